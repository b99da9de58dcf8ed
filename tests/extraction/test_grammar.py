"""Questions to the dependency parse of one sentence."""

from __future__ import annotations

import pytest

from components.extraction import grammar
from tests.extraction.telling import word


@pytest.mark.parametrize(
    ("sentence", "verb", "subject"),
    [
        ("Ann visited Egypt.", "visited", "Ann"),
        ("Ann went to Cairo and met Ben.", "met", "Ann"),
        ("Ann plans to visit Egypt.", "visit", "Ann"),
        ("Ann is expected to visit Egypt.", "visit", "Ann"),
        ("Ann left after visiting Egypt.", "visiting", "Ann"),
        ("Ann, who visited Egypt, spoke.", "visited", "Ann"),
        ("Ann said Ben visited Egypt.", "visited", "Ben"),
        ("Ann asked Ben to visit Egypt.", "visit", "Ben"),
        ("Ann was received by Ben.", "received", "Ann"),
        ("Arriving in Cairo, Ann waved.", "Arriving", "Ann"),
    ],
)
def test_subject(sentence: str, verb: str, subject: str) -> None:
    found = grammar.subject(word(sentence, verb))
    assert found is not None
    assert found.text == subject


def test_a_verb_without_subject_has_none() -> None:
    assert grammar.subject(word("Visit Egypt.", "Visit")) is None


@pytest.mark.parametrize(
    ("sentence", "verb", "objects"),
    [
        ("Ann met Ben.", "met", ["Ben"]),
        ("Ann met Ben, Carl and Dora.", "met", ["Ben", "Carl", "Dora"]),
        ("Ann visited Egypt and Jordan.", "visited", ["Egypt", "Jordan"]),
        ("Ann slept.", "slept", []),
    ],
)
def test_objects(sentence: str, verb: str, objects: list[str]) -> None:
    assert [token.text for token in grammar.objects(word(sentence, verb))] == objects


def test_agents_of_a_passive() -> None:
    verb = word("Ann was received by Ben and Carl.", "received")
    assert grammar.passive(verb)
    assert [token.text for token in grammar.agents(verb)] == ["Ben", "Carl"]
    active = word("Ben received Ann.", "received")
    assert not grammar.passive(active)
    assert grammar.agents(active) == []


@pytest.mark.parametrize(
    ("sentence", "verb", "pairs"),
    [
        ("Ann flew to Cairo.", "flew", {("to", "Cairo")}),
        (
            "Ann flew from Oslo to Cairo on Monday.",
            "flew",
            {("from", "Oslo"), ("to", "Cairo"), ("on", "Monday")},
        ),
        ("Ann flew to Cairo and Amman.", "flew", {("to", "Cairo"), ("to", "Amman")}),
    ],
)
def test_prepositions(sentence: str, verb: str, pairs: set[tuple[str, str]]) -> None:
    assert {(name, token.text) for name, token in grammar.prepositions(word(sentence, verb))} == pairs


def test_prepositions_below_the_object() -> None:
    verb = word("Ann held talks with Ben in Cairo.", "held")
    found = {(name, token.text) for name, token in grammar.all_prepositions(verb)}
    assert found == {("with", "Ben"), ("in", "Cairo")}


def test_conjuncts_in_order() -> None:
    token = word("Ann visited Egypt, Jordan and Oman.", "Egypt")
    assert [t.text for t in grammar.conjuncts(token)] == ["Egypt", "Jordan", "Oman"]


@pytest.mark.parametrize(
    ("sentence", "verb", "negated"),
    [
        ("Ann did not visit Egypt.", "visit", True),
        ("Ann never visited Egypt.", "visited", True),
        ("Ann won't visit Egypt.", "visit", True),
        ("Ann, who did not speak, visited Egypt.", "visited", False),
        ("Ann visited Egypt.", "visited", False),
    ],
)
def test_negated(sentence: str, verb: str, negated: bool) -> None:
    assert grammar.negated(word(sentence, verb)) is negated


@pytest.mark.parametrize(
    ("sentence", "verb", "past"),
    [
        ("Ann visited Egypt.", "visited", True),
        ("Ann has visited Egypt.", "visited", True),
        ("Ann did not visit Egypt.", "visit", True),
        ("Ann will visit Egypt.", "visit", False),
        ("Ann may have visited Egypt.", "visited", False),
        ("Ann is visiting Egypt.", "visiting", False),
        ("Ann visits Egypt.", "visits", False),
    ],
)
def test_past(sentence: str, verb: str, past: bool) -> None:
    assert grammar.past(word(sentence, verb)) is past


@pytest.mark.parametrize(
    ("sentence", "verb", "finite"),
    [
        ("Ann is expected to visit Egypt.", "visit", "expected"),
        ("Ann plans to visit Egypt and meet Ben.", "meet", "plans"),
        ("Ann visited Egypt and met Ben.", "met", "met"),
        ("Ann visited Egypt.", "visited", "visited"),
    ],
)
def test_the_verb_that_carries_the_tense(sentence: str, verb: str, finite: str) -> None:
    assert grammar.finite(word(sentence, verb)).text == finite


def test_the_verb_above_a_noun() -> None:
    sentence = "Ann ended a visit to Egypt."
    verb = grammar.verb_of(word(sentence, "visit"))
    assert verb is not None
    assert verb.text == "ended"
    assert grammar.verb_of(word(sentence, "ended")) == word(sentence, "ended")
    assert grammar.verb_of(word("A quiet day.", "day")) is None
