"""Rows of a frame as named tuples, whose fields have the types that tables/columns.py promises."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pandas as pd


def rows_of(frame: pd.DataFrame) -> Iterator[Any]:
    """``frame.itertuples()``, without pandas-stubs' guess that any cell may be anything."""
    return iter(frame.itertuples())
