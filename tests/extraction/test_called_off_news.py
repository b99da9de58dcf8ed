"""Journeys and meetings cancelled, put off or given up, as news English tells them.

Each sentence with its visits (traveller, country, city, first day, last day, status) and its meetings
(people, country, city, day, status); told on Wednesday 2024-06-12.
"""

from __future__ import annotations

import pytest

from tests.extraction.telling import MeetingRow, VisitRow, meetings, visits

SENTENCES: list[tuple[str, list[VisitRow], list[MeetingRow]]] = [
    (
        "President Macron was due in Cairo on Friday, but stayed at home.",
        [("Emmanuel Macron", "EGY", "Cairo", "2024-06-14", "2024-06-14", "cancelled")],
        [],
    ),
    (
        "President Macron had been due to visit Egypt last week.",
        [("Emmanuel Macron", "EGY", None, "2024-06-03", "2024-06-09", "cancelled")],
        [],
    ),
    (
        "President Macron dropped plans for a visit to Egypt.",
        [("Emmanuel Macron", "EGY", None, None, None, "cancelled")],
        [],
    ),
    (
        "He said President Macron would no longer travel to Cairo.",
        [("Emmanuel Macron", "EGY", "Cairo", None, None, "cancelled")],
        [],
    ),
    (
        "President Macron will not be able to come to Cairo next week, he said.",
        [("Emmanuel Macron", "EGY", "Cairo", "2024-06-17", "2024-06-23", "cancelled")],
        [],
    ),
    (
        "In 2010 President Obama postponed visits to Indonesia and Australia.",
        [
            ("Barack Obama", "IDN", None, "2010", "2010", "cancelled"),
            ("Barack Obama", "AUS", None, "2010", "2010", "cancelled"),
        ],
        [],
    ),
    (
        "President Trump on Thursday cancelled his trip to Singapore, where he was to meet North Korea's Kim Jong Un on June 12.",
        [
            ("Donald Trump", "SGP", "Singapore", "2024-06-12", "2024-06-12", "cancelled"),
            ("Kim Jong-un", "SGP", "Singapore", "2024-06-12", "2024-06-12", "cancelled"),
        ],
        [(("Donald Trump", "Kim Jong-un"), "SGP", "Singapore", "2024-06-12", "cancelled")],
    ),
    (
        "Putin's visit to Turkey, scheduled for February, did not take place.",
        [("Vladimir Putin", "TUR", None, "2024-02", "2024-02", "cancelled")],
        [],
    ),
    (
        "President Biden's first trip to Angola, planned for October, was delayed by Hurricane Milton.",
        [("Joe Biden", "AGO", None, "2024-10", "2024-10", "cancelled")],
        [],
    ),
    (
        "French President Emmanuel Macron postponed a planned trip to Germany because of riots.",
        [("Emmanuel Macron", "DEU", None, None, None, "cancelled")],
        [],
    ),
    (
        "Macron's planned trip to Germany has been put off because of riots at home.",
        [("Emmanuel Macron", "DEU", None, None, None, "cancelled")],
        [],
    ),
    (
        "Pope Francis's trip to South Sudan planned for July was postponed because of his knee.",
        [("Pope Francis", "SSD", None, "2024-07", "2024-07", "cancelled")],
        [],
    ),
    (
        "Pope Francis will travel to Congo from January 31 to February 3. The pope had to cancel the same journey in May because of his knee.",
        [("Pope Francis", "COD", None, "2025-01-31", "2025-02-03", "planned")],
        [],
    ),
    (
        "Macron's postponed trip to Canada is now planned for July 24.",
        [("Emmanuel Macron", "CAN", None, "2024-07-24", "2024-07-24", "planned")],
        [],
    ),
    (
        "Foreign Minister Penny Wong was originally scheduled to travel to Kabul at the weekend.",
        [("Penny Wong", "AFG", "Kabul", "2024-06-08", "2024-06-09", "cancelled")],
        [],
    ),
]


@pytest.mark.parametrize(("text", "went", "met"), SENTENCES, ids=[text for text, _, _ in SENTENCES])
def test_called_off(text: str, went: list[VisitRow], met: list[MeetingRow]) -> None:
    assert visits(text) == went
    assert meetings(text) == met
