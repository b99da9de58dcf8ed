"""How long a stay lasts, and the end that follows from its first day."""

from __future__ import annotations

import pytest

from components.extraction.dates import durations, extend, extend_back
from components.records import When


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("He begins a three-day visit.", [("three-day", 3)]),
        ("a five-day official goodwill visit to Cambodia", [("five-day", 5)]),
        ("after ending a four- day visit there", [("four- day", 4)]),
        ("an 11-day tour and a 12 day trip", [("11-day", 11), ("12 day", 12)]),
        (
            "a week-long visit, a weeklong tour, a one-day trip",
            [("week-long", 7), ("weeklong", 7), ("one-day", 1)],
        ),
        ("a 24-hour visit and a 48-hour stop", [("24-hour", 2), ("48-hour", 2)]),
        ("a five-hour visit", [("five-hour", 1)]),
        ("a two-week tour", [("two-week", 14)]),
        ("He will stay for four days in Rome.", [("four days", 4)]),
        ("During his four days there he rested.", [("four days", 4)]),
        ("three days of talks in Doha", [("three days", 3)]),
        ("a three-year plan, a 19-year-old, a seven-day quarantine, five days ago, for days", []),
        ("three days of questioning", []),
        ("Four days later he flew on.", []),
    ],
)
def test_durations(text: str, found: list[tuple[str, int]]) -> None:
    assert [(one.text, one.days) for one in durations(text)] == found
    assert all(text[one.start : one.end] == one.text for one in durations(text))


def test_the_end_follows_from_the_first_day() -> None:
    friday = When("2022-06-24", "2022-06-24", "day", "weekday", expression="Friday")
    assert extend(friday, 3) == When("2022-06-24", "2022-06-26", "day", "weekday", expression="Friday")
    assert extend(friday, 1) == friday
    assert extend(When("2006-12-06", None, "day", "stated"), 5).end == "2006-12-10"
    assert extend(When("2022-06-27", "2022-06-27", "day", "weekday"), 2).end == "2022-06-28"


@pytest.mark.parametrize(
    "when",
    [
        When(),
        When("2022-06", "2022-06", "month", "stated"),
        When("2022-06-20", "2022-06-26", "day", "relative", within=True),
        When("2022-06-20", "2022-06-21", "day", "stated"),
        When(None, "2022-06-21", "day", "stated", within=True),
    ],
)
def test_what_is_vague_or_has_an_end_stays_as_it_was(when: When) -> None:
    assert extend(when, 3) == when


def test_back_from_the_day_of_leaving() -> None:
    sunday = When("2023-09-17", "2023-09-17", "day", "weekday")
    assert extend_back(sunday, 6) == When("2023-09-12", "2023-09-17", "day", "weekday")
    assert extend_back(sunday, 1) == sunday
    month = When("2023-09", "2023-09", "month", "stated")
    assert extend_back(month, 6) == month
