"""From a date expression to days of the calendar: what the article's day, the tense and the text imply."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from components.extraction.dates.counted_days import (
    resolve_day_of_month,
    resolve_elapsed,
    resolve_unit,
    resolve_week_of,
    resolve_weekday,
)
from components.extraction.dates.expressions import (
    Bound,
    CalendarDate,
    CalendarUnit,
    DateExpression,
    DayOfMonth,
    Elapsed,
    Holiday,
    Meaning,
    MonthSpan,
    Point,
    Span,
    Weekday,
    WeekOf,
    Years,
)
from components.extraction.dates.intervals import (
    Interval,
    Setting,
    Tense,
    from_when,
    hull,
    shift_days,
    year_of,
)
from components.extraction.dates.named_days import resolve_calendar, resolve_holiday, resolve_month_span
from components.records import Basis, When

if TYPE_CHECKING:
    from datetime import date


def resolve(
    expression: DateExpression, *, anchor: date | None, tense: Tense, previous: When | None = None
) -> When:
    """The days that an expression names, as ``When`` with ISO dates cut to what is known.

    ``anchor`` is the publication date. Without it weekdays and "last week" stay unknown, and a date without
    a year takes the year of ``previous``, the last date told, or stays unknown too. ``previous`` also is what
    "two weeks later" and "the same day" count from. Unknown dates keep the expression.
    """
    try:
        found = _meaning(expression.fields, Setting(anchor, tense, from_when(previous)))
    except (ValueError, OverflowError):  # a day beyond the years 1 to 9999
        found = None
    if found is None:
        return When(expression=expression.text)
    when = found.when(_basis(expression.fields), expression.text)
    return _open(expression.fields.side, when) if isinstance(expression.fields, Bound) else when


def _meaning(meaning: Meaning, setting: Setting) -> Interval | None:
    match meaning:
        case Bound():
            return _point(meaning.point, setting)
        case Span():
            return _span(meaning, setting)
        case _:
            return _point(meaning, setting)


def _open(side: str, when: When) -> When:
    """ "from 6 December" begins then; "since" and "after", "until" and "by" only bound what they date."""
    if side in ("until", "before", "by"):
        return replace(when, start=None, within=True)
    return replace(when, end=None, within=side != "from")


def _basis(meaning: Meaning) -> Basis:
    match meaning:
        case Bound():
            return _basis(meaning.point)
        case Span():
            return _basis(meaning.first)
        case Weekday():
            return "weekday"
        case CalendarUnit() | Elapsed() | DayOfMonth():
            return "relative"
        case CalendarDate() if meaning.which or meaning.year_shift is not None or meaning.origin != "anchor":
            return "relative"
        case _:
            return "stated"


def _point(point: Point, setting: Setting) -> Interval | None:
    """Days by name; what is counted from another day is left to ``_counted``."""
    match point:
        case CalendarDate():
            return resolve_calendar(point, setting)
        case MonthSpan():
            return resolve_month_span(point, setting)
        case Holiday():
            return resolve_holiday(point, setting)
        case WeekOf():
            return resolve_week_of(point, setting)
        case Years(first, last):
            return Interval(year_of(first).first, year_of(last).last, "year", within=True)
        case _:
            return _counted(point, setting)


def _counted(point: Weekday | CalendarUnit | Elapsed | DayOfMonth, setting: Setting) -> Interval | None:
    match point:
        case Weekday():
            return resolve_weekday(point, setting)
        case CalendarUnit():
            return resolve_unit(point, setting)
        case Elapsed():
            return resolve_elapsed(point, setting)
        case DayOfMonth():
            return resolve_day_of_month(point, setting)


def _span(span: Span, setting: Setting) -> Interval | None:
    """Both ends; what one end leaves out, year or month, it takes from the other."""
    first, last = span.first, span.last
    if isinstance(first, CalendarDate) and isinstance(last, CalendarDate):
        first, last = _with_year(first, last)
    begin = _point(first, setting)
    if begin is None:
        return None
    # "From Friday to tomorrow": the article's tomorrow, not Friday's.
    counted = isinstance(last, CalendarUnit | Elapsed) or getattr(last, "year_shift", None) is not None
    end = _point(last, setting if counted else Setting(begin.first, "future", begin))
    if end is None or end.last < begin.first:
        return None
    if (
        isinstance(first, Weekday)
        and setting.tense == "past"
        and setting.anchor
        and end.last > setting.anchor
    ):
        begin, end = _week_before(begin), _week_before(end)
    return hull(begin, end, span.within)


def _week_before(one: Interval) -> Interval:
    return replace(one, first=shift_days(one.first, -7), last=shift_days(one.last, -7))


def _with_year(first: CalendarDate, last: CalendarDate) -> tuple[CalendarDate, CalendarDate]:
    """ "December 30 to January 2, 2022" begins in 2021; "June 6 to 11, 2022" in 2022."""
    if first.year is not None or first.year_shift is not None or not first.month or not last.month:
        return first, last
    later = (first.month, first.day or 0) > (last.month, last.day or 0)
    if last.year_shift is not None:
        return replace(first, year_shift=last.year_shift - later), last
    if last.year is None:
        return first, last
    return replace(first, year=last.year - later), last
