"""What the mention of a well known event says of the day of writing."""

from __future__ import annotations

import re
from functools import reduce
from operator import or_
from typing import TYPE_CHECKING

from components.extraction.dates.expressions import CalendarDate
from components.extraction.dating.arrivals import NEWS, attends, beside_weekday, during_journey, has_arrived
from components.extraction.dating.clues import Clue
from components.extraction.dating.days import EVERY_DAY, NO_DAYS, Days, around
from components.extraction.dating.event_counts import counted
from components.extraction.dating.events import Event, Named, events
from components.extraction.dating.seen_from import days_of_writing
from components.extraction.dating.tenses import made_ready, tense_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from components.extraction.dating.story import Line, Telling

_NEAR = 30  # characters between an event and the month told of it, within one clause
_CLAUSE = re.compile(r"[;:]|,\s(?!in\b|on\b)")
_POSSESSIVE = re.compile(r"['’]s?\s(?:[\w-]+\s)?")
_BESIDE = re.compile(r"\s(?:earlier\s|in\s|late\s|early\s)?")
_OF_IT = re.compile(
    r"\s(?:[\w-]+\s)?(?:attack|blast|bomb|bombing|coup|crash|earthquake|explosion|killing|massacre|murder|quake|raid"
    r"|shooting|strike|tsunami|uprising|election|vote|referendum|accord|agreement|pact|summit|crackdown|riot)s?\b",
    re.IGNORECASE,
)
_GOING_ON = re.compile(r"\b(?:ongoing|continuing|current|raging)\s$", re.IGNORECASE)
_SHORT = 45  # days: what lasts longer was as much "last year" as the year before
_LASTING = re.compile(r"\b(?:war|crisis|conflict|dispute|pandemic|outbreak|insurgency|occupation|exile)\b")
_COMING = 35  # characters around an event in which it is said to be still to come
_AFTER_IT = 10  # days for which what has ended is still called ongoing


def event_clues(lines: Sequence[Line]) -> Iterator[Clue]:
    """Clues from each event's first mention, and from each mention that counts years or names its month."""
    told: set[Event] = set()
    arrived = has_arrived(lines)
    for line in lines:
        for named in events().named_in(line.text):
            yield from _mention(line, named, told)
            if arrived and len(named.events) == 1 and named.events[0].foreseen and attends(line, named.start):
                yield _on_the_journey(line, named, named.events[0])
    yield from _days_without_year(lines, told)


def _on_the_journey(line: Line, named: Named, event: Event) -> Clue:
    """ "arrived in China … will also attend the opening of the Winter Olympics": within days of it."""
    start, end = line.start + named.start, line.start + named.end
    quote = line.quote(max(start - 30, line.start), end)
    says = f"whoever has arrived for {event.name} ({event.start} to {event.end}) came shortly before"
    return Clue("event of the journey", quote, start, end, says, during_journey(event.start, event.end))


def _days_without_year(lines: Sequence[Line], told: set[Event]) -> Iterator[Clue]:
    """ "the Aug. 7 blasts", where the embassy bombings of 7 August are named anywhere: within a year."""
    for line in (one for one in lines if "anniversary" not in one.text):
        for telling in line.tellings:
            one = telling.expression
            past = telling.tense != "future" or tense_of("", line.after(telling)) == "past"
            match one.fields:
                case CalendarDate(year=None, month=int(month), day=int(day)) if past and _OF_IT.match(
                    line.after(telling)
                ):
                    for event in told:
                        if (event.start.month, event.start.day) == (month, day) and not event.foreseen:
                            yield _clue_without_year(line, one.start, one.end, (event,))


def _mention(line: Line, named: Named, told: set[Event]) -> Iterator[Clue]:
    if named.happening:
        specials = (
            counted(line, named),
            _without_year(line, named),
            _relative(line, named),
            _of_the_week(line, named),
        )
        for special in specials:
            if special is not None:
                yield special
    if told.issuperset(named.events):
        return
    told.update(named.events)
    allowed, says = _bound(line, named)
    if allowed != EVERY_DAY:
        start, end = line.start + named.start, line.start + named.end
        quote = line.quote(max(start - 25, line.start), end)
        rule = "event to come" if "to come" in says else "known event"
        yield Clue(rule, quote, start, end, says, allowed, line.in_title)


def _bound(line: Line, named: Named) -> tuple[Days, str]:
    """After an event that nobody foresaw; a foreseen one by the tense that it is told in."""
    before, after = line.text[: named.start], line.text[named.end :]
    first = min(named.events, key=lambda event: event.start)
    since = f"{first.start.day} {first.start:%B %Y}"
    if _GOING_ON.search(before) and all(event.end > event.start for event in named.events):
        allowed = _each(named, 0, _AFTER_IT)
        return allowed, f"{first.name} began on {since} and is told as going on"
    tense = tense_of(before, after)
    foreseen = any(event.foreseen for event in named.events)
    if not foreseen or (tense == "past" and not made_ready(before)):
        return Days.between(first.start, None), f"{first.name} began on {since}"
    soon = tense_of(before[-_COMING:], after[:_COMING])
    if tense == soon == "future" and all(event.foreseen for event in named.events):
        allowed = reduce(or_, (around(one.start, one.end, one.ahead, 1) for one in named.events))
        return allowed, f"{first.name} is still to come: {since}"
    return EVERY_DAY, ""


def _each(named: Named, before: int, after: int) -> Days:
    return reduce(or_, (around(one.start, one.end, before, after) for one in named.events))


def _without_year(line: Line, named: Named) -> Clue | None:
    """ "launched in late February": a past month told without its year lies within the last twelve months."""
    for telling in line.tellings:
        one = telling.expression
        gap = max(one.start - line.start - named.end, named.start - (one.end - line.start))
        match one.fields:
            case CalendarDate(year=None, month=int(month), year_shift=None) if (
                gap <= _NEAR and not _CLAUSE.search(_between(line, named, telling))
            ):
                meant = tuple(event for event in named.events if event.start.month == month)
                if not meant or telling.tense == "future":
                    continue
                start = min(one.start, line.start + named.start)
                end = max(one.end, line.start + named.end)
                return _clue_without_year(line, start, end, meant)
    return None


def _between(line: Line, named: Named, telling: Telling) -> str:
    """The words between an event and a date, whichever comes first."""
    start, end = telling.expression.start - line.start, telling.expression.end - line.start
    return line.text[named.end : start] if start >= named.end else line.text[end : named.start]


def _clue_without_year(line: Line, start: int, end: int, meant: tuple[Event, ...]) -> Clue:
    event = meant[0]
    says = (
        f"{event.name} began on {event.start.day} {event.start:%B %Y}; "
        "a month told without its year lies within the last twelve months"
    )
    allowed = reduce(or_, (around(one.start, one.start, 0, 355) for one in meant))
    return Clue("event without its year", line.quote(start, end), start, end, says, allowed, line.in_title, 3)


def _relative(line: Line, named: Named) -> Clue | None:
    """ "last month's coup in Fiji", "the Reykjavik summit last year": by the distance that is told."""
    if line.looks_back or any(_lasting(event) for event in named.events):
        return None
    for telling in line.tellings:
        start, end = telling.expression.start - line.start, telling.expression.end - line.start
        if not (
            _POSSESSIVE.fullmatch(line.text, end, named.start)
            or _BESIDE.fullmatch(line.text, named.end, start)
        ):
            continue
        days = (days_of_writing(event.start, telling.expression.fields) for event in named.events)
        allowed = reduce(or_, days, NO_DAYS)
        if allowed:
            start, end = line.start + min(start, named.start), line.start + max(end, named.end)
            first = named.events[0]
            says = f"{first.name} was on {first.start.day} {first.start:%B %Y}"
            quote = line.quote(start, end)
            return Clue("distance of an event", quote, start, end, says, allowed, line.in_title, 3)
    return None


def _of_the_week(line: Line, named: Named) -> Clue | None:
    """ "met on Monday after the funeral of Leonid Brezhnev": within weeks of it."""
    if not line.leads or line.looks_back or any(_lasting(event) for event in named.events):
        return None
    beside = beside_weekday(line, named.start)
    if beside is None:
        return None
    allowed = _each(named, 1, NEWS)
    start, end = line.start + beside.start(), line.start + named.end
    first = named.events[0]
    says = f"{first.name} was on {first.start.day} {first.start:%B %Y} and is news of a weekday"
    return Clue("event of the week", line.quote(start, end), start, end, says, allowed, line.in_title)


def _lasting(event: Event) -> bool:
    return (event.end - event.start).days > _SHORT or bool(_LASTING.search(event.name))
