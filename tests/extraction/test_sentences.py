"""Sentences with their offsets, whatever the punctuation."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.extraction.sentences import split


def cut(text: str, begin: int = 0) -> list[str]:
    return [text[s.start : s.end] for s in split(text, begin)]


@pytest.mark.parametrize(
    "sentences",
    [
        ["He left.", "She stayed."],
        ["Will he come?", "Nobody knows!", "They wait…"],
        ["Mr. Smith met Dr. Jones.", "They talked."],
        ["Gen. Lee and Sen. Ray left at 5 p.m. on Feb. 3.", "Rain fell."],
        ["George W. Bush spoke.", "He sat down."],
        ["The U.S. president left.", "He waved."],
        ["Prof. G.L. Peiris met P.V. Narasimha Rao.", "They talked."],
        ["It was in the U.S.", "He left on Friday."],
        ["“He will come.”", "The crowd cheered."],
        ['"Come," he said.', '"We will," they said.'],
        ["It grew by 3.5 percent.", "That is much."],
        ["The sum was $2.5m vs. 3.1m before.", "It rose."],
        ["He arrived (on time).", "2024 was a good year."],
    ],
)
def test_sentences_in_one_line(sentences: list[str]) -> None:
    assert cut(" ".join(sentences)) == sentences


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("He left\n\nShe stayed", ["He left", "She stayed"]),
        ("A headline\nThe news begins.", ["A headline", "The news begins."]),
        ("He left for the\ncapital on Monday.", ["He left for the\ncapital on Monday."]),
        ("Legs:\n- Berlin\n- Oslo", ["Legs:", "- Berlin", "- Oslo"]),
        ("One.\r\nTwo.", ["One.", "Two."]),
        (
            "He met the prime minister.Afterwards they ate.",
            ["He met the prime minister.", "Afterwards they ate."],
        ),
        ("   He left.   ", ["He left."]),
        ("", []),
        (" \n \n ", []),
        ("no stop at all", ["no stop at all"]),
    ],
)
def test_lines_paragraphs_and_glue(text: str, sentences: list[str]) -> None:
    assert cut(text) == sentences


def test_paragraphs_and_order_are_counted() -> None:
    found = split("One. Two.\n\nThree.")
    assert [(s.paragraph, s.index) for s in found] == [(0, 0), (0, 1), (1, 2)]


def test_begins_where_it_is_told_to() -> None:
    text = "CAIRO, June 12 - The president left. He waved."
    assert cut(text, text.index("The")) == ["The president left.", "He waved."]


def test_what_is_too_long_to_be_a_sentence_is_cut_between_words() -> None:
    pieces = cut("word " * 2000)
    assert len(pieces) > 5
    assert max(map(len, pieces)) <= 1500
    assert set(" ".join(pieces).split()) == {"word"}
    assert len(" ".join(pieces).split()) == 2000


def test_a_word_without_end_is_cut_too() -> None:
    pieces = cut("x" * 5000)
    assert "".join(pieces) == "x" * 5000
    assert max(map(len, pieces)) <= 1500


@given(st.text(st.sampled_from("aB1.!? \n\r\"”'(—\u3002é"), max_size=200) | st.text(max_size=300))
def test_sentences_never_overlap_and_lose_no_letter(text: str) -> None:
    at = 0
    for number, sentence in enumerate(split(text)):
        assert sentence.index == number
        assert at <= sentence.start < sentence.end
        assert text[at : sentence.start].strip() == ""
        piece = text[sentence.start : sentence.end]
        assert piece == piece.strip()
        at = sentence.end
    assert text[at:].strip() == ""
