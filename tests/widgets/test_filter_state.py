"""Filters from what widgets hold, and what clicks make of it."""

from __future__ import annotations

import datetime as dt

import pytest

from components.tables import Filters
from components.widgets import filter_state
from tests.widgets.conftest import UPLOADED

FIRST, LAST = dt.date(2022, 6, 1), dt.date(2022, 6, 30)


@pytest.mark.parametrize(
    ("held", "bounds"),
    [((), (None, None)), ((FIRST,), (FIRST, None)), ((FIRST, LAST), (FIRST, LAST)), (None, (None, None))],
)
def test_date_bounds(held: object, bounds: tuple[object, object]) -> None:
    assert filter_state.date_bounds(held) == bounds


def test_no_widgets_no_filters(state: dict[str, object]) -> None:
    assert filter_state.current() == Filters()


def test_clear_empties_everything(state: dict[str, object]) -> None:
    state |= {"dates": (FIRST,), "traveller": ["A"], "country": ["TKM"], "status": ["planned"], "text": "x"}
    state |= {"from": ["RUS"], "occasion": ["summit"], "source": ["Agency"], "sure": "sure", "new": True}
    assert filter_state.current() == Filters(
        start=FIRST,
        travellers=frozenset({"A"}),
        countries=frozenset({"TKM"}),
        statuses=frozenset({"planned"}),
        text="x",
        homes=frozenset({"RUS"}),
        occasions=frozenset({"summit"}),
        sources=frozenset({"Agency"}),
        sureness=0.9,
        loaded_since=UPLOADED,
    )
    filter_state.clear()
    assert filter_state.current() == Filters()


def test_days_picked_on_the_timeline(state: dict[str, object]) -> None:
    filter_state.choose_dates(LAST, FIRST)
    assert (filter_state.current().start, filter_state.current().end) == (FIRST, LAST)
    filter_state.choose_dates(dt.date(1066, 1, 1), LAST)
    assert filter_state.current().start == filter_state.FIRST_DAY


def test_a_country_picked_on_the_map_stands_alone(state: dict[str, object]) -> None:
    state["country"] = ["TJK"]
    filter_state.choose_country("TKM")
    assert filter_state.current().countries == frozenset({"TKM"})


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
