"""Words of their time."""

from __future__ import annotations

import pytest

from components.extraction.dating.period_words import period_clues
from components.extraction.dating.story import lines_of
from components.records import Article


def days(text: str) -> list[tuple[str, str]]:
    found = period_clues(lines_of(Article(text)))
    return [(str(clue.allowed.first), str(clue.allowed.last)) for clue in found]


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("West German bankers spoke in Bonn.", "1900-01-01", "1990-12-02"),
        ("The minister flew to Zaire.", "1900-01-01", "1997-07-16"),
        ("The envoy landed in East Pakistan.", "1900-01-01", "1972-02-14"),
        ("Sri Lankan tea is dear.", "1972-05-22", "2100-12-31"),
        ("She joined the Global Gateway.", "2021-09-15", "2100-12-31"),
        ("She is in Eswatini.", "2018-04-19", "2100-12-31"),
        # What began is there wherever it is named, what ended only in the lead.
        ("One. Two. Three. Four. She is in South Sudan.", "2011-07-09", "2100-12-31"),
    ],
)
def test_before_or_after(text: str, first: str, last: str) -> None:
    assert days(text) == [(first, last)]


def test_a_name_that_came_and_went() -> None:
    assert days("She landed in Nur-Sultan.") == [("2019-03-23", "2100-12-31"), ("1900-01-01", "2022-11-16")]


@pytest.mark.parametrize(
    "text",
    [
        "The former Soviet republic is far away.",
        "It is a post-Soviet state.",
        "After the collapse of the Soviet Union it was free.",
        "He loves Soviet-era cars.",
        "In 1985 he flew to Zaire.",
        "One. Two. Three. Four. The baker likes Zaire.",
        "The twitter of birds is loud.",
    ],
)
def test_what_is_told_as_gone_says_nothing(text: str) -> None:
    assert days(text) == []


def test_once_told_is_enough() -> None:
    assert len(days("She is in South Sudan. South Sudan is hot.")) == 1
