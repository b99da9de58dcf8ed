"""One traveller's trips on the map: each leg where it was flown, those of one trip numbered."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from components.figures.palette import FONT, Palette, translucent
from components.figures.plain_text import count, plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    import plotly.graph_objects as go

    from components.records import Status
    from components.trips import Leg, Stop, Trip

# Where on a leg its number stands: past the middle, so that there and back do not share one spot.
NUMBER_AT = 0.6
Point = tuple[float, float]  # latitude, longitude in degrees


def add_trips(
    figure: go.Figure, trips: Sequence[Trip], numbered: Trip | None, palette: Palette, most: int
) -> None:
    """Draw the legs of ``trips``, at most ``most`` of them; those of ``numbered`` loud and with numbers."""
    quiet: dict[Status, list[Leg]] = {}
    for trip in trips:
        if numbered is None or trip.id != numbered.id:
            quiet.setdefault(trip.status, []).extend(_on_map(trip.legs))
    strength = 0.6 if numbered is None else 0.4
    for status, legs in quiet.items():
        _add_lines(figure, f"legs {status}", legs[:most], palette, status, 1.4, strength)
    if numbered is not None and (loud := list(_on_map(numbered.legs))):
        _add_lines(figure, "numbered legs", loud, palette, numbered.status, 3, 1)
        _add_numbers(figure, numbered, palette)


def _on_map(legs: Iterable[Leg]) -> list[Leg]:
    return [leg for leg in legs if leg.km is not None]


def _add_lines(
    figure: go.Figure,
    name: str,
    legs: Sequence[Leg],
    palette: Palette,
    status: Status,
    width: float,
    strength: float,
) -> None:
    look = palette.status[status]
    figure.add_scattergeo(
        name=name,
        mode="lines",
        lat=[value for leg in legs for value in (leg.origin.latitude, leg.destination.latitude, None)],
        lon=[value for leg in legs for value in (leg.origin.longitude, leg.destination.longitude, None)],
        line={"color": translucent(look.colour, strength), "width": width, "dash": look.dash},
        hoverinfo="skip",
    )


def _add_numbers(figure: go.Figure, trip: Trip, palette: Palette) -> None:
    legs = [(number, leg) for number, leg in enumerate(trip.legs, 1) if leg.km is not None]
    spots = [_along(_point(leg.origin), _point(leg.destination), NUMBER_AT) for _, leg in legs]
    figure.add_scattergeo(
        name="leg numbers",
        mode="markers+text",
        lat=[latitude for latitude, _ in spots],
        lon=[longitude for _, longitude in spots],
        text=[str(number) for number, _ in legs],
        textfont={"size": 11, "color": palette.ground, "family": FONT, "weight": 700},
        hovertext=[
            f"<b>Leg {number}</b><br>{plain(leg.origin.name)} → {plain(leg.destination.name)}<br>"
            f"{leg.km:,.0f} km · {count(len(trip.legs), 'leg')} in all"
            for number, leg in legs
        ],
        hoverinfo="text",
        marker={"size": 17, "color": palette.status[trip.status].colour, "line": {"width": 0}},
        selected={"marker": {"opacity": 1}},
        unselected={"marker": {"opacity": 1}, "textfont": {"color": palette.ground}},
    )


def _point(stop: Stop) -> Point:
    return stop.latitude or 0.0, stop.longitude or 0.0  # only of legs whose length, so both ends, are known


def _along(start: Point, end: Point, share: float) -> Point:
    """The point at that share of the great circle from ``start`` to ``end``, on a sphere."""
    a, b = _vector(start), _vector(end)
    angle = math.acos(max(-1.0, min(1.0, sum(x * y for x, y in zip(a, b, strict=True)))))
    if math.sin(angle) < 1e-9:  # the same place, or the other side of the globe: no one way between
        return start
    first, second = (math.sin(part * angle) / math.sin(angle) for part in (1 - share, share))
    x, y, z = (first * p + second * q for p, q in zip(a, b, strict=True))
    return math.degrees(math.asin(max(-1.0, min(1.0, z)))), math.degrees(math.atan2(y, x))


def _vector(point: Point) -> tuple[float, float, float]:
    latitude, longitude = map(math.radians, point)
    return (
        math.cos(latitude) * math.cos(longitude),
        math.cos(latitude) * math.sin(longitude),
        math.sin(latitude),
    )
