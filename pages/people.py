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
from components.widgets.plain_markdown import literal

if TYPE_CHECKING:
    from components.tables import Tables

OF, PERSON, COUNTRY = "profile", "person", "state"  # widget keys; the same words stand in the URL
_MISSING = "profile-missing"  # session key: for each kind, a name that was asked for and is not there


def people(tables: Tables) -> dict[str, int]:
    """Everybody who travelled or met somebody, with how many visits and meetings, most first."""
    return dict(most(pd.concat([_text(tables.visits["traveller"]), _text(tables.participants["name"])])))


def countries(tables: Tables) -> dict[str, int]:
    """Every country that was visited or whose people travelled, with how many visits, most first."""
    visits = tables.visits
    return dict(most(pd.concat([_text(visits["country_name"]), _text(visits["traveller_country_name"])])))


def _text(column: pd.Series[str]) -> pd.Series[str]:
    return column.astype("object")


def choose(tables: Tables) -> tuple[str, str | None]:
    """Draw the switch and the list; what kind of profile, and whose: nobody's where the name is not there."""
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
        _settle(key, listed)
        name = st.selectbox(
            "Person" if kind == PERSON else "Country",
            list(listed),
            key=key,
            placeholder=f"Choose a {key if key == PERSON else 'country'}",
            label_visibility="collapsed",
            bind="query-params",
        )
    if name:
        _missing().pop(key, None)
    return str(kind), name


def _settle(key: str, listed: dict[str, int]) -> None:
    """Choose the first of the list, unless a link, or a choice before a correction, names another."""
    asked = st.session_state.get(key) or st.query_params.get(key)
    if asked and asked not in listed:
        _missing()[key] = asked
        st.session_state[key] = None
    elif not asked and key not in _missing():
        st.session_state[key] = next(iter(listed))


def _missing() -> dict[str, str]:
    held: dict[str, str] = st.session_state.setdefault(_MISSING, {})
    return held


def _nobody(kind: str) -> None:
    """Say that the name asked for is not there; whoever came by a link must not take another for it."""
    name = literal(_missing().get(PERSON if kind == PERSON else COUNTRY, ""))
    told = "travels or meets anybody" if kind == PERSON else "was visited or sent anybody"
    with st.container(border=True, key="nobody"):
        st.markdown(
            f"**No article of your library tells that “{name}” {told}.**"
            if name
            else "**Nothing is chosen.**"
        )
        st.markdown("The name may be spelt otherwise here: type a part of it into the list above.")


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
    if name is None:
        _nobody(kind)
        return
    view = View(everything.revision, filters)
    if kind == PERSON:
        person_profile.show(name, shown, everything, view)
    else:
        country_profile.show(name, shown, everything, view)


frame.demand()
main(library.tables())
