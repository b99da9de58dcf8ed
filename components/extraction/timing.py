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
# News under a dateline is of no earlier days than these.
_NEWS = timedelta(days=7)
_LATE_RELEASE = timedelta(days=7)
# Characters back to the day that "a day after he came" counts from: it stands in the same sentence.
_SAME_SENTENCE = 250
# Characters within which a month or year told behind a day is an aside: "on the 5th … whom he met in 2021".
_ASIDE = 200
# Kinds that count from a day: "a day after he came", "the following day", "the same evening".
_COUNTING_DAYS = frozenset({"apart", "later", "same_day"})
_A_DAY = 4  # the fineness of a date known to the day


class Calendar:
    """The dates of one article in reading order, against the day it was published."""

    def __init__(self, found: tuple[DateExpression, ...], published: str | None) -> None:
        self.found = found
        self.published = published
        self.anchor = day_of(published)
        self._starts = [expression.start for expression in found]
        self._read: dict[int, When] = {}  # by number, as read last: first without a tense, then by a clause
        self._told, self._days = self._chain()

    def _chain(self) -> tuple[list[int], list[int]]:
        """By number of an expression, which one before it was told last, and which day; -1 for none."""
        told, days = [-1], [-1]
        for number, expression in enumerate(self.found):
            previous = _known(self._read_as(told[-1]))
            when = dates.resolve(expression, anchor=self.anchor, tense="unknown", previous=previous)
            self._read[number] = when
            counts = bool(when.start) and expression.kind != "apart"
            told.append(number if counts else told[-1])
            days.append(number if counts and not self._aside(days[-1], number) else days[-1])
        return told, days

    def _read_as(self, number: int) -> When:
        return self._read.get(number, UNKNOWN)

    def _aside(self, before: int, number: int) -> bool:
        """True for a month or a year told in passing, straight after a day of a later time."""
        last, when = self._read_as(before), self._read_as(number)
        if fineness(last) < _A_DAY or fineness(when) >= _A_DAY:
            return False
        near = self.found[number].start - self.found[before].end < _ASIDE
        return near and (when.end or when.start or "") < (last.start or "")[:7]

    def _told_before(self, offset: int) -> When:
        return self._read_as(self._told[bisect_left(self._starts, offset)])

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
        """The days of an expression as a clause of some tense tells them; what follows counts from them."""
        when = dates.resolve(
            expression, anchor=self.anchor, tense=tense, previous=_known(self._counted_from(expression))
        )
        number = bisect_left(self._starts, expression.start)
        told_here = number < len(self.found) and self.found[number].fields == expression.fields
        if told_here and tense != "unknown" and when.basis == "weekday":
            self._read[number] = when
        return when

    def _counted_from(self, expression: DateExpression) -> When:
        """ "A day after he came" counts from the day of its sentence, else from the article's own."""
        number = bisect_left(self._starts, expression.start)
        chain = self._days if expression.kind in _COUNTING_DAYS else self._told
        last = chain[min(number, len(chain) - 1)]
        far = last < 0 or expression.start - self.found[last].end > _SAME_SENTENCE
        if expression.kind == "apart" and far:
            known = self.anchor is not None
            return When(self.published, self.published, "day", "inferred") if known else UNKNOWN
        return self._read_as(last)

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


def of_these_days(when: When, published: str | None) -> bool:
    """False for a date that lies days before the news; True where either is not known."""
    if not when.start or not published:
        return True
    today, last = day_of(published), day_of(bounds(when)[1])
    if today is None or last is None:
        return when.start[:7] >= published[:7]
    return today - last <= _NEWS


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
