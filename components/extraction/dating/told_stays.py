"""News of a stay of which the month is known: "held talks in the Kremlin with Brazil's President Bolsonaro".

The table (data/reference/stays.csv) has most of a traveller's stays, not all: it only makes months likelier.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from functools import reduce
from math import prod
from operator import and_
from typing import TYPE_CHECKING

from components.extraction.dates.expressions import CalendarDate
from components.extraction.dating.clues import Clue, Leaning
from components.extraction.dating.days import EVERY_DAY, Days, shifted
from components.extraction.dating.events import events
from components.extraction.dating.known_journeys import (
    GOING,
    OFF,
    TO,
    called_off,
    counted_stay,
    places,
    places_in,
)
from components.extraction.dating.stay_months import known_months, known_of, shown
from components.extraction.dating.tenses import tense_of
from components.extraction.dating.titles import by_line
from components.reference.journeys import journeys

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from components.extraction.dating.story import Line, Telling
    from components.extraction.dating.titles import Mention

_HOSTING = re.compile(
    r"\b(?:met|meets?|meeting|talks|received?s?|receiving|welcom(?:ed?s?|ing)|host(?:ed|s|ing)?|held|holds|greet(?:ed|s)"
    r"|sign(?:ed|s)|told|assured|review(?:s|ed)?|shook|shake|hugg?ed|dined|posed?|spoke|visit(?:s|ing|ed)?|arriv(?:ed|es|al)|audience|guest|with)\b"
)
# What nobody does in the place where the other is.
_APART = re.compile(
    r"\b(?:telephon\w+|phon(?:ed?|es|ing)|call(?:ed|s)?|letter|wrote|message|video|ambassador|embassy|congratulat\w+"
    r"|condol\w+|accus\w+|criticis\w+|criticiz\w+|reject\w+|invit\w+)\b",
    re.IGNORECASE,
)
# "DAMASCUS, May 3 (Reuters) -": where the article is written.
_DATELINE = re.compile(
    r"[A-ZÀ-Þ][A-ZÀ-Þ .'’-]{2,25}(?:,\s[A-Z][\w .]{2,25}?)?(?:,?\s[A-Z][a-z]{2,8}\.?\s\d{1,2})?"
    r"(?:\s\([^)]{2,20}\))?\s?(?:[-–—]|:\s)"
)
# "Biden will host Modi", "the queen welcomed the emir": at home, where no other place is told.
_AT_HOME = re.compile(
    r"\b(?:host(?:ed|s|ing)?|receiv(?:e[ds]?|ing)|welcom(?:e[ds]?|ing)|greet(?:ed|s|ing)?)\b"
)
_LOST = re.compile(r"\b(?:killed|assassinated|murdered|died|buried|born|jailed|exiled|embassy|ambassador)\b")
_FIRST_SINCE = re.compile(r"\bfirst\b[^.;]{0,60}\bsince\b")
_HERE = re.compile(r"\bhere\b")
_NEAR = 60  # characters between the traveller and the verb
_MOST = 3  # stays of one article that count: a journey has many, and they say the same
_MONTH, _PLANNED = 31, 120  # days: of a month, of plans before it
_DIRECTLY = 25  # characters between a name and "in Cairo" where no verb stands

Stay = tuple[str, str]  # a traveller as the tables name them, a country's code


@dataclass(frozen=True, slots=True)
class Told:
    """A stay of whose months something is known, and where an article tells of it."""

    line: Line
    mention: Mention
    code: str
    ahead: bool

    @property
    def before(self) -> int:
        """The days before the stay in which it is told already."""
        return _PLANNED if self.ahead else 1

    @property
    def who(self) -> str:
        """The traveller, as the tables name them."""
        return self.mention.people[0].name


def told_stays(lines: Sequence[Line], found: Sequence[Mention]) -> list[Told]:
    """The stays of which the title and the lead tell, where their months are known."""
    told: dict[Stay, Told] = {}
    of_line = by_line(found)
    here = dateline_country(lines)
    for line in (one for one in lines if one.leads and not one.looks_back):
        if any(past_month(telling) for telling in line.tellings):
            continue  # "agreed in Bali in November" is of late, not of now
        people = of_line.get(id(line), [])
        for mention, code, end in (*going(line, people), *_received(line, people, here)):
            ahead = tense_of(line.text[:end], line.text[end:]) == "future"
            one = Told(line, mention, code, ahead)
            if code in known_months(one.who):
                told.setdefault((one.who, code), one)
    return list(told.values())[:_MOST]


def known_stays(lines: Sequence[Line], found: Sequence[Mention]) -> Leaning | None:
    """One leaning for these stays: the days in their months are likelier than others."""
    told = [(one, months) for one in told_stays(lines, found) if (months := _months(one, lines))]
    if not told:
        return None
    known = [
        known_of(one.mention.people[0], one.code, months, before=_PLANNED if one.ahead else 1)
        for one, months in told
    ]
    first = told[0][0]
    says = "; ".join(shown(one.who, one.code) for one, _ in told)
    start, end = first.mention.start, first.line.start + len(first.line.text)
    quote = first.line.quote(start, end)
    clue = Clue("known stay", quote, start, end, f"known: {says}", EVERY_DAY, first.line.in_title, 0)
    covered = reduce(and_, (Days.between(*map(date.fromordinal, (one.first, one.last))) for one in known))
    return Leaning(clue, lambda day: prod(one.worth(day) for one in known), None, covered)


def going(line: Line, people: Sequence[Mention]) -> Iterator[tuple[Mention, str, int]]:
    """Whom the sentence is about, the first named, goes to the countries behind a verb of going."""
    if not people or len(people[0].people) != 1:
        return
    end = people[0].end - line.start
    verb = GOING.search(_small(line.text), end)
    if any(end <= one.start - line.start < (verb.start() if verb else 0) for one in people[1:]):
        return  # the verb is another's
    stop = verb.end() if verb is not None and verb.start() - end <= _NEAR else end
    if called_off(line.text, people[0].start - line.start, stop):
        return
    if verb is not None and stop > end:
        for code, before in places(line.text, end, len(line.text)):
            if before in TO:
                yield people[0], code, verb.end()
    else:
        for code, before in places(line.text, end, end + _DIRECTLY):
            if before == "in" and not _LOST.search(line.text, end, end + _DIRECTLY):
                yield people[0], code, end


def dateline_country(lines: Sequence[Line]) -> str | None:
    first = next((line for line in lines if not line.in_title), None)
    words = _DATELINE.match(first.text) if first else None
    if first is None or words is None:
        return None
    return next((code for code, _ in places(first.text, 0, words.end())), None)


def _received(
    line: Line, people: Sequence[Mention], dateline: str | None
) -> Iterator[tuple[Mention, str, int]]:
    """The guests in the country where the sentence is: one beside its host, or two who met in a third.

    A sentence is where it says, "in" or "at" a place, else where the dateline is.
    """
    hosting = _HOSTING.search(_small(line.text))
    if any(len(one.people) != 1 for one in people) or _APART.search(line.text):
        return
    if OFF.search(line.text):
        return
    named = dict.fromkeys(code for code, before in places_in(line.text) if before in ("in", "at"))
    here = list(named) if hosting else []
    if not named and dateline is not None and not line.in_title:
        here = [dateline]
    elif not named:
        here = _at_home(line, people)
    alone = dateline in here and _HERE.search(line.text) is not None
    for code in here:
        guests = {one.people[0].key: one for one in people if not _of(one, code)}
        hosts = any(_of(one, code) for one in people)
        if (len(guests) == 1 and (hosts or alone)) or (len(guests) == 2 and not hosts and hosting):
            for guest in guests.values():
                yield guest, code, hosting.end() if hosting else guest.end - line.start


def _at_home(line: Line, people: Sequence[Mention]) -> list[str]:
    """The country of whoever is named before a verb of hosting, where a guest is named behind it."""
    verb = _AT_HOME.search(_small(line.text))
    if verb is None:
        return []
    hosts = [one for one in people if one.end - line.start <= verb.start()]
    homes = {term.country for one in hosts[-1:] for term in one.people[0].terms}
    return list(homes) if len(homes) == 1 and hosts[-1] is not people[-1] else []


def past_month(telling: Telling) -> bool:
    match telling.expression.fields:
        case CalendarDate(year=None, month=int(), day=None):
            return telling.tense == "past"
    return False


def _small(text: str) -> str:
    """A headline in capitals as others are written."""
    return text.lower() if text.isupper() and len(text.lower()) == len(text) else text


def _of(mention: Mention, code: str) -> bool:
    return any(term.country == code for term in mention.people[0].terms)


def _months(one: Told, lines: Sequence[Line]) -> Sequence[date]:
    """The months that can be meant: the first after an event, where it is told as "the first since" it.

    Of a plan for a month those of that month; none where it is a stay that nobody knows.
    """
    months = known_months(one.who)[one.code]
    since = _FIRST_SINCE.search(one.line.text)
    begun = _begun(one.line, since.start()) if since else None
    if begun is not None:
        return [month for month in months if shifted(month, _MONTH) > begun][:1] or months
    if one.who in journeys():  # which has them all, so that they can be counted
        months = _counted(one, lines) or tuple(months)
    leading = (line for line in lines if line.leads)
    planned = {month for line in leading for month in _planned_months(line)}
    return [month for month in months if month.month in planned] if planned else months


def _begun(line: Line, at: int) -> date | None:
    """ "the first since Russia's invasion", "since the war began in 2011": its day, the year's end."""
    for named in events().named_in(line.text):
        if named.start >= at:
            return max(event.start for event in named.events)
    for telling in line.tellings:
        for point in telling.points:
            if isinstance(point, CalendarDate) and point.year and telling.tense == "past":
                return date(min(max(point.year, 1), 9999), 12, 31)
    return None


def _counted(one: Told, lines: Sequence[Line]) -> tuple[date, ...]:
    """The month of the third visit where the article says that it is the third."""
    stays = journeys()[one.who].get(one.code, ())
    meant = counted_stay(stays, lines)
    return tuple(stay.start.replace(day=1) for stay in meant) if len(meant) == 1 else ()


def _planned_months(line: Line) -> set[int]:
    """The months of days without a year for which a sentence tells a plan."""
    return {
        point.month
        for telling in line.tellings
        for point in telling.points
        if isinstance(point, CalendarDate)
        and point.year is None
        and point.month
        and telling.tense == "future"
    }
