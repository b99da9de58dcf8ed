"""Stays told without their days, dated by the meetings in them: "spent some hours there … met on Monday"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from components.extraction.timing import fineness, together

if TYPE_CHECKING:
    from components.extraction.encounters import Encounters
    from components.extraction.stay import Stay
    from components.extraction.stays import Stays
    from components.records import When

_DAY = 4  # the fineness of a date known to the day


def settle(stays: Stays, encounters: Encounters) -> None:
    """Date the undated stays by the meetings that belong to them."""
    days: dict[Stay, list[When]] = {}
    for encounter in encounters.all:
        if encounter.stay is not None:
            told = [when for _, when in encounter.told if fineness(when) == _DAY]
            days.setdefault(encounter.stay, []).extend(told)
    for stay in stays.all:
        own = stay.when()
        if days.get(stay) and not (own.start or own.end or stay.several):
            stay.settled = together(days[stay])
