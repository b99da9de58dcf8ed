"""From clues to a date: the days that fit most of them, and how finely those agree."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from components.extraction.dating.days import EVERY_DAY, NO_DAYS, Days

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from components.extraction.dating.clues import Clue, Leaning

_MOST_WEIGHT = 120  # more clues than that say nothing new, and the count below grows with it
# How sure the likelier readings must be to be told.
_SURE_MONTH, _SURE_YEAR = 0.95, 0.85


def fitting(clues: Sequence[Clue], within: Days) -> Days:
    """The days of ``within`` that fit the greatest weight of clues; all of it where there is no clue.

    Weighted counting on whole sets: after each clue, level n holds the days that fit clues of weight n or more.
    """
    levels = [within]
    for clue in clues:
        if clue.allowed == EVERY_DAY:
            continue
        gained = [level & clue.allowed for level in levels]
        levels += [NO_DAYS] * clue.weight
        for weight, days in enumerate(gained):
            for step in range(1, clue.weight + 1):
                levels[weight + step] |= days
        while levels and not levels[-1]:
            levels.pop()
        if len(levels) > _MOST_WEIGHT:
            break
    return levels[-1] if levels else within


def contradicting(clues: Sequence[Clue], days: Days) -> list[Clue]:
    """The clues that fit none of these days."""
    return [clue for clue in clues if not clue.allowed & days]


def answer(days: Days, leanings: Sequence[Leaning]) -> tuple[str | None, float]:
    """The date as finely as the days agree, and the share of likelihood behind it.

    A day only where one remains; a month or a year where all days lie in it, or where the leanings put nearly
    all likelihood there.
    """
    if len(days) == 1 and (only := days.first) is not None:
        return only.isoformat(), 0.95
    first, last = days.first, days.last
    if first is None or last is None:
        return None, 0.0
    if (first.year, first.month) == (last.year, last.month):
        return f"{first:%Y-%m}", 0.92
    if not leanings:
        return (str(first.year), 0.9) if first.year == last.year else (None, 0.0)
    return _likeliest(days, leanings, same_year=first.year == last.year)


def _likeliest(days: Days, leanings: Sequence[Leaning], *, same_year: bool) -> tuple[str | None, float]:
    months: dict[str, float] = defaultdict(float)
    years: dict[str, float] = defaultdict(float)
    for day in days:
        weight = _weight(day, leanings)
        months[f"{day:%Y-%m}"] += weight
        years[f"{day:%Y}"] += weight
    whole = sum(years.values()) or 1.0
    month, year = max(months, key=months.__getitem__), max(years, key=years.__getitem__)
    if months[month] / whole >= _SURE_MONTH:
        return month, 0.9 * months[month] / whole
    if same_year:
        return year, 0.9
    if years[year] / whole >= _SURE_YEAR:
        return year, 0.9 * years[year] / whole
    return None, 0.0


def _weight(day: date, leanings: Sequence[Leaning]) -> float:
    weight = 1.0
    for leaning in leanings:
        weight *= leaning.likelihood(day)
    return weight
