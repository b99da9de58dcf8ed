"""A real server of the dashboard for a test, on a free port of this machine, with a library of its own."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[2]
START_SECONDS = 60


def free_port() -> int:
    """A port that nobody listens on now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextmanager
def serving(
    library: Path | None, log: Path, *, data: Path | None = None, writes_bytecode: bool = False
) -> Iterator[str]:
    """Serve the dashboard on ``library`` (an SQLite file, made where there is none); gives its address.

    Without one it is served as `make run` does for a user whose home directory, ``data``, is empty.
    ``writes_bytecode``: Python keeps what it has compiled, as it does for a user.
    """
    port = free_port()
    command = [sys.executable, "-m", "components.widgets.start"]
    options = {"server.port": port, "server.headless": "true", "server.fileWatcherType": "none"}
    environment = {
        **{name: value for name, value in os.environ.items() if not name.startswith("STREAMLIT_")},
        **_place_of(library, data),
    }
    if writes_bytecode:
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
    with log.open("w") as written:
        process = subprocess.Popen(
            command + [f"--{name}={value}" for name, value in options.items()],
            cwd=ROOT,
            env=environment,
            stdout=written,
            stderr=subprocess.STDOUT,
        )
    try:
        address = f"http://localhost:{port}"
        _wait_for(address, process, log)
        yield address
    finally:
        process.terminate()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait(10)


def _place_of(library: Path | None, data: Path | None) -> dict[str, str]:
    if library is not None:
        return {"MOTORCADE_DATABASE_URL": f"sqlite:///{library}"}
    # What platformdirs asks on Linux, macOS and Windows; on Linux it looks into .local/share.
    home = dict.fromkeys(("HOME", "USERPROFILE", "LOCALAPPDATA"), str(data))
    return {"MOTORCADE_DATABASE_URL": "", "XDG_DATA_HOME": ""} | home


def _wait_for(address: str, process: subprocess.Popen[bytes], log: Path) -> None:
    direct = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    until = time.monotonic() + START_SECONDS
    while time.monotonic() < until:
        if process.poll() is not None:
            break
        try:
            with direct.open(f"{address}/_stcore/health", timeout=2) as answer:
                if answer.status == 200:
                    return
        except (urllib.error.URLError, OSError):
            time.sleep(0.1)
    raise RuntimeError(f"The dashboard did not start:\n{log.read_text()[-2000:]}")
