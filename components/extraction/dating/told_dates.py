"""Dates that an article tells: what is past bounds its own day from below, what is to come from above."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date
from typing import TYPE_CHECKING

from components.extraction.dates.expressions import Bound, CalendarDate, Years
from components.extraction.dating.clues import Clue
from components.extraction.dating.days import EVERY_DAY, NO_DAYS, Days, around, each_year

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from components.extraction.dates.expressions import Point
    from components.extraction.dating.story import Line, Telling

_PLANNED_AHEAD = 400  # days: nobody tells the day of a trip earlier
_LATE_RELEASE = 3  # days that a release saying "will" may come out after the day itself


# What was promised, put off or planned in the past mostly lies ahead: "pledged $1 billion through 2026",
# "agreed to double trade in 2026", "welcomed the plan to reach net zero in 2050".
_MAYBE_AHEAD = re.compile(
    r"\b(?:(?:pledg|committ|earmark|allocat|extend|prolong|postpon|delay|deferr|reschedul|promis|hop|expect)ed"
    r"|next|upcoming|forthcoming|future|forward|[Yy]ear\sof"
    r"|plans?|program(?:me)?s?|preparations?|targets?|goals?|bids?|strateg(?:y|ies)|roadmaps?|budgets?|schedule|agenda"
    r"|candida(?:cy|ture)|seat|expires?|expiry|lasting|through"
    r"|to\s(?!the\b|an?\b|h(?:is|er|im)\b|its\b|their\b|our\b|th(?:is|at|ese|ose|em)\b|it\b|us\b|all\b|some\b|both\b"
    r"|each\b|date\b|power\b|office\b|war\b|death\b)[a-z]+)\b(?:(?!\b(?:since|after|when|who)\b)[^,;:.]){0,60}$"
)


def told_date_clues(lines: Sequence[Line]) -> Iterator[Clue]:
    """A clue for each date with a year, and for each without one that names its weekday."""
    for line in lines:
        for telling in line.tellings:
            for point in telling.points:
                allowed, says = _reading(telling, point, maybe_ahead=_maybe_ahead(line, telling))
                if allowed and allowed != EVERY_DAY:
                    one = telling.expression
                    rule = f"{telling.tense} date" if says != _WEEKDAY_FITS else "weekday of a date"
                    words = line.quote(max(one.start - 30, line.start), one.end)
                    yield Clue(rule, words, one.start, one.end, says, allowed, line.in_title)


_WEEKDAY_FITS = "the weekday and the date go together in some years only"


def _maybe_ahead(line: Line, telling: Telling) -> bool:
    since = isinstance(telling.expression.fields, Bound) and telling.expression.fields.side == "since"
    return not since and _MAYBE_AHEAD.search(line.before(telling)) is not None


def _reading(telling: Telling, point: Point, *, maybe_ahead: bool) -> tuple[Days, str]:
    match point:
        case CalendarDate(year=int()):
            first, last = stretch(point)
        case CalendarDate(month=int(), day=int(), weekday=int()):
            return _years_that_fit(telling, point), _WEEKDAY_FITS
        case Years(first=early, last=late):
            first, last = date(early, 1, 1), date(late, 12, 31)
        case _:
            return EVERY_DAY, ""
    if telling.tense == "past" and maybe_ahead:
        return EVERY_DAY, ""
    if telling.tense == "past":
        return Days.between(first, None), f"written after {shown(point)} began, for that is told as past"
    if telling.tense != "future":
        return EVERY_DAY, ""
    if isinstance(telling.expression.fields, Bound) or not getattr(point, "month", None):
        return Days.between(
            None, last
        ), f"written before the end of {shown(point)}, for that is still to come"
    return (
        around(first, last, _PLANNED_AHEAD, _LATE_RELEASE),
        f"written before {shown(point)}, for that is still to come, and within about a year of it",
    )


def _years_that_fit(telling: Telling, point: CalendarDate) -> Days:
    """Days near "Wednesday, 11 March" of any year that has it so, on the side that the tense says."""
    before, after = {"past": (0, 350), "future": (330, _LATE_RELEASE)}.get(telling.tense, (300, 300))
    allowed = NO_DAYS
    for day in each_year(point.month or 1, point.day or 1):
        if day.weekday() == point.weekday:
            allowed |= around(day, day, before, after)
    return allowed


def stretch(point: CalendarDate) -> tuple[date, date]:
    """The first and last day of a date that has at least its year."""
    year, month = min(max(point.year or 1, 1), 9999), point.month
    if month is None:
        return date(year, 1, 1), date(year, 12, 31)
    length = monthrange(year, month)[1]
    if point.day is None:
        return date(year, month, 1), date(year, month, length)
    day = date(year, month, min(point.day, length))
    return day, day


def shown(point: CalendarDate | Years) -> str:
    """A date as the user reads it: "19 June 2024", "June 2024", "2024"."""
    if isinstance(point, Years):
        return f"{point.first}–{point.last}"
    first = stretch(point)[0]
    if point.month is None:
        return str(first.year)
    return f"{first.day} {first:%B %Y}" if point.day else f"{first:%B %Y}"


def calendar_dates(lines: Sequence[Line]) -> Iterator[tuple[Line, Telling, CalendarDate]]:
    """Every date by day, month or year of an article, with where it is told; not "last May"."""
    for line in lines:
        for telling in line.tellings:
            for point in telling.points:
                if isinstance(point, CalendarDate) and point.which == "":
                    yield line, telling, point
