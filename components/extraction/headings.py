"""Dates that head a paragraph: "MAY 2016 - Obama in Hanoi", "MONDAY: …", "12:35 …", a day on a line alone."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import groupby
from typing import TYPE_CHECKING

from components.extraction.dates import DateExpression
from components.extraction.dates.expressions import CalendarDate, CalendarUnit

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from components.extraction.sentences import Sentence

_BULLET = re.compile(r"(?:[-•*·–—]\s{0,3})?")
# What parts a heading from the text that it heads.
_PART = re.compile(r"(?:\s?:|\s[-–—]{1,2}|[–—])\s+(?=[\"“‘'(]?[A-ZÀ-ÖØ-Þ])")
_CLOCK = re.compile(
    r"(?:[01]?\d|2[0-3])[:.h][0-5]\d(?:\s?[ap]\.?m\.?)?(?:\s?(?:GMT|BST|CET|ET))?(?:\s?[:–—-])?\s+(?=[\"“‘'(]?[A-Z])"
)
_YEAR = re.compile(r"(?:19|20)\d\d(?=\s?[:–—]\s|\s[-–—]\s)")
_ALONE = re.compile(r"\s{0,3}[:.,]?\s{0,3}")
# One date before a paragraph can be the day of the article itself; several are headings.
_SEVERAL = 2


@dataclass(frozen=True, slots=True)
class Headings:
    """By paragraph, the date at its head; ``sentences`` without the headings."""

    of: dict[int, DateExpression]
    sentences: tuple[Sentence, ...]


def find(text: str, sentences: tuple[Sentence, ...], found: Sequence[DateExpression]) -> Headings:
    """The headings of an article that has several: a fact box, a look ahead, a log, a programme."""
    starts = {date.start: date for date in found}
    firsts = [next(group) for _, group in groupby(sentences, key=lambda s: s.paragraph)]
    heads = {first.index: head for first in firsts if (head := _head(text, first, starts)) is not None}
    if len(heads) < _SEVERAL:
        return Headings({}, sentences)
    return Headings(dict(_scopes(firsts, heads)), tuple(_without(sentences, heads)))


def _head(text: str, first: Sentence, starts: dict[int, DateExpression]) -> tuple[DateExpression, int] | None:
    """The date at the head of a paragraph and where what it heads begins."""
    bullet = _BULLET.match(text, first.start, first.end)
    start = bullet.end() if bullet else first.start
    if (clock := _CLOCK.match(text, start, first.end)) is not None:
        today = CalendarUnit("day", 0)
        return DateExpression(start, clock.end(), clock[0].strip(), "today", today), clock.end()
    date = starts.get(start)
    if date is None and (year := _YEAR.match(text, start, first.end)) is not None:
        date = DateExpression(start, year.end(), year[0], "year", CalendarDate(int(year[0])))
    if date is None:
        return None
    if (part := _PART.match(text, date.end, first.end)) is not None:
        return date, part.end()
    alone = _ALONE.fullmatch(text, date.end, first.end) is not None
    return (date, first.end) if alone else None


def _scopes(
    firsts: Iterable[Sentence], heads: dict[int, tuple[DateExpression, int]]
) -> Iterator[tuple[int, DateExpression]]:
    """A date on a line alone heads all that follows; one before a paragraph heads that paragraph."""
    going_on: DateExpression | None = None
    for first in firsts:
        if first.index in heads:
            date, end = heads[first.index]
            going_on = date if end == first.end else None
            yield first.paragraph, date
        elif going_on is not None:
            yield first.paragraph, going_on


def _without(
    sentences: Iterable[Sentence], heads: dict[int, tuple[DateExpression, int]]
) -> Iterator[Sentence]:
    for sentence in sentences:
        begin = heads[sentence.index][1] if sentence.index in heads else sentence.start
        yield sentence if begin == sentence.end else replace(sentence, start=begin)
