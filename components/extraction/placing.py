"""Places that a clause leaves out, settled by the dateline and by other clauses once an article is read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from components.extraction.timing import apart

if TYPE_CHECKING:
    from components.extraction.encounters import Encounter, Encounters
    from components.extraction.geography import PlaceMention
    from components.extraction.stay import Stay
    from components.extraction.stays import Stays


def settle(stays: Stays, encounters: Encounters, dateline: PlaceMention | None) -> None:
    """Give stays and encounters the country and the city that the rest of the article tells."""
    for encounter in encounters.all:
        if encounter.country is None:
            encounters.place_by_stay(encounter)
    for stay in stays.all:
        if not _has_city(stay.places):
            _city_of_stay(stay, encounters, dateline)
    for encounter in encounters.all:
        if encounter.country and not (encounter.place and encounter.place.city_name):
            encounter.place = _city_of_encounter(encounter, encounters, dateline) or encounter.place


def _has_city(places: list[PlaceMention]) -> bool:
    return any(place.city_name for place in places)


def _city_of_stay(stay: Stay, encounters: Encounters, dateline: PlaceMention | None) -> None:
    """The city of whom they met there, else of the dateline: "BEIJING, May 3 - Macron arrived in China"."""
    met = [e.place for e in encounters.all if e.stay is stay and e.place and e.place.city_name]
    if len({place.city_name for place in met}) == 1:
        stay.places.append(met[0])
    elif dateline is not None and dateline.country == stay.country and _told_from_there(stay):
        stay.places.append(dateline)


def _told_from_there(stay: Stay) -> bool:
    """True for news of a stay, which a dateline places; not for what is planned, or was long ago."""
    statuses = {frame.reading.status for frame, _ in stay.told}
    return not stay.past() and bool(statuses & {"ongoing", "completed"}) and not stay.several


def _city_of_encounter(
    encounter: Encounter, encounters: Encounters, dateline: PlaceMention | None
) -> PlaceMention | None:
    """The only city of its stay, or of other meetings of one of them there; else the dateline's."""
    if encounter.stay is not None and encounter.stay.country == encounter.country:
        cities = [place for place in encounter.stay.places if place.city_name]
        if len({place.city_name for place in cities}) == 1:
            return cities[0]
        if cities:
            return None  # several cities: which of them is not known
    beside = [other.place for other in encounters.all if _beside(encounter, other) and other.place]
    if len({place.city_name for place in beside}) == 1:
        return beside[0]
    frame = encounter.told[0][0]
    here = dateline is not None and dateline.country == encounter.country and dateline.city_name
    return dateline if here and not frame.reading.general and frame.reading.status != "planned" else None


def _beside(encounter: Encounter, other: Encounter) -> bool:
    """True for a meeting of one of them in a city of the same country about the same time."""
    if other is encounter or other.country != encounter.country:
        return False
    if not (other.place and other.place.city_name):
        return False
    if not set(other.participants) & set(encounter.participants):
        return False
    general = {f.reading.general for e in (encounter, other) for f, _ in e.told}
    return len(general) == 1 and not any(
        apart(first, second) for _, first in encounter.told for _, second in other.told
    )
