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


def place_of_here(text: str, places: list[PlaceMention], title: str | None) -> PlaceMention | None:
    """The place of the dateline; where there is none and the text says "here", the place of the title."""
    found = _dateline(text, places)
    if found is None and title and re.search(r"\bhere\b", text):
        return _place_of_title(title)
    return found


def _dateline(text: str, places: list[PlaceMention]) -> PlaceMention | None:
    match = _DATELINE.match(text)
    if not match:
        return None
    start, end = match.span("place")
    inside = [p for p in places if p.start >= start and p.end <= end + 30 and not p.adjective]
    if not inside:
        return None
    first = inside[0]
    return first if first.start - start <= 14 else None


def after_dateline(text: str, places: list[PlaceMention]) -> int:
    """Where the news begins: the parser stumbles over "ALGIERS, March 6 (Reuters) -"."""
    match = _DATELINE.match(text)
    return match.end() if match and _dateline(text, places) is not None else 0


def _place_of_title(title: str) -> PlaceMention | None:
    places = [p for p in geography.scan(title, words_of(title), frozenset()) if not p.adjective]
    return next((p for p in places if p.city is not None), places[0] if places else None)
