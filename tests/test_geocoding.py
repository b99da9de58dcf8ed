from __future__ import annotations

import pytest
from geopy.exc import GeocoderQueryError
from geopy.extra.rate_limiter import RateLimiter
from geopy.geocoders.base import Geocoder
from geopy.location import Location
from geopy.point import Point
from hypothesis import given
from hypothesis import strategies as st

from components.geocoding import GazetteerGeocoder, distance_km, legs_km
from components.reference.places import gazetteer

DUSHANBE, ASHGABAT, MOSCOW = (38.5358, 68.7791), (37.95, 58.3833), (55.7522, 37.6156)
PLACES = GazetteerGeocoder()


def test_it_is_a_geopy_geocoder() -> None:
    assert isinstance(PLACES, Geocoder)
    assert RateLimiter(PLACES.geocode, min_delay_seconds=0)("Dushanbe").address == "Dushanbe, Tajikistan"


@pytest.mark.parametrize(
    ("query", "address", "latitude", "longitude"),
    [
        ("Dushanbe", "Dushanbe, Tajikistan", 38.5, 68.8),
        ("Ashkhabad, Turkmenistan", "Ashgabat, Turkmenistan", 38.0, 58.4),
        ("Kremlin", "Kremlin, Moscow, Russia", 55.8, 37.6),
        ("Paris", "Paris, France", 48.9, 2.3),
        ("Paris, Texas", "Paris, United States", 33.7, -95.6),
        ("Springfield, Illinois", "Springfield, United States", 39.8, -89.6),
        ("Tripoli, Lebanon", "Tripoli, Lebanon", 34.4, 35.8),
        ("Tripoli, LBN", "Tripoli, Lebanon", 34.4, 35.8),
        ("Washington, D.C.", "Washington, United States", 38.9, -77.0),
    ],
)
def test_geocode(query: str, address: str, latitude: float, longitude: float) -> None:
    found = PLACES.geocode(query)
    assert isinstance(found, Location)
    assert found.address == address
    assert (found.latitude, found.longitude) == pytest.approx((latitude, longitude), abs=0.1)


def test_context_decides_between_namesakes() -> None:
    assert PLACES.geocode("Tripoli").address == "Tripoli, Libya"
    assert PLACES.geocode("Tripoli", country="LBN").address == "Tripoli, Lebanon"
    assert PLACES.geocode("Hyderabad").address == "Hyderabad, India"
    assert PLACES.geocode("Hyderabad", near=[(24.86, 67.01)]).address == "Hyderabad, Pakistan"
    assert PLACES.geocode("Hyderabad", near=[(17.0, 78.0)]).address == "Hyderabad, India"


def test_what_is_not_known_is_none_as_geopy_has_it() -> None:
    assert PLACES.geocode("Nowhereville") is None
    assert PLACES.geocode("Paris, Japan") is None
    assert PLACES.geocode("Nowhereville", exactly_one=False) is None
    assert [found.address for found in PLACES.geocode("Tripoli", exactly_one=False)][:2] == [
        "Tripoli, Libya",
        "Tripoli, Lebanon",
    ]


@pytest.mark.parametrize("query", ["", "   ", ", France", None, 5, b"Paris", {"city": "Paris"}])
def test_no_name_is_a_query_error(query: object) -> None:
    with pytest.raises(GeocoderQueryError, match="no place name"):
        PLACES.geocode(query)


@pytest.mark.parametrize("point", ["38.54, 68.78", (38.54, 68.78), Point(38.54, 68.78)])
def test_reverse(point: object) -> None:
    assert PLACES.reverse(point).address == "Dushanbe, Tajikistan"


def test_reverse_at_sea_over_the_date_line_and_at_the_pole() -> None:
    assert PLACES.reverse((0, -160)) is None
    assert PLACES.reverse((89.9, 0)) is None
    assert PLACES.reverse((-16.8, -179.99), within_km=100).address.endswith("Fiji")
    near = PLACES.reverse((50.85, 4.35), exactly_one=False, within_km=10)
    assert "Brussels, Belgium" in [found.address for found in near]


@pytest.mark.parametrize("point", ["the moon", ("north", "east"), "", None])
def test_reverse_of_what_is_no_point_is_a_query_error(point: object) -> None:
    with pytest.raises(GeocoderQueryError, match="is no point"):
        PLACES.reverse(point)


@given(st.text(max_size=30))
def test_any_text_is_a_place_or_none_or_a_query_error(text: str) -> None:
    try:
        found = PLACES.geocode(text)
    except GeocoderQueryError:
        assert not text.partition(",")[0].strip()
    else:
        assert found is None or found.raw["place"] in gazetteer()


@given(st.floats(-90, 90), st.floats(-180, 180), st.floats(0, 300))
def test_reverse_never_leaves_the_circle(latitude: float, longitude: float, km: float) -> None:
    for found in PLACES.reverse((latitude, longitude), exactly_one=False, within_km=km) or []:
        assert distance_km((latitude, longitude), (found.latitude, found.longitude)) <= km


def test_legs() -> None:
    assert distance_km(DUSHANBE, ASHGABAT) == pytest.approx(911, abs=3)
    assert legs_km([MOSCOW, DUSHANBE, ASHGABAT]) == pytest.approx([2998, 911], abs=3)
    assert legs_km([MOSCOW]) == []
