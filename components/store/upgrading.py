"""Bringing a library of an earlier version up to date, after a copy of it was put beside it.

The steps are Alembic revisions (migrations/); what is derived from the records is made anew after them.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from alembic.migration import MigrationContext
from alembic.operations import Operations
from alembic.script import ScriptDirectory
from sqlalchemy import select, update

from components.store import search
from components.store.merged import merge_all
from components.store.same_texts import place
from components.store.schema import SCHEMA_VERSION, articles, settings, text_bands

if TYPE_CHECKING:
    from collections.abc import Iterator

    from alembic.script import Script
    from sqlalchemy import Connection

MIGRATIONS = Path(__file__).parent / "migrations"


def back_up(database: str, version: int) -> Path:
    """Copy a SQLite library beside itself, whole even while others write; where the copy is.

    OSError or sqlite3.Error where there is no room or no access.
    """
    path = Path(database)
    copy = path.with_name(f"{path.stem}-before-version-{version + 1}{path.suffix}")
    with closing(sqlite3.connect(path)) as source, closing(sqlite3.connect(copy)) as target:
        source.backup(target)
    return copy


def upgrade(connection: Connection, version: int) -> None:
    """Take every step from ``version`` on, inside the caller's write transaction."""
    steps = list(_steps_after(version))
    with Operations.context(MigrationContext.configure(connection)):
        for step in steps:
            step.module.upgrade()
    if any(step.module.merges_anew for step in steps):
        _place_texts(connection)
        merge_all(connection)
    if any(getattr(step.module, "indexes_words", False) for step in steps):
        search.add_missing(connection)
    new = update(settings).where(settings.c.name == "schema_version").values(value=SCHEMA_VERSION)
    connection.execute(new)
    raised = update(settings).where(settings.c.name == "revision").values(value=settings.c.value + 1)
    connection.execute(raised)


def _steps_after(version: int) -> Iterator[Script]:
    """The revisions that a library of ``version`` lacks, oldest first."""
    newest_first = ScriptDirectory(str(MIGRATIONS)).walk_revisions()
    return (step for step in reversed(list(newest_first)) if int(step.revision) > version)


def _place_texts(connection: Connection) -> None:
    """Find the same texts among articles that have not been compared yet."""
    unplaced = select(articles.c.id).where(articles.c.id.not_in(select(text_bands.c.article_id)))
    for article_id in connection.execute(unplaced.order_by(articles.c.id)).scalars().all():
        text = connection.execute(select(articles.c.text).where(articles.c.id == article_id)).scalar_one()
        place(connection, article_id, text)
