"""Words and marks of a text, each at its offsets."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.extraction.words import surface, words_of


@pytest.mark.parametrize(
    ("text", "cores"),
    [
        ("Mr. Macron left.", ["Mr", ".", "Macron", "left", "."]),
        ("Egypt's president", ["Egypt", "president"]),
        ("Egypt’s president", ["Egypt", "president"]),
        ("the U.S. president", ["the", "U.S.", "president"]),
        ("George W. Bush", ["George", "W.", "Bush"]),
        ("Nicolas Dupont-Aignan", ["Nicolas", "Dupont-Aignan"]),
        ("Côte d’Ivoire", ["Côte", "d’Ivoire"]),
        ("N'Djamena, Chad", ["N'Djamena", ",", "Chad"]),
        ("Abd al-Fattah", ["Abd", "al-Fattah"]),
        ("from 3 to 5 June", ["from", "3", "to", "5", "June"]),
        ("習近平 visited", ["習近平", "visited"]),
        ("", []),
    ],
)
def test_cut_into_words(text: str, cores: list[str]) -> None:
    assert [word.core for word in words_of(text)] == cores


def test_a_possessive_is_told_apart_from_its_word() -> None:
    egypt, visit = words_of("Egypt's visit")
    assert (egypt.core, egypt.start, egypt.end, egypt.stop, egypt.possessive) == ("Egypt", 0, 5, 7, True)
    assert (visit.possessive, visit.end, visit.stop) == (False, 13, 13)


def test_what_a_word_looks_like() -> None:
    monday, comma, macron, march = words_of("Monday, macron March")
    assert (monday.calendar, monday.capital, monday.low) == (True, True, "monday")
    assert (comma.mark, comma.capital) == (True, False)
    assert (macron.capital, macron.calendar, macron.mark) == (False, False, False)
    assert march.calendar


def test_surface_gives_back_the_text_between() -> None:
    text = "the  prime\nminister of Japan’s"
    words = words_of(text)
    assert surface(text, words, 1, 3) == "prime\nminister"
    assert surface(text, words, 4, 5) == "Japan"


@given(st.text(max_size=300))
def test_every_word_is_where_it_says_and_nothing_is_lost(text: str) -> None:
    words = words_of(text)
    at = 0
    for word in words:
        assert text[word.start : word.end] == word.core
        assert at <= word.start < word.end <= word.stop
        assert (
            text[at : word.start].replace("_", " ").strip() == ""
        )  # only space, and underscores, between words
        at = word.stop
    assert text[at:].replace("_", " ").strip() == ""
