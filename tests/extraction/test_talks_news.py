"""Talks, meals, joint appearances and time spent together, as news English tells them.

Each sentence with its visits (traveller, country, city, first day, last day, status) and its meetings
(people, country, city, day, status); told on Wednesday 2024-06-12.
"""

from __future__ import annotations

import pytest

from tests.extraction.telling import MeetingRow, VisitRow, meetings, visits

SENTENCES: list[tuple[str, list[VisitRow], list[MeetingRow]]] = [
    (
        "President Macron flew in from Cairo, where he spent Monday with President Sisi.",
        [("Emmanuel Macron", "EGY", "Cairo", "2024-06-10", "2024-06-10", "completed")],
        [(("Emmanuel Macron", "Abdel Fattah el-Sisi"), "EGY", "Cairo", "2024-06-10", "completed")],
    ),
    (
        "President Macron will hold bilateral talks in Vilnius on Friday with Prime Minister Jonas Gahr Store and Prime Minister Dick Schoof.",
        [
            ("Emmanuel Macron", "LTU", "Vilnius", "2024-06-14", "2024-06-14", "planned"),
            ("Jonas Gahr Støre", "LTU", "Vilnius", "2024-06-14", "2024-06-14", "planned"),
            ("Dick Schoof", "LTU", "Vilnius", "2024-06-14", "2024-06-14", "planned"),
        ],
        [
            (("Emmanuel Macron", "Jonas Gahr Støre"), "LTU", "Vilnius", "2024-06-14", "planned"),
            (("Emmanuel Macron", "Dick Schoof"), "LTU", "Vilnius", "2024-06-14", "planned"),
        ],
    ),
    (
        "Biden and Ruto will hold a joint news conference at the White House on Thursday.",
        [("William Ruto", "USA", "Washington", "2024-06-13", "2024-06-13", "planned")],
        [(("Joe Biden", "William Ruto"), "USA", "Washington", "2024-06-13", "planned")],
    ),
    (
        "Biden had lunch with Rishi Sunak in London on Monday.",
        [("Joe Biden", "GBR", "London", "2024-06-10", "2024-06-10", "completed")],
        [(("Joe Biden", "Rishi Sunak"), "GBR", "London", "2024-06-10", "completed")],
    ),
    (
        "Talks between Li Qiang and Anthony Albanese were held in Canberra on Monday.",
        [("Li Qiang", "AUS", "Canberra", "2024-06-10", "2024-06-10", "completed")],
        [(("Li Qiang", "Anthony Albanese"), "AUS", "Canberra", "2024-06-10", "completed")],
    ),
    (
        "Dutch Prime Minister Mark Rutte travelled to Budapest for dinner with Orban.",
        [("Mark Rutte", "HUN", "Budapest", "2024-06-12", "2024-06-12", "completed")],
        [(("Mark Rutte", "Viktor Orbán"), "HUN", "Budapest", "2024-06-12", "completed")],
    ),
    (
        "President Sisi and King Abdullah II joined President Macron for talks in Cairo on Monday.",
        [
            ("King Abdullah II", "EGY", "Cairo", "2024-06-10", "2024-06-10", "completed"),
            ("Emmanuel Macron", "EGY", "Cairo", "2024-06-10", "2024-06-10", "completed"),
        ],
        [
            (
                ("Abdel Fattah el-Sisi", "King Abdullah II", "Emmanuel Macron"),
                "EGY",
                "Cairo",
                "2024-06-10",
                "completed",
            )
        ],
    ),
    (
        "President Macron told President Sisi at a meeting in Cairo on Monday that France would help.",
        [("Emmanuel Macron", "EGY", "Cairo", "2024-06-10", "2024-06-10", "completed")],
        [(("Emmanuel Macron", "Abdel Fattah el-Sisi"), "EGY", "Cairo", "2024-06-10", "completed")],
    ),
    (
        "On Wednesday President Macron was in Pretoria with President Cyril Ramaphosa, and on Friday in Brasilia, where Lula spoke with him.",
        [
            ("Emmanuel Macron", "ZAF", "Pretoria", "2024-06-12", "2024-06-12", "completed"),
            ("Emmanuel Macron", "BRA", "Brasilia", "2024-06-07", "2024-06-07", "completed"),
        ],
        [(("Emmanuel Macron", "Cyril Ramaphosa"), "ZAF", "Pretoria", "2024-06-12", "completed")],
    ),
    (
        "Prime Minister Narendra Modi told Putin in Samarkand on Friday that this was no era of war.",
        [
            ("Narendra Modi", "UZB", "Samarkand", "2024-06-07", "2024-06-07", "completed"),
            ("Vladimir Putin", "UZB", "Samarkand", "2024-06-07", "2024-06-07", "completed"),
        ],
        [(("Narendra Modi", "Vladimir Putin"), "UZB", "Samarkand", "2024-06-07", "completed")],
    ),
    (
        "Antony Blinken held talks in Tokyo with Japanese officials, including Foreign Minister Yoshimasa Hayashi.",
        [("Antony Blinken", "JPN", "Tokyo", "2024-06-12", "2024-06-12", "completed")],
        [(("Antony Blinken", "Yoshimasa Hayashi"), "JPN", "Tokyo", "2024-06-12", "completed")],
    ),
    (
        "Antony Blinken will spend the night in Paris. The text was agreed during the hours that Blinken spent with President Abdel Fattah el-Sisi at his palace on Sunday.",
        [("Antony Blinken", "FRA", "Paris", None, None, "planned")],
        [(("Antony Blinken", "Abdel Fattah el-Sisi"), None, None, "2024-06-09", "completed")],
    ),
    (
        "On Tuesday in Addis Ababa Foreign Minister Sergei Lavrov held talks with Demeke Mekonnen, Ethiopian deputy prime minister and minister of foreign affairs.",
        [("Sergei Lavrov", "ETH", "Addis Ababa", "2024-06-11", "2024-06-11", "completed")],
        [(("Sergei Lavrov", "Demeke Mekonnen"), "ETH", "Addis Ababa", "2024-06-11", "completed")],
    ),
    (
        "King Abdullah II returned to Amman on Tuesday after talks in Washington with President Joe Biden.",
        [("King Abdullah II", "USA", "Washington", None, None, "completed")],
        [(("King Abdullah II", "Joe Biden"), "USA", "Washington", None, "completed")],
    ),
    (
        "When Foreign Secretary David Cameron was in Tokyo on Monday, Japanese Foreign Minister Yoko Kamikawa told the British minister that his plan was wrong.",
        [("David Cameron", "JPN", "Tokyo", "2024-06-10", "2024-06-10", "completed")],
        [(("Yoko Kamikawa", "David Cameron"), "JPN", "Tokyo", "2024-06-10", "completed")],
    ),
]


@pytest.mark.parametrize(("text", "went", "met"), SENTENCES, ids=[text for text, _, _ in SENTENCES])
def test_they_talked(text: str, went: list[VisitRow], met: list[MeetingRow]) -> None:
    assert visits(text) == went
    assert meetings(text) == met
