"""kill -9 in the middle of loading: each restart finds every finished article and no half one."""

from __future__ import annotations

import multiprocessing
import os
import random
import signal
import sys
import time
from types import ModuleType
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import create_engine, func, select

from components.merging import Report, merge, text_ids
from components.store import open_store
from components.store.schema import article_words, articles, evidence, record_keys, records, text_bands
from tests.store.loading_to_be_killed import NUMBER, load, prepared

if TYPE_CHECKING:
    from multiprocessing.process import BaseProcess

    from sqlalchemy import Engine

KILLS = 20


@pytest.fixture(scope="module")
def starting() -> multiprocessing.context.ForkServerContext:
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(
        ["components.merging.texts", "datasketch", "tests.store.loading_to_be_killed"]
    )
    return context


@pytest.fixture(autouse=True)
def _no_page_as_main(monkeypatch: pytest.MonkeyPatch) -> None:
    """A test that ran a page before leaves it as ``__main__``, and every started process would run it again."""
    monkeypatch.setitem(sys.modules, "__main__", ModuleType("__main__"))


def check_whole(url: str, engine: Engine, finished: set[str]) -> set[str]:
    """Assert that the library is what loading its articles in peace would have made of it; their ids."""
    with engine.connect() as connection:
        stored = set(connection.execute(select(articles.c.id)).scalars())
        assert finished <= stored
        whole = {item.id: (item, reading) for item, reading in prepared() if item.id in stored}
        told = {name: len(r.visits) + len(r.meetings) for name, (_, r) in whole.items()}
        per_article = select(records.c.article_id, func.count()).group_by(records.c.article_id)
        assert dict(connection.execute(per_article).all()) == told
        quoted = select(func.count()).select_from(evidence)
        assert connection.execute(quoted).scalar() == sum(told.values())
        for column in (record_keys.c.record_id, text_bands.c.article_id, article_words.c.article_id):
            there = set(connection.execute(select(column)).scalars())
            assert {name.split("-")[0] for name in there} == stored
    names = text_ids({name: item.text for name, (item, _) in whole.items()})
    expected = merge(
        Report(f"{name}-{kind}-{n:04}", name, reading.published, record, names[name])
        for name, (_, reading) in whole.items()
        for kind, told_ in (("visit", reading.visits), ("meeting", reading.meetings))
        for n, record in enumerate(told_)
    )
    with open_store(url) as store:
        snapshot = store.snapshot()
        for name, (item, _) in list(whole.items())[:20]:
            assert name in store.search(" ".join(item.text.split()[:12]))
    assert [(e.id, e.sources, e.articles, e.record.when) for e in snapshot.events] == [
        (e.id, e.sources, e.articles, e.record.when) for e in expected
    ]
    assert sorted(r.id for r in snapshot.reports) == sorted(r.id for e in expected for r in e.reports)
    return stored


def test_killed_twenty_times_nothing_is_lost_and_nothing_is_half(
    library_url: str, starting: multiprocessing.context.ForkServerContext
) -> None:
    open_store(library_url).close()
    engine = create_engine(library_url.replace("postgresql:", "postgresql+psycopg:"))
    chance = random.Random()
    stored: set[str] = set()
    for _ in range(KILLS):
        process, finished = _start_and_kill(library_url, starting, chance)
        assert process.exitcode == -signal.SIGKILL
        before, stored = stored, check_whole(library_url, engine, stored | finished)
        assert before <= stored
    assert len(stored) < NUMBER  # it was killed in the middle each time
    process, finished = _run(library_url, starting, None, 0)
    assert (process.exitcode, "done" in finished) == (0, True)
    assert len(check_whole(library_url, engine, finished - {"done"})) == NUMBER
    engine.dispose()


def _start_and_kill(
    url: str, starting: multiprocessing.context.ForkServerContext, chance: random.Random
) -> tuple[BaseProcess, set[str]]:
    """Kill a loading after a few articles, at any point within the next."""
    return _run(url, starting, chance.randrange(0, 9), chance.uniform(0, 0.02))


def _run(
    url: str, starting: multiprocessing.context.ForkServerContext, kill_after: int | None, wait: float
) -> tuple[BaseProcess, set[str]]:
    receiving, sending = starting.Pipe(duplex=False)
    process = starting.Process(target=load, args=(url, sending))
    process.start()
    sending.close()
    finished: set[str] = set()
    try:
        while kill_after is None or len(finished) < kill_after:
            finished.add(receiving.recv())
        time.sleep(wait)
        assert process.pid
        os.kill(process.pid, signal.SIGKILL)
        while True:
            finished.add(receiving.recv())
    except EOFError:
        process.join()
    return process, finished
