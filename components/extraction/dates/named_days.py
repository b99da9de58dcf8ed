"""Days, months and years called by name: which year is meant where the text leaves it out."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from components.extraction.dates.calendar_forms import is_day
from components.extraction.dates.holidays import holiday
from components.extraction.dates.intervals import (
    Interval,
    Setting,
    Tense,
    distance,
    month_of,
    nearest,
    one_day,
    shift_months,
    year_of,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from components.extraction.dates.expressions import CalendarDate, Holiday, MonthSpan, Which

# A release may say "will travel" some days after the trip began, and a time zone may put a past day ahead.
_BEGUN = 10
_AHEAD = 2


def resolve_calendar(point: CalendarDate, setting: Setting) -> Interval | None:
    """A day, month or year; ``previous`` lends its year where there is no anchor, or where "that" asks."""
    if point.year is not None:
        return _in_year(point, point.year)
    if point.year_shift is not None:
        return _in_year(point, setting.anchor.year + point.year_shift) if setting.anchor else None
    if point.origin == "previous":
        setting = replace(setting, anchor=None)
    return _in_some_year(lambda year: _in_year(point, year), point.which, setting, point.weekday)


def _in_year(point: CalendarDate, year: int) -> Interval | None:
    if point.month is None:
        return year_of(year)
    if point.day is None:
        return month_of(date(year, point.month, 1))
    return one_day(date(year, point.month, point.day)) if is_day(year, point.month, point.day) else None


def resolve_month_span(point: MonthSpan, setting: Setting) -> Interval | None:
    """A half, a quarter or a season: it bounds what is told of it."""

    def in_year(year: int) -> Interval:
        first = date(year, point.first, 1)
        months = (point.last - point.first) % 12
        return Interval(first, month_of(shift_months(first, months)).last, "month", within=True)

    if point.year is not None:
        return in_year(point.year)
    if point.year_shift is not None:
        return in_year(setting.anchor.year + point.year_shift) if setting.anchor else None
    return _in_some_year(in_year, point.which, setting)


def resolve_holiday(point: Holiday, setting: Setting) -> Interval | None:
    """A named day of some year."""

    def in_year(year: int) -> Interval:
        return one_day(holiday(point.name, year))

    if point.year is not None:
        return in_year(point.year)
    if point.year_shift is not None:
        return in_year(setting.anchor.year + point.year_shift) if setting.anchor else None
    return _in_some_year(in_year, point.which, setting)


def _in_some_year(
    in_year: Callable[[int], Interval | None],
    which: Which,
    setting: Setting,
    weekday: int | None = None,
) -> Interval | None:
    """The year that anchor and tense pick; without an anchor the first one from the last date told on."""
    anchor = setting.anchor
    if anchor is None:
        return _after_previous(in_year, setting.previous)
    reach = 8 if in_year(2001) is None else 2  # 29 February comes every fourth year, or every eighth
    years = [year for year in range(anchor.year - reach, anchor.year + reach + 1) if 1 <= year <= 9999]
    candidates = [one for year in years if (one := in_year(year)) is not None]
    if weekday is not None:
        fitting = [
            one for one in candidates if one.first.weekday() == weekday and distance(one, anchor) < 400
        ]
        candidates = fitting or candidates
    if which:
        return _which(candidates, which, anchor)
    return _forgiving(candidates, anchor, setting.tense)


def _forgiving(candidates: list[Interval], anchor: date, tense: Tense) -> Interval | None:
    """As ``nearest``, but days just beyond the publication date are not taken for last or next year's."""
    near = [one for one in candidates if one.precision == "day" and distance(one, anchor) <= _BEGUN]
    for one in near:
        ahead = (one.first - anchor).days
        if (tense == "past" and ahead <= _AHEAD) or (tense == "future" and ahead < 0):
            return one
    return nearest(candidates, anchor, tense)


def _which(candidates: list[Interval], which: Which, anchor: date) -> Interval | None:
    if which == "last":
        over = [one for one in candidates if one.last < anchor]
        return over[-1] if over else None
    if which == "next":
        ahead = [one for one in candidates if one.first > anchor]
        return ahead[0] if ahead else None
    this = [one for one in candidates if one.first.year == anchor.year]
    return this[0] if this else None


def _after_previous(in_year: Callable[[int], Interval | None], previous: Interval | None) -> Interval | None:
    if previous is None:
        return None
    for year in (previous.first.year, previous.first.year + 1):
        one = in_year(year) if year <= 9999 else None
        if one is not None and (one.last >= previous.first):
            return one
    return None
