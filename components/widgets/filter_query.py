"""The filters as one line of text and back: what a saved view keeps."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlencode

import streamlit as st

from components.widgets import filter_state as state

if TYPE_CHECKING:
    from collections.abc import Mapping


def told(address: Mapping[str, str]) -> str:
    """The filters that are set now, and what else the page's ``address`` says: whom it shows, for example."""
    pairs = [(key, text) for key in state.EMPTY for text in _texts(key)]
    return urlencode([*pairs, *((key, text) for key, text in address.items() if key not in state.EMPTY)])


def _texts(key: str) -> list[str]:
    value = st.session_state.get(key)
    if key == state.DATES:
        value = state.dates_told(value)
    values = value if isinstance(value, list) else [value] if value else []
    return ["true" if one is True else str(one) for one in values]


def restore(query: str) -> None:
    """Set every filter as ``query`` (of ``told``) says, those that it does not name to nothing."""
    values = parse_qs(query)
    for key, empty in state.EMPTY.items():
        st.session_state[key] = _value(key, values.get(key, []), empty)


def _value(key: str, texts: list[str], empty: object) -> object:
    if key == state.DATES:
        return state.days_of(texts)
    if key in state.LISTS:
        return texts
    if key == state.NEW:
        return bool(texts)
    return texts[0] if texts else empty


def of_page(query: str) -> dict[str, list[str]]:
    """What ``query`` says beside the filters."""
    return {key: texts for key, texts in parse_qs(query).items() if key not in state.EMPTY}
