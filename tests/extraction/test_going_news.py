"""Ways of saying that somebody goes somewhere, as news English has them.

Each sentence with its visits (traveller, country, city, first day, last day, status) and its meetings
(people, country, city, day, status); told on Wednesday 2024-06-12.
"""

from __future__ import annotations

import pytest

from tests.extraction.telling import MeetingRow, VisitRow, meetings, visits

SENTENCES: list[tuple[str, list[VisitRow], list[MeetingRow]]] = [
    (
        "Chancellor Olaf Scholz jetted off to China on Saturday for a three-day trip.",
        [("Olaf Scholz", "CHN", None, "2024-06-08", "2024-06-10", "completed")],
        [],
    ),
    (
        "Prime Minister Narendra Modi kicked off a two-day visit to Russia on Monday.",
        [("Narendra Modi", "RUS", None, "2024-06-10", "2024-06-11", "completed")],
        [],
    ),
    (
        "Prime Minister Narendra Modi wrapped up his visit to Russia on Tuesday and left for Austria.",
        [
            ("Narendra Modi", "RUS", None, None, "2024-06-11", "completed"),
            ("Narendra Modi", "AUT", None, "2024-06-11", "2024-06-11", "ongoing"),
        ],
        [],
    ),
    (
        "King Charles made his first trip to France as monarch in September 2023.",
        [("King Charles III", "FRA", None, "2023-09", "2023-09", "completed")],
        [],
    ),
    (
        "Secretary of State Antony Blinken made a brief stopover in Cyprus on Monday on his way to Israel.",
        [("Antony Blinken", "CYP", None, "2024-06-10", "2024-06-10", "completed")],
        [],
    ),
    (
        "Turkish President Recep Tayyip Erdogan flew into Baghdad on Monday on his first visit to Iraq since 2011.",
        [("Recep Tayyip Erdoğan", "IRQ", "Baghdad", "2024-06-10", "2024-06-10", "ongoing")],
        [],
    ),
    (
        "North Korean leader Kim Jong Un crossed into Russia aboard his armoured train on Tuesday.",
        [("Kim Jong-un", "RUS", None, "2024-06-11", "2024-06-11", "ongoing")],
        [],
    ),
    (
        "Kim Jong Un's train arrived in Vladivostok on Tuesday.",
        [("Kim Jong-un", "RUS", "Vladivostok", "2024-06-11", "2024-06-11", "ongoing")],
        [],
    ),
    (
        "French President Emmanuel Macron begins a two-day state visit to Germany on Sunday.",
        [("Emmanuel Macron", "DEU", None, "2024-06-16", "2024-06-17", "planned")],
        [],
    ),
    (
        "Israeli Prime Minister Benjamin Netanyahu returned home from Washington on Saturday.",
        [("Benjamin Netanyahu", "USA", "Washington", None, "2024-06-08", "completed")],
        [],
    ),
    (
        "India's foreign minister, S. Jaishankar, will travel to Islamabad on October 15-16 for a meeting of the Shanghai Cooperation Organisation.",
        [("S. Jaishankar", "PAK", "Islamabad", "2024-10-15", "2024-10-16", "planned")],
        [],
    ),
    (
        "German Foreign Minister Annalena Baerbock and her French counterpart Stephane Sejourne visited Yerevan on Monday.",
        [
            ("Annalena Baerbock", "ARM", "Yerevan", "2024-06-10", "2024-06-10", "completed"),
            ("Stéphane Séjourné", "ARM", "Yerevan", "2024-06-10", "2024-06-10", "completed"),
        ],
        [],
    ),
    (
        "South Korean President Yoon Suk Yeol and his wife arrived in Ulaanbaatar on Saturday.",
        [("Yoon Suk-yeol", "MNG", "Ulaanbaatar", "2024-06-08", "2024-06-08", "completed")],
        [],
    ),
    (
        "President William Ruto is in Washington on a state visit, the first by a Kenyan president in 20 years.",
        [("William Ruto", "USA", "Washington", "2024-06-12", "2024-06-12", "ongoing")],
        [],
    ),
    (
        "A delegation led by Chinese Vice Premier He Lifeng arrived in Paris on Monday.",
        [("He Lifeng", "FRA", "Paris", "2024-06-10", "2024-06-10", "ongoing")],
        [],
    ),
    (
        "Kim Jong Un has been to China four times since 2018.",
        [("Kim Jong-un", "CHN", None, None, None, "completed")],
        [],
    ),
    (
        "The emir of Qatar, Sheikh Tamim bin Hamad al-Thani, arrived in Manila on Sunday.",
        [("Tamim bin Hamad Al Thani", "PHL", "Manila", "2024-06-09", "2024-06-09", "completed")],
        [],
    ),
    (
        "Sheikh Tamim left Manila for Dhaka on Monday.",
        [
            ("Tamim bin Hamad Al Thani", "BGD", "Dhaka", "2024-06-10", "2024-06-10", "ongoing"),
            ("Tamim bin Hamad Al Thani", "PHL", "Manila", "2024-06-10", "2024-06-10", "completed"),
        ],
        [],
    ),
    (
        "Egypt was visited by President Macron in May.",
        [("Emmanuel Macron", "EGY", None, "2024-05", "2024-05", "completed")],
        [],
    ),
    (
        "President Putin sent his foreign minister, Sergei Lavrov, to Tehran on Monday.",
        [("Sergei Lavrov", "IRN", "Tehran", "2024-06-10", "2024-06-10", "completed")],
        [],
    ),
    (
        "President Macron dispatched Foreign Minister Catherine Colonna to Beirut on Monday.",
        [("Catherine Colonna", "LBN", "Beirut", "2024-06-10", "2024-06-10", "completed")],
        [],
    ),
    (
        "President Macron, who visits Egypt next week, has called for calm.",
        [("Emmanuel Macron", "EGY", None, "2024-06-17", "2024-06-23", "planned")],
        [],
    ),
    (
        "President Macron paid his first visit to Egypt as president in January 2019.",
        [("Emmanuel Macron", "EGY", None, "2019-01", "2019-01", "completed")],
        [],
    ),
    (
        "President Macron is flying to Cairo on Wednesday evening.",
        [("Emmanuel Macron", "EGY", "Cairo", "2024-06-12", "2024-06-12", "planned")],
        [],
    ),
    (
        "President Macron was in Cairo on Friday. He had flown to Egypt from Jordan, where he attended a summit.",
        [
            ("Emmanuel Macron", "EGY", "Cairo", "2024-06-07", "2024-06-07", "completed"),
            ("Emmanuel Macron", "JOR", None, None, None, "completed"),
        ],
        [],
    ),
    (
        "In 2012 Turkish Foreign Minister Ahmet Davutoglu angered Baghdad by visiting Kirkuk.",
        [("Ahmet Davutoğlu", "IRQ", "Kirkuk", "2012", "2012", "completed")],
        [],
    ),
    (
        "President Filipe Nyusi travels to Kigali this Friday, 14 June, for a visit at the invitation of his counterpart, Paul Kagame, the presidency announced in Maputo.",
        [("Filipe Nyusi", "RWA", "Kigali", "2024-06-14", "2024-06-14", "planned")],
        [],
    ),
    (
        "LA PAZ, June 12 - President Macron will arrive in Bolivia on August 20.",
        [("Emmanuel Macron", "BOL", None, "2024-08-20", "2024-08-20", "planned")],
        [],
    ),
    (
        "President Bola Tinubu's first trip abroad after the vote was to Paris in June 2023.",
        [("Bola Tinubu", "FRA", "Paris", "2023-06", "2023-06", "completed")],
        [],
    ),
    (
        "The first foreign leader to visit Kyiv was Polish Prime Minister Mateusz Morawiecki in March 2022.",
        [("Mateusz Morawiecki", "UKR", "Kyiv", "2022-03", "2022-03", "completed")],
        [],
    ),
    (
        "Foreign Minister Sergei Lavrov jetted into Entebbe last night.",
        [("Sergei Lavrov", "UGA", "Entebbe", "2024-06-11", "2024-06-11", "ongoing")],
        [],
    ),
    (
        "President Emmanuel Macron, who visited Saudi Arabia and Kuwait in May, said that the troops would stay where they were.",
        [
            ("Emmanuel Macron", "SAU", None, "2024-05", "2024-05", "completed"),
            ("Emmanuel Macron", "KWT", None, "2024-05", "2024-05", "completed"),
        ],
        [],
    ),
    (
        "CAIRO, June 12 (Reuters) - Visiting German Chancellor Olaf Scholz said on Wednesday that Germany would help.",
        [("Olaf Scholz", "EGY", "Cairo", "2024-06-12", "2024-06-12", "ongoing")],
        [],
    ),
    (
        "Foreign Secretary David Cameron made the journey to Beijing twice this year, in February and in April.",
        [
            ("David Cameron", "CHN", "Beijing", "2024-02", "2024-02", "completed"),
            ("David Cameron", "CHN", "Beijing", "2024-04", "2024-04", "completed"),
        ],
        [],
    ),
    (
        "UN envoy Ibrahim Gambari went to Myanmar twice in 2006, in May and in November.",
        [
            ("Ibrahim Gambari", "MMR", None, "2006-05", "2006-05", "completed"),
            ("Ibrahim Gambari", "MMR", None, "2006-11", "2006-11", "completed"),
        ],
        [],
    ),
    (
        "President Ruto flew out of Nairobi on Monday for Washington.",
        [("William Ruto", "USA", "Washington", "2024-06-10", "2024-06-10", "ongoing")],
        [],
    ),
    (
        "The chancellor will fly to Washington on Monday, Prime Minister Rishi Sunak said. Jeremy Hunt has not been there before.",
        [("Jeremy Hunt", "USA", "Washington", "2024-06-17", "2024-06-17", "planned")],
        [],
    ),
    (
        "Markets were calm. Oil was dear. Gold was not. Rates were cut. Treasury Secretary Janet Yellen, who is currently in Dublin at the start of a tour, praised Ireland.",
        [("Janet Yellen", "IRL", "Dublin", "2024-06-12", "2024-06-12", "ongoing")],
        [],
    ),
    (
        "Treasury Secretary Janet Yellen, visiting Beijing, praised the talks.",
        [("Janet Yellen", "CHN", "Beijing", "2024-06-12", "2024-06-12", "ongoing")],
        [],
    ),
]


@pytest.mark.parametrize(("text", "went", "met"), SENTENCES, ids=[text for text, _, _ in SENTENCES])
def test_somebody_went_there(text: str, went: list[VisitRow], met: list[MeetingRow]) -> None:
    assert visits(text) == went
    assert meetings(text) == met
