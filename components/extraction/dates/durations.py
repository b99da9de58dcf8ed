"""How long a stay lasts: "a three-day visit", "for four days", "a 48-hour stop"."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from components.extraction.dates.intervals import from_when, one_day, shift_days
from components.extraction.dates.vocabulary import GAP, NUMBERS, number

if TYPE_CHECKING:
    from components.records import When


@dataclass(frozen=True, slots=True)
class Duration:
    """Days that a stay covers, first and last counted; offsets and words as in the text."""

    start: int
    end: int
    text: str
    days: int


_STAY = (
    r"(?:visits?|trips?|tours?|stays?|stops?|stopovers?|missions?|swings?|journeys?|pilgrimages?|summits?|meetings?|conferences?"
    r"|forums?|gatherings?|talks|sojourns?|voyages?|retreats?|diplomacy|layovers?|itinerary|festivit\w+|state)"
)
_COUNT_WORDS = sorted(
    {word for word in NUMBERS if " " not in word} - {"zero", "a", "an"}, key=len, reverse=True
)
_COUNT = "(?:" + "|".join(_COUNT_WORDS) + r"|\d{1,3})"
_WORDS_BETWEEN = rf"(?:(?:{GAP}|,{GAP})[\w’'-]{{1,24}}){{0,4}}?"
_ADJECTIVE = re.compile(
    rf"(?<![\w-])(?:(?P<count>{_COUNT})[-‐‑ ]{{1,2}}(?P<unit>day|night|week|hour)s?['’]?(?:[-‐]long)?"
    r"|(?P<long>day|week)[-‐]?long|full-day)"
    rf"(?={_WORDS_BETWEEN}{GAP}{_STAY}\b)",
    re.IGNORECASE,
)
_SPENT = re.compile(
    rf"\b(?:for|spend(?:s|ing)?|spent|stay(?:s|ed|ing)?(?:{GAP}of)?|last(?:s|ed|ing)?|over"
    rf"|(?:visit|trip|tour|stay){GAP}of|during{GAP}(?:his|her|their|the))"
    rf"{GAP}(?P<span>(?P<count>{_COUNT}|a){GAP}(?P<unit>days?|weeks?|hours?|nights?))"
    rf"\b(?!{GAP}(?:ago|later|earlier|before|after|old|from)\b|-)",
    re.IGNORECASE,
)
_DAYS_OF = re.compile(
    rf"(?<![\w-])(?P<span>(?P<count>{_COUNT}){GAP}(?P<unit>days?|weeks?|hours?)){GAP}of{GAP}(?:\w+{GAP})?{_STAY}\b",
    re.IGNORECASE,
)


def durations(text: str) -> tuple[Duration, ...]:
    """Every length of a stay that a text tells in hours, days or weeks, in order."""
    found: dict[int, Duration] = {}
    for match in _ADJECTIVE.finditer(text):
        if match["count"] is None:
            days = 7 if (match["long"] or "").lower() == "week" else 1
        else:
            days = _days(match["count"], match["unit"])
        found[match.start()] = Duration(match.start(), match.end(), match[0], days)
    for pattern in (_SPENT, _DAYS_OF):
        for match in pattern.finditer(text):
            start, end = match.span("span")
            days = _days(match["count"], match["unit"])
            found.setdefault(start, Duration(start, end, match["span"], days))
    return tuple(one for _, one in sorted(found.items()) if one.days)


def _days(count: str, unit: str) -> int:
    """A 24-hour visit ends the next day; one of 48 hours that begins on Monday ends on Tuesday."""
    many = number(count)
    match unit.lower().removesuffix("s"):
        case "hour":
            return 1 if many < 24 else max(2, -(-many // 24))
        case "night":
            return many + 1
        case "week":
            return many * 7
    return many


def extend(when: When, days: int) -> When:
    """A stay that begins on a known day and lasts so many days; anything vaguer comes back as it was."""
    begin = from_when(replace(when, end=when.start) if when.start else None)
    if begin is None or when.precision != "day" or when.within or days < 1:
        return when
    if when.end is not None and when.end != when.start:
        return when
    return replace(when, end=one_day(shift_days(begin.first, days - 1)).last.isoformat())


def extend_back(when: When, days: int) -> When:
    """A stay that ends on a known day after so many days; anything vaguer comes back as it was."""
    end = from_when(replace(when, end=when.start) if when.start else None)
    if end is None or when.precision != "day" or days < 1 or when.end not in {None, when.start}:
        return when
    start = one_day(shift_days(end.first, 1 - days)).first.isoformat()
    return replace(when, start=start, end=end.first.isoformat(), within=False)
