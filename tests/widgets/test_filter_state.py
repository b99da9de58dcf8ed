"""Filters from what widgets hold, chips from filters, and how a chip undoes its own."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
import streamlit as st

from components.tables import Filters
from components.widgets import filter_state

if TYPE_CHECKING:
    from collections.abc import Iterator

FIRST, LAST = dt.date(2022, 6, 1), dt.date(2022, 6, 30)
NAMES = {"TKM": "Turkmenistan", "TJK": "Tajikistan"}


@pytest.fixture
def state(monkeypatch: pytest.MonkeyPatch) -> Iterator[dict[str, object]]:
    """A session's state as a plain dictionary."""
    held: dict[str, object] = {}
    monkeypatch.setattr(st, "session_state", held)
    return held


@pytest.mark.parametrize(
    ("held", "bounds"),
    [((), (None, None)), ((FIRST,), (FIRST, None)), ((FIRST, LAST), (FIRST, LAST)), (None, (None, None))],
)
def test_date_bounds(held: object, bounds: tuple[object, object]) -> None:
    assert filter_state.date_bounds(held) == bounds


def test_no_widgets_no_filters(state: dict[str, object]) -> None:
    assert filter_state.current() == Filters()
    assert filter_state.chips(filter_state.current(), NAMES) == []


def test_a_chip_for_each_filter(state: dict[str, object]) -> None:
    state |= {"dates": (FIRST, LAST), "traveller": ["Ebrahim Raisi"], "country": ["TKM", "TJK"]}
    state |= {"status": ["planned"], "text": "  Caspian "}
    filters = filter_state.current()
    assert filters == Filters(
        FIRST,
        LAST,
        frozenset({"Ebrahim Raisi"}),
        frozenset({"TKM", "TJK"}),
        frozenset({"planned"}),
        "Caspian",
    )
    assert [chip.label for chip in filter_state.chips(filters, NAMES)] == [
        "1 Jun 2022 – 30 Jun 2022",
        "Ebrahim Raisi",
        "to Tajikistan",
        "to Turkmenistan",
        "planned",
        "“Caspian”",
    ]


def test_every_chip_undoes_its_own_filter_and_no_other(state: dict[str, object]) -> None:
    state |= {
        "dates": (FIRST,),
        "traveller": ["A", "B"],
        "country": ["TKM"],
        "status": ["planned"],
        "text": "x",
    }
    for chip in filter_state.chips(filter_state.current(), NAMES):
        left = len(filter_state.chips(filter_state.current(), NAMES))
        filter_state.undo(chip.key, chip.value)
        assert len(filter_state.chips(filter_state.current(), NAMES)) == left - 1
    assert filter_state.current() == Filters()


def test_clear_empties_everything(state: dict[str, object]) -> None:
    state |= {"dates": (FIRST,), "traveller": ["A"], "country": ["TKM"], "status": ["planned"], "text": "x"}
    filter_state.clear()
    assert filter_state.current() == Filters()


def test_a_country_picked_on_the_map_stands_alone(state: dict[str, object]) -> None:
    state["country"] = ["TJK"]
    filter_state.choose_country("TKM")
    assert filter_state.current().countries == frozenset({"TKM"})


def test_a_range_open_at_one_end() -> None:
    labels = [
        filter_state.chips(Filters(start=FIRST), NAMES)[0].label,
        filter_state.chips(Filters(end=LAST), NAMES)[0].label,
        filter_state.chips(Filters(start=FIRST, end=FIRST), NAMES)[0].label,
    ]
    assert labels == ["since 1 Jun 2022", "until 30 Jun 2022", "1 Jun 2022"]


@pytest.mark.parametrize(
    ("held", "days"),
    [
        (["2022-06-28..2022-06-28"], (dt.date(2022, 6, 28),) * 2),
        (["2022-06-01..2022-06-30"], (FIRST, LAST)),
        (["2022-06-01.."], (FIRST,)),
        (["2022-06-01", "2022-06-30"], (FIRST, LAST)),  # links of earlier versions
        (["2022-06-30..2022-06-01"], (FIRST, LAST)),
        (["yesterday"], ()),
        (["0001-01-01..2022-06-30"], ()),
        ([], ()),
    ],
)
def test_dates_of_a_link(held: list[str], days: tuple[dt.date, ...]) -> None:
    assert filter_state.days_of(held) == days
