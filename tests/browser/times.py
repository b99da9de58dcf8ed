"""Measures what a user waits for on the sample articles: `python -m tests.browser.times`.

From the click to the last change that can be seen, in milliseconds: the least and the median of several goes. The
copy of a table that screen readers get stands inside its canvas, is not seen and comes 300 ms later: left out.
"""

from __future__ import annotations

import statistics
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from playwright.sync_api import sync_playwright

from components.ingest import load_samples
from components.store import open_store
from tests.browser.driving import explore, open_page, settled
from tests.browser.finding import ARGUMENTS, chromium
from tests.browser.serving import serving

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Browser, Page

ROUNDS = 6
PAGES = ("Meetings", "People", "Review", "Article", "Add articles", "Settings", "Explore")
_WATCH = """() => { window.finished = new Promise(done => {
  const begun = performance.now(); let last = begun;
  const seen = one => !(one.target.closest ? one.target : one.target.parentElement)?.closest('canvas');
  const watching = new MutationObserver(all => { if (all.some(seen)) last = performance.now(); });
  watching.observe(document.querySelector('[data-testid=stMain]'),
    {subtree: true, childList: true, attributes: true, characterData: true});
  const app = document.querySelector('[data-testid=stApp]');
  const looking = setInterval(() => {
    if (app.dataset.testScriptState != 'notRunning' || performance.now() - last < 400) return;
    clearInterval(looking); watching.disconnect(); done(last - begun);
  }, 20);
}); }"""


def watched(page: Page, act: Callable[[], None]) -> float:
    """Milliseconds from ``act`` to the finished picture."""
    page.evaluate(_WATCH)
    act()
    taken = float(page.evaluate("() => window.finished"))
    settled(page)
    return taken


def first_pictures(browser: Browser, address: str) -> list[float]:
    """Milliseconds until the map stands, for users who come for the first time."""
    taken = []
    for _ in range(ROUNDS):
        began = time.monotonic()
        page = open_page(browser, address)
        page.wait_for_selector(".st-key-map-box .choroplethlayer path", state="attached")
        taken.append(1000 * (time.monotonic() - began))
        settled(page)
        page.context.close()
    return taken


def filterings(page: Page) -> list[float]:
    """Milliseconds for choosing a destination on Explore, and for clearing it again."""
    taken = []
    for country in ("Russia", "China") * (ROUNDS // 2):
        page.get_by_role("combobox", name="Destination").fill(country)
        page.wait_for_timeout(300)
        taken.append(watched(page, lambda: page.keyboard.press("Enter")))
        page.keyboard.press("Escape")
        page.wait_for_timeout(300)
        taken.append(watched(page, lambda: page.locator(".st-key-clear button").click()))
    return taken


def page_changes(page: Page) -> dict[str, list[float]]:
    """Milliseconds for going to each page, by its name; the first go, which also loads, comes first."""
    taken: dict[str, list[float]] = {name: [] for name in PAGES}
    for _ in range(ROUNDS):
        for name in PAGES:
            link = page.get_by_role("link", name=name, exact=True).first
            taken[name].append(watched(page, link.click))
    return taken


def told(what: str, taken: list[float]) -> str:
    """One line."""
    return (
        f"{what:24} first {taken[0]:5.0f}   least {min(taken):5.0f}   median {statistics.median(taken):5.0f}"
    )


def main() -> int:
    """Print the times; 1 where there is no Chromium."""
    path = chromium()
    if path is None:
        print("No Chromium on this machine: run tests/browser/chromium.sh first.", file=sys.stderr)
        return 1
    with tempfile.TemporaryDirectory(prefix="motorcade-") as folder:
        library = Path(folder) / "library.sqlite"
        with open_store(f"sqlite:///{library}") as store:
            load_samples(store)
        with serving(library, Path(folder) / "server.log") as address, sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=path, args=ARGUMENTS)
            print(told("first picture", first_pictures(browser, address)))
            page = open_page(browser, address)
            explore(page)
            print(told("filter", filterings(page)))
            for name, taken in page_changes(page).items():
                print(told(f"to {name}", taken))
            browser.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
