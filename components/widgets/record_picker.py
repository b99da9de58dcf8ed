"""A visit or meeting by keyboard: previous, next, and a list of all, as clicks on charts and rows do."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

MOST = 1000  # names in the list


def show(
    noun: str, ids: Sequence[str], labels: Sequence[str], shown: str, choose: Callable[[str], None]
) -> None:
    """Draw the bar for ``ids`` in the order of the table, with their ``labels``; ``shown`` is chosen."""
    place = ids.index(shown)
    first = min(max(0, place - MOST // 2), max(0, len(ids) - MOST))
    names = dict(zip(ids[first : first + MOST], labels[first : first + MOST], strict=True))
    key = f"pick-{noun}-{hash(tuple(names))}-{shown}"

    def picked() -> None:
        choose(st.session_state[key])

    with st.container(key="record-bar", horizontal=True, vertical_alignment="center", gap="small"):
        _step("←", f"Previous {noun}", ids[place - 1] if place else None, choose)
        st.selectbox(
            noun.capitalize(),
            list(names),
            index=place - first,
            format_func=lambda one: names[one],
            key=key,
            on_change=picked,
            label_visibility="collapsed",
        )
        _step("→", f"Next {noun}", ids[place + 1] if place + 1 < len(ids) else None, choose)


def _step(arrow: str, label: str, to: str | None, choose: Callable[[str], None]) -> None:
    st.button(
        arrow,
        key=label.lower().replace(" ", "-"),
        help=label,
        disabled=to is None,
        on_click=choose,
        args=(to,),
    )
