"""People in a real Chromium: from a card to a profile, a link that shares it, phones."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.browser.driving import becomes, click_row, explore, settled

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Page

MAP = ".st-key-map-box-profile-map .choroplethlayer path"


def standing(page: Page) -> Page:
    page.wait_for_selector(MAP, state="attached")
    settled(page)
    return page


def name(page: Page) -> str:
    return page.locator(".mc-title").inner_text()


def test_a_card_leads_to_the_profile_and_its_trips(page_at: Callable[..., Page], address: str) -> None:
    page = page_at(address)
    explore(page)
    click_row(page, 2)
    page.get_by_role("link", name="All trips of Vladimir Putin").click()
    standing(page)
    assert name(page) == "Vladimir Putin"
    assert page.locator(".mc-trips h3").first.inner_text() == "Moscow → Dushanbe → Ashgabat → Moscow"
    page.locator(".mc-trips summary").first.click()
    assert page.locator(".mc-trips li").first.inner_text() == "Moscow → Dushanbe · 2,997 km"
    assert page.outside == []  # type: ignore[attr-defined]
    assert page.errors == []  # type: ignore[attr-defined]


def test_a_link_shows_the_same_profile(page_at: Callable[..., Page], address: str) -> None:
    page = standing(page_at(f"{address}/people"))
    page.get_by_text("Country", exact=True).click()
    settled(page)
    page.get_by_role("combobox", name="Country").click()
    page.get_by_role("option", name="Turkmenistan").click()
    settled(page)
    assert name(page) == "Turkmenistan"
    other = standing(page_at(page.url))
    assert name(other) == "Turkmenistan"


@pytest.mark.parametrize("kind", ["Person", "Country"])
def test_nothing_is_wider_than_a_phone(page_at: Callable[..., Page], address: str, kind: str) -> None:
    page = standing(page_at(f"{address}/people?profile={kind}", width=390, height=844))
    assert page.evaluate("document.querySelector('[data-testid=stMain]').scrollWidth") == 390


def test_a_link_to_somebody_unknown_says_so(page_at: Callable[..., Page], address: str) -> None:
    page = page_at(f"{address}/people?person=Ana+Nobody")
    said = page.locator(".st-key-nobody")
    said.wait_for()
    assert "“Ana Nobody” travels or meets anybody" in said.inner_text()
    assert page.locator(".mc-title").count() == 0
    page.get_by_role("combobox", name="Destination").fill("Tajik")  # still nobody once filters change
    page.wait_for_timeout(300)
    page.keyboard.press("Enter")
    assert becomes(page, lambda: page.locator(".mc-counts").inner_text()[:9], "1 visit ·")
    assert "“Ana Nobody”" in said.inner_text()
    page.locator(".st-key-person input").fill("Biden")
    page.wait_for_timeout(300)
    page.keyboard.press("Enter")
    assert becomes(page, lambda: page.locator(".mc-title").all_inner_texts(), ["Joe Biden"])
    assert becomes(page, said.count, 0)
