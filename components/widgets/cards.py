"""Rows of a table as cards in two columns, where the window is too narrow for all of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd
import streamlit as st

from components.widgets import window

if TYPE_CHECKING:
    from streamlit.elements.lib.column_types import ColumnConfig

ROW, CARD = 32, 61  # pixels; below four rem the browser's table does not break lines
BORDER = 6
ROOM = 325  # pixels beside the ticks on a narrow phone
_OF_ROWS = 0.55  # that many cards are as much of a phone as the rows are of a wide page


def row_height() -> int:
    """Pixels of one row, or of one card."""
    return CARD if window.narrow() else ROW


def height(rows: int, most: int) -> int:
    """Pixels of a table with its head, ``most`` lines (the head is one) without scrolling."""
    if not window.narrow():
        return min(rows + 1, most) * ROW + BORDER
    return min(rows, max(3, int(most * _OF_ROWS))) * CARD + ROW + BORDER


def fitted(rows: pd.DataFrame, heads: tuple[str, str], first: int = 1, between: str = " → ") -> pd.DataFrame:
    """The table as it is; in a narrow window its ``first`` columns as one, and all others as another."""
    if not window.narrow():
        return rows
    words = rows.astype("object").where(rows.notna(), "").astype(str)
    left = _joined(words.iloc[:, :first], between)
    right = _joined(words.iloc[:, first:], ", ")
    return pd.DataFrame({heads[0]: left, heads[1]: right})


def widths(heads: tuple[str, str], second: int = 122) -> dict[str, ColumnConfig]:
    """For the two columns of cards, the ``second`` so many pixels wide; nothing where there are none."""
    if not window.narrow():
        return {}
    sizes = zip(heads, (ROOM - second, second), strict=True)
    return {head: st.column_config.Column(width=size) for head, size in sizes}


def _joined(columns: pd.DataFrame, between: str) -> list[str]:
    return [between.join(filter(None, row)) for row in columns.itertuples(index=False, name=None)]
