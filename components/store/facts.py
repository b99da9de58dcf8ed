"""What a library is: where it is kept, how large it is, and what is in it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import func, select

from components.store.schema import SCHEMA_VERSION, articles, corrections, events

if TYPE_CHECKING:
    from sqlalchemy import Connection, Select


@dataclass(frozen=True, slots=True)
class Facts:
    """``place`` is a file, or an address without its password; ``size`` is in bytes, on disk."""

    kind: str
    place: str
    size: int
    version: int
    articles: int
    visits: int
    meetings: int
    corrections: int


def facts(connection: Connection) -> Facts:
    """The facts of this moment."""
    url = connection.engine.url
    is_file = url.get_backend_name() == "sqlite"
    return Facts(
        kind="SQLite file" if is_file else "PostgreSQL",
        place=url.database or ":memory:" if is_file else url.render_as_string(hide_password=True),
        size=_size_of_files(url.database) if is_file else _size_of_database(connection),
        version=SCHEMA_VERSION,
        articles=_count(connection, select(func.count()).select_from(articles)),
        visits=_count(connection, select(func.count()).where(events.c.kind == "visit")),
        meetings=_count(connection, select(func.count()).where(events.c.kind == "meeting")),
        corrections=_count(connection, select(func.count()).select_from(corrections)),
    )


def _count(connection: Connection, query: Select[int]) -> int:
    return int(connection.execute(query).scalar_one())


def _size_of_files(database: str | None) -> int:
    """The library's file and the one beside it in which SQLite keeps the latest changes."""
    if not database or database == ":memory:":
        return 0
    paths = (Path(database), Path(f"{database}-wal"))
    return sum(path.stat().st_size for path in paths if path.exists())


def _size_of_database(connection: Connection) -> int:
    return int(connection.execute(select(func.pg_database_size(func.current_database()))).scalar_one())
