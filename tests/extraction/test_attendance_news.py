"""Who attends a summit, a funeral or another occasion, as news English has it.

Each sentence with its visits (traveller, country, city, first day, last day, status) and its meetings
(people, country, city, day, status); told on Wednesday 2024-06-12.
"""

from __future__ import annotations

import pytest

from tests.extraction.telling import MeetingRow, VisitRow, meetings, visits

SENTENCES: list[tuple[str, list[VisitRow], list[MeetingRow]]] = [
    (
        "Premier Li Qiang will represent China at the G20 summit in New Delhi in September.",
        [("Li Qiang", "IND", "New Delhi", "2024-09", "2024-09", "planned")],
        [],
    ),
    (
        "Kenyan Foreign Minister Musalia Mudavadi led a delegation to the 35th session of the AU Executive Council in Niamey from 4 to 5 July.",
        [("Musalia Mudavadi", "NER", "Niamey", "2023-07-04", "2023-07-05", "completed")],
        [],
    ),
    (
        "Gulf leaders gathered in Bahrain on Monday for their summit. Qatar's Sheikh Tamim bin Hamad al-Thani attended.",
        [("Tamim bin Hamad Al Thani", "BHR", None, None, None, "completed")],
        [],
    ),
    (
        "Liberia's Joseph Boakai and Senegal's Bassirou Diomaye Faye were among leaders who attended the inauguration of President Bola Tinubu in Abuja on Tuesday.",
        [
            ("Joseph Boakai", "NGA", "Abuja", "2024-06-11", "2024-06-11", "completed"),
            ("Bassirou Diomaye Faye", "NGA", "Abuja", "2024-06-11", "2024-06-11", "completed"),
        ],
        [],
    ),
    (
        "President Yoweri Museveni of Uganda spoke on Monday. In October 2019, he was among the leaders who travelled to Sochi for the first summit.",
        [("Yoweri Museveni", "RUS", "Sochi", "2019-10", "2019-10", "completed")],
        [],
    ),
    (
        "The conference is in London. Also due to attend are US Secretary of State Antony Blinken and UN Secretary-General Antonio Guterres.",
        [
            ("Antony Blinken", "GBR", "London", None, None, "planned"),
            ("António Guterres", "GBR", "London", None, None, "planned"),
        ],
        [],
    ),
    (
        "Among those attending the funeral in Rome on Monday were President Macron, King Felipe and Chancellor Olaf Scholz.",
        [
            ("Emmanuel Macron", "ITA", "Rome", "2024-06-10", "2024-06-10", "completed"),
            ("King Felipe VI", "ITA", "Rome", "2024-06-10", "2024-06-10", "completed"),
            ("Olaf Scholz", "ITA", "Rome", "2024-06-10", "2024-06-10", "completed"),
        ],
        [],
    ),
    (
        "Guests at the inauguration in Jakarta on Monday included Australian Prime Minister Anthony Albanese and Sultan Hassanal Bolkiah.",
        [
            ("Anthony Albanese", "IDN", "Jakarta", "2024-06-10", "2024-06-10", "completed"),
            ("Hassanal Bolkiah", "IDN", "Jakarta", "2024-06-10", "2024-06-10", "completed"),
        ],
        [],
    ),
    (
        "The summit in Rome brought together President Macron, German Chancellor Olaf Scholz and Polish Prime Minister Donald Tusk.",
        [
            ("Emmanuel Macron", "ITA", "Rome", "2024-06-12", "2024-06-12", "completed"),
            ("Olaf Scholz", "ITA", "Rome", "2024-06-12", "2024-06-12", "completed"),
            ("Donald Tusk", "ITA", "Rome", "2024-06-12", "2024-06-12", "completed"),
        ],
        [],
    ),
    (
        "The forum opens in Davos on Friday. More than 20 leaders are expected to attend, including President Macron and South African President Cyril Ramaphosa.",
        [
            ("Emmanuel Macron", "CHE", "Davos", None, None, "planned"),
            ("Cyril Ramaphosa", "CHE", "Davos", None, None, "planned"),
        ],
        [],
    ),
    (
        "The forum opens in Davos on Friday. Rain fell in Geneva. President Zelensky will also be there.",
        [("Volodymyr Zelensky", "CHE", "Davos", None, None, "planned")],
        [],
    ),
    (
        "The meeting in Cairo on Monday was attended by President Macron and King Abdullah of Jordan.",
        [
            ("Emmanuel Macron", "EGY", "Cairo", "2024-06-10", "2024-06-10", "completed"),
            ("King Abdullah II", "EGY", "Cairo", "2024-06-10", "2024-06-10", "completed"),
        ],
        [],
    ),
    (
        "Foreign Secretary David Cameron will represent the G7 at the conference called in Jakarta on Thursday.",
        [("David Cameron", "IDN", "Jakarta", "2024-06-13", "2024-06-13", "planned")],
        [],
    ),
    (
        "Foreign Secretary David Cameron will attend the summit, which opens in Jakarta on Thursday.",
        [("David Cameron", "IDN", "Jakarta", "2024-06-13", "2024-06-13", "planned")],
        [],
    ),
]


@pytest.mark.parametrize(("text", "went", "met"), SENTENCES, ids=[text for text, _, _ in SENTENCES])
def test_who_attends(text: str, went: list[VisitRow], met: list[MeetingRow]) -> None:
    assert visits(text) == went
    assert meetings(text) == met
