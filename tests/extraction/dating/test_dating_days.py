"""Sets of days."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.extraction.dating.days import (
    EVERY_DAY,
    FIRST,
    LAST,
    NO_DAYS,
    Days,
    around,
    days_of_month,
    each_year,
    in_year,
    month_of_year,
    weekdays,
)

SOME_DAYS = st.sets(st.dates(FIRST, LAST), max_size=30)


@given(SOME_DAYS, SOME_DAYS)
def test_sets_of_days_behave_as_sets(one: set[date], other: set[date]) -> None:
    assert list(Days.on(one)) == sorted(one)
    assert list(Days.on(one) & Days.on(other)) == sorted(one & other)
    assert list(Days.on(one) | Days.on(other)) == sorted(one | other)
    assert len(Days.on(one)) == len(one)
    assert Days.on(one).first == min(one, default=None)
    assert Days.on(one).last == max(one, default=None)
    assert all(day in Days.on(one) for day in one)


@given(st.dates(), st.dates())
def test_between_takes_both_ends(first: date, last: date) -> None:
    days = Days.between(first, last)
    assert len(days) == max((min(last, LAST) - max(first, FIRST)).days + 1, 0)


def test_open_ends() -> None:
    assert Days.between(None, None) == EVERY_DAY
    assert Days.between(date(2022, 6, 27), None).first == date(2022, 6, 27)
    assert Days.between(None, date(2022, 6, 27)).last == date(2022, 6, 27)
    assert Days.between(LAST, FIRST) == NO_DAYS
    assert not NO_DAYS
    assert repr(Days.between(date(2022, 6, 27), date(2022, 6, 28))) == "Days(2 from 2022-06-27 to 2022-06-28)"


@pytest.mark.parametrize("weekday", range(7))
def test_weekdays(weekday: int) -> None:
    assert {day.weekday() for day in weekdays(weekday)} == {weekday}
    assert abs(len(weekdays(weekday)) - len(EVERY_DAY) / 7) < 1


def test_recurring_days() -> None:
    assert {day.day for day in days_of_month(31)} == {31}
    assert {day.month for day in days_of_month(31)} == {1, 3, 5, 7, 8, 10, 12}
    assert date(2024, 2, 29) in each_year(2, 29)
    assert date(2000, 2, 29) in each_year(2, 29)
    assert len(each_year(2, 29)) == 49
    assert len(month_of_year(2)) == 201 * 28 + 49
    assert {day.month for day in month_of_year(2)} == {2}
    assert in_year(date(2024, 2, 29), 2023) == date(2023, 2, 28)


def test_around_is_held_at_the_ends_of_the_calendar() -> None:
    days = around(date(2022, 6, 29), date(2022, 6, 30), 6, 1)
    assert (days.first, days.last) == (date(2022, 6, 23), date(2022, 7, 1))
    assert around(date.min, date.max, 10, 10) == EVERY_DAY
