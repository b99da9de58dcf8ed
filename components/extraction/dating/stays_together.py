"""Stays that one article tells of lie in one month: "Kerry was in Tokyo … Xi went on to Malaysia"."""

from __future__ import annotations

import re
from functools import partial
from math import prod
from typing import TYPE_CHECKING

from components.extraction.dating.clues import Clue, Leaning
from components.extraction.dating.days import EVERY_DAY
from components.extraction.dating.known_journeys import OFF, TO, places_in
from components.extraction.dating.named_leaders import dated_as_news
from components.extraction.dating.stay_months import known_months, known_of, shown
from components.extraction.dating.tenses import tense_of
from components.extraction.dating.titles import by_line
from components.extraction.dating.told_stays import dateline_country, past_month, told_stays
from components.reference.countries import countries

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from components.extraction.dating.stay_months import Known
    from components.extraction.dating.story import Line
    from components.extraction.dating.titles import Mention

_MOST = 5  # stays that count: an article tells of one journey, or of a few
_PLANNED = 45  # days of plans before a month
_DOUBT = 0.4  # that a place in a sentence with somebody's name is none where they are
_OF_ONE_JOURNEY = 0.3
# "the German leg of his tour", "a brief Egyptian stopover".
_LEG = re.compile(r"\b(?P<whose>[A-Z][a-z]+)\s(?:leg|stop|stopover|visit|trip|tour)\b")
_TO = TO - {"of", "for"}

Stay = tuple[str, str]  # a traveller as the tables name them, a country's code
Loose = tuple["Mention", str, "Line"]  # the traveller, the country's code, the sentence


def together_leaning(lines: Sequence[Line], found: Sequence[Mention]) -> Leaning | None:
    """The months in which the people named were where the article tells of them, in looser words."""
    if any(OFF.search(line.text) for line in lines if line.in_title or line.index == 0):
        return None
    surely = {(one.who, one.code) for one in told_stays(lines, found)}
    loose: dict[Stay, Loose] = {}
    for one in (*_of_the_first(lines, found), *_beside(lines, found)):
        stay = one[0].people[0].name, one[1]
        if stay not in surely:
            loose.setdefault(stay, one)
    told = list(loose.values())[:_MOST]
    if not told:
        return None
    known = [_known(*one) for one in told]
    first = min((who for who, _, _ in told), key=lambda one: (not one.line.in_title, one.start))
    says = "; ".join(shown(*stay) for stay in list(loose)[:_MOST])
    quote, in_title = first.line.quote(first.start, first.end), first.line.in_title
    clue = Clue("stays together", quote, first.start, first.end, says, EVERY_DAY, in_title, 0)
    return Leaning(clue, partial(_together, known), None)


def _known(who: Mention, code: str, line: Line) -> Known:
    before = _PLANNED if tense_of(line.text, "") == "future" else 1
    leader = who.people[0]
    return known_of(leader, code, known_months(leader.name)[code], before=before, doubt=_DOUBT)


def _together(known: Sequence[Known], day: date) -> float:
    """The stay that fits least counts in full, the others in part: they are often of one journey."""
    worths = sorted(one.worth(day) for one in known)
    return worths[0] * prod(max(worth, _OF_ONE_JOURNEY) for worth in worths[1:])


def _of_the_first(lines: Sequence[Line], found: Sequence[Mention]) -> Iterator[Loose]:
    """The first person named, in the countries of the lead and of sentences of days without a year."""
    lead = next((one for one in found if one.line.leads and len(one.people) == 1), None)
    if lead is None:
        return
    who = lead.people[0].name
    for line in lines:
        if (line.leads or dated_as_news(line)) and _of_now(line):
            for code, before in places_in(line.text):
                if before in _TO and code in known_months(who):
                    yield lead, code, line


def _beside(lines: Sequence[Line], found: Sequence[Mention]) -> Iterator[Loose]:
    """Everybody, in the countries that their own sentence tells of, or in that of the dateline."""
    here = dateline_country(lines)
    of_line = by_line(found)
    for line in lines:
        people = [one for one in of_line.get(id(line), ()) if len(one.people) == 1]
        if not people or not _of_now(line):
            continue
        told = {code for code, before in places_in(line.text) if before in _TO}
        told |= {code for words in _LEG.finditer(line.text) for code in _of_demonym(words["whose"])}
        if here is not None and line.leads and not line.in_title:
            told.add(here)
        for who in people:
            known = known_months(who.people[0].name)
            yield from ((who, code, line) for code in sorted(told) if code in known)


def _of_demonym(word: str) -> list[str]:
    return [one.code for one in countries().words(word)][:1]


def _of_now(line: Line) -> bool:
    past = line.looks_back or any(past_month(telling) for telling in line.tellings)
    return not past and not OFF.search(line.text)
