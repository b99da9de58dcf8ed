"""Where places are: an offline geopy geocoder over our gazetteer, and distances."""

from __future__ import annotations

import math
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from geopy.distance import distance
from geopy.exc import GeocoderQueryError
from geopy.geocoders.base import Geocoder
from geopy.location import Location
from geopy.point import Point

from components.reference.countries import countries
from components.reference.places import gazetteer

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from components.reference.places import City

Coordinates = tuple[float, float]  # latitude, longitude in degrees

CELL_KM = 111.2  # one degree of latitude


def distance_km(a: Coordinates, b: Coordinates) -> float:
    """The geodesic distance of two points in kilometres (WGS 84)."""
    return float(distance(a, b).km)


def legs_km(points: Iterable[Coordinates]) -> list[float]:
    """The lengths of a trip's legs in kilometres: one fewer than its points."""
    return [distance_km(a, b) for a, b in pairwise(points)]


class GazetteerGeocoder(Geocoder):  # type: ignore[misc]  # geopy carries no types
    """A geopy geocoder that needs no network: anything that takes a geopy geocoder takes it."""

    def __init__(self) -> None:
        super().__init__(user_agent="motorcade")

    def geocode(
        self,
        query: str,
        *,
        exactly_one: bool = True,
        timeout: float | None = None,  # geopy's signature; nothing here can time out
        country: str | None = None,
        near: Sequence[Coordinates] = (),
    ) -> Any:
        """Location of "Dushanbe" or "Paris, Texas"; None where nothing is known. A list unless exactly_one.

        ``country`` (alpha-3) restricts; ``near`` (other places of the article) decides between namesakes,
        unless one of them is a capital or far larger. Raises GeocoderQueryError where the query is no name.
        """
        name, _, qualifier = query.strip().partition(",") if isinstance(query, str) else ("", "", "")
        if not name:
            raise GeocoderQueryError("There is no place name to look up.")
        found = gazetteer().lookup(query) or _qualified(gazetteer().lookup(name), qualifier)
        if country:
            found = tuple(place for place in found if place.country == country)
        if near:
            found = tuple(sorted(found, key=lambda place: -_weight(place, near)))
        return _answer(found, exactly_one)

    def reverse(
        self,
        query: Any,
        *,
        exactly_one: bool = True,
        timeout: float | None = None,
        within_km: float = 50.0,
    ) -> Any:
        """The towns nearest to a point ("38.5, 68.8", a pair, a geopy Point); None where none is in reach.

        Raises GeocoderQueryError where the query is no point.
        """
        try:
            point = Point(
                "" if query is None else query
            )  # None would be the point where the equator meets Greenwich
        except (ValueError, TypeError) as error:
            raise GeocoderQueryError(f"{query!r} is no point; write latitude, longitude.") from error
        here = (point.latitude, point.longitude)
        reached = (
            (distance_km(here, (town.latitude, town.longitude)), town) for town in _around(here, within_km)
        )
        found = sorted((pair for pair in reached if pair[0] <= within_km), key=lambda pair: pair[0])
        return _answer(tuple(town for _, town in found), exactly_one)


def _answer(found: Sequence[City], exactly_one: bool) -> Any:
    locations = [location(place) for place in found]
    if exactly_one:
        return locations[0] if locations else None
    return locations or None


def location(place: City) -> Location:
    """A geopy Location, its address in words and our row in ``raw``."""
    parts = dict.fromkeys((place.name, place.city or place.name, countries().by_code[place.country].name))
    return Location(", ".join(parts), Point(place.latitude, place.longitude), {"place": place})


def _qualified(found: Sequence[City], qualifier: str) -> tuple[City, ...]:
    """Those of the namesakes that lie in the country or region that the query adds after a comma."""
    qualifier = qualifier.strip()
    if not qualifier:
        return tuple(found)
    codes = {word.code for word in countries().words(qualifier)} | ({qualifier} & countries().by_code.keys())
    regions = [place for place in gazetteer().lookup(qualifier) if place.kind == "region"]
    if regions:  # "Paris, Texas": a region has no outline here, so the nearest namesake in its country
        region = regions[0]
        inside = [place for place in found if place.country == region.country and place is not region]
        centre = (region.latitude, region.longitude)
        return tuple(sorted(inside, key=lambda place: distance_km(centre, (place.latitude, place.longitude))))
    return tuple(place for place in found if place.country in codes)


def _weight(place: City, near: Sequence[Coordinates]) -> float:
    """How likely a namesake is meant: size in powers of ten against distance in thousands of kilometres."""
    size = 7.0 if place.kind in {"capital", "venue"} else math.log10(max(place.population, 1000))
    return size - min(distance_km((place.latitude, place.longitude), point) for point in near) / 1000


@cache
def _cells() -> dict[tuple[int, int], tuple[City, ...]]:
    """Towns by the whole degree that they lie in."""
    cells: dict[tuple[int, int], list[City]] = {}
    for place in gazetteer():
        if place.kind in {"capital", "city"}:
            cells.setdefault((math.floor(place.latitude), math.floor(place.longitude)), []).append(place)
    return {cell: tuple(towns) for cell, towns in cells.items()}


def _around(here: Coordinates, km: float) -> Iterable[City]:
    """The towns of every cell that a circle can touch, across the date line too."""
    rows = math.ceil(km / CELL_KM)
    widest = min(89.0, abs(here[0]) + rows)
    columns = min(180, math.ceil(km / (CELL_KM * math.cos(math.radians(widest)))))
    south, west = math.floor(here[0]), math.floor(here[1])
    wanted = {
        (row, (column + 180) % 360 - 180)
        for row in range(south - rows, south + rows + 1)
        for column in range(west - columns, west + columns + 1)
    }
    return (town for cell in wanted for town in _cells().get(cell, ()))
