"""Elections told without their year."""

from __future__ import annotations

import pytest

from components.extraction.dating.election_clues import election_clues
from components.extraction.dating.story import lines_of
from components.records import Article


def days(text: str) -> list[tuple[str, str, int]]:
    """First and last day of each clue, and how many years its days lie in."""
    found = election_clues(lines_of(Article(text)))
    return [(str(c.allowed.first), str(c.allowed.last), len({day.year for day in c.allowed})) for c in found]


@pytest.mark.parametrize(
    ("text", "row"),
    [
        (
            "Sri Lanka will hold its presidential election on September 21.",
            ("2023-10-02", "2024-09-23", 2),
        ),
        ("Turkey held its general election in November.", ("1987-11-29", "2016-10-21", 6)),
        ("Russia will keep calm before next year’s presidential election.", ("1990-01-01", "2023-12-31", 16)),
        # By the distance that is told.
        ("Canada has a cabinet after the general election two weeks ago.", ("1988-11-27", "2025-05-23", 12)),
        ("Japan counts the cost of last month's general election.", ("1986-07-06", "2025-09-20", 24)),
        # The country stands in the lead.
        (
            "The Taiwanese president spoke. The presidential run-off is on March 18.",
            ("1999-03-29", "2001-03-08", 3),
        ),
    ],
)
def test_the_years_that_had_one(text: str, row: tuple[str, str, int]) -> None:
    assert days(text) == [row]


@pytest.mark.parametrize(
    "text",
    [
        "Peru will hold its presidential election on April 10.",  # not in the table
        "France will elect a mayor on September 21.",
        "In 2024 Sri Lanka held its presidential election on September 21.",
        "France and Germany await the general election on Sunday.",  # whose?
        "France awaits its presidential election.",
    ],
)
def test_nothing_to_learn(text: str) -> None:
    assert days(text) == []
