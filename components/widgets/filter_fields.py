"""The kinds of field that the filter bar and its further filters are made of."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


def several(
    label: str,
    options: Sequence[str],
    key: str,
    placeholder: str,
    names: Mapping[str, str] | None = None,
    *,
    visible: bool = False,
) -> None:
    """A list from which several may be chosen; ``names`` are what is shown for codes.

    What is held and no longer offered is let go: an article may have been corrected since.
    """
    held = st.session_state.get(key)
    if isinstance(held, list) and not set(held) <= set(options):
        st.session_state[key] = [value for value in held if value in options]
    st.multiselect(
        label,
        options,
        key=key,
        format_func=lambda value: (names or {}).get(value, value),
        placeholder=placeholder,
        label_visibility="visible" if visible else "collapsed",
        bind="query-params",
    )
