"""Stretches of the calendar and the arithmetic on them; the bridge to and from ``When``."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import MINYEAR, date
from typing import TYPE_CHECKING, Literal

from components.records import Basis, Precision, When

if TYPE_CHECKING:
    from collections.abc import Iterable

Tense = Literal["past", "present", "future", "unknown"]
_CUT = {"day": 10, "month": 7, "year": 4}


@dataclass(frozen=True, slots=True)
class Setting:
    """What a date is read in: the article's own day, the tense of the telling, the last date told."""

    anchor: date | None
    tense: Tense
    previous: Interval | None


@dataclass(frozen=True, slots=True)
class Interval:
    """Whole days ``first``..``last``; a date known to the month is the month with precision "month"."""

    first: date
    last: date
    precision: Precision
    within: bool = False

    def when(self, basis: Basis, expression: str) -> When:
        """As a record, cut to what is known."""
        length = _CUT[self.precision]
        first, last = self.first.isoformat()[:length], self.last.isoformat()[:length]
        return When(first, last, self.precision, basis, self.within, expression)


def one_day(day: date) -> Interval:
    return Interval(day, day, "day")


def month_of(day: date) -> Interval:
    first = day.replace(day=1)
    return Interval(first, day.replace(day=monthrange(day.year, day.month)[1]), "month")


def year_of(year: int) -> Interval:
    return Interval(date(year, 1, 1), date(year, 12, 31), "year")


def week_of(day: date) -> Interval:
    """The calendar week, Monday to Sunday, around a day: it bounds what is told of it."""
    monday = shift_days(day, -day.weekday())
    return Interval(monday, shift_days(monday, 6), "day", within=True)


def shift_days(day: date, days: int) -> date:
    """The day so many days on, held at the ends of the calendar that Python knows."""
    ordinal = min(max(day.toordinal() + days, date.min.toordinal()), date.max.toordinal())
    return date.fromordinal(ordinal)


def shift_months(day: date, months: int) -> date:
    """The same day of another month, or that month's last day."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    year = min(max(year, MINYEAR), 9999)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def from_when(when: When | None) -> Interval | None:
    """The days that a resolved date covers, or None where it is unknown."""
    if when is None or when.precision == "unknown" or not (when.start or when.end):
        return None
    first, last = (_parse(text) for text in (when.start or when.end, when.end or when.start))
    if first is None or last is None:
        return None
    if when.precision == "month":
        last = month_of(last).last
    elif when.precision == "year":
        last = year_of(last.year).last
    return Interval(first, max(first, last), when.precision, when.within)


def _parse(text: str | None) -> date | None:
    """ISO text cut to its precision; the first day of what is missing."""
    try:
        return date.fromisoformat(f"{text}-01-01"[:10])
    except ValueError:
        return None


def nearest(candidates: Iterable[Interval], anchor: date, tense: Tense) -> Interval | None:
    """The one of several equal readings (a day in each year, a weekday in each week) that the tense picks.

    Past: the latest that has begun; a day's date may lie two days ahead of the publication date (time zones).
    Future: the earliest that is not over; a release may say "will" up to ten days after the trip began.
    Otherwise the closest, the earlier of two.
    """
    ordered = sorted(candidates, key=lambda one: one.first)
    if not ordered:
        return None
    if tense == "past":
        begun = [one for one in ordered if (one.first - anchor).days <= 0]
        return begun[-1] if begun else ordered[0]
    if tense == "future":
        left = [one for one in ordered if (one.last - anchor).days >= 0]
        return left[0] if left else ordered[-1]
    return min(ordered, key=lambda one: distance(one, anchor))


def distance(one: Interval, day: date) -> int:
    """Days between an interval and a day; zero inside it."""
    return max((one.first - day).days, (day - one.last).days, 0)


def hull(first: Interval, last: Interval, within: bool) -> Interval:
    """From the start of one to the end of another, known as finely as the coarser."""
    order: tuple[Precision, ...] = ("day", "month", "year")
    precision = order[max(order.index(first.precision), order.index(last.precision))]
    return Interval(first.first, last.last, precision, within or first.within or last.within)
