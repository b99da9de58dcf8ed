"""Meetings counted by person, by country and by pair."""

from __future__ import annotations

import pandas as pd
import pytest

from components.figures.encounters import attendance, crossed, meetings_of, most_met, pairs, together

MEETINGS = pd.DataFrame({"meeting_id": ["m1", "m2", "m3", "m4"]})
PARTICIPANTS = pd.DataFrame(
    [
        ("m1", "Xi", "China"),
        ("m1", "Lula", "Brazil"),
        ("m2", "Xi", "China"),
        ("m2", "Lula", "Brazil"),
        ("m2", "Li", "China"),
        ("m3", "Biden", "United States"),
        ("m3", "Xi", "China"),
        ("m4", "Modi", "India"),  # whom he met is not told
        ("m9", "Putin", "Russia"),  # a meeting that is filtered out
    ],
    columns=["meeting_id", "name", "country_name"],
)


@pytest.fixture
def people() -> pd.DataFrame:
    return attendance(MEETINGS, PARTICIPANTS)


def test_pairs_most_often_first(people: pd.DataFrame) -> None:
    assert pairs(people).values.tolist() == [
        ["Lula", "Xi", 2],
        ["Biden", "Xi", 1],
        ["Li", "Lula", 1],
        ["Li", "Xi", 1],
    ]


def test_who_met_most(people: pd.DataFrame) -> None:
    assert most_met(people) == ["Xi", "Lula", "Biden", "Li"]
    assert meetings_of(people) == {"Xi": 3, "Lula": 2, "Biden": 1, "Li": 1}


def test_two_of_one_country_are_no_pair_of_countries() -> None:
    countries = attendance(MEETINGS, PARTICIPANTS, "country_name")
    assert pairs(countries).values.tolist() == [["Brazil", "China", 2], ["China", "United States", 1]]


def test_meetings_of_one_of_two_and_of_all(people: pd.DataFrame) -> None:
    assert together(people, "Xi") == {"m1", "m2", "m3"}
    assert together(people, "Xi", "Lula") == {"m1", "m2"}
    assert together(people, "Xi", "Nobody") == set()
    assert together(people) == {"m1", "m2", "m3", "m4"}


def test_no_meetings_at_all() -> None:
    nobody = attendance(MEETINGS.iloc[:0], PARTICIPANTS)
    assert most_met(nobody) == []
    assert pairs(nobody).empty


def test_pairs_as_rows_and_columns(people: pd.DataFrame) -> None:
    table = crossed(pairs(people), ["Xi", "Lula", "Modi"])
    assert list(table.columns) == list(table.index) == ["Xi", "Lula", "Modi"]
    assert table.fillna(0).values.tolist() == [[0, 2, 0], [2, 0, 0], [0, 0, 0]]
