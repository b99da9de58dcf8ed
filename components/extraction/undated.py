"""Stays told without their dates, settled by what else the article tells: events, tours, its own day."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from components.extraction import dates
from components.extraction.timing import apart, day_of, fineness, to_month
from components.records import When

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from components.extraction.cast import Character
    from components.extraction.frames import VisitFrame
    from components.extraction.stay import Stay

# News without a day is of the day only where the article leads with it.
_LEAD = 3
_BEING_THERE = frozenset({"be in", "stay in", "visit", "a visit to"})


@dataclass(slots=True)
class Surroundings:
    """What an article tells beside its stays, and by which they can be dated or called off."""

    published: str | None
    events: dict[str, dict[When, None]] = field(default_factory=dict)  # what a country holds, and when
    # The day of a journey whose stops are told later.
    announced: dict[Character, When] = field(default_factory=dict)
    # Travellers who cancelled a trip, and where (offset) that is told.
    called_off: dict[Character, int] = field(default_factory=dict)


def settle(stays: Sequence[Stay], told: Surroundings) -> None:
    """Once the article is read: date the undated stays by event, tour, announcement or day of publication."""
    of: dict[Character, list[Stay]] = {}
    for stay in stays:
        if stay.statuses & {"planned", "ongoing"}:
            of.setdefault(stay.traveller, []).append(stay)
    for stay in stays:
        stay.settled = _by_event(stay, told)
        if _tour_is_off(stay, told):
            stay.called_off = all(frame.reading.lapsed for frame, _ in stay.told)
        when = stay.when()
        if not when.start and when.end and stay.duration:
            stay.settled = _ended(when, stay.duration)
        elif not when.start and not when.end and not stay.several:
            stay.settled = (
                _by_tour(stay, of.get(stay.traveller, ()))
                or _by_announcement(stay, told)
                or _by_publication(stay, told.published)
            )


def _tour_is_off(stay: Stay, told: Surroundings) -> bool:
    """True for a plan told after its traveller cancelled a trip."""
    place = told.called_off.get(stay.traveller)
    return place is not None and stay.planned() and stay.offset > place


def _ended(when: When, days: int) -> When:
    """ "returned on Friday from a four-day visit": the days before its end."""
    end = day_of(when.end)
    if end is None:
        return when
    return replace(when, start=(end - timedelta(days=days - 1)).isoformat(), within=False)


def _by_event(stay: Stay, told: Surroundings) -> When | None:
    """Who attends what a country holds is there on its days."""
    if not stay.planned():
        return None
    own = stay.when()
    fitting = (
        when
        for when in told.events.get(stay.country, ())
        if fineness(own) < fineness(when) and not apart(own, when)
    )
    return next(fitting, None)


def _by_tour(stay: Stay, stays: Iterable[Stay]) -> When | None:
    """A stop told without its date lies within the tour of its traveller that another clause dates."""
    if not stay.planned() or stay.past():
        return None
    for other in stays:
        when = other.when()
        if other is stay or when.precision != "day" or not when.start:
            continue
        if not other.past() and other.statuses & {"planned", "ongoing"}:
            return replace(to_month(when), basis="inferred")
    return None


def _by_announcement(stay: Stay, told: Surroundings) -> When | None:
    """ "paid tribute on Tuesday on a visit to East Africa": the day told of a journey before its stops."""
    when = told.announced.get(stay.traveller)
    if when is None or stay.past():
        return None
    return replace(to_month(when) if stay.planned() else when, basis="inferred")


def _by_publication(stay: Stay, published: str | None) -> When | None:
    """News that gives no day is of the day: "The president arrived in Cairo at the head of a delegation"."""
    if not published or len(published) < 10 or not _fresh(stay):
        return None
    if all(frame.leaving for frame, _ in stay.told):
        return None
    ongoing = "ongoing" in stay.statuses
    if stay.duration and stay.duration > 1 and not ongoing:
        return When(published[:7], published[:7], "month", "inferred")
    when = When(published, published, "day", "inferred")
    return dates.extend(when, stay.duration) if stay.duration else when


def _fresh(stay: Stay) -> bool:
    """True for a stay that the article tells as the news of its day."""
    readings = [frame.reading for frame, _ in stay.told]
    sentence, status = stay.told[0][0].sentence, stay.status(None)
    lead_line = sentence <= 1  # "has visited" as news of the day
    readings = [r for r in readings if not r.before]
    if readings and all(r.status == "planned" and r.tense == "present" for r in readings):
        return True  # "leaves for London in the evening": today
    if status == "ongoing" and any(_there_now(frame) for frame, _ in stay.told):
        return True
    if not any(r.status in {"ongoing", "completed"} and (lead_line or not r.general) for r in readings):
        return False
    if (stay.past() and not lead_line) or status in {"planned", "cancelled"}:
        return False
    return sentence <= (_LEAD if status == "ongoing" else 1)


def _there_now(frame: VisitFrame) -> bool:
    """ "Snow, who is in Dublin at the start of a tour": today, wherever in the article that stands."""
    now = frame.reading.status == "ongoing" and frame.reading.tense == "present"
    return now and frame.rule.name in _BEING_THERE
