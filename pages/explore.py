"""Explore: the map, the timeline and the table of visits, and the evidence of the one that is chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from components.tables import Tables, filter
from components.tables.newness import newness
from components.widgets import (
    charts,
    empty,
    filter_bar,
    filter_state,
    frame,
    library,
    map_chart,
    record_picker,
    timeline_chart,
    visit_card,
    visit_table,
)
from components.widgets.figure_shelf import View

if TYPE_CHECKING:
    import pandas as pd

    from components.figures.world_map import Travels


@st.fragment
def explore(everything: Tables, shown: Tables, view: View) -> None:
    """The two columns. A click on a row or a bar redraws these alone; one on the map changes the filters."""
    if charts.picked_now():
        st.rerun()
    visits = visit_table.newest_first(shown.visits)
    visit = visit_table.chosen(visits)
    left, right = st.columns(charts.COLUMNS, gap="medium")
    if visit is None:
        with left:
            map_chart.show(visits, visits, None, view)
        with right:
            _nothing(everything)
        return
    with left:
        picked = visits[visits["visit_id"] == visit.visit_id]
        map_chart.show(visits, picked, _travels(everything, visits, visit.visit_id), view)
        timeline_chart.show(visits, visit.visit_id, view)
    with right:
        ids = visits["visit_id"].tolist()
        record_picker.show("visit", ids, visit_table.labels(visits), visit.visit_id, visit_table.choose)
        news = newness(everything, library.last_upload())
        visit_card.show(visit, everything, news.get(visit.visit_id))
        visit_table.show(visits, visit.visit_id, news)


def _travels(everything: Tables, visits: pd.DataFrame, visit_id: str) -> Travels | None:
    """The trips of the one traveller whom the filters name, to be drawn leg by leg."""
    travellers = filter_state.current().travellers
    if len(travellers) != 1:
        return None
    return map_chart.travels_of(next(iter(travellers)), everything, visits, visit_id)


def _nothing(everything: Tables) -> None:
    """Why there is nothing to see, and what to do."""
    if not len(everything.visits):
        empty.show(
            "Your library has no visits yet.",
            "Add news articles about leaders' travel, or look around with the sample articles first.",
            "Visits, on the map and on the timeline,",
        )
        return
    with st.container(border=True):
        st.markdown("**No visit fits these filters.**")
        st.markdown("Take one of them back above, or start again:")
        st.button("Clear all filters", on_click=filter_state.clear, type="primary")


frame.demand()
_everything = library.tables()
_filters = filter_state.current()
_shown = filter(_everything, _filters)
filter_bar.counts(_everything, _shown, _filters)
explore(_everything, _shown, View(_everything.revision, _filters))
