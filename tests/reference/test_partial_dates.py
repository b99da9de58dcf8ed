from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.reference.dates import PARTIAL, first_day, last_day, overlap


@pytest.mark.parametrize(
    ("date", "first", "last"),
    [
        ("2022", "2022-01-01", "2022-12-31"),
        ("2022-06", "2022-06-01", "2022-06-31"),
        ("2022-06-28", "2022-06-28", "2022-06-28"),
    ],
)
def test_a_partial_date_is_a_span(date: str, first: str, last: str) -> None:
    assert (first_day(date), last_day(date)) == (first, last)


@pytest.mark.parametrize(
    ("start", "end", "date", "expected"),
    [
        ("2012-05-07", "2018-05-07", "2018-05-07", True),
        ("2012-05-07", "2018-05-07", "2018-05-08", False),
        ("2012-05-07", "2018-05-07", "2018", True),
        ("2012-05-07", "2018", "2018-12", True),
        ("2012-05", None, "2030", True),
        ("2012-05", None, "2012-04-30", False),
    ],
)
def test_terms_overlap_at_the_precision_known(start: str, end: str | None, date: str, expected: bool) -> None:
    assert overlap(start, end, date) is expected


@given(st.dates().map(str))
def test_a_full_date_is_partial_too(date: str) -> None:
    assert PARTIAL.fullmatch(date)
    assert first_day(date) == last_day(date) == date
