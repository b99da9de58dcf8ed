"""What years told without a day say of the year of writing: likelier or less likely, never sure."""

from __future__ import annotations

import re
from datetime import date
from functools import partial
from math import exp
from typing import TYPE_CHECKING

from components.extraction.dates.expressions import Bound
from components.extraction.dating.clues import Clue, Leaning
from components.extraction.dating.days import EVERY_DAY, around
from components.extraction.dating.tenses import tense_of
from components.extraction.dating.told_dates import calendar_dates

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from components.extraction.dating.story import Line

_IMPOSSIBLE = 2e-6
# "the 2025 World Government Summit" in the news itself.
_NAMED_YEAR = re.compile(r"\b(?P<year>(?:19|20)\d\d)\s(?=[A-Z][a-z])")
_NAMED_FOR = {-1: 0.07, 0: 0.88, 1: 0.03, 2: 0.01}
# "worth $23 billion in 2002": the last full year is the one that figures are known for.
_FIGURE = re.compile(
    r"[$€£¥]\s?\d|\d\s?%|\b\d[\d.,]*\s(?:[bm]illion|trillion|per\s?cent|tonn?es|tons|barrels)\b"
)
_NEAR_FIGURE = 70  # characters between a figure and its year
_FIGURES_OF = {0: 0.15, 1: 1.0, 2: 0.2, 3: 0.08}
_OWN_YEAR = 0.15  # of a year told as past: writers call their own "this year"
_FADING_YEARS = 12.0  # over which the latest year told in passing recedes


def named_year(lines: Sequence[Line]) -> Leaning | None:
    """A year in a name in the title or the lead, "to attend the 2025 World Government Summit"."""
    for line in lines:
        words = _NAMED_YEAR.search(line.text) if line.leads and not line.looks_back else None
        if words is None or tense_of(line.text[: words.start()], line.text[words.end() :]) == "past":
            continue
        year, start, end = int(words["year"]), line.start + words.start(), line.start + words.end()
        quote = line.quote(start, min(end + 30, line.start + len(line.text)))
        says = f"news of something named for {year} is mostly written in {year}"
        clue = Clue("year in a name", quote, start, end, says, EVERY_DAY, line.in_title, 0)
        return Leaning(
            clue,
            partial(_later, year, _NAMED_FOR, _IMPOSSIBLE),
            around(date(year, 7, 1), date(year, 7, 1), 550, 550),
        )
    return None


def figures_of_a_year(lines: Sequence[Line]) -> Leaning | None:
    """ "worth $23 billion in 2002": figures are told of the last full year, so mostly written in 2003."""
    told = []
    for line, telling, point in calendar_dates(lines):
        one = telling.expression
        if not point.year or point.month or telling.tense != "past" or isinstance(one.fields, Bound):
            continue
        at = one.start - line.start
        if _FIGURE.search(line.text, max(at - _NEAR_FIGURE, 0), at + _NEAR_FIGURE):
            told.append((point.year, line, telling))
    if not told:
        return None
    year, line, telling = max(told, key=lambda one: one[0])
    one = telling.expression
    quote = line.quote(max(one.start - 30, line.start), one.end)
    says = f"figures of {year} are mostly told in {year + 1}"
    clue = Clue("figures of a year", quote, one.start, one.end, says, EVERY_DAY, line.in_title, 0)
    return Leaning(clue, partial(_later, year, _FIGURES_OF, 0.03), None)


def _later(year: int, shares: Mapping[int, float], other: float, day: date) -> float:
    return shares.get(day.year - year, other)


def bare_years(lines: Sequence[Line]) -> Leaning | None:
    """Years told as past, "in 2023": mostly not the year of writing, and mostly not long before it."""
    told = [
        (point.year, line, telling)
        for line, telling, point in calendar_dates(lines)
        if point.year and point.month is None and telling.tense == "past"
    ]
    if not told:
        return None
    years = {year for year, _, _ in told}
    latest, line, telling = max(told, key=lambda one: one[0])
    one = telling.expression
    quote = line.quote(max(one.start - 30, line.start), one.end)
    says = f"mostly not written in {latest} itself"
    clue = Clue("year told as past", quote, one.start, one.end, says, EVERY_DAY, line.in_title, 0)
    return Leaning(clue, partial(_after_years, frozenset(years), latest), None)


def _after_years(years: frozenset[int], latest: int, day: date) -> float:
    own = _OWN_YEAR if day.year in years else 1.0
    return own * exp(-max(day.year - latest - 1, 0) / _FADING_YEARS)
