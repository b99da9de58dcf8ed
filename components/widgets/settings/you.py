"""Who the user is, and whose travel they follow."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd
import streamlit as st

from components import preferences as preferring
from components.profiles import most
from components.widgets import library
from components.widgets.profile_parts import heading

if TYPE_CHECKING:
    from components.tables import Tables

NAME, WATCHED = "my-name", "watched"


def show(tables: Tables) -> None:
    """Draw both fields; each is kept as soon as it is changed."""
    held = library.preferences()
    heading("You")
    st.text_input(
        "Your name",
        value=held.my_name,
        key=NAME,
        max_chars=preferring.LONGEST_NAME,
        help="It stands beside every correction that you make.",
        on_change=_keep_name,
    )
    people = [name for name, _ in most(_everybody(tables))]
    st.multiselect(
        "People you watch",
        list(dict.fromkeys([*held.watched, *people])),
        default=list(held.watched),
        key=WATCHED,
        accept_new_options=True,
        placeholder="Choose people, or write a name",
        help="“Views” above the map then offers “People I watch”.",
        on_change=_keep_watched,
    )


def _everybody(tables: Tables) -> pd.Series[str]:
    travelled, met = tables.visits["traveller"].astype("object"), tables.participants["name"].astype("object")
    both: pd.Series[str] = pd.concat([travelled, met])
    return both


def _keep_name() -> None:
    preferring.set_my_name(library.store(), st.session_state[NAME])


def _keep_watched() -> None:
    preferring.set_watched(library.store(), st.session_state[WATCHED])
