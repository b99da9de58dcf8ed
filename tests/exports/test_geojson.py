"""GeoJSON read back as JSON: every row is there, where it belongs on the map."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from geopy.distance import geodesic

from components.exports import write
from components.exports.contents import content
from tests.exports.conftest import MADE

if TYPE_CHECKING:
    from components.exports.offer import What
    from components.tables import Tables


def read(library: Tables, what: What) -> list[dict[str, Any]]:
    collection = json.loads(write(library, what, "geojson", made=MADE))
    assert list(collection) == ["type", "made", "filters", "features"]
    assert (collection["type"], collection["made"]) == ("FeatureCollection", "2024-05-27")
    features: list[dict[str, Any]] = collection["features"]
    assert all(list(feature) == ["type", "id", "geometry", "properties"] for feature in features)
    assert len({feature["id"] for feature in features}) == len(features)
    return features


def plain(rows: tuple[dict[str, Any], ...]) -> list[dict[str, Any]]:
    return [json.loads(json.dumps(row, default=str)) for row in rows]


def kilometres(geometry: dict[str, Any]) -> float:
    multi = geometry["type"] == "MultiLineString"
    lines = geometry["coordinates"] if multi else [geometry["coordinates"]]
    return sum(float(geodesic(*([y, x] for x, y in line)).km) for line in lines)


@pytest.mark.parametrize("what", ["visits", "meetings", "trips", "legs"])
def test_every_row_is_a_feature(library: Tables, what: What) -> None:
    record = what.removesuffix("s")
    features = [f for f in read(library, what) if f["properties"]["record"] == record]
    rows = plain(content(library, what).rows)
    assert [feature["properties"] for feature in features] == [{"record": record, **row} for row in rows]


def test_points(library: Tables) -> None:
    points = [f for f in read(library, "visits") if f["properties"]["record"] == "visit"]
    for feature in points:
        properties = feature["properties"]
        assert feature["id"] == properties["visit_id"]
        assert feature["geometry"] == {
            "type": "Point",
            "coordinates": [properties["longitude"], properties["latitude"]],
        }
    *known, nowhere = read(library, "meetings")
    assert nowhere["geometry"] is None
    assert {feature["geometry"]["type"] for feature in known} == {"Point"}


def test_ways_of_visits(library: Tables) -> None:
    ways = {f["properties"]["traveller"]: f for f in read(library, "visits") if f["id"].endswith("-way")}
    assert set(ways) == {"Vladimir Putin", "Emomali Rahmon", "Fumio Kishida"}  # no home is known of the envoy
    over = ways["Fumio Kishida"]["geometry"]
    assert over["type"] == "MultiLineString"
    west, east = over["coordinates"]
    assert (west[-1][0], east[0][0], east[-1]) == (180, -180, [-77.04, 38.9])
    assert ways["Vladimir Putin"]["geometry"]["type"] == "LineString"


def test_legs_and_trips_are_as_long_as_their_rows_say(library: Tables) -> None:
    for what in ("legs", "trips"):
        for feature in read(library, what):
            assert kilometres(feature["geometry"]) == pytest.approx(feature["properties"]["km"], abs=0.2)


def test_all_at_once(library: Tables) -> None:
    records = [feature["properties"]["record"] for feature in read(library, "all")]
    assert {name: records.count(name) for name in records} == {"visit": 6, "meeting": 3, "leg": 9}
