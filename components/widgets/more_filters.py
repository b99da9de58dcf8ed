"""The further filters, behind one button: whose leaders, what for, told by whom, how sure, how new."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from components.widgets import filter_state as state
from components.widgets import library
from components.widgets.filter_choices import choices, country_names
from components.widgets.filter_fields import several

if TYPE_CHECKING:
    from components.tables import Tables


def show(tables: Tables) -> None:
    """Draw the button and what it opens."""
    offered = choices(tables)
    with st.popover("More filters", key="more-filters"):
        with st.container(key="home-filter"):
            names = country_names(tables)
            several("Travellers from", offered.homes, state.HOME, "Any country", names, visible=True)
        several("Occasion", offered.occasions, state.OCCASION, "Any occasion", visible=True)
        several("Told by", offered.sources, state.SOURCE, "Any newspaper or agency", visible=True)
        st.segmented_control(
            "At least",
            list(state.SURENESS),
            key=state.SURE,
            help="How sure Motorcade is that it has read an article right.",
            bind="query-params",
        )
        if library.last_upload():
            st.toggle("Only what the last upload brought", key=state.NEW, bind="query-params")
