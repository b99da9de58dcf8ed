"""Ways of saying that people of several countries met, as news English has them.

Each sentence with its visits (traveller, country, city, first day, last day, status) and its meetings
(people, country, city, day, status); told on Wednesday 2024-06-12.
"""

from __future__ import annotations

import pytest

from tests.extraction.telling import MeetingRow, VisitRow, meetings, visits

SENTENCES: list[tuple[str, list[VisitRow], list[MeetingRow]]] = [
    (
        "In the Black Sea resort of Sochi, President Macron met President Putin on Monday.",
        [("Emmanuel Macron", "RUS", "Sochi", "2024-06-10", "2024-06-10", "completed")],
        [(("Emmanuel Macron", "Vladimir Putin"), "RUS", "Sochi", "2024-06-10", "completed")],
    ),
    (
        "Chinese President Xi Jinping met Emmanuel Macron in Beijing on Monday. The two last met in Paris in May 2024.",
        [
            ("Xi Jinping", "FRA", "Paris", "2024-05", "2024-05", "completed"),
            ("Emmanuel Macron", "CHN", "Beijing", "2024-06-10", "2024-06-10", "completed"),
        ],
        [
            (("Xi Jinping", "Emmanuel Macron"), "CHN", "Beijing", "2024-06-10", "completed"),
            (("Xi Jinping", "Emmanuel Macron"), "FRA", "Paris", "2024-05", "completed"),
        ],
    ),
    (
        "“I met with Vice President Delcy Rodriguez in Caracas this morning,” Sergei Ryabkov told reporters.",
        [("Sergei Ryabkov", "VEN", "Caracas", "2024-06-12", "2024-06-12", "completed")],
        [(("Sergei Ryabkov", "Delcy Rodríguez"), "VEN", "Caracas", "2024-06-12", "completed")],
    ),
    (
        "Biden held a one-on-one meeting with Ruto at the White House on Thursday.",
        [("William Ruto", "USA", "Washington", "2024-06-06", "2024-06-06", "completed")],
        [(("Joe Biden", "William Ruto"), "USA", "Washington", "2024-06-06", "completed")],
    ),
    (
        "Fidan met with Iraqi Foreign Minister Fuad Hussein on the sidelines of a summit in Doha on Monday.",
        [
            ("Hakan Fidan", "QAT", "Doha", "2024-06-10", "2024-06-10", "completed"),
            ("Fuad Hussein", "QAT", "Doha", "2024-06-10", "2024-06-10", "completed"),
        ],
        [(("Hakan Fidan", "Fuad Hussein"), "QAT", "Doha", "2024-06-10", "completed")],
    ),
    (
        "Biden met Xi on the sidelines of the G20 summit in Bali in November 2022.",
        [
            ("Joe Biden", "IDN", "Bali", "2022-11", "2022-11", "completed"),
            ("Xi Jinping", "IDN", "Bali", "2022-11", "2022-11", "completed"),
        ],
        [(("Joe Biden", "Xi Jinping"), "IDN", "Bali", "2022-11", "completed")],
    ),
    (
        "Jens Stoltenberg met President Duda in Brussels on Monday.",
        [("Andrzej Duda", "BEL", "Brussels", "2024-06-10", "2024-06-10", "completed")],
        [(("Jens Stoltenberg", "Andrzej Duda"), "BEL", "Brussels", "2024-06-10", "completed")],
    ),
    (
        "Ahead of his meeting with President Sisi in Cairo on Friday, President Macron spoke to reporters.",
        [("Emmanuel Macron", "EGY", "Cairo", "2024-06-14", "2024-06-14", "planned")],
        [(("Emmanuel Macron", "Abdel Fattah el-Sisi"), "EGY", "Cairo", "2024-06-14", "planned")],
    ),
    (
        "President Macron and his Egyptian counterpart met in Cairo.",
        [("Emmanuel Macron", "EGY", "Cairo", "2024-06-12", "2024-06-12", "completed")],
        [(("Emmanuel Macron", "Abdel Fattah el-Sisi"), "EGY", "Cairo", "2024-06-12", "completed")],
    ),
    (
        "The Russian and North Korean leaders met in Pyongyang on Wednesday.",
        [("Vladimir Putin", "PRK", "Pyongyang", "2024-06-12", "2024-06-12", "completed")],
        [(("Vladimir Putin", "Kim Jong-un"), "PRK", "Pyongyang", "2024-06-12", "completed")],
    ),
    (
        "Foreign Minister Sergey Lavrov met with Foreign Minister of Hungary Peter Szijjarto on Monday on the sidelines of the OSCE Ministerial Council in Lodz.",
        [
            ("Sergei Lavrov", "POL", "Łódź", "2024-06-10", "2024-06-10", "completed"),
            ("Péter Szijjártó", "POL", "Łódź", "2024-06-10", "2024-06-10", "completed"),
        ],
        [(("Sergei Lavrov", "Péter Szijjártó"), "POL", "Łódź", "2024-06-10", "completed")],
    ),
    (
        "Antony Blinken came back from the Middle East, where he met President Sisi in Cairo.",
        [("Antony Blinken", "EGY", "Cairo", "2024-06-12", "2024-06-12", "completed")],
        [(("Antony Blinken", "Abdel Fattah el-Sisi"), "EGY", "Cairo", "2024-06-12", "completed")],
    ),
    (
        "The King of Jordan met on Tuesday President Macron of France in Amman.",
        [("Emmanuel Macron", "JOR", "Amman", "2024-06-11", "2024-06-11", "completed")],
        [(("King Abdullah II", "Emmanuel Macron"), "JOR", "Amman", "2024-06-11", "completed")],
    ),
    (
        "Ministers arrived in Kyiv on Monday. Zbigniew Rau met Ukrainian Foreign Minister Andrii Sybiha.",
        [("Zbigniew Rau", "UKR", "Kyiv", "2024-06-12", "2024-06-12", "completed")],
        [(("Zbigniew Rau", "Andrii Sybiha"), "UKR", "Kyiv", "2024-06-12", "completed")],
    ),
    (
        "Antony Blinken will visit Muscat, where he will meet with Omani officials, including Foreign Minister Badr Albusaidi.",
        [("Antony Blinken", "OMN", "Muscat", None, None, "planned")],
        [(("Antony Blinken", "Badr Albusaidi"), "OMN", "Muscat", None, "planned")],
    ),
    (
        "On Tuesday in Berlin Foreign Minister Sergei Lavrov met Foreign Minister Annalena Baerbock.",
        [("Sergei Lavrov", "DEU", "Berlin", "2024-06-11", "2024-06-11", "completed")],
        [(("Sergei Lavrov", "Annalena Baerbock"), "DEU", "Berlin", "2024-06-11", "completed")],
    ),
    (
        "Prime Minister Anthony Albanese said he will go to Indonesia for a meeting with President Joko Widodo. The two leaders met in Jakarta in August.",
        [
            ("Anthony Albanese", "IDN", None, None, None, "planned"),
            ("Anthony Albanese", "IDN", "Jakarta", "2023-08", "2023-08", "completed"),
        ],
        [
            (("Anthony Albanese", "Joko Widodo"), "IDN", "Jakarta", None, "planned"),
            (("Anthony Albanese", "Joko Widodo"), "IDN", "Jakarta", "2023-08", "completed"),
        ],
    ),
    (
        "Premier Li Qiang, the most senior Chinese official to visit Switzerland since President Xi Jinping's visit in 2017, met President Viola Amherd on Monday.",
        [("Li Qiang", "CHE", None, "2024-06-10", "2024-06-10", "completed")],
        [(("Li Qiang", "Viola Amherd"), "CHE", None, "2024-06-10", "completed")],
    ),
]


@pytest.mark.parametrize(("text", "went", "met"), SENTENCES, ids=[text for text, _, _ in SENTENCES])
def test_they_met(text: str, went: list[VisitRow], met: list[MeetingRow]) -> None:
    assert visits(text) == went
    assert meetings(text) == met
