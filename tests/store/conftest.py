"""A new library for each test, on SQLite and on a real PostgreSQL.

The PostgreSQL is the one that MOTORCADE_TEST_POSTGRESQL_URL names (an empty database that tests may fill),
else one that is started here from the installed programs, else its tests are skipped.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
import uuid
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import create_engine
from sqlalchemy.engine import make_url

if TYPE_CHECKING:
    from collections.abc import Iterator

GIVEN = "MOTORCADE_TEST_POSTGRESQL_URL"


@pytest.fixture(params=["sqlite", "postgresql"])
def library_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The address of a library that does not exist yet."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'library.sqlite'}"
        return
    server = make_url(request.getfixturevalue("postgresql")).set(drivername="postgresql+psycopg")
    name = f"motorcade_{uuid.uuid4().hex}"
    engine = create_engine(server, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.exec_driver_sql(f'CREATE DATABASE "{name}"')
    yield server.set(database=name).render_as_string(hide_password=False)
    with engine.connect() as connection:
        connection.exec_driver_sql(f'DROP DATABASE "{name}" WITH (FORCE)')
    engine.dispose()


@pytest.fixture(scope="session")
def postgresql() -> Iterator[str]:
    """The address of a PostgreSQL server, ended with the session where it was started here."""
    if given := os.environ.get(GIVEN):
        yield given
        return
    programs = _programs()
    if programs is None:
        pytest.skip(f"no PostgreSQL here: install it, or set {GIVEN}")
    # A short path: a socket's name has some 100 characters at most.
    folder = Path(tempfile.mkdtemp(prefix="motorcade-pg-"))
    as_user = _as_user(folder)
    data = folder / "data"
    settings = f"-c listen_addresses='' -c unix_socket_directories={folder} -c fsync=off"
    try:
        _run(
            *as_user, programs / "initdb", "-D", data, "-U", "tests", "-A", "trust", "-E", "UTF8", "--no-sync"
        )
        _run(*as_user, programs / "pg_ctl", "-D", data, "-w", "-o", settings, "-l", folder / "log", "start")
        yield f"postgresql://tests@/postgres?host={folder}"
    finally:
        _run(*as_user, programs / "pg_ctl", "-D", data, "-m", "immediate", "stop", check=False)
        shutil.rmtree(folder, ignore_errors=True)


def _programs() -> Path | None:
    """Where initdb and pg_ctl are: on the PATH, or where Debian puts them, the newest version first."""
    if found := shutil.which("initdb"):
        return Path(found).resolve().parent
    versions = Path("/usr/lib/postgresql").glob("*/bin/initdb")
    newest = max(versions, key=lambda path: int(path.parts[-3]), default=None)
    return newest.parent if newest else None


def _as_user(folder: Path) -> tuple[str, ...]:
    """The server refuses to run as root: there, another user runs it and owns the folder."""
    if os.geteuid() != 0:
        return ()
    for name in ("postgres", "nobody"):
        try:
            shutil.chown(folder, user=name)
        except LookupError:
            continue
        return ("runuser", "-u", name, "--")
    pytest.skip("PostgreSQL does not run as root, and there is no user to run it")


def _run(*command: object, check: bool = True) -> None:
    done = subprocess.run(
        [str(part) for part in command],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        cwd="/",
        check=False,
    )
    if check and done.returncode:
        raise RuntimeError(done.stderr.decode(errors="replace"))
