"""The shortest way between two points as lines for a map, cut at the 180th meridian as RFC 7946 asks."""

from __future__ import annotations

import math
from functools import lru_cache

from geographiclib.geodesic import Geodesic

Position = tuple[float, float]  # longitude, latitude in degrees, as GeoJSON has them
Line = tuple[Position, ...]

STEP_METRES = 100_000.0
_DECIMALS = 5  # about a metre
_SAME_MERIDIAN = 9  # decimals of a degree: a way along the 180th meridian must not seem to cross it
# Longitudes that run on past 180 instead of jumping to -180, so that a crossing can be seen.
_WANTED = Geodesic.LATITUDE | Geodesic.LONGITUDE | Geodesic.LONG_UNROLL


@lru_cache(maxsize=1 << 14)
def great_circle(start: Position, end: Position) -> tuple[Line, ...]:
    """The geodesic from ``start`` to ``end`` (WGS 84), a point at least every 100 km.

    One line, or several where it crosses the 180th meridian: each then ends at ±180 where the next begins at
    ∓180. None at all where the two points are the same.
    """
    way = Geodesic.WGS84.InverseLine(start[1], start[0], end[1], end[0])
    length: float = way.s13
    steps = max(1, math.ceil(length / STEP_METRES))
    lines: list[list[Position]] = [[]]
    before = 0.0
    for step in range(steps + 1):
        here = length * step / steps
        if step and _turn(way, before) != _turn(way, here):
            _cross(lines, way, before, here)
        lines[-1].append(_position(way, here, _turn(way, here)))
        before = here
    return tuple(tuple(line) for line in lines if len(set(line)) > 1)


def _cross(lines: list[list[Position]], way: Geodesic, before: float, after: float) -> None:
    """End the last line at the meridian that lies between two distances, and begin the next there."""
    turn, next_turn = _turn(way, before), _turn(way, after)
    for _ in range(50):  # halving: exact to far less than a metre
        middle = (before + after) / 2
        if _turn(way, middle) == turn:
            before = middle
        else:
            after = middle
    edge = 180.0 if next_turn > turn else -180.0
    _, latitude = _position(way, after, next_turn)
    lines[-1].append((edge, latitude))
    lines.append([(-edge, latitude)])


def _at(way: Geodesic, distance: float) -> tuple[float, float]:
    point = way.Position(distance, _WANTED)
    return point["lon2"], point["lat2"]


def _turn(way: Geodesic, distance: float) -> int:
    """How many times the way has gone round, counted at the 180th meridian."""
    return math.floor((round(_at(way, distance)[0], _SAME_MERIDIAN) + 180) / 360)


def _position(way: Geodesic, distance: float, turn: int) -> Position:
    longitude, latitude = _at(way, distance)
    return round(longitude - 360 * turn, _DECIMALS), round(latitude, _DECIMALS)
