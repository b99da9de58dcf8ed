"""News of a journey that is on record: "Pope John Paul II arrived in Prague on Friday"."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from functools import lru_cache, partial, reduce
from operator import and_, or_
from typing import TYPE_CHECKING

from components.extraction.dates.expressions import CalendarDate
from components.extraction.dating.clues import Clue, Leaning
from components.extraction.dating.days import EVERY_DAY, NO_DAYS, Days, around
from components.extraction.dating.tenses import tense_of
from components.extraction.dating.titles import by_line
from components.extraction.words import surface, words_of
from components.reference.countries import countries
from components.reference.dates import first_day, last_day
from components.reference.journeys import Journey, journeys
from components.reference.places import gazetteer

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from components.extraction.dating.story import Line
    from components.extraction.dating.titles import Mention
    from components.reference.leaders import Term

GOING = re.compile(
    r"\b(?:arriv(?:e[ds]?|ing)|land(?:ed|s)|flew|fl(?:y|ies|ying)|left|leav(?:es?|ing)|visit(?:s|ed|ing)?|trip|tour"
    r"|beg[au]n|begins|start(?:s|ed)|end(?:ed|s)|conclude[ds]|wrapped\sup|wraps\sup"
    r"|(?:received|welcomed|hosted)(?=\s(?:in|at|by)\b)|travel(?:l?ed|s|l?ing)?|depart(?:ed|s|ing)?|embark(?:ed|s|ing)?"
    r"|set\s(?:off|out)|reach(?:ed|es)(?=\s(?:the\s)?[A-Z])|touched\sdown|attend(?:ed|s|ing)?|tak(?:es?|ing)\spart"
    r"|participat(?:e[ds]?|ing)|stop(?:s|ped)?(?=\s(?:in|over)\b)"
    r"|(?:came|comes?|coming|went|go(?:es|ing)?|head(?:s|ed|ing)?|return(?:s|ed|ing)?)(?=\s(?:on\s)?(?:to|for)\b))\b"
)
OFF = re.compile(
    r"\b(?:cancel\w*|postpone\w*|call(?:ed|s)?\soff|scrap\w*|delay\w*|not|never|refus\w+|declin\w+|(?-i:may)|might|could"
    r"|invit(?:ed|es)|ask(?:ed|s)?|hop(?:ed|es)|rul(?:ed|es)\sout)\b",
    re.IGNORECASE,
)
_CALLED_OFF = re.compile(
    r"\b(?:cancel\w*|postpone\w*|call(?:ed|s)?\soff|scrap\w*|rul(?:ed|es)\sout)\b", re.IGNORECASE
)
# What stands before the name of a place that somebody goes to or is in.
TO = frozenset(
    "in to at for from visit visits visited visiting left leaves reached capital city of and".split()
)
_NTH = re.compile(
    r"\b(?P<nth>first|second|third|fourth|fifth|sixth|seventh|eighth)\s(?:[\w’'-]+\s){0,3}?(?:visit|trip)\b",
    re.IGNORECASE,
)
_COUNT = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth")
_LONGEST = 3  # words of a place's name
_BEFORE, _AFTER = 1, 7  # days around a stay in which it is news
_ARRIVING = re.compile(r"(?:arriv|land|flew|fl(?:y|ies)|beg|start|reach)\w*|touched\sdown")
_ENDING = re.compile(r"end(?:ed|s)|conclude[ds]|wrap\w*\sup")
_LEFT = re.compile(r"(?:left|leaves)\s(?:the\s)?[A-Z](?![^.;]{0,40}\sfor\s[A-Z])")  # "left Moscow"
_STOPS = 14  # days between the first and the last stop of a journey
_NEWS = 3  # days for which an arrival or an end is news
_PLANNED = 200  # days before a stay in which it may be announced
_DATELINE = 40  # characters at the head of an article where the day of writing stands
_SETTLING_IN = 400  # days in office within which the first journey comes
_UNRECORDED = 0.05  # of a day for which the table knows no journeys, where one around a stay has 1
_NEAR = 60  # characters between the traveller and the verb
_BESIDE = 25  # characters around a verb of going in which "not" or "may" is of it
_BIG = 100_000  # people in a town that a sentence may name without its country


def journey_clues(lines: Sequence[Line], found: Sequence[Mention]) -> Iterator[Clue]:
    """A clue where the title or the lead tells of a journey of somebody whose journeys are known."""
    return (clue for clue, _ in _told(lines, found))


def journey_leaning(lines: Sequence[Line], found: Sequence[Mention]) -> Leaning | None:
    """The days of the stays that are known are likelier than those of which the table knows nothing."""
    for clue, known in _told(lines, found):
        if known != clue.allowed:
            soft = replace(clue, rule="journey on record", allowed=EVERY_DAY, weight=0)
            return Leaning(soft, partial(_likelihood, known), None)
    return None


def _told(lines: Sequence[Line], found: Sequence[Mention]) -> Iterator[tuple[Clue, Days]]:
    """Each clue, and those of its days that lie around a known stay."""
    of_line = by_line(found)
    for line in (one for one in lines if one.in_title or one.index <= 1):
        people = of_line.get(id(line), [])
        # The first person named is whom the sentence is about.
        if not people or line.looks_back or len(people[0].people) != 1:
            continue
        known = journeys().get(people[0].people[0].name, {})
        if known:
            told = _by_dateline(line, people[0], known) or _by_going(line, people, known, lines)
            if told is not None:
                yield told


@lru_cache(maxsize=256)
def places_in(text: str) -> tuple[tuple[str, str], ...]:
    """Those of a whole sentence: several rules ask for them."""
    return tuple(places(text, 0, len(text)))


def places(text: str, start: int, stop: int) -> Iterator[tuple[str, str]]:
    """The country of each place named between two offsets, with the word before it; no demonyms."""
    words = words_of(text)
    at = next((i for i, word in enumerate(words) if word.start >= start), len(words))
    while at < len(words) and words[at].start < stop:
        step = 1
        if words[at].capital and not words[at].calendar:
            for end in range(min(at + _LONGEST, len(words)), at, -1):
                name = surface(text, words, at, end)
                meant = countries().words(name) or countries().words(_cased(name))
                code = meant[0].code if meant else _country_of_town(name)
                if code:
                    step = end - at
                    if not meant or meant[0].kind != "demonym":
                        before = words[at - 1].low if at else ""
                        before = words[at - 2].low if before == "the" and at > 1 else before
                        owner = before == "and" and words[end - 1].possessive  # "and Russia's Vladimir Putin"
                        yield code, "" if owner else before
                    break
        at += step


def called_off(text: str, start: int, end: int) -> bool:
    """Whether a sentence calls a journey off, or leaves it open by a word near its verb."""
    near = OFF.search(text, max(start - _BESIDE, 0), end + _BESIDE)
    return near is not None or _CALLED_OFF.search(text) is not None


def _country_of_town(name: str) -> str | None:
    """The country of a big town by its name, where the gazetteer knows one."""
    place = next(iter(gazetteer().lookup(_cased(name))), None)
    return place.country if place and place.population >= _BIG else None


def _cased(name: str) -> str:
    """ "MOSCOW" as "Moscow"."""
    return name.title() if name.isupper() else name


def _by_dateline(
    line: Line, mention: Mention, known: Mapping[str, tuple[Journey, ...]]
) -> tuple[Clue, Days] | None:
    """ "MOSCOW, March 31 – Margaret Thatcher said": the day lies in one of her stays there."""
    first = next(iter(line.tellings), None)
    if line.in_title or line.index > 0 or first is None or first.expression.start > _DATELINE:
        return None
    match first.expression.fields:
        case CalendarDate(year=None, month=int(month), day=int(day)):
            codes = [code for code, _ in places(line.text, 0, first.expression.start - line.start)]
            stays = [one for code in codes for one in known.get(code, ())]
            allowed = reduce(or_, (around(one.start, one.end, _BEFORE, _BEFORE) for one in stays), NO_DAYS)
            if any((written.month, written.day) == (month, day) for written in allowed):
                return _clue(line, mention, stays, allowed), allowed
    return None


def _by_going(
    line: Line, people: Sequence[Mention], known: Mapping[str, tuple[Journey, ...]], lines: Sequence[Line]
) -> tuple[Clue, Days] | None:
    """The days around the stays in the countries that the sentence tells of; the nth where it is counted."""
    mention = people[0]
    end = mention.end - line.start
    going = GOING.search(line.text, end)
    others = [one.start - line.start for one in people[1:]]
    if going is None or going.start() - end > _NEAR or any(at < going.start() for at in others):
        return None
    if OFF.search(line.text):
        return None
    codes = [code for code, before in places(line.text, end, len(line.text)) if before in TO]
    verb = "ends" if _LEFT.match(line.text, going.start()) else going.group()
    past = (one.weekday for one in line.tellings if one.tense == "past")
    weekday = next((day for day in past if day is not None), None)
    stays = [
        _on_weekday(counted_stay(known[code], lines), verb, weekday)
        for code in dict.fromkeys(codes)
        if code in known
    ]
    if not stays:
        return None
    tense = tense_of(line.text[: going.end()], line.text[going.end() :])
    every = [one for several in stays for one in several]
    allowed = reduce(or_, (_news_of(one, verb, tense) for one in every))
    if len(stays) > 1:  # the stops of one journey lie close together
        close = (reduce(or_, (_news_of(one, verb, tense, _STOPS) for one in several)) for several in stays)
        allowed = reduce(and_, close) & allowed or allowed
    return _clue(line, mention, every, allowed | _unknown(mention, known)), allowed


def _on_weekday(stays: tuple[Journey, ...], going: str, weekday: int | None) -> tuple[Journey, ...]:
    """ "arrived in Prague on Friday": those that began on one, "ended" those that ended; else all."""
    if weekday is None:
        return stays
    if _ARRIVING.fullmatch(going):
        fitting = tuple(one for one in stays if one.start.weekday() == weekday)
    elif _ENDING.fullmatch(going):
        fitting = tuple(one for one in stays if one.end.weekday() == weekday)
    else:
        return stays
    return fitting or stays


def _news_of(stay: Journey, going: str, tense: str, wider: int = 0) -> Days:
    """The days on which a stay is news: an arrival and an end are so for a few, the rest for a week."""
    before, after = _BEFORE + wider, wider
    if tense == "future":
        return around(stay.start, stay.end, _PLANNED + wider, 2 + after)
    if _ARRIVING.fullmatch(going):
        return around(stay.start, stay.start, before, _NEWS + after)
    if _ENDING.fullmatch(going):
        return around(stay.end, stay.end, before, _NEWS + after)
    return around(stay.start, stay.end, before, _AFTER + after)


def _unknown(mention: Mention, known: Mapping[str, tuple[Journey, ...]]) -> Days:
    """The days in office for which the table knows no journeys: long before its first, and after its last."""
    stays = [one for several in known.values() for one in several]
    first, last = min(one.start for one in stays), max(one.end for one in stays)
    # A president's journeys are on record, not those of the same man as a senator.
    terms = [term for term in mention.people[0].terms if _reaches(term, first, last)]
    since = min((date.fromisoformat(first_day(term.start)) for term in terms), default=first)
    before = Days.between(since, first) if (first - since).days > _SETTLING_IN else NO_DAYS
    return before | (Days.between(last, None) if any(term.end is None for term in terms) else NO_DAYS)


def _reaches(term: Term, first: date, last: date) -> bool:
    """Whether the term has days between two others."""
    return first_day(term.start) <= last.isoformat() and (
        not term.end or last_day(term.end) >= first.isoformat()
    )


def counted_stay(stays: tuple[Journey, ...], lines: Sequence[Line]) -> tuple[Journey, ...]:
    """The third of the stays where the article says that it is the third, and there is one."""
    if len(stays) == 1:
        return stays
    nth = next((words["nth"] for line in lines if (words := _NTH.search(line.text))), None)
    number = _COUNT.index(nth.lower()) if nth else len(stays)
    return stays[number : number + 1] if 0 < number < len(stays) else stays


def _clue(line: Line, mention: Mention, stays: Sequence[Journey], allowed: Days) -> Clue:
    told = ", ".join(f"{one.start} to {one.end}" for one in sorted(stays, key=lambda one: one.start)[:6])
    names = dict.fromkeys(countries().by_code[one.country].name for one in stays)
    says = f"{mention.people[0].name} was in {' and '.join(names)} from {told}"
    start, end = mention.start, line.start + len(line.text)
    return Clue("known journey", line.quote(start, end), start, end, says, allowed, line.in_title)


def _likelihood(known: Days, day: date) -> float:
    return 1.0 if day in known else _UNRECORDED
