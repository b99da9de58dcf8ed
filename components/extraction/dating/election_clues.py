"""Elections told without their year: "the election on 5 November", "next year's presidential election"."""

from __future__ import annotations

import re
from datetime import date
from functools import reduce
from operator import or_
from typing import TYPE_CHECKING

from components.extraction.dates.expressions import CalendarDate
from components.extraction.dating.clues import Clue
from components.extraction.dating.days import NO_DAYS, Days, around, shifted
from components.extraction.dating.event_counts import COUNT, number_of
from components.extraction.dating.nations import nations
from components.extraction.dating.seen_from import days_of_writing
from components.extraction.dating.tenses import tense_of
from components.reference.countries import countries
from components.reference.elections import elections

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from components.extraction.dating.story import Line, Telling

# National ones alone: of mayors and states the table knows nothing.
_ELECTION = re.compile(
    r"\b(?:(?P<year>this|next|last)\syear[’']s\s)?(?:[\w-]+\s){0,2}?"
    r"(?P<kind>presidential|general|parliamentary|legislative|national|federal|midterm|European)\s"
    r"(?:and\s\w+\s)?(?:election|run-?off|vote|poll)s?\b(?:\s(?P<after>this|next|last)\syear)?",
    re.IGNORECASE,
)
_NEAR = 45  # characters between the election and its day
_OF_IT = 4  # characters between "last month" and its election
_AGO = re.compile(rf"\b{COUNT}\s(?P<unit>day|week|month)s?\s(?:ago|prior|earlier|before)\b", re.IGNORECASE)
_UNITS = {"day": 1.0, "week": 7.0, "month": 30.44}
_WITHIN = 355  # days within which a day without its year lies
_SHIFT = {"last": -1, "this": 0, "next": 1}


def election_clues(lines: Sequence[Line]) -> Iterator[Clue]:
    """A clue for each election whose country the sentence or else the lead names, and whose time it tells."""
    for line in lines:
        for words in _ELECTION.finditer(line.text):
            lead = (code for other in lines if other.leads for code in _voting(other))
            here = dict.fromkeys(_voting(line) or lead)
            country = next(iter(here)) if len(here) == 1 else None
            if country is None or line.looks_back:
                continue
            allowed = _by_year(words, country) or _by_day(line, words, country)
            allowed = allowed or _by_distance(line, words, country)
            if allowed:
                yield _clue(line, words, country, allowed)


def _voting(line: Line) -> list[str]:
    """The countries of the table that the sentence names."""
    return [codes[0] for _, codes in nations(line.text) if len(codes) == 1 and codes[0] in elections()]


def _by_year(words: re.Match[str], country: str) -> Days:
    """ "next year's election": written in the year before one."""
    told = words["year"] or words["after"]
    if not told:
        return NO_DAYS
    years = {day.year - _SHIFT[told.lower()] for day in elections()[country]}
    return reduce(or_, (Days.between(date(year, 1, 1), date(year, 12, 31)) for year in years))


def _by_day(line: Line, words: re.Match[str], country: str) -> Days:
    """ "the election in November": of the years that had one in November, on the side that the tense says."""
    for telling in line.tellings:
        start, end = telling.expression.start - line.start, telling.expression.end - line.start
        if max(start - words.end(), words.start() - end) > _NEAR:
            continue
        match telling.expression.fields:
            case CalendarDate(year=None, month=int(month), day=day, year_shift=None):
                fitting = [
                    one for one in elections()[country] if one.month == month and day in (None, one.day)
                ]
                before, after = _sides(line, telling)
                return reduce(or_, (around(one, one, before, after) for one in fitting), NO_DAYS)
    return NO_DAYS


def _by_distance(line: Line, words: re.Match[str], country: str) -> Days:
    """ "last month's general election", "the election victory two weeks prior"."""
    ago = _AGO.search(line.text, words.end(), words.end() + _NEAR)
    if ago is not None:
        middle = number_of(ago["count"]) * _UNITS[ago["unit"].lower()]
        early, late = round(middle * 0.6) - 2, round(middle * 1.5) + 4
        votes = (Days.between(shifted(day, early), shifted(day, late)) for day in elections()[country])
        return reduce(or_, votes, NO_DAYS)
    for telling in line.tellings:
        gap = words.start() - (telling.expression.end - line.start)
        if telling.tense == "past" and 0 <= gap <= _OF_IT:
            days = (days_of_writing(day, telling.expression.fields) for day in elections()[country])
            return reduce(or_, days, NO_DAYS)
    return NO_DAYS


def _sides(line: Line, telling: Telling) -> tuple[int, int]:
    tense = telling.tense
    if tense == "unknown":
        tense = tense_of(line.before(telling), line.after(telling))
    return {"past": (0, _WITHIN), "future": (_WITHIN, 2)}.get(tense, (_WITHIN, _WITHIN))


def _clue(line: Line, words: re.Match[str], country: str, allowed: Days) -> Clue:
    start, end = line.start + words.start(), line.start + words.end()
    name = countries().by_code[country].name
    says = f"an election of {name} that is told without its year"
    quote = line.quote(start, min(end + 25, line.start + len(line.text)))
    return Clue("election", quote, start, end, says, allowed, line.in_title)
