"""When the event of a clause is: which of its dates tells it, laid on the calendar."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from components.extraction import dates
from components.records import When

if TYPE_CHECKING:
    from components.extraction.dates import DateExpression, Tense
    from components.extraction.modality import Reading

UNKNOWN = When()
_LATE_RELEASE = timedelta(days=7)


class Calendar:
    """The dates of one article in reading order, against the day it was published."""

    def __init__(self, found: tuple[DateExpression, ...], published: str | None) -> None:
        self.found = found
        self.published = published
        self.anchor = day_of(published)
        self._starts = [expression.start for expression in found]
        self._told = self._chain()

    def _chain(self) -> list[When]:
        """The date told last before each expression, and after them all: "two weeks later" counts from it."""
        told = [UNKNOWN]
        for expression in self.found:
            when = dates.resolve(expression, anchor=self.anchor, tense="unknown", previous=_known(told[-1]))
            told.append(when if when.start else told[-1])
        return told

    def _told_before(self, offset: int) -> When:
        return self._told[bisect_left(self._starts, offset)]

    def when(self, expressions: tuple[DateExpression, ...], reading: Reading) -> When:
        """The date of an event among the dates of its clause: the finest that its tense allows."""
        best = UNKNOWN
        for expression in expressions:
            when = self.resolve(expression, "unknown" if reading.status == "cancelled" else reading.tense)
            if not when.start and not when.end:
                continue
            if not self._fits(when, reading):
                continue
            if fineness(when) > fineness(best):
                best = when
        return best

    def around(self, offset: int) -> When:
        """The date told last before a character, as coarsely as "days later" allows."""
        return replace(to_month(self._told_before(offset)), basis="relative", expression=None)

    def resolve(self, expression: DateExpression, tense: Tense) -> When:
        previous = _known(self._told_before(expression.start))
        return dates.resolve(expression, anchor=self.anchor, tense=tense, previous=previous)

    def _fits(self, when: When, reading: Reading) -> bool:
        """False for a date on the wrong side of the article: "will visit" is not in 2019."""
        if self.anchor is None or not self.published:
            return True
        if reading.status == "planned" and reading.tense == "future":
            last = when.end or when.start or ""
            if when.start is None or last >= self.published[: len(last)]:
                return True
            end = day_of(last)  # "will visit Russia on June 10-11", in a release put out a little later
            return when.basis == "stated" and end is not None and self.anchor - end <= _LATE_RELEASE
        return True


def _known(when: When) -> When | None:
    return when if when.start else None


def day_of(text: str | None) -> date | None:
    """A full ISO date, or None for anything coarser."""
    try:
        return date.fromisoformat(text) if text and len(text) == 10 else None
    except ValueError:
        return None


def fineness(when: When) -> int:
    """How finely a date is known: 0 unknown, 1 year, 2 bounded, 3 month, 4 day."""
    if not when.start and not when.end:
        return 0
    if when.precision == "day":
        return 2 if when.within else 4
    return {"month": 3, "year": 1}.get(when.precision, 0)


def apart(first: When, second: When) -> bool:
    """True where two dates cannot be of one stay: both known, and no day in common (a day's slack)."""
    if not first.start or not second.start:
        return False
    a, b = bounds(first), bounds(second)
    return a[1] < b[0] or b[1] < a[0]


class Spans:
    """The days that many dates take up together, so that one can be asked whether it is apart from all."""

    def __init__(self) -> None:
        self._starts: list[str] = []
        self._ends: list[str] = []  # of spans that do not overlap, in order
        self._undated = False

    def add(self, when: When) -> None:
        """Take up the days of one more date."""
        if not when.start:
            self._undated = True
            return
        low, high = bounds(when)
        first, last = self._overlapping(low, high)
        self._starts[first:last] = [min([low, *self._starts[first:last]])]
        self._ends[first:last] = [max([high, *self._ends[first:last]])]

    def meets(self, when: When) -> bool:
        """False where a date is ``apart`` from all that were added."""
        if self._undated or not when.start:
            return self._undated or bool(self._starts)
        first, last = self._overlapping(*bounds(when))
        return first < last

    def _overlapping(self, low: str, high: str) -> tuple[int, int]:
        return bisect_left(self._ends, low), bisect_right(self._starts, high)


def bounds(when: When) -> tuple[str, str]:
    """The first and the last day that a date with a start can mean, as ISO days."""
    start = when.start or ""
    return _low(start), _high(when.end or start)


def _low(text: str) -> str:
    return text + {4: "-01-01", 7: "-01"}.get(len(text), "")


def _high(text: str) -> str:
    return text + {4: "-12-31", 7: "-31"}.get(len(text), "")


def days_between(first: When, second: When) -> int | None:
    """Days from the end of one stay to the start of the next: 0 where they touch, None if unknown."""
    spans = sorted((day_of(when.start), day_of(when.end or when.start)) for when in (first, second))
    (_, end), (start, _) = spans
    return max(0, (start - end).days) if start and end else None


def together(whens: list[When]) -> When:
    """From the first to the last day of a stay told day by day."""
    first = min(whens, key=lambda when: when.start or "")
    last = max(when.end or when.start or "" for when in whens)
    return replace(first, end=max(last, first.end or ""))


def to_month(when: When) -> When:
    """A day's date cut to its month: what is known of a meeting some time within a longer stay."""
    if when.precision != "day" or not when.start:
        return when
    month = when.start[:7]
    return replace(when, start=month, end=month, precision="month", within=False)
