"""Explore in a real Chromium: clicks on map, timeline and table, chips, links that share a view."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.browser.driving import (
    card_title,
    click_bar,
    click_country,
    click_ring,
    click_row,
    counts,
    explore,
    settled,
    table_rows,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Page

ALL = "7 visits · 5 travellers · 5 countries · 2 meetings · 3 articles"
ASHGABAT = [
    ["Ebrahim Raisi", "Ashgabat, Turkmenistan", "29 Jun 2022", "planned"],
    ["Vladimir Putin", "Ashgabat, Turkmenistan", "29 Jun 2022", "planned"],
]


def bars(page: Page) -> list[str]:
    """Whose visits the timeline draws, one name a bar."""
    names: list[str] = page.evaluate(
        "document.querySelector('.st-key-timeline .js-plotly-plot').data"
        ".filter(t => t.name != 'chosen').flatMap(t => Array.from(t.y))"
    )
    return sorted(names)


def test_a_click_on_turkmenistan_shows_only_ashgabats_visits(page: Page) -> None:
    assert counts(page) == ALL
    click_country(page, "TKM", 0.75, 0.6)
    assert table_rows(page) == ASHGABAT
    assert bars(page) == ["Ebrahim Raisi", "Vladimir Putin"]
    assert counts(page) == "2 visits · 2 travellers · 1 country · 0 meetings · 1 article"
    page.locator(".st-key-chip-0 button").click()
    settled(page)
    assert counts(page) == ALL
    assert len(bars(page)) == 6


def test_the_same_country_can_be_picked_again(page: Page) -> None:
    for _ in range(2):
        click_country(page, "TKM", 0.75, 0.6)
        assert table_rows(page) == ASHGABAT
        page.locator(".st-key-clear button").click()
        settled(page)
        assert counts(page) == ALL


def test_a_click_on_a_ring_shows_that_destination(page: Page) -> None:
    click_ring(page, "TJK")
    assert [row[1] for row in table_rows(page)] == ["Dushanbe, Tajikistan"]
    assert page.locator(".st-key-chip-0").inner_text() == "to Tajikistan ✕"


def test_a_click_on_a_bar_shows_that_visit(page: Page) -> None:
    click_bar(page, 0)  # the pale bars are drawn first: Geneva, June 2021
    assert card_title(page) == "Joe Biden → Geneva"
    assert "Met Vladimir Putin" in page.locator(".mc-card").inner_text()
    assert counts(page) == ALL


def test_a_row_shows_its_evidence_marked_in_its_paragraph(page: Page) -> None:
    click_row(page, 3)
    assert card_title(page) == "Vladimir Putin → Dushanbe"
    assert page.locator(".mc-card mark").inner_text() == (
        "Vladimir Putin flies to Dushanbe on Tuesday, his aides said."
    )
    assert page.locator(".mc-card blockquote").inner_text() == (
        "Vladimir Putin flies to Dushanbe on Tuesday, his aides said. "
        "He will sit down with Emomali Rahmon there."
    )
    shown = page.locator(".mc-card").inner_text()
    assert "Two Central Asian stops for the Russian president · Evening Wire · 27 June 2022" in shown
    click_row(page, 5)
    assert card_title(page) == "Vladimir Putin → Geneva"


def test_markup_in_articles_stays_text(page: Page) -> None:
    assert card_title(page) == "Charles III → Paris"
    assert page.locator(".mc-card").locator("a, img, script, b b, i, .katex").count() == 0
    shown = page.locator(".mc-card").inner_text()
    assert "<b>for now</b> [link](http://outside.example/a) $\\alpha$ · <i>Court</i> Circular" in shown
    assert page.title() == "Motorcade"


def test_a_link_shows_the_same_view_elsewhere(page: Page, page_at: Callable[..., Page]) -> None:
    click_country(page, "TKM", 0.75, 0.6)
    page.get_by_test_id("stTextInput").locator("input").fill("caspian")
    page.keyboard.press("Enter")
    settled(page)
    page.get_by_role("combobox", name="Status").click()
    page.get_by_role("option", name="planned").click()
    settled(page)
    shared = page.url
    assert "country=" in shared
    assert "text=caspian" in shared
    assert "status=planned" in shared
    other = page_at(shared)
    explore(other)
    assert counts(other) == counts(page) == "1 visit · 1 traveller · 1 country · 0 meetings · 1 article"
    assert other.locator(".st-key-counts .stButton button").all_inner_texts() == [
        "to Turkmenistan ✕",
        "planned ✕",
        "“caspian” ✕",
        "Clear all",
    ]


def test_dates_in_a_link(page_at: Callable[..., Page], address: str) -> None:
    opened = page_at(f"{address}/?dates=2022-06-01&dates=2022-06-28")
    explore(opened)
    assert [row[1] for row in table_rows(opened)] == ["Dushanbe, Tajikistan"]


def test_one_day_in_a_link_stays_one_day(page_at: Callable[..., Page], address: str) -> None:
    opened = page_at(f"{address}/?dates=2022-06-28..2022-06-28")
    explore(opened)
    assert opened.locator(".st-key-chip-0").inner_text() == "28 Jun 2022 ✕"
    assert [row[1] for row in table_rows(opened)] == ["Dushanbe, Tajikistan"]
    assert opened.url.endswith("?dates=2022-06-28..2022-06-28")
    opened.get_by_role("link", name="Meetings").click()
    opened.wait_for_selector(".st-key-network-box")
    settled(opened)
    assert opened.locator(".st-key-chip-0").inner_text() == "28 Jun 2022 ✕"
    opened.locator(".st-key-chip-0 button").click()
    settled(opened)
    assert "dates" not in opened.url


def test_filtering_by_keyboard_alone(page: Page) -> None:
    page.get_by_role("combobox", name="Destination").focus()
    page.keyboard.type("Turkmen")
    page.keyboard.press("Enter")
    settled(page)
    page.keyboard.press("Escape")
    assert table_rows(page) == ASHGABAT


def test_filters_outlive_a_change_of_page(page: Page) -> None:
    click_country(page, "TKM", 0.75, 0.6)
    page.get_by_role("link", name="Add articles").click()
    page.wait_for_selector("[data-testid='stFileUploader']")
    settled(page)
    page.get_by_role("link", name="Explore").click()
    explore(page)
    assert table_rows(page) == ASHGABAT
