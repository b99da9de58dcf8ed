"""Whether it happened, in sentences as news English has them.

Each sentence with its visits (traveller, country, city, first day, last day, status) and its meetings
(people, country, city, day, status); told on Wednesday 2024-06-12.
"""

from __future__ import annotations

import pytest

from tests.extraction.telling import MeetingRow, VisitRow, meetings, visits

SENTENCES: list[tuple[str, list[VisitRow], list[MeetingRow]]] = [
    (
        "President Macron was prevented from travelling to Egypt.",
        [],
        [],
    ),
    (
        "President Macron is unlikely to travel to Egypt in July.",
        [],
        [],
    ),
    (
        "President Macron is on a three-day visit to Egypt.",
        [("Emmanuel Macron", "EGY", None, "2024-06-12", "2024-06-14", "ongoing")],
        [],
    ),
    (
        "President Macron was on a visit to Egypt last week.",
        [("Emmanuel Macron", "EGY", None, "2024-06-03", "2024-06-09", "completed")],
        [],
    ),
    (
        "No date has been set for President Macron's visit to Egypt.",
        [("Emmanuel Macron", "EGY", None, None, None, "planned")],
        [],
    ),
    (
        "None of the leaders visited Kyiv.",
        [],
        [],
    ),
    (
        "Neither President Macron nor Chancellor Scholz visited Kyiv.",
        [],
        [],
    ),
    (
        "Is President Macron in Egypt?",
        [],
        [],
    ),
    (
        "Did President Biden meet President Xi in Bali?",
        [],
        [],
    ),
    (
        "Should President Macron visit Egypt, he would see President Sisi.",
        [],
        [],
    ),
    (
        "Is President Macron going to travel to Cairo next week?",
        [],
        [],
    ),
    (
        "The Kremlin said there were no plans for Putin to visit Turkey.",
        [],
        [],
    ),
    (
        "President Joe Biden will embark on a four-day trip to Italy on Thursday.",
        [("Joe Biden", "ITA", None, "2024-06-13", "2024-06-16", "planned")],
        [],
    ),
    (
        "President Macron had to cut short a visit to Germany on Monday.",
        [("Emmanuel Macron", "DEU", None, "2024-06-10", "2024-06-10", "completed")],
        [],
    ),
    (
        "A visit by Putin to Turkey is on the cards.",
        [("Vladimir Putin", "TUR", None, None, None, "planned")],
        [],
    ),
    (
        "Putin may visit Turkey in the coming weeks, a Turkish official said.",
        [("Vladimir Putin", "TUR", None, None, None, "planned")],
        [],
    ),
    (
        "Erdogan said he hoped Putin would visit Turkey in August.",
        [("Vladimir Putin", "TUR", None, "2024-08", "2024-08", "planned")],
        [],
    ),
    (
        "Putin accepted an invitation from Kim to visit Pyongyang.",
        [],
        [],
    ),
    (
        "Putin thanked Kim for his invitation to visit Pyongyang.",
        [],
        [],
    ),
    (
        "Xi will not attend the G20 summit in New Delhi, sending Premier Li Qiang instead.",
        [],
        [],
    ),
    (
        "Secretary of State Antony Blinken leaves for London in the evening.",
        [("Antony Blinken", "GBR", "London", "2024-06-12", "2024-06-12", "planned")],
        [],
    ),
    (
        "Prime Minister Fumio Kishida has gone to Ukraine.",
        [("Fumio Kishida", "UKR", None, "2024-06-12", "2024-06-12", "ongoing")],
        [],
    ),
    (
        "President Macron's trip to Poland goes ahead as planned, a spokesman said.",
        [("Emmanuel Macron", "POL", None, None, None, "planned")],
        [],
    ),
    (
        "A trip by President Macron to the United States is to follow in July.",
        [("Emmanuel Macron", "USA", None, "2024-07", "2024-07", "planned")],
        [],
    ),
    (
        "President Macron broke off his talks with President Sisi in Cairo on Monday.",
        [("Emmanuel Macron", "EGY", "Cairo", "2024-06-10", "2024-06-10", "completed")],
        [(("Emmanuel Macron", "Abdel Fattah el-Sisi"), "EGY", "Cairo", "2024-06-10", "completed")],
    ),
    (
        "Turkish Foreign Minister Hakan Fidan will pay an official visit to Russia on June 10-11 to attend the BRICS meeting in Nizhny Novgorod.",
        [("Hakan Fidan", "RUS", "Nizhny Novgorod", "2024-06-10", "2024-06-11", "planned")],
        [],
    ),
    (
        "Sri Lanka is expected to ask Chinese Foreign Minister Wang Yi for easier terms when he visits Colombo on Sunday.",
        [("Wang Yi", "LKA", "Colombo", "2024-06-16", "2024-06-16", "planned")],
        [],
    ),
    (
        "President Macron was in Moscow on Monday, the first French president to pay an official visit to Russia in years.",
        [("Emmanuel Macron", "RUS", "Moscow", "2024-06-10", "2024-06-10", "completed")],
        [],
    ),
    (
        "President Macron goes to Canada on Friday for talks with Prime Minister Justin Trudeau.",
        [("Emmanuel Macron", "CAN", None, "2024-06-14", "2024-06-14", "planned")],
        [(("Emmanuel Macron", "Justin Trudeau"), "CAN", None, "2024-06-14", "planned")],
    ),
    (
        "President Macron and President Sisi are to meet after Macron's trip to Japan in November.",
        [("Emmanuel Macron", "JPN", None, "2024-11", "2024-11", "planned")],
        [(("Emmanuel Macron", "Abdel Fattah el-Sisi"), None, None, None, "planned")],
    ),
    (
        "President Macron met President Sisi in Cairo on Monday after a visit to Jordan.",
        [
            ("Emmanuel Macron", "EGY", "Cairo", "2024-06-10", "2024-06-10", "completed"),
            ("Emmanuel Macron", "JOR", None, None, None, "completed"),
        ],
        [(("Emmanuel Macron", "Abdel Fattah el-Sisi"), "EGY", "Cairo", "2024-06-10", "completed")],
    ),
    (
        "Sudan's Omar al-Bashir defied an arrest warrant to fly to Nairobi on Friday.",
        [("Omar al-Bashir", "KEN", "Nairobi", "2024-06-07", "2024-06-07", "completed")],
        [],
    ),
    (
        "Ukrainian Foreign Minister Dmytro Kuleba has been in Guangzhou since Monday at the invitation of Wang Yi, whom he met on Tuesday.",
        [("Dmytro Kuleba", "CHN", "Guangzhou", "2024-06-10", "2024-06-10", "ongoing")],
        [(("Dmytro Kuleba", "Wang Yi"), "CHN", "Guangzhou", "2024-06-11", "completed")],
    ),
    (
        "President Lula, whom Milei had called a communist, stayed at home.",
        [],
        [],
    ),
    (
        "President Macron, back from talks in Geneva with President Sisi, will visit Tokyo on Friday.",
        [
            ("Emmanuel Macron", "JPN", "Tokyo", "2024-06-14", "2024-06-14", "planned"),
            ("Emmanuel Macron", "CHE", "Geneva", None, None, "completed"),
            ("Abdel Fattah el-Sisi", "CHE", "Geneva", None, None, "completed"),
        ],
        [(("Emmanuel Macron", "Abdel Fattah el-Sisi"), "CHE", "Geneva", None, "completed")],
    ),
    (
        "President Macron's office denied reports that he would travel to Moscow next week.",
        [],
        [],
    ),
    (
        "President Joe Biden has yet to visit Beijing.",
        [],
        [],
    ),
    (
        "If elected, Lai Ching-te said, he would travel to Washington.",
        [],
        [],
    ),
    (
        "Days before leaving for a state visit to China, President Ferdinand Marcos said Monday he would set aside the issue.",
        [("Ferdinand Marcos Jr.", "CHN", None, None, None, "planned")],
        [],
    ),
    (
        "Beijing is mad about House Speaker Mike Johnson's visit to Taiwan.",
        [("Mike Johnson", "TWN", None, "2024-06-12", "2024-06-12", "completed")],
        [],
    ),
    (
        "The ambassador spoke of his diplomatic mission in Laos, Cambodian Ambassador Hos Sereythonh said.",
        [("Hos Sereythonh", "LAO", None, "2024-06-12", "2024-06-12", "completed")],
        [],
    ),
    (
        "Prime Minister Anthony Albanese briefed the president on his upcoming visit to China during a meeting on Saturday.",
        [("Anthony Albanese", "CHN", None, None, None, "planned")],
        [],
    ),
]


@pytest.mark.parametrize(("text", "went", "met"), SENTENCES, ids=[text for text, _, _ in SENTENCES])
def test_whether_it_happened(text: str, went: list[VisitRow], met: list[MeetingRow]) -> None:
    assert visits(text) == went
    assert meetings(text) == met
