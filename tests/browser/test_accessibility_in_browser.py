"""Every page held against axe-core's rules in a real Chromium, light and dark; the main job by keyboard.

axe-core (MPL 2.0) comes with the package axe-playwright-python and runs from there: nothing is fetched.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from axe_playwright_python.sync_playwright import Axe

from tests.browser.driving import card_title, explore, settled, table_rows

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Page

# A page at its address, and what a user opens there before it is looked at.
PLACES: dict[str, list[str]] = {
    "": [],
    "?traveller=Vladimir+Putin&status=planned": [".st-key-more-filters button"],
    "?country=Turkmenistan": [".st-key-views button"],
    "?text=no+such+thing": [],
    "meetings": [],
    "meetings?who=Vladimir+Putin&with=Joe+Biden": [".st-key-export button"],
    "people": [".mc-trips summary"],
    "people?profile=Country&state=Russia": [],
    "review": [],
    "article": [".mc-record summary"],
    "add_articles": [],
    "settings": [],
}
# Streamlit's drop zone for files says two things about itself; nothing hangs on it.
NOT_OURS = {"presentation-role-conflict"}


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("place", PLACES)
def test_axe_finds_nothing(page_at: Callable[..., Page], address: str, place: str, scheme: str) -> None:
    page = page_at(f"{address}/{place}", color_scheme=scheme)
    page.wait_for_selector("[data-testid='stMain'] h1", state="attached")
    settled(page)
    for selector in PLACES[place]:
        page.locator(selector).first.click()
    page.mouse.move(0, 0)
    page.wait_for_timeout(1000)  # what fades in or out is half-seen until then
    found = Axe().run(page).response["violations"]
    told = [
        f"{one['impact']} {one['id']}: {one['help']}: {node['html'][:200]}"
        for one in found
        if one["id"] not in NOT_OURS
        for node in one["nodes"]
    ]
    assert told == []


def test_axe_would_find_something(page_at: Callable[..., Page], address: str) -> None:
    page = page_at(f"{address}/settings")
    page.wait_for_selector(".mc-about")
    page.evaluate("document.querySelector('.mc-about').style.color = '#EEEEEE'")
    assert [one["id"] for one in Axe().run(page).response["violations"]][:1] == ["color-contrast"]


def tab_to(page: Page, name: str) -> None:
    """Press Tab until what has this name for a screen reader has the focus."""
    focused = "() => document.activeElement.getAttribute('aria-label') || document.activeElement.innerText"
    for _ in range(80):
        page.keyboard.press("Tab")
        if str(page.evaluate(focused)).strip().startswith(name):
            return
    raise AssertionError(f"Tab never came to {name!r}")


def test_who_visited_turkmenistan_and_how_do_we_know_by_keyboard(
    page_at: Callable[..., Page], address: str
) -> None:
    page = page_at(address)
    explore(page)
    tab_to(page, "Destination")
    page.keyboard.type("Turkmen")
    page.keyboard.press("Enter")
    settled(page)
    page.keyboard.press("Escape")
    assert [row[0] for row in table_rows(page)] == ["Ebrahim Raisi", "Vladimir Putin"]
    tab_to(page, "→")
    page.keyboard.press("Enter")
    settled(page)
    assert card_title(page) == "Vladimir Putin → Ashgabat"
    assert page.locator(".mc-card mark").inner_text().startswith("On Wednesday he goes on to Ashgabat")
    tab_to(page, "Read in article")
    page.keyboard.press("Enter")
    page.wait_for_selector(".mc-reader")
    settled(page)
    assert page.locator(".mc-record.chosen h2").inner_text() == "Vladimir Putin → Ashgabat"
    assert page.locator(".mc-record.chosen").is_visible()
