"""Weekdays, "today" and "tomorrow": the days that they leave."""

from __future__ import annotations

import pytest

from tests.extraction.dating.rules import clues, leaves, only


@pytest.mark.parametrize(
    ("rule", "text", "first", "last"),
    [
        (
            "today in its month",
            "The king leaves this evening (13) for Oslo. He will be there from January 14 to 17.",
            "1900-01-13",
            "2100-01-13",
        ),
        (
            "month by name",
            "The king will go to Oslo next month. He will be in Oslo from 7 to 9 March.",
            "1900-02-01",
            "2100-02-28",
        ),
    ],
)
def test_days_left(rule: str, text: str, first: str, last: str) -> None:
    assert leaves(rule, text) == (first, last)


@pytest.mark.parametrize(
    ("rule", "text", "weekday"),
    [
        ("today by name", "The king said today, Wednesday, that he was well.", 2),
        ("today by name", "The king will leave tomorrow (Tuesday) for Oman.", 0),
        (
            "tomorrow by name",
            "Queen Maud will on Tuesday visit Samoa, the palace said on Monday.\n\n"
            "“Queen Maud is planning a walk in Samoa tomorrow,” said the palace.",
            0,
        ),
    ],
)
def test_weekday_of_writing(rule: str, text: str, weekday: int) -> None:
    assert {day.weekday() for day in only(rule, text).allowed} == {weekday}


def test_other_plans_for_tomorrow_name_no_weekday() -> None:
    text = "Queen Maud will on Tuesday visit Samoa.\n\nThe harvest of apples will begin tomorrow."
    assert "tomorrow by name" not in {clue.rule for clue in clues(text)}


@pytest.mark.parametrize(
    ("text", "number"),
    [("The envoy left today (10) for Oman.", 10), ("She arrives tomorrow (11) in Oman.", 10)],
)
def test_day_of_the_month(text: str, number: int) -> None:
    assert {day.day for day in only("day of the month", text).allowed} == {number}
