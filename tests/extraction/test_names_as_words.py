"""The parse of a sentence whose long names were one word each for the parser."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from components.extraction import language
from components.extraction.names_as_words import Name, parse

SENTENCE = "Wen Jiabao met visiting Prime Minister Julia Gillard in Cairo, Egypt's capital, on Tuesday."


def named(text: str, *names: tuple[str, str], word: str = "Blair") -> list[Name]:
    """Each (name, its head) of a text."""
    found = []
    for name, head in names:
        start = text.index(name)
        found.append(Name(start, text.index(head) + len(head), start + len(name), word))
    return found


def test_the_words_stay_and_hang_on_the_head_of_their_name() -> None:
    guest = "visiting Prime Minister Julia Gillard"
    names = named(SENTENCE, ("Wen Jiabao", "Jiabao"), (guest, guest), ("Cairo, Egypt", "Cairo"))
    (doc,) = parse(language.model(), [(SENTENCE, names)])
    assert doc.text == SENTENCE
    told = {token.text: (token.dep_, token.head.text) for token in doc}
    assert told["Wen"] == ("compound", "Jiabao")
    assert told["Jiabao"] == ("nsubj", "met")
    assert {told[word] for word in ("visiting", "Prime", "Minister", "Julia")} == {("compound", "Gillard")}
    assert told["Gillard"] == ("dobj", "met")
    assert told["Egypt"] == ("appos", "Cairo")


def test_a_possessive_is_no_part_of_the_name() -> None:
    text = "Prime Minister Julia Gillard's visit to China began."
    (doc,) = parse(language.model(), [(text, named(text, ("Prime Minister Julia Gillard's",) * 2))])
    assert {token.text: (token.dep_, token.head.text) for token in doc}["Gillard"] == ("poss", "visit")


def test_a_sentence_without_names_is_parsed_as_it_stands() -> None:
    (doc,) = parse(language.model(), [("She left.", [])])
    assert [(token.text, token.dep_) for token in doc] == [("She", "nsubj"), ("left", "ROOT"), (".", "punct")]


@given(st.text(max_size=80), st.lists(st.tuples(st.integers(0, 80), st.integers(0, 80)), max_size=5))
def test_any_text_keeps_its_characters(text: str, places: list[tuple[int, int]]) -> None:
    inside = [(min(p), max(p)) for p in places if max(p) <= len(text) and p[0] != p[1]]
    names = [Name(start, end, end, "Berlin") for start, end in inside]
    (doc,) = parse(language.model(), [(text, names)])
    assert doc.text == text
    assert [token.idx for token in doc] == [token.idx for token in language.model().make_doc(text)]
