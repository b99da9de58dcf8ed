"""Ways of saying that a host receives a guest, or a guest calls on a host, as news English has them.

Each sentence with its visits (traveller, country, city, first day, last day, status) and its meetings
(people, country, city, day, status); told on Wednesday 2024-06-12.
"""

from __future__ import annotations

import pytest

from tests.extraction.telling import MeetingRow, VisitRow, meetings, visits

SENTENCES: list[tuple[str, list[VisitRow], list[MeetingRow]]] = [
    (
        "President Vladimir Putin received Hungarian Prime Minister Viktor Orban in the Kremlin on Friday.",
        [("Viktor Orbán", "RUS", "Moscow", "2024-06-07", "2024-06-07", "completed")],
        [(("Vladimir Putin", "Viktor Orbán"), "RUS", "Moscow", "2024-06-07", "completed")],
    ),
    (
        "Hungarian Prime Minister Viktor Orban was welcomed by Putin in Moscow on Friday.",
        [("Viktor Orbán", "RUS", "Moscow", "2024-06-07", "2024-06-07", "completed")],
        [(("Viktor Orbán", "Vladimir Putin"), "RUS", "Moscow", "2024-06-07", "completed")],
    ),
    (
        "President Joe Biden welcomed Kenyan President William Ruto to the White House on Thursday.",
        [("William Ruto", "USA", "Washington", "2024-06-06", "2024-06-06", "completed")],
        [(("Joe Biden", "William Ruto"), "USA", "Washington", "2024-06-06", "completed")],
    ),
    (
        "Biden paid a courtesy call on King Charles at Windsor Castle on Monday.",
        [("Joe Biden", "GBR", "Windsor", "2024-06-10", "2024-06-10", "completed")],
        [(("Joe Biden", "King Charles III"), "GBR", "Windsor", "2024-06-10", "completed")],
    ),
    (
        "Biden had an audience with Pope Francis at the Vatican on Friday.",
        [("Joe Biden", "VAT", "Vatican City", "2024-06-07", "2024-06-07", "completed")],
        [(("Joe Biden", "Pope Francis"), "VAT", "Vatican City", "2024-06-07", "completed")],
    ),
    (
        "President Macron called on President Putin on Monday to withdraw his troops from Ukraine.",
        [],
        [],
    ),
    (
        "President Macron received a letter from President Sisi in Paris.",
        [],
        [],
    ),
    (
        "President Macron welcomed President Biden's decision to send weapons to Ukraine.",
        [],
        [],
    ),
    (
        "President Macron was greeted on arrival in Cairo by President Sisi.",
        [("Emmanuel Macron", "EGY", "Cairo", "2024-06-12", "2024-06-12", "completed")],
        [(("Emmanuel Macron", "Abdel Fattah el-Sisi"), "EGY", "Cairo", "2024-06-12", "completed")],
    ),
    (
        "President Macron was seen off by President Sisi.",
        [],
        [],
    ),
    (
        "KUWAIT, June 10 (KUNA) -- His Highness the Amir Sheikh Meshal Al-Ahmad Al-Jaber Al-Sabah received on Monday at Bayan Palace Saudi Foreign Minister Prince Faisal bin Farhan and his accompanying delegation.",
        [("Faisal bin Farhan", "KWT", "Kuwait City", "2024-06-10", "2024-06-10", "completed")],
        [
            (
                ("Mishal Al-Ahmad Al-Jaber Al-Sabah", "Faisal bin Farhan"),
                "KWT",
                "Kuwait City",
                "2024-06-10",
                "completed",
            )
        ],
    ),
    (
        "Italian President Sergio Mattarella called on King Felipe on Monday.",
        [],
        [(("Sergio Mattarella", "King Felipe VI"), None, None, "2024-06-10", "completed")],
    ),
    (
        "President Abdel Fattah al-Sisi received today in Cairo Mr. Emmanuel Macron, President of France.",
        [("Emmanuel Macron", "EGY", "Cairo", "2024-06-12", "2024-06-12", "completed")],
        [(("Abdel Fattah el-Sisi", "Emmanuel Macron"), "EGY", "Cairo", "2024-06-12", "completed")],
    ),
    (
        "Kuwaiti Prime Minister Sheikh Ahmad Abdullah Al-Ahmad Al-Sabah received on Sunday Qatari Foreign Minister Sheikh Mohammed bin Abdulrahman Al-Thani.",
        [
            (
                "Mohammed bin Abdulrahman bin Jassim Al Thani",
                "KWT",
                None,
                "2024-06-09",
                "2024-06-09",
                "completed",
            )
        ],
        [
            (
                ("Ahmad Al-Abdullah Al-Sabah", "Mohammed bin Abdulrahman bin Jassim Al Thani"),
                "KWT",
                None,
                "2024-06-09",
                "completed",
            )
        ],
    ),
    (
        "President Macron arrived in Cairo on Monday for a three-day visit. He was greeted at the airport by President Sisi.",
        [("Emmanuel Macron", "EGY", "Cairo", "2024-06-10", "2024-06-12", "ongoing")],
        [(("Emmanuel Macron", "Abdel Fattah el-Sisi"), "EGY", "Cairo", "2024-06-10", "completed")],
    ),
    (
        "President Macron visited King Felipe in Seville on Monday.",
        [("Emmanuel Macron", "ESP", "Seville", "2024-06-10", "2024-06-10", "completed")],
        [(("Emmanuel Macron", "King Felipe VI"), "ESP", "Seville", "2024-06-10", "completed")],
    ),
    (
        "Foreign Minister Hakan Fidan made a visit to both Israeli Prime Minister Benjamin Netanyahu and the Palestinian leader, Mahmoud Abbas, on Monday.",
        [
            ("Hakan Fidan", "ISR", None, "2024-06-10", "2024-06-10", "completed"),
            ("Hakan Fidan", "PSE", None, "2024-06-10", "2024-06-10", "completed"),
        ],
        [
            (("Hakan Fidan", "Benjamin Netanyahu"), "ISR", None, "2024-06-10", "completed"),
            (("Hakan Fidan", "Mahmoud Abbas"), "PSE", None, "2024-06-10", "completed"),
        ],
    ),
    (
        "Prime Minister Narendra Modi was received in Beijing by Premier Li Qiang and by Foreign Minister Wang Yi.",
        [("Narendra Modi", "CHN", "Beijing", "2024-06-12", "2024-06-12", "completed")],
        [(("Narendra Modi", "Li Qiang", "Wang Yi"), "CHN", "Beijing", "2024-06-12", "completed")],
    ),
]


@pytest.mark.parametrize(("text", "went", "met"), SENTENCES, ids=[text for text, _, _ in SENTENCES])
def test_host_and_guest(text: str, went: list[VisitRow], met: list[MeetingRow]) -> None:
    assert visits(text) == went
    assert meetings(text) == met
