"""Where "here" is: in the place of the dateline, or else in that of the headline."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from components.extraction import geography
from components.extraction.words import words_of

if TYPE_CHECKING:
    from components.extraction.geography import PlaceMention

# Blanks are counted: with any number of them a page of blanks would take for ever.
_DATELINE = re.compile(
    r"\s*+(?P<place>[^\W\d_][^\n:–—_/()\d]{1,60}?)\s{0,8}"
    r"(?:,?\s{0,8}(?:on\s)?[A-Z][A-Za-z]{2,8}\.?\s\d{1,2}(?:,?\s\d{4})?|,?\s{0,8}\d{1,2}\s[A-Z][a-z]+"
    r"|\([^)\n]{2,40}\)|/[A-Z]{3,40}/?\.?|,?\s\b[A-Z]{2,8}\b(?=\s{0,8}[-–—:])|\b(?:CNN|AP|AFP)\b|\s){0,20}"
    r"(?:(?<=\))\s(?=[A-Z])|\s[-–—_]{1,2}(?=\s)|\s?[–—_]{1,2}\s|--\s|(?<=[A-Z\d]):\s|/\.\s|\n)"
)

_LINE = re.compile(r"\n\s*+|\bBy (?:[A-Z][\w'’-]+\.? ){2,3}(?=[A-Z]{3})")
_HEAD = 800  # characters within which a dateline stands
_HEADLINES = 400  # characters that a headline, a date and a byline take


def place_of_here(text: str, places: list[PlaceMention], title: str | None) -> PlaceMention | None:
    """The place of the dateline; where there is none and the text says "here", the place of the title."""
    found = _dateline(text, places)
    if found is None and title and re.search(r"\bhere\b", text):
        return _place_of_title(title)
    return found


def _dateline(text: str, places: list[PlaceMention]) -> PlaceMention | None:
    found = _find(text, places)
    return found[0] if found is not None else None


def after_dateline(text: str, places: list[PlaceMention]) -> int:
    """Where the news begins: the parser stumbles over "ALGIERS, March 6 (Reuters) -".

    What stands above, a headline and a byline, the news tells again.
    """
    found = _find(text, places)
    return found[1] if found is not None and found[0].start <= _HEADLINES else 0


def _find(text: str, places: list[PlaceMention]) -> tuple[PlaceMention, int] | None:
    """The place of the dateline, and where it ends.

    Behind a headline, a date or a byline it is known by its capitals: "By Kim Min-ji SEOUL, Dec. 30 -".
    """
    for begin in (0, *(line.end() for line in _LINE.finditer(text, 0, _HEAD))):
        match = _DATELINE.match(text, begin)
        if match is None or (begin and not match["place"].split(",")[0].isupper()):
            continue
        start, end = match.span("place")
        inside = (p for p in places if p.start >= start and p.end <= end + 30 and not p.adjective)
        first = next(inside, None)
        if first is not None and first.start - start <= (0 if begin else 14):
            return first, match.end()
    return None


def _place_of_title(title: str) -> PlaceMention | None:
    places = [p for p in geography.scan(title, words_of(title), frozenset()) if not p.adjective]
    return next((p for p in places if p.city is not None), places[0] if places else None)
