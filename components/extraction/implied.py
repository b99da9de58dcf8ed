"""Stays that follow from meetings: who meets abroad was there, though no verb of going says so."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from components.extraction.encounters import LATER_IN_A_STAY
from components.extraction.frames import Rule, VisitFrame
from components.extraction.home import at_home
from components.extraction.stay import Stay
from components.extraction.timing import Spans, day_of

if TYPE_CHECKING:
    from components.extraction.cast import Character
    from components.extraction.encounters import Encounter
    from components.extraction.reading import Story
    from components.records import When

RULE = Rule(
    "follows from a meeting",
    "President Macron met President Sisi in Cairo.",
    frozenset(),
    frozenset(),
    0.77,
    1,
)


def implied_stays(story: Story) -> list[Stay]:
    """A stay for each participant of a placed meeting abroad of whom no stay there is told already."""
    told: dict[tuple[Character, str], _Known] = {}
    plans: set[tuple[Character, str]] = set()  # of which no day is told
    for stay in story.stays.all:
        if stay.planned() and not stay.when().start:
            plans.add((stay.traveller, stay.country))
        else:
            told.setdefault((stay.traveller, stay.country), _Known()).add(stay)
    found: list[Stay] = []
    for encounter in story.encounters.all:
        if encounter.country is None:
            continue
        when, own = encounter.when(story.calendar.published), encounter.stay
        over = bool(when.start) and encounter.status(story.calendar.published) == "completed"
        hosted = encounter.country in {who.country for who in encounter.participants}
        there = own.traveller if own is not None and own.country == encounter.country else None
        for who in encounter.participants:
            if not _abroad(who, encounter) or who is there:
                continue
            known = told.setdefault((who, encounter.country), _Known())
            if not (known.meets(when, hosted=hosted) or ((who, encounter.country) in plans and not over)):
                found.append(_stay(encounter, who, encounter.country, when))
                known.add(found[-1])
    return found


def _abroad(who: Character, encounter: Encounter) -> bool:
    if who.country is None or who.country == encounter.country:
        return False
    return encounter.place is None or not at_home(who.country, encounter.place)


class _Known:
    """The days of the stays of one traveller in one country."""

    def __init__(self) -> None:
        self._spans, self._with_days_about = Spans(), Spans()

    def add(self, stay: Stay) -> None:
        """Take in one more stay; it may have begun before the day told, and without an end have gone on."""
        when = stay.when()
        self._spans.add(when)
        start, end = day_of(when.start), day_of(when.end or when.start)
        if start is None or end is None:
            return
        first = start - min(LATER_IN_A_STAY, start - date.min)
        last = end if end > start else start + min(LATER_IN_A_STAY, date.max - start)
        self._with_days_about.add(replace(when, start=first.isoformat(), end=last.isoformat()))

    def meets(self, when: When, *, hosted: bool) -> bool:
        """False where a meeting is on ``another_day`` than every stay."""
        first = day_of(when.start) is not None and replace(when, end=None)
        return self._spans.meets(when) or bool(hosted and first and self._with_days_about.meets(first))


def _stay(encounter: Encounter, who: Character, country: str, usually: When) -> Stay:
    """The stay, told by the clauses of a meeting; ``usually``: when no clause of its own says."""
    stay = Stay(who, country, implied=True)
    for frame, when in encounter.told:
        reading, place = frame.reading, encounter.place
        told = VisitFrame(who, place, reading, frame.dates, RULE, frame.sentence, frame.offset)
        stay.tell(told, when if when.start else usually)
    return stay
