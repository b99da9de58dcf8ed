"""Rows of a frame as named tuples, whose fields have the types that tables/columns.py promises."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pandas as pd


def rows_of(frame: pd.DataFrame, *columns: str) -> Iterator[Any]:
    """``frame.itertuples()`` of ``columns``, or of all where none is named: forty of them cost time."""
    return iter((frame[list(columns)] if columns else frame).itertuples())
