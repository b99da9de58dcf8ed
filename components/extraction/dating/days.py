"""Sets of calendar days, one bit a day: what a clue allows, and what several leave when taken together."""

from __future__ import annotations

from calendar import isleap, monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

FIRST = date(1900, 1, 1)  # a Monday; no article of the kind that is read here is older
LAST = date(2100, 12, 31)
_SIZE = (LAST - FIRST).days + 1


@dataclass(frozen=True, slots=True, repr=False)
class Days:
    """A set of days from FIRST to LAST; bit n of ``bits`` is the n-th day. Days outside are left out."""

    bits: int

    @classmethod
    def between(cls, first: date | None, last: date | None) -> Days:
        """Every day from first to last, both in; None is an open end."""
        low = max((first - FIRST).days, 0) if first else 0
        high = min((last - FIRST).days, _SIZE - 1) if last else _SIZE - 1
        return cls(((1 << (high - low + 1)) - 1) << low) if high >= low else NO_DAYS

    @classmethod
    def on(cls, days: Iterable[date]) -> Days:
        """These days alone."""
        bits = 0
        for day in days:
            if FIRST <= day <= LAST:
                bits |= 1 << (day - FIRST).days
        return cls(bits)

    def __repr__(self) -> str:
        """In short: the number in ``bits`` has thousands of digits."""
        return f"Days({len(self)} from {self.first} to {self.last})"

    def __and__(self, other: Days) -> Days:
        return Days(self.bits & other.bits)

    def __or__(self, other: Days) -> Days:
        return Days(self.bits | other.bits)

    def __bool__(self) -> bool:
        return self.bits != 0

    def __len__(self) -> int:
        return self.bits.bit_count()

    def __contains__(self, day: date) -> bool:
        return FIRST <= day <= LAST and bool(self.bits >> (day - FIRST).days & 1)

    def __iter__(self) -> Iterator[date]:
        """The days in order."""
        digits = f"{self.bits:b}"[::-1]
        at = digits.find("1")
        while at >= 0:
            yield FIRST + timedelta(at)
            at = digits.find("1", at + 1)

    @property
    def first(self) -> date | None:
        """The earliest day, or None of an empty set."""
        return FIRST + timedelta((self.bits & -self.bits).bit_length() - 1) if self.bits else None

    @property
    def last(self) -> date | None:
        """The latest day, or None of an empty set."""
        return FIRST + timedelta(self.bits.bit_length() - 1) if self.bits else None


NO_DAYS = Days(0)
EVERY_DAY = Days((1 << _SIZE) - 1)


def around(first: date, last: date, before: int, after: int) -> Days:
    """From so many days before the first to so many after the last."""
    return Days.between(shifted(first, -before), shifted(last, after))


def shifted(day: date, count: int) -> date:
    """The day so many days on, held at the ends of the calendar."""
    ordinal = min(max(day.toordinal() + count, date.min.toordinal()), date.max.toordinal())
    return date.fromordinal(ordinal)


def in_year(day: date, year: int) -> date:
    """The same day of another year; 29 February becomes the 28th."""
    short = day.month == 2 and day.day == 29 and not isleap(year)
    return day.replace(year=year, day=28) if short else day.replace(year=year)


@cache
def weekdays(weekday: int) -> Days:
    """Every Monday (0) … Sunday (6)."""
    return Days(sum(1 << n for n in range(weekday, _SIZE, 7)))


@cache
def days_of_month(number: int) -> Days:
    """Every 14th, say, of a month."""
    months = ((year, month) for year in range(FIRST.year, LAST.year + 1) for month in range(1, 13))
    return Days.on(date(y, m, number) for y, m in months if number <= monthrange(y, m)[1])


@cache
def each_year(month: int, number: int) -> tuple[date, ...]:
    """4 March, say, of every year that has it."""
    return tuple(
        date(year, month, number)
        for year in range(FIRST.year, LAST.year + 1)
        if number <= monthrange(year, month)[1]
    )


@cache
def month_of_year(month: int) -> Days:
    """Every day of March, say, of every year."""
    days = (each_year(month, number) for number in range(1, 32))
    return Days.on(day for year in days for day in year)
