"""Stays that follow from meetings: who meets abroad was there, though no verb of going says so."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from components.extraction.encounters import another_day
from components.extraction.frames import Rule, VisitFrame
from components.extraction.home import at_home
from components.extraction.stay import Stay

if TYPE_CHECKING:
    from components.extraction.cast import Character
    from components.extraction.encounters import Encounter
    from components.extraction.reading import Story

RULE = Rule(
    "follows from a meeting",
    "President Macron met President Sisi in Cairo.",
    frozenset(),
    frozenset(),
    0.75,
    1,
)


def implied_stays(story: Story) -> list[Stay]:
    """A stay for each participant of a placed meeting abroad of whom no stay there is told already."""
    found: list[Stay] = []
    for encounter in story.encounters.all:
        if encounter.country is None:
            continue
        for who in encounter.participants:
            if _abroad(who, encounter) and not _told(story, found, encounter, who):
                found.append(_stay(encounter, who, story.calendar.published))
    return found


def _abroad(who: Character, encounter: Encounter) -> bool:
    if who.country is None or who.country == encounter.country:
        return False
    return encounter.place is None or not at_home(who.country, encounter.place)


def _told(story: Story, found: list[Stay], encounter: Encounter, who: Character) -> bool:
    stay = encounter.stay
    if stay is not None and stay.traveller is who and stay.country == encounter.country:
        return True
    when = encounter.when(story.calendar.published)
    hosted = encounter.country in {p.country for p in encounter.participants}
    return any(
        stay.traveller is who
        and stay.country == encounter.country
        and not another_day(stay, when, hosted=hosted)
        for stay in [*story.stays.all, *found]
    )


def _stay(encounter: Encounter, who: Character, published: str | None) -> Stay:
    stay = Stay(who, encounter.country or "", implied=True)
    for frame, when in encounter.told:
        told = when if when.start else encounter.when(published)
        stay.told.append(
            (
                VisitFrame(
                    who,
                    encounter.place,
                    replace(frame.reading),
                    frame.dates,
                    RULE,
                    frame.sentence,
                    frame.offset,
                ),
                told,
            )
        )
    if encounter.place is not None:
        stay.places.append(encounter.place)
    return stay
