"""When the event of a clause is: which of its dates tells it, laid on the calendar."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from components.extraction import dates
from components.records import When

if TYPE_CHECKING:
    from components.extraction.dates import DateExpression, Tense
    from components.extraction.modality import Reading

UNKNOWN = When()


class Calendar:
    """The dates of one article in reading order, against the day it was published."""

    def __init__(self, found: tuple[DateExpression, ...], published: str | None) -> None:
        self.found = found
        self.published = published
        self.anchor = day_of(published)
        self._previous = self._chain()

    def _chain(self) -> dict[int, When]:
        """By offset of each expression, the date told before it: "two weeks later" counts from there."""
        last, before = UNKNOWN, {}
        for expression in self.found:
            before[expression.start] = last
            when = dates.resolve(expression, anchor=self.anchor, tense="unknown", previous=_known(last))
            if when.start:
                last = when
        return before

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
        last = UNKNOWN
        for expression in self.found:
            if expression.start >= offset:
                break
            when = dates.resolve(
                expression,
                anchor=self.anchor,
                tense="unknown",
                previous=_known(self._previous[expression.start]),
            )
            last = when if when.start else last
        return replace(to_month(last), basis="relative", expression=None)

    def resolve(self, expression: DateExpression, tense: Tense) -> When:
        previous = self._previous.get(expression.start, UNKNOWN)
        return dates.resolve(expression, anchor=self.anchor, tense=tense, previous=_known(previous))

    def _fits(self, when: When, reading: Reading) -> bool:
        """False for a date on the wrong side of the article: "will visit" is not in 2019."""
        if self.anchor is None or not self.published:
            return True
        if reading.status == "planned" and reading.tense == "future":
            last = when.end or when.start or ""
            return when.start is None or last >= self.published[: len(last)]
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
    a, b = _bounds(first), _bounds(second)
    return a[1] < b[0] or b[1] < a[0]


def _bounds(when: When) -> tuple[str, str]:
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
