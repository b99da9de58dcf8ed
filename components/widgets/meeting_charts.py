"""The network, the matrix and the time line of meetings on the page, and what a click on them does."""

from __future__ import annotations

import datetime as dt

import pandas as pd
import streamlit as st

from components.figures import matrix as squares
from components.figures.encounters import crossed, meetings_of, most_met, pairs
from components.figures.network import BETWEEN, MOST, PAIR_PICK, WHO_PICK, network
from components.figures.plain_text import count
from components.figures.rows import rows_of
from components.figures.timeline import VISIT_PICK, dated, timeline, timeline_height, travellers_by_visits
from components.widgets import charts, meeting_pair, meeting_table
from components.widgets.charts import on_pick
from components.widgets.figure_shelf import View, kept
from components.widgets.look import current_palette
from components.widgets.visit_table import short_date

NETWORK, MATRIX, TIMES = "network", "matrix", "meeting-times"
_PLAIN = {"displayModeBar": False, "scrollZoom": False}


def _picked(key: str) -> None:
    on_pick(key, WHO_PICK, meeting_pair.pick_one)
    on_pick(key, PAIR_PICK, meeting_pair.pick_pair)


def show_network(attended: pd.DataFrame, chosen: tuple[str, ...], view: View) -> None:
    """Dots and lines; a click on a dot looks at one, on a line at two."""
    met = pairs(attended)
    if st.session_state.get("network-as-table"):
        _pairs_table(met)
    else:
        _network(attended, met, chosen, view)
    everyone = len(meetings_of(attended))
    drawn = f"The {MOST} with most meetings, of {everyone:,}. " if everyone > MOST else ""
    told = f"{drawn}Larger dot: more meetings. Thicker line: met more often. Click a dot or a line."
    with st.container(key="network-foot", horizontal=True, vertical_alignment="center", gap="small"):
        st.html(f'<p class="mc-note">{told}</p>')
        charts.as_table("network")


def _pairs_table(met: pd.DataFrame) -> None:
    """Who met whom as rows; picking one does what a click on a line or a square does."""
    rows = met.rename(columns={"a": "One", "b": "Other", "meetings": "Meetings"})
    ids = [f"{row.a}{BETWEEN}{row.b}" for row in rows_of(met)]
    charts.table_to_pick(
        rows,
        "pairs-table",
        ids,
        meeting_pair.pick_pair,
        most=14,
        alt="Pairs who met; choose a row to see all their meetings",
    )


def _network(attended: pd.DataFrame, met: pd.DataFrame, chosen: tuple[str, ...], view: View) -> None:
    key = (NETWORK, st.session_state.get(meeting_pair.BY), chosen)
    figure = kept(view, key, lambda: network(met, meetings_of(attended), current_palette(), chosen))
    with st.container(key="network-box"):
        st.plotly_chart(
            figure,
            key=NETWORK,
            theme=None,
            height="stretch",
            on_select=lambda: _picked(NETWORK),
            selection_mode="points",
            config=_PLAIN,
            alt=f"Who met whom: {count(len(met), 'pair')}; the two lists above do what a click does",
        )


def show_matrix(attended: pd.DataFrame, view: View) -> None:
    """The most met against each other; a click on a square, or a cell of the table, looks at two."""
    names = most_met(attended)[: squares.MOST]
    met = pairs(attended)
    if charts.heading("How often they met", MATRIX):
        _matrix_table(met, names)
        return
    with st.container(key="matrix-box"):
        st.plotly_chart(
            kept(view, (MATRIX, tuple(names)), lambda: squares.matrix(met, names, current_palette())),
            key=MATRIX,
            theme=None,
            height=squares.matrix_height(len(names)),
            on_select=lambda: _picked(MATRIX),
            selection_mode="points",
            config=_PLAIN,
            alt=f"How often the {len(names)} most met have met each other; the table lists the same",
        )


def _matrix_table(met: pd.DataFrame, names: list[str]) -> None:
    """The same numbers as cells; choosing one looks at the two of its row and its column."""
    rows = crossed(met, names)
    key = f"{MATRIX}-table-{hash(tuple(names))}"

    def picked() -> None:
        for place, other in st.session_state[key]["selection"]["cells"][:1]:
            if other in rows.columns and rows[other].notna().iloc[place]:
                meeting_pair.pick_pair(BETWEEN.join(sorted((rows.index[place], other))))
                charts.changed()

    st.dataframe(
        rows,
        key=key,
        row_height=32,
        height=(len(names) + 1) * 32 + 6,
        on_select=picked,
        selection_mode="single-cell",
        column_config={"_index": st.column_config.Column(pinned=True)},
        alt=f"How often the {len(names)} most met have met each other; choose a number to see those meetings",
    )


def show_times(meetings: pd.DataFrame, chosen: str) -> None:
    """The meetings in time, a row a country; a click on a bar shows that meeting."""
    drawn = as_visits(meetings)
    rows = travellers_by_visits(drawn)
    if rows and charts.heading("In time", TIMES):
        _times_table(dated(drawn))
    elif rows:
        st.plotly_chart(
            timeline(drawn, current_palette(), rows, dt.date.today(), chosen),
            key=TIMES,
            theme=None,
            height=timeline_height(len(rows)),
            on_select=lambda: on_pick(TIMES, VISIT_PICK, meeting_table.choose),
            selection_mode="points",
            config=_PLAIN,
            alt=f"{count(len(dated(drawn)), 'meeting')} in time, by country; the list shows the same",
        )
    undated = len(drawn) - len(dated(drawn))
    if undated:
        verb = "has no known date and is" if undated == 1 else "have no known date and are"
        st.html(f'<p class="mc-note">{count(undated, "meeting")} {verb} in the list only.</p>')


def _times_table(drawn: pd.DataFrame) -> None:
    """The dated meetings by country and day."""
    ordered = drawn.sort_values(["traveller", "start"], kind="stable")
    rows = pd.DataFrame(
        {
            "Country": ordered["traveller"],
            "When": short_date(ordered["when"]),
            "Who": ordered["country_name"].map(meeting_table.short_names),
        }
    )
    charts.table(rows, f"{TIMES}-table", most=12, alt="Meetings by country and day")


def as_visits(meetings: pd.DataFrame) -> pd.DataFrame:
    """Meetings with the columns by which the timeline draws visits: a row a country that they were in."""
    named = meetings.assign(
        visit_id=meetings["meeting_id"],
        traveller=meetings["country_name"].astype("object").fillna("Place unknown"),
        country_name=meetings["people"].astype("object"),
    )
    return named.assign(city=meetings["city"].astype("object"))
