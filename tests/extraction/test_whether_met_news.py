"""Whether they met at all: calls by wire, offers and wishes, as news English has them.

Each sentence with its visits (traveller, country, city, first day, last day, status) and its meetings
(people, country, city, day, status); told on Wednesday 2024-06-12.
"""

from __future__ import annotations

import pytest

from tests.extraction.telling import MeetingRow, VisitRow, meetings, visits

SENTENCES: list[tuple[str, list[VisitRow], list[MeetingRow]]] = [
    (
        "Sunak and Biden discussed Ukraine over the phone on Monday.",
        [],
        [],
    ),
    (
        "Biden spoke by phone with Netanyahu on Monday ahead of the prime minister's trip to Washington.",
        [("Benjamin Netanyahu", "USA", "Washington", None, None, "planned")],
        [],
    ),
    (
        "Netanyahu spoke with Biden on Monday about the war in Gaza.",
        [],
        [],
    ),
    (
        "President Trump congratulated President Milei on his victory.",
        [],
        [],
    ),
    (
        "President Macron is in contact with President Sisi.",
        [],
        [],
    ),
    (
        "President Zelensky addressed the US Congress by video link on Monday.",
        [],
        [],
    ),
    (
        "Officials met President Macron and President Sisi on Monday.",
        [],
        [],
    ),
    (
        "President Macron says he would be happy to meet President Sisi in Paris.",
        [],
        [],
    ),
    (
        "President Macron was delighted to meet President Sisi in Cairo on Monday.",
        [("Emmanuel Macron", "EGY", "Cairo", "2024-06-10", "2024-06-10", "completed")],
        [(("Emmanuel Macron", "Abdel Fattah el-Sisi"), "EGY", "Cairo", "2024-06-10", "completed")],
    ),
    (
        "President Putin is ready to meet President Zelensky in Moscow, the Kremlin said.",
        [],
        [],
    ),
    (
        "President Macron repeated his offer of holding talks with President Putin.",
        [],
        [],
    ),
    (
        "The Elysee said that President Macron has regular meetings with President Sisi.",
        [],
        [],
    ),
    (
        "It happened in a phone call to President Erdogan during a final meeting between President Biden and Prime Minister Benjamin Netanyahu at Ben Gurion International Airport in Tel Aviv on Friday.",
        [("Joe Biden", "ISR", "Tel Aviv", "2024-06-07", "2024-06-07", "completed")],
        [(("Joe Biden", "Benjamin Netanyahu"), "ISR", "Tel Aviv", "2024-06-07", "completed")],
    ),
    (
        "President Biden and Prime Minister Benjamin Netanyahu spoke in a phone call on Friday.",
        [],
        [],
    ),
]


@pytest.mark.parametrize(("text", "went", "met"), SENTENCES, ids=[text for text, _, _ in SENTENCES])
def test_whether_they_met(text: str, went: list[VisitRow], met: list[MeetingRow]) -> None:
    assert visits(text) == went
    assert meetings(text) == met
