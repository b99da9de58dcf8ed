"""The map and the timeline on the page, and what a click on them does."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import streamlit as st

from components.figures.plain_text import count
from components.figures.timeline import (
    VISIT_PICK,
    dated,
    outside,
    timeline,
    timeline_height,
    travellers_by_visits,
)
from components.figures.world_map import COUNTRY_PICK, world_map
from components.widgets import filter_state, visit_table
from components.widgets.look import current_palette

if TYPE_CHECKING:
    from collections.abc import Callable

    import pandas as pd

ROWS = 14  # travellers on the timeline before the rest is asked for
MOST_ROWS = 200
MOST_BARS = 3000  # more cannot be told apart, and slow the browser down
MAP, TIMELINE = "map", "timeline"
_MAP_CONFIG: dict[str, Any] = {
    "topojsonURL": "app/static/topojson/",  # relative: it also works under a base path
    "displaylogo": False,
    "scrollZoom": True,
    "modeBarButtons": [["zoomInGeo", "zoomOutGeo", "resetGeo"]],
}


def picks(state: Any, prefix: str) -> list[str]:
    """What was clicked, from a chart's selection state: the custom data that begin with ``prefix``."""
    points = state["selection"]["points"] if state else []
    found = [point.get("customdata") for point in points]
    return [
        str(text).removeprefix(prefix) for text in found if isinstance(text, str) and text.startswith(prefix)
    ]


def on_pick(key: str, prefix: str, act: Callable[[str], None]) -> None:
    """Hand what was clicked last on the chart ``key`` to ``act``, where it begins with ``prefix``."""
    picked = picks(st.session_state.get(key), prefix)
    if picked:
        act(picked[-1])
        st.session_state["picked-on-chart"] = True


def picked_now() -> bool:
    """Whether a click on a chart has just changed a filter; says so once."""
    return bool(st.session_state.pop("picked-on-chart", False))


def show_map(visits: pd.DataFrame, chosen: pd.DataFrame) -> None:
    """The world map of ``visits``; a click on a country or a ring shows that destination alone."""
    with st.container(key="map-box"):
        st.plotly_chart(
            world_map(visits, current_palette(), chosen),
            key=MAP,
            theme=None,
            height="stretch",
            on_select=lambda: on_pick(MAP, COUNTRY_PICK, filter_state.choose_country),
            selection_mode="points",
            config=_MAP_CONFIG,
            alt=f"World map of {count(len(visits), 'visit')}; the destination filter does what a click does",
        )


def plain_map(visits: pd.DataFrame, key: str) -> None:
    """The world map of ``visits`` to look at; a click on it does nothing."""
    with st.container(key=f"map-box-{key}"):
        st.plotly_chart(
            world_map(visits, current_palette(), clickable=False),
            key=key,
            theme=None,
            height="stretch",
            config={**_MAP_CONFIG, "scrollZoom": False},
            alt=f"World map of {count(len(visits), 'visit')}; the table lists the same",
        )


def show_legend(visits: pd.DataFrame) -> None:
    """What the colours, lines and bars on both charts mean; only those that are on show."""
    present = [str(status) for status in visits["status"].unique()]
    statuses = "".join(
        f'<span><i class="{status}"></i>{status}</span>'
        for status in ("completed", "ongoing", "planned", "cancelled", "denied")
        if status in present
    )
    months = (visits["precision"].astype(str).isin(["month", "year"])).any()
    pale = '<span><i class="month"></i>day not known</span>' if months else ""
    rings = (
        '<span><b style="width:9px;height:9px"></b><b style="width:17px;height:17px"></b>'
        "larger: more visits</span>"
    )
    st.html(f'<p class="mc-legend">{statuses}{pale}{rings}</p>')


def show_timeline(visits: pd.DataFrame, chosen: str) -> None:
    """The timeline of ``visits``; a click on a bar shows that visit. What is not drawn is counted below."""
    travellers = travellers_by_visits(visits)
    everyone = bool(st.session_state.get("everyone"))
    rows = travellers[: MOST_ROWS if everyone else ROWS]
    drawn = dated(visits[visits["traveller"].isin(rows)])
    latest = drawn.sort_values("start", kind="stable").tail(MOST_BARS)
    if rows:
        st.plotly_chart(
            timeline(latest, current_palette(), rows, dt.date.today(), chosen),
            key=TIMELINE,
            theme=None,
            height=timeline_height(len(rows)),
            on_select=lambda: on_pick(TIMELINE, VISIT_PICK, visit_table.choose),
            selection_mode="points",
            config={"displayModeBar": False, "scrollZoom": False},
            alt=f"Timeline of {count(len(dated(visits)), 'visit')} by traveller; the table lists the same",
        )
    _not_drawn(visits, travellers, drawn, latest)


def _not_drawn(
    visits: pd.DataFrame, travellers: list[str], drawn: pd.DataFrame, latest: pd.DataFrame
) -> None:
    """Say what the timeline leaves out, and offer the rest of the travellers."""
    if len(latest) < len(drawn):
        st.html(f'<p class="mc-note">Only the latest {MOST_BARS:,} of {len(drawn):,} visits are drawn.</p>')
    if early := outside(latest):
        verb = "lies" if early == 1 else "lie"
        told = f"{count(early, 'much earlier visit')} {verb} to the left: drag the timeline there."
        st.html(f'<p class="mc-note">{told}</p>')
    undated = len(visits) - len(dated(visits))
    if undated:
        verb = "has no known date and is" if undated == 1 else "have no known date and are"
        st.html(f'<p class="mc-note">{count(undated, "visit")} {verb} in the table only.</p>')
    if len(travellers) > ROWS:
        st.toggle(
            f"Show all {len(travellers):,} travellers on the timeline"
            if len(travellers) <= MOST_ROWS
            else f"Show the {MOST_ROWS} most frequent of {len(travellers):,} travellers on the timeline",
            key="everyone",
        )
