"""Summits to come, of today and of the week: the days that they leave."""

from __future__ import annotations

import pytest

from tests.extraction.dating.rules import clues, leaves


@pytest.mark.parametrize(
    ("rule", "text", "first", "last"),
    [
        (
            "summit of the week",
            "On Thursday, after the NATO summit in Washington, the minister flew to Florida.",
            "2024-07-08",
            "2024-08-01",
        ),
        (
            "summit to come",
            "As Brazil assumes the presidency of COP30, both spoke of the harvest.",
            "2024-10-06",
            "2025-11-23",
        ),
        (
            "summit of the journey",
            "The premier arrived in Turkey. He will attend the G20 summit in Antalya.",
            "2015-11-01",
            "2015-11-17",
        ),
        (
            "summit to come",
            "The premier will fly to the G20 summit in Antalya.",
            "2014-10-11",
            "2015-11-18",
        ),
        (
            "summit of today",
            "The two met today on the sidelines of the G20 summit in Rio de Janeiro.",
            "2024-11-17",
            "2024-11-21",
        ),
    ],
)
def test_days_left(rule: str, text: str, first: str, last: str) -> None:
    assert leaves(rule, text) == (first, last)


def test_a_government_named_by_its_capital_is_no_place_of_a_summit() -> None:
    told = "The premier told Ankara that the NATO summit was a success."
    assert [clue.rule for clue in clues(told) if "summit" in clue.rule] == []
    there = "The premier praised the NATO summit in Ankara, which was a success."
    assert [clue.rule for clue in clues(there) if "summit" in clue.rule] == ["summit told as past"]


@pytest.mark.parametrize(
    "text",
    [
        "Brazil, which assumed the presidency of COP30, sent its minister.",
        "They welcomed the offer of Belem to hold COP30.",
        "Turkey was chosen as host of the NATO summit in Ankara.",
    ],
)
def test_what_was_made_ready_is_no_past(text: str) -> None:
    assert [clue for clue in clues(text) if clue.rule in ("known event", "summit told as past")] == []
