"""The charts of Explore in a real Chromium: spans marked on the timeline, trips by legs, tables, keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.browser.driving import asking, card_title, counts, explore, settled, steady, table_rows

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Page


def test_a_span_marked_on_the_timeline_sets_the_dates(page: Page) -> None:
    page.get_by_role("button", name="Drag to choose dates").or_(
        page.get_by_role("radio", name="Drag to choose dates")
    ).first.click()
    settled(page)
    box = steady(page, page.locator(".st-key-timeline-marking .nsewdrag").first.bounding_box)
    assert box
    across, down = box["x"] + box["width"] * 0.5, box["y"] + box["height"] / 2
    with asking(page):
        page.mouse.move(across, down)  # from the middle, early 2022, to the right: 2022 and 2023
        page.mouse.down()
        page.mouse.move(box["x"] + box["width"] - 2, down + 5, steps=8)
        page.mouse.up()
    assert "dates=2022-" in page.url
    assert [row[2] for row in table_rows(page)] == [
        "26 Mar 2023",
        "29 Jun 2022",
        "29 Jun 2022",
        "28 Jun 2022",
    ]
    page.locator(".st-key-chip-0 button").click()
    settled(page)
    assert counts(page).startswith("7 visits")


def test_one_travellers_trip_leg_by_leg(page_at: Callable[..., Page], address: str) -> None:
    page = page_at(f"{address}/?traveller=Vladimir+Putin")
    explore(page)
    assert page.locator(".mc-way").inner_text() == (
        "Moscow 1 Dushanbe 2 Ashgabat 3 Moscow Trip 2 of 2 · 28–29 June 2022 · 6,424 km · 1 night"
    )
    drawn = page.evaluate(
        "document.querySelector('.st-key-map-box .js-plotly-plot').data"
        ".filter(t => t.name == 'leg numbers').map(t => Array.from(t.text))"
    )
    assert drawn == [["1", "2", "3"]]


def test_the_map_as_a_table_does_what_a_click_on_it_does(page: Page) -> None:
    page.locator(".st-key-map-foot").get_by_text("Show as table").click()
    settled(page)
    assert page.locator(".st-key-map-box").count() == 0
    table = page.locator("[data-testid='stDataFrame']").first
    box = steady(page, table.bounding_box)
    assert box
    with asking(page):
        page.mouse.click(box["x"] + 16, box["y"] + 34 + 32 + 16)  # the second: Ashgabat
    assert page.locator(".st-key-chip-0").inner_text() == "to Turkmenistan ✕"
    assert counts(page) == "2 visits · 2 travellers · 1 country · 0 meetings · 1 article"


def test_shading_countries_keeps_the_map(page: Page) -> None:
    page.locator(".st-key-map-foot").get_by_text("Shade countries").click()
    settled(page)
    shades = page.evaluate("document.querySelector('.st-key-map-box .js-plotly-plot').data[0].z")
    assert sorted(shades) == [0, 0, 0, 1, 1]


def test_visits_by_keyboard(page: Page) -> None:
    assert card_title(page) == "Charles III → Paris"
    page.get_by_role("button", name="→").focus()
    page.keyboard.press("Enter")
    settled(page)
    assert card_title(page) == "Ebrahim Raisi → Ashgabat"
    page.get_by_role("combobox", name="Visit").focus()
    page.keyboard.type("Lukash")
    page.keyboard.press("Enter")
    settled(page)
    assert card_title(page) == "Alexander Lukashenko → Russia"
