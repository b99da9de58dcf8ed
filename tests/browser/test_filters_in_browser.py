"""The filter bar in a real Chromium: further filters, ready-made and saved views, on every page."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.browser.driving import becomes, counts, explore, settled, table_rows

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Page

ALL = "7 visits · 5 travellers · 5 countries · 2 meetings · 3 articles"


def choose(page: Page, field: str, option: str) -> None:
    """Choose one of a list, as a user does."""
    page.get_by_role("combobox", name=field).click()
    page.get_by_role("option", name=option).click()
    settled(page)
    if page.get_by_role("option").count():  # a list from which several may be chosen stays open
        page.keyboard.press("Escape")
        page.get_by_role("option").first.wait_for(state="detached")


def test_further_filters_and_a_link_that_holds_them(page: Page, page_at: Callable[..., Page]) -> None:
    page.locator(".st-key-more-filters button").first.click()
    choose(page, "Travellers from", "Russia")
    assert counts(page) == "3 visits · 1 traveller · 3 countries · 2 meetings · 2 articles"
    choose(page, "Occasion", "summit")
    chips = page.locator(".st-key-counts .stButton button")
    assert chips.all_inner_texts() == ["from Russia ✕", "summit ✕", "Clear all"]
    other = page_at(page.url)
    explore(other)
    assert counts(other) == counts(page) == "2 visits · 1 traveller · 2 countries · 1 meeting · 2 articles"
    other.locator(".st-key-clear button").click()
    settled(other)
    assert counts(other) == ALL
    assert "?" not in other.url


def test_a_view_is_saved_opened_elsewhere_and_deleted(page: Page, page_at: Callable[..., Page]) -> None:
    page.get_by_role("link", name="Meetings").click()
    page.wait_for_selector(".st-key-network-box .points path", state="attached")
    settled(page)
    choose(page, "First person", "Emomali Rahmon")
    choose(page, "Destination", "Tajikistan")
    page.locator(".st-key-views button").first.click()
    page.get_by_label("Save what is on show").fill("Rahmon at home")
    page.get_by_role("button", name="Save", exact=True).click()
    settled(page)
    other = page_at(page.url.split("/meetings")[0])
    explore(other)
    choose(other, "Status", "cancelled")
    assert [row[0] for row in table_rows(other)] == ["Charles III"]
    other.locator(".st-key-views button").first.click()
    other.get_by_role("button", name="Rahmon at home", exact=True).click()
    other.wait_for_selector(".st-key-network-box .points path", state="attached")
    settled(other)
    assert "/meetings?" in other.url
    assert "who=Emomali+Rahmon" in other.url
    assert other.locator(".st-key-counts .stButton button").all_inner_texts() == [
        "to Tajikistan ✕",
        "Clear all",
    ]
    assert not other.locator(".st-key-delete-view-0").is_visible()  # a view that was chosen closes the box
    other.locator(".st-key-views button").first.click()
    other.locator(".st-key-delete-view-0 button").first.click()
    other.get_by_role("button", name="Rahmon at home", exact=True).wait_for(state="detached")
    assert other.get_by_label("Save what is on show").is_visible()  # the box stays open: there may be more


def test_planned_only_and_the_box_closes(page: Page) -> None:
    page.locator(".st-key-views button").first.click()
    page.get_by_role("button", name="Planned only").wait_for()
    settled(page)
    page.get_by_role("button", name="Planned only").click()
    page.get_by_role("button", name="Planned only").wait_for(state="hidden")
    settled(page)
    assert page.url.endswith("?status=planned")
    assert [row[3] for row in table_rows(page)] == ["planned"] * 3


def test_filters_hold_on_the_page_of_people(page: Page) -> None:
    choose(page, "Status", "planned")
    page.get_by_role("link", name="People").click()
    page.wait_for_selector(".mc-trips")
    settled(page)
    assert page.locator(".st-key-chip-0").inner_text() == "planned ✕"
    assert (
        "2 visits · 2 countries · 1 meeting"
        in page.locator(".stHtml", has_text="countries").last.inner_text()
    )
    choose(page, "Status", "cancelled")
    page.locator(".st-key-chip-1 button").click()
    settled(page)
    shown = page.locator("[data-testid='stMain']").inner_text()
    assert "No visit or meeting of Vladimir Putin fits these filters." in shown


@pytest.mark.parametrize("width", [1280, 390])
def test_the_bar_fits(page_at: Callable[..., Page], address: str, width: int) -> None:
    opened = page_at(address, width=width, height=844)
    explore(opened)
    boxes = [field.bounding_box() for field in opened.locator(".st-key-filters > div").all()]
    assert all(box and box["x"] >= 0 and box["x"] + box["width"] <= width for box in boxes)
    rows = {round(box["y"]) for box in boxes if box}
    assert len(boxes) == 7
    assert len(rows) == (1 if width == 1280 else 3)
    opened.locator(".st-key-more-filters button").first.click()
    opened.wait_for_selector("[data-testid='stPopoverBody']")
    opened.wait_for_timeout(400)
    body = opened.locator("[data-testid='stPopoverBody']").bounding_box()
    assert body
    assert body["x"] >= 0
    assert body["x"] + body["width"] <= width


def test_a_choice_in_the_instant_in_which_the_box_opens_closes_it(page: Page) -> None:
    page.evaluate("""() => {
      document.querySelector('.st-key-views button').click();
      const look = () => {
        const found = [...document.querySelectorAll('button')].find(one => one.innerText.trim() == 'Planned only');
        found ? found.click() : requestAnimationFrame(look);
      };
      look();
    }""")
    assert becomes(page, lambda: counts(page)[:8], "3 visits")
    assert becomes(page, page.get_by_role("button", name="Planned only").count, 0)
