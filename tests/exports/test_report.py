"""The report as a page: what it says, that it fetches nothing, and that articles cannot run in it."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING

import lxml.html
import pytest

from components import tables
from components.exports import write
from components.exports.pictures import Picture, Pictures
from components.records import Article, Place
from components.report_pictures import report_pictures
from components.store import open_store
from components.tables import Filters
from tests.building import extraction, visit
from tests.exports.conftest import ARTICLE, MADE, QUOTE

if TYPE_CHECKING:
    from components.tables import Tables


@pytest.fixture(scope="module")
def text(library: Tables) -> str:
    return write(library, "all", "html", made=MADE, pictures=report_pictures(library, MADE)).decode()


@pytest.fixture(scope="module")
def page(text: str) -> lxml.html.HtmlElement:
    return lxml.html.document_fromstring(text)


def cells(page: lxml.html.HtmlElement, anchor: str) -> list[list[str]]:
    rows = page.xpath(f"//section[@id='{anchor}']//tbody/tr")
    return [[cell.text_content().strip() for cell in row.iterchildren("td")] for row in rows]


def test_tables_as_a_reader_sees_them(page: lxml.html.HtmlElement) -> None:
    assert page.xpath("//header/p[1]")[0].text_content() == (
        "6 visits · 4 travellers · 6 destinations · 3 meetings"
    )
    visits = cells(page, "visits")
    assert [row[:4] for row in visits] == [
        ["13–14 January 2023", "Fumio Kishida", "Washington, United States", "completed"],
        ["30 June 2022", "Vladimir Putin", "Ashgabat, Turkmenistan", "planned"],
        ["28–29 June 2022", "Vladimir Putin", "Dushanbe, Tajikistan", "completed"],
        ["1–2 May 2022", "Ana Núñez", "Ukraine", "cancelled"],
        ["June 2021", "Emomali Rahmon", "Switzerland", "completed"],
        ["unknown", "Emomali Rahmon", "Xi'an, China", "completed"],
    ]
    assert visits[2][5:] == [QUOTE, "Agency, 1 July 2022", "1"]
    assert [row[1] for row in cells(page, "meetings")] == [
        "Fumio Kishida, Xi Jinping",
        "Emomali Rahmon, Xi Jinping",
        "Vladimir Putin, Emomali Rahmon",
    ]
    assert cells(page, "trips")[1] == [
        "28–30 June 2022",
        "Vladimir Putin",
        "Moscow – Dushanbe – Ashgabat – Moscow",
        "ongoing",
        "2",
        "6,424",
    ]
    assert cells(page, "articles") == [["1 July 2022", "Agency", ARTICLE.title, "9"]]


def test_pictures_are_inside(page: lxml.html.HtmlElement, text: str) -> None:
    assert [heading.text for heading in page.xpath("//h2")][:2] == ["Map", "Timeline"]
    for number in (1, 2):
        assert page.xpath(f"//figure//div[@id='picture-{number}']")
    assert text.count("* plotly.js v") == 1
    assert text.count("window.PlotlyGeoAssets = ") == 1
    assert text.index("window.PlotlyGeoAssets = ") < text.index("* plotly.js v")


def test_nothing_is_fetched_and_no_article_runs(page: lxml.html.HtmlElement, text: str) -> None:
    assert not page.xpath("//script[@src] | //link | //img | //iframe | //form | //base")
    (policy,) = page.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
    assert policy.startswith("default-src 'none';")
    assert "alert(1)</script>" not in text
    assert "<i>and</i>" not in text
    links = {link.get("href") for link in page.xpath("//a") if not link.get("href").startswith("#")}
    assert links == {ARTICLE.url}
    scripts = [script.text or "" for script in page.xpath("//script")]
    assert not any("alert(1)" in script for script in scripts)


def test_an_address_that_runs_is_no_link() -> None:
    with open_store("sqlite://") as store:
        bad = Article("He went.", "Title", "Agency", "javascript:alert(1)")
        store.add(bad, extraction(visit("2022-06-28")), "1")
        library = tables.load(store)
    assert "javascript:" not in write(library, "all", "html", made=MADE).decode()


def test_the_filters_are_told_and_an_empty_library_says_so(library: Tables) -> None:
    filters = Filters(start=dt.date(2030, 1, 1))
    left = tables.filter(library, filters)
    pictures = report_pictures(left, MADE)
    assert [picture.title for picture in pictures.figures] == ["Map"]
    page = lxml.html.document_fromstring(
        write(left, "all", "html", made=MADE, filters=filters, pictures=pictures)
    )
    assert (
        page.xpath("//header/p[2]")[0]
        .text_content()
        .startswith("Only: 1 January 2030 or later. Made on 27 May 2024")
    )
    assert [part.text_content() for part in page.xpath("//section[@id]/p")] == ["None."] * 4


def test_long_tables_are_cut_and_say_so(monkeypatch: pytest.MonkeyPatch, library: Tables) -> None:
    monkeypatch.setattr("components.exports.report.MOST_ROWS", 2)
    page = lxml.html.document_fromstring(write(library, "all", "html", made=MADE))
    assert len(cells(page, "visits")) == 2
    assert "The latest 2 of 6 are listed" in page.xpath("//section[@id='visits']")[0].text_content()


def test_the_first_picture_brings_the_library_along(library: Tables) -> None:
    asked = []

    class Recorder:
        def to_html(self, config: object = None, **options: object) -> str:
            asked.append(options)
            return f"<b>{options['div_id']}</b>"

    pictures = Pictures(tuple(Picture("A", "b", Recorder(), "10px") for _ in range(2)), {"x": '"</script>"'})
    text = write(library, "all", "html", made=MADE, pictures=pictures).decode()
    assert [options["include_plotlyjs"] for options in asked] == [True, False]
    assert re.search(r"PlotlyGeoAssets = \{topojson: \{\s*x: \"\\u003c/script>\"", text)


def test_a_place_off_the_map_is_still_in_the_report() -> None:
    with open_store("sqlite://") as store:
        store.add(ARTICLE, extraction(visit("2022-06-28", place=Place(None))), "1")
        library = tables.load(store)
    text = write(library, "all", "html", made=MADE, pictures=report_pictures(library, MADE)).decode()
    assert cells(lxml.html.document_fromstring(text), "visits")[0][2] == "unknown"
