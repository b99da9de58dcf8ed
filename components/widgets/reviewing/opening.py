"""Which item of the Review page is open, and what was done last: kept in the URL and in the session."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import streamlit as st

from components.widgets.article_link import ADDING, ITEM

if TYPE_CHECKING:
    from collections.abc import Sequence

    from components.review import Item

_PLACE = "review-place"  # session key: where in the queue the user is
_SAID = "review-said"  # session key: what the last correction was


@dataclass(frozen=True, slots=True)
class Said:
    """What was done last, and the corrections that did it."""

    sentence: str
    corrections: tuple[str, ...]


def opened(items: list[tuple[str, str]]) -> tuple[str, str] | None:
    """About what and which the open item is: the one that the URL names, else the one of ``items`` whose turn
    it is."""
    about, _, subject = str(st.query_params.get(ITEM, "")).partition(":")
    if subject:
        return about, subject
    if not items:
        return None
    at: int = st.session_state.get(_PLACE, 0)
    return items[min(at, len(items) - 1)]


def start_over() -> None:
    """Leave what is open and what was said of it: another list begins at its top."""
    for name in (_PLACE, _SAID):
        st.session_state.pop(name, None)
    st.query_params.clear()


def open_item(about: str, subject: str) -> None:
    """Show an item; what was said of another one is gone."""
    st.session_state.pop(_SAID, None)
    go(about, subject)


def go(about: str, subject: str) -> None:
    """Show an item, and go on showing what was said."""
    st.query_params.pop(ADDING, None)
    st.query_params[ITEM] = f"{about}:{subject}"


def go_on(items: Sequence[Item] = ()) -> None:
    """Leave what is open: the next of the queue takes its turn."""
    named = st.query_params.get(ITEM)
    at = next((at for at, one in enumerate(items) if f"{one.about}:{one.subject}" == named), None)
    if at is not None:
        st.session_state[_PLACE] = at
    for name in (ITEM, ADDING):
        st.query_params.pop(name, None)


def begin_adding(kind: str) -> None:
    """Show the form for a new visit or meeting."""
    st.session_state.pop(_SAID, None)
    st.query_params.pop(ITEM, None)
    st.query_params[ADDING] = kind


def said() -> Said | None:
    """What was done last, while the page still shows it."""
    return st.session_state.get(_SAID)


def say(sentence: str, corrections: Sequence[str]) -> None:
    """Have the page show what was done."""
    st.session_state[_SAID] = Said(sentence, tuple(corrections))
