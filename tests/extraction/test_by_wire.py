"""Talks that a later sentence says were a call are no meeting; told on Wednesday 2024-06-12."""

from __future__ import annotations

import pytest

from components.extraction.explain import explain_article
from components.records import Article
from tests.extraction.telling import PUBLISHED, meetings

TALKS = "President William Ruto held talks with President Paul Kagame on Monday. "


@pytest.mark.parametrize(
    "after",
    [
        "The conversation, which was held by telephone and took 25 minutes, was good.",
        "During the phone call they agreed on a road.",
        "A road was agreed. Their talks by video lasted an hour.",
        "The meeting was held virtually.",
    ],
)
def test_a_call_is_no_meeting(after: str) -> None:
    assert meetings(TALKS + after) == []
    assert "they spoke from afar" in "\n".join(explain_article(Article(TALKS + after, published=PUBLISHED)))


@pytest.mark.parametrize(
    "after",
    [
        "In a phone call with Xi Jinping he spoke of it.",
        "The conversation turned to roads. He used a telephone.",
        "The telephone rang. Their meeting was long.",
        "One day passed. Another passed. A third passed. The talks by phone in May were longer.",
    ],
)
def test_another_call_takes_nothing_back(after: str) -> None:
    assert [row[0] for row in meetings(TALKS + after)] == [("William Ruto", "Paul Kagame")]


def test_a_place_is_surer_than_a_call() -> None:
    told = (
        "President William Ruto met President Paul Kagame in Accra on Monday. The talks by phone came later."
    )
    assert [row[2] for row in meetings(told)] == ["Accra"]
