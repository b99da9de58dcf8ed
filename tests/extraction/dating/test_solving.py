"""How finely clues and leanings agree: when a year is told."""

from __future__ import annotations

from datetime import date

import pytest

from components.extraction.dating.days import Days
from components.extraction.dating.solving import answer

HORIZON = date(2026, 5, 1)


@pytest.mark.parametrize(
    ("first", "last", "told"),
    [
        # Every day is alike: the share of a year is that of its days.
        (date(2003, 12, 1), date(2004, 12, 31), "2004"),
        (date(2003, 7, 1), date(2004, 12, 31), "2004"),
        (date(2003, 5, 1), date(2004, 6, 30), None),
        (date(2003, 1, 1), date(2004, 12, 31), None),
        (date(2003, 1, 1), date(2005, 12, 31), None),
        (date(2004, 3, 1), date(2004, 3, 31), "2004-03"),
    ],
)
def test_a_year_is_told_from_three_fifths_of_the_days(first: date, last: date, told: str | None) -> None:
    assert answer(Days.between(first, last), (), HORIZON)[0] == told
