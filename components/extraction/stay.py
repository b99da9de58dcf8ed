"""One stay, as the clauses that tell of it are read: when it is, and whether it takes place."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING

from components.extraction import dates
from components.extraction.timing import UNKNOWN, day_of, days_between, fineness, together

if TYPE_CHECKING:
    from components.extraction.cast import Character
    from components.extraction.frames import VisitFrame
    from components.extraction.geography import PlaceMention
    from components.records import Status, When

_LATER_TODAY = re.compile(r"\b(?:later|evening|tonight|afternoon|night)\b", re.IGNORECASE)
_LONGEST_STAY = 10
# A stay told without its end is taken to be over after so many days.
_SHORT_STAY = 2


@dataclass(slots=True)
class Stay:
    """One traveller in one country for one stay, as far as it has been read."""

    traveller: Character
    country: str
    several: bool = False
    told: list[tuple[VisitFrame, When]] = field(default_factory=list)
    places: list[PlaceMention] = field(default_factory=list)
    duration: int | None = None
    implied: bool = False
    called_off: bool = False  # with the tour that it was part of
    settled: When | None = None  # by what the whole article tells, once it is read

    @property
    def offset(self) -> int:
        return self.told[0][0].offset

    @property
    def last(self) -> int:
        return self.told[-1][0].offset

    def planned(self) -> bool:
        return all(frame.reading.status == "planned" for frame, _ in self.told)

    def past(self) -> bool:
        """Told as something that happened before: "has visited", "in 2015"."""
        return all(frame.reading.general for frame, _ in self.told)

    def when(self) -> When:
        """The date of the heaviest clause that has one, with the end that any clause gives."""
        if self.settled is not None:
            return self.settled
        dated = [(frame, when) for frame, when in self.told if when.start and not frame.leaving]
        if not dated:
            return next((when for _, when in self.told if when.start or when.end), UNKNOWN)
        best = max(
            dated,
            key=lambda pair: (
                fineness(pair[1]) > 2,
                pair[0].rule.weight > 2,
                fineness(pair[1]),
                -pair[0].offset,
            ),
        )[1]
        if best.precision == "day" and not best.within:
            best = together([best, *self._other_days(best, dated)])
        if self.duration and best.precision == "day":
            if self._left_on(best):
                return dates.extend_back(best, self.duration)
            return dates.extend(best, self.duration)
        return best

    def _left_on(self, best: When) -> bool:
        """Whether the day told is that of leaving: "left Russia on Sunday after six days"."""
        return any(frame.rule.name == "leave" and when.start == best.start for frame, when in self.told)

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

    def _other_days(self, best: When, dated: list[tuple[VisitFrame, When]]) -> list[When]:
        """The further days of a stay that is told leg by leg."""
        days = [when for _, when in dated if when.precision == "day" and not when.within and when is not best]
        return [day for day in days if (days_between(best, day) or 0) <= _LONGEST_STAY]

    def status(self, published: str | None) -> Status:
        """What the article asserts of the stay as a whole, on the day that it was published."""
        readings = [frame.reading for frame, _ in self.told]
        if self.called_off or self._cancelled():
            return "cancelled"
        heaviest = max(
            self.told, key=lambda pair: (pair[0].rule.weight * pair[0].reading.sure, -pair[0].offset)
        )[0]
        status = heaviest.reading.status
        statuses = {r.status for r in readings}
        if status == "planned" and "ongoing" in statuses:
            status = "ongoing"
        return _by_calendar(status, self.when(), self.duration, published, heaviest.reading.tense)


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
