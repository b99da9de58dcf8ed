"""Reading files beside the page: progress, outcomes, and stopping without losing what is loaded."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from components.records import Article
from components.store import Store, open_store
from components.widgets.loading import Loading

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

VISIT = "BERLIN, 3 May 2022 - French President Emmanuel Macron arrived in Berlin on Tuesday for talks.\n"
FEW = "".join(
    json.dumps({"title": f"Number {number}", "text": f"{VISIT}{number}"}) + "\n" for number in range(6)
)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_store(f"sqlite:///{tmp_path / 'library.sqlite'}") as opened:
        yield opened


def articles(store: Store) -> int:
    return len(store.snapshot().articles)


def test_files_are_read_one_after_the_other(store: Store) -> None:
    loading = Loading(
        store, [("good.txt", VISIT.encode()), ("empty.txt", b""), ("again.txt", VISIT.encode())]
    )
    assert (loading.finished, loading.share, loading.total) == (False, 0.0, 3)
    assert loading.start().wait(60)
    good, empty, again = loading.outcomes
    assert (good.added, empty.ok, again.already_known) == (1, False, True)
    assert (loading.share, loading.failure, loading.stopped) == (1.0, None, False)
    assert articles(store) == 1


def test_pasted_text_is_read(store: Store) -> None:
    loading = Loading(store, pasted=Article(VISIT, "Macron in Berlin", "Wire", published="2022-05-03"))
    assert loading.start().wait(60)
    assert [outcome.added for outcome in loading.outcomes] == [1]
    assert store.snapshot().articles[0].source == "Wire"


def test_starting_twice_reads_once(store: Store) -> None:
    loading = Loading(store, [("good.txt", VISIT.encode())])
    assert loading.start().start().wait(60)
    assert len(loading.outcomes) == 1


def test_stopped_before_it_began(store: Store) -> None:
    loading = Loading(store, [("good.txt", VISIT.encode()), ("few.jsonl", FEW.encode())])
    loading.stop()
    assert loading.start().wait(60)
    assert loading.stopped
    assert articles(store) == 0


def test_stop_in_the_middle_of_a_file(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    loading = Loading(store, [("few.jsonl", FEW.encode())])
    add = store.add

    def add_and_stop(*arguments: object) -> bool:
        loading.stop()
        return add(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(store, "add", add_and_stop)
    assert loading.start().wait(60)
    assert loading.stopped
    assert articles(store) == 1


def test_a_library_that_is_gone_is_one_sentence(store: Store, tmp_path: Path) -> None:
    store.close()
    (tmp_path / "library.sqlite").write_bytes(b"not a library at all, but long enough to be read as one" * 20)
    for side in tmp_path.glob("library.sqlite-*"):
        side.unlink()
    loading = Loading(store, [("good.txt", VISIT.encode())])
    assert loading.start().wait(60)
    assert loading.failure
    assert "\n" not in loading.failure
