"""Visits gathered by place, by country and by line."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from components.figures.destinations import countries, legs, listed, places
from tests.figures.some_visits import visit

if TYPE_CHECKING:
    from collections.abc import Callable

    import pandas as pd

    Frame = Callable[[list[dict[str, object]]], pd.DataFrame]


def test_places_by_number_of_visits(visits: pd.DataFrame) -> None:
    found = places(visits)
    assert list(zip(found["city"], found["visits"], found["status"], strict=True)) == [
        ("Beijing", 2, "completed"),
        ("Ashgabat", 2, "planned"),
        ("Geneva", 1, "completed"),
        ("Dushanbe", 1, "planned"),
    ]


def test_the_hover_box_names_the_latest_visits(visits: pd.DataFrame) -> None:
    beijing = places(visits)["hover"][0]
    assert beijing == (
        "<b>Beijing</b>, China · 2 visits<br>"
        "Vladimir Putin · 2022-02-04 · completed · 2 sources<br>"
        "Ebrahim Raisi · unknown · completed · 1 source"
    )


def test_many_visits_are_counted_not_listed(frame: Frame) -> None:
    rows = [visit("Joe Biden", "USA", "Geneva", f"2021-06-{day:02}", None) for day in range(1, 10)]
    assert places(frame(rows))["hover"][0].endswith("<br>and 3 more")


def test_a_visit_whose_city_is_not_told_shares_the_capitals_ring(frame: Frame) -> None:
    rows = [
        visit("Joe Biden", "USA", "Beijing", "2021-06-16", None),
        visit("Joe Biden", "USA", "Beijing", "2021-06-17", None, city=None),
    ]
    found = places(frame(rows))
    assert list(found["city"]) == ["Beijing"]
    assert list(found["visits"]) == [2]
    assert "2021-06-17 · completed · 1 source · city not told" in found["hover"][0]


def test_where_no_city_is_known_the_country_is_named(frame: Frame) -> None:
    found = places(frame([visit("Joe Biden", "USA", "Beijing", None, None, city=None)]))
    assert found["city"][0] == ""
    assert found["hover"][0].startswith("<b>China</b> · 1 visit<br>Joe Biden")


@pytest.mark.parametrize(("status", "loudest"), [("planned", "completed"), ("ongoing", "ongoing")])
def test_the_loudest_status_colours_the_ring(frame: Frame, status: str, loudest: str) -> None:
    rows = [
        visit("Joe Biden", "USA", "Geneva", "2021-06-16", None),
        visit("Joe Biden", "USA", "Geneva", "2023-06-16", None, status=status),
    ]
    assert list(places(frame(rows))["status"]) == [loudest]


def test_countries_count_visits_and_travellers(visits: pd.DataFrame) -> None:
    found = countries(visits).set_index("country")
    assert tuple(found.loc["TKM", ["visits", "travellers"]]) == (2, 2)
    assert tuple(found.loc["CHN", ["visits", "travellers"]]) == (2, 2)


def test_destinations_as_a_table(visits: pd.DataFrame) -> None:
    assert listed(visits).values.tolist() == [
        ["Beijing", "China", 2, 2, "2022-02-04", "CHN"],
        ["Ashgabat", "Turkmenistan", 2, 2, "2022-06-29", "TKM"],
        ["Geneva", "Switzerland", 1, 1, "June 2021", "CHE"],
        ["Dushanbe", "Tajikistan", 1, 1, "2022-06-28", "TJK"],
    ]
    assert list(listed(visits.head(0)).columns) == [
        "City",
        "Country",
        "Visits",
        "Travellers",
        "Latest",
        "Code",
    ]


def test_the_same_line_flown_twice_is_drawn_once(frame: Frame) -> None:
    rows = [visit("Joe Biden", "USA", "Geneva", f"202{year}-06-16", None) for year in (1, 2)]
    found = legs(frame(rows))
    assert list(found["visits"]) == [2]


def test_a_traveller_from_nowhere_has_no_line(frame: Frame) -> None:
    rows = frame([visit("A N Other", "USA", "Geneva", "2021-06-16", None, origin_latitude=None)])
    assert legs(rows).empty
    assert len(places(rows)) == 1
