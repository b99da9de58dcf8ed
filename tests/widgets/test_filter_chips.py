"""Chips from filters, and how a chip undoes its own."""

from __future__ import annotations

import datetime as dt

from components.tables import Filters
from components.widgets import filter_state
from components.widgets.filter_chips import chips

FIRST, LAST = dt.date(2022, 6, 1), dt.date(2022, 6, 30)
NAMES = {"TKM": "Turkmenistan", "TJK": "Tajikistan", "RUS": "Russia"}


def test_a_chip_for_each_filter(state: dict[str, object]) -> None:
    assert chips(filter_state.current(), NAMES) == []
    state |= {"dates": (FIRST, LAST), "traveller": ["Ebrahim Raisi"], "country": ["TKM", "TJK"]}
    state |= {"status": ["planned"], "text": "  Caspian ", "from": ["RUS", "XXX"], "occasion": ["summit"]}
    state |= {"source": ["Evening Wire"], "sure": "fairly sure", "new": True}
    assert [chip.label for chip in chips(filter_state.current(), NAMES)] == [
        "1 Jun 2022 – 30 Jun 2022",
        "Ebrahim Raisi",
        "to Tajikistan",
        "to Turkmenistan",
        "planned",
        "from Russia",
        "from XXX",
        "summit",
        "told by Evening Wire",
        "fairly sure or better",
        "in the last upload",
        "“Caspian”",
    ]


def test_every_chip_undoes_its_own_filter_and_no_other(state: dict[str, object]) -> None:
    state |= {"dates": (FIRST,), "traveller": ["A", "B"], "country": ["TKM"], "status": ["planned"]}
    state |= {"text": "x", "from": ["RUS"], "occasion": ["summit"], "source": ["Evening Wire"]}
    state |= {"sure": "sure", "new": True}
    number = len(chips(filter_state.current(), NAMES))
    assert number == 11
    for chip in chips(filter_state.current(), NAMES):
        filter_state.undo(chip.key, chip.value)
        number -= 1
        assert len(chips(filter_state.current(), NAMES)) == number
    assert filter_state.current() == Filters()


def test_a_range_open_at_one_end() -> None:
    labels = [
        chips(Filters(start=FIRST), NAMES)[0].label,
        chips(Filters(end=LAST), NAMES)[0].label,
        chips(Filters(start=FIRST, end=FIRST), NAMES)[0].label,
    ]
    assert labels == ["since 1 Jun 2022", "until 30 Jun 2022", "1 Jun 2022"]
