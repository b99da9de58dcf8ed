"""Asking a geocoding service: a real one on this computer, in Nominatim's own language."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from geopy.exc import ConfigurationError

from components.online_geocoding import Answer, OnlineFirst, nominatim
from tests.place_service import PlaceService, place_service

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def service() -> Iterator[PlaceService]:
    with place_service() as running:
        yield running


def test_no_place_is_asked_twice_and_misses_are_kept_too(service: PlaceService) -> None:
    answers: dict[str, Answer] = {}
    places = OnlineFirst(nominatim(service.address, 0.0), answers)
    assert [places.geocode("Rogun Dam").address for _ in range(3)] == ["Rogun Dam, Tajikistan"] * 3
    assert places.geocode("Nowhereville") is None
    assert places.geocode("Nowhereville") is None
    assert service.asked == ["Rogun Dam", "Nowhereville"]
    assert answers == {"Rogun Dam": (38.77, 69.87, "Rogun Dam, Tajikistan"), "Nowhereville": None}
    assert OnlineFirst(nominatim("http://127.0.0.1:1", 0.0), answers).geocode("Rogun Dam").latitude == 38.77


def test_requests_bear_our_name_and_keep_their_distance(service: PlaceService) -> None:
    places = OnlineFirst(nominatim(service.address, 0.3), {})
    for query in ("One", "Two", "Three"):
        places.geocode(query)
    pauses = [b - a for a, b in zip(service.times, service.times[1:], strict=False)]
    assert min(pauses) >= 0.29
    assert len(service.agents) == 1
    assert service.agents.pop().startswith("Motorcade/")
    assert nominatim().min_delay_seconds == 1.0  # type: ignore[attr-defined]  # a geopy RateLimiter
    assert nominatim() is nominatim()


def test_after_a_failure_it_stays_offline_for_a_while_and_says_so(service: PlaceService) -> None:
    now = [1000.0]
    answers: dict[str, Answer] = {}
    places = OnlineFirst(nominatim(service.address, 0.0), answers, lambda: now[0])
    service.status = 503
    assert places.geocode("Dushanbe").address == "Dushanbe, Tajikistan"
    assert service.asked == ["Dushanbe", "Dushanbe"]  # one more try, then no more
    assert places.geocode("Paris").address == "Paris, France"
    assert places.geocode("Rogun Dam") is None
    assert len(service.asked) == 2
    assert str(places.warning).startswith("OpenStreetMap could not be reached (")
    assert str(places.warning).endswith("). Places are looked up in the built-in table instead.")
    assert answers == {}
    service.status = 200
    now[0] += 601.0
    assert places.geocode("Rogun Dam").latitude == 38.77
    assert places.warning is None


def test_a_server_that_is_not_there_is_a_failure_too() -> None:
    with place_service() as gone:
        address = gone.address
    places = OnlineFirst(nominatim(address, 0.0), {})
    assert places.geocode("Dushanbe").address == "Dushanbe, Tajikistan"
    assert places.warning is not None


@pytest.mark.parametrize("server", ["", "localhost", "ftp://places.example", "file:///etc"])
def test_a_server_is_a_web_address(server: str) -> None:
    with pytest.raises(ConfigurationError, match="is no web address"):
        nominatim(server)
