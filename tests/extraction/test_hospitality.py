"""Hosts and guests told by what the one gives the other, and meetings told by other words than "meet".

Each sentence with its visits (traveller, country, city, first day, last day, status) and its meetings
(people, country, city, day, status); told on Wednesday 2024-06-12.
"""

from __future__ import annotations

import pytest

from tests.extraction.telling import MeetingRow, VisitRow, meetings, visits

SENTENCES: list[tuple[str, list[VisitRow], list[MeetingRow]]] = [
    (
        "King Felipe gave President Dina Boluarte an audience in Madrid on Monday.",
        [("Dina Boluarte", "ESP", "Madrid", "2024-06-10", "2024-06-10", "completed")],
        [(("King Felipe VI", "Dina Boluarte"), "ESP", "Madrid", "2024-06-10", "completed")],
    ),
    (
        "Prime Minister Keir Starmer was given lunch by King Harald in Oslo on Tuesday.",
        [("Keir Starmer", "NOR", "Oslo", "2024-06-11", "2024-06-11", "completed")],
        [(("Keir Starmer", "King Harald V"), "NOR", "Oslo", "2024-06-11", "completed")],
    ),
    (
        "President Lula da Silva threw a dinner in honour of President Emmanuel Macron in Brasilia on Tuesday.",
        [("Emmanuel Macron", "BRA", "Brasilia", "2024-06-11", "2024-06-11", "completed")],
        [(("Luiz Inácio Lula da Silva", "Emmanuel Macron"), "BRA", "Brasilia", "2024-06-11", "completed")],
    ),
    (
        "Chancellor Olaf Scholz will fly to Nairobi, where President William Ruto is to hold a state banquet for him on Friday.",
        [("Olaf Scholz", "KEN", "Nairobi", "2024-06-14", "2024-06-14", "planned")],
        [(("William Ruto", "Olaf Scholz"), "KEN", "Nairobi", "2024-06-14", "planned")],
    ),
    (
        "Prime Minister Narendra Modi will be accorded a ceremonial welcome in Paris on Friday by President Emmanuel Macron.",
        [("Narendra Modi", "FRA", "Paris", "2024-06-14", "2024-06-14", "planned")],
        [(("Narendra Modi", "Emmanuel Macron"), "FRA", "Paris", "2024-06-14", "planned")],
    ),
    (
        "President Lee Jae-myung offered an embrace to Prime Minister Shigeru Ishiba in Seoul on Tuesday.",
        [("Shigeru Ishiba", "KOR", "Seoul", "2024-06-11", "2024-06-11", "completed")],
        [(("Lee Jae-myung", "Shigeru Ishiba"), "KOR", "Seoul", "2024-06-11", "completed")],
    ),
    (
        "Visitors gave President Emmanuel Macron a warm welcome in Cairo.",
        [],
        [],
    ),
    (
        "President Abdel Fattah el-Sisi gave a cautious welcome to the plan of President Emmanuel Macron.",
        [],
        [],
    ),
    (
        "President Lee Jae-myung held a dinner for Prime Minister Shigeru Ishiba by video.",
        [],
        [],
    ),
    (
        "King Felipe held a banquet for businessmen in Valencia.",
        [],
        [],
    ),
    (
        "Prime Minister Alexander De Croo entertained President Andrzej Duda at a castle in Bruges on Monday.",
        [("Andrzej Duda", "BEL", "Bruges", "2024-06-10", "2024-06-10", "completed")],
        [(("Alexander De Croo", "Andrzej Duda"), "BEL", "Bruges", "2024-06-10", "completed")],
    ),
    (
        "President William Ruto and President Paul Kagame saw each other in Accra on Monday.",
        [
            ("William Ruto", "GHA", "Accra", "2024-06-10", "2024-06-10", "completed"),
            ("Paul Kagame", "GHA", "Accra", "2024-06-10", "2024-06-10", "completed"),
        ],
        [(("William Ruto", "Paul Kagame"), "GHA", "Accra", "2024-06-10", "completed")],
    ),
    (
        "President William Ruto and President Paul Kagame have not seen each other since May.",
        [],
        [],
    ),
    (
        "President William Ruto came face to face with President Paul Kagame in Accra on Monday.",
        [
            ("William Ruto", "GHA", "Accra", "2024-06-10", "2024-06-10", "completed"),
            ("Paul Kagame", "GHA", "Accra", "2024-06-10", "2024-06-10", "completed"),
        ],
        [(("William Ruto", "Paul Kagame"), "GHA", "Accra", "2024-06-10", "completed")],
    ),
    (
        "President William Ruto and President Paul Kagame were brought together by President Nana Akufo-Addo in Accra on Monday.",
        [
            ("William Ruto", "GHA", "Accra", "2024-06-10", "2024-06-10", "completed"),
            ("Paul Kagame", "GHA", "Accra", "2024-06-10", "2024-06-10", "completed"),
        ],
        [(("William Ruto", "Paul Kagame", "Nana Akufo-Addo"), "GHA", "Accra", "2024-06-10", "completed")],
    ),
    (
        "President William Ruto brought the rivals together in Nairobi, President Paul Kagame said.",
        [],
        [],
    ),
    (
        "President William Ruto will be joined at the table by President Paul Kagame in Accra on Friday.",
        [
            ("William Ruto", "GHA", "Accra", "2024-06-14", "2024-06-14", "planned"),
            ("Paul Kagame", "GHA", "Accra", "2024-06-14", "2024-06-14", "planned"),
        ],
        [(("William Ruto", "Paul Kagame"), "GHA", "Accra", "2024-06-14", "planned")],
    ),
    (
        "President Andrzej Duda flew to Ottawa on Monday to meet Prime Minister Justin Trudeau.",
        [("Andrzej Duda", "CAN", "Ottawa", "2024-06-10", "2024-06-10", "completed")],
        [(("Andrzej Duda", "Justin Trudeau"), "CAN", "Ottawa", "2024-06-10", "completed")],
    ),
    (
        "Prime Minister Fumio Kishida travelled to Manila last week to see President Bongbong Marcos.",
        [("Fumio Kishida", "PHL", "Manila", "2024-06-03", "2024-06-09", "completed")],
        [(("Fumio Kishida", "Ferdinand Marcos Jr."), "PHL", "Manila", "2024-06", "completed")],
    ),
    (
        "President Andrzej Duda will fly to Ottawa on Friday to meet Prime Minister Justin Trudeau.",
        [("Andrzej Duda", "CAN", "Ottawa", "2024-06-14", "2024-06-14", "planned")],
        [(("Andrzej Duda", "Justin Trudeau"), "CAN", "Ottawa", "2024-06-14", "planned")],
    ),
    (
        "Secretary-General António Guterres was in Juba on Monday. Foreign Minister Penny Wong met the rebel chief in Nairobi on Tuesday.",
        [("António Guterres", "SSD", "Juba", "2024-06-10", "2024-06-10", "completed")],
        [],
    ),
    (
        "President Joe Biden hosted William Ruto in Washington on Monday; Nairobi wants a deal.",
        [("William Ruto", "USA", "Washington", "2024-06-10", "2024-06-10", "completed")],
        [(("Joe Biden", "William Ruto"), "USA", "Washington", "2024-06-10", "completed")],
    ),
]


@pytest.mark.parametrize(("text", "went", "met"), SENTENCES, ids=[row[0] for row in SENTENCES])
def test_what_a_sentence_tells(text: str, went: list[VisitRow], met: list[MeetingRow]) -> None:
    assert visits(text) == went
    assert meetings(text) == met
