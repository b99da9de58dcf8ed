"""Every step from an earlier version leads to the tables of today, and keeps what is in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine

from components.records import Article
from components.store import open_store
from components.store.schema import SCHEMA_VERSION, metadata
from components.store.upgrading import MIGRATIONS
from tests.building import article, extraction, visit
from tests.store.test_upgrading import PLANNED, engine_for, fill

if TYPE_CHECKING:
    from sqlalchemy import Engine

DATED = Article("Given.", published="2022-06-27", published_basis="file")
BARE = article("Not given.")


def back_to_version_2(engine: Engine) -> None:
    """The tables as they were before version 3."""
    with engine.begin() as connection:
        for later in ("corrections", "preferences", "views", "geocodes", "article_index", "article_words"):
            connection.exec_driver_sql(f"DROP TABLE {later}")
        for column in ("given", "given_basis"):
            connection.exec_driver_sql(f"ALTER TABLE articles DROP COLUMN {column}")
        connection.exec_driver_sql("UPDATE settings SET value = 2 WHERE name = 'schema_version'")


def of_ours(_object: object, name: str | None, *_: object) -> bool:
    """The index of words is each database's own: what it looks like inside is not ours to compare."""
    return not str(name).startswith("article_index")


def test_each_version_has_one_step() -> None:
    steps = list(ScriptDirectory(str(MIGRATIONS)).walk_revisions())
    assert [int(step.revision) for step in reversed(steps)] == list(range(2, SCHEMA_VERSION + 1))
    assert [step.down_revision for step in steps] == [*(step.revision for step in steps[1:]), None]


@pytest.mark.parametrize("before", ["new", "version 1", "version 2"])
def test_all_ways_lead_to_the_same_tables(library_url: str, before: str) -> None:
    engine = engine_for(library_url)
    if before == "version 1":
        fill(engine)
    elif before == "version 2":
        open_store(library_url).close()
        back_to_version_2(engine)
    open_store(library_url).close()
    with engine.connect() as connection:
        context = MigrationContext.configure(
            connection, opts={"compare_type": True, "include_object": of_ours}
        )
        found = compare_metadata(context, metadata)
    # SQLAlchemy does not see ON DELETE where SQLite was told it within a column, as ``fill`` does.
    unseen = before == "version 1" and engine.dialect.name == "sqlite"
    assert [one for one in found if not (unseen and one[0] in ("add_fk", "remove_fk"))] == []
    engine.dispose()


def test_from_version_2_the_given_dates_are_kept_and_worked_out_ones_are_not(library_url: str) -> None:
    with open_store(library_url) as store:
        store.add(DATED, extraction(visit("2022-06-28"), published="2022-06-27"), "1")
        inferred = extraction(visit(), published="2022-06-20")
        store.add(BARE, inferred, "1")
        snapshot = store.snapshot()
    engine = create_engine(engine_for(library_url).url)
    with engine.begin() as connection:
        connection.exec_driver_sql("UPDATE articles SET published_basis = 'file' WHERE text = 'Given.'")
        connection.exec_driver_sql("UPDATE articles SET published_basis = 'inferred' WHERE text <> 'Given.'")
    back_to_version_2(engine)
    engine.dispose()
    with open_store(library_url) as store:
        assert store.article(DATED.id) == DATED
        assert store.article(BARE.id) == BARE
        assert store.snapshot().events == snapshot.events
        assert store.ledger() == ()
        assert store.search("given") == sorted([DATED.id, BARE.id])
        assert store.revision == snapshot.revision + 1


def test_from_version_1_in_one_go(library_url: str) -> None:
    engine = engine_for(library_url)
    fill(engine)
    engine.dispose()
    with open_store(library_url) as store:
        assert store.article(PLANNED.id) == PLANNED
        (event,) = store.snapshot().events
        assert (event.sources, event.articles) == (2, 3)
