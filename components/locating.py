"""Coordinates for places that no table knows, asked of OpenStreetMap where a library's users allow it."""

from __future__ import annotations

import os
from dataclasses import replace
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary, proxy

from geopy.exc import ConfigurationError

from components.geocoding import GazetteerGeocoder
from components.online_geocoding import PUBLIC_SERVER, UNREACHABLE, OnlineFirst, nominatim
from components.preferences import preferences
from components.reference.countries import countries

if TYPE_CHECKING:
    from typing import Any

    from components.online_geocoding import Answer
    from components.records import Extraction, Place
    from components.store import Store

SWITCH = "MOTORCADE_ONLINE_GEOCODING"
SERVER = "MOTORCADE_NOMINATIM_URL"
NEIGHBOURHOOD_KM = 100.0
# A server that fails is left alone for a while, however many files are loaded meanwhile.
_SERVICES: WeakKeyDictionary[Store, OnlineFirst] = WeakKeyDictionary()


def online_allowed(store: Store) -> bool:
    """Whether places may be asked online: MOTORCADE_ONLINE_GEOCODING says so, or else the library."""
    said = os.environ.get(SWITCH, "").strip().lower()
    return said in ("1", "true", "yes", "on") if said else preferences(store).online_geocoding


class Locator:
    """Finds coordinates for one library. ``warning`` is a sentence where the service could not be reached."""

    def __init__(self, store: Store) -> None:
        self.warning: str | None = None
        self._service = self._opened(store) if online_allowed(store) else None

    @property
    def asks(self) -> bool:
        """Whether there is a service to ask."""
        return self._service is not None

    def _opened(self, store: Store) -> OnlineFirst | None:
        server = os.environ.get(SERVER, "").strip() or PUBLIC_SERVER
        try:
            online = nominatim(server)
        except ConfigurationError as error:
            self.warning = UNREACHABLE.format(reason=f"{SERVER}: {error}")
            return None
        if store not in _SERVICES:
            shared: Store = proxy(store)  # does not keep the library itself open
            _SERVICES[store] = OnlineFirst(
                lambda query: online(query, turn=shared.turn_to_ask), _Kept(shared)
            )
        return _SERVICES[store]

    def placed(self, extraction: Extraction) -> Extraction:
        """The extraction with coordinates for the towns that no table knows."""
        if self._service is None:
            return extraction
        return replace(
            extraction,
            visits=tuple(replace(one, place=self.located(one.place)) for one in extraction.visits),
            meetings=tuple(replace(one, place=self.located(one.place)) for one in extraction.meetings),
        )

    def located(self, place: Place) -> Place:
        """The place with coordinates, where it is a town without and the service knows it."""
        if self._service is None or not place.city or not place.country or place.latitude is not None:
            return place
        country = countries().by_code.get(place.country)
        if country is None:
            return place
        found = self._service.geocode(f"{place.city}, {country.name}")
        self.warning = self._service.warning
        if found is None or not _may_be_in(place.country, found):
            return place
        return replace(place, latitude=found.latitude, longitude=found.longitude)


def _may_be_in(country: str, found: Any) -> bool:
    """False where all towns around the point are another country's: a namesake was found."""
    around = GazetteerGeocoder().reverse(
        (found.latitude, found.longitude), exactly_one=False, within_km=NEIGHBOURHOOD_KM
    )
    return not around or any(town.raw["place"].country == country for town in around)


class _Kept:
    """The answers that a library keeps, as a mapping."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def __contains__(self, query: str) -> bool:
        return self._store.place_answer(query) is not None

    def __getitem__(self, query: str) -> Answer:
        answer = self._store.place_answer(query)
        if answer is None:
            raise KeyError(query)
        return answer[0]

    def __setitem__(self, query: str, answer: Answer) -> None:
        self._store.keep_place_answer(query, answer)
