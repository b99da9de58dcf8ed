from __future__ import annotations

import pandas as pd
import pytest

from components.tables.ids import among


@pytest.mark.parametrize("kind", ["str", "category", "object"])
def test_among_finds_what_isin_finds(kind: str) -> None:
    ids = pd.Series(["a", "b", None, "c", "a"], index=[5, 6, 7, 8, 9], dtype=kind)
    wanted = pd.Series(["c", "a", "x"])
    assert among(ids, wanted).to_list() == [True, False, False, True, True]
    pd.testing.assert_series_equal(among(ids, wanted), ids.isin(wanted))
    assert among(ids, wanted[:0]).to_list() == [False] * 5


def test_a_missing_id_is_not_among_missing_ids() -> None:
    ids = pd.Series(["a", None], dtype="str")
    assert among(ids, pd.Series([None, "a"], dtype="str")).to_list() == [True, False]
    assert among(ids[:0], ids).to_list() == []
