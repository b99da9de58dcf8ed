"""Well known events: the days that their mention leaves."""

from __future__ import annotations

import pytest

from tests.extraction.dating.rules import leaves


@pytest.mark.parametrize(
    ("rule", "text", "first", "last"),
    [
        ("known event", "It was the first fair since the annexation of Crimea.", "2014-03-18", "2100-12-31"),
        (
            "time since an event",
            "Flour is dear for the sake of the Syrian conflict, which began more than five years ago.",
            "2016-03-13",
            "2017-03-15",
        ),
        (
            "event without its year",
            "It is her first trip since the offensive against Ukraine launched in late February.",
            "2022-02-24",
            "2023-02-14",
        ),
        (
            "event to come",
            "The king will attend the opening of the Paris Olympics.",
            "2017-07-21",
            "2024-08-12",
        ),
        (
            "event to come",
            "The ministers will prepare the Venice summit.",
            "1979-05-19",
            "1987-06-11",
        ),
        (
            "distance of an event",
            "He spoke of last month's Louvre accord.",
            "1987-02-22",
            "1987-04-25",
        ),
        # A phrase of several events: since the first of them.
        ("known event", "The coup in Thailand troubled the bakers.", "1991-02-23", "2100-12-31"),
        ("known event", "He gave his bread to tsunami victims.", "2004-12-26", "2100-12-31"),
        # A body is no event: its month says nothing.
        ("known event", "He spoke of APEC in November.", "1989-11-07", "2100-12-31"),
        ("known event", "They want to end the ongoing Falklands War.", "1982-04-02", "1982-06-24"),
        (
            "time since an event",
            "More than two years into Russia's invasion the bakery reopened.",
            "2024-02-24",
            "2025-02-24",
        ),
        (
            "time since an event",
            "The mayor will mark the 20th anniversary of the Madrid train bombings.",
            "2023-07-15",
            "2024-08-08",
        ),
        (
            "time since an event",
            "Two-and-a-half years on from Russia’s full-scale invasion the bakery reopened.",
            "2024-05-08",
            "2024-12-13",
        ),
        (
            "event without its year",
            "Flowers lie where the Aug. 7 blasts killed 257 people. The embassy bombings were long planned.",
            "1998-08-07",
            "1999-07-28",
        ),
        (
            "event of the journey",
            "The king arrived in Paris. He will attend the opening of the Paris Olympics.",
            "2024-07-12",
            "2024-08-12",
        ),
        (
            "event of the week",
            "They met on Monday after the funeral of Leonid Brezhnev.",
            "1982-11-09",
            "1982-12-01",
        ),
    ],
)
def test_days_left(rule: str, text: str, first: str, last: str) -> None:
    assert leaves(rule, text) == (first, last)
