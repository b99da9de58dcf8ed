"""Explore: filters, counts, chips, the card of the chosen visit, and what empty pages say."""

from __future__ import annotations

import datetime as dt
import html
import re
from typing import TYPE_CHECKING, Any

import pytest

from components.store import open_store

if TYPE_CHECKING:
    from collections.abc import Callable

    from streamlit.testing.v1 import AppTest

ALL = "7 visits · 5 travellers · 5 countries · 2 meetings · 3 articles"


def texts(app: AppTest) -> list[str]:
    """What the page's own HTML says."""
    bodies = [str(element.proto.body) for element in app.get("html")]
    return [html.unescape(re.sub(r"<[^>]+>", "", body)) for body in bodies if "<style>" not in body]


def counts(app: AppTest) -> str:
    return next(text for text in texts(app) if " visits · " in text or " visit · " in text)


def card(app: AppTest) -> str:
    bodies = [str(element.proto.body) for element in app.get("html")]
    return next(body for body in bodies if body.startswith('<div class="mc-card"'))


def rows(app: AppTest) -> list[list[Any]]:
    return app.dataframe[0].value.values.tolist() if app.dataframe else []


def test_everything_is_shown_at_first(seeded: str, run: Callable[..., AppTest]) -> None:
    app = run()
    assert not app.exception
    assert counts(app) == ALL
    assert rows(app) == [
        ["Charles III", "Paris, France", "26 Mar 2023", "cancelled"],
        ["Ebrahim Raisi", "Ashgabat, Turkmenistan", "29 Jun 2022", "planned"],
        ["Vladimir Putin", "Ashgabat, Turkmenistan", "29 Jun 2022", "planned"],
        ["Vladimir Putin", "Dushanbe, Tajikistan", "28 Jun 2022", "planned"],
        ["Joe Biden", "Geneva, Switzerland", "Jun 2021", "completed"],
        ["Vladimir Putin", "Geneva, Switzerland", "Jun 2021", "completed"],
        ["Alexander Lukashenko", "Russia", "unknown", "completed"],
    ]
    assert "1 visit has no known date and is in the table only." in texts(app)


@pytest.mark.parametrize(
    ("key", "value", "expected"),
    [
        ("traveller", ["Ebrahim Raisi"], "1 visit · 1 traveller · 1 country · 0 meetings · 1 article"),
        ("country", ["TKM"], "2 visits · 2 travellers · 1 country · 0 meetings · 1 article"),
        ("status", ["planned"], "3 visits · 2 travellers · 2 countries · 1 meeting · 1 article"),
        ("from", ["IRN", "GBR"], "2 visits · 2 travellers · 2 countries · 0 meetings · 2 articles"),
        ("occasion", ["summit"], "3 visits · 2 travellers · 2 countries · 1 meeting · 2 articles"),
        ("source", ["Lakeside Post"], "2 visits · 2 travellers · 1 country · 1 meeting · 1 article"),
        ("country", ["CHE", "TJK"], "3 visits · 2 travellers · 2 countries · 2 meetings · 2 articles"),
    ],
)
def test_a_filter_and_its_chip(
    seeded: str, run: Callable[..., AppTest], key: str, value: list[str], expected: str
) -> None:
    app = run()
    app.multiselect(key=key).set_value(value).run()
    assert counts(app) == expected
    for _ in value:
        app.button(key="chip-0").click().run()
    assert counts(app) == ALL
    assert app.multiselect(key=key).value == []


def test_dates_status_and_text(seeded: str, run: Callable[..., AppTest]) -> None:
    app = run()
    app.date_input(key="dates").set_value((dt.date(2022, 6, 1), dt.date(2022, 6, 28))).run()
    assert [row[1] for row in rows(app)] == ["Dushanbe, Tajikistan"]
    app.button(key="clear").click().run()
    assert counts(app) == ALL
    app.text_input(key="text").set_value("caspian").run()
    assert [row[:2] for row in rows(app)] == [["Vladimir Putin", "Ashgabat, Turkmenistan"]]
    app.text_input(key="text").set_value("").run()
    app.multiselect(key="status").set_value(["cancelled"]).run()
    assert [row[0] for row in rows(app)] == ["Charles III"]


def test_nothing_fits(seeded: str, run: Callable[..., AppTest]) -> None:
    app = run()
    app.text_input(key="text").set_value("no such thing").run()
    assert not app.exception
    assert "**No visit fits these filters.**" in [text.value for text in app.markdown]
    next(button for button in app.button if button.label == "Clear all filters").click().run()
    assert counts(app) == ALL


def test_the_card_of_the_first_visit(seeded: str, run: Callable[..., AppTest]) -> None:
    body = card(run())
    assert "<h2>Charles III → Paris</h2>" in body
    assert "<mark>The state visit of Charles III to Paris, planned for 26 March 2023, is off</mark>" in body
    assert "1 source · sure (93 %) · the article states the date, “26 March 2023”" in body
    # The article's own markup is letters.
    assert "The king stays home &lt;b&gt;for now&lt;/b&gt; [link](http://outside.example/a) $\\alpha$" in body
    assert "<script" not in body
    assert "<img" not in body


def test_the_card_follows_the_chosen_visit(seeded: str, run: Callable[..., AppTest]) -> None:
    app = run()
    app.multiselect(key="country").set_value(["TJK"]).run()
    body = card(app)
    assert "<h2>Vladimir Putin → Dushanbe</h2>" in body
    assert "<b>28 June 2022</b>" in body
    assert "working visit" in body
    assert "date worked out from the weekday, “on Tuesday”" in body
    assert (
        "<blockquote><mark>Vladimir Putin flies to Dushanbe on Tuesday, his aides said.</mark> "
        "He will sit down with Emomali Rahmon there.</blockquote>" in body
    )
    assert "<b>To meet</b> Emomali Rahmon" in body
    assert "Two Central Asian stops for the Russian president · Evening Wire · 27 June 2022" in body


def test_an_empty_library_begins_to_read_the_samples(library: str, run: Callable[..., AppTest]) -> None:
    app = run()
    assert not app.exception
    assert counts(app) == "0 visits · 0 travellers · 0 countries · 0 meetings · 0 articles"
    assert any("The sample articles are being read." in text.value for text in app.markdown)
    assert app.button(key="stop-sample").label == "Stop"


def test_a_library_that_cannot_be_opened_is_one_sentence(
    library: str, run: Callable[..., AppTest], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MOTORCADE_DATABASE_URL", "sqlite:////proc/none/library.sqlite")
    app = run()
    assert not app.exception
    assert len(app.error) == 1
    assert app.error[0].value.startswith("The library at /proc/none/library.sqlite cannot be opened")


def test_one_traveller_shows_trips_leg_by_leg(seeded: str, run: Callable[..., AppTest]) -> None:
    app = run()
    assert not any("Moscow 1 Dushanbe" in text for text in texts(app))
    app.multiselect(key="traveller").set_value(["Vladimir Putin"]).run()
    assert (
        "Moscow 1 Dushanbe 2 Ashgabat 3 Moscow Trip 2 of 2 · 28–29 June 2022 · 6,424 km · 1 night"
        in texts(app)
    )
    app.multiselect(key="country").set_value(["TJK"]).run()  # a trip is told whole
    assert "Moscow 1 Dushanbe 2 Ashgabat 3 Moscow 28–29 June 2022 · 6,424 km · 1 night" in texts(app)


def test_the_charts_as_tables(seeded: str, run: Callable[..., AppTest]) -> None:
    app = run()
    app.toggle(key="map-as-table").set_value(True).run()
    app.toggle(key="timeline-as-table").set_value(True).run()
    assert not app.exception
    destinations, by_traveller, _ = (table.value.values.tolist() for table in app.dataframe)
    assert destinations == [
        ["Geneva", "Switzerland", 2, 2, "June 2021"],
        ["Ashgabat", "Turkmenistan", 2, 2, "29 June 2022"],
        ["Paris", "France", 1, 1, "26 March 2023"],
        ["", "Russia", 1, 1, "unknown"],
        ["Dushanbe", "Tajikistan", 1, 1, "28 June 2022"],
    ]
    assert [row[:3] for row in by_traveller] == [
        ["Charles III", "Paris, France", "26 Mar 2023"],
        ["Ebrahim Raisi", "Ashgabat, Turkmenistan", "29 Jun 2022"],
        ["Joe Biden", "Geneva, Switzerland", "Jun 2021"],
        ["Vladimir Putin", "Geneva, Switzerland", "Jun 2021"],
        ["Vladimir Putin", "Dushanbe, Tajikistan", "28 Jun 2022"],
        ["Vladimir Putin", "Ashgabat, Turkmenistan", "29 Jun 2022"],
    ]


def test_visits_one_after_the_other(seeded: str, run: Callable[..., AppTest]) -> None:
    app = run()
    assert app.button(key="previous-visit").disabled
    app.button(key="next-visit").click().run()
    assert "<h2>Ebrahim Raisi → Ashgabat</h2>" in card(app)
    picker = next(box for box in app.selectbox if box.label == "Visit")
    assert picker.options[0] == "Charles III → Paris, 26 Mar 2023"
    picker.set_value(picker.value).run()
    picker.select_index(6).run()
    assert "<h2>Alexander Lukashenko → Russia</h2>" in card(app)
    assert app.button(key="next-visit").disabled


def test_what_the_last_upload_told_is_marked(seeded: str, run: Callable[..., AppTest]) -> None:
    with open_store(seeded) as store:
        store.prefer("last_upload", "2020-01-01T00:00:00+00:00")
    app = run()
    assert [row[4] for row in rows(app)] == ["new"] * 7
    assert "New with the last upload" in card(app)
    app.button(key="show-new").click().run()
    assert app.button(key="chip-0").label == "in the last upload ✕"
    assert counts(app) == ALL
