"""What a click on a chart does: it is taken over into the filters, or chooses a visit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import streamlit as st

from components.widgets import cards

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    import pandas as pd

COLUMNS = (1.22, 1)  # charts on the left; the card and the table on the right


def picks(state: Any, prefix: str) -> list[str]:
    """What was clicked, from a chart's selection state: the custom data that begin with ``prefix``."""
    points = state["selection"]["points"] if state else []
    found = [point.get("customdata") for point in points]
    return [
        str(text).removeprefix(prefix) for text in found if isinstance(text, str) and text.startswith(prefix)
    ]


def on_pick(key: str, prefix: str, act: Callable[[str], None]) -> None:
    """Hand what was clicked last on the chart ``key`` to ``act``, where it begins with ``prefix``."""
    picked = picks(st.session_state.get(key), prefix)
    if picked:
        act(picked[-1])
        changed()


def changed() -> None:
    """Say that a click on a chart has changed a filter."""
    st.session_state["picked-on-chart"] = True


def picked_now() -> bool:
    """Whether a click on a chart has just changed a filter; says so once."""
    return bool(st.session_state.pop("picked-on-chart", False))


def table_to_pick(
    rows: pd.DataFrame, key: str, values: Sequence[str], act: Callable[[str], None], *, most: int, alt: str
) -> None:
    """Draw rows, ``most`` without scrolling; choosing one hands its value to ``act``, as a click does.

    ``key`` is followed by the values: a selection is kept by row number, so other rows are another table.
    """
    made = f"{key}-{hash(tuple(values))}"

    def picked() -> None:
        if chosen := st.session_state[made]["selection"]["rows"]:
            act(values[chosen[0]])
            changed()

    st.dataframe(
        rows,
        key=made,
        hide_index=True,
        row_height=cards.ROW,
        height=_height(rows, most),
        on_select=picked,
        selection_mode="single-row",
        alt=alt,
    )


def table(rows: pd.DataFrame, key: str, *, most: int, alt: str) -> None:
    """Draw rows to read, ``most`` without scrolling, in a chart's place."""
    st.dataframe(rows, key=key, hide_index=True, row_height=cards.ROW, height=_height(rows, most), alt=alt)


def table_or_cards(
    rows: pd.DataFrame,
    key: str,
    heads: tuple[str, str],
    first: int,
    between: str = " → ",
    *,
    most: int,
    alt: str,
) -> None:
    """The same for rows of many columns: in a narrow window the ``first`` are one, all others another."""
    st.dataframe(
        cards.fitted(rows, heads, first, between),
        key=key,
        hide_index=True,
        row_height=cards.row_height(),
        height=cards.height(len(rows), most),
        column_config=cards.widths(heads),
        alt=alt,
    )


def _height(rows: pd.DataFrame, most: int) -> int:
    """Pixels of a table's rows and its head."""
    return min(len(rows) + 1, most) * cards.ROW + cards.BORDER


def heading(text: str, chart: str) -> bool:
    """Draw a chart's heading with its switch beside it; whether a table is asked for. ``text`` is ours."""
    with st.container(key=f"{chart}-head", horizontal=True, vertical_alignment="center", gap="small"):
        st.html(f'<h2 class="mc-heading">{text}</h2>')
        return as_table(chart)


def as_table(chart: str) -> bool:
    """Draw the switch that puts a table in a chart's place; whether it is on. ``chart`` names it in keys."""
    return bool(st.toggle("Show as table", key=f"{chart}-as-table", persist_state="session", width="content"))
