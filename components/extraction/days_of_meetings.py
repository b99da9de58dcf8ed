"""Stays told without their days, dated by the meetings in them: "spent some hours there … met on Monday"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from components.extraction.timing import UNKNOWN, days_between, fineness, together

if TYPE_CHECKING:
    from collections.abc import Iterator

    from components.extraction.encounters import Encounter, Encounters
    from components.extraction.stay import Stay
    from components.extraction.stays import Stays
    from components.records import When

_RECENT = 7  # days back within which a meeting dates a stay that is taken for the news of the day
_DAY = 4  # the fineness of a date known to the day


def settle(stays: Stays, encounters: Encounters) -> None:
    """Date the undated stays by the meetings that belong to them."""
    days: dict[Stay, list[When]] = {}
    for encounter in encounters.all:
        if encounter.stay is not None:
            told = [when for _, when in encounter.told if fineness(when) == _DAY]
            days.setdefault(encounter.stay, []).extend(told)
            if told and not encounter.stay.duration and _dated_by_publication(encounter.stay):
                encounter.stay.settled = UNKNOWN
        elif encounter.country and fineness(encounter.finest) == _DAY:
            for stay in _taken_for_news(stays, encounter):
                days.setdefault(stay, []).append(encounter.finest)
                stay.settled = UNKNOWN
    for stay in stays.all:
        own = stay.when()
        if days.get(stay) and not (own.start or own.end or stay.several):
            stay.settled = together(days[stay])


def _taken_for_news(stays: Stays, encounter: Encounter) -> Iterator[Stay]:
    """The only stay of one of them there, dated by the article's day alone, days after the meeting.

    "The two met on Friday, two days after his talks in Moscow. His visit to Russia annoyed Kyiv."
    """
    for who in encounter.participants:
        there = stays.of(who, encounter.country)
        settled = there[0].settled if len(there) == 1 else None
        if settled is not None and _dated_by_publication(there[0]):
            gap = days_between(settled, encounter.finest)
            earlier = (encounter.finest.start or "") < (settled.start or "")
            if gap and gap <= _RECENT and earlier and not there[0].planned():
                yield there[0]


def _dated_by_publication(stay: Stay) -> bool:
    """True for a stay that is only taken for the news of the article's day."""
    settled = stay.settled
    return settled is not None and settled.basis == "inferred" and settled.expression is None
