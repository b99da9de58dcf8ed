"""Why a near miss gave no record, in the words that `motorcade explain` prints."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given, settings

from components.extraction import explain, extract, reading
from components.extraction.article_story import read_article
from components.extraction.refusals import Refusals
from components.records import Article
from components.reference.leaders import leaders
from tests.extraction.telling import PUBLISHED
from tests.extraction.test_hostile import WORDS

SAMPLE = Path(__file__).resolve().parents[3] / "shared/samples/putin-tajikistan.txt"
MACRON_VISITED = "President Macron visited Egypt on Monday. "


def lines(text: str) -> list[str]:
    refusals = Refusals()
    story = reading.read(text, leaders(), PUBLISHED, None, refusals=refusals)
    return [line.strip() for line in explain.explain(story, refusals)]


def refused(text: str) -> list[str]:
    return [line for line in lines(text) if line.startswith(("no visit", "no meeting"))]


@pytest.mark.parametrize(
    ("sentence", "line"),
    [
        (
            "President Macron rested. Tourists visited Egypt.",
            "no visit by “visited”: nobody whom we know is its subject",
        ),
        ("President Macron flew home.", "no visit by “flew”: no place is told with it"),
        (
            "In Cairo the factory of Mr Sisi was sold, and President Macron flew off.",
            "no visit by “flew”: no place is told with it (“Cairo” stands outside its clause)",
        ),
        ("President Macron visited Lyon.", "no visit by “visited”: Emmanuel Macron is at home there"),
        ("If President Macron visits Egypt, prices fall.", "no visit by “visits”: it is only supposed"),
        ("Will President Macron visit Egypt?", "no visit by “visit”: it is only asked"),
        (
            "President Macron did not visit Egypt.",
            "no visit by “visit”: the text says that it did not or does not happen",
        ),
        ("President Macron made no visit to Egypt.", "no visit by “visit”: the text speaks of none"),
        (
            "President Macron was invited to visit Egypt.",
            "no visit by “visit”: an invitation is no visit",
        ),
        (
            "President Macron refused to visit Egypt.",
            "no visit by “visit”: it was refused or denied, or something stood against it",
        ),
        ("President Macron left Egypt out of his speech.", "no visit by “left”: it tells of no journey here"),
        (
            "President Macron is on a visit.",
            "no visit by “visit”: no place is told with it, and no visit was told before that it could mean",
        ),
        (
            MACRON_VISITED + "The visit was short.",
            "no visit by “visit”: it adds no place and no date to the visit told before",
        ),
        (
            "President Macron welcomed the workers.",
            "no visit by “welcomed”: nobody whom we know is the guest",
        ),
        (
            "President Macron met workers.",
            "no meeting by “met”: only Emmanuel Macron is known of those who would meet",
        ),
        (
            "President Macron met Prime Minister Attal.",
            "no meeting by “met”: all who are known are of one country (FRA)",
        ),
        (
            "President Macron and President Sisi talked by phone.",
            "no meeting by “talked”: they spoke from afar (“phone”)",
        ),
        (
            "President Macron discussed trade with President Sisi.",
            "no meeting by “discussed”: nothing says that they were in one place",
        ),
        (
            "President Macron spoke at a meeting.",
            "no meeting by “meeting”: nobody whom we know is told with it",
        ),
    ],
)
def test_a_near_miss_says_why(sentence: str, line: str) -> None:
    assert refused(sentence) == [line]


def test_where_nobody_goes_and_no_place_is_told_nothing_was_near() -> None:
    assert refused("President Macron slept. A storm came and went.") == []


def test_no_rule_is_refused_where_another_one_read_the_word() -> None:
    assert refused("President Macron arrived in Cairo on Monday.") == []
    assert refused("President Macron met President Sisi in Cairo.") == []


def test_the_same_stay_is_told_as_one() -> None:
    found = [line for line in lines(MACRON_VISITED + "He arrived in Cairo.") if line.startswith("visit")]
    assert found == [
        "visit by rule “visit”: Emmanuel Macron; completed, EGY; Monday; visit 1",
        "visit by rule “arrive in”: Emmanuel Macron; ongoing, Cairo; visit 1, as in [0]",
        "visit by rule “stay in”: Emmanuel Macron; completed, Cairo; visit 1, as in [0]",
    ]


def test_a_sentence_that_is_not_parsed_says_why() -> None:
    assert lines("Rain fell in Egypt.")[-1] == "not read closely: the article names nobody"
    assert lines(MACRON_VISITED + "Rain fell in Egypt.")[-1] == (
        "not read closely: no word of going or meeting stands in it, and no place beside a person"
    )


def test_asking_for_reasons_changes_nothing_that_is_read() -> None:
    text = MACRON_VISITED + "He met President Sisi in Cairo. If he visits Libya, prices fall."
    plain = reading.read(text, leaders(), PUBLISHED, None)
    asked = reading.read(text, leaders(), PUBLISHED, None, refusals=Refusals())
    assert [f.offset for f in plain.frames] == [f.offset for f in asked.frames]
    assert [s.country for s in plain.stays.all] == [s.country for s in asked.stays.all] == ["EGY"]


@pytest.mark.skipif(not SAMPLE.exists(), reason="the sample article is not part of the product")
def test_the_article_that_the_project_began_with() -> None:
    article = Article(SAMPLE.read_text(encoding="utf-8"), published="2022-06-27", published_basis="given")
    found = [line.strip() for line in explain.explain_article(article)]
    assert [line for line in found if line.startswith(("no visit", "no meeting"))] == [
        "no visit by “trip”: no place is told with it, and no visit was told before that it could mean "
        "(“Tajikistan” stands outside its clause)",
        "no meeting by “discussion”: nobody whom we know is told with it",
        "no meeting by “summit”: nobody whom we know is told with it",
        "no visit by “trip”: its date is not that of the visit told before",
        "no visit by “trips”: the text says that it did not or does not happen",
        "no visit by “trips”: it adds no place and no date to the visit told before",
    ]
    told = extract(article)
    for number in range(1, len(told.visits) + 1):
        assert any(line.endswith(f"; visit {number}") for line in found)
    for number in range(1, len(told.meetings) + 1):
        assert any(line.endswith(f"; meeting {number}") for line in found)


@settings(max_examples=40, deadline=None)
@given(WORDS)
def test_of_every_word_either_a_record_or_one_reason_is_told(words: list[str]) -> None:
    """Whatever is said: every record that ``extract`` gives is named, and no word is read and refused at once."""
    article = Article(" ".join(words) + ".", published=PUBLISHED, published_basis="given")
    found = [*explain.explain_article(article)]
    told = extract(article)
    for kind, records in (("visit", told.visits), ("meeting", told.meetings)):
        numbers = [int(m.group(1)) for line in found if (m := re.search(rf"; {kind} (\d+)$", line))]
        assert sorted(set(numbers)) == [*range(1, len(records) + 1)]
    refusals = Refusals()
    _, story = read_article(article, refusals=refusals)
    read_at = {(type(frame).__name__, frame.offset) for frame in story.frames}
    nearest = explain.nearest(refusals.all, story)
    refused_at = [(f"{one.record.title()}Frame", one.offset) for one in nearest]
    assert len(set(refused_at)) == len(refused_at)
    assert not read_at & set(refused_at)
