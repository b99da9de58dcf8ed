"""Clauses about one meeting become one meeting, placed and dated by the stay that it belongs to."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from components.extraction.refusals import Why, refuse_clause
from components.extraction.stays import MEMORY
from components.extraction.timing import (
    UNKNOWN,
    Calendar,
    apart,
    bounds,
    day_of,
    fineness,
    of_these_days,
    to_month,
)
from components.records import When

if TYPE_CHECKING:
    from components.extraction.cast import Character
    from components.extraction.frames import MeetingFrame
    from components.extraction.geography import PlaceMention
    from components.extraction.refusals import Refusals
    from components.extraction.stay import Stay
    from components.extraction.stays import Stays
    from components.records import Status


# The dateline and the day of publication place and date what an article leads with, not what it recalls.
_LEAD = 3


# Characters within which a meeting told without its place belongs to the stay told before.
_NEAR = 600
# Days after an arrival on which a host is still met during the same stay.
LATER_IN_A_STAY = timedelta(days=3)


@dataclass(slots=True, eq=False)
class Encounter:
    """People who meet once, as far as it has been read. Clauses come in by ``tell``."""

    participants: tuple[Character, ...]
    everybody: frozenset[Character]
    told: list[tuple[MeetingFrame, When]] = field(default_factory=list)
    place: PlaceMention | None = None
    country: str | None = None
    stay: Stay | None = None
    finest: When = UNKNOWN  # of the dates told
    general: set[bool] = field(default_factory=set)  # of the readings of its clauses
    latest_start: str = ""  # of the dates told
    earliest_end: str = "9999-12-31"

    def tell(self, frame: MeetingFrame, when: When) -> None:
        """Take in one more clause, with the date that it tells."""
        if not self.told or _sharper(when, self.finest):
            self.finest = when
        self.general.add(frame.reading.general)
        self.told.append((frame, when))
        if when.start:
            start, end = bounds(when)
            self.latest_start = max(self.latest_start, start)
            self.earliest_end = min(self.earliest_end, end)

    def fits(self, other: Encounter) -> bool:
        """False where a date told of one meeting is apart from a date told of the other."""
        return not (self.earliest_end < other.latest_start or other.earliest_end < self.latest_start)

    def when(self, published: str | None) -> When:
        """The date told for it; else that of its stay, cut to the month where that is longer than a day."""
        best = self.finest
        if self.stay is None and not best.start and published and len(published) == 10 and self._fresh():
            return When(published, published, "day", "inferred")
        if fineness(best) >= 3 or self.stay is None:
            return best
        when = self.stay.when()
        if not when.start and when.end:
            when = replace(when, start=when.end, within=True)
        if fineness(when) < fineness(best) or not when.start:
            return best
        if fineness(when) == 4 and any(frame.on_arrival for frame, _ in self.told):
            return replace(when, end=when.start)
        if when.precision == "day" and (
            when.within or when.end not in {None, when.start} or self.stay.duration
        ):
            return to_month(when)
        return when

    def _fresh(self) -> bool:
        frame = self.told[0][0]
        fresh = frame.reading.status in {"completed", "ongoing"} and (
            frame.sentence <= 1 or not frame.reading.general
        )
        fresh = fresh and not frame.reading.before
        return fresh and frame.sentence <= _LEAD

    def status(self, published: str | None) -> Status:
        """What the article asserts of it; what is told in the present tense of a day to come is planned."""
        statuses = [frame.reading.status for frame, _ in self.told]
        for status in ("cancelled", "denied"):
            if status in statuses:
                return status
        best = max(self.told, key=lambda pair: (pair[0].reading.sure, -pair[0].offset))[0].reading
        today, start = day_of(published), day_of(self.finest.start)
        if best.tense == "present" and today is not None and start is not None and start > today:
            return "planned"
        if best.status == "planned" and best.tense == "past" and self.finest.start and published:
            # "flew there on Monday to meet him", told on Tuesday
            return "completed" if bounds(self.finest)[1] < published else "planned"
        return "completed" if best.status == "ongoing" else best.status


def _sharper(when: When, known: When) -> bool:
    """True for a finer date, or for one day where a span of days was told."""
    if fineness(when) != fineness(known):
        return fineness(when) > fineness(known)
    return when.end in {None, when.start} and known.end not in {None, known.start}


def another_day(stay: Stay, when: When, *, hosted: bool) -> bool:
    """True where a meeting is not within a stay; one with a host may be some days after the arrival."""
    own = stay.when()
    if not apart(own, when):
        return False
    start, day = day_of(own.start), day_of(when.start)
    if not hosted or start is None or day is None or own.end not in {None, own.start}:
        return True
    return not timedelta(0) < day - start <= LATER_IN_A_STAY


def _before_a_plan(encounter: Encounter, frame: MeetingFrame, when: When) -> bool:
    """ "will meet him in Jakarta. They met in Rome in August": what has a past date is not the plan."""
    readings = [told.reading for told, _ in encounter.told]
    planned = all(one.status == "planned" and one.tense != "past" for one in readings)
    past = frame.reading.status == "completed" and frame.reading.tense == "past"
    return planned and past and bool(frame.dates) and not (encounter.finest.start and when.start)


class Encounters:
    """All meetings of one article, filled clause by clause in reading order."""

    def __init__(self, calendar: Calendar, stays: Stays, refusals: Refusals | None = None) -> None:
        self.calendar, self.stays, self._refusals = calendar, stays, refusals
        self.all: list[Encounter] = []
        self._of: dict[Character, deque[Encounter]] = {}

    def add(self, frame: MeetingFrame, dateline: PlaceMention | None) -> Encounter | None:
        when = self.calendar.when(frame.dates, frame.reading)
        stay = self._stay_of(frame, when)
        if frame.rule.name == "discuss with" and stay is None and frame.place is None:
            refuse_clause(self._refusals, "meeting", frame, Why.FROM_AFAR)
            return None  # they may have spoken by telephone
        encounter = self._same(frame, when)
        if encounter is None:
            encounter = Encounter(frame.participants, frozenset(frame.participants))
            self._enter(encounter)
        encounter.tell(frame, when)
        self._locate(encounter, frame, stay, dateline)
        return encounter

    def _enter(self, encounter: Encounter) -> None:
        self.all.append(encounter)
        for who in encounter.participants:
            self._of.setdefault(who, deque(maxlen=MEMORY)).append(encounter)

    def drop(self, encounter: Encounter, wire: str) -> None:
        """Take back a meeting that was none; ``wire``: the word that says so."""
        for frame, _ in encounter.told:
            refuse_clause(self._refusals, "meeting", frame, Why.BY_WIRE, wire)
        self.all.remove(encounter)
        for who in encounter.participants:
            self._of[who].remove(encounter)

    def place_by_stay(self, encounter: Encounter) -> None:
        """Once all is read: the country of a stay told later, of one of them with another at home."""
        countries = {p.country for p in encounter.participants}
        stays = (stay for who in encounter.participants for stay in self.stays.of(who))
        hosted = {stay.country for stay in stays} & countries
        for frame, when in encounter.told if len(hosted) == 1 else ():
            stay = self._stay_of(frame, when)
            if stay is not None and stay.country in hosted:
                encounter.stay, encounter.country = stay, stay.country
                return

    def _same(self, frame: MeetingFrame, when: When) -> Encounter | None:
        for encounter in reversed(self._of.get(frame.participants[0], ())):
            if not encounter.everybody.issuperset(frame.participants):
                continue
            if apart(encounter.finest, when):
                continue
            if encounter.country and frame.place and encounter.country != frame.place.country:
                continue
            if frame.reading.general != (encounter.general == {True}) or _before_a_plan(
                encounter, frame, when
            ):
                continue
            return encounter
        return None

    def _stay_of(self, frame: MeetingFrame, when: When) -> Stay | None:
        """The latest stay told before, of one of them in the country of another or in the place told."""
        countries = {p.country for p in frame.participants}
        there = frame.place.country if frame.place is not None else None
        told_last = {self.stays.told_last(who) for who in frame.participants}
        candidates = [
            (stay.country in countries, -stay.distance(frame.offset), stay)
            for who in frame.participants
            for stay in self.stays.of(who, there)
            if not (
                stay.several
                or another_day(stay, when, hosted=stay.country in countries or stay in told_last)
                or self._other_time(stay, frame)
            )
        ]
        if not candidates:
            return None
        best = max(candidates, key=lambda c: (*c[:2], -c[2].number))
        close = -best[1] < _NEAR
        return best[2] if best[0] or frame.place is not None or len(candidates) == 1 or close else None

    def _other_time(self, stay: Stay, frame: MeetingFrame) -> bool:
        if frame.reading.general and frame.place is None:
            return not stay.past()
        if frame.sentence in stay.sentences:
            return frame.other_time
        if frame.reading.status == "completed" and stay.planned():
            # "will spend the night in Paris" does not place what has been, nor is it what has a past date.
            return frame.place is None or (bool(frame.dates) and not stay.when().start)
        return frame.reading.status == "planned" and stay.past()

    def _locate(
        self, encounter: Encounter, frame: MeetingFrame, stay: Stay | None, dateline: PlaceMention | None
    ) -> None:
        encounter.stay = encounter.stay or stay
        if stay is not None and frame.place is not None and frame.place.city_name:
            stay.visit(frame.place)
        if self._in_the_lead(frame, dateline) and encounter.country is None and dateline is not None:
            encounter.place, encounter.country = dateline, dateline.country
            encounter.stay = stay if stay is not None and stay.country == dateline.country else None
        if frame.place is not None and (encounter.place is None or encounter.place.city is None):
            encounter.place, encounter.country = frame.place, frame.place.country
        if encounter.country is None and stay is not None:
            encounter.country = stay.country
            encounter.place = stay.last_city
        if (
            encounter.country is None
            and dateline is not None
            and not frame.reading.general
            and frame.sentence <= _LEAD
            and of_these_days(encounter.finest, self.calendar.published)
        ):
            abroad = any(self.stays.of(who) for who in frame.participants)
            if dateline.country in {p.country for p in frame.participants} and not abroad:
                encounter.place, encounter.country = dateline, dateline.country

    def _in_the_lead(self, frame: MeetingFrame, dateline: PlaceMention | None) -> bool:
        """News of a meeting that opens under a dateline of one party's country is of a meeting there."""
        if dateline is None or frame.place is not None or frame.sentence > 0 or frame.reading.general:
            return False
        return (
            dateline.country in {p.country for p in frame.participants} and frame.reading.status != "planned"
        )
