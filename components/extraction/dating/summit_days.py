"""Summits that an article names as coming, as going on or as past."""

from __future__ import annotations

import re
from datetime import date
from functools import reduce
from operator import or_
from typing import TYPE_CHECKING

from components.extraction.dates.expressions import CalendarDate
from components.extraction.dating.arrivals import NEWS, attends, beside_weekday, during_journey, has_arrived
from components.extraction.dating.clues import Clue
from components.extraction.dating.days import EVERY_DAY, NO_DAYS, Days, around
from components.extraction.dating.tenses import made_ready, tense_of
from components.extraction.words import words_of
from components.reference.countries import countries

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from components.extraction.dating.story import Line
    from components.reference.summits import Summit, Summits

# Groups that meet once a year and are named for the meeting; of the others the word "summit" must follow.
_MEETING = re.compile(
    r"\b(?:G-?20|G-?7|G-?8|APEC|COP-?\d\d|CHOGM|TICAD)\b|[Ss]ummit|Forum|Dialogue|Conference"
)
_MEETS = re.compile(r"\W+(?:\w+\W+){0,3}?(?:[Ss]ummit|[Mm]eeting|talks)\b")
_MOST = 2  # editions that a name may still mean: a yearly meeting in one city singles out nothing
_THIS_YEAR = re.compile(r"\bthis year[’']s\b", re.IGNORECASE)
_LONGEST = 6  # words of a summit's name
_AT = re.compile(r"\b(?:on the (?:margins|sidelines) of|attending|during|here at)\b", re.IGNORECASE)
_TO_COME = re.compile(
    r"\b(?:assum(?:es|ing|ed)\s(?:the\s)?presidency\sof|preparations?\sfor|preparing\sfor|run-up\sto"
    r"|ahead\sof|in\sadvance\sof)\s(?:the\s|a\s)?$",
    re.IGNORECASE,
)
_NOW = re.compile(r"\b(?:today|this (?:morning|afternoon|evening))\b", re.IGNORECASE)


def summit_clues(lines: Sequence[Line], table: Summits) -> Iterator[Clue]:
    """A clue for each summit that its place, number, days or year singles out."""
    told: set[tuple[Summit, ...]] = set()
    arrived = has_arrived(lines)
    for line in lines:
        for start, end, editions in _named(line, table):
            if editions in told:
                continue
            told.add(editions)
            allowed, rule, words = _reading(line, start, editions)
            if allowed and allowed != EVERY_DAY:
                says = f"the {editions[0].name} ({editions[0].start} to {editions[0].end}) {words}"
                quote = line.quote(line.start + start, line.start + end)
                weight = 1 if rule == "summit told as past" else 2
                span = line.start + start, line.start + end
                yield Clue(rule, quote, *span, says, allowed, line.in_title, weight)
                if arrived and rule == "summit to come" and attends(line, start):
                    days = [(date.fromisoformat(one.start), date.fromisoformat(one.end)) for one in editions]
                    soon = reduce(or_, (during_journey(*one) for one in days))
                    says = f"whoever has arrived for the {editions[0].name} came shortly before"
                    yield Clue("summit of the journey", quote, *span, says, soon, line.in_title)


def _reading(line: Line, start: int, editions: Sequence[Summit]) -> tuple[Days, str, str]:
    before = line.text[:start]
    tense = "future" if _TO_COME.search(before) else tense_of(before, line.text[start:])
    if _AT.search(before) and _NOW.search(line.text):
        return _each(editions, 1, 2), "summit of today", "is on today"
    if _THIS_YEAR.search(line.text):
        years = {int(one.start[:4]) for one in editions}
        whole = (Days.between(date(year, 1, 1), date(year, 12, 31)) for year in years)
        ahead = _each(editions, 400, 2) if tense == "future" else EVERY_DAY
        return reduce(or_, whole) & ahead, "summit of the year", "is this year's"
    if tense == "future":
        return _each(editions, 400, 2), "summit to come", "is still to come"
    if beside_weekday(line, start):
        return _each(editions, 1, NEWS), "summit of the week", "is news of a weekday"
    if tense == "past" and not made_ready(before):
        days = [date.fromisoformat(one.start) for one in editions]
        return Days.between(min(days), None), "summit told as past", "has begun"
    return EVERY_DAY, "", ""


def _each(editions: Sequence[Summit], before: int, after: int) -> Days:
    allowed = NO_DAYS
    for one in editions:
        allowed |= around(date.fromisoformat(one.start), date.fromisoformat(one.end), before, after)
    return allowed


def _named(line: Line, table: Summits) -> Iterator[tuple[int, int, tuple[Summit, ...]]]:
    if not _MEETING.search(line.text):
        return
    words = words_of(line.text)
    at = 0
    while at < len(words):
        step = 1
        if words[at].capital or words[at].core.isdigit():
            for stop in range(min(at + _LONGEST, len(words)), at, -1):
                start, end = words[at].start, words[stop - 1].end
                editions = _editions(line, start, end, table)
                if editions is not None:
                    step = stop - at
                    if 0 < len(editions) <= _MOST:
                        yield start, end, editions
                    break
        at += step


def _editions(line: Line, start: int, end: int, table: Summits) -> tuple[Summit, ...] | None:
    """The editions that the sentence singles out, maybe none; None where the words name no summit."""
    name = line.text[start:end]
    known = table.named(name)
    on_its_days = tuple(one for one in known if _on_its_days(line, one))
    if not known or not (on_its_days or _MEETING.search(name) or _MEETS.match(line.text, end)):
        return None
    if on_its_days:
        return on_its_days
    years = {p.year for t in line.tellings for p in t.points if isinstance(p, CalendarDate) and p.year}
    singled = [one for one in known if int(one.start[:4]) in years]
    if not singled:
        singled = [one for one in known if one.city and _held_there(line.text, one.city)]
    if not singled and len(known) == 1 and any(c.isdigit() for c in name):
        singled = list(known)
    return tuple(singled)


def _held_there(text: str, city: str) -> bool:
    """Whether a sentence names a city as a place: not "told Ankara that the NATO summit"."""
    return bool(
        re.search(rf"(?:\b(?:in|at|near|outside)\s(?:the\s)?(?:\w+\s){{0,2}}?|^){re.escape(city)}\b", text)
        or re.search(rf"\b{re.escape(city)}\b(?=['’]s\s|\s(?:\w+\s){{0,2}}[Ss]ummit|,)", text)
    )


def _on_its_days(line: Line, edition: Summit) -> bool:
    """Whether the sentence names host country and first day: "in Pakistan … from 15 to 16 October"."""
    first = date.fromisoformat(edition.start)
    days = {
        (p.month, p.day) for t in line.tellings for p in t.points if isinstance(p, CalendarDate) and p.day
    }
    if (first.month, first.day) not in days:
        return False
    capitals = re.findall(r"\b[A-ZÀ-Þ][\w’'-]+", line.text)
    return edition.city in line.text or any(
        word.code == edition.country for capital in capitals for word in countries().words(capital)
    )
