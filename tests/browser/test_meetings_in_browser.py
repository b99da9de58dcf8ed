"""Meetings in a real Chromium: clicks on dots, lines and squares, a link that shares the view, phones."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from components.figures.matrix import matrix_height
from components.ingest import load_samples
from components.store import open_store
from tests.browser.driving import asking, becomes, card_title, click_row, quiet, settled, steady, table_rows
from tests.browser.serving import serving

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from playwright.sync_api import Page

GENEVA = ["Joe Biden, Vladimir Putin", "Geneva, Switzerland", "Jun 2021", "completed"]
DUSHANBE = ["Vladimir Putin, Emomali Rahmon", "Dushanbe, Tajikistan", "28 Jun 2022", "planned"]
SPOT = """([box, trace, number]) => {
  const graph = document.querySelector(box + ' .js-plotly-plot');
  const drawn = graph.data.find(one => one.name == trace);
  const layout = graph._fullLayout, frame = graph.getBoundingClientRect();
  return [frame.x + layout._size.l + layout.xaxis.d2p(drawn.x[number]),
          frame.y + layout._size.t + layout.yaxis.d2p(drawn.y[number]), drawn.customdata[number]];
}"""


def standing(page: Page) -> Page:
    page.wait_for_selector(".st-key-network-box .points path", state="attached")
    settled(page)
    return page


@pytest.fixture
def page(page_at: Callable[..., Page], address: str) -> Iterator[Page]:
    """Meetings, standing; after the test nothing may have been asked of the outside, and nothing thrown."""
    with quiet(standing(page_at(f"{address}/meetings", height=1500))) as opened:
        yield opened


def click(page: Page, box: str, trace: str, number: int) -> str:
    """Click on a mark of a chart; what it stands for."""
    x, y, data = steady(page, lambda: page.evaluate(SPOT, [box, trace, number]))
    with asking(page):
        page.mouse.click(x, y)
    return str(data)


def chosen(page: Page) -> list[str]:
    """What the two lists hold."""
    lists = page.locator(".st-key-pair-bar [data-testid='stSelectbox'] input")
    return [one.input_value() for one in lists.all()]


def test_a_dot_is_one_and_a_line_is_two(page: Page) -> None:
    assert table_rows(page) == [DUSHANBE, GENEVA]
    assert click(page, ".st-key-network-box", "people", 2) == "who:Joe Biden"
    assert becomes(page, lambda: table_rows(page), [GENEVA])
    page.locator(".st-key-all-pairs button").click()
    assert becomes(page, lambda: table_rows(page), [DUSHANBE, GENEVA])
    settled(page)
    assert click(page, ".st-key-network-box", "pairs", 0) == "pair:Emomali Rahmon\tVladimir Putin"
    assert becomes(page, lambda: table_rows(page), [DUSHANBE])
    assert chosen(page) == ["Emomali Rahmon", "Vladimir Putin"]
    assert page.get_by_label("1 meeting in time, by country; the list shows the same").count() == 1


def test_a_square_of_the_matrix_is_two(page: Page) -> None:
    data = click(page, ".st-key-matrix", "numbers", 1)
    assert data == "pair:Joe Biden\tVladimir Putin"
    assert table_rows(page) == [GENEVA]
    assert card_title(page) == "Joe Biden and Vladimir Putin"


def test_a_cell_of_the_matrix_as_a_table_is_two(page: Page) -> None:
    page.locator(".st-key-matrix-head").get_by_text("Show as table").click()
    settled(page)
    assert page.locator(".st-key-matrix-box").count() == 0
    table = page.get_by_label("How often the 3 most met have met each other; choose a number", exact=False)
    table.first.scroll_into_view_if_needed()
    box = steady(page, page.locator("[data-testid='stDataFrame']").first.bounding_box)
    assert box
    with asking(page):
        page.mouse.click(box["x"] + box["width"] - 20, box["y"] + 34 + 16)  # Putin's row, Biden's column
    assert sorted(chosen(page)) == ["Joe Biden", "Vladimir Putin"]


def test_a_row_shows_its_meeting(page: Page) -> None:
    click_row(page, 1)
    assert card_title(page) == "Joe Biden and Vladimir Putin"
    assert page.locator(".mc-card mark").inner_text() == (
        "The summit by Lake Geneva in June 2021 lasted under four hours."
    )


def test_a_link_shows_the_same_two_elsewhere(page: Page, page_at: Callable[..., Page]) -> None:
    click(page, ".st-key-network-box", "pairs", 1)
    assert "who=Joe+Biden&with=Vladimir+Putin" in page.url
    other = standing(page_at(page.url))
    assert chosen(other) == ["Joe Biden", "Vladimir Putin"]
    assert table_rows(other) == [GENEVA]


def test_the_card_leads_to_its_sentence(page: Page) -> None:
    page.get_by_role("link", name="Read in article").click()
    page.wait_for_selector(".mc-reader")
    settled(page)
    assert page.locator(".mc-record.chosen h2").inner_text() == "Vladimir Putin, Emomali Rahmon"


def height_of_matrix(page: Page) -> float:
    drawn = page.locator(".st-key-matrix-box .js-plotly-plot").bounding_box()
    assert drawn
    return drawn["height"]


def test_on_a_phone_squares_of_a_large_matrix_stay_squares(
    page_at: Callable[..., Page], tmp_path: Path
) -> None:
    with open_store(f"sqlite:///{tmp_path / 'library.sqlite'}") as store:
        load_samples(store)
    with serving(tmp_path / "library.sqlite", tmp_path / "server.log") as served:
        page = standing(page_at(f"{served}/meetings", width=390, height=844))
        assert height_of_matrix(page) < 412 < matrix_height(20)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_nothing_is_wider_than_a_phone(page_at: Callable[..., Page], address: str, scheme: str) -> None:
    page = standing(page_at(f"{address}/meetings", width=390, height=844, color_scheme=scheme))
    assert page.evaluate("document.querySelector('[data-testid=stMain]').scrollWidth") == 390
    fields = page.locator(".st-key-pair-bar [data-testid='stSelectbox']").all()
    assert {round(box["width"]) for field in fields if (box := field.bounding_box())} == {363}
    assert height_of_matrix(page) == matrix_height(3)
