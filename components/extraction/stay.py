"""One stay, as the clauses that tell of it are read: when it is, and whether it takes place."""

from __future__ import annotations

import re
from bisect import bisect, insort
from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING

from components.extraction.stay_dates import ToldDates
from components.extraction.timing import day_of

if TYPE_CHECKING:
    from components.extraction.cast import Character
    from components.extraction.frames import VisitFrame
    from components.extraction.geography import PlaceMention
    from components.records import Status, When

_LATER_TODAY = re.compile(r"\b(?:later|evening|tonight|afternoon|night)\b", re.IGNORECASE)
# A stay told without its end is taken to be over after so many days.
_SHORT_STAY = 2


@dataclass(slots=True, eq=False)
class Stay:
    """One traveller in one country for one stay, as far as it has been read.

    Clauses come in by ``tell``, which keeps what is asked at every clause: however often a stay is told,
    the next clause costs the same.
    """

    traveller: Character
    country: str
    several: bool = False
    number: int = 0  # of the article's stays, in the order of their first clauses
    told: list[tuple[VisitFrame, When]] = field(default_factory=list)
    places: list[PlaceMention] = field(default_factory=list)
    duration: int | None = None
    implied: bool = False
    called_off: bool = False  # with the tour that it was part of
    moved_on: bool = False  # a later stay of the traveller has begun
    settled: When | None = None  # by what the whole article tells, once it is read
    statuses: set[Status] = field(default_factory=set)
    cities: dict[str, PlaceMention] = field(default_factory=dict)  # by name, as told first
    last_city: PlaceMention | None = None
    sentences: set[int] = field(default_factory=set)
    _told_dates: ToldDates = field(default_factory=ToldDates)
    _past: bool = True
    _offsets: list[int] = field(default_factory=list)

    def tell(self, frame: VisitFrame, when: When) -> None:
        """Take in one more clause, with the date that it tells."""
        self.told.append((frame, when))
        self.duration = self.duration or frame.duration
        self.statuses.add(frame.reading.status)
        self.sentences.add(frame.sentence)
        self._past = self._past and frame.reading.general
        self._told_dates.add(frame, when)
        insort(self._offsets, frame.offset)
        if frame.place is not None:
            self.visit(frame.place)

    def visit(self, place: PlaceMention) -> None:
        """Take in one more place of the stay."""
        self.places.append(place)
        if place.city_name:
            self.cities.setdefault(place.city_name, place)
            self.last_city = place

    @property
    def offset(self) -> int:
        return self.told[0][0].offset

    @property
    def last(self) -> int:
        return self.told[-1][0].offset

    def distance(self, offset: int) -> int:
        """Characters from an offset to the nearest clause that tells of the stay."""
        at = bisect(self._offsets, offset)
        return min(abs(offset - other) for other in self._offsets[max(0, at - 1) : at + 1])

    def main_clause(self) -> VisitFrame:
        """The clause of the heaviest rule, of several the first: it names the rule of the record."""
        return max(self.told, key=lambda pair: (pair[0].rule.weight, -pair[0].offset))[0]

    def planned(self) -> bool:
        return self.statuses <= {"planned"}

    def past(self) -> bool:
        """Told as something that happened before: "has visited", "in 2015"."""
        return self._past

    def when(self) -> When:
        """The date of the heaviest clause that has one, with the end that any clause gives."""
        if self.settled is not None:
            return self.settled
        return self._told_dates.when(self.duration)

    def _cancelled(self) -> bool:
        """True where the stay is off, and not only a stop of it: "the stop in Goma has been dropped"."""
        off = [frame for frame, _ in self.told if frame.reading.status == "cancelled"]
        on = [frame for frame, _ in self.told if frame.reading.status != "cancelled"]
        if not off or not on:
            return bool(off)
        whole = [
            frame
            for frame in off
            if frame.place is None or frame.place.city is None or frame.rule.weight >= 5
        ]
        told = {frame.place.city_name for frame in on if frame.place is not None and frame.place.city_name}
        return any(
            f.place is None or f.place.city is None or f.place.city_name in told or not f.stop for f in whole
        )

    def status(self, published: str | None) -> Status:
        """What the article asserts of the stay as a whole, on the day that it was published."""
        if self.called_off or self._cancelled():
            return "cancelled"
        heaviest = max(
            self.told, key=lambda pair: (pair[0].rule.weight * pair[0].reading.sure, -pair[0].offset)
        )[0]
        status = heaviest.reading.status
        if status == "planned" and "ongoing" in self.statuses:
            status = "ongoing"
        status = _by_calendar(status, self.when(), self.duration, published, heaviest.reading.tense)
        return "completed" if status == "ongoing" and self.moved_on else status


def _by_calendar(
    status: Status, when: When, duration: int | None, published: str | None, tense: str
) -> Status:
    """Settle present tenses and open stays by the calendar."""
    today, start = day_of(published), day_of(when.start)
    if today is None or start is None:
        if status == "ongoing" and when.start and published and when.start < published[: len(when.start)]:
            return "completed"
        return status
    if status != "planned" and start > today:
        return "planned"
    if (
        status == "ongoing"
        and tense == "present"
        and start == today
        and _LATER_TODAY.search(when.expression or "")
    ):
        return "planned"
    if status == "ongoing":
        end = day_of(when.end)
        if duration or (end and end > start):
            return "completed" if (end or start) < today else "ongoing"
        return "completed" if today - start > timedelta(days=_SHORT_STAY) else "ongoing"
    if status == "completed" and tense == "past":
        end = day_of(when.end)
        if end and end > today:
            return "ongoing"
    return status
