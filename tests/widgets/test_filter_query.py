"""Filters as one line of text, and back again."""

from __future__ import annotations

import datetime as dt

from components.tables import Filters
from components.widgets import filter_query, filter_state

FIRST, LAST = dt.date(2022, 6, 1), dt.date(2022, 6, 30)
HELD: dict[str, object] = {
    "dates": (FIRST, LAST),
    "traveller": ["Luiz Inácio Lula da Silva", "A & B = C"],
    "country": ["TKM"],
    "status": ["planned"],
    "text": "gas & oil",
    "from": ["RUS"],
    "occasion": ["state visit"],
    "source": ["<i>Court</i> Circular"],
    "sure": "fairly sure",
    "new": True,
}


def test_there_and_back(state: dict[str, object]) -> None:
    state |= HELD
    before = filter_state.current()
    told = filter_query.told({"who": "Xi Jinping", "country": "Turkmenistan"})
    assert filter_query.of_page(told) == {"who": ["Xi Jinping"]}
    filter_state.clear()
    assert filter_state.current() == Filters()
    filter_query.restore(told)
    assert state == HELD
    assert filter_state.current() == before


def test_what_a_view_does_not_name_is_emptied(state: dict[str, object]) -> None:
    state |= HELD
    filter_query.restore("dates=2022-06-01..")
    assert filter_state.current() == Filters(start=FIRST)
    filter_query.restore("")
    assert filter_state.current() == Filters()
    assert filter_query.told({}) == ""
