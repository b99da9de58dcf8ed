"""Time counted from an event: "two years into the war", "the 20th anniversary of the accord"."""

from __future__ import annotations

import re
from functools import reduce
from operator import or_
from typing import TYPE_CHECKING

from components.extraction.dating.clues import Clue
from components.extraction.dating.days import Days, shifted

if TYPE_CHECKING:
    from components.extraction.dating.events import Named
    from components.extraction.dating.story import Line

_NUMBERS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6,
    "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12,
}  # fmt: skip
_ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5,
    "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10,
}  # fmt: skip
COUNT = rf"(?P<count>\d{{1,3}}|{'|'.join(_NUMBERS)}|a)"
# "more than two years into", "two-and-a-half years on from", "nearly a year after", before the event's name.
_SINCE = re.compile(
    rf"(?P<about>more\sthan|over|nearly|almost|about|some|exactly)?\s?\b{COUNT}(?P<half>[-\s]and[-\s]a[-\s]half)?\s"
    r"(?P<unit>years?|months?|weeks?|days?)\s(?P<link>into|on\sfrom|on\ssince|after|since|of)\s"
    r"(?:[\w’']+\s){0,4}$",
    re.IGNORECASE,
)
_ANNIVERSARY = re.compile(
    rf"\b(?P<nth>\d{{1,3}}(?:st|nd|rd|th)|{'|'.join(_ORDINALS)})\sanniversary\sof\s(?:[\w’']+\s){{0,4}}$",
    re.IGNORECASE,
)
# "the conflict, which began more than five years ago": behind the event's name.
_AGO = re.compile(
    rf"^,?\s(?:(?:which|that)\s)?(?:began|started|erupted|broke\sout|ended|fell|happened|took\splace)\s(?:\w+\s)?"
    rf"(?P<about>more\sthan|over|nearly|almost|about|some|exactly)?\s?\b{COUNT}(?P<half>[-\s]and[-\s]a[-\s]half)?\s"
    r"(?P<unit>years?|months?|weeks?|days?)\sago\b",
    re.IGNORECASE,
)
_UNIT_DAYS = {"year": 365.25, "month": 30.44, "week": 7.0, "day": 1.0}


def counted(line: Line, named: Named) -> Clue | None:
    """ "two years into", "the 20th anniversary of"."""
    before, start, end = line.text[: named.start], named.start, named.end
    if (found := _ANNIVERSARY.search(before)) is not None:
        nth = found["nth"].lower()
        count = _ORDINALS.get(nth) or int(re.sub(r"\D", "", nth) or 0)
        low, high = count * 365.25 - 240, count * 365.25 + 150
    elif (found := _SINCE.search(before)) is not None and not line.looks_back:
        # "Two years after the war began" may be told of a day long past; "two years into the war" is now.
        if found["link"].lower() in ("after", "since") and not line.leads:
            return None
        low, high = _stretch(found)
    elif (found := _AGO.search(line.text[named.end :])) is not None:
        low, high = _stretch(found)
        end += found.end()
    else:
        return None
    start = start if end > named.end else found.start()
    stretches = (
        Days.between(shifted(one.start, round(low)), shifted(one.start, round(high))) for one in named.events
    )
    start, end = line.start + start, line.start + end
    event = named.events[0]
    says = f"counted from {event.start.day} {event.start:%B %Y}, {event.name}"
    quote = line.quote(start, end)
    return Clue("time since an event", quote, start, end, says, reduce(or_, stretches), line.in_title)


def _stretch(found: re.Match[str]) -> tuple[float, float]:
    """The fewest and most days that the words can mean."""
    unit = _UNIT_DAYS[found["unit"].lower().rstrip("s")]
    count = number_of(found["count"]) + (0.5 if found["half"] else 0)
    about = (found["about"] or "").lower()
    if about in ("nearly", "almost"):
        return (count - 0.6) * unit, count * unit
    if about in ("more than", "over"):
        return count * unit - 1, (count + 1) * unit
    if found["half"]:
        return (count - 0.3) * unit, (count + 0.3) * unit  # who says "and a half" means no quarter
    return (count - 0.5) * unit, (count + 1) * unit


def number_of(words: str) -> int:
    """What COUNT matches, as a number."""
    word = words.lower()
    return 1 if word == "a" else _NUMBERS.get(word) or int(word)
