"""The date of one stay, out of the dates that its clauses tell."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from components.extraction import dates
from components.extraction.timing import UNKNOWN, days_between, fineness, together

if TYPE_CHECKING:
    from components.extraction.frames import VisitFrame
    from components.records import When

_LONGEST_STAY = 10
_Rank = tuple[bool, bool, int, int]


@dataclass(slots=True)
class ToldDates:
    """What the dates told so far come to: each clause is looked at once, when it is added."""

    _first: When | None = None  # told at all, be it as a bound or an end
    _best: When | None = None
    _rank: _Rank = (False, False, 0, 0)
    # Days that are told; of clauses with the same days the first.
    _days: dict[tuple[str | None, str | None], When] = field(default_factory=dict)
    _left: set[str] = field(default_factory=set)  # days of leaving: "left Russia on Sunday after six days"
    _known: tuple[int | None, When] | None = None  # the answer given last, and for which duration

    def add(self, frame: VisitFrame, when: When) -> None:
        """Take in the date that a clause tells."""
        if self._first is None and (when.start or when.end):
            self._first, self._known = when, None
        if frame.rule.name == "leave" and when.start:
            self._left.add(when.start)
            self._known = None
        if not when.start or frame.leaving:
            return
        rank = (fineness(when) > 2, frame.rule.weight > 2, fineness(when), -frame.offset)
        if self._best is None or rank > self._rank:
            self._best, self._rank, self._known = when, rank, None
        if when.precision == "day" and not when.within and (when.start, when.end) not in self._days:
            self._days[when.start, when.end], self._known = when, None

    def when(self, duration: int | None) -> When:
        """The date of the heaviest clause that has one, with the end that any clause gives."""
        if self._known is None or self._known[0] != duration:
            self._known = (duration, self._resolve(duration))
        return self._known[1]

    def _resolve(self, duration: int | None) -> When:
        best = self._best
        if best is None:
            return self._first or UNKNOWN
        if best.precision == "day" and not best.within:
            # The further days of a stay that is told leg by leg.
            days = [day for day in self._days.values() if day is not best]
            best = together([best, *(d for d in days if (days_between(best, d) or 0) <= _LONGEST_STAY)])
        if duration and best.precision == "day":
            if not self._left and best.end != best.start and best.start == (self._best or best).start:
                # "arrived on Monday for a three-day visit", a second leg on Tuesday
                longer = dates.extend(replace(best, end=None), duration)
                return longer if (longer.end or "") > (best.end or "") else best
            return (
                dates.extend_back(best, duration)
                if best.start in self._left
                else dates.extend(best, duration)
            )
        return best
