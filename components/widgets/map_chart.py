"""The world map on the page: what a click on it does, its legend, and a table that tells the same."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING, Any

import streamlit as st

from components.figures.destinations import listed
from components.figures.plain_text import count
from components.figures.world_map import COUNTRY_PICK, Travels, world_map
from components.widgets import charts, filter_state, trip_words
from components.widgets.figure_shelf import kept
from components.widgets.look import current_palette

if TYPE_CHECKING:
    import pandas as pd

    from components.tables import Tables
    from components.widgets.figure_shelf import View

MAP = "map"
SHADED = "map-shaded"
_TABLE = "map-table"
_CONFIG: dict[str, Any] = {
    "topojsonURL": "app/static/topojson/",  # relative: it also works under a base path
    "displaylogo": False,
    "scrollZoom": True,
    "modeBarButtons": [["zoomInGeo", "zoomOutGeo", "resetGeo"]],
}


def show(visits: pd.DataFrame, chosen: pd.DataFrame, travels: Travels | None, view: View) -> None:
    """The world map of ``visits``, or the table in its place; under it the trip, the legend, the switches."""
    if st.session_state.get("map-as-table"):
        _table(visits)
    else:
        _chart(visits, chosen, travels, view)
    if travels and travels.numbered:
        show_way(travels)
    with st.container(key="map-foot", horizontal=True, vertical_alignment="center", gap="small"):
        st.html(legend(visits))
        st.toggle("Shade countries", key=SHADED, persist_state="session", width="content")
        charts.as_table("map")


def _chart(visits: pd.DataFrame, chosen: pd.DataFrame, travels: Travels | None, view: View) -> None:
    """A click on a country or a ring shows that destination alone."""
    shaded = bool(st.session_state.get(SHADED))
    figure = kept(
        view,
        (MAP, shaded, tuple(chosen["visit_id"])),
        lambda: world_map(visits, current_palette(), chosen, shaded=shaded, travels=travels),
    )
    with st.container(key="map-box"):
        st.plotly_chart(
            figure,
            key=MAP,
            theme=None,
            height="stretch",
            on_select=lambda: charts.on_pick(MAP, COUNTRY_PICK, filter_state.choose_country),
            selection_mode="points",
            config=_CONFIG,
            alt=f"World map of {count(len(visits), 'visit')}; the destination filter does what a click does",
        )


def _table(visits: pd.DataFrame) -> None:
    """The destinations as rows; picking one does what a click on the map does."""
    rows = listed(visits)
    codes = rows.pop("Code").tolist()
    charts.table_to_pick(
        rows,
        _TABLE,
        codes,
        filter_state.choose_country,
        most=12,
        alt="Destinations; choose a row to see only the visits to that country",
    )


def plain_map(visits: pd.DataFrame, key: str, of: tuple[View, str], travels: Travels | None = None) -> None:
    """The world map of ``visits``, those ``of`` somebody, or its table; a click on either does nothing."""
    if st.session_state.get(f"{key}-as-table"):
        rows = listed(visits).drop(columns="Code")
        charts.table(rows, f"{key}-table", most=10, alt="Destinations")
    else:
        with st.container(key=f"map-box-{key}"):
            st.plotly_chart(
                kept(
                    of[0],
                    (key, of[1]),
                    lambda: world_map(visits, current_palette(), clickable=False, travels=travels),
                ),
                key=key,
                theme=None,
                height="stretch",
                config={**_CONFIG, "scrollZoom": False},
                alt=f"World map of {count(len(visits), 'visit')}; the table lists the same",
            )
    with st.container(key=f"{key}-foot", horizontal=True, vertical_alignment="center", gap="small"):
        _below(visits, travels)
        charts.as_table(key)


def _below(visits: pd.DataFrame, travels: Travels | None) -> None:
    """The numbered trip in words, or else what the colours mean."""
    if travels and travels.numbered and travels.numbered.legs:
        show_way(travels)
    else:
        st.html(legend(visits))


def travels_of(traveller: str, everything: Tables, visits: pd.DataFrame, visit_id: str) -> Travels:
    """The trips to which ``visits`` of this traveller belong, whole; the one with ``visit_id`` numbered."""
    from components.trips import trips_of  # noqa: PLC0415 - the first picture does without geopy

    shown = set(visits["visit_id"])
    every = trips_of(everything.visits[everything.visits["traveller"] == traveller])
    trips = tuple(trip for trip in every if shown & set(trip.visits))
    return Travels(trips, next((trip for trip in trips if visit_id in trip.visits), None))


def show_way(travels: Travels) -> None:
    """The numbered trip in words, with the numbers that its legs have on the map."""
    trip = travels.numbered
    if trip is None or not trip.legs:
        return
    way = html.escape(trip.legs[0].origin.name) + "".join(
        f' <i title="leg {number}">{number}</i> {html.escape(leg.destination.name)}'
        for number, leg in enumerate(trip.legs, 1)
    )
    facts = " · ".join(
        html.escape(part) for part in (trip_words.days(trip), trip_words.measures(trip)) if part
    )
    place = travels.trips.index(trip) + 1
    which = f"Trip {place} of {len(travels.trips)} · " if len(travels.trips) > 1 else ""
    st.html(f'<p class="mc-way {html.escape(trip.status)}"><b>{way}</b> <span>{which}{facts}</span></p>')


def legend(visits: pd.DataFrame) -> str:
    """What the colours, lines and rings mean, as HTML; only those that are on show."""
    present = [str(status) for status in visits["status"].unique()]
    statuses = "".join(
        f'<span><i class="{status}"></i>{status}</span>'
        for status in ("completed", "ongoing", "planned", "cancelled", "denied")
        if status in present
    )
    if not present:
        return '<p class="mc-legend"></p>'
    sizes = "".join(f'<b style="width:{size}px;height:{size}px"></b>' for size in (8, 14))
    return f'<p class="mc-legend">{statuses}<span>{sizes}more visits</span></p>'
