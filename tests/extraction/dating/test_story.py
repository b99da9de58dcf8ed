"""Sentences made ready for dating: which of them lead."""

from __future__ import annotations

from components.extraction.dating.story import lines_of
from components.records import Article


def leading(text: str) -> list[str]:
    return [line.text for line in lines_of(Article(text)) if line.leads]


def test_headlines_and_bylines_are_none_of_the_first_sentences() -> None:
    text = (
        "King sails home\n\nKing sails home, for good\n\nBy Ann Miller\n\n"
        "The king sails. The queen stays. It rains. Nobody is glad."
    )
    told = ["The king sails.", "The queen stays.", "It rains."]
    assert leading(text) == ["King sails home", "King sails home, for good", "By Ann Miller", *told]


def test_of_a_list_without_full_stops_the_first_alone_lead() -> None:
    assert leading("\n\n".join(f"Row {number}" for number in range(20))) == [f"Row {n}" for n in range(8)]
