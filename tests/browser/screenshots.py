"""Makes the pictures in docs/ anew: `python -m tests.browser.screenshots`.

They show the real dashboard on the sample articles that a first start reads; nothing is drawn by hand.
"""

from __future__ import annotations

import os
import sys
import tempfile
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

from playwright.sync_api import sync_playwright

from tests.browser.driving import explore, open_page, settled
from tests.browser.finding import ARGUMENTS, chromium
from tests.browser.serving import ROOT, serving

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

DOCS = ROOT / "docs"
SIZES = {"wide": (1280, 860), "phone": (390, 844)}
SCHEMES = ("light", "dark")
ALL_DRAWN = "() => !document.querySelector('[data-testid=stSkeleton]')"  # a busy machine brings some late
_NUMBERS = count(1)  # a text of its own for each picture: the same again would be "already known"
EXAMPLE = b"""Ruto in Berlin

Kenya's President William Ruto met German Chancellor Olaf Scholz in Berlin on 13 September 2024.
Picture %d.
"""


def explore_page(page: Page) -> None:
    """Explore, with the first visit chosen."""
    explore(page)


def add_page(page: Page) -> None:
    """Add articles, just after a file was read and another was refused."""
    page.wait_for_selector("input[type=file]", state="attached")
    settled(page)
    files = [
        {"name": "ruto-berlin.txt", "mimeType": "text/plain", "buffer": EXAMPLE % next(_NUMBERS)},
        {"name": "photo.jpg", "mimeType": "image/jpeg", "buffer": b"\xff\xd8\xff\xe0\0\x10JFIF\0" * 50},
    ]
    page.set_input_files("input[type=file]", files)  # type: ignore[arg-type]
    settled(page)
    page.locator(".st-key-read-files button").click()
    page.wait_for_selector(".mc-results")
    settled(page)


def meetings_page(page: Page) -> None:
    """Meetings, with one leader chosen who met several."""
    page.wait_for_selector(".st-key-network-box .points path", state="attached")
    settled(page)


def people_page(page: Page) -> None:
    """The profile of a leader with a trip of several legs."""
    page.wait_for_selector(".mc-trips")
    settled(page)


def review_page(page: Page) -> None:
    """Review, with the item that most needs a human."""
    page.wait_for_selector(".st-key-review-form")
    settled(page)


def article_page(page: Page) -> None:
    """Article, with the latest text and why its first record was read."""
    page.wait_for_selector(".mc-reader")
    page.locator(".mc-record summary").first.click()
    settled(page)


def trip_page(page: Page) -> None:
    """Explore, with one traveller's trip by numbered legs."""
    explore(page)
    page.wait_for_selector(".mc-way")
    settled(page)


def settings_page(page: Page) -> None:
    """Settings, as they are at first."""
    page.wait_for_selector(".mc-about")
    settled(page)


# Explore comes first everywhere: what Add articles loads must not show in its pictures.
PAGES = {
    "explore": ("", explore_page),
    "trip": ("?traveller=Miguel+D%C3%ADaz-Canel", trip_page),
    "meetings": ("meetings?who=Xi+Jinping", meetings_page),
    "people": ("people?person=Miguel+D%C3%ADaz-Canel", people_page),
    "review": ("review", review_page),
    "article": ("article", article_page),
    "settings": ("settings", settings_page),
    "add-articles": ("add_articles", add_page),
}


def take(browser: Browser, address: str) -> list[Path]:
    """Every page at every size, light and dark."""
    made: list[Path] = []
    for name, (path, prepare) in PAGES.items():
        for size, (width, height) in SIZES.items():
            for scheme in SCHEMES:
                page = open_page(
                    browser, f"{address}/{path}", width=width, height=height, color_scheme=scheme
                )
                prepare(page)
                page.wait_for_selector(".st-key-window-watch > *", state="attached")
                page.wait_for_timeout(500)  # a narrow window says so, then tables become cards
                settled(page)
                page.wait_for_function(ALL_DRAWN)
                page.mouse.move(0, 0)
                page.locator("[data-testid=stMain]").evaluate("main => main.scrollTo(0, 0)")
                made.append(DOCS / f"{name}-{size}-{scheme}.png")
                page.screenshot(path=made[-1])
                page.context.close()
    return made


def with_samples(browser: Browser, address: str) -> None:
    """Wait until the new user's library holds the samples."""
    page = open_page(browser, address)
    page.wait_for_selector(".st-key-loading-sample", state="attached")
    page.wait_for_selector(".st-key-loading-sample", state="detached")
    explore(page)
    page.context.close()


def main() -> int:
    """Make all pictures; 1 where there is no Chromium."""
    path = chromium()
    if path is None:
        print("No Chromium on this machine: run tests/browser/chromium.sh first.", file=sys.stderr)
        return 1
    DOCS.mkdir(exist_ok=True)
    os.environ["LOGNAME"] = "Ana Example"  # the name that Settings shows until another is given
    with (
        tempfile.TemporaryDirectory(prefix="motorcade-") as home,
        serving(None, Path(home) / "server.log", data=Path(home)) as address,
        sync_playwright() as playwright,
    ):
        browser = playwright.chromium.launch(executable_path=path, args=ARGUMENTS)
        with_samples(browser, address)
        for target in take(browser, address):
            print(target.relative_to(ROOT))
        browser.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
