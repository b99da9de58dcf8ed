"""Clues that only make some days likelier: news is mostly written close to the days that it tells of.

The shapes are rough: half of what is told as past is told within days, the rest within months; plans are told
some weeks ahead. They may choose a year or a month among those left, and never a day.
"""

from __future__ import annotations

from datetime import date
from math import exp
from typing import TYPE_CHECKING

from components.extraction.dates.expressions import CalendarDate
from components.extraction.dating.clues import Clue, Leaning
from components.extraction.dating.days import EVERY_DAY, in_year
from components.extraction.dating.told_dates import shown, stretch
from components.extraction.dating.weekdays import reported_weekday

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from components.extraction.dating.story import Line, Telling

_IMPOSSIBLE = 1e-4  # of a day on the wrong side: tenses are sometimes misread
# How many years after the latest year that it names as past an article is written: 0, 1, 2…
_YEARS_AFTER = (0.5, 0.24, 0.1, 0.05, 0.03, 0.02)


def leanings(lines: Sequence[Line]) -> Iterator[Leaning]:
    """At most one of each kind, so that one fact told twice does not count twice."""
    for found in (_latest_past(lines), _earliest_plan(lines), _yearless(lines), reported_weekday(lines)):
        if found is not None:
            yield found


def _latest_past(lines: Sequence[Line]) -> Leaning | None:
    """The latest date with a year that is told as past."""
    told = [
        (stretch(point)[0], point, line, telling)
        for line, telling, point in _calendar_dates(lines)
        if point.year and telling.tense != "future"
    ]
    if not told:
        return None
    first, point, line, telling = max(told, key=lambda one: (one[0], one[1].day or 0))
    last = stretch(point)[1]
    says = f"{shown(point)} is the latest date told, and news is mostly written soon after"
    clue = _clue("latest date told", line, telling, says)
    if point.month is None:
        return Leaning(clue, lambda day: _years_after(day.year - first.year))
    return Leaning(clue, lambda day: _after(first, last, day))


def _earliest_plan(lines: Sequence[Line]) -> Leaning | None:
    """The first date with its year and month that is told as still to come."""
    told = [
        (stretch(point)[0], point, line, telling)
        for line, telling, point in _calendar_dates(lines)
        if point.year and point.month and telling.tense == "future"
    ]
    if not told:
        return None
    _, point, line, telling = min(told, key=lambda one: one[0])
    first, last = stretch(point)
    says = f"{shown(point)} is still to come, and plans are mostly told some weeks ahead"
    return Leaning(_clue("plan ahead", line, telling, says), lambda day: _ahead(first, last, day))


def _yearless(lines: Sequence[Line]) -> Leaning | None:
    """The first month or day that the lead names without a year: near the day of writing, in any year."""
    for line, telling, point in _calendar_dates(lines):
        plain = point.year is None and point.month and point.year_shift is None and point.origin == "anchor"
        if plain and line.leads and telling.tense in ("past", "future"):
            says = f"“{telling.expression.text}” without a year is near the day of writing"
            clue = _clue("date without a year", line, telling, says)
            return Leaning(clue, _near(point, future=telling.tense == "future"))
    return None


def _near(point: CalendarDate, *, future: bool) -> Callable[[date], float]:
    first, last = stretch(CalendarDate(2000, point.month, point.day))

    def likelihood(day: date) -> float:
        years = (day.year - 1, day.year, day.year + 1)
        if future:
            return max(_ahead(in_year(first, year), in_year(last, year), day) for year in years)
        return max(_after(in_year(first, year), in_year(last, year), day) for year in years)

    return likelihood


def _after(first: date, last: date, day: date) -> float:
    """Of a day, after something past that took place between two days."""
    days = (day - last).days
    if days < 0:
        return 0.05 if day >= first else _IMPOSSIBLE
    return 0.05 * exp(-days / 8) + 0.004 * exp(-days / 120) + _IMPOSSIBLE


def _ahead(first: date, last: date, day: date) -> float:
    """Of a day, before something planned."""
    days = (first - day).days
    if days < 0:
        return 0.03 if day <= last else _IMPOSSIBLE
    return 0.03 * exp(-days / 20) + 0.003 * exp(-days / 120) + _IMPOSSIBLE


def _years_after(years: int) -> float:
    if years < 0:
        return _IMPOSSIBLE
    return _YEARS_AFTER[years] if years < len(_YEARS_AFTER) else 0.015 * 0.8 ** (years - len(_YEARS_AFTER))


def _calendar_dates(lines: Sequence[Line]) -> Iterator[tuple[Line, Telling, CalendarDate]]:
    for line in lines:
        for telling in line.tellings:
            for point in telling.points:
                if isinstance(point, CalendarDate) and point.which == "":
                    yield line, telling, point


def _clue(rule: str, line: Line, telling: Telling, says: str) -> Clue:
    one = telling.expression
    words = line.quote(max(one.start - 30, line.start), one.end)
    return Clue(rule, words, one.start, one.end, says, EVERY_DAY, line.in_title, 0)
