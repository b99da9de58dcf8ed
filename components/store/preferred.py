"""Preferences and named views in a library. Each function expects an open connection.

Neither changes what the tables show, so neither raises the revision.
"""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import delete, insert, select

from components.store.schema import preferences
from components.store.schema import views as views_table

if TYPE_CHECKING:
    from sqlalchemy import Connection


@dataclass(frozen=True, slots=True)
class View:
    """A page and its filters, as they stand in the page's address, under a name of the user's."""

    name: str
    page: str
    query: str


def read(connection: Connection) -> dict[str, Any]:
    """Every preference that was ever set, by name."""
    rows = connection.execute(select(preferences.c.name, preferences.c.value))
    return {row.name: json.loads(row.value) for row in rows}


def set_one(connection: Connection, name: str, value: Any) -> None:
    """Set one preference to anything that JSON holds."""
    connection.execute(delete(preferences).where(preferences.c.name == name))
    connection.execute(insert(preferences).values(name=name, value=json.dumps(value, ensure_ascii=False)))


def views(connection: Connection) -> tuple[View, ...]:
    """All named views, the one saved last first."""
    order = views_table.c.saved_at.desc(), views_table.c.name
    rows = connection.execute(select(views_table).order_by(*order))
    return tuple(View(row.name, row.page, row.query) for row in rows)


def save_view(connection: Connection, view: View) -> None:
    """Keep a view; another of the same name gives way."""
    delete_view(connection, view.name)
    now = dt.datetime.now(dt.UTC).isoformat(timespec="microseconds")[:26]
    values = {"name": view.name, "page": view.page, "query": view.query, "saved_at": now}
    connection.execute(insert(views_table).values(values))


def delete_view(connection: Connection, name: str) -> bool:
    """Take a view away; whether there was one."""
    return bool(connection.execute(delete(views_table).where(views_table.c.name == name)).rowcount)
