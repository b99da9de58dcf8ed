"""Anniversaries of diplomatic relations."""

from __future__ import annotations

import pytest

from components.extraction.dating.anniversaries import relation_clues
from components.extraction.dating.story import lines_of
from components.records import Article


def days(text: str) -> list[tuple[str, str]]:
    found = relation_clues(lines_of(Article(text)))
    return [(str(clue.allowed.first), str(clue.allowed.last)) for clue in found]


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        (
            "This visit marks 55 years of diplomatic relations between Sri Lanka and Vietnam.",
            "2025-01-01",
            "2025-12-31",
        ),
        (
            "They spoke of the 50th anniversary of the establishment of diplomatic ties between China and Japan.",
            "2021-10-01",
            "2022-12-31",
        ),
        # The countries stand in the lead.
        (
            "The Korean president will fly to Beijing. South Korea wants more trade with China. "
            "This year is the 30th anniversary of diplomatic relations.",
            "2022-01-01",
            "2022-12-31",
        ),
    ],
)
def test_the_year_of_an_anniversary(text: str, first: str, last: str) -> None:
    assert days(text) == [(first, last)]


@pytest.mark.parametrize(
    "text",
    [
        "It is the 20th anniversary of the bakery between China and Japan.",
        "It is the 20th anniversary of diplomatic relations between Peru and Chad.",  # not in the table
        "In 2010 they marked 38 years of diplomatic relations between China and Japan.",  # looking back
    ],
)
def test_nothing_to_count_from(text: str) -> None:
    assert days(text) == []
