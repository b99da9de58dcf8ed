"""Bringing a library of an earlier version up to date, after a copy of it was put beside it.

One step a version; each makes the tables of the next version out of those before it.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from alembic.migration import MigrationContext
from alembic.operations import Operations
from sqlalchemy import Column, Integer, String, Text, select, update

from components.store.merged import merge_all
from components.store.same_texts import place
from components.store.schema import SCHEMA_VERSION, articles, settings, text_bands

if TYPE_CHECKING:
    from sqlalchemy import Connection


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
    for step in _STEPS[version - 1 :]:
        step(connection)
    new = update(settings).where(settings.c.name == "schema_version").values(value=SCHEMA_VERSION)
    connection.execute(new)
    raised = update(settings).where(settings.c.name == "revision").values(value=settings.c.value + 1)
    connection.execute(raised)


def _one_source_for_one_text(connection: Connection) -> None:
    """Version 2: articles with the same text are one source; events have a history and conflicts."""
    change = Operations(MigrationContext.configure(connection))
    change.add_column("articles", Column("text_id", String(64), nullable=False, server_default=""))
    change.create_index("articles_text", "articles", ["text_id"])
    change.add_column("events", Column("articles", Integer, nullable=False, server_default="0"))
    change.add_column("events", Column("story", Text, nullable=False, server_default="{}"))
    text_bands.create(connection)
    connection.execute(update(articles).values(text_id=articles.c.id))
    for article_id in connection.execute(select(articles.c.id).order_by(articles.c.id)).scalars().all():
        text = connection.execute(select(articles.c.text).where(articles.c.id == article_id)).scalar_one()
        place(connection, article_id, text)
    merge_all(connection)


_STEPS = (_one_source_for_one_text,)
