"""Visits in a row as trips, with their legs."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import pandas as pd
import pytest
from geopy.distance import geodesic
from hypothesis import given, settings
from hypothesis import strategies as st

from components import tables
from components.periods import bounds
from components.records import Person, Place, Visit
from components.store import open_store
from components.tables.columns import VISITS, frame
from components.trips import JOIN_DAYS, trips_of
from tests import building
from tests.building import DUSHANBE, RAHMON, TAJIKISTAN, article, extraction, visit

if TYPE_CHECKING:
    from components.trips import Trip

ASHGABAT = Place("TKM", "Ashgabat", 37.95, 58.38)
BEIJING = Place("CHN", "Beijing", 39.9, 116.4)


def told(*visits: Visit) -> tuple[Trip, ...]:
    """The trips that these visits make, each from a library of its own, so that none are merged."""
    frames = []
    for number, one in enumerate(visits):
        with open_store("sqlite://") as store:
            store.add(article(f"He went ({number})."), extraction(one), "1")
            frames.append(tables.load(store).visits)
    return trips_of(pd.concat(frames))


def test_a_tour_from_moscow_and_back() -> None:
    (trip,) = told(
        visit("2022-06-29", "2022-06-30", place=ASHGABAT), visit("2022-06-28", "2022-06-28", place=DUSHANBE)
    )
    assert trip.route == "Moscow – Dushanbe – Ashgabat – Moscow"
    assert (trip.start, trip.end, trip.nights, trip.status) == ("2022-06-28", "2022-06-30", 2, "completed")
    assert (trip.first_day, trip.last_day) == (dt.date(2022, 6, 28), dt.date(2022, 6, 30))
    assert (trip.traveller, trip.traveller_id, trip.traveller_country) == ("Vladimir Putin", "Q7747", "RUS")
    assert [stop.nights for stop in trip.stops] == [0, 1]
    assert len(trip.visits) == 2
    assert trip.id == f"trip-{trip.visits[0]}"
    ends = [((leg.origin.latitude, leg.origin.longitude), leg.destination) for leg in trip.legs]
    for (origin, to), leg in zip(ends, trip.legs, strict=True):
        assert leg.km == pytest.approx(geodesic(origin, (to.latitude, to.longitude)).km)
    assert [round(leg.km or 0, -1) for leg in trip.legs] == [3000, 910, 2510]
    assert trip.km == pytest.approx(sum(leg.km or 0 for leg in trip.legs))


@pytest.mark.parametrize(("gap", "number"), [(0, 1), (JOIN_DAYS, 1), (JOIN_DAYS + 1, 2)])
def test_how_far_apart_one_trip_can_be(gap: int, number: int) -> None:
    second = (dt.date(2022, 6, 29) + dt.timedelta(days=gap)).isoformat()
    found = told(visit("2022-06-28", "2022-06-29"), visit(second, second, place=ASHGABAT))
    assert len(found) == number


def test_a_long_stay_reaches_to_its_end() -> None:
    (trip,) = told(
        visit("2022-06-01", "2022-06-20", place=BEIJING),
        visit("2022-06-10", "2022-06-11", place=DUSHANBE),
        visit("2022-06-22", "2022-06-22", place=ASHGABAT),
    )
    assert (trip.route, trip.nights) == ("Moscow – Beijing – Dushanbe – Ashgabat – Moscow", 21)


def test_travellers_do_not_share_a_trip() -> None:
    found = told(visit("2022-06-28", place=BEIJING), visit("2022-06-28", place=BEIJING, traveller=RAHMON))
    assert [trip.route for trip in found] == ["Dushanbe – Beijing – Dushanbe", "Moscow – Beijing – Moscow"]


def test_what_is_not_known_to_the_day_is_a_trip_by_itself() -> None:
    found = told(
        visit("2022-06-28", "2022-06-28", place=DUSHANBE),
        visit("2022-06", place=BEIJING),
        visit("2022-06-27", "2022-06-30", place=ASHGABAT, within=True),
        visit(place=Place("CHE", "Geneva", 46.2, 6.15)),
    )
    assert [(trip.stops[0].city, trip.start, trip.end, trip.nights) for trip in found] == [
        ("Beijing", "2022-06", None, None),
        ("Ashgabat", "2022-06-27", "2022-06-30", None),
        ("Dushanbe", "2022-06-28", "2022-06-28", 0),
        ("Geneva", None, None, None),
    ]


def test_an_end_that_nobody_told_leaves_the_nights_open() -> None:
    (trip,) = told(visit("2022-06-28", "2022-06-28"), visit("2022-06-29", place=ASHGABAT))
    assert (trip.end, trip.nights, [stop.nights for stop in trip.stops]) == ("2022-06-29", None, [0, None])


def test_cancelled_visits_are_no_trips_and_mixed_ones_are_under_way() -> None:
    assert told(visit("2022-06-28", status="cancelled"), visit("2022-06-30", status="denied")) == ()
    (trip,) = told(visit("2022-06-28"), visit("2022-06-29", place=ASHGABAT, status="planned"))
    assert trip.status == "ongoing"


def test_one_stop_for_visits_to_one_place() -> None:
    (trip,) = told(
        visit("2022-06-26", "2022-06-26", place=ASHGABAT),
        visit("2022-06-28", "2022-06-28", place=TAJIKISTAN),
        visit("2022-06-30", "2022-07-01", place=DUSHANBE),
        visit("2022-07-03", "2022-07-03", place=Place("TJK", "Khujand", 40.28, 69.62)),
    )
    assert trip.route == "Moscow – Ashgabat – Dushanbe – Khujand – Moscow"
    assert [(len(stop.visits), stop.nights) for stop in trip.stops] == [(1, 0), (2, 3), (1, 0)]


def test_without_a_home_there_is_no_way_home() -> None:
    nobody = Person("Ana Núñez")
    found = told(
        visit("2022-06-28", place=DUSHANBE, traveller=nobody),
        visit("2022-06-29", place=ASHGABAT, traveller=nobody),
        visit("2023-01-01", place=ASHGABAT, traveller=nobody),
    )
    assert [(trip.route, len(trip.legs)) for trip in found] == [("Dushanbe – Ashgabat", 1), ("Ashgabat", 0)]
    assert found[0].km == pytest.approx(909, abs=5)
    assert found[1].km is None


def test_a_place_off_the_map_leaves_the_length_open() -> None:
    (trip,) = told(visit("2022-06-28", place=Place(None)))
    assert (trip.route, trip.km) == ("Moscow – an unknown place – Moscow", None)
    (trip,) = told(visit("2022-06-28"), visit("2022-06-29", place=Place(None)))
    assert [leg.km is None for leg in trip.legs] == [False, True, True]
    assert trip.km is None


DAYS = st.dates(dt.date(2022, 1, 1), dt.date(2022, 3, 1))
PEOPLE = (("Q7747", "Vladimir Putin"), (None, "Ana Núñez"))


@pytest.fixture(scope="module")
def pattern() -> dict[str, Any]:
    """One row of ``tables.visits``, to make others from."""
    with open_store("sqlite://") as store:
        store.add(article(), extraction(visit("2022-06-28")), "1")
        return dict(tables.load(store).visits.to_dict("records")[0])  # type: ignore[arg-type]


@st.composite
def a_visit(draw: st.DrawFn) -> dict[str, Any]:
    """What differs from the pattern: a date known to the day, the month or not at all, person, place…"""
    start = draw(DAYS)
    end = start + dt.timedelta(days=draw(st.integers(0, 9)))
    days = ((start.isoformat(), end.isoformat()), (start.isoformat(), None), ("2022-01", None), (None, None))
    when = building.when(*draw(st.sampled_from(days)), within=draw(st.booleans()))
    first, last = bounds(when) or (None, None)
    person_id, name = draw(st.sampled_from(PEOPLE))
    place = draw(st.sampled_from([DUSHANBE, ASHGABAT, BEIJING, TAJIKISTAN]))
    return {
        "start": first,
        "end": last,
        "start_iso": when.start,
        "end_iso": when.end,
        "precision": when.precision,
        "within": when.within,
        "traveller_id": person_id,
        "traveller": name,
        "country": place.country,
        "city": place.city,
        "status": draw(st.sampled_from(["planned", "completed", "cancelled"])),
    }


@settings(max_examples=50)
@given(st.lists(a_visit(), max_size=12))
def test_every_visit_is_in_one_trip_and_trips_lie_apart(
    pattern: dict[str, Any], drawn: list[dict[str, Any]]
) -> None:
    visits = frame(({**pattern, **row, "visit_id": str(i)} for i, row in enumerate(drawn)), VISITS)
    found = trips_of(visits)
    travelled = visits.loc[visits["status"] != "cancelled", "visit_id"]
    assert Counter(visit for trip in found for visit in trip.visits) == Counter(travelled)
    assert found == trips_of(visits.iloc[::-1])
    bounded = {*visits.loc[visits["within"], "visit_id"]}
    for _, name in PEOPLE:
        own = [trip for trip in found if trip.traveller == name and not bounded & {*trip.visits}]
        exact = [trip for trip in own if len(trip.start or "") == len("2022-06-28")]
        for earlier, later in pairwise(exact):
            assert earlier.last_day
            assert later.first_day
            assert (later.first_day - earlier.last_day).days > JOIN_DAYS
