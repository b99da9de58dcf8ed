"""Ages and birthdays of leaders: the days that they leave."""

from __future__ import annotations

import pytest

from tests.extraction.dating.rules import clues, leaves


@pytest.mark.parametrize(
    ("rule", "text", "first", "last"),
    [
        ("age", "French President Emmanuel Macron, 39, walked through the fair.", "2016-12-19", "2017-12-22"),
        ("age", "Pope Francis waved. The 84-year-old pope then left.", "2020-12-15", "2021-12-18"),
        (
            "birthday",
            "Gurbanguly Berdymukhamedov will celebrate his 65th birthday on Wednesday.",
            "2022-06-23",
            "2022-06-29",
        ),
        (
            "birthday",
            "Pope Francis is tired, it is a long way for a man who turns 88 in December.",
            "2024-01-22",
            "2024-12-17",
        ),
        (
            "age",
            "Pope Francis will not come. The 85-year-old has been using a wheelchair.",
            "2021-12-15",
            "2022-12-18",
        ),
        ("age", "Kenneth Kaunda dies at 97.", "2021-04-26", "2022-04-29"),
    ],
)
def test_days_left(rule: str, text: str, first: str, last: str) -> None:
    assert leaves(rule, text) == (first, last)


def test_the_birthday_of_a_state_is_nobodys() -> None:
    text = "Boris Johnson went to Kyiv on the 31st birthday of independent Ukraine."
    assert [clue.rule for clue in clues(text) if clue.rule == "birthday"] == []
