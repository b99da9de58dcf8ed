"""Anniversaries of diplomatic relations: "marks 55 years of diplomatic relations between A and B"."""

from __future__ import annotations

import re
from datetime import date
from itertools import combinations
from typing import TYPE_CHECKING

from components.extraction.dating.clues import Clue
from components.extraction.dating.days import Days
from components.extraction.dating.nations import nations
from components.reference.countries import countries
from components.reference.relations import relations

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from components.extraction.dating.story import Line

_ANNIVERSARY = re.compile(
    r"\b(?P<count>\d{1,3})(?:(?:st|nd|rd|th)\s(?:founding\s)?anniversary|(?:[\s-]years?|\syear\sanniversary))\s"
    r"(?:of|since|after)\s(?:[\w’'-]+\s){0,6}?diplomatic\s(?:relations|ties)\b",
    re.IGNORECASE,
)
_NOW = re.compile(
    r"\b(?:this\syear|marks?|marking|celebrat(?:es?|ing|ion)|commemorat(?:es?|ing)|coincid(?:es?|ing))\b",
    re.IGNORECASE,
)
_AHEAD = (10, 1)  # month and day of the year before from which an anniversary is spoken of


def relation_clues(lines: Sequence[Line]) -> Iterator[Clue]:
    """A clue for each anniversary of relations between two countries that the sentence or the lead names."""
    for line in lines:
        words = _ANNIVERSARY.search(line.text) if "diplomatic" in line.text else None
        if words is None or line.looks_back:
            continue
        here = _sure(line)
        lead = (code for other in lines if other.leads for code in _sure(other))
        pair = _pair(here) or _pair([*here, *lead])
        if pair is not None:
            yield _clue(line, words, pair)


def _sure(line: Line) -> list[str]:
    """The countries that the sentence names by words of one meaning: not by "Korean"."""
    return [codes[0] for _, codes in nations(line.text) if len(codes) == 1]


def _pair(codes: Sequence[str]) -> frozenset[str] | None:
    """The one pair of these countries whose relations the table knows."""
    pairs = {frozenset(two) for two in combinations(dict.fromkeys(codes), 2)}
    known = [pair for pair in pairs if pair in relations()]
    return known[0] if len(known) == 1 else None


def _clue(line: Line, words: re.Match[str], pair: frozenset[str]) -> Clue:
    since = relations()[pair]
    year = min(since + int(words["count"]), 2100)
    now = _NOW.search(line.text)
    first = date(year, 1, 1) if now else date(year - 1, *_AHEAD)
    names = " and ".join(sorted(countries().by_code[code].name for code in pair))
    says = f"{names} have had diplomatic relations since {since}: {words['count']} years in {year}"
    start, end = line.start + words.start(), line.start + words.end()
    allowed = Days.between(first, date(year, 12, 31))
    quote = line.quote(start, end)
    return Clue("anniversary of relations", quote, start, end, says, allowed, line.in_title)
