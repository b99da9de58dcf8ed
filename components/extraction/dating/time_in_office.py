"""How long ago or how soon somebody takes office: "three days after he took office", "has been elected"."""

from __future__ import annotations

import re
from datetime import date
from functools import reduce
from operator import or_
from typing import TYPE_CHECKING

from components.extraction.dates.expressions import CalendarDate
from components.extraction.dating.clues import Clue
from components.extraction.dating.days import EVERY_DAY, NO_DAYS, Days, around, shifted
from components.extraction.dating.event_counts import COUNT, number_of
from components.extraction.dating.officeholders import days_in_office, end_of
from components.extraction.dating.taking_office import starts_of
from components.extraction.dating.titles import by_line
from components.reference.elections import elections

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from components.extraction.dating.story import Line
    from components.extraction.dating.titles import Mention

_OFFICE = r"(?:office|power|the\s(?:presidency|post|throne)|his\spost|her\spost)"
_TAKING = (
    rf"(?:(?:taking|took|assuming|assumed|entering|entered)(?:\sover|\sup)?(?:\s{_OFFICE})?|c(?:oming|ame)\sto\s{_OFFICE}"
    r"|(?:being\s|was\s|were\s)?sworn\sin|(?:his|her)\s(?:inauguration|swearing-in|election)|(?:being\s|was\s)elected)"
)
# "three days after he took office", "two months into her term".
_AFTER = re.compile(
    rf"\b(?P<about>less\sthan|more\sthan|over|nearly|almost|about|just|barely)?\s?\b{COUNT}\s"
    rf"(?P<unit>year|month|week|day)s?\s(?:(?:after|since)\s(?:he\s|she\s|the\s\w+\s)?{_TAKING}"
    r"|into\s(?:his|her)\s(?:presidency|term|job|premiership|tenure))",
    re.IGNORECASE,
)
# "in power for 32 years", "the 40 years of Muammar Gaddafi in power", "after 24 years in office".
_YEARS_IN = re.compile(
    rf"\b(?:(?:in\s(?:power|office)|has\sruled|has\sled|on\sthe\sthrone)\s(?:[\w’'-]+\s){{0,3}}?for\s"
    rf"(?P<about>more\sthan|over|nearly|almost|about)?\s?{COUNT}\syears"
    rf"|{COUNT.replace('count', 'years')}\syears\s(?:of\s(?:[\w’'-]+\s){{1,4}})?"
    r"(?:in\s(?:power|office)|on\sthe\sthrone))",
    re.IGNORECASE,
)
# "two weeks before he leaves office", "in the last weeks of her term".
_BEFORE_END = re.compile(
    rf"\b{COUNT}\s(?P<unit>year|month|week|day)s?\sbefore\s(?:he|she|(?:h(?:is|er)|the\send\sof\sh(?:is|er))"
    r"\s(?:term|presidency|mandate|premiership))(?:\s(?:leaves?|left|steps?\sdown|ends|hands\sover|departs?))?\b",
    re.IGNORECASE,
)
# "takes office on December 10", "who becomes president of Bolivia on January 22".
_TO_TAKE = re.compile(
    r"\b(?:takes?\soffice|takes?\sover|will\stake\s(?:over|office)|(?:will|to)\sbe\s(?:sworn\sin|inaugurated|installed)"
    r"|is\s(?:sworn\sin|inaugurated)|becomes\s(?:the\s)?(?:president|prime\sminister|chancellor|pope|king|premier))\b",
    re.IGNORECASE,
)
# "has been elected president of Argentina", "wins Argentine presidency".
_WON = re.compile(
    r"\b(?:(?:has\sbeen|was|is)\s(?:re-?)?elected\s(?:as\s)?(?:the\s)?(?:[\w’'-]+\s){0,2}?"
    r"(?:president|prime\sminister|chancellor)|(?:wins?|won|has\swon|secured|swept)\s(?:[\w’'-]+\s){0,4}?"
    r"(?:presidency|(?:presidential|general|run-?off)\s\w+|re-?election)"
    r"|president-elect|(?:claimed|declared)\s(?:victory|the\swinner))\b",
    re.IGNORECASE,
)
_NEAR = 30  # characters between the words and their day
_WHO = 90  # characters between the words and the person
_UNITS = {"year": 365.25, "month": 30.44, "week": 7.0, "day": 1.0}
_BEFORE_TERM, _AFTER_TERM, _AFTER_VOTE = 100, 5, 45  # days around a term, after a vote: elected is news
_AHEAD = 250  # days before a term in which its first day is told without its year


def time_in_office_clues(found: Sequence[Mention]) -> Iterator[Clue]:
    """A clue for each person of whom the sentence tells how long ago, or how soon, office was taken."""
    for people in by_line(found).values():
        line = people[0].line
        if line.looks_back:
            continue
        for pattern, reading in (
            (_AFTER, _elapsed),
            (_YEARS_IN, _years_in),
            (_BEFORE_END, _before_end),
            (_TO_TAKE, _to_take),
            (_WON, _won),
        ):
            for words in pattern.finditer(line.text):
                mention = _whose(line, words, people)
                allowed = reading(line, words, mention) if mention else NO_DAYS
                if mention and allowed and allowed != EVERY_DAY:
                    yield _clue(line, words, mention, allowed)


def _whose(line: Line, words: re.Match[str], people: Sequence[Mention]) -> Mention | None:
    """The person named last before the words, within or first behind them."""
    known = [one for one in people if len(one.people) == 1]
    start, end = line.start + words.start(), line.start + words.end()
    before = [one for one in known if 0 <= start - one.end <= _WHO or start <= one.start < end]
    after = [one for one in known if 0 <= one.start - end <= _WHO]
    return next(iter((*reversed(before), *after)), None)


def _clue(line: Line, words: re.Match[str], mention: Mention, allowed: Days) -> Clue:
    start, end = line.start + words.start(), line.start + words.end()
    told = ", ".join(day.isoformat() for day in starts_of(mention)[-3:])
    says = f"{mention.people[0].name} took office on {told}"
    return Clue("time in office", line.quote(start, end), start, end, says, allowed, line.in_title, 3)


def _elapsed(line: Line, words: re.Match[str], mention: Mention) -> Days:
    unit, count = _UNITS[words["unit"].lower()], number_of(words["count"])
    about = (words["about"] or "").lower()
    low, high = (count - 0.7) * unit - 2, (count + 1) * unit + 1
    if about in ("less than", "nearly", "almost"):
        low, high = 0.0, count * unit + 1
    elif unit == 1.0:
        low, high = count - 1, count + 2
    return _since(mention, low, high)


def _before_end(line: Line, words: re.Match[str], mention: Mention) -> Days:
    """So many weeks before a term ends, and as many again."""
    if not line.leads:
        return NO_DAYS
    span = round(_UNITS[words["unit"].lower()] * (number_of(words["count"]) + 0.7)) + 2
    ends = (end_of(term.end) for term in mention.people[0].terms if term.end)
    return reduce(or_, (around(end, end, span, 1) for end in ends), NO_DAYS)


def _years_in(line: Line, words: re.Match[str], mention: Mention) -> Days:
    count = number_of(words["count"] or words["years"])
    about = (words["about"] or "").lower()
    low = count - 1.0 if about in ("nearly", "almost", "about") else count - 0.5
    high = count + (3.0 if about in ("more than", "over") else 1.0)
    return _since(mention, low * 365.25, high * 365.25)


def _since(mention: Mention, low: float, high: float) -> Days:
    spans = (Days.between(shifted(day, round(low)), shifted(day, round(high))) for day in starts_of(mention))
    return reduce(or_, spans, NO_DAYS) & days_in_office(mention.people[0].terms)


def _to_take(line: Line, words: re.Match[str], mention: Mention) -> Days:
    """Before a term that begins on the day told."""
    for telling in line.tellings:
        if not 0 <= telling.expression.start - line.start - words.end() <= _NEAR:
            continue
        match telling.expression.fields:
            case CalendarDate(year=None, month=int(month), day=day):
                fitting = [
                    one
                    for one in starts_of(mention)
                    if one.month == month and (not day or abs(one.day - day) <= 1)
                ]
                return reduce(or_, (around(one, one, _AHEAD, 1) for one in fitting), NO_DAYS)
    return NO_DAYS


def _won(line: Line, words: re.Match[str], mention: Mention) -> Days:
    """Around the beginning of a term at the head of a state, or soon after a vote there; the lead alone."""
    if not line.leads:
        return NO_DAYS
    heads = [
        term
        for term in mention.people[0].terms
        if term.office in ("president", "prime minister", "chancellor")
    ]
    if not heads:
        return NO_DAYS
    starts = {date.fromisoformat(term.start) for term in heads if len(term.start) == 10}
    votes = {day for term in heads for day in elections().get(term.country, ())}
    seated = (around(day, day, _BEFORE_TERM, _AFTER_TERM) for day in starts)
    voted = (around(day, day, 1, _AFTER_VOTE) for day in votes)
    return reduce(or_, (*seated, *voted), NO_DAYS)
