"""How sure a record is, and what lessens it: each doubt by a sentence that raises it and one that does not."""

from __future__ import annotations

import pytest

from components.extraction import assembling, certainty
from components.extraction.article_story import read_article, stays_of
from components.extraction.frames import Rule
from components.records import Article
from tests.extraction.telling import PUBLISHED, told

RULE = Rule("visit", "", frozenset(), frozenset(), 0.9, 5)


def doubts(text: str, published: str | None = PUBLISHED) -> list[str]:
    """What is in doubt about the first visit of a text."""
    basis = "given" if published else "unknown"
    dating, story = read_article(Article(text, published=published, published_basis=basis))
    stay = stays_of(story)[0]
    found = certainty.doubts_of_visit(stay, assembling.visit(stay, story), dating.published)
    return [doubt.name for doubt in found]


def doubts_of_meeting(text: str) -> list[str]:
    dating, story = read_article(Article(text, published=PUBLISHED, published_basis="given"))
    encounter = story.encounters.all[0]
    record = assembling.meeting(encounter, story)
    return [one.name for one in certainty.doubts_of_meeting(encounter, record, dating.published)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("President Macron visited Cairo on Monday.", []),
        ("President Macron visited Egypt on Monday.", ["no town"]),
        ("Rain fell. It snowed. President Macron has visited Cairo.", ["undated"]),
        ("President Macron arrived in Cairo.", ["date inferred"]),
        ("President Macron may visit Cairo on Friday.", ["guess"]),
        ("Diplomats said the President of Eritrea visited Cairo on Monday.", ["office alone"]),
        ("President Macron is visiting Cairo on Friday.", ["by calendar"]),
        ("President Macron went to Cairo. He met President Sisi there on Monday.", ["date elsewhere"]),
        (
            "President Macron will fly from Paris on Friday to Cairo, where he will stay until Sunday.",
            ["two dates"],
        ),
    ],
)
def test_what_is_in_doubt_about_a_visit(text: str, expected: list[str]) -> None:
    assert doubts(text) == expected


def test_without_the_day_of_the_article_a_date_is_less_sure() -> None:
    text = "President Macron visited Cairo on 3 May 2021."
    assert doubts(text, None) == ["no day of publication"]
    assert told(text, None).visits[0].confidence < told(text).visits[0].confidence


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("President Macron met President Sisi in Cairo on Monday.", []),
        (
            "Rain fell. It snowed. Ice came. Wind blew. President Macron met President Sisi in May.",
            ["no country"],
        ),
        ("President Macron met President Sisi in Egypt on Monday.", ["no town"]),
    ],
)
def test_what_is_in_doubt_about_a_meeting(text: str, expected: list[str]) -> None:
    assert doubts_of_meeting(text) == expected


def test_confidence_is_the_rule_times_what_each_doubt_leaves() -> None:
    assert certainty.confidence(RULE, ()) == 0.9
    assert certainty.confidence(RULE, (certainty.UNDATED, certainty.NO_TOWN)) == 0.38
    assert certainty.confidence(Rule("", "", frozenset(), frozenset(), 1.0, 5), ()) == 0.98


def test_every_doubt_costs_something_and_is_told_in_words() -> None:
    assert len({doubt.name for doubt in certainty.DOUBTS}) == len(certainty.DOUBTS)
    for doubt in certainty.DOUBTS:
        assert 0 < doubt.factor < 1
        assert doubt.says
