"""A traveller's trips on the map: whole legs, numbers where they can be read."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import plotly.graph_objects as go
import pytest

from components.figures.palette import LIGHT
from components.figures.trip_legs import add_trips
from components.figures.world_map import Travels, world_map
from components.trips import Leg, Stop, Trip

if TYPE_CHECKING:
    import pandas as pd

MOSCOW = Stop("RUS", "Russia", "Moscow", 55.75, 37.62)
DUSHANBE = Stop("TJK", "Tajikistan", "Dushanbe", 38.54, 68.78)
ASHGABAT = Stop("TKM", "Turkmenistan", "Ashgabat", 37.95, 58.38)
NOWHERE = Stop(None, None, "Somewhere", None, None)


def trip(name: str, *way: Stop, status: str = "planned") -> Trip:
    legs = tuple(Leg(a, b, None if None in (a.latitude, b.latitude) else 1000.0) for a, b in pairwise(way))
    return Trip(name, "Vladimir Putin", None, "RUS", status, None, None, None, None, None, way[1:-1], legs)  # type: ignore[arg-type]


TOUR = trip("tour", MOSCOW, DUSHANBE, ASHGABAT, MOSCOW)
OLD = trip("old", MOSCOW, ASHGABAT, MOSCOW, status="completed")


def drawn(*trips: Trip, numbered: Trip | None = None) -> dict[str, go.Scattergeo]:
    figure = go.Figure()
    add_trips(figure, trips, numbered, LIGHT, most=100)
    return {trace.name: trace for trace in figure.data}


def test_legs_go_from_stop_to_stop_and_not_from_home() -> None:
    traces = drawn(TOUR, OLD, numbered=TOUR)
    assert list(traces) == ["legs completed", "numbered legs", "leg numbers"]
    assert list(traces["numbered legs"].lat) == [55.75, 38.54, None, 38.54, 37.95, None, 37.95, 55.75, None]
    assert traces["numbered legs"].line.dash == "dot"  # planned
    assert traces["legs completed"].line.dash == "solid"
    assert traces["legs completed"].line.width < traces["numbered legs"].line.width


def test_each_leg_has_its_number_on_its_way() -> None:
    numbers = drawn(TOUR, numbered=TOUR)["leg numbers"]
    assert list(numbers.text) == ["1", "2", "3"]
    assert numbers.hovertext[1] == "<b>Leg 2</b><br>Dushanbe → Ashgabat<br>1,000 km · 3 legs in all"
    # Between Dushanbe and Ashgabat, nearer to Ashgabat; the great circle bends a little to the north.
    assert numbers.lon[1] == pytest.approx(62.54, abs=0.05)
    assert numbers.lat[1] == pytest.approx(38.3, abs=0.1)


def test_there_and_back_have_two_spots() -> None:
    numbers = drawn(OLD, numbered=OLD)["leg numbers"]
    assert (
        len({(round(lat, 1), round(lon, 1)) for lat, lon in zip(numbers.lat, numbers.lon, strict=True)}) == 2
    )


def test_a_leg_to_a_place_that_is_not_on_the_map_is_left_out_and_keeps_its_number() -> None:
    traces = drawn(odd := trip("odd", MOSCOW, NOWHERE, ASHGABAT, MOSCOW), numbered=odd)
    assert list(traces["leg numbers"].text) == ["3"]
    assert drawn(lost := trip("lost", MOSCOW, NOWHERE, MOSCOW), numbered=lost) == {}


def test_no_trip_is_numbered_where_none_is_chosen() -> None:
    assert list(drawn(TOUR, OLD)) == ["legs planned", "legs completed"]


def test_the_map_draws_legs_in_place_of_lines_from_home(visits: pd.DataFrame) -> None:
    figure = world_map(visits, LIGHT, visits.iloc[[0]], travels=Travels((TOUR,), TOUR))
    names = [trace.name for trace in figure.data]
    assert "numbered legs" in names
    assert "chosen leg" not in names
    assert not [name for name in names if name.startswith("legs ")]
