"""A library that the first version wrote opens in this one: nothing lost, and a copy put beside it."""

from __future__ import annotations

import json
import sqlite3
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import create_engine, inspect

from components.records import Evidence
from components.store import StoreError, open_store, upgrading
from components.store.payload import dump
from components.store.schema import SCHEMA_VERSION, metadata
from tests.building import article, visit

if TYPE_CHECKING:
    from pathlib import Path

    from sqlalchemy import Engine

# The tables as version 1 made them.
VERSION_1 = """
CREATE TABLE articles (id VARCHAR(64) NOT NULL PRIMARY KEY, title TEXT, source TEXT, url TEXT,
    external_id TEXT, text TEXT NOT NULL, published VARCHAR(10), published_basis VARCHAR(16) NOT NULL,
    published_reason TEXT, extractor VARCHAR(64) NOT NULL, loaded_at VARCHAR(32) NOT NULL);
CREATE TABLE records (id VARCHAR(96) NOT NULL PRIMARY KEY,
    article_id VARCHAR(64) NOT NULL REFERENCES articles (id) ON DELETE CASCADE, kind VARCHAR(16) NOT NULL,
    position INTEGER NOT NULL, country VARCHAR(16), start VARCHAR(10), status VARCHAR(16),
    payload TEXT NOT NULL, CONSTRAINT records_kind CHECK (kind IN ('visit', 'meeting', 'claim')));
CREATE INDEX records_article ON records (article_id);
CREATE INDEX records_kind_country ON records (kind, country);
CREATE TABLE record_keys (key TEXT NOT NULL,
    record_id VARCHAR(96) NOT NULL REFERENCES records (id) ON DELETE CASCADE, PRIMARY KEY (key, record_id));
CREATE INDEX record_keys_record ON record_keys (record_id);
CREATE TABLE evidence (record_id VARCHAR(96) NOT NULL REFERENCES records (id) ON DELETE CASCADE,
    position INTEGER NOT NULL, text TEXT NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL,
    in_title BOOLEAN NOT NULL, PRIMARY KEY (record_id, position));
CREATE TABLE events (id VARCHAR(32) NOT NULL PRIMARY KEY, kind VARCHAR(16) NOT NULL,
    sources INTEGER NOT NULL, payload TEXT NOT NULL);
CREATE INDEX events_kind ON events (kind);
CREATE TABLE event_reports (event_id VARCHAR(32) NOT NULL REFERENCES events (id) ON DELETE CASCADE,
    record_id VARCHAR(96) NOT NULL REFERENCES records (id) ON DELETE CASCADE, position INTEGER NOT NULL,
    PRIMARY KEY (event_id, record_id));
CREATE INDEX event_reports_record ON event_reports (record_id);
CREATE TABLE settings (name VARCHAR(64) NOT NULL PRIMARY KEY, value INTEGER NOT NULL);
INSERT INTO settings VALUES ('schema_version', 1), ('revision', 3)
"""
AGENCY = "The president flew to Dushanbe on Tuesday and talked for two hours with his host about the border."
PLANNED = article("Putin will go.", published="2022-06-27")
DONE = [article(AGENCY, title, "2022-06-29") for title in ("One paper", "Another paper")]


def fill(engine: Engine) -> None:
    """A library of version 1 with three articles on one visit, counted as three sources."""
    with engine.begin() as connection:
        for statement in VERSION_1.split(";"):
            connection.exec_driver_sql(statement)
        raw = connection.connection.cursor()
        mark = "?" if engine.dialect.name == "sqlite" else "%s"
        for item, status in ((PLANNED, "planned"), *((item, "completed") for item in DONE)):
            told = visit("2022-06-28", status=status, quote=item.text)  # type: ignore[arg-type]
            record = f"{item.id}-visit-0000"
            rows: list[tuple[str, tuple[object, ...]]] = [
                (
                    "articles",
                    (item.id, item.title, "Agency", None, None, item.text, item.published, "given", None,
                     "1", "2026-11-24T04:00:00+00:00"),
                ),
                ("records", (record, item.id, "visit", 0, "TJK", "2022-06-28", status, dump(told))),
                ("record_keys", ("visit|Q7747|TJK", record)),
                ("evidence", (record, 0, item.text, 0, len(item.text), False)),
            ]  # fmt: skip
            if item is PLANNED:
                rows.append(("events", ("old", "visit", 3, dump(told))))
            rows.append(("event_reports", ("old", record, 0)))
            for table, values in rows:
                raw.execute(f"INSERT INTO {table} VALUES ({', '.join(mark for _ in values)})", values)


def engine_for(url: str) -> Engine:
    return create_engine(url.replace("postgresql:", "postgresql+psycopg:"))


def test_a_library_of_version_1_is_brought_up_to_date(library_url: str) -> None:
    engine = engine_for(library_url)
    fill(engine)
    with open_store(library_url) as store:
        snapshot = store.snapshot()
        assert store.article(PLANNED.id) == PLANNED
    (event,) = snapshot.events
    assert (event.sources, event.articles, event.record.status) == (2, 3, "completed")
    assert [(step.published, step.status) for step in event.history] == [
        ("2022-06-27", "planned"),
        ("2022-06-29", "completed"),
    ]
    assert snapshot.revision == 4
    assert {report.evidence for report in snapshot.reports} == {
        Evidence(item.text, 0, len(item.text)) for item in (PLANNED, *DONE)
    }
    with engine.connect() as connection:
        there = inspect(connection)
        for table in metadata.sorted_tables:
            assert {c["name"] for c in there.get_columns(table.name)} == set(table.columns.keys()), table.name
            assert {i["name"] for i in there.get_indexes(table.name)} == {i.name for i in table.indexes}
        version = connection.exec_driver_sql("SELECT value FROM settings WHERE name = 'schema_version'")
        assert version.scalar() == SCHEMA_VERSION
    engine.dispose()
    with open_store(library_url) as store:  # once is enough
        assert store.snapshot() == snapshot


def test_a_copy_is_put_beside_it_first(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'library.sqlite'}"
    engine = create_engine(url)
    fill(engine)
    engine.dispose()
    open_store(url).close()
    copy = sqlite3.connect(tmp_path / "library-before-version-2.sqlite")
    assert copy.execute("SELECT count(*) FROM articles").fetchone() == (3,)
    assert copy.execute("SELECT id, sources FROM events").fetchall() == [("old", 3)]
    assert copy.execute("SELECT value FROM settings WHERE name = 'schema_version'").fetchone() == (1,)
    copy.close()


def test_what_cannot_be_brought_up_to_date_stays_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "library.sqlite"
    engine = create_engine(f"sqlite:///{path}")
    fill(engine)
    engine.dispose()

    def no_room(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(upgrading, "back_up", no_room)
        with pytest.raises(
            StoreError, match=r"no copy of it could be made first: No space left on device\. "
        ):
            open_store(f"sqlite:///{path}")
    with monkeypatch.context() as patch:
        patch.setattr(upgrading, "merge_all", lambda _: json.loads("not JSON"))
        with pytest.raises(json.JSONDecodeError):
            open_store(f"sqlite:///{path}")
    library = sqlite3.connect(path)
    assert library.execute("SELECT value FROM settings WHERE name = 'schema_version'").fetchone() == (1,)
    assert library.execute("SELECT name FROM sqlite_master WHERE name = 'text_bands'").fetchone() is None
    library.close()
    with open_store(f"sqlite:///{path}") as store:
        assert len(store.snapshot().events) == 1
