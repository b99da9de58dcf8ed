"""Storing, loading twice, re-reading and merging across articles, on both databases."""

from __future__ import annotations

import sqlite3
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import create_engine, func, select, text, update

from components.records import Claim, Evidence, Extraction, Meeting
from components.store import StoreError, database_url, open_store
from components.store.schema import (
    SCHEMA_VERSION,
    event_reports,
    events,
    evidence,
    record_keys,
    records,
    settings,
)
from tests.building import DUSHANBE, PUTIN, RAHMON, TAJIKISTAN, XI, article, extraction, meeting, visit

if TYPE_CHECKING:
    from pathlib import Path

PLANNED = article("Putin will go.", published="2022-06-27")
DONE = article("Putin has gone.", published="2022-06-29")


def planned() -> Extraction:
    return extraction(
        visit("2022-06-28", place=TAJIKISTAN, status="planned", quote="Putin will go."),
        meeting(start="2022-06-28", status="planned"),
        published="2022-06-27",
    )


def done() -> Extraction:
    return extraction(visit("2022-06-28", "2022-06-28", quote="Putin has gone."), published="2022-06-29")


def test_an_article_is_kept_with_its_records(library_url: str) -> None:
    with open_store(library_url) as store:
        assert store.is_empty
        assert store.add(PLANNED, planned(), "1") is True
    with open_store(library_url) as store:  # a restart
        assert not store.is_empty
        assert store.article(PLANNED.id) == PLANNED
        assert store.article_text(PLANNED.id) == "Putin will go."
        snapshot = store.snapshot()
    (row,) = snapshot.articles
    assert (row.visits, row.meetings, row.published, row.source) == (1, 1, "2022-06-27", "Agency")
    (told,) = [report for report in snapshot.reports if report.record.rule == "went_to"]
    assert told.evidence == Evidence("Putin will go.", 0, 14)
    (event,) = [event for event in snapshot.events if isinstance(event.record, Meeting)]
    assert event.record.participants == (PUTIN, RAHMON)


def test_the_same_article_again_changes_nothing(library_url: str) -> None:
    with open_store(library_url) as store:
        assert store.add(PLANNED, planned(), "1") is True
        before = store.snapshot()
        assert store.add(PLANNED, done(), "2") is False
        assert store.snapshot() == before
        assert store.knows([PLANNED.id, DONE.id]) == {PLANNED.id}


def test_reports_of_two_articles_become_one_event_whatever_the_order(library_url: str) -> None:
    told = [(PLANNED, planned()), (DONE, done())]
    for order in (told, told[::-1]):
        with open_store(library_url) as store:
            for item, found in order:
                store.add(item, found, "1") or store.replace(item, found, "1")
            snapshot = store.snapshot()
        (event,) = [event for event in snapshot.events if not isinstance(event.record, Meeting)]
        assert (event.sources, event.record.status, event.record.place) == (2, "completed", DUSHANBE)
        assert event.record.when.end == "2022-06-28"
        reports = [report.article_id for report in snapshot.reports if report.event_id == event.id]
        assert reports == [DONE.id, PLANNED.id]


def test_a_new_reading_replaces_the_old_one_and_its_events(library_url: str) -> None:
    with open_store(library_url) as store:
        store.add(PLANNED, planned(), "1")
        store.add(DONE, done(), "1")
        revision = store.revision
        assert store.read_by_other_rules("2") == sorted([PLANNED.id, DONE.id])
        assert store.replace(DONE, extraction(visit("2022-07-14", place=TAJIKISTAN)), "2") is True
        assert store.revision == revision + 1
        assert store.read_by_other_rules("2") == [PLANNED.id]
        visits = [e for e in store.snapshot().events if not isinstance(e.record, Meeting)]
        assert sorted((e.record.when.start, e.record.status, e.sources) for e in visits) == [
            ("2022-06-28", "planned", 1),
            ("2022-07-14", "completed", 1),
        ]
        assert store.replace(article("never seen"), done(), "2") is False


def test_a_reading_with_nothing_in_it_leaves_nothing_behind(library_url: str) -> None:
    with open_store(library_url) as store:
        store.add(PLANNED, planned(), "1")
        store.replace(PLANNED, extraction(), "2")
    engine = create_engine(library_url.replace("postgresql:", "postgresql+psycopg:"))
    with engine.connect() as connection:
        for table in (records, record_keys, evidence, events, event_reports):
            assert connection.execute(select(func.count()).select_from(table)).scalar() == 0, table.name
    engine.dispose()


def test_a_meeting_in_two_articles_joins_by_a_shared_pair(library_url: str) -> None:
    with open_store(library_url) as store:
        store.add(article("one"), extraction(meeting(PUTIN, RAHMON, start="2022-06-28")), "1")
        store.add(article("two"), extraction(meeting(XI, RAHMON, start="2022-06-28")), "1")
        assert len(store.snapshot().events) == 2
        store.add(article("three"), extraction(meeting(PUTIN, RAHMON, XI, start="2022-06-28")), "1")
        (event,) = store.snapshot().events
    assert isinstance(event.record, Meeting)
    assert {person.name for person in event.record.participants} == {PUTIN.name, RAHMON.name, XI.name}
    assert event.sources == 3


def test_claims_are_kept(library_url: str) -> None:
    claim = Claim("count", Evidence("three trips", 4, 15), "Vladimir Putin", 3, "2020-02", "2022-02")
    with open_store(library_url) as store:
        store.add(PLANNED, Extraction(None, "unknown", claims=(claim,)), "1")
        assert store.claims(PLANNED.id) == [claim]


def test_odd_letters_survive(library_url: str) -> None:
    odd = article("naïve “quotes” 中文 🚗 O'Neill; DROP TABLE articles --\n\ttab", title="ünï % _ \\")
    with open_store(library_url) as store:
        store.add(odd, extraction(visit("2022-06-28", quote="naïve “quotes” 中文 🚗")), "1")
        assert store.article(odd.id) == odd
        assert store.snapshot().reports[0].evidence.text == "naïve “quotes” 中文 🚗"


def test_an_inferred_date_is_not_taken_for_a_told_one(library_url: str) -> None:
    bare = article("Putin will go.")
    inferred = Extraction("2022-06-27", "inferred", "a weekday and a birthday")
    with open_store(library_url) as store:
        store.add(bare, inferred, "1")
        assert store.article(bare.id) == bare
        (row,) = store.snapshot().articles
    assert (row.published, row.published_basis, row.published_reason) == (
        "2022-06-27",
        "inferred",
        "a weekday and a birthday",
    )


def test_eight_writers_at_once_lose_nothing_and_double_nothing(library_url: str) -> None:
    shared = [(article(f"Text {n}"), extraction(visit(f"2022-06-{n + 1:02}"), meeting())) for n in range(12)]

    def write(writer: int) -> int:
        own = [(article(f"Writer {writer}, text {n}"), extraction()) for n in range(8)]
        with open_store(library_url) as store:
            return sum(store.add(item, found, "1") for item, found in [*shared, *own])

    with ThreadPoolExecutor(8) as pool:
        added = list(pool.map(write, range(8)))
    assert sum(added) == 76
    with open_store(library_url) as store:
        snapshot = store.snapshot()
        assert len(store.search("text")) == 76
        assert len(store.search("writer")) == 64
    assert (snapshot.revision, len(snapshot.articles), len(snapshot.reports)) == (76, 76, 24)
    # Days that touch are one stay, and one undated meeting in one city is one meeting.
    assert sorted(event.sources for event in snapshot.events) == [12, 12]


def test_one_store_serves_several_threads(library_url: str) -> None:
    with open_store(library_url) as store, ThreadPoolExecutor(4) as pool:
        adding = [pool.submit(store.add, article(f"Text {n}"), extraction(visit()), "1") for n in range(20)]
        sizes = list(pool.map(lambda _: len(store.snapshot().articles), range(20)))
        assert all(future.result() for future in adding)
        assert max(sizes) <= 20
        assert len(store.snapshot().articles) == 20


def test_a_library_of_a_newer_motorcade_is_refused_untouched(library_url: str) -> None:
    with open_store(library_url) as store:
        store.add(PLANNED, planned(), "1")
    engine = create_engine(library_url.replace("postgresql:", "postgresql+psycopg:"))
    newer = update(settings).where(settings.c.name == "schema_version").values(value=SCHEMA_VERSION + 1)
    with engine.begin() as connection:
        connection.execute(newer)
    with pytest.raises(StoreError, match=r"^This library was written by a newer Motorcade .* Update"):
        open_store(library_url)
    with engine.connect() as connection:
        assert connection.execute(text("SELECT count(*) FROM articles")).scalar() == 1
    engine.dispose()


def test_a_file_that_is_no_library_is_refused_with_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("these are notes, and no database at all" * 100)
    with pytest.raises(StoreError, match=r"notes\.txt cannot be opened: file is not a database"):
        open_store(f"sqlite:///{path}")
    assert path.read_text().startswith("these are notes")


@pytest.mark.parametrize(
    ("url", "sentence"),
    [
        ("no address", "is not a database address"),
        ("mysql://host/name", "works with SQLite and PostgreSQL"),
        ("postgresql://user:secret@127.0.0.1:1/none", "cannot be opened: connection failed"),
        ("sqlite:////proc/none/library.sqlite", "cannot be opened: No such file or directory"),
    ],
)
def test_an_address_that_does_not_work_gives_a_sentence(url: str, sentence: str) -> None:
    with pytest.raises(StoreError, match=sentence) as caught:
        open_store(url)
    assert "secret" not in str(caught.value)


def test_sqlite_is_set_up_for_several_sessions(tmp_path: Path) -> None:
    path = tmp_path / "folder" / "library.sqlite"
    with open_store(f"sqlite:///{path}"):
        pass
    connection = sqlite3.connect(path)
    assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    connection.close()


def test_a_first_start_waits_while_another_writes(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    other = sqlite3.connect(path, check_same_thread=False, isolation_level=None)
    other.execute("CREATE TABLE something (id)")
    other.execute("BEGIN")
    other.execute("SELECT * FROM something").fetchall()  # a reader: WAL cannot be turned on over it
    other.execute("INSERT INTO something VALUES (1)")
    with ThreadPoolExecutor(1) as pool:
        started = pool.submit(open_store, f"sqlite:///{path}")
        with pytest.raises(TimeoutError):
            started.result(timeout=0.3)
        other.execute("COMMIT")
        other.close()
        started.result().close()


def test_a_library_opens_while_another_writes(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    open_store(f"sqlite:///{path}").close()
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with open_store(f"sqlite:///{path}") as store:  # nobody need wait to read
        assert store.is_empty
    other.execute("COMMIT")
    other.close()


def test_a_library_that_cannot_be_written_to_says_so(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    open_store(f"sqlite:///{path}").close()
    with open_store(f"sqlite:///file:{path}?mode=ro&uri=true") as store:
        assert store.is_empty
        with pytest.raises(
            StoreError, match="The library cannot be used: attempt to write a readonly database"
        ):
            store.add(article("One."), extraction(), "1")


def test_where_the_library_is(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("MOTORCADE_DATABASE_URL", "sqlite:////somewhere/else.sqlite")
    assert database_url() == "sqlite:////somewhere/else.sqlite"
    monkeypatch.delenv("MOTORCADE_DATABASE_URL")
    monkeypatch.setattr("platformdirs.user_data_dir", lambda *_, **__: str(tmp_path))
    assert database_url() == f"sqlite:///{tmp_path}/motorcade.sqlite"
