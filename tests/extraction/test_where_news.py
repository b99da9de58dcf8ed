"""Where it was, in sentences as news English has them.

Each sentence with its visits (traveller, country, city, first day, last day, status) and its meetings
(people, country, city, day, status); told on Wednesday 2024-06-12.
"""

from __future__ import annotations

import pytest

from tests.extraction.telling import MeetingRow, VisitRow, meetings, visits

SENTENCES: list[tuple[str, list[VisitRow], list[MeetingRow]]] = [
    (
        "President Obama cancelled a trip to Asia.",
        [],
        [],
    ),
    (
        "President Macron signed the Paris Agreement in New York on Monday, reported the Washington Post.",
        [("Emmanuel Macron", "USA", "New York", "2024-06-10", "2024-06-10", "completed")],
        [],
    ),
    (
        "President Macron will travel to St. Lucia in July.",
        [("Emmanuel Macron", "LCA", None, "2024-07", "2024-07", "planned")],
        [],
    ),
    (
        "President Biden visited Atlanta, Georgia, on Monday.",
        [],
        [],
    ),
    (
        "President Macron visited St. Petersburg on Monday.",
        [("Emmanuel Macron", "RUS", "St. Petersburg", "2024-06-10", "2024-06-10", "completed")],
        [],
    ),
    (
        "President Macron arrived in Sharm el-Sheikh on Monday.",
        [("Emmanuel Macron", "EGY", "Sharm el-Sheikh", "2024-06-10", "2024-06-10", "ongoing")],
        [],
    ),
    (
        "President Macron went on to Jordan, where King Abdullah II received him on Tuesday.",
        [("Emmanuel Macron", "JOR", None, "2024-06-11", "2024-06-11", "completed")],
        [(("King Abdullah II", "Emmanuel Macron"), "JOR", None, "2024-06-11", "completed")],
    ),
    (
        "HANOI, June 10 (Xinhua) -- Cambodian Prime Minister Hun Manet will visit Vietnam in July.",
        [("Hun Manet", "VNM", None, "2024-07", "2024-07", "planned")],
        [],
    ),
    (
        "President Macron arrived in Egypt on Monday. He said in Cairo that he was glad.",
        [("Emmanuel Macron", "EGY", "Cairo", "2024-06-10", "2024-06-10", "ongoing")],
        [],
    ),
    (
        "Defense Secretary Lloyd Austin spoke at the Shangri-La Dialogue on Friday.",
        [("Lloyd Austin", "SGP", "Singapore", "2024-06-07", "2024-06-07", "completed")],
        [],
    ),
    (
        "President Macron's trip to Egypt will last two hours. He will meet President Sisi in Cairo on Friday.",
        [("Emmanuel Macron", "EGY", "Cairo", "2024-06-14", "2024-06-14", "planned")],
        [(("Emmanuel Macron", "Abdel Fattah el-Sisi"), "EGY", "Cairo", "2024-06-14", "planned")],
    ),
    (
        "Hiroshima waits. President Obama will visit the city on 27 June with Prime Minister Shinzo Abe.",
        [("Barack Obama", "JPN", "Hiroshima", "2024-06-27", "2024-06-27", "planned")],
        [],
    ),
    (
        "Antony Blinken met Crown Prince Mohammed bin Salman in AlUla on Monday.",
        [("Antony Blinken", "SAU", "AlUla", "2024-06-10", "2024-06-10", "completed")],
        [(("Antony Blinken", "Mohammed bin Salman"), "SAU", "AlUla", "2024-06-10", "completed")],
    ),
    (
        "President Macron arrived in La Bafouille on Monday.",
        [],
        [],
    ),
    (
        "President Macron arrived in LA on Monday.",
        [("Emmanuel Macron", "USA", "Los Angeles", "2024-06-10", "2024-06-10", "ongoing")],
        [],
    ),
    (
        "President Macron arrived in L.A. on Monday.",
        [("Emmanuel Macron", "USA", "Los Angeles", "2024-06-10", "2024-06-10", "ongoing")],
        [],
    ),
    (
        "MOSCOW, June 12 (Reuters) - Trade was the subject of the day. Markets were calm. President Vladimir Putin, who had nine hours of talks with Emmanuel Macron yesterday, signed the papers.",
        [("Emmanuel Macron", "RUS", "Moscow", "2024-06-11", "2024-06-11", "completed")],
        [(("Vladimir Putin", "Emmanuel Macron"), "RUS", "Moscow", "2024-06-11", "completed")],
    ),
    (
        "MOSCOW, June 12 (Reuters) - Trade was the subject of the day. Putin, who had talks with Emmanuel Macron in May, signed the papers.",
        [],
        [(("Vladimir Putin", "Emmanuel Macron"), None, None, "2024-05", "completed")],
    ),
    (
        "BEIJING, June 12 (AFP) - President Emmanuel Macron was received by Xi Jinping today. He had two rounds of talks with Premier Li Qiang on Monday.",
        [("Emmanuel Macron", "CHN", "Beijing", "2024-06-12", "2024-06-12", "completed")],
        [
            (("Emmanuel Macron", "Xi Jinping"), "CHN", "Beijing", "2024-06-12", "completed"),
            (("Emmanuel Macron", "Li Qiang"), "CHN", "Beijing", "2024-06-10", "completed"),
        ],
    ),
    (
        "HANGZHOU, China — President Biden and President Xi Jinping of China formally committed their countries to the climate agreement on Saturday.",
        [("Joe Biden", "CHN", "Hangzhou", "2024-06-08", "2024-06-08", "completed")],
        [],
    ),
    (
        "SEOUL, June 12 (AFP) - President Yoon Suk Yeol and Japanese Prime Minister Fumio Kishida held their first talks in months on Monday, by telephone.",
        [],
        [],
    ),
    (
        "Secretary of State Antony Blinken and his Russian counterpart, Sergei Lavrov, announced the agreement in Geneva on Friday.",
        [
            ("Antony Blinken", "CHE", "Geneva", "2024-06-07", "2024-06-07", "completed"),
            ("Sergei Lavrov", "CHE", "Geneva", "2024-06-07", "2024-06-07", "completed"),
        ],
        [(("Antony Blinken", "Sergei Lavrov"), "CHE", "Geneva", "2024-06-07", "completed")],
    ),
    (
        "Rishi Sunak has met Italian Prime Minister Giorgia Meloni to talk about the union. The Downing Street talks covered a range of topics ahead of an EU summit in Brussels.",
        [("Giorgia Meloni", "GBR", "London", "2024-06-12", "2024-06-12", "completed")],
        [(("Rishi Sunak", "Giorgia Meloni"), "GBR", "London", "2024-06-12", "completed")],
    ),
    (
        "Leaders agree on climate\n2 June 2024\n5 min read\n\nBERLIN, June 12 (AFP) - President Macron and Chancellor Olaf Scholz signed a declaration on Monday.",
        [("Emmanuel Macron", "DEU", "Berlin", "2024-06-10", "2024-06-10", "completed")],
        [],
    ),
    (
        "Rishi Sunak has met Italian Prime Minister Giorgia Meloni to talk about the union. The Downing Street talks covered a range of topics ahead of an EU summit in Brussels.",
        [("Giorgia Meloni", "GBR", "London", "2024-06-12", "2024-06-12", "completed")],
        [(("Rishi Sunak", "Giorgia Meloni"), "GBR", "London", "2024-06-12", "completed")],
    ),
    (
        "Leaders agree on climate\n2 June 2024\n5 min read\n\nBERLIN, June 12 (AFP) - President Macron and Chancellor Olaf Scholz signed a declaration on Monday.",
        [("Emmanuel Macron", "DEU", "Berlin", "2024-06-10", "2024-06-10", "completed")],
        [],
    ),
]


@pytest.mark.parametrize(("text", "went", "met"), SENTENCES, ids=[text for text, _, _ in SENTENCES])
def test_where_it_was(text: str, went: list[VisitRow], met: list[MeetingRow]) -> None:
    assert visits(text) == went
    assert meetings(text) == met
