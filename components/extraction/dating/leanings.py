"""Clues that only make some days likelier: news is mostly written close to the days that it tells of.

The shapes are rough: half of what is told as past is told within days, the rest within months; plans are told
some weeks ahead. They may choose a year or a month among those left, and never a day.
"""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import replace
from datetime import date
from functools import cache, partial
from math import exp
from typing import TYPE_CHECKING

from components.extraction.dates.expressions import Bound, CalendarDate
from components.extraction.dating.clues import Clue, Leaning
from components.extraction.dating.days import EVERY_DAY, Days, around, in_year, shifted
from components.extraction.dating.told_dates import calendar_dates, shown, stretch
from components.extraction.dating.year_leanings import bare_years, figures_of_a_year, named_year

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from components.extraction.dates import Tense
    from components.extraction.dating.story import Line, Telling

# Of a month told with its year: writers leave the year out where it is their own.
_OWN_YEAR, _YEAR_OF_PLAN = 0.3, 0.3
_HAD = re.compile(r"[^.;]{0,60}\bhad\b", re.IGNORECASE)  # "In April 2006 a baker had shouted"
_IN_MONTH = 0.2  # of a day in a month told by its name alone: "this month" says so
_BEFORE = re.compile(r"\b(?:last|first|previous(?:ly)?|earlier|had)\b", re.IGNORECASE)
_IMPOSSIBLE = 2e-6  # of a day on the wrong side, or years away: tenses are sometimes misread
_BULK = 550  # days after which the weight of a dated leaning is next to nothing
_ONE_OCCASION = 430  # days that a clue of one occasion to come leaves


def leanings(lines: Sequence[Line]) -> Iterator[Leaning]:
    """At most one of each kind, so that one fact told twice does not count twice."""
    kinds = (_latest_past, _earliest_plan, _yearless, named_year, figures_of_a_year, bare_years)
    for found in (kind(lines) for kind in kinds):
        if found is not None:
            yield found


def _latest_past(lines: Sequence[Line]) -> Leaning | None:
    """The latest date with a year that is told as past, where it is a month or a day.

    A bare year tells nothing: writers name a year because it is not their own. Nor does "first since 2015".
    """
    told = [
        (stretch(point)[0], point, line, telling)
        for line, telling, point in calendar_dates(lines)
        if point.year and telling.tense != "future"
    ]
    if not told:
        return None
    first, point, line, telling = max(told, key=lambda one: (one[0], one[1].day or 0))
    if point.month is None or isinstance(telling.expression.fields, Bound):
        return None
    last = stretch(point)[1]
    says = f"{shown(point)} is the latest date told, and news is mostly written soon after"
    clue = _clue("latest date told", line, telling, says)
    if point.day is not None:
        return Leaning(clue, lambda day: after(first, last, day), _window(first))
    # "He was last in Beijing in June 2023": the year is told because it is not the article's own.
    long_ago = _BEFORE.search(line.before(telling)) is not None or _HAD.match(line.after(telling)) is not None
    shape, own = (_any_time_after, _OWN_YEAR / 2) if long_ago else (_long_after, _OWN_YEAR)
    return Leaning(
        clue, lambda day: shape(first, last, day) * (own if day.year == first.year else 1.0), _window(first)
    )


def _earliest_plan(lines: Sequence[Line]) -> Leaning | None:
    """The first date with its year and month that is told as still to come."""
    told = [
        (stretch(point)[0], point, line, telling)
        for line, telling, point in calendar_dates(lines)
        if point.year and point.month and telling.tense == "future"
    ]
    if not told:
        return None
    _, point, line, telling = min(told, key=lambda one: one[0])
    first, last = stretch(point)
    says = f"{shown(point)} is still to come, and plans are mostly told some weeks ahead"
    clue = _clue("plan ahead", line, telling, says)
    return Leaning(
        clue,
        lambda day: ahead(first, last, day) * (_YEAR_OF_PLAN if day.year == first.year else 1.0),
        _window(first),
    )


def _yearless(lines: Sequence[Line]) -> Leaning | None:
    """The first month or day that the lead names without a year: near the day of writing, in any year."""
    for line, telling, point in calendar_dates(lines):
        plain = point.year is None and point.month and point.year_shift is None and point.origin == "anchor"
        if plain and line.leads:
            says = f"“{telling.expression.text}” without a year is near the day of writing"
            clue = _clue("date without a year", line, telling, says)
            return Leaning(clue, _near(point, telling.tense), None)
    return None


def occasion_leaning(clues: Sequence[Clue]) -> Leaning | None:
    """What is written of an occasion is mostly written in the weeks before it, or soon after it."""
    for clue in clues:
        first, last = clue.allowed.first, clue.allowed.last
        if clue.rule == "event without its year" and first:
            soft = replace(clue, rule="event of late", allowed=EVERY_DAY, weight=0)
            return Leaning(soft, partial(after, first, first), clue.allowed)
        if clue.rule in ("summit to come", "event to come") and last and len(clue.allowed) <= _ONE_OCCASION:
            day = shifted(last, -2)
            soft = replace(clue, rule="occasion ahead", allowed=EVERY_DAY, weight=0)
            return Leaning(soft, partial(ahead, day, day), clue.allowed)
    return None


def _near(point: CalendarDate, tense: Tense) -> Callable[[date], float]:
    month = point.month or 1
    length = monthrange(2000, month)[1]
    first, last = (
        date(2000, month, min(point.day or 1, length)),
        date(2000, month, min(point.day or length, length)),
    )
    shape = {"past": after, "future": _soon}.get(tense, _beside)

    @cache  # the same for every year
    def of(month: int, number: int) -> float:
        day = date(2000, month, number)
        inside = _IN_MONTH if point.day is None and day.month == point.month else 1.0
        return inside * max(
            shape(in_year(first, year), in_year(last, year), day) for year in (1999, 2000, 2001)
        )

    return lambda day: of(day.month, day.day)


def after(first: date, last: date, day: date) -> float:
    """Of a day, after something past that took place between two days."""
    days = (day - last).days
    if days < 0:
        return 0.05 if day >= first else _IMPOSSIBLE
    return 0.05 * exp(-days / 8) + 0.004 * exp(-days / 120) + _IMPOSSIBLE


def _long_after(first: date, last: date, day: date) -> float:
    days = (day - last).days
    if days < 0:
        return 0.006 if day >= first else _IMPOSSIBLE
    return 0.006 * exp(-days / 60) + 0.002 * exp(-days / 500) + _IMPOSSIBLE


def _any_time_after(first: date, last: date, day: date) -> float:
    days = (day - last).days
    if days < 0:
        return 0.0002 if day >= first else _IMPOSSIBLE
    return 0.002 * exp(-days / 1200) + _IMPOSSIBLE


def ahead(first: date, last: date, day: date) -> float:
    """Of a day, before something planned."""
    days = (first - day).days
    if days < 0:
        return 0.03 if day <= last else _IMPOSSIBLE
    return 0.03 * exp(-days / 20) + 0.0015 * exp(-days / 90) + _IMPOSSIBLE


def _soon(first: date, last: date, day: date) -> float:
    """As ``ahead``, of a date without its year: half are of the coming days, none is far off."""
    days = (first - day).days
    if days < 0:
        return 0.17 if day <= last else _IMPOSSIBLE
    return 0.15 * exp(-days / 3) + 0.015 * exp(-days / 30) + _IMPOSSIBLE


def _beside(first: date, last: date, day: date) -> float:
    """As ``after`` and ``_soon``, of a date whose tense the sentence leaves open."""
    return after(first, last, day) + _soon(first, last, day)


def _window(day: date) -> Days:
    return around(day, day, _BULK, _BULK)


def _clue(rule: str, line: Line, telling: Telling, says: str) -> Clue:
    one = telling.expression
    words = line.quote(max(one.start - 30, line.start), one.end)
    return Clue(rule, words, one.start, one.end, says, EVERY_DAY, line.in_title, 0)
