"""Who is looked at on the Meetings page: nobody, one, or two, people or countries; kept in the URL."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from components.figures.encounters import By, most_met
from components.figures.network import BETWEEN

if TYPE_CHECKING:
    import pandas as pd

BY, ONE, OTHER = "by", "who", "with"  # widget keys; the same words stand in the URL
_COLUMNS: dict[str, By] = {"people": "name", "countries": "country_name"}


def by() -> By:
    """Draw the switch between people and countries; the column that meetings are counted by."""
    chosen = st.segmented_control(
        "Show",
        list(_COLUMNS),
        default="people",
        required=True,
        key=BY,
        format_func=str.capitalize,
        on_change=clear,
        label_visibility="collapsed",
        bind="query-params",
    )
    return _COLUMNS[chosen or "people"]


def choose(attended: pd.DataFrame, column: By) -> tuple[str, ...]:
    """Draw the two lists to choose from; who is chosen, none to two. The second has met the first."""
    noun = "person" if column == "name" else "country"
    everyone = most_met(attended)
    one = _list(f"First {noun}", everyone, ONE, f"Any {noun}")
    others = [who for who in _met_with(attended, one) if who != one] if one else []
    other = _list(f"Second {noun}", others, OTHER, "and whom they met", disabled=one is None)
    return tuple(who for who in (one, other) if who)


def _list(label: str, names: list[str], key: str, empty: str, *, disabled: bool = False) -> str | None:
    if st.session_state.get(key) not in names:
        st.session_state[key] = None
    return st.selectbox(
        label,
        names,
        index=None,
        key=key,
        placeholder=empty,
        disabled=disabled,
        label_visibility="collapsed",
        bind="query-params",
    )


def _met_with(attended: pd.DataFrame, who: str) -> list[str]:
    mine = attended.loc[attended["who"] == who, "meeting_id"]
    return most_met(attended[attended["meeting_id"].isin(mine)])


def pick_one(who: str) -> None:
    """Look at one, and at all whom they met."""
    st.session_state[ONE], st.session_state[OTHER] = who, None


def pick_pair(pair: str) -> None:
    """Look at two, as a chart's custom data name them."""
    st.session_state[ONE], st.session_state[OTHER] = pair.split(BETWEEN, 1)


def clear() -> None:
    """Look at all."""
    st.session_state[ONE] = st.session_state[OTHER] = None
