"""Dates told as past and as still to come: the days that they leave."""

from __future__ import annotations

from datetime import date

import pytest

from tests.extraction.dating.rules import clues, leaves, only


@pytest.mark.parametrize(
    ("rule", "text", "first", "last"),
    [
        ("past date", "The minister returned from Lima on 5 May 2021.", "2021-05-05", "2100-12-31"),
        # What was put off or promised may lie ahead; since a year is past all the same.
        ("past date", "The treaty to visit Gaza was the first since 2007.", "2007-01-01", "2100-12-31"),
        ("future date", "The minister will go to Lima on 19 June 2024.", "2023-05-16", "2024-06-22"),
        ("future date", "The bridge will be built by 2030.", "1900-01-01", "2030-12-31"),
    ],
)
def test_days_left(rule: str, text: str, first: str, last: str) -> None:
    assert leaves(rule, text) == (first, last)


def test_weekday_of_a_date_without_year() -> None:
    allowed = only("weekday of a date", "He is due back on Wednesday, March 11.").allowed
    assert date(1987, 3, 5) in allowed
    assert date(2020, 3, 5) in allowed
    assert date(2022, 3, 5) not in allowed


@pytest.mark.parametrize(
    "text",
    [
        "The club's president Roger Miller spoke of the harvest.",
        "Deputy Prime Minister Keir Starmer spoke.",
        "Opposition leader Emmanuel Macron spoke.",
        "The firm sold 2,000 cars and 1999 bicycles.",
        "It was first planned for February 2020.",
    ],
)
def test_no_clue(text: str) -> None:
    assert {clue.rule for clue in clues(text)} <= {"latest date told"}


@pytest.mark.parametrize(
    "text",
    [
        "The treaty was extended to February 2026.",
        "They agreed to double trade to $20 billion in 2026.",
        "He welcomed the plan to reach net zero in 2050.",
        "The ministers discussed preparations for the 2026 summit.",
        "Canada pledged $50 million from 2022 to 2026.",
        "The minister hoped for accession in 2031.",
    ],
)
def test_what_was_planned_is_no_past(text: str) -> None:
    assert [clue for clue in clues(text) if clue.rule == "past date"] == []
