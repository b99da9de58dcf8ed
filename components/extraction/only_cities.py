"""The one city of a country that an article names as a place: who is in that country is likely there."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from components.extraction.encounters import Encounters
    from components.extraction.geography import PlaceMention
    from components.extraction.stay import Stay
    from components.extraction.stays import Stays

# "in Hanoi" and "the Vietnamese capital, Hanoi" are places; "Hanoi said" is a government.
_PLACED = re.compile(
    r"\b(?:in|at|to|from|near|outside|into|for|through|capital|city|town|resort|visit(?:ed|s|ing)?"
    r"|reach(?:ed|es)?|left),?\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_REACH = 16
_LEAD = 1  # "has met him" is news in the first sentences
# "the Downing Street talks", "a Brussels summit"
_OF_TALKS = re.compile(r"\s(?:talks|summit|meeting|encounter)\b")


def only_cities(text: str, places: Sequence[PlaceMention]) -> dict[str, PlaceMention]:
    """By country code, the mention of the one city that is told there; countries with two are left out."""
    found: dict[str, dict[str, PlaceMention]] = {}
    for mention in places:
        if not mention.city_name or mention.adjective:
            continue
        placed = _PLACED.search(text, max(0, mention.start - _REACH), mention.start)
        if placed or _OF_TALKS.match(text, mention.end):
            found.setdefault(mention.country, {}).setdefault(mention.city_name, mention)
    return {country: next(iter(by.values())) for country, by in found.items() if len(by) == 1}


def places_of_talks(text: str, places: Sequence[PlaceMention]) -> dict[str, PlaceMention]:
    """By country code, the one place there that talks are called after: "the Downing Street talks"."""
    named = [p for p in places if p.city_name and not p.adjective and _OF_TALKS.match(text, p.end)]
    times = Counter(mention.country for mention in {p.city_name: p for p in named}.values())
    return {p.country: p for p in named if times[p.country] == 1}


def place_talks(encounters: Encounters, named: dict[str, PlaceMention]) -> None:
    """Give the news of a meeting the place that its talks are called after, one of them being at home."""
    for encounter in encounters.all:
        hosts = {who.country for who in encounter.participants if who.country in named}
        news = False in encounter.general or encounter.told[0][0].sentence <= _LEAD
        if encounter.country is None and news and len(hosts) == 1:
            encounter.place = named[hosts.pop() or ""]
            encounter.country = encounter.place.country


def settle(stays: Stays, encounters: Encounters, only: dict[str, PlaceMention]) -> None:
    """Give the one city to news without a city: not to what was before, nor to one of two stays."""
    times = Counter((stay.traveller, stay.country) for stay in stays.all)
    published = stays.calendar.published
    for stay in stays.all:
        once = times[stay.traveller, stay.country] == 1
        if once and stay.country in only and not stay.cities and _is_news(stay, published):
            stay.visit(only[stay.country])
    for encounter in encounters.all:
        placed = encounter.place is not None and encounter.place.city_name is not None
        if encounter.country in only and False in encounter.general and not placed:
            encounter.place = only[encounter.country]


def _is_news(stay: Stay, published: str | None) -> bool:
    """True for what is told as news, and is not of another year."""
    start = stay.when().start
    return not (stay.past() or stay.several) and (not start or start[:4] == (published or "")[:4])
