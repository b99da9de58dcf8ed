"""Clauses about one stay become one visit: lead, detail and recap are joined, two stays kept apart."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from components.extraction import undated
from components.extraction.home import at_home
from components.extraction.refusals import Why, refuse_clause
from components.extraction.stay import Stay
from components.extraction.timing import UNKNOWN, Calendar, apart, day_of, days_between, to_month

if TYPE_CHECKING:
    from collections.abc import Sequence

    from components.extraction.cast import Character
    from components.extraction.frames import VisitFrame
    from components.extraction.refusals import Refusals
    from components.records import When

# Days between two legs of one stay: "in Shanghai on Wednesday, in Beijing on Friday".
_NEXT_LEG = 3
# So many stays of one traveller a clause can be about: what was told before a hundred others is forgotten.
MEMORY = 100


# Characters within which "the trip" means the one told last.
_NEAR = 500


class Stays:
    """All stays of one article, filled clause by clause in reading order."""

    def __init__(self, calendar: Calendar, refusals: Refusals | None = None) -> None:
        self.calendar = calendar
        self._refusals = refusals
        self.all: list[Stay] = []
        self._of: dict[Character, list[Stay]] = {}
        self._there: dict[tuple[Character, str], list[Stay]] = {}
        self._beside = undated.Surroundings(calendar.published)

    def add(self, frame: VisitFrame) -> Stay | None:
        """Join a clause to the stay that it tells of, or begin one; None for a clause that adds nothing."""
        if frame.after:
            frame = self._to_come(frame)
        when = self._when(frame)
        if frame.place is None:
            return self._tell_more(frame, when)
        who, country = frame.traveller, frame.place.country
        if who is None and when.precision == "day":
            self._beside.events.setdefault(country, {})[when] = None
        if who is None:
            return None
        if not who.country or at_home(who.country, frame.place):
            return self._none(frame, Why.AT_HOME if who.country else Why.NO_COUNTRY, who.name)
        stay = self._same(frame, when)
        if stay is None:
            stay = Stay(who, country, frame.several, len(self.all))
            self._enter(stay)
        stay.tell(frame, when)
        return stay

    def _to_come(self, frame: VisitFrame) -> VisitFrame:
        """ "leaves on Monday for Egypt and Jordan": planned, on a day that is not told for Jordan."""
        planned = replace(frame, reading=replace(frame.reading, status="planned"))
        if frame.reading.tense == "present":
            return planned
        start = day_of(self.calendar.when(frame.dates, frame.reading).start)
        today = day_of(self.calendar.published)
        if start is None or today is None or start <= today:
            return frame
        return planned

    def _none(self, frame: VisitFrame, why: Why, about: str = "") -> Stay | None:
        """No stay, and where somebody asks, why."""
        refuse_clause(self._refusals, "visit", frame, why, about)
        return None

    def _enter(self, stay: Stay) -> None:
        self.all.append(stay)
        for known in (
            self._of.setdefault(stay.traveller, []),
            self._there.setdefault((stay.traveller, stay.country), []),
        ):
            if len(known) == MEMORY:
                known.remove(min(known, key=lambda old: old.last))
            known.append(stay)

    def of(self, traveller: Character, country: str | None = None) -> Sequence[Stay]:
        """The stays of a traveller that a reader may have in mind, in one country or in any, in order."""
        return self._of.get(traveller, ()) if country is None else self._there.get((traveller, country), ())

    def told_last(self, traveller: Character) -> Stay | None:
        """The stay of which the article has told last."""
        return max(self.of(traveller), key=lambda stay: stay.last, default=None)

    def settle(self) -> None:
        """Once the article is read: date the undated stays by what else it tells."""
        undated.settle(self.all, self._beside)
        for stays in self._of.values():
            _move_on(stays)

    def _when(self, frame: VisitFrame) -> When:
        """The date that a clause tells; a bound where it tells the end, or one date for several countries."""
        when = self.calendar.when(frame.dates, frame.reading)
        if not when.start and frame.later:
            when = self.calendar.around(frame.offset)
        first = day_of(when.start) if frame.day > 1 and when.precision == "day" else None
        if first is not None:  # "on Sunday, his second day in Egypt": he came on Saturday
            begin = first - timedelta(days=frame.day - 1)
            when = replace(when, start=begin.isoformat(), end=when.end or when.start)
        if frame.leaving and when.start:
            when = replace(when, start=None, end=when.end or when.start, within=True)
        if frame.after and when.start and not frame.duration:
            return to_month(when)
        if frame.shared and when.start and when.end != when.start:
            when = replace(when, within=True)
        return when

    def _tell_more(self, frame: VisitFrame, when: When) -> Stay | None:
        """ "The visit, from January 14 to 17": more about the stay told last."""
        off = self._planned_before(frame) if frame.reading.status == "cancelled" and frame.again else None
        if off is not None and not self._of_an_earlier_plan(off, when):
            off.tell(frame, UNKNOWN)
            return off
        if frame.reading.status == "cancelled" and frame.traveller is not None:
            self._beside.called_off.setdefault(frame.traveller, frame.offset)
            return self._none(frame, Why.NOTHING_BEFORE)
        told = self.all if frame.traveller is None else self.of(frame.traveller)
        if not (when.start or frame.duration) or frame.several:
            return self._none(frame, Why.NOTHING_NEW if told else Why.NOTHING_BEFORE)
        if told:
            if _clash(told[-1], frame, when):
                return self._none(frame, Why.ANOTHER_TIME)
            told[-1].tell(frame, when)
            return told[-1]
        if frame.traveller is not None and when.start and when.precision == "day":
            self._beside.announced.setdefault(frame.traveller, when)
        return self._none(frame, Why.NOTHING_BEFORE)

    def _of_an_earlier_plan(self, stay: Stay, when: When) -> bool:
        """ "had to cancel the same journey in July", told in December of a trip in January."""
        month = (when.start or "")[:7]
        return bool(month) and month < (self.calendar.published or "")[:7] and apart(stay.when(), when)

    def _planned_before(self, frame: VisitFrame) -> Stay | None:
        """The plan that "the trip was called off" means: the one told last, where it is one."""
        told = self.of(frame.traveller) if frame.traveller is not None else self.all[-1:]
        near = told and frame.offset - told[-1].last < _NEAR
        return told[-1] if near and told[-1].planned() and not told[-1].several else None

    def _same(self, frame: VisitFrame, when: When) -> Stay | None:
        """The stay that a clause tells of: one with a date before one without, then the one told last."""
        if frame.traveller is None or frame.place is None:
            return None
        candidates = [
            stay
            for stay in self.of(frame.traveller, frame.place.country)
            if stay.several == frame.several and not _clash(stay, frame, when)
        ]
        return max(
            candidates, key=lambda stay: (bool(when.start and stay.when().start), stay.last), default=None
        )


def _move_on(stays: Sequence[Stay]) -> None:
    """ "began in Cairo on Sunday", "was in Jos on Monday": who is in the second has left the first."""
    begun = [
        (stay.when().start or "", stay)
        for stay in stays
        if not stay.planned() and "cancelled" not in stay.statuses and stay.when().precision == "day"
    ]
    latest = max((start for start, _ in begun), default="")
    for start, stay in begun:
        there_now = any(frame.reading.tense == "present" for frame, _ in stay.told)
        stay.moved_on = start < latest and not there_now


def _clash(stay: Stay, frame: VisitFrame, when: When) -> bool:
    """True where a clause cannot be of a stay: by its date, else by what it asserts."""
    own = stay.when()
    if apart(own, when):
        gap = days_between(own, when) if own.precision == when.precision == "day" else None
        return gap is None or gap > _NEXT_LEG or stay.several or frame.leaving
    if when.start and own.start:
        return False
    coarse = bool(when.start) and when.precision in {"year", "month"}
    if coarse and not own.start and frame.reading.status == "completed":
        return "ongoing" in stay.statuses or (stay.planned() and frame.reading.tense == "past")
    return _gainsaid(stay, frame, dated=bool(own.start))


def _gainsaid(stay: Stay, frame: VisitFrame, *, dated: bool) -> bool:
    """True where what is asserted of a stay and what a clause asserts cannot both hold of one stay."""
    reading, statuses = frame.reading, stay.statuses
    if reading.status == "cancelled" or "cancelled" in statuses:
        return bool(statuses - {"cancelled", "planned"}) or reading.status not in {"cancelled", "planned"}
    if reading.general != stay.past() and frame.rule.weight >= 4 and reading.status != "planned":
        # "has visited" beside "will visit": another stay, unless the article is about what was done.
        return "planned" in statuses or "ongoing" in statuses or (dated and stay.past())
    return reading.status == "planned" and stay.past()
