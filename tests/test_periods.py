"""Dates cut to their precision: their possible days, and how they are said."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.periods import bounds, check_date, first_day, in_words, last_day
from tests.building import when


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [
        ("2022-06-28", None, "28 June 2022"),
        ("2022-06-28", "2022-06-28", "28 June 2022"),
        ("2022-02-04", "2022-02-05", "4–5 February 2022"),
        ("2022-06-28", "2022-07-02", "28 June – 2 July 2022"),
        ("2021-12-30", "2022-01-02", "30 December 2021 – 2 January 2022"),
        ("2021-06", None, "June 2021"),
        ("2021-06", "2021-07", "June–July 2021"),
        ("2021", "2021", "2021"),
        ("2020", "2022", "2020 – 2022"),
        ("2022-06-28", "2022-07", "28 June 2022 – July 2022"),
        (None, None, "unknown"),
    ],
)
def test_in_words(start: str | None, end: str | None, words: str) -> None:
    assert in_words(when(start, end)) == words


def test_bounds_are_said_to_be_bounds() -> None:
    assert in_words(when("2021-12-06", "2021-12-11", within=True)) == "between 6 and 11 December 2021"


@pytest.mark.parametrize(
    ("start", "end", "first", "last"),
    [
        ("2021-06", None, "2021-06-01", "2021-06-30"),
        ("2024-02", None, "2024-02-01", "2024-02-29"),
        ("2021", None, "2021-01-01", "2021-12-31"),
        ("2022-06-28", "2022-06-30", "2022-06-28", "2022-06-30"),
        ("2022-06-28", "2022-06-20", "2022-06-28", "2022-06-28"),  # an end before its start is none
    ],
)
def test_bounds(start: str, end: str | None, first: str, last: str) -> None:
    assert bounds(when(start, end)) == (dt.date.fromisoformat(first), dt.date.fromisoformat(last))


def test_an_unknown_date_has_no_bounds() -> None:
    assert bounds(when()) is None


@pytest.mark.parametrize(
    "text", ["", "yesterday", "2022-13", "2022-02-30", "22-06-27", "2022-6-7", "0000", "２０２２"]
)
def test_what_is_no_date_is_refused_with_a_sentence(text: str) -> None:
    with pytest.raises(ValueError, match="is not a date: write it as YYYY-MM-DD"):
        check_date(text)


@given(st.dates(), st.sampled_from([4, 7, 10]))
def test_every_date_lies_within_its_own_cuts(day: dt.date, length: int) -> None:
    cut = check_date(day.isoformat()[:length])
    assert first_day(cut) <= day <= last_day(cut)
