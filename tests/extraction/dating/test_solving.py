"""How finely clues and leanings agree: when a year is told."""

from __future__ import annotations

from datetime import date

import pytest

from components.extraction.dating.clues import Clue
from components.extraction.dating.days import EVERY_DAY, Days
from components.extraction.dating.solving import answer, fitting, nearly_fitting

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


def clue(first: date, last: date, weight: int = 2) -> Clue:
    return Clue("office held", "", 0, 0, "", Days.between(first, last), weight=weight)


def test_where_two_terms_overlap_by_days_one_may_be_told_of_the_past() -> None:
    two = clue(date(2003, 1, 1), date(2005, 1, 10)), clue(date(2005, 1, 1), date(2009, 1, 1))
    days = fitting(two, EVERY_DAY)
    assert len(days) == 10
    more = nearly_fitting(two, days, EVERY_DAY)
    assert more is not None
    assert (more.first, more.last) == (date(2003, 1, 1), date(2009, 1, 1))


def test_a_clue_that_is_narrow_itself_is_no_chance() -> None:
    two = clue(date(2003, 1, 1), date(2005, 1, 10)), clue(date(2005, 1, 1), date(2005, 2, 1))
    assert nearly_fitting(two, fitting(two, EVERY_DAY), EVERY_DAY) is None
    far = clue(date(2003, 1, 1), date(2005, 1, 10)), clue(date(2004, 1, 1), date(2009, 1, 1))
    assert nearly_fitting(far, fitting(far, EVERY_DAY), EVERY_DAY) is None
