"""Journeys told beside the one that the news is about, and clauses that take person, place or day from another.

Each sentence with its visits (traveller, country, city, first day, last day, status) and its meetings
(people, country, city, day, status); told on Wednesday 2024-06-12.
"""

from __future__ import annotations

import pytest

from tests.extraction.telling import MeetingRow, VisitRow, meetings, visits

SENTENCES: list[tuple[str, list[VisitRow], list[MeetingRow]]] = [
    (
        "President Joe Biden was in Angola on Monday, the first visit there by an American president since George W. Bush in 2008.",
        [
            ("Joe Biden", "AGO", None, "2024-06-10", "2024-06-10", "completed"),
            ("George W. Bush", "AGO", None, "2008", "2008", "completed"),
        ],
        [],
    ),
    (
        "No Indian prime minister had been to Norway since Atal Bihari Vajpayee in August 1998.",
        [("Atal Bihari Vajpayee", "NOR", None, "1998-08", "1998-08", "completed")],
        [],
    ),
    (
        "Prime Minister Keir Starmer met Xi Jinping in Beijing on Monday. The visit was the first by a British prime minister since Theresa May's in January 2018.",
        [
            ("Keir Starmer", "CHN", "Beijing", "2024-06-10", "2024-06-10", "completed"),
            ("Theresa May", "CHN", None, "2018-01", "2018-01", "completed"),
        ],
        [(("Keir Starmer", "Xi Jinping"), "CHN", "Beijing", "2024-06-10", "completed")],
    ),
    (
        "Talks have stalled since President Joe Biden spoke in January 2024.",
        [],
        [],
    ),
    (
        "The economy of Kenya has grown for the first time since President Uhuru Kenyatta took office in 2013.",
        [],
        [],
    ),
    (
        "President Emmanuel Macron visited Egypt on Monday for the first time since he met Vladimir Putin in 2019.",
        [("Emmanuel Macron", "EGY", None, "2024-06-10", "2024-06-10", "completed")],
        [(("Emmanuel Macron", "Vladimir Putin"), None, None, "2019", "completed")],
    ),
    (
        "President William Ruto arrived in Oslo on Monday. The president, whose previous trip to the north was in May 2023, will stay for two days.",
        [("William Ruto", "NOR", "Oslo", "2024-06-10", "2024-06-10", "ongoing")],
        [],
    ),
    (
        "Chancellor Olaf Scholz is to leave again on Friday, this time for Ottawa, where he will hold a meeting with Justin Trudeau.",
        [("Olaf Scholz", "CAN", "Ottawa", "2024-06-14", "2024-06-14", "planned")],
        [(("Olaf Scholz", "Justin Trudeau"), "CAN", "Ottawa", "2024-06-14", "planned")],
    ),
    (
        "King Felipe will come to the region next month, visiting Kenya and Uganda.",
        [
            ("King Felipe VI", "KEN", None, "2024-07", "2024-07", "planned"),
            ("King Felipe VI", "UGA", None, "2024-07", "2024-07", "planned"),
        ],
        [],
    ),
    (
        "The spokesman praised Foreign Minister Winston Peters and Foreign Minister Yoko Kamikawa, who visited Hanoi on Monday.",
        [("Yoko Kamikawa", "VNM", "Hanoi", "2024-06-10", "2024-06-10", "completed")],
        [],
    ),
    (
        "The truce was agreed on 7 June on the sidelines of a forum in Riga, where President Andrzej Duda met Prime Minister Justin Trudeau.",
        [
            ("Andrzej Duda", "LVA", "Riga", "2024-06-07", "2024-06-07", "completed"),
            ("Justin Trudeau", "LVA", "Riga", "2024-06-07", "2024-06-07", "completed"),
        ],
        [(("Andrzej Duda", "Justin Trudeau"), "LVA", "Riga", "2024-06-07", "completed")],
    ),
    (
        "After his talks in Cairo on Monday, President Emmanuel Macron spoke of peace.",
        [("Emmanuel Macron", "EGY", "Cairo", "2024-06-10", "2024-06-10", "completed")],
        [],
    ),
    (
        "President Emmanuel Macron condemned the talks in Moscow.",
        [],
        [],
    ),
    (
        "President Andrzej Duda entered Ukraine by train on Monday.",
        [("Andrzej Duda", "UKR", None, "2024-06-10", "2024-06-10", "completed")],
        [],
    ),
    (
        "President Andrzej Duda entered politics in Krakow in 2000.",
        [],
        [],
    ),
    (
        "President Paul Kagame went to Rome on Monday, where Prime Minister Giorgia Meloni told him that the road was near.",
        [("Paul Kagame", "ITA", "Rome", "2024-06-10", "2024-06-10", "completed")],
        [(("Giorgia Meloni", "Paul Kagame"), "ITA", "Rome", "2024-06-10", "completed")],
    ),
    (
        "President Paul Kagame went to Rome on Thursday. In Madrid, on the following day, King Felipe received him.",
        [
            ("Paul Kagame", "ITA", "Rome", "2024-06-06", "2024-06-06", "completed"),
            ("Paul Kagame", "ESP", "Madrid", "2024-06-07", "2024-06-07", "completed"),
        ],
        [(("King Felipe VI", "Paul Kagame"), "ESP", "Madrid", "2024-06-07", "completed")],
    ),
    (
        "President Hakainde Hichilema was at the climate conference in Dubai on Monday.",
        [("Hakainde Hichilema", "ARE", "Dubai", "2024-06-10", "2024-06-10", "completed")],
        [],
    ),
    (
        "President Hakainde Hichilema and King Felipe were among the guests at the coronation ceremony in Oslo on Monday.",
        [
            ("Hakainde Hichilema", "NOR", "Oslo", "2024-06-10", "2024-06-10", "completed"),
            ("King Felipe VI", "NOR", "Oslo", "2024-06-10", "2024-06-10", "completed"),
        ],
        [],
    ),
    (
        "President Hakainde Hichilema is at odds with Cairo.",
        [],
        [],
    ),
    (
        "President Hakainde Hichilema is at the head of a plan for Egypt.",
        [],
        [],
    ),
    (
        "Secretary-General Jens Stoltenberg of NATO arrived in Tirana on Monday. The NATO chief met Prime Minister Edi Rama on Tuesday.",
        [("Jens Stoltenberg", "ALB", "Tirana", "2024-06-10", "2024-06-10", "ongoing")],
        [(("Jens Stoltenberg", "Edi Rama"), "ALB", "Tirana", "2024-06-11", "completed")],
    ),
]


@pytest.mark.parametrize(("text", "went", "met"), SENTENCES, ids=[row[0] for row in SENTENCES])
def test_what_a_sentence_tells(text: str, went: list[VisitRow], met: list[MeetingRow]) -> None:
    assert visits(text) == went
    assert meetings(text) == met
