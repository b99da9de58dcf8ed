"""Clauses about one stay become one visit: the lead, the detail and the recap are joined, two stays kept apart."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from components.extraction import dates
from components.extraction.timing import (
    UNKNOWN,
    Calendar,
    apart,
    day_of,
    days_between,
    fineness,
    to_month,
    together,
)
from components.records import When

if TYPE_CHECKING:
    from components.extraction.cast import Character
    from components.extraction.frames import VisitFrame
    from components.extraction.geography import PlaceMention
    from components.records import Status

_LATER_TODAY = re.compile(r"\b(?:later|evening|tonight|afternoon|night)\b", re.IGNORECASE)
# Days between two legs of one stay: "in Shanghai on Wednesday, in Beijing on Friday".
_NEXT_LEG = 3
_LONGEST_STAY = 10
# News without a day is of the day only where the article leads with it.
_LEAD = 3
# A stay told without its end is taken to be over after so many days.
_SHORT_STAY = 2


# Territories whose sovereign's leaders are at home there.
_SOVEREIGNS = {
    "PRI": "USA", "GUM": "USA", "VIR": "USA", "ASM": "USA", "MNP": "USA", "GRL": "DNK", "FRO": "DNK", "GIB": "GBR",
    "BMU": "GBR", "FLK": "GBR", "CYM": "GBR", "VGB": "GBR", "NCL": "FRA", "PYF": "FRA", "GUF": "FRA", "REU": "FRA",
    "MTQ": "FRA", "GLP": "FRA", "MYT": "FRA", "ABW": "NLD", "CUW": "NLD", "SXM": "NLD",
}  # fmt: skip


# Where the officials of an organisation have their offices.
_SEATS = {
    "EU": "BEL",
    "NATO": "BEL",
    "UN": "USA",
    "AU": "ETH",
    "AL": "EGY",
    "OAS": "USA",
    "IMF": "USA",
    "WB": "USA",
}


def at_home(country: str, place: PlaceMention) -> bool:
    """True where a place is no abroad for somebody of a country; for the pope Rome is none."""
    if _SEATS.get(country) == place.country:
        return True
    if country == "VAT" and place.country == "ITA" and place.city_name == "Rome":
        return True
    return country in {place.country, _SOVEREIGNS.get(place.country)}


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
            return dates.extend(best, self.duration)
        return best

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


def _ended(when: When, days: int) -> When:
    """ "returned on Friday from a four-day visit": the days before its end."""
    end = day_of(when.end)
    if end is None:
        return when
    return replace(when, start=(end - timedelta(days=days - 1)).isoformat(), within=False)


class Stays:
    """All stays of one article, filled clause by clause in reading order."""

    def __init__(self, calendar: Calendar) -> None:
        self.calendar = calendar
        self.all: list[Stay] = []
        self._events: list[tuple[str, When]] = []  # what a country holds, and when
        self._announced: dict[Character, When] = {}  # the day of a journey whose stops are told later
        self._called_off: dict[Character, int] = {}  # travellers who cancelled a trip, and where that is told

    def add(self, frame: VisitFrame) -> Stay | None:
        """Join a clause to the stay that it tells of, or begin one; None for a clause that adds nothing."""
        when = self.calendar.when(frame.dates, frame.reading)
        if not when.start and frame.later:
            when = self.calendar.around(frame.offset)
        if frame.leaving and when.start:
            when = replace(when, start=None, end=when.end or when.start, within=True)
        if frame.shared and when.start and when.end != when.start:
            when = replace(when, within=True)
        if frame.place is None:
            return self._tell_more(frame, when)
        who, country = frame.traveller, frame.place.country
        if who is None and when.precision == "day":
            self._events.append((country, when))
        if who is None or not who.country or at_home(who.country, frame.place):
            return None
        stay = self._same(frame, when)
        if stay is None:
            stay = Stay(who, country, several=frame.several)
            self.all.append(stay)
        stay.told.append((frame, when))
        stay.places.append(frame.place)
        stay.duration = stay.duration or frame.duration
        return stay

    def settle(self) -> None:
        """Once the article is read: date the undated stays by the tour that they belong to, or by the article."""
        for stay in self.all:
            stay.settled = self._by_event(stay)
            if (
                stay.traveller in self._called_off
                and stay.planned()
                and stay.offset > self._called_off[stay.traveller]
            ):
                stay.called_off = all(frame.reading.lapsed for frame, _ in stay.told)
            if not stay.when().start and stay.when().end and stay.duration:
                stay.settled = _ended(stay.when(), stay.duration)
            elif not stay.when().start and not stay.when().end and not stay.several:
                stay.settled = (
                    self._by_tour(stay) or self._by_announcement(stay) or self._by_publication(stay)
                )

    def _by_event(self, stay: Stay) -> When | None:
        """Who attends what a country holds is there on its days."""
        own = stay.when()
        for country, when in self._events:
            if (
                country == stay.country
                and fineness(own) < fineness(when)
                and not apart(own, when)
                and stay.planned()
            ):
                return when
        return None

    def _by_tour(self, stay: Stay) -> When | None:
        """A stop told without its date lies within the tour that another clause dates."""
        if not stay.planned() or stay.past():
            return None
        for other in self.all:
            when = other.when()
            if (
                other is stay
                or other.traveller is not stay.traveller
                or when.precision != "day"
                or not when.start
            ):
                continue
            statuses = {f.reading.status for f, _ in other.told}
            if other.past() or not statuses & {"planned", "ongoing"}:
                continue
            return replace(to_month(when), basis="inferred")
        return None

    def _by_announcement(self, stay: Stay) -> When | None:
        """ "paid tribute on Tuesday on a visit to East Africa": the day told of a journey before its stops."""
        when = self._announced.get(stay.traveller)
        if when is None or stay.past():
            return None
        return (
            replace(to_month(when), basis="inferred") if stay.planned() else replace(when, basis="inferred")
        )

    def _by_publication(self, stay: Stay) -> When | None:
        """News that gives no day is of the day: "The president arrived in Cairo at the head of a delegation"."""
        published = self.calendar.published
        readings = [frame.reading for frame, _ in stay.told]
        lead_line = stay.told[0][0].sentence <= 1  # "has visited" as news of the day
        fresh = any(r.status in {"ongoing", "completed"} and (lead_line or not r.general) for r in readings)
        if not published or len(published) < 10 or not fresh or (stay.past() and not lead_line):
            return None
        lead = _LEAD if stay.status(None) == "ongoing" else 1
        if stay.told[0][0].sentence > lead or stay.status(None) in {"planned", "cancelled"}:
            return None
        if all(frame.leaving for frame, _ in stay.told):
            return None
        if stay.duration and stay.duration > 1 and not any(r.status == "ongoing" for r in readings):
            return When(published[:7], published[:7], "month", "inferred")
        when = When(published, published, "day", "inferred")
        return dates.extend(when, stay.duration) if stay.duration else when

    def _tell_more(self, frame: VisitFrame, when: When) -> Stay | None:
        """ "The visit, from January 14 to 17": more about the stay told last."""
        if frame.reading.status == "cancelled" and frame.traveller is not None:
            self._called_off.setdefault(frame.traveller, frame.offset)
            return None
        if not (when.start or frame.duration) or frame.several:
            return None
        for stay in reversed(self.all):
            if frame.traveller is not None and stay.traveller is not frame.traveller:
                continue
            if self._clash(stay, frame, when):
                return None
            stay.told.append((frame, when))
            stay.duration = stay.duration or frame.duration
            return stay
        if frame.traveller is not None and when.start and when.precision == "day":
            self._announced.setdefault(frame.traveller, when)
        return None

    def _same(self, frame: VisitFrame, when: When) -> Stay | None:
        candidates = [
            stay
            for stay in self.all
            if stay.traveller is frame.traveller
            and frame.place is not None
            and stay.country == frame.place.country
            and stay.several == frame.several
            and not self._clash(stay, frame, when)
        ]
        return max(
            candidates, key=lambda stay: (bool(when.start and stay.when().start), stay.last), default=None
        )

    def _clash(self, stay: Stay, frame: VisitFrame, when: When) -> bool:
        own = stay.when()
        if apart(own, when):
            gap = days_between(own, when) if own.precision == when.precision == "day" else None
            return gap is None or gap > _NEXT_LEG or stay.several or frame.leaving
        if when.start and own.start:
            return False
        if (
            when.start
            and when.precision in {"year", "month"}
            and not own.start
            and frame.reading.status == "completed"
        ):
            return any(f.reading.status == "ongoing" for f, _ in stay.told)
        reading, statuses = frame.reading, {f.reading.status for f, _ in stay.told}
        if reading.status == "cancelled" or "cancelled" in statuses:
            return bool(statuses - {"cancelled", "planned"}) or reading.status not in {"cancelled", "planned"}
        if reading.general != stay.past() and frame.rule.weight >= 4 and reading.status != "planned":
            # "has visited" beside "will visit": another stay, unless the article is about what was done.
            return "planned" in statuses or "ongoing" in statuses or bool(own.start and stay.past())
        return reading.status == "planned" and stay.past()
