"""Tours and stops one after the other, as news English tells them.

Each sentence with its visits (traveller, country, city, first day, last day, status) and its meetings
(people, country, city, day, status); told on Wednesday 2024-06-12.
"""

from __future__ import annotations

import pytest

from tests.extraction.telling import MeetingRow, VisitRow, meetings, visits

SENTENCES: list[tuple[str, list[VisitRow], list[MeetingRow]]] = [
    (
        "U.S. Secretary of State Antony Blinken is heading to the Middle East this week, with stops in Egypt, Israel and Qatar.",
        [
            ("Antony Blinken", "EGY", None, "2024-06-10", "2024-06-16", "ongoing"),
            ("Antony Blinken", "ISR", None, "2024-06-10", "2024-06-16", "ongoing"),
            ("Antony Blinken", "QAT", None, "2024-06-10", "2024-06-16", "ongoing"),
        ],
        [],
    ),
    (
        "President Zelensky was in Berlin, Paris and Rome last week.",
        [
            ("Volodymyr Zelensky", "DEU", "Berlin", "2024-06-03", "2024-06-09", "completed"),
            ("Volodymyr Zelensky", "FRA", "Paris", "2024-06-03", "2024-06-09", "completed"),
            ("Volodymyr Zelensky", "ITA", "Rome", "2024-06-03", "2024-06-09", "completed"),
        ],
        [],
    ),
    (
        "Pope Francis leaves for Indonesia on Monday, the first stop of a 12-day trip that will also take him to Papua New Guinea, East Timor and Singapore.",
        [
            ("Pope Francis", "IDN", None, "2024-06-17", "2024-06-28", "planned"),
            ("Pope Francis", "PNG", None, "2024-06", "2024-06", "planned"),
            ("Pope Francis", "TLS", None, "2024-06", "2024-06", "planned"),
            ("Pope Francis", "SGP", "Singapore", "2024-06", "2024-06", "planned"),
        ],
        [],
    ),
    (
        "President Biden will be in Tel Aviv on Thursday and then in Jordan, where King Abdullah expects him on Friday.",
        [
            ("Joe Biden", "ISR", "Tel Aviv", "2024-06-13", "2024-06-13", "planned"),
            ("Joe Biden", "JOR", None, "2024-06-14", "2024-06-14", "planned"),
        ],
        [],
    ),
    (
        "President Macron will first travel to Egypt, then to Jordan and finally to Israel.",
        [
            ("Emmanuel Macron", "EGY", None, None, None, "planned"),
            ("Emmanuel Macron", "JOR", None, None, None, "planned"),
            ("Emmanuel Macron", "ISR", None, None, None, "planned"),
        ],
        [],
    ),
    (
        "After Egypt, President Macron heads to Jordan on Friday.",
        [("Emmanuel Macron", "JOR", None, "2024-06-14", "2024-06-14", "planned")],
        [],
    ),
    (
        "From Egypt, President Macron will travel on to Jordan.",
        [("Emmanuel Macron", "JOR", None, None, None, "planned")],
        [],
    ),
    (
        "Yair Lapid visited the United Arab Emirates in June and Morocco in August.",
        [
            ("Yair Lapid", "ARE", None, "2024-06", "2024-06", "completed"),
            ("Yair Lapid", "MAR", None, "2023-08", "2023-08", "completed"),
        ],
        [],
    ),
    (
        "President Macron flies to Rome on Friday for a summit, and then heads to Prague.",
        [
            ("Emmanuel Macron", "ITA", "Rome", "2024-06-14", "2024-06-14", "planned"),
            ("Emmanuel Macron", "CZE", "Prague", "2024-06", "2024-06", "planned"),
        ],
        [],
    ),
    (
        "President Macron left Paris for a tour that will take him to Italy and Sweden. While in Rome, he is expected to be received by Pope Francis.",
        [
            ("Emmanuel Macron", "ITA", "Rome", None, None, "planned"),
            ("Emmanuel Macron", "SWE", None, None, None, "planned"),
            ("Emmanuel Macron", "VAT", "Vatican City", None, None, "planned"),
        ],
        [(("Emmanuel Macron", "Pope Francis"), "ITA", "Rome", None, "planned")],
    ),
    (
        "President Macron leaves for Jakarta at the weekend and will be in Shanghai from October 18.",
        [
            ("Emmanuel Macron", "IDN", "Jakarta", "2024-06-15", "2024-06-16", "planned"),
            ("Emmanuel Macron", "CHN", "Shanghai", "2024-10-18", "2024-10-18", "planned"),
        ],
        [],
    ),
    (
        "On Wednesday President Emmanuel Macron will begin an African tour which comprises Gabon, Angola and Congo.",
        [
            ("Emmanuel Macron", "GAB", None, "2024-06-12", "2024-06-12", "planned"),
            ("Emmanuel Macron", "AGO", None, "2024-06", "2024-06", "planned"),
            ("Emmanuel Macron", "COD", None, "2024-06", "2024-06", "planned"),
        ],
        [],
    ),
    (
        "President Emmanuel Macron leaves on Monday on a tour that will also take in Germany and Spain.",
        [
            ("Emmanuel Macron", "DEU", None, "2024-06-17", "2024-06-17", "planned"),
            ("Emmanuel Macron", "ESP", None, "2024-06", "2024-06", "planned"),
        ],
        [],
    ),
    (
        "The trip by Secretary of State Antony Blinken includes stops in Tokyo and Seoul.",
        [
            ("Antony Blinken", "JPN", "Tokyo", None, None, "planned"),
            ("Antony Blinken", "KOR", "Seoul", None, None, "planned"),
        ],
        [],
    ),
    (
        "Antony Blinken's next stop is Cairo.",
        [("Antony Blinken", "EGY", "Cairo", None, None, "planned")],
        [],
    ),
    (
        "The next stop on Antony Blinken's tour will be Cairo.",
        [("Antony Blinken", "EGY", "Cairo", None, None, "planned")],
        [],
    ),
    (
        "Ethiopia is the first leg of the week-long tour of Foreign Minister Wang Yi of China.",
        [("Wang Yi", "ETH", None, "2024-06", "2024-06", "completed")],
        [],
    ),
    (
        "The report of President Emmanuel Macron covers Egypt and Jordan.",
        [],
        [],
    ),
    (
        "President Emmanuel Macron will leave on Monday for Egypt, Jordan and Oman.",
        [
            ("Emmanuel Macron", "EGY", None, "2024-06-17", "2024-06-17", "planned"),
            ("Emmanuel Macron", "JOR", None, "2024-06", "2024-06", "planned"),
            ("Emmanuel Macron", "OMN", None, "2024-06", "2024-06", "planned"),
        ],
        [],
    ),
    (
        "Foreign Minister Sergei Lavrov began his journey in Cairo on Sunday. He was in Algiers on Monday and landed in Entebbe on Tuesday.",
        [
            ("Sergei Lavrov", "EGY", "Cairo", "2024-06-09", "2024-06-09", "completed"),
            ("Sergei Lavrov", "DZA", "Algiers", "2024-06-10", "2024-06-10", "completed"),
            ("Sergei Lavrov", "UGA", "Entebbe", "2024-06-11", "2024-06-11", "ongoing"),
        ],
        [],
    ),
    (
        "Antony Blinken flies to Cairo on Thursday, then to Amman on Friday and finally to Doha.",
        [
            ("Antony Blinken", "EGY", "Cairo", "2024-06-13", "2024-06-13", "planned"),
            ("Antony Blinken", "JOR", "Amman", "2024-06-14", "2024-06-14", "planned"),
            ("Antony Blinken", "QAT", "Doha", "2024-06", "2024-06", "planned"),
        ],
        [],
    ),
    (
        "Antony Blinken will be in Cairo on Thursday and in Amman on Friday.",
        [
            ("Antony Blinken", "EGY", "Cairo", "2024-06-13", "2024-06-13", "planned"),
            ("Antony Blinken", "JOR", "Amman", "2024-06-14", "2024-06-14", "planned"),
        ],
        [],
    ),
    (
        "President Macron will travel to Beijing on Friday, and then on to Tokyo and Seoul.",
        [
            ("Emmanuel Macron", "CHN", "Beijing", "2024-06-14", "2024-06-14", "planned"),
            ("Emmanuel Macron", "JPN", "Tokyo", "2024-06", "2024-06", "planned"),
            ("Emmanuel Macron", "KOR", "Seoul", "2024-06", "2024-06", "planned"),
        ],
        [],
    ),
    (
        "President Macron will visit China from July 3 to 5, followed by stops in Japan and South Korea.",
        [
            ("Emmanuel Macron", "CHN", None, "2024-07-03", "2024-07-05", "planned"),
            ("Emmanuel Macron", "JPN", None, "2024-07", "2024-07", "planned"),
            ("Emmanuel Macron", "KOR", None, "2024-07", "2024-07", "planned"),
        ],
        [],
    ),
    (
        "President Macron arrives in Beijing on Friday, before going to Tokyo.",
        [
            ("Emmanuel Macron", "CHN", "Beijing", "2024-06-14", "2024-06-14", "planned"),
            ("Emmanuel Macron", "JPN", "Tokyo", "2024-06", "2024-06", "planned"),
        ],
        [],
    ),
    (
        "From Beijing, President Macron goes on to Tokyo, then Seoul.",
        [
            ("Emmanuel Macron", "JPN", "Tokyo", "2024-06-12", "2024-06-12", "ongoing"),
            ("Emmanuel Macron", "KOR", "Seoul", "2024-06", "2024-06", "planned"),
        ],
        [],
    ),
    (
        "Tanzanian President Samia Suluhu Hassan spent two days in Kenya before heading on Friday to Uganda.",
        [
            ("Samia Suluhu Hassan", "KEN", None, "2024-06", "2024-06", "completed"),
            ("Samia Suluhu Hassan", "UGA", None, "2024-06-07", "2024-06-07", "completed"),
        ],
        [],
    ),
    (
        "On Thursday President Macron went to Rome, and to Madrid on Friday.",
        [
            ("Emmanuel Macron", "ITA", "Rome", "2024-06-06", "2024-06-06", "completed"),
            ("Emmanuel Macron", "ESP", "Madrid", "2024-06-07", "2024-06-07", "completed"),
        ],
        [],
    ),
]


@pytest.mark.parametrize(("text", "went", "met"), SENTENCES, ids=[text for text, _, _ in SENTENCES])
def test_one_stop_after_the_other(text: str, went: list[VisitRow], met: list[MeetingRow]) -> None:
    assert visits(text) == went
    assert meetings(text) == met
