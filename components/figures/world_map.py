"""The world map: countries visited, lines from the traveller's capital, a ring for each destination."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import plotly.graph_objects as go

from components.figures.destinations import countries, legs, places
from components.figures.labels import Mark, Side, place_labels
from components.figures.palette import FONT, Palette, translucent
from components.figures.plain_text import count, plain
from components.figures.rows import rows_of
from components.figures.trip_legs import add_trips
from components.records import STATUSES, Status

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pandas as pd

    from components.trips import Trip

# What a click brings back as custom data: this prefix and an ISO 3166 alpha-3 code, or code and city.
COUNTRY_PICK = "country:"
LATITUDES = (-56, 82)  # where nobody is received is not drawn
MAX_LEGS = 2000
LABEL_WIDTH = 720  # pixels: the map's usual width, for which names are set apart
NARROW_WIDTH = 360  # on a phone only these names are shown
_SMALLEST, _LARGEST = 9.0, 34.0


@dataclass(frozen=True, slots=True)
class Travels:
    """One traveller's trips, drawn leg by leg; those of ``numbered`` get numbers."""

    trips: Sequence[Trip]
    numbered: Trip | None = None


def world_map(
    visits: pd.DataFrame,
    palette: Palette,
    chosen: pd.DataFrame | None = None,
    *,
    clickable: bool = True,
    shaded: bool = False,
    travels: Travels | None = None,
) -> go.Figure:
    """Draw ``visits`` (the columns of ``tables.visits``); ``chosen`` visits get a halo and a thicker line.

    ``clickable`` says whether hovering over a country promises that a click does something; ``shaded``
    countries are the darker the more they were visited. Lines begin at the traveller's capital, unless
    ``travels`` tells the trips that they belong to.

    Needs ``topojsonURL`` in the plotly configuration of whoever shows it. Points carry string custom data
    for clicks: ``country:TKM``.
    """
    figure = go.Figure()
    _add_countries(figure, visits, palette, clickable, shaded)
    if travels is None:
        _add_legs(figure, visits, palette)
    else:
        add_trips(figure, travels.trips, travels.numbered, palette, MAX_LEGS)
    if chosen is not None and len(chosen):
        _add_halo(figure, chosen, palette, with_leg=travels is None)
    _add_rings(figure, places(visits), palette)
    _lay_out(figure, palette)
    return figure


def _add_countries(
    figure: go.Figure, visits: pd.DataFrame, palette: Palette, clickable: bool, shaded: bool
) -> None:
    rows = countries(visits)
    hover = [
        f"<b>{plain(row.country_name)}</b><br>{count(int(row.visits), 'visit')} by "
        f"{count(int(row.travellers), 'traveller')}{'<br>Click to see only these' if clickable else ''}"
        for row in rows_of(rows)
    ]
    figure.add_choropleth(
        name="countries",
        locations=rows["country"].astype(str).tolist(),
        z=_shades(rows["visits"].tolist(), shaded),
        zmin=0,
        zmax=1,
        customdata=[COUNTRY_PICK + str(code) for code in rows["country"]],
        text=hover,
        hoverinfo="text",
        colorscale=[[0, palette.visited], [1, palette.most_visited]],
        showscale=False,
        marker={"line": {"color": palette.border, "width": 0.6}},
        # A pick is taken over by the filter bar; the chart itself must not grey out the rest.
        selected={"marker": {"opacity": 1}},
        unselected={"marker": {"opacity": 1}},
    )


def _shades(visits: Sequence[int], shaded: bool) -> list[float]:
    """0 to 1 by number of visits, by its logarithm: one country with a hundred must not pale all others."""
    most = max(visits, default=1)
    return [math.log(number) / math.log(most) if shaded and most > 1 else 0.0 for number in visits]


def _add_legs(figure: go.Figure, visits: pd.DataFrame, palette: Palette) -> None:
    every = legs(visits).head(MAX_LEGS)
    # The more lines there are, the quieter each: a hundred loud ones hide the map.
    strength, width = (0.8, 1.6) if len(every) <= 25 else (0.6, 1.3) if len(every) <= 80 else (0.38, 1.1)
    for status in sorted(STATUSES, key=_drawing_order):
        rows = every[every["status"].astype(str) == status]
        if rows.empty:
            continue
        look = palette.status[status]
        figure.add_scattergeo(
            name=f"legs {status}",
            mode="lines",
            lat=_with_gaps(rows["origin_latitude"], rows["latitude"]),
            lon=_with_gaps(rows["origin_longitude"], rows["longitude"]),
            line={
                "color": translucent(look.colour, look.opacity * strength),
                "width": width,
                "dash": look.dash,
            },
            hoverinfo="skip",
        )


def _drawing_order(status: Status) -> int:
    """What counts most is drawn last, so it lies on top."""
    return ("denied", "cancelled", "completed", "ongoing", "planned").index(status)


def _with_gaps(starts: pd.Series[float], ends: pd.Series[float]) -> list[float | None]:
    return [value for pair in zip(starts, ends, strict=True) for value in (*pair, None)]


def _add_halo(figure: go.Figure, chosen: pd.DataFrame, palette: Palette, *, with_leg: bool) -> None:
    known = chosen.dropna(subset=["latitude", "longitude"])
    for row in rows_of(known):
        look = palette.status[row.status]
        if with_leg and row.origin_latitude == row.origin_latitude:  # not NaN
            figure.add_scattergeo(
                name="chosen leg",
                mode="lines",
                lat=[row.origin_latitude, row.latitude],
                lon=[row.origin_longitude, row.longitude],
                line={"color": look.colour, "width": 3.5, "dash": look.dash},
                hoverinfo="skip",
            )
        figure.add_scattergeo(
            name="chosen",
            lat=[row.latitude],
            lon=[row.longitude],
            marker={"size": 30, "color": translucent(look.colour, 0.22), "line": {"width": 0}},
            hoverinfo="skip",
        )


def ring_size(visits: int) -> float:
    """Diameter in pixels: the area grows with the number of visits."""
    return float(min(_LARGEST, _SMALLEST + 3.4 * (visits - 1) ** 0.5))


def _add_rings(figure: go.Figure, rows: pd.DataFrame, palette: Palette) -> None:
    sizes = [ring_size(int(number)) for number in rows["visits"]]
    names = [plain(row.city or row.country_name, 24) for row in rows_of(rows)]
    marks = [
        Mark(name, row.latitude, row.longitude, size / 2)
        for name, size, row in zip(names, sizes, rows_of(rows), strict=True)
    ]
    colours = [palette.status[status].colour for status in rows["status"]]
    narrow = place_labels(marks, NARROW_WIDTH)
    sides = place_labels(marks, LABEL_WIDTH, narrow)
    figure.add_scattergeo(
        name="places",
        mode="markers",
        lat=rows["latitude"].tolist(),
        lon=rows["longitude"].tolist(),
        customdata=[COUNTRY_PICK + str(code) for code in rows["country"]],
        text=rows["hover"].tolist(),
        hoverinfo="text",
        marker={
            "size": sizes,
            "color": palette.ground,
            "opacity": 0.92,
            "line": {"color": colours, "width": 2.4},
        },
        selected={"marker": {"opacity": 0.92}},
        unselected={"marker": {"opacity": 0.92}},
    )
    for name, shown in (("names", True), ("names wide", False)):
        kept = [
            side if (small is not None) is shown else None for side, small in zip(sides, narrow, strict=True)
        ]
        _add_names(figure, name, marks, kept, palette)


def _add_names(
    figure: go.Figure, name: str, marks: list[Mark], sides: list[Side | None], palette: Palette
) -> None:
    """The names that have a side. Those that also fit a phone are a trace of their own: see look.css."""
    shown = [(mark, side) for mark, side in zip(marks, sides, strict=True) if side is not None]
    figure.add_scattergeo(
        name=name,
        mode="markers+text",  # the unseen markers keep each name clear of its ring
        lat=[mark.latitude for mark, _ in shown],
        lon=[mark.longitude for mark, _ in shown],
        text=[mark.name for mark, _ in shown],
        textposition=[side for _, side in shown],
        marker={"size": [mark.radius * 2 for mark, _ in shown], "opacity": 0},
        textfont={"size": 11.5, "color": palette.text, "family": FONT},
        unselected={"textfont": {"color": palette.text}},
        hoverinfo="skip",
    )


def _lay_out(figure: go.Figure, palette: Palette) -> None:
    figure.update_geos(
        projection_type="miller",
        lataxis_range=list(LATITUDES),
        lonaxis_range=[-180, 180],
        fitbounds=False,
        resolution=110,
        bgcolor="rgba(0,0,0,0)",
        showframe=False,
        showland=True,
        landcolor=palette.land,
        showocean=False,
        showlakes=False,
        showcoastlines=False,
        showcountries=True,
        countrycolor=palette.border,
        countrywidth=0.6,
    )
    figure.update_layout(
        margin={"l": 0, "r": 0, "t": 0, "b": 0},
        paper_bgcolor="rgba(0,0,0,0)",
        showlegend=False,
        modebar={"bgcolor": "rgba(0,0,0,0)", "color": palette.secondary, "activecolor": palette.accent},
        uirevision="map",  # a zoom of the user's outlives a change of filters
        font={"family": FONT, "color": palette.text, "size": 12},
        hoverlabel={
            "bgcolor": palette.hover,
            "bordercolor": palette.border,
            "font": {"family": FONT, "color": palette.text, "size": 13},
            "align": "left",
        },
    )
