"""Presidencies that go round: which days each way of speaking of them leaves."""

from __future__ import annotations

import pytest

from components.extraction.dating import Clue, date_article
from components.records import Article
from components.reference.leaders import leaders
from components.reference.summits import summits


def presidency(text: str) -> list[Clue]:
    dating = date_article(Article(text), leaders(), summits())
    return [clue for clue in dating.clues if clue.rule == "presidency"]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("The minister welcomed Indonesia’s upcoming G20 presidency.", ["2020-10-02", "2021-12-03"]),
        ("India currently holds the G20 presidency.", ["2022-11-29", "2023-12-07"]),
        (
            "South Africa, which currently holds the chair of the G20, sent a note.",
            ["2024-11-29", "2025-12-07"],
        ),
        ("Malta has taken over the chairmanship of the OSCE.", ["2024-01-01", "2025-01-01"]),
        # The person's country, where the sentence names none.
        (
            "Czech Prime Minister Petr Fiala has taken over the rotating EU presidency.",
            ["2009-01-01", "2023-07-02"],
        ),
        ("Malta, as the current president of the European Union, sent a note.", ["2016-12-30", "2017-07-07"]),
        ("Chad is chairing the African Union.", ["2016-01-28", "2017-02-06"]),
        # The eight are the seven and Russia, of 1997 to 2014.
        ("The G8, which Italy now chairs, met.", ["2000-12-30", "2010-01-07"]),
        ("Ghana hopes for more of Canada’s chairmanship of the G8 this year.", ["2002-01-01", "2010-12-31"]),
        # Of no time, and not told as past: from about a year before a turn to two months after it.
        ("The minister is to use Malta’s EU presidency for the fishermen.", ["2015-11-03", "2017-08-29"]),
        # In a sentence with a year it is told as past.
        ("In 2022, Indonesia held the G20 presidency.", ["2021-12-01", "2100-12-31"]),
        # Neither coming, begun nor held: never long before it.
        ("They spoke of Brazil’s G20 presidency.", ["2022-10-02", "2100-12-31"]),
    ],
)
def test_what_a_presidency_leaves(text: str, days: list[str]) -> None:
    (clue,) = presidency(text)
    assert [str(clue.allowed.first), str(clue.allowed.last)] == days
    assert clue.text in text


def test_each_turn_of_a_country_counts() -> None:
    (clue,) = presidency("Viktor Orban, just taken over as rotating president of the European Union, came.")
    years = {day.year for day in clue.allowed}
    assert years == {2011, 2012, 2024, 2025}


@pytest.mark.parametrize(
    "text",
    [
        "The presidency of Brazil is in Brasilia.",
        "Peru wants the G20 presidency.",  # it never held one
        "The chair of the committee spoke.",
    ],
)
def test_other_presidencies_say_nothing(text: str) -> None:
    assert presidency(text) == []
