"""A window as narrow as a phone in a real Chromium: the table of visits becomes cards, and back again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.browser.driving import becomes, card_title, click_row, explore, settled, table_rows

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Page

WIDE = ["Ebrahim Raisi", "Ashgabat, Turkmenistan", "29 Jun 2022", "planned"]
NARROW = ["Ebrahim Raisi → Ashgabat, Turkmenistan", "29 Jun 2022, planned"]


def first_cells(page: Page) -> list[str]:
    return table_rows(page)[0]


def test_a_narrow_window_shows_cards_with_the_status_and_a_wide_one_the_columns(
    page_at: Callable[..., Page], address: str
) -> None:
    page = page_at(f"{address}/?country=Turkmenistan", width=390, height=844)
    explore(page)
    assert becomes(page, lambda: first_cells(page), NARROW)
    assert page.evaluate("document.querySelector('[data-testid=stMain]').scrollWidth") == 390
    page.set_viewport_size({"width": 1280, "height": 860})
    assert becomes(page, lambda: first_cells(page), WIDE)


def test_a_card_is_chosen_like_a_row(page_at: Callable[..., Page], address: str) -> None:
    page = page_at(address, width=390, height=844)
    explore(page)
    assert becomes(page, lambda: len(first_cells(page)), 2)
    before = card_title(page)
    page.locator("[data-testid=stDataFrame]").scroll_into_view_if_needed()
    settled(page)
    click_row(page, 2)
    assert card_title(page) != before


def test_the_buttons_beside_each_other_are_equally_high_and_fill_the_line(
    page_at: Callable[..., Page], address: str
) -> None:
    page = page_at(address, width=390, height=844)
    explore(page)
    more, views = (
        page.locator(f"{key} [data-testid=stPopoverButton]").bounding_box()
        for key in (".st-key-more-filters", ".st-key-views")
    )
    assert more
    assert views
    assert more["height"] == views["height"]
    assert more["y"] == views["y"]
    assert 374 <= views["x"] + views["width"] <= 380
