"""Meetings: who met whom, as a network, a matrix and a list; two together with all their meetings in time."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from components.figures.encounters import attendance, together
from components.tables import Tables, filter
from components.widgets import (
    charts,
    empty,
    filter_bar,
    filter_state,
    frame,
    library,
    meeting_card,
    meeting_charts,
    meeting_pair,
    meeting_table,
    record_picker,
)
from components.widgets.figure_shelf import View

if TYPE_CHECKING:
    import pandas as pd


@st.fragment
def meetings_page(everything: Tables, shown: Tables, view: View) -> None:
    """Network over matrix on the left, the chosen meeting over the list on the right."""
    if charts.picked_now():
        st.rerun()
    with st.container(key="pair-bar", horizontal=True, vertical_alignment="center", gap="small"):
        column = meeting_pair.by()
        attended = attendance(shown.meetings, shown.participants, column)
        chosen = meeting_pair.choose(attended, column)
        if chosen:
            st.button("Show all", key="all-pairs", type="tertiary", on_click=meeting_pair.clear)
    left, right = st.columns(charts.COLUMNS, gap="medium")
    with left:
        meeting_charts.show_network(attended, chosen, view)
        meeting_charts.show_matrix(attended, view)
    with right:
        kept = shown.meetings["meeting_id"].isin(together(attended, *chosen))
        _list(meeting_table.newest_first(shown.meetings[kept]), everything, in_time=bool(chosen))


def _list(meetings: pd.DataFrame, everything: Tables, *, in_time: bool) -> None:
    meeting = meeting_table.chosen(meetings)
    if meeting is None:
        return
    ids = meetings["meeting_id"].tolist()
    labels = meeting_table.labels(meetings)
    record_picker.show("meeting", ids, labels, meeting.meeting_id, meeting_table.choose)
    meeting_card.show(meeting, everything)
    if in_time:
        meeting_charts.show_times(meetings, meeting.meeting_id)
    meeting_table.show(meetings, meeting.meeting_id)


def _nothing(everything: Tables) -> None:
    """Why there is nothing to see, and what to do."""
    if not len(everything.meetings):
        empty.show("Your library has no meetings yet.", "Add articles that tell who met whom.", "Meetings")
        return
    with st.container(border=True):
        st.markdown("**No meeting fits these filters.**")
        st.button("Clear all filters", on_click=filter_state.clear, type="primary")


frame.demand()
_everything = library.tables()
_filters = filter_state.current()
_shown = filter(_everything, _filters)
filter_bar.counts(_everything, _shown, _filters, exported="meetings")
if len(_shown.meetings):
    meetings_page(_everything, _shown, View(_everything.revision, _filters))
else:
    _nothing(_everything)
