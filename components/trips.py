"""Trips: one traveller's visits in a row, told as legs from the capital through each city and back.

A visit joins the trip before it where it begins at most ``JOIN_DAYS`` after the last day of that trip. Only
days can say that: a visit known to the month or the year, or not dated at all, is a trip by itself.
Cancelled and denied visits belong to no trip; each other visit belongs to exactly one.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import pandas as pd

from components.geocoding import distance_km

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from components.records import Status

JOIN_DAYS = 3
TRAVELLED = ("planned", "ongoing", "completed")

_READ = (
    "visit_id",
    "traveller",
    "traveller_id",
    "traveller_country",
    "traveller_country_name",
    "origin_city",
    "origin_latitude",
    "origin_longitude",
    "country",
    "country_name",
    "city",
    "latitude",
    "longitude",
    "start",
    "end",
    "start_iso",
    "end_iso",
    "precision",
    "within",
    "status",
)
_Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Stop:
    """A place on a trip. ``visits`` is empty at home; ``nights`` is None where the days are not known."""

    country: str | None
    country_name: str | None
    city: str | None
    latitude: float | None
    longitude: float | None
    visits: tuple[str, ...] = ()
    first_day: dt.date | None = None
    last_day: dt.date | None = None
    nights: int | None = None

    @property
    def name(self) -> str:
        """The city, else the country."""
        return self.city or self.country_name or "an unknown place"


@dataclass(frozen=True, slots=True)
class Leg:
    """The way from one stop to the next; ``km`` (geodesic) is None where one of them is not on the map."""

    origin: Stop
    destination: Stop
    km: float | None


@dataclass(frozen=True, slots=True)
class Trip:
    """``start`` and ``end`` are ISO dates as known, ``first_day`` and ``last_day`` the days that they span.

    ``nights`` is None where a day is not known. ``status`` is the visits' own where they agree, else ongoing:
    some are done and some still planned.
    """

    id: str
    traveller: str
    traveller_id: str | None
    traveller_country: str | None
    status: Status
    start: str | None
    end: str | None
    first_day: dt.date | None
    last_day: dt.date | None
    nights: int | None
    stops: tuple[Stop, ...]  # without home
    legs: tuple[Leg, ...]

    @property
    def visits(self) -> tuple[str, ...]:
        """Ids of the visits, in the order of travel."""
        return tuple(visit for stop in self.stops for visit in stop.visits)

    @property
    def km(self) -> float | None:
        """The length of all legs; None where one is not known or there is none."""
        lengths = [leg.km for leg in self.legs if leg.km is not None]
        return sum(lengths) if lengths and len(lengths) == len(self.legs) else None

    @property
    def route(self) -> str:
        """ "Moscow – Dushanbe – Ashgabat – Moscow"."""
        way = [self.legs[0].origin, *(leg.destination for leg in self.legs)] if self.legs else self.stops
        return " – ".join(stop.name for stop in way)


def trips_of(visits: pd.DataFrame) -> tuple[Trip, ...]:
    """The trips that rows of ``tables.visits`` make, by first day, the undated last."""
    told = visits.loc[visits["status"].isin(TRAVELLED), list(_READ)]
    by_traveller: dict[str, list[_Row]] = {}
    for row in told.to_dict("records"):
        known: _Row = {str(name): None if pd.isna(value) else value for name, value in row.items()}
        by_traveller.setdefault(str(known["traveller_id"] or known["traveller"]), []).append(known)
    found = [_trip(rows) for rows in by_traveller.values() for rows in _in_a_row(rows)]
    return tuple(sorted(found, key=lambda trip: (trip.first_day or dt.date.max, trip.traveller, trip.id)))


def _exact(row: _Row) -> bool:
    """Whether its own days are known, so that it can stand in a row with others."""
    return row["precision"] == "day" and not row["within"]


def _in_a_row(rows: list[_Row]) -> Iterator[list[_Row]]:
    """One traveller's visits, cut into trips."""
    for row in rows:
        if not _exact(row):
            yield [row]
    trip: list[_Row] = []
    for row in sorted(filter(_exact, rows), key=lambda row: (row["start"], row["end"], row["visit_id"])):
        if trip and (row["start"] - max(before["end"] for before in trip)).days > JOIN_DAYS:
            yield trip
            trip = []
        trip.append(row)
    if trip:
        yield trip


def _trip(rows: Sequence[_Row]) -> Trip:
    first = rows[0]
    stops = _stops(rows)
    home = _home(rows)
    trip_id = f"trip-{first['visit_id']}"
    last = _last(rows)
    return Trip(
        id=trip_id,
        traveller=first["traveller"],
        traveller_id=first["traveller_id"],
        traveller_country=home.country if home else first["traveller_country"],
        status=_status(rows),
        start=first["start_iso"],
        end=last["end_iso"] or (last["start_iso"] if len(rows) > 1 else None),
        first_day=_day(first["start"]),
        last_day=_day(last["end"]),
        nights=_nights(rows),
        stops=stops,
        legs=_legs((home, *stops, home) if home else stops),
    )


def _last(rows: Sequence[_Row]) -> _Row:
    """The visit that ends last; of equals, one whose end is told."""
    return max(rows, key=lambda row: (row["end"] or pd.Timestamp.min, row["end_iso"] is not None))


def _nights(rows: Sequence[_Row]) -> int | None:
    """From the first day to the last; None where either is not known to the day."""
    last = _last(rows)
    if not all(map(_exact, rows)) or len(last["end_iso"] or "") < len("2022-06-28"):
        return None
    return int((last["end"] - rows[0]["start"]).days)


def _status(rows: Sequence[_Row]) -> Status:
    told: set[Status] = {row["status"] for row in rows}
    return told.pop() if len(told) == 1 else "ongoing"


def _home(rows: Sequence[_Row]) -> Stop | None:
    """The capital of the traveller's country; None where it is not known."""
    row = next((row for row in rows if row["origin_latitude"] is not None), None)
    if row is None:
        return None
    return Stop(
        row["traveller_country"],
        row["traveller_country_name"],
        row["origin_city"],
        row["origin_latitude"],
        row["origin_longitude"],
    )


def _stops(rows: Sequence[_Row]) -> tuple[Stop, ...]:
    """One stop a place: visits that follow each other to one city, or to a country without one, are one."""
    places: list[list[_Row]] = []
    for row in rows:
        if places and _same_place(places[-1], row):
            places[-1].append(row)
        else:
            places.append([row])
    return tuple(map(_stop, places))


def _same_place(stay: Sequence[_Row], row: _Row) -> bool:
    cities = {visit["city"] for visit in stay if visit["city"]}
    same_country = row["country"] is not None and row["country"] == stay[-1]["country"]
    return same_country and (not cities or not row["city"] or row["city"] in cities)


def _stop(rows: Sequence[_Row]) -> Stop:
    place = next((row for row in rows if row["city"]), rows[0])
    return Stop(
        place["country"],
        place["country_name"],
        place["city"],
        place["latitude"],
        place["longitude"],
        tuple(row["visit_id"] for row in rows),
        _day(rows[0]["start"]),
        _day(_last(rows)["end"]),
        _nights(rows),
    )


def _legs(way: Sequence[Stop]) -> tuple[Leg, ...]:
    return tuple(Leg(origin, destination, _km(origin, destination)) for origin, destination in pairwise(way))


def _km(a: Stop, b: Stop) -> float | None:
    if a.latitude is None or a.longitude is None or b.latitude is None or b.longitude is None:
        return None
    return _distance((a.latitude, a.longitude), (b.latitude, b.longitude))


# Most legs are flown again and again, and a geodesic costs a tenth of a millisecond.
@lru_cache(maxsize=1 << 16)
def _distance(a: tuple[float, float], b: tuple[float, float]) -> float:
    return distance_km(a, b)


def _day(moment: pd.Timestamp | None) -> dt.date | None:
    return None if moment is None else moment.date()
