"""Who went where, told by words that name no journey and no person of themselves, as news English has them.

Each text with its visits (traveller, country, city, first day, last day, status) and its meetings
(people, country, city, day, status); told on Wednesday 2024-06-12.
"""

from __future__ import annotations

import pytest

from tests.extraction.telling import MeetingRow, VisitRow, meetings, visits

SENTENCES: list[tuple[str, list[VisitRow], list[MeetingRow]]] = [
    (
        "President Erdogan was not consulted about the plan during his visit to Moscow in March.",
        [("Recep Tayyip Erdoğan", "RUS", "Moscow", "2024-03", "2024-03", "completed")],
        [],
    ),
    (
        "Secretary of State Antony Blinken traveled to Asia in May for meetings with officials in Japan, South Korea and China.",
        [
            ("Antony Blinken", "JPN", None, "2024-05", "2024-05", "completed"),
            ("Antony Blinken", "KOR", None, "2024-05", "2024-05", "completed"),
            ("Antony Blinken", "CHN", None, "2024-05", "2024-05", "completed"),
        ],
        [],
    ),
    (
        "Honduras, a nation recently visited by President Gustavo Petro, praised him.",
        [("Gustavo Petro", "HND", None, None, None, "completed")],
        [],
    ),
    (
        "In Geneva, consultations between representatives of the United States and Russia continued on Monday.",
        [],
        [],
    ),
    (
        "Visiting Chinese Foreign Minister Wang Yi held a formal talk today with Iranian Foreign Minister Ali Bagheri.",
        [("Wang Yi", "IRN", None, "2024-06-12", "2024-06-12", "ongoing")],
        [(("Wang Yi", "Ali Bagheri Kani"), "IRN", None, "2024-06-12", "completed")],
    ),
    (
        "Russian Deputy Foreign Minister Mikhail Bogdanov met Mahmoud Abbas in Ramallah. After the talks the Russian diplomat set off for Israel.",
        [
            ("Mikhail Bogdanov", "PSE", "Ramallah", "2024-06-12", "2024-06-12", "completed"),
            ("Mikhail Bogdanov", "ISR", None, "2024-06-12", "2024-06-12", "ongoing"),
        ],
        [(("Mikhail Bogdanov", "Mahmoud Abbas"), "PSE", "Ramallah", "2024-06-12", "completed")],
    ),
    (
        "President Putin spoke in Moscow. The Russian diplomat set off for Israel.",
        [],
        [],
    ),
]


@pytest.mark.parametrize(("text", "went", "met"), SENTENCES)
def test_plain_words(text: str, went: list[VisitRow], met: list[MeetingRow]) -> None:
    assert visits(text) == went
    assert meetings(text) == met
