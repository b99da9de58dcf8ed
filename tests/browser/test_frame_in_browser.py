"""The frame of all pages: phones, dark pages, direct addresses, charts with names for screen readers."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from components.figures.palette import DARK, LIGHT
from components.store import open_store
from tests.browser.driving import explore, settled
from tests.browser.seeding import seed
from tests.browser.serving import serving

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from playwright.sync_api import Page

WIDEST = (
    "Math.max(document.documentElement.scrollWidth, "
    "document.querySelector('[data-testid=stMain]').scrollWidth)"
)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(
    "path", ["", "/meetings", "/people", "/review", "/article", "/add_articles", "/settings"]
)
def test_a_phone_needs_no_sideways_scroll(
    page_at: Callable[..., Page], address: str, path: str, scheme: str
) -> None:
    page = page_at(f"{address}{path}", width=390, height=844, color_scheme=scheme)
    page.wait_for_selector("[data-testid='stMain'] h1", state="attached")
    settled(page)
    assert page.evaluate(WIDEST) == 390


@pytest.mark.parametrize(("scheme", "colours"), [("light", LIGHT), ("dark", DARK)])
def test_page_and_charts_follow_the_system(
    page_at: Callable[..., Page], address: str, scheme: str, colours: object
) -> None:
    page = page_at(address, color_scheme=scheme)
    explore(page)
    layout = "document.querySelector('.st-key-map-box .js-plotly-plot').layout"
    assert page.evaluate(f"{layout}.geo.landcolor") == colours.land  # type: ignore[attr-defined]
    ground = page.evaluate("getComputedStyle(document.querySelector('.stApp')).backgroundColor")
    red, green, blue = (int(colours.ground[place : place + 2], 16) for place in (1, 3, 5))  # type: ignore[attr-defined]
    assert ground == f"rgb({red}, {green}, {blue})"


def test_charts_have_names(page_at: Callable[..., Page], address: str) -> None:
    page = page_at(address)
    explore(page)
    for name in (
        "World map of 7 visits; the destination filter does what a click does",
        "Timeline of 6 visits by traveller; the table lists the same",
    ):
        assert page.get_by_label(name).count() == 1


def test_a_page_opened_first_after_a_start_has_its_frame(
    page_at: Callable[..., Page], tmp_path: Path
) -> None:
    with open_store(f"sqlite:///{tmp_path / 'library.sqlite'}") as store:
        seed(store)
    with serving(tmp_path / "library.sqlite", tmp_path / "server.log") as served:
        page = page_at(f"{served}/add_articles")
        page.wait_for_selector("[data-testid='stFileUploader']")
        settled(page)
        links = page.locator("[data-testid='stTopNavLink']").all_inner_texts()
        assert links == ["Explore", "Meetings", "People", "Review", "Article", "Add articles", "Settings"]
        assert page.locator("[data-testid='stSidebar'], [role=dialog]").count() == 0
