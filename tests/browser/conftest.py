"""A Chromium for the browser tests, and a server with a small known library; skipped, loudly, without one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from components.store import open_store
from tests.browser.driving import explore, open_page, quiet
from tests.browser.finding import NONE
from tests.browser.seeding import seed
from tests.browser.serving import serving

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from playwright.sync_api import Browser, Page

HERE = Path(__file__).parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark the tests of this folder, and give those of one module to one worker: they share a server.

    One that fails is tried once more, for a machine that stalls; the first failure is shown in the summary.
    """
    for item in items:
        if HERE in item.path.parents and "browser" in getattr(item, "fixturenames", ()):
            item.add_marker(pytest.mark.browser)
            item.add_marker(pytest.mark.flaky(reruns=1))
            item.add_marker(pytest.mark.xdist_group(item.path.stem))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say it loudly where browser tests were left out, or did not pass at once."""
    for report in terminalreporter.stats.get("rerun", []):
        terminalreporter.section(f"FAILED AT FIRST: {report.nodeid}", sep="!", yellow=True)
        terminalreporter.line(report.longreprtext)
    skipped = [report for report in terminalreporter.stats.get("skipped", []) if NONE in str(report.longrepr)]
    if skipped:
        terminalreporter.section("BROWSER TESTS NOT RUN", sep="!", red=True, bold=True)
        terminalreporter.line(f"{len(skipped)} browser tests were skipped: {NONE}.", red=True, bold=True)


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Where the dashboard is served on the library of seeding.py."""
    folder = tmp_path_factory.mktemp("served")
    with open_store(f"sqlite:///{folder / 'library.sqlite'}") as store:
        seed(store)
    with serving(folder / "library.sqlite", folder / "server.log") as served:
        yield served


@pytest.fixture
def page(page_at: Callable[..., Page], address: str) -> Iterator[Page]:
    """Explore, standing. Modules about another page have a ``page`` of their own."""
    with quiet(page_at(address)) as opened:
        explore(opened)
        yield opened


@pytest.fixture
def page_at(browser: Browser) -> Iterator[Callable[..., Page]]:
    """Opens pages in contexts of their own; all of them are closed after the test."""
    contexts = []

    def opened(address: str, **options: object) -> Page:
        page = open_page(browser, address, **options)
        contexts.append(page.context)
        return page

    yield opened
    for context in contexts:
        context.close()
