"""Meetings: the list and its card, two people together, countries, links that share a view."""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

    from streamlit.testing.v1 import AppTest

PAGE = "pages/meetings.py"
GENEVA = ["Joe Biden, Vladimir Putin", "Geneva, Switzerland", "Jun 2021", "completed"]
DUSHANBE = ["Vladimir Putin, Emomali Rahmon", "Dushanbe, Tajikistan", "28 Jun 2022", "planned"]


def rows(app: AppTest) -> list[list[Any]]:
    return app.dataframe[0].value.values.tolist() if app.dataframe else []


def card(app: AppTest) -> str:
    bodies = (str(element.proto.body) for element in app.get("html"))
    return next(body for body in bodies if body.startswith('<div class="mc-card"'))


def test_every_meeting_is_listed_and_the_latest_shown(seeded: str, run: Callable[..., AppTest]) -> None:
    app = run(PAGE)
    assert not app.exception
    assert rows(app) == [DUSHANBE, GENEVA]
    assert "<h2>Vladimir Putin and Emomali Rahmon</h2>" in card(app)
    assert "<mark>He will sit down with Emomali Rahmon there.</mark>" in card(app)
    assert "1 source · fairly sure (80 %) · date worked out from the weekday, “on Tuesday”" in card(app)


def test_one_then_two(seeded: str, run: Callable[..., AppTest]) -> None:
    app = run(PAGE)
    assert app.selectbox(key="who").options == ["Vladimir Putin", "Emomali Rahmon", "Joe Biden"]
    assert app.selectbox(key="with").disabled
    app.selectbox(key="who").set_value("Vladimir Putin").run()
    assert rows(app) == [DUSHANBE, GENEVA]
    assert app.selectbox(key="with").options == ["Emomali Rahmon", "Joe Biden"]
    app.selectbox(key="with").set_value("Joe Biden").run()
    assert rows(app) == [GENEVA]
    assert "<h2>Joe Biden and Vladimir Putin</h2>" in card(app)
    app.button(key="all-pairs").click().run()
    assert rows(app) == [DUSHANBE, GENEVA]


def test_by_country(seeded: str, run: Callable[..., AppTest]) -> None:
    app = run(PAGE)
    app.selectbox(key="who").set_value("Vladimir Putin").run()
    app.button_group(key="by").set_value("countries").run()
    assert not app.exception
    assert app.selectbox(key="who").value is None
    app.selectbox(key="who").set_value("Tajikistan").run()
    assert rows(app) == [DUSHANBE]
    assert app.selectbox(key="with").options == ["Russia"]


def test_the_filter_bar_holds_here_too(seeded: str, run: Callable[..., AppTest]) -> None:
    app = run(PAGE)
    app.multiselect(key="status").set_value(["completed"]).run()
    assert rows(app) == [GENEVA]
    app.text_input(key="text").set_value("no such thing").run()
    assert not app.exception
    assert "**No meeting fits these filters.**" in [text.value for text in app.markdown]


def test_an_empty_library(library: str, run: Callable[..., AppTest]) -> None:
    app = run(PAGE)
    assert not app.exception
    assert any("The sample articles are being read." in text.value for text in app.markdown)


def test_what_the_charts_say_in_words(seeded: str, run: Callable[..., AppTest]) -> None:
    app = run(PAGE)
    told = [html.unescape(re.sub(r"<[^>]+>", "", str(e.proto.body))) for e in app.get("html")]
    assert "Larger dot: more meetings. Thicker line: met more often. Click a dot or a line." in told


def test_the_network_as_a_table_and_meetings_one_after_the_other(
    seeded: str, run: Callable[..., AppTest]
) -> None:
    app = run(PAGE)
    app.button(key="next-meeting").click().run()
    assert "<h2>Joe Biden and Vladimir Putin</h2>" in card(app)
    app.toggle(key="network-as-table").set_value(True).run()
    assert not app.exception
    assert rows(app) == [["Emomali Rahmon", "Vladimir Putin", 1], ["Joe Biden", "Vladimir Putin", 1]]


def test_the_matrix_and_the_times_as_tables(seeded: str, run: Callable[..., AppTest]) -> None:
    app = run(PAGE)
    app.toggle(key="matrix-as-table").set_value(True).run()
    assert not app.exception
    table = app.dataframe[0].value
    assert list(table.index) == list(table.columns) == ["Vladimir Putin", "Emomali Rahmon", "Joe Biden"]
    assert table.fillna(0).values.tolist() == [[0, 1, 1], [1, 0, 0], [1, 0, 0]]
    app.selectbox(key="who").set_value("Joe Biden").run()
    app.toggle(key="meeting-times-as-table").set_value(True).run()
    assert not app.exception
    assert app.dataframe[1].value.values.tolist() == [
        ["Switzerland", "Jun 2021", "Joe Biden, Vladimir Putin"]
    ]
