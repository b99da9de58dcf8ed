"""People: the profile of one person or one country."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd
import streamlit as st

from components.profiles import most
from components.tables import filter
from components.widgets import (
    country_profile,
    empty,
    filter_bar,
    filter_state,
    frame,
    library,
    person_profile,
)
from components.widgets.figure_shelf import View

if TYPE_CHECKING:
    from components.tables import Tables

OF, PERSON, COUNTRY = "profile", "person", "state"  # widget keys; the same words stand in the URL


def people(tables: Tables) -> dict[str, int]:
    """Everybody who travelled or met somebody, with how many visits and meetings, most first."""
    return dict(most(pd.concat([_text(tables.visits["traveller"]), _text(tables.participants["name"])])))


def countries(tables: Tables) -> dict[str, int]:
    """Every country that was visited or whose people travelled, with how many visits, most first."""
    visits = tables.visits
    return dict(most(pd.concat([_text(visits["country_name"]), _text(visits["traveller_country_name"])])))


def _text(column: pd.Series[str]) -> pd.Series[str]:
    return column.astype("object")


def choose(tables: Tables) -> tuple[str, str]:
    """Draw the switch and the list; what kind of profile, and whose."""
    with st.container(key="pair-bar", horizontal=True, vertical_alignment="center", gap="small"):
        kind = st.segmented_control(
            "Profile of a",
            [PERSON, "country"],
            default=PERSON,
            required=True,
            key=OF,
            format_func=str.capitalize,
            label_visibility="collapsed",
            bind="query-params",
        )
        key = PERSON if kind == PERSON else COUNTRY
        listed = people(tables) if kind == PERSON else countries(tables)
        if st.session_state.get(key) not in listed:
            st.session_state[key] = next(iter(listed))
        name = st.selectbox(
            "Person" if kind == PERSON else "Country",
            list(listed),
            key=key,
            label_visibility="collapsed",
            bind="query-params",
        )
    return str(kind), str(name)


def main(everything: Tables) -> None:
    """The page."""
    if everything.visits.empty and everything.meetings.empty:
        hint = "Add articles about leaders' travel to see who went where."
        empty.show("Nobody has travelled yet.", hint, "Profiles")
        return
    filters = filter_state.current()
    shown = filter(everything, filters)
    filter_bar.counts(everything, shown, filters)
    kind, name = choose(everything)
    view = View(everything.revision, filters)
    if kind == PERSON:
        person_profile.show(name, shown, everything, view)
    else:
        country_profile.show(name, shown, everything, view)


frame.demand()
main(library.tables())
