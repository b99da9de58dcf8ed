"""News of a stay of which the month is known: "held talks in the Kremlin with Brazil's President Bolsonaro".

The table (data/reference/stays.csv) has most of a traveller's stays, not all: it only makes months likelier.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from functools import cache, partial
from typing import TYPE_CHECKING

from components.extraction.dates.expressions import CalendarDate
from components.extraction.dating.clues import Clue, Leaning
from components.extraction.dating.days import EVERY_DAY
from components.extraction.dating.events import events
from components.extraction.dating.known_journeys import GOING, OFF, TO, places, places_in
from components.extraction.dating.officeholders import end_of
from components.extraction.dating.tenses import tense_of
from components.extraction.dating.titles import by_line
from components.reference.countries import countries
from components.reference.dates import first_day
from components.reference.journeys import journeys, stays

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

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
# Of all stays; measured on those of nine US secretaries of state, of which a quarter was missing.
_MISSING = 0.3
_SHORTLY_AFTER = 0.1  # of a day in the week after a month, where a day in it has 1
_MONTH, _AFTER, _PLANNED = 31, 7, 120  # days: of a month, of news after it, of plans before it
_COVERED = 200  # days around the first and last stay of a traveller for which the table has most
_DIRECTLY = 25  # characters between a name and "in Cairo" where no verb stands

_LAST_KNOWN = date(2026, 1, 1)  # the end of what the table knows

Months = tuple[int, ...]  # ordinals of first days


def known_stays(lines: Sequence[Line], found: Sequence[Mention]) -> Leaning | None:
    """One leaning for the stays of whom the title and the lead tell, where their months are known."""
    told: dict[tuple[str, str], tuple[Line, Mention, bool]] = {}
    of_line = by_line(found)
    here = dateline_country(lines)
    for line in (one for one in lines if one.leads and not one.looks_back and not OFF.search(one.text)):
        if any(_past_month(telling) for telling in line.tellings):
            continue  # "agreed in Bali in November" is of late, not of now
        people = of_line.get(id(line), [])
        for mention, code, end in (*going(line, people), *_received(line, people, here)):
            ahead = tense_of(line.text[:end], line.text[end:]) == "future"
            name = mention.people[0].name
            if code in known_months(name):
                told.setdefault((name, code), (line, mention, ahead))
    known = dict(list(told.items())[:_MOST])
    if not known:
        return None
    months = tuple(
        _known_of(mention, code, line, ahead=ahead) for (_, code), (line, mention, ahead) in known.items()
    )
    line, mention, _ = next(iter(known.values()))
    shown = "; ".join(_shown(who, code) for who, code in known)
    quote = line.quote(mention.start, line.start + len(line.text))
    end = line.start + len(line.text)
    clue = Clue("known stay", quote, mention.start, end, f"known: {shown}", EVERY_DAY, line.in_title, 0)
    return Leaning(clue, partial(_likelihood, months), None)


def going(line: Line, people: Sequence[Mention]) -> Iterator[tuple[Mention, str, int]]:
    """Whom the sentence is about, the first named, goes to the countries behind a verb of going."""
    if not people or len(people[0].people) != 1:
        return
    end = people[0].end - line.start
    verb = GOING.search(_small(line.text), end)
    if any(end <= one.start - line.start < (verb.start() if verb else 0) for one in people[1:]):
        return  # the verb is another's
    if verb is not None and verb.start() - end <= _NEAR:
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
    if verb is None or OFF.search(line.text):
        return []
    hosts = [one for one in people if one.end - line.start <= verb.start()]
    homes = {term.country for one in hosts[-1:] for term in one.people[0].terms}
    return list(homes) if len(homes) == 1 and hosts[-1] is not people[-1] else []


def _past_month(telling: Telling) -> bool:
    match telling.expression.fields:
        case CalendarDate(year=None, month=int(), day=None):
            return telling.tense == "past"
    return False


def _small(text: str) -> str:
    """A headline in capitals as others are written."""
    return text.lower() if text.isupper() and len(text.lower()) == len(text) else text


def _of(mention: Mention, code: str) -> bool:
    return any(term.country == code for term in mention.people[0].terms)


@cache
def known_months(who: str) -> Mapping[str, tuple[date, ...]]:
    """The first days of the months in which somebody was in each country, by either table."""
    months: dict[str, set[date]] = {code: set(days) for code, days in stays().get(who, {}).items()}
    for code, several in journeys().get(who, {}).items():
        months.setdefault(code, set()).update(one.start.replace(day=1) for one in several)
        months[code].update(one.end.replace(day=1) for one in several)
    return {code: tuple(sorted(days)) for code, days in months.items()}


def _ordinals(who: str, code: str, line: Line) -> Months:
    """The months; the first alone after an event, where the visit is told as "the first since" it."""
    months = tuple(day.toordinal() for day in known_months(who)[code])
    since = _FIRST_SINCE.search(line.text)
    named = [one for one in events().named_in(line.text) if since and one.start >= since.start()]
    if named:
        begun = max(event.start for event in named[0].events).toordinal()
        return tuple(month for month in months if month + _MONTH > begun)[:1] or months
    return months


def _shown(who: str, code: str) -> str:
    months = ", ".join(f"{day:%B %Y}" for day in known_months(who)[code][:6])
    return f"{who} was in {countries().by_code[code].name} in {months}"


@dataclass(frozen=True, slots=True)
class _Known:
    """The months of the stays in one country, and what days in none of them are worth (a day in one is 1).

    ``elsewhere`` is that of a day among those that the table covers: the stays missing there, over its time;
    ``unknown`` that of a day before or after them, of which the table tells nothing: the mean of the others.
    """

    months: Months
    ahead: bool
    first: int
    last: int
    elsewhere: float
    unknown: float


def _known_of(mention: Mention, code: str, line: Line, *, ahead: bool) -> _Known:
    months = known_months(mention.people[0].name)
    every = [month for several in months.values() for month in several]
    first, last = min(every).toordinal() - _COVERED, max(every).toordinal() + _COVERED
    terms = mention.people[0].terms
    since = min(date.fromisoformat(first_day(term.start)).toordinal() for term in terms)
    until = max((end_of(term.end) if term.end else _LAST_KNOWN).toordinal() for term in terms)
    inside = len(months[code]) * (_MONTH + _AFTER)
    rest = max(min(until, last) - max(since, first) - inside, inside)
    elsewhere = min(_MISSING * inside / rest, 0.2)
    return _Known(
        _ordinals(mention.people[0].name, code, line),
        ahead,
        first,
        last,
        elsewhere,
        (inside + rest * elsewhere) / (inside + rest),
    )


def _likelihood(told: tuple[_Known, ...], day: date) -> float:
    number, likelihood = day.toordinal(), 1.0
    for one in told:
        before = _PLANNED if one.ahead else 1
        if any(-before <= number - first <= _MONTH for first in one.months):
            continue
        elsewhere = one.elsewhere if one.first <= number <= one.last else one.unknown
        after = any(_MONTH < number - first <= _MONTH + _AFTER for first in one.months)
        likelihood *= max(elsewhere, _SHORTLY_AFTER) if after else elsewhere
    return likelihood
