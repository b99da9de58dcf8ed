"""An article made ready for the rules: title and text as sentences, each with its dates and their tense."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from components.extraction import dates
from components.extraction.dates.expressions import Bound, CalendarDate, CalendarUnit, Elapsed, Span, Weekday
from components.extraction.dating.tenses import tense_of
from components.extraction.sentences import split

if TYPE_CHECKING:
    from components.extraction.dates import DateExpression, Tense
    from components.extraction.dates.expressions import Point
    from components.records import Article

_QUOTE_LENGTH = 90
_STOPS, _CLOSING = (".", "!", "?", "…"), "\"”’'»)]"
_MOST_HEADINGS = 5  # headlines, bylines and captions before the text, which are none of its first sentences
# "the first since the war began in 2007" is told of the article's own days.
_SINCE = re.compile(r"\bsince\s[^,;.]{0,50}$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Telling:
    """A date as one sentence tells it. Offsets of ``expression`` are into the whole passage."""

    expression: DateExpression
    tense: Tense

    @property
    def points(self) -> tuple[Point, ...]:
        """The one date, or both ends of a span."""
        fields = self.expression.fields
        if isinstance(fields, Span):
            return fields.first, fields.last
        return (fields.point,) if isinstance(fields, Bound) else (fields,)

    @property
    def weekday(self) -> int | None:
        """The day of "on Thursday", of this week or the last, Monday being 0; None for any other date."""
        match self.expression.fields:
            case Weekday(weekday=weekday, which="", week=None, plus=0, origin="anchor"):
                return weekday
        return None


@dataclass(frozen=True, slots=True)
class Line:
    """One sentence of the title or the text, with the dates told in it."""

    text: str
    start: int
    index: int
    in_title: bool
    tellings: tuple[Telling, ...]
    after_past: bool = False  # the sentence before, not among the first, looks back

    @property
    def leads(self) -> bool:
        """Whether it stands in the title or among the first full sentences, which tell the news itself."""
        return self.in_title or self.index < 3

    @property
    def looks_back(self) -> bool:
        """Whether a year named in it, or "years ago", sets it in the past: "President X" may be of then."""
        return self.after_past or any(
            _of_the_past(telling) and not _SINCE.search(self.before(telling)) for telling in self.tellings
        )

    def before(self, telling: Telling) -> str:
        """The words of the sentence up to a date."""
        return self.text[: telling.expression.start - self.start]

    def after(self, telling: Telling) -> str:
        """The words of the sentence after a date."""
        return self.text[telling.expression.end - self.start :]

    def quote(self, start: int, end: int) -> str:
        """The words from one offset of the passage to another, on one line, cut where long."""
        low = max(start - self.start, 0)
        while 0 < low < len(self.text) and self.text[low - 1].isalnum() and self.text[low].isalnum():
            low += 1  # not from the middle of a word
        words = " ".join(self.text[low : end - self.start].split()).lstrip(",;:.–—- ")
        return words if len(words) <= _QUOTE_LENGTH else words[: _QUOTE_LENGTH - 1].rstrip() + "…"


def lines_of(article: Article) -> tuple[Line, ...]:
    """The sentences of the title and then of the text, in order."""
    return (*_lines(article.title or "", in_title=True), *_lines(article.text, in_title=False))


def _lines(text: str, *, in_title: bool) -> list[Line]:
    found = dates.find(text)
    lines: list[Line] = []
    at = told = 0
    for sentence in split(text):
        inside = []
        while at < len(found) and found[at].start < sentence.end:
            if found[at].start >= sentence.start and found[at].end <= sentence.end:
                inside.append(found[at])
            at += 1
        words = text[sentence.start : sentence.end]
        tellings = tuple(_telling(words, sentence.start, one) for one in inside)
        after_past = sentence.index > 2 and any(_of_the_past(one) for one in lines[-1].tellings)
        index = max(told, sentence.index - _MOST_HEADINGS)
        lines.append(Line(words, sentence.start, index, in_title, tellings, after_past))
        told += words.rstrip(_CLOSING)[-1:] in _STOPS
    return lines


def _telling(words: str, start: int, one: DateExpression) -> Telling:
    before, after = words[: one.start - start], words[one.end - start :]
    tense = _own_tense(one) or tense_of(before, after)
    if isinstance(one.fields, Bound) and one.fields.side in ("by", "until") and tense == "past":
        tense = "unknown"  # "it would double by 2027"
    return Telling(one, tense)


def _own_tense(one: DateExpression) -> Tense | None:
    """ "two years ago", "last June", "since 2019", "next Friday" say their tense themselves."""
    fields = one.fields
    point = fields.point if isinstance(fields, Bound) else fields
    if isinstance(fields, Bound) and fields.side == "since":
        return "past"
    match point:
        case Elapsed(origin="anchor", count=count):
            return "past" if count < 0 else "future"
        case CalendarUnit(origin="anchor", shift=shift) if shift:
            return "past" if shift < 0 else "future"
    match getattr(point, "which", ""):
        case "last":
            return "past"
        case "next":
            return "future"
    return None


def _of_the_past(telling: Telling) -> bool:
    fields = telling.expression.fields
    if telling.tense == "future" or (isinstance(fields, Bound) and fields.side == "since"):
        return False
    return any(
        (isinstance(point, CalendarDate) and (point.year is not None or point.year_shift is not None))
        or (isinstance(point, Elapsed | CalendarUnit) and point.unit == "year" and telling.tense == "past")
        for point in telling.points
    )
