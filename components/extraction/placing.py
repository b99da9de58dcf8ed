"""Places that a clause leaves out, settled by the dateline and by other clauses once an article is read."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from components.extraction.timing import of_these_days

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from components.extraction.cast import Character
    from components.extraction.encounters import Encounter, Encounters
    from components.extraction.geography import PlaceMention
    from components.extraction.stay import Stay
    from components.extraction.stays import Stays


# Of the meetings of one person in one country, so many before and after one can tell its city.
_NEAR = 50
_HIGH = 5  # the number of the last sentence that is likely about the news of the day


def settle(stays: Stays, encounters: Encounters, dateline: PlaceMention | None) -> None:
    """Give stays and encounters the country and the city that the rest of the article tells."""
    for encounter in encounters.all:
        _country_of(encounter, stays, encounters, dateline)
    met: dict[Stay, list[PlaceMention]] = {}
    for encounter in encounters.all:
        if encounter.stay is not None and encounter.place and encounter.place.city_name:
            met.setdefault(encounter.stay, []).append(encounter.place)
    for stay in stays.all:
        if not stay.cities:
            _city_of_stay(stay, met.get(stay, []), dateline)
    neighbours = _Neighbours(encounters.all)
    for encounter in encounters.all:
        if encounter.country and not (encounter.place and encounter.place.city_name):
            beside = neighbours.of(encounter)
            encounter.place = _city_of_encounter(encounter, beside, dateline) or encounter.place


def _country_of(
    encounter: Encounter, stays: Stays, encounters: Encounters, dateline: PlaceMention | None
) -> None:
    if encounter.country is None:
        encounters.place_by_stay(encounter)
    if encounter.country is None:
        _where_told_of_last(encounter)
    if encounter.country is None and dateline is not None:
        _where_the_news_is(encounter, stays, dateline)


def _where_told_of_last(encounter: Encounter) -> None:
    """ "Ministers arrived in Kyiv. Rau met Kuleba": at the place just told, one being at home."""
    at_home = {who.country for who in encounter.participants}
    for frame, _ in encounter.told:
        near = frame.near
        if near is not None and near.city_name and near.country in at_home and not frame.reading.general:
            encounter.place, encounter.country = near, near.country


def _where_the_news_is(encounter: Encounter, stays: Stays, dateline: PlaceMention) -> None:
    """ "MOSCOW, March 31 – … Gorbachev, who had talks with her": in Moscow, he being at home."""
    hosts = [who for who in encounter.participants if who.country == dateline.country]
    if not hosts or len(hosts) == len(encounter.participants) or not _is_news(encounter):
        return
    high = bool(encounter.finest.start) or encounter.told[0][0].sentence <= _HIGH
    travelling = any(not stay.past() for host in hosts for stay in stays.of(host))
    if high and not travelling and of_these_days(encounter.finest, stays.calendar.published):
        encounter.place, encounter.country = dateline, dateline.country


def _is_news(encounter: Encounter) -> bool:
    """True for what some clause tells as having happened, and not in passing."""
    readings = [frame.reading for frame, _ in encounter.told]
    return any(not one.general and one.status in {"completed", "ongoing"} for one in readings)


def _city_of_stay(stay: Stay, met: list[PlaceMention], dateline: PlaceMention | None) -> None:
    """The city of whom they met there, else of the dateline: "BEIJING, May 3 - Macron arrived in China"."""
    if len({place.city_name for place in met}) == 1:
        stay.visit(met[0])
    elif dateline is not None and dateline.country == stay.country and _told_from_there(stay):
        stay.visit(dateline)


def _told_from_there(stay: Stay) -> bool:
    """True for news of a stay, which a dateline places; not for what is planned, or was long ago."""
    return not stay.past() and bool(stay.statuses & {"ongoing", "completed"}) and not stay.several


def _city_of_encounter(
    encounter: Encounter, neighbours: Iterable[Encounter], dateline: PlaceMention | None
) -> PlaceMention | None:
    """The only city of its stay, or of other meetings of one of them there; else the dateline's."""
    if encounter.stay is not None and encounter.stay.country == encounter.country:
        cities = [*encounter.stay.cities.values()]
        if len(cities) == 1:
            return cities[0]
        if cities:
            return None  # several cities: which of them is not known
    beside = [other.place for other in neighbours if _beside(encounter, other) and other.place]
    if len({place.city_name for place in beside}) == 1:
        return beside[0]
    frame = encounter.told[0][0]
    here = dateline is not None and dateline.country == encounter.country and dateline.city_name
    return dateline if here and not frame.reading.general and frame.reading.status != "planned" else None


class _Neighbours:
    """The meetings of the same people in the same country, those told near to each other."""

    def __init__(self, encounters: Sequence[Encounter]) -> None:
        self._numbers = {encounter: number for number, encounter in enumerate(encounters)}
        self._told: dict[tuple[Character, str | None], list[int]] = {}
        self._all = encounters
        for number, encounter in enumerate(encounters):
            for who in encounter.participants:
                self._told.setdefault((who, encounter.country), []).append(number)

    def of(self, encounter: Encounter) -> Iterator[Encounter]:
        """The neighbours of one meeting, in the order told."""
        number, found = self._numbers[encounter], set[int]()
        for who in encounter.participants:
            told = self._told[who, encounter.country]
            at = bisect_left(told, number)
            found.update(told[max(0, at - _NEAR) : at + _NEAR])
        return (self._all[i] for i in sorted(found - {number}))


def _beside(encounter: Encounter, other: Encounter) -> bool:
    """True for a meeting in a city about the same time; both are told as news or both in passing."""
    if not (other.place and other.place.city_name):
        return False
    return len(encounter.general | other.general) == 1 and encounter.fits(other)
