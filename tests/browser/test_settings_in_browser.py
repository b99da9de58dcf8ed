"""Settings in a real Chromium: what is set there holds on the other pages and after a reload."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.browser.driving import explore, quiet, settled, table_rows

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from playwright.sync_api import Page

PEOPLE = b"name,country,office,start\nAna Example,FRA,envoy,2026-01\n"


@pytest.fixture
def page(page_at: Callable[..., Page], address: str) -> Iterator[Page]:
    """Settings, standing; after the test nothing may have been asked of the outside, and nothing thrown."""
    with quiet(page_at(f"{address}/settings")) as opened:
        opened.wait_for_selector(".mc-about")
        settled(opened)
        yield opened


def test_whom_i_watch_is_one_click_away_on_explore(page: Page) -> None:
    page.get_by_role("textbox", name="Your name").fill("Maria Lind")
    page.keyboard.press("Enter")
    settled(page)
    page.get_by_role("combobox", name="People you watch").click()
    page.get_by_role("option", name="Ebrahim Raisi").click()
    settled(page)
    page.keyboard.press("Escape")
    page.reload()
    page.wait_for_selector(".mc-about")
    settled(page)
    assert page.get_by_role("textbox", name="Your name").input_value() == "Maria Lind"
    page.get_by_role("link", name="Explore").click()
    explore(page)
    page.locator(".st-key-views button").first.click()
    page.get_by_role("button", name="People I watch").click()
    settled(page)
    assert [row[0] for row in table_rows(page)] == ["Ebrahim Raisi"]


def test_a_switch_stays_where_it_is_put(page: Page) -> None:
    switch = page.get_by_role("switch", name="Read articles from their web addresses").or_(
        page.get_by_role("checkbox", name="Read articles from their web addresses")
    )
    assert not switch.is_checked()
    page.get_by_text("Read articles from their web addresses").click()
    settled(page)
    page.reload()
    page.wait_for_selector(".mc-about")
    settled(page)
    assert switch.is_checked()


def test_own_people_and_reading_anew(page: Page) -> None:
    page.set_input_files("input[type=file]", {"name": "p.csv", "mimeType": "text/csv", "buffer": PEOPLE})
    page.get_by_role("button", name="Use these people").click()
    settled(page)
    page.get_by_role("button", name="Read 3 articles anew").click()
    page.get_by_text("3 articles read anew.").wait_for()
    settled(page)
    assert page.get_by_role("button", name="Read 3 articles anew").count() == 0
    page.get_by_role("button", name="Remove your people").click()
    page.get_by_role("button", name="Read 3 articles anew").wait_for()
