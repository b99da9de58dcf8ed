"""When somebody took office, told by the article's own day."""

from __future__ import annotations

import pytest

from components.extraction.dating import Clue, Dating, date_article
from components.records import Article
from components.reference.leaders import leaders
from components.reference.summits import summits


def dated(text: str) -> Dating:
    return date_article(Article(text), leaders(), summits())


def clues(text: str) -> list[Clue]:
    return [clue for clue in dated(text).clues if clue.rule == "took office"]


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("He met President Hu Jintao, who assumed office early this year.", "2003-03-15", "2003-12-31"),
        ("He met Prime Minister Anwar Ibrahim, who took office last year.", "2023-01-01", "2023-12-31"),
        ("He met Prime Minister Keir Starmer, who came to power in July.", "2024-07-05", "2025-06-25"),
        ("Prime Minister Keir Starmer, who took office last month, was there.", "2024-07-05", "2024-09-05"),
        ("Prime Minister Keir Starmer, sworn in last week, was there.", "2024-07-05", "2024-07-19"),
    ],
)
def test_days_that_fit(text: str, first: str, last: str) -> None:
    (clue,) = clues(text)
    assert (str(clue.allowed.first), str(clue.allowed.last)) == (first, last)
    assert clue.text in text


@pytest.mark.parametrize(
    "text",
    [
        "Prime Minister Keir Starmer took office in Downing Street.",  # no time told
        "The talks with Prime Minister Keir Starmer, taking place in July, are long.",
        "Prime Minister Keir Starmer, who took office in May, was there.",  # not so: nothing to learn
    ],
)
def test_no_clue(text: str) -> None:
    assert clues(text) == []


def test_a_first_trip_abroad_comes_soon_after_taking_office() -> None:
    text = (
        "President Anura Kumara Disanayake will leave this evening (13) for Oslo. "
        "He will be there from January 14 to 17. "
        "It is his second international state visit since assuming office."
    )
    dating = dated(text)
    assert dating.published == "2025"
    assert {"first visits in office", "date without a year"} <= {clue.rule for clue in dating.clues}
    assert dated(text.replace(" since assuming office", "")).published is None
