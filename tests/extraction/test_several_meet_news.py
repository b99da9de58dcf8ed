"""Meetings of three and more, and of one with several one after the other, as news English tells them.

Each sentence with its visits (traveller, country, city, first day, last day, status) and its meetings
(people, country, city, day, status); told on Wednesday 2024-06-12.
"""

from __future__ import annotations

import pytest

from tests.extraction.telling import MeetingRow, VisitRow, meetings, visits

SENTENCES: list[tuple[str, list[VisitRow], list[MeetingRow]]] = [
    (
        "The leaders of Germany, France and Poland met in Weimar on Monday.",
        [
            ("Emmanuel Macron", "DEU", "Weimar", "2024-06-10", "2024-06-10", "completed"),
            ("Donald Tusk", "DEU", "Weimar", "2024-06-10", "2024-06-10", "completed"),
        ],
        [(("Olaf Scholz", "Emmanuel Macron", "Donald Tusk"), "DEU", "Weimar", "2024-06-10", "completed")],
    ),
    (
        "Germany's Olaf Scholz, France's Emmanuel Macron and Poland's Donald Tusk met in Berlin on Friday.",
        [
            ("Emmanuel Macron", "DEU", "Berlin", "2024-06-07", "2024-06-07", "completed"),
            ("Donald Tusk", "DEU", "Berlin", "2024-06-07", "2024-06-07", "completed"),
        ],
        [(("Olaf Scholz", "Emmanuel Macron", "Donald Tusk"), "DEU", "Berlin", "2024-06-07", "completed")],
    ),
    (
        "Macron met separately with Sisi and King Abdullah in Cairo on Monday.",
        [
            ("Emmanuel Macron", "EGY", "Cairo", "2024-06-10", "2024-06-10", "completed"),
            ("King Abdullah II", "EGY", "Cairo", "2024-06-10", "2024-06-10", "completed"),
        ],
        [
            (("Emmanuel Macron", "Abdel Fattah el-Sisi"), "EGY", "Cairo", "2024-06-10", "completed"),
            (("Emmanuel Macron", "King Abdullah II"), "EGY", "Cairo", "2024-06-10", "completed"),
        ],
    ),
    (
        "The pope met with Canada's Trudeau and Kenya's Ruto at the G7 summit in Apulia on Friday.",
        [
            ("Pope Francis", "ITA", "Apulia", "2024-06-07", "2024-06-07", "completed"),
            ("Justin Trudeau", "ITA", "Apulia", "2024-06-07", "2024-06-07", "completed"),
            ("William Ruto", "ITA", "Apulia", "2024-06-07", "2024-06-07", "completed"),
        ],
        [(("Pope Francis", "Justin Trudeau", "William Ruto"), "ITA", "Apulia", "2024-06-07", "completed")],
    ),
    (
        "Pope Francis met Palestinian President Mahmoud Abbas in Bethlehem last Wednesday, and French President Emmanuel Macron in Paris on Friday.",
        [
            ("Pope Francis", "PSE", "Bethlehem", "2024-06-05", "2024-06-05", "completed"),
            ("Pope Francis", "FRA", "Paris", "2024-06-07", "2024-06-07", "completed"),
        ],
        [
            (("Pope Francis", "Mahmoud Abbas"), "PSE", "Bethlehem", "2024-06-05", "completed"),
            (("Pope Francis", "Emmanuel Macron"), "FRA", "Paris", "2024-06-07", "completed"),
        ],
    ),
    (
        "Pope Francis met Palestinian President Mahmoud Abbas on Monday, and Egyptian President Abdel Fattah al-Sisi on Tuesday.",
        [],
        [
            (("Pope Francis", "Mahmoud Abbas"), None, None, "2024-06-10", "completed"),
            (("Pope Francis", "Abdel Fattah el-Sisi"), None, None, "2024-06-11", "completed"),
        ],
    ),
    (
        "On Friday Antony Blinken will meet in Vienna with Foreign Minister Faisal bin Farhan of Saudi Arabia and Foreign Minister Hakan Fidan of Turkey.",
        [
            ("Antony Blinken", "AUT", "Vienna", "2024-06-14", "2024-06-14", "planned"),
            ("Faisal bin Farhan", "AUT", "Vienna", "2024-06-14", "2024-06-14", "planned"),
            ("Hakan Fidan", "AUT", "Vienna", "2024-06-14", "2024-06-14", "planned"),
        ],
        [(("Antony Blinken", "Faisal bin Farhan", "Hakan Fidan"), "AUT", "Vienna", "2024-06-14", "planned")],
    ),
    (
        "Antony Blinken will arrive in Vienna on Thursday. On Friday he will meet Foreign Minister Hakan Fidan of Turkey and Foreign Minister Badr Abdelatty of Egypt.",
        [
            ("Antony Blinken", "AUT", "Vienna", "2024-06-13", "2024-06-13", "planned"),
            ("Hakan Fidan", "AUT", "Vienna", "2024-06-14", "2024-06-14", "planned"),
            ("Badr Abdelatty", "AUT", "Vienna", "2024-06-14", "2024-06-14", "planned"),
        ],
        [(("Antony Blinken", "Hakan Fidan", "Badr Abdelatty"), "AUT", "Vienna", "2024-06-14", "planned")],
    ),
    (
        "President Macron met President Sisi and Foreign Minister Badr Abdelatty in Cairo on Monday. The two leaders last met in Paris in May.",
        [
            ("Emmanuel Macron", "EGY", "Cairo", "2024-06-10", "2024-06-10", "completed"),
            ("Abdel Fattah el-Sisi", "FRA", "Paris", "2024-05", "2024-05", "completed"),
        ],
        [
            (
                ("Emmanuel Macron", "Abdel Fattah el-Sisi", "Badr Abdelatty"),
                "EGY",
                "Cairo",
                "2024-06-10",
                "completed",
            ),
            (("Emmanuel Macron", "Abdel Fattah el-Sisi"), "FRA", "Paris", "2024-05", "completed"),
        ],
    ),
    (
        "In Ottawa President Macron will meet Prime Minister Justin Trudeau, in Washington President Joe Biden.",
        [
            ("Emmanuel Macron", "CAN", "Ottawa", None, None, "planned"),
            ("Emmanuel Macron", "USA", "Washington", None, None, "planned"),
        ],
        [
            (("Emmanuel Macron", "Justin Trudeau"), "CAN", "Ottawa", None, "planned"),
            (("Emmanuel Macron", "Joe Biden"), "USA", "Washington", None, "planned"),
        ],
    ),
    (
        "The foreign ministers of Egypt, Jordan and Saudi Arabia will gather in Amman on Monday.",
        [
            ("Sameh Shoukry", "JOR", "Amman", "2024-06-17", "2024-06-17", "planned"),
            ("Faisal bin Farhan", "JOR", "Amman", "2024-06-17", "2024-06-17", "planned"),
        ],
        [(("Sameh Shoukry", "Ayman Safadi", "Faisal bin Farhan"), "JOR", "Amman", "2024-06-17", "planned")],
    ),
    (
        "On Monday, Treasury Secretary Janet Yellen will meet Prime Minister Anwar Ibrahim in Kuala Lumpur and separately with senior Malaysian and American business leaders.",
        [("Janet Yellen", "MYS", "Kuala Lumpur", "2024-06-17", "2024-06-17", "planned")],
        [(("Janet Yellen", "Anwar Ibrahim"), "MYS", "Kuala Lumpur", "2024-06-17", "planned")],
    ),
]


@pytest.mark.parametrize(("text", "went", "met"), SENTENCES, ids=[text for text, _, _ in SENTENCES])
def test_several_meet(text: str, went: list[VisitRow], met: list[MeetingRow]) -> None:
    assert visits(text) == went
    assert meetings(text) == met
