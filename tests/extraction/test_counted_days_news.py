"""Days told by their distance from another day: "a day after he met", "the following day", "from Monday".

Each sentence with its visits (traveller, country, city, first day, last day, status) and its meetings
(people, country, city, day, status); told on Wednesday 2024-06-12.
"""

from __future__ import annotations

import pytest

from tests.extraction.telling import MeetingRow, VisitRow, meetings, visits

SENTENCES: list[tuple[str, list[VisitRow], list[MeetingRow]]] = [
    (
        "President Emmanuel Macron arrived in Cairo on Tuesday, a day after he met President Kais Saied in Tunis.",
        [
            ("Emmanuel Macron", "EGY", "Cairo", "2024-06-11", "2024-06-11", "ongoing"),
            ("Emmanuel Macron", "TUN", "Tunis", "2024-06-10", "2024-06-10", "completed"),
        ],
        [(("Emmanuel Macron", "Kais Saied"), "TUN", "Tunis", "2024-06-10", "completed")],
    ),
    (
        "President Emmanuel Macron arrived in Cairo, a day after he met President Kais Saied in Tunis.",
        [
            ("Emmanuel Macron", "EGY", "Cairo", "2024-06-12", "2024-06-12", "ongoing"),
            ("Emmanuel Macron", "TUN", "Tunis", "2024-06-11", "2024-06-11", "completed"),
        ],
        [(("Emmanuel Macron", "Kais Saied"), "TUN", "Tunis", "2024-06-11", "completed")],
    ),
    (
        "Foreign Minister Penny Wong met President Bongbong Marcos in Manila on Monday, two days after her visit to Fiji.",
        [
            ("Penny Wong", "PHL", "Manila", "2024-06-10", "2024-06-10", "completed"),
            ("Penny Wong", "FJI", None, None, "2024-06-08", "completed"),
        ],
        [(("Penny Wong", "Ferdinand Marcos Jr."), "PHL", "Manila", "2024-06-10", "completed")],
    ),
    (
        "Chancellor Olaf Scholz will be in Oslo on Friday, the day before he meets President Alexander Stubb in Helsinki.",
        [
            ("Olaf Scholz", "NOR", "Oslo", "2024-06-14", "2024-06-14", "planned"),
            ("Olaf Scholz", "FIN", "Helsinki", "2024-06-15", "2024-06-15", "planned"),
        ],
        [(("Olaf Scholz", "Alexander Stubb"), "FIN", "Helsinki", "2024-06-15", "planned")],
    ),
    (
        "President William Ruto landed in Kigali on Tuesday, three days after a fire killed 14 people in Nairobi.",
        [("William Ruto", "RWA", "Kigali", "2024-06-11", "2024-06-11", "ongoing")],
        [],
    ),
    (
        "On Monday 17 June, in Nairobi, Chancellor Olaf Scholz will meet President William Ruto, whom he last saw in Berlin in November 2021. The following day the Chancellor will be in Kigali for talks with President Paul Kagame.",
        [
            ("Olaf Scholz", "KEN", "Nairobi", "2024-06-17", "2024-06-17", "planned"),
            ("Olaf Scholz", "RWA", "Kigali", "2024-06-18", "2024-06-18", "planned"),
            ("William Ruto", "DEU", "Berlin", "2021-11", "2021-11", "completed"),
        ],
        [
            (("Olaf Scholz", "William Ruto"), "KEN", "Nairobi", "2024-06-17", "planned"),
            (("Olaf Scholz", "William Ruto"), "DEU", "Berlin", "2021-11", "completed"),
            (("Olaf Scholz", "Paul Kagame"), "RWA", "Kigali", "2024-06-18", "planned"),
        ],
    ),
    (
        "From Friday, President Lee Jae-myung will pay state visits to Egypt and Jordan. On Sunday he will fly to Amman.",
        [
            ("Lee Jae-myung", "EGY", None, "2024-06-14", "2024-06-14", "planned"),
            ("Lee Jae-myung", "JOR", "Amman", "2024-06-16", "2024-06-16", "planned"),
        ],
        [],
    ),
    (
        "Secretary of State Antony Blinken was received in Accra by President Nana Akufo-Addo, the winner of this year's peace award.",
        [("Antony Blinken", "GHA", "Accra", "2024-06-12", "2024-06-12", "completed")],
        [(("Antony Blinken", "Nana Akufo-Addo"), "GHA", "Accra", "2024-06-12", "completed")],
    ),
    (
        "Prime Minister Narendra Modi will attend next month's trade summit in Jakarta.",
        [("Narendra Modi", "IDN", "Jakarta", "2024-07", "2024-07", "planned")],
        [],
    ),
    (
        "King Felipe called Peru's president his friend when the two met in Madrid on Wednesday, two days after the king's talks with Abdel Fattah el-Sisi in Cairo. King Felipe's visit to Egypt was short.",
        [
            ("Dina Boluarte", "ESP", "Madrid", "2024-06-12", "2024-06-12", "completed"),
            ("King Felipe VI", "EGY", "Cairo", "2024-06-10", "2024-06-10", "completed"),
        ],
        [
            (("King Felipe VI", "Dina Boluarte"), "ESP", "Madrid", "2024-06-12", "completed"),
            (("King Felipe VI", "Abdel Fattah el-Sisi"), "EGY", "Cairo", "2024-06-10", "completed"),
        ],
    ),
    (
        "On his second day in Ghana, Secretary-General António Guterres on Tuesday called on rich countries to pay.",
        [("António Guterres", "GHA", None, "2024-06-10", "2024-06-11", "completed")],
        [],
    ),
    (
        "President William Ruto spoke on Tuesday, his second day in Ghana.",
        [("William Ruto", "GHA", None, "2024-06-10", "2024-06-11", "completed")],
        [],
    ),
    (
        "On the second day of the war in Ukraine, President William Ruto spoke on Sunday.",
        [],
        [],
    ),
]


@pytest.mark.parametrize(("text", "went", "met"), SENTENCES, ids=[row[0] for row in SENTENCES])
def test_what_a_sentence_tells(text: str, went: list[VisitRow], met: list[MeetingRow]) -> None:
    assert visits(text) == went
    assert meetings(text) == met
