"""The timeline on the page: a click on a bar shows that visit, a span marked on it sets the dates."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import pandas as pd
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
from components.widgets import charts, filter_state, visit_table
from components.widgets.figure_shelf import kept
from components.widgets.look import current_palette

if TYPE_CHECKING:
    import plotly.graph_objects as go

    from components.widgets.figure_shelf import View

ROWS = 16  # travellers on the timeline before the rest is asked for
MOST_ROWS = 200
MOST_BARS = 3000  # more cannot be told apart, and slow the browser down
TIMELINE = "timeline"
DRAG = "timeline-drag"
MOVES, MARKS = "Drag to move", "Drag to choose dates"


def show(visits: pd.DataFrame, chosen: str, view: View) -> None:
    """The timeline of ``visits``, or the table in its place. What is not drawn is counted below."""
    travellers = travellers_by_visits(visits)
    everyone = bool(st.session_state.get("everyone"))
    rows = travellers[: MOST_ROWS if everyone else ROWS]
    drawn = dated(visits[visits["traveller"].isin(rows)])
    latest = drawn.sort_values("start", kind="stable").tail(MOST_BARS)
    if not rows:
        _not_drawn(visits, travellers, drawn, latest)
        return
    with st.container(key="timeline-head", horizontal=True, vertical_alignment="center", gap="small"):
        marks = _dragging() == MARKS
        st.html(_pale_bars(drawn))
        table = charts.as_table("timeline")
    if table:
        _table(visits)
        return
    figure = kept(
        view,
        (TIMELINE, everyone, chosen, marks),
        lambda: timeline(latest, current_palette(), rows, dt.date.today(), chosen, selecting=marks),
    )
    _chart(figure, len(rows), len(dated(visits)), marks=marks)
    _not_drawn(visits, travellers, drawn, latest)


def _pale_bars(drawn: pd.DataFrame) -> str:
    """What a pale bar means, as HTML; empty where there is none."""
    if not drawn["precision"].astype(str).isin(["month", "year"]).any():
        return '<p class="mc-legend"></p>'
    return '<p class="mc-legend"><span><i class="month"></i>day not known</span></p>'


def _dragging() -> str | None:
    return st.segmented_control(
        "Dragging on the timeline",
        [MOVES, MARKS],
        default=MOVES,
        required=True,
        key=DRAG,
        label_visibility="collapsed",
        persist_state="session",
    )


def _chart(figure: go.Figure, rows: int, visits: int, *, marks: bool) -> None:
    st.plotly_chart(
        figure,
        key=f"{TIMELINE}-marking" if marks else TIMELINE,
        theme=None,
        height=timeline_height(rows),
        on_select=_mark if marks else lambda: charts.on_pick(TIMELINE, VISIT_PICK, visit_table.choose),
        selection_mode="box" if marks else "points",
        config={"displayModeBar": False, "scrollZoom": False},
        alt=f"Timeline of {count(visits, 'visit')} by traveller; the table lists the same",
    )


def _mark() -> None:
    """Take the span that was marked over into the dates."""
    days = marked(st.session_state.get(f"{TIMELINE}-marking"))
    if days:
        filter_state.choose_dates(*days)
        charts.changed()


def marked(state: Any) -> tuple[dt.date, dt.date] | None:
    """First and last day of the span that a selection state holds; None where nothing is marked."""
    boxes = state["selection"].get("box", []) if state else []
    if not boxes:
        return None
    first, last = sorted(pd.Timestamp(moment) for moment in boxes[-1]["x"])
    return first.date(), last.date()


def _table(visits: pd.DataFrame) -> None:
    """The dated visits by traveller and day."""
    rows = dated(visits).sort_values(["traveller", "start"], kind="stable").head(visit_table.MOST_ROWS)
    shown = visit_table.as_shown(rows)
    charts.table_or_cards(
        shown, "timeline-table", visit_table.CARDS, 2, most=12, alt="Visits by traveller and day"
    )


def _not_drawn(
    visits: pd.DataFrame, travellers: list[str], drawn: pd.DataFrame, latest: pd.DataFrame
) -> None:
    """Say what the timeline leaves out, and offer the rest of the travellers."""
    told = []
    if len(latest) < len(drawn):
        told.append(f"Only the latest {MOST_BARS:,} of {len(drawn):,} visits are drawn.")
    if early := outside(latest):
        verb = "lies" if early == 1 else "lie"
        told.append(f"{count(early, 'much earlier visit')} {verb} to the left: drag the timeline there.")
    undated = len(visits) - len(dated(visits))
    if undated:
        verb = "has no known date and is" if undated == 1 else "have no known date and are"
        told.append(f"{count(undated, 'visit')} {verb} in the table only.")
    if told:
        st.html(f'<p class="mc-note">{"<br>".join(told)}</p>')
    if len(travellers) > ROWS:
        st.toggle(
            f"Show all {len(travellers):,} travellers on the timeline"
            if len(travellers) <= MOST_ROWS
            else f"Show the {MOST_ROWS} most frequent of {len(travellers):,} travellers on the timeline",
            key="everyone",
        )
