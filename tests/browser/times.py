"""Measures what a user waits for on the sample articles: `python -m tests.browser.times`.

From the click to the last change that can be seen, in milliseconds. Prints the table of README.md (the least of
several goes, and the median of three first pictures, each of a server just started), and on the error stream also
the first go and the median of each. The copy of a table that screen readers get stands inside its canvas, is not
seen and comes 300 ms later: left out.
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
STARTS = 3
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


def first_picture(browser: Browser, address: str) -> float:
    """Milliseconds from opening the address to the standing map, for a user who comes for the first time."""
    began = time.monotonic()
    page = open_page(browser, address)
    page.wait_for_selector(".st-key-map-box .choroplethlayer path", state="attached")
    taken = 1000 * (time.monotonic() - began)
    settled(page)
    page.context.close()
    return taken


def after_starts(browser: Browser, library: Path) -> list[float]:
    """Milliseconds of the first picture of servers that have just begun to answer, each a new one."""
    taken = []
    for _ in range(STARTS):
        with serving(library, library.with_name("server.log"), writes_bytecode=True) as address:
            taken.append(first_picture(browser, address))
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


def in_full(what: str, taken: list[float]) -> str:
    """One line with the first go, which may load more than the later ones, the least and the median."""
    return (
        f"{what:24} first {taken[0]:5.0f}   least {min(taken):5.0f}   median {statistics.median(taken):5.0f}"
    )


def as_table(
    started: list[float], first: list[float], filters: list[float], to: dict[str, list[float]]
) -> str:
    """The table of README.md."""
    rows = {
        f"first picture of a server just started, median of {STARTS} starts": [statistics.median(started)],
        "first picture later, nothing in the browser's cache": [min(first)],
        "another destination in the filter": [min(filters)],
    }
    for names in (("Explore", "Meetings", "People", "Review"), ("Article", "Add articles", "Settings")):
        rows[f"to {', '.join(names)}"] = [min(to[name]) for name in names]
    lines = [f"| {what} | {', '.join(f'{one:,.0f}' for one in taken)} |" for what, taken in rows.items()]
    return "\n".join(["| what | milliseconds |", "|---|---|", *lines])


def measure(browser: Browser, library: Path) -> str:
    """All of it, as the table; each line in full on the error stream once it is known."""

    def note(what: str, taken: list[float]) -> list[float]:
        print(in_full(what, taken), file=sys.stderr)
        return taken

    started = note("first after a start", after_starts(browser, library))
    with serving(library, library.with_name("server.log")) as address:
        first_picture(browser, address)
        first = note("first picture", [first_picture(browser, address) for _ in range(ROUNDS)])
        page = open_page(browser, address)
        explore(page)
        filters = note("filter", filterings(page))
        changes = page_changes(page)
    for name, taken in changes.items():
        note(f"to {name}", taken)
    return as_table(started, first, filters, changes)


def main() -> int:
    """Print the times; 1 where there is no Chromium."""
    path = chromium()
    if path is None:
        print("No Chromium on this machine: run tests/browser/chromium.sh first.", file=sys.stderr)
        return 1
    with tempfile.TemporaryDirectory(prefix="motorcade-") as folder, sync_playwright() as playwright:
        library = Path(folder) / "library.sqlite"
        with open_store(f"sqlite:///{library}") as store:
            load_samples(store)
        browser = playwright.chromium.launch(executable_path=path, args=ARGUMENTS)
        browser.new_page().close()  # a user's browser is open already
        print(measure(browser, library))
        browser.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
