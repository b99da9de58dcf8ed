"""Opening a library: where it is, how SQLite is set up, and which schema versions are accepted."""

from __future__ import annotations

import os
import random
import sqlite3
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import platformdirs
from sqlalchemy import URL, create_engine, event, insert, inspect, select
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, NoSuchModuleError, SQLAlchemyError

from components.store.schema import SCHEMA_VERSION, metadata, settings

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlalchemy import Connection, Engine

ENVIRONMENT = "MOTORCADE_DATABASE_URL"
BUSY_SECONDS = 30
PATIENCE = 60.0  # seconds that a writer waits for its turn before it waits as SQLite does
# A connection with this option writes: SQLite then takes its one write lock at once, not half-way.
WRITES = {"motorcade_writes": True}


class StoreError(Exception):
    """The library cannot be used. The message is one sentence for the user."""


def database_url() -> str:
    """Where the library is: MOTORCADE_DATABASE_URL, else motorcade.sqlite in the user's data directory."""
    if given := os.environ.get(ENVIRONMENT, "").strip():
        return given
    return URL.create("sqlite", database=str(_user_folder() / "motorcade.sqlite")).render_as_string()


def data_folder(url: str | None = None) -> Path:
    """The folder of the files that go with a library: beside SQLite's own, else the user's data directory."""
    target = _parsed(url or database_url())
    if target.get_backend_name() == "sqlite" and target.database and target.database != ":memory:":
        return Path(target.database).absolute().parent
    return _user_folder()


def _user_folder() -> Path:
    return Path(platformdirs.user_data_dir("motorcade", appauthor=False))


def connect(url: str | None = None) -> Engine:
    """An engine on an existing or newly made library. Raises StoreError with one sentence."""
    target = _parsed(url or database_url())
    shown = target.database if target.get_backend_name() == "sqlite" else target.render_as_string()
    try:
        engine = _engine(target)
    except (OSError, ModuleNotFoundError, NoSuchModuleError) as error:
        raise StoreError(_cannot_open(shown, error)) from error
    try:
        with engine.begin() as connection:
            ready = _is_ready(connection)
        if not ready:
            with engine.execution_options(**WRITES).begin() as connection:
                _prepare(connection)
    except StoreError:
        engine.dispose()
        raise
    except SQLAlchemyError as error:
        engine.dispose()
        raise StoreError(_cannot_open(shown, error)) from error
    return engine


def _parsed(url: str) -> URL:
    try:
        parsed = make_url(url)
    except ArgumentError:
        raise StoreError(
            f"{ENVIRONMENT} is not a database address: write it as sqlite:////folder/library.sqlite "
            "or postgresql://user:password@host/database."
        ) from None
    if parsed.drivername in ("postgres", "postgresql"):  # psycopg 3, whatever the library's default is
        parsed = parsed.set(drivername="postgresql+psycopg")
    if parsed.get_backend_name() not in ("sqlite", "postgresql"):
        raise StoreError(
            f"{ENVIRONMENT} names {parsed.drivername}; Motorcade works with SQLite and PostgreSQL."
        )
    return parsed


def _engine(url: URL) -> Engine:
    if url.get_backend_name() != "sqlite":
        return create_engine(url, pool_pre_ping=True)
    if url.database and url.database != ":memory:":
        Path(url.database).parent.mkdir(parents=True, exist_ok=True)
    engine = create_engine(url, connect_args={"timeout": BUSY_SECONDS})
    event.listen(engine, "connect", _set_up_sqlite)
    event.listen(engine, "begin", _begin_sqlite)
    return engine


def _set_up_sqlite(connection: Any, _record: object) -> None:
    connection.isolation_level = None  # the driver must not send a BEGIN of its own: _begin_sqlite does
    cursor = connection.cursor()
    _keep_a_write_ahead_log(cursor)
    for pragma in ("synchronous=NORMAL", "foreign_keys=ON"):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _keep_a_write_ahead_log(cursor: sqlite3.Cursor) -> None:
    """Turn WAL on. SQLite does not wait for a lock here as it does elsewhere, so that several first starts
    at once would refuse each other: we wait."""
    if not _patiently(lambda: cursor.execute("PRAGMA journal_mode=WAL")):
        cursor.execute("PRAGMA journal_mode=WAL")


def _begin_sqlite(connection: Connection) -> None:
    if not connection.get_execution_options().get("motorcade_writes"):
        connection.exec_driver_sql("BEGIN")
        return
    # SQLite's own waiting looks ever more rarely, so that whoever has waited longest gets the lock last:
    # beside seven busy writers an eighth has waited in vain for half a minute. All look equally often here.
    driver: Any = connection.connection.dbapi_connection
    driver.execute("PRAGMA busy_timeout=0")
    try:
        begun = _patiently(lambda: driver.execute("BEGIN IMMEDIATE"))
    finally:
        driver.execute(f"PRAGMA busy_timeout={BUSY_SECONDS * 1000}")
    if not begun:
        connection.exec_driver_sql("BEGIN IMMEDIATE")


def _patiently(work: Callable[[], object]) -> bool:
    """Do what may be locked; False where it was for ``PATIENCE`` seconds, or something else is in the way."""
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        try:
            work()
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF not in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
                return False
            time.sleep(random.uniform(0.002, 0.02))
        else:
            return True
    return False


def _is_ready(connection: Connection) -> bool:
    """Whether the library has the tables of today, so that nobody need wait for a writer to open it."""
    if not inspect(connection).has_table(settings.name):
        return False
    query = select(settings.c.value).where(settings.c.name == "schema_version")
    return connection.execute(query).scalar() == SCHEMA_VERSION


def _prepare(connection: Connection) -> None:
    """Make the tables of a new library, bring old ones up to date, refuse those of a later Motorcade."""
    if connection.dialect.name == "postgresql":  # two first starts at once: one makes, the other waits
        connection.exec_driver_sql("SELECT pg_advisory_xact_lock(727001)")
    if inspect(connection).has_table(settings.name):
        query = select(settings.c.value).where(settings.c.name == "schema_version")
        version = connection.execute(query).scalar()
        if version is not None and version > SCHEMA_VERSION:
            raise StoreError(
                f"This library was written by a newer Motorcade (version {version} of its tables; this one "
                f"knows {SCHEMA_VERSION}). Update Motorcade, or set {ENVIRONMENT} to another library."
            )
        if version is not None and version < SCHEMA_VERSION:
            _upgrade(connection, version)
        return
    metadata.create_all(connection)
    rows = [{"name": "schema_version", "value": SCHEMA_VERSION}, {"name": "revision", "value": 0}]
    connection.execute(insert(settings), rows)


def _upgrade(connection: Connection, version: int) -> None:
    from components.store import upgrading  # noqa: PLC0415 - Alembic only where there is something to change

    database = connection.engine.url.database
    if connection.dialect.name == "sqlite" and database:
        try:
            upgrading.back_up(database, version)
        except (OSError, sqlite3.Error) as error:
            raise StoreError(
                f"The library at {database} must be brought up to date, but no copy of it could be made "
                f"first: {cause_of(error)}. Free some room beside it, then start again."
            ) from error
    upgrading.upgrade(connection, version)


def cause_of(error: Exception) -> str:
    """The first line of what a database driver or the system said, without the full stop."""
    if isinstance(error, OSError) and error.strerror:
        return error.strerror
    said = str(error.orig if isinstance(error, DBAPIError) else error).strip().splitlines()
    return said[0].rstrip(".") if said else type(error).__name__


def _cannot_open(shown: str | None, error: Exception) -> str:
    return (
        f"The library at {shown} cannot be opened: {cause_of(error)}. Check the place, or set {ENVIRONMENT}."
    )
