"""What an article tells of the day on which somebody took office: "who assumed office early this year"."""

from __future__ import annotations

import re
from datetime import date
from functools import partial, reduce
from math import exp
from operator import or_
from typing import TYPE_CHECKING

from components.extraction.dating.clues import Clue, Leaning
from components.extraction.dating.days import EVERY_DAY, NO_DAYS, Days, around
from components.extraction.dating.officeholders import borne_terms
from components.extraction.dating.seen_from import days_of_writing
from components.extraction.dating.titles import by_line
from components.reference.dates import first_day

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from components.extraction.dating.story import Line, Telling
    from components.extraction.dating.titles import Mention

_TOOK = re.compile(
    r"\b(?:(?:assum(?:ed|ing)|took|tak(?:en|ing)|enter(?:ed|ing))(?:\s(?:over|up|the|his|her|their)){0,2}"
    r"\s(?:office|power|post|reins|duties|charge|presidency|leadership)|(?:took|tak(?:en|ing))\sover"
    r"|c(?:ame|oming)\s(?:in)?to\s(?:power|office)|sworn\sin|in\s(?:office|power)(?=\ssince\b))\b",
    re.IGNORECASE,
)
_NEAR = 30  # characters between the words and their date
_WHO = 90  # characters before the words in which the people are named
_FIRST_VISITS = re.compile(
    r"\b(?P<nth>first|second|third|maiden|inaugural)\s(?P<kind>(?:[\w-]+\s){0,4}?)(?:visits?|trips?|tours?|journeys?)\b"
    r"(?P<where>[^.;:]{0,60}?)\b(?:since|after)\s(?P<what>[^.;:]{0,45}?)"
    r"\b(?:office|power|elected|election|inaugurat\w+|sworn\sin|new\sterm|becoming|became|presidency)\b",
    re.IGNORECASE,
)
_ABROAD = re.compile(r"\b(?:foreign|overseas|abroad|international|official|bilateral|state)\b", re.IGNORECASE)
_ONE_COUNTRY = re.compile(r"\bto\s(?:the\s)?(?-i:[A-Z])")
# Days over which such visits grow rarer: the first abroad comes soon, the first to one country after years.
_FADING_ABROAD, _FADING_COUNTRY = 150.0, 500.0
_LEAST = 1e-4


def taking_office_clues(found: Sequence[Mention]) -> Iterator[Clue]:
    """A clue for each of the people of whom it is said when, by the article's own day, they took office."""
    for people in by_line(found).values():
        line = people[0].line
        for words in _TOOK.finditer(line.text):
            telling = _when(line, words.end())
            if telling is None:
                continue
            at = line.start + words.start()
            for mention in (one for one in people if 0 <= at - one.end <= _WHO):
                clue = _clue(line, words, telling, mention)
                if clue is not None:
                    yield clue


def _when(line: Line, at: int) -> Telling | None:
    near = (one for one in line.tellings if 0 <= one.expression.start - line.start - at <= _NEAR)
    return next(near, None)


def _clue(line: Line, words: re.Match[str], telling: Telling, mention: Mention) -> Clue | None:
    starts = starts_of(mention)
    allowed = reduce(or_, (days_of_writing(day, telling.expression.fields) for day in starts), NO_DAYS)
    if not starts or allowed in (NO_DAYS, EVERY_DAY):
        return None
    start, end = line.start + words.start(), telling.expression.end
    told = ", ".join(day.isoformat() for day in starts[-3:])
    says = f"{mention.people[0].name} took office on {told}"
    return Clue("took office", line.quote(start, end), start, end, says, allowed, line.in_title, 3)


def starts_of(mention: Mention) -> list[date]:
    """The first days of the terms that the mention's title names; of all the person's terms without one."""
    if len(mention.people) != 1:
        return []
    named = [term for terms in borne_terms(mention) for term in terms]
    terms = named if mention.title else mention.people[0].terms
    return sorted({date.fromisoformat(first_day(term.start)) for term in terms})


def first_visits(lines: Sequence[Line], found: Sequence[Mention]) -> Leaning | None:
    """ "his first foreign trip since taking office": mostly soon after, the sooner the wider the "first"."""
    for line in lines:
        words = _FIRST_VISITS.search(line.text)
        mention = _traveller(line, words, found) if words else None
        starts = starts_of(mention) if mention else []
        if words is None or mention is None or not starts:
            continue
        abroad = _ABROAD.search(words["kind"]) and not _ONE_COUNTRY.search(words["where"])
        fading = _FADING_ABROAD if abroad else _FADING_COUNTRY
        start, end = line.start + words.start(), line.start + words.end()
        told = ", ".join(str(day.year) for day in starts[-3:])
        says = f"{mention.people[0].name} took office in {told}, and such a visit mostly comes soon after"
        clue = Clue(
            "first visits in office", line.quote(start, end), start, end, says, EVERY_DAY, line.in_title, 0
        )
        window = Days.between(starts[0], around(starts[-1], starts[-1], 0, round(6 * fading)).last)
        return Leaning(clue, partial(_soon, starts, fading), window)
    return None


def _traveller(line: Line, words: re.Match[str], found: Sequence[Mention]) -> Mention | None:
    """The person named last before the words in their sentence, else first in it, else first of all."""
    here: list[tuple[int, Mention]] = []
    for mention in {one.people: one for one in reversed(found)}.values():
        surname = re.escape(mention.line.text[: mention.end - mention.line.start].split()[-1])
        named = re.finditer(rf"\b{surname}\b", line.text)
        here += ((name.start(), mention) for name in named)
    here.sort(key=lambda one: one[0])
    before = [mention for at, mention in here if at < words.start()]
    return next(iter((*reversed(before), *(mention for _, mention in here), *found)), None)


def _soon(starts: Sequence[date], fading: float, day: date) -> float:
    since = [(day - start).days for start in starts if start <= day]
    return max(exp(-min(since) / fading), _LEAST) if since else _LEAST
