"""Which Chromium drives the browser tests. `python -m tests.browser.finding` prints it, or fails."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path

NONE = "no Chromium on this machine: run tests/browser/chromium.sh, or install Chromium or Google Chrome"
NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
MAC = Path("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")
# No sandbox as root, and nothing that calls home by itself: the tests watch every request.
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
]


@cache
def chromium() -> str | None:
    """Path of a Chromium that starts: MOTORCADE_CHROMIUM, one on the PATH, or Playwright's own; else None."""
    given = os.environ.get("MOTORCADE_CHROMIUM")
    on_path = [shutil.which(name) for name in NAMES]
    candidates = [given, *on_path, str(MAC) if MAC.exists() else None]
    found = next((path for path in candidates if path and _starts(path)), None)
    return found or _playwrights_own()


def _playwrights_own() -> str | None:
    from playwright.sync_api import sync_playwright  # noqa: PLC0415 - heavy, and not needed to find a system one

    with sync_playwright() as playwright:
        path = playwright.chromium.executable_path
    return path if Path(path).exists() else None


def _starts(path: str) -> bool:
    try:
        done = subprocess.run([path, "--version"], capture_output=True, timeout=30, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0


if __name__ == "__main__":
    print(chromium() or "no Chromium found")
    sys.exit(chromium() is None)
