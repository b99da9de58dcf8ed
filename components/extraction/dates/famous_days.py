"""Attacks called by their day alone: "the September 11 attacks" are those of 2001, in any article."""

from __future__ import annotations

import re
from dataclasses import replace

from components.extraction.dates.expressions import CalendarDate, Meaning

# Month, day -> the year that everyone means when an attack follows; each is common knowledge.
_YEARS = {(9, 11): 2001, (7, 7): 2005, (10, 7): 2023, (1, 6): 2021}
_ATTACK = re.compile(
    r"\s(?:\w+[\s-]){0,2}(?:attacks?|massacres?|hijackings|bombings?|assaults?|onslaught|riots?|insurrection|raids?|atrocities)\b",
    re.IGNORECASE,
)


def famous_year(text: str, end: int, meaning: Meaning) -> Meaning:
    """The meaning with its year, where the words after ``end`` make it one of those days."""
    if not isinstance(meaning, CalendarDate) or meaning.year is not None or meaning.day is None:
        return meaning
    year = _YEARS.get((meaning.month or 0, meaning.day))
    if year is None or meaning.year_shift is not None or not _ATTACK.match(text, end):
        return meaning
    return replace(meaning, year=year)
