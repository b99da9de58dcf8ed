"""GeoJSON (RFC 7946): a point for each visit and meeting, great-circle lines for each way."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from components.exports.contents import content
from components.exports.great_circle import great_circle
from components.exports.json_rows import dump

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Iterator

    from components.exports.contents import Row
    from components.exports.great_circle import Line
    from components.exports.offer import What
    from components.tables import Tables

Feature = dict[str, Any]


def as_geojson(tables: Tables, what: What, made: dt.date, filters: str) -> bytes:
    """A FeatureCollection of ``what``, a feature a line; "all" holds visits, meetings and legs.

    Each feature's properties are its row, and ``record`` says what it is. What is not on the map has no
    geometry. A visit is a point and, from the capital of the traveller's country, a line (``record``: way).
    """
    features: Iterator[Feature] = {
        "visits": lambda: _visits(tables),
        "meetings": lambda: _points(tables, "meetings", "meeting_id"),
        "trips": lambda: _trips(tables),
        "legs": lambda: _legs(tables),
        "all": lambda: _everything(tables),
    }[what]()
    head = dump({"type": "FeatureCollection", "made": made, "filters": filters})[:-1]
    lines = ",\n".join(map(dump, features))
    return f'{head}, "features": [\n{lines}\n]}}\n'.encode()


def _everything(tables: Tables) -> Iterator[Feature]:
    yield from _points(tables, "visits", "visit_id")
    yield from _points(tables, "meetings", "meeting_id")
    yield from _legs(tables)


def _visits(tables: Tables) -> Iterator[Feature]:
    rows = content(tables, "visits").rows
    yield from (_point("visit", row["visit_id"], row) for row in rows)
    origins = tables.visits[["origin_longitude", "origin_latitude"]].itertuples(index=False, name=None)
    homes = dict(zip(tables.visits["visit_id"], origins, strict=True))
    for row in rows:
        lines = _way(homes[row["visit_id"]], (row["longitude"], row["latitude"]))
        if lines:
            keep = ("visit_id", "traveller", "country", "city", "start", "end", "status")
            properties = {name: row[name] for name in keep}
            yield _feature("way", f"{row['visit_id']}-way", _lines(lines), properties)


def _points(tables: Tables, what: What, key: str) -> Iterator[Feature]:
    return (_point(what[:-1], row[key], row) for row in content(tables, what).rows)


def _point(record: str, identity: str, row: Row) -> Feature:
    where = (row["longitude"], row["latitude"])
    return _feature(record, identity, {"type": "Point", "coordinates": where} if _known(where) else None, row)


def _legs(tables: Tables) -> Iterator[Feature]:
    for row in content(tables, "legs").rows:
        yield _feature("leg", f"{row['trip_id']}-{row['leg']}", _lines(_way_of(row)), row)


def _trips(tables: Tables) -> Iterator[Feature]:
    ways: dict[str, list[Line]] = {}
    for leg in content(tables, "legs").rows:
        ways.setdefault(leg["trip_id"], []).extend(_way_of(leg))
    for row in content(tables, "trips").rows:
        yield _feature("trip", row["trip_id"], _lines(ways.get(row["trip_id"], ())), row)


def _way_of(leg: Row) -> tuple[Line, ...]:
    return _way((leg["from_longitude"], leg["from_latitude"]), (leg["to_longitude"], leg["to_latitude"]))


def _way(start: Any, end: Any) -> tuple[Line, ...]:
    return great_circle(start, end) if _known(start) and _known(end) else ()


def _known(position: tuple[float | None, float | None]) -> bool:
    return all(number is not None and not math.isnan(number) for number in position)


def _lines(lines: Iterable[Line]) -> dict[str, Any] | None:
    coordinates = list(lines)
    if not coordinates:
        return None
    if len(coordinates) == 1:
        return {"type": "LineString", "coordinates": coordinates[0]}
    return {"type": "MultiLineString", "coordinates": coordinates}


def _feature(record: str, identity: str, geometry: dict[str, Any] | None, row: Row) -> Feature:
    properties = {"record": record, **row}
    return {"type": "Feature", "id": identity, "geometry": geometry, "properties": properties}
