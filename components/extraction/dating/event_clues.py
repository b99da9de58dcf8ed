"""What the mention of a well known event says of the day of writing."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from components.extraction.dates.expressions import CalendarDate
from components.extraction.dating.arrivals import attends, during_journey, has_arrived
from components.extraction.dating.clues import Clue
from components.extraction.dating.days import EVERY_DAY, Days, around, shifted
from components.extraction.dating.events import Event, Events, events
from components.extraction.dating.tenses import tense_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from components.extraction.dating.story import Line

_NUMBERS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6,
    "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12,
}  # fmt: skip
_ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5,
    "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10,
}  # fmt: skip
_COUNT = rf"(?P<count>\d{{1,3}}|{'|'.join(_NUMBERS)}|a)"
# "more than two years into", "two-and-a-half years on from", "nearly a year after", before the event's name.
_SINCE = re.compile(
    rf"(?P<about>more\sthan|over|nearly|almost|about|some|exactly)?\s?\b{_COUNT}(?P<half>[-\s]and[-\s]a[-\s]half)?\s"
    r"(?P<unit>years?|months?|weeks?|days?)\s(?P<link>into|on\sfrom|on\ssince|after|since|of)\s"
    r"(?:[\w’']+\s){0,4}$",
    re.IGNORECASE,
)
_ANNIVERSARY = re.compile(
    rf"\b(?P<nth>\d{{1,3}}(?:st|nd|rd|th)|{'|'.join(_ORDINALS)})\sanniversary\sof\s(?:[\w’']+\s){{0,4}}$",
    re.IGNORECASE,
)
_UNIT_DAYS = {"year": 365.25, "month": 30.44, "week": 7.0, "day": 1.0}
_NEAR = 45  # characters between an event and the date told of it


def event_clues(lines: Sequence[Line]) -> Iterator[Clue]:
    """Clues from each event's first mention, and from each mention that counts years or names its month."""
    table = events()
    told: set[Event] = set()
    arrived = has_arrived(lines)
    for line in lines:
        for words in table.named_in(line.text):
            yield from _mention(line, words, table, told)
            event = table.meant_by(words.group())
            if arrived and event.foreseen and attends(line, words.start()):
                yield _on_the_journey(line, words, event)
    yield from _days_without_year(lines, told)


def _on_the_journey(line: Line, words: re.Match[str], event: Event) -> Clue:
    """ "arrived in China … will also attend the opening of the Winter Olympics": within days of it."""
    start, end = line.start + words.start(), line.start + words.end()
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
                case CalendarDate(year=None, month=int(month), day=int(day)) if past:
                    for event in told:
                        if (event.start.month, event.start.day) == (month, day) and not event.foreseen:
                            yield _clue_without_year(line, one.start, one.end, event)


def _mention(line: Line, words: re.Match[str], table: Events, told: set[Event]) -> Iterator[Clue]:
    event = table.meant_by(words.group())
    start, end = line.start + words.start(), line.start + words.end()
    for special in (_counted(line, words, event), _without_year(line, words, event)):
        if special is not None:
            yield special
    if event in told:
        return
    told.add(event)
    allowed, says = _bound(line, words, event)
    if allowed != EVERY_DAY:
        quote = line.quote(max(start - 25, line.start), end)
        rule = "event to come" if "to come" in says else "known event"
        yield Clue(rule, quote, start, end, says, allowed, line.in_title)


def _bound(line: Line, words: re.Match[str], event: Event) -> tuple[Days, str]:
    """After an event that nobody foresaw; a foreseen one by the tense that it is told in."""
    tense = tense_of(line.text[: words.start()], line.text[words.end() :])
    since = f"{event.start.day} {event.start:%B %Y}"
    if not event.foreseen or tense == "past":
        return Days.between(event.start, None), f"{event.name} began on {since}"
    if tense == "future":
        return around(event.start, event.end, 400, 1), f"{event.name} is still to come: {since}"
    return EVERY_DAY, ""


def _without_year(line: Line, words: re.Match[str], event: Event) -> Clue | None:
    """ "launched in late February": a past month told without its year lies within the last twelve months."""
    for telling in line.tellings:
        one = telling.expression
        gap = max(one.start - line.start - words.end(), words.start() - (one.end - line.start))
        match one.fields:
            case CalendarDate(year=None, month=int(month), year_shift=None) if gap <= _NEAR:
                if month != event.start.month or telling.tense == "future":
                    continue
                start = min(one.start, line.start + words.start())
                end = max(one.end, line.start + words.end())
                return _clue_without_year(line, start, end, event)
    return None


def _clue_without_year(line: Line, start: int, end: int, event: Event) -> Clue:
    says = (
        f"{event.name} began on {event.start.day} {event.start:%B %Y}; "
        "a month told without its year lies within the last twelve months"
    )
    allowed = around(event.start, event.start, 0, 355)
    return Clue("event without its year", line.quote(start, end), start, end, says, allowed, line.in_title, 3)


def _counted(line: Line, words: re.Match[str], event: Event) -> Clue | None:
    """ "two years into", "the 20th anniversary of"."""
    before = line.text[: words.start()]
    if (found := _ANNIVERSARY.search(before)) is not None:
        nth = found["nth"].lower()
        count = _ORDINALS.get(nth) or int(re.sub(r"\D", "", nth) or 0)
        low, high = count * 365.25 - 240, count * 365.25 + 150
    elif (found := _SINCE.search(before)) is not None and not line.looks_back:
        # "Two years after the war began" may be told of a day long past; "two years into the war" is now.
        if found["link"].lower() in ("after", "since") and not line.leads:
            return None
        low, high = _stretch(found)
    else:
        return None
    allowed = Days.between(shifted(event.start, round(low)), shifted(event.start, round(high)))
    start, end = line.start + found.start(), line.start + words.end()
    says = f"counted from {event.start.day} {event.start:%B %Y}, {event.name}"
    return Clue("time since an event", line.quote(start, end), start, end, says, allowed, line.in_title)


def _stretch(found: re.Match[str]) -> tuple[float, float]:
    """The fewest and most days that the words can mean."""
    unit = _UNIT_DAYS[found["unit"].lower().rstrip("s")]
    word = found["count"].lower()
    count = (1 if word == "a" else _NUMBERS.get(word) or int(word)) + (0.5 if found["half"] else 0)
    about = (found["about"] or "").lower()
    if about in ("nearly", "almost"):
        return (count - 0.6) * unit, count * unit
    if about in ("more than", "over"):
        return count * unit - 1, (count + 1) * unit
    if found["half"]:
        return (count - 0.3) * unit, (count + 0.3) * unit  # who says "and a half" means no quarter
    return (count - 0.5) * unit, (count + 1) * unit
