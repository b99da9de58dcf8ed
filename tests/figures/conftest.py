"""A few visits, as ``tables.visits`` holds them, for drawing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd
import pytest

from tests.figures.some_visits import visit

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.fixture(scope="session")
def frame() -> Callable[[list[dict[str, object]]], pd.DataFrame]:
    """Rows of ``visit`` as a frame of the right types."""

    def build(rows: list[dict[str, object]]) -> pd.DataFrame:
        made = pd.DataFrame(rows)
        for column in ("start", "end"):
            made[column] = pd.to_datetime(made[column])
        for column in ("traveller", "country", "country_name", "city", "status", "precision"):
            made[column] = made[column].astype("category")
        return made

    return build


@pytest.fixture(scope="session")
def visits(frame: Callable[[list[dict[str, object]]], pd.DataFrame]) -> pd.DataFrame:
    """Six visits of three leaders: planned, completed, cancelled, one known to the month, one undated."""
    return frame(
        [
            visit("Vladimir Putin", "RUS", "Dushanbe", "2022-06-28", "2022-06-28", status="planned"),
            visit("Vladimir Putin", "RUS", "Ashgabat", "2022-06-29", "2022-06-29", status="planned"),
            visit("Vladimir Putin", "RUS", "Beijing", "2022-02-04", "2022-02-05", sources=2),
            visit(
                "Joe Biden", "USA", "Geneva", "2021-06-01", "2021-06-30", precision="month", when="June 2021"
            ),
            visit("Ebrahim Raisi", "IRN", "Ashgabat", "2022-06-29", "2022-06-29", status="cancelled"),
            visit("Ebrahim Raisi", "IRN", "Beijing", None, None),
        ]
    )
