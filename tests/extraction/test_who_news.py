"""Who goes and who meets, in sentences as news English has them.

Each sentence with its visits (traveller, country, city, first day, last day, status) and its meetings
(people, country, city, day, status); told on Wednesday 2024-06-12.
"""

from __future__ import annotations

import pytest

from tests.extraction.telling import MeetingRow, VisitRow, meetings, visits

SENTENCES: list[tuple[str, list[VisitRow], list[MeetingRow]]] = [
    (
        "President Bush visited Romania in 2002.",
        [("George W. Bush", "ROU", None, "2002", "2002", "completed")],
        [],
    ),
    (
        "President Bush visited Somalia in January 1993.",
        [("George H. W. Bush", "SOM", None, "1993-01", "1993-01", "completed")],
        [],
    ),
    (
        "Prime Minister Rutte visited Kyiv in 2022.",
        [("Mark Rutte", "UKR", "Kyiv", "2022", "2022", "completed")],
        [],
    ),
    (
        "Mr Blinken will visit Israel.",
        [("Antony Blinken", "ISR", None, None, None, "planned")],
        [],
    ),
    (
        "Former President Obama travelled to Athens on Monday.",
        [("Barack Obama", "GRC", "Athens", "2024-06-10", "2024-06-10", "completed")],
        [],
    ),
    (
        "Merkel went to China in 2019, and Scholz went to Beijing in 2022.",
        [
            ("Angela Merkel", "CHN", None, "2019", "2019", "completed"),
            ("Olaf Scholz", "CHN", "Beijing", "2022", "2022", "completed"),
        ],
        [],
    ),
    (
        "No pope has ever visited China.",
        [],
        [],
    ),
    (
        "The ex-president of Brazil, Lula da Silva, visited Paris on Monday.",
        [("Luiz Inácio Lula da Silva", "FRA", "Paris", "2024-06-10", "2024-06-10", "completed")],
        [],
    ),
    (
        "Mexico's president-elect, Claudia Sheinbaum, visited Ottawa on Monday.",
        [("Claudia Sheinbaum", "CAN", "Ottawa", "2024-06-10", "2024-06-10", "completed")],
        [],
    ),
    (
        "The president of the European Commission visited Kyiv on Monday.",
        [("Ursula von der Leyen", "UKR", "Kyiv", "2024-06-10", "2024-06-10", "completed")],
        [],
    ),
    (
        "The speaker of the Iraqi parliament visited Tehran on Monday.",
        [("Speaker of Iraq", "IRN", "Tehran", "2024-06-10", "2024-06-10", "completed")],
        [],
    ),
    (
        "U.S. House Speaker Nancy Pelosi visited Taiwan in 2022.",
        [("Nancy Pelosi", "TWN", None, "2022", "2022", "completed")],
        [],
    ),
    (
        "President Macron met then-British Prime Minister Boris Johnson in London in 2021.",
        [("Emmanuel Macron", "GBR", "London", "2021", "2021", "completed")],
        [(("Emmanuel Macron", "Boris Johnson"), "GBR", "London", "2021", "completed")],
    ),
    (
        "Turkey's Foreign Minister Hakan Fidan held separate meetings with his Iranian and Iraqi counterparts in Doha on Monday.",
        [
            ("Hakan Fidan", "QAT", "Doha", "2024-06-10", "2024-06-10", "completed"),
            ("Ali Bagheri Kani", "QAT", "Doha", "2024-06-10", "2024-06-10", "completed"),
            ("Fuad Hussein", "QAT", "Doha", "2024-06-10", "2024-06-10", "completed"),
        ],
        [
            (("Hakan Fidan", "Ali Bagheri Kani"), "QAT", "Doha", "2024-06-10", "completed"),
            (("Hakan Fidan", "Fuad Hussein"), "QAT", "Doha", "2024-06-10", "completed"),
        ],
    ),
    (
        "Biden sat down with Sunak in London on Monday.",
        [("Joe Biden", "GBR", "London", "2024-06-10", "2024-06-10", "completed")],
        [(("Joe Biden", "Rishi Sunak"), "GBR", "London", "2024-06-10", "completed")],
    ),
    (
        "The Dutch prime minister, who is tipped to lead NATO, was in Istanbul on Friday to see Erdogan.",
        [("Mark Rutte", "TUR", "Istanbul", "2024-06-07", "2024-06-07", "completed")],
        [],
    ),
    (
        "Wang won the race in 2016, and Kim came second.",
        [],
        [],
    ),
    (
        "A visit by an Israeli premier to Oman would be a surprise.",
        [],
        [],
    ),
    (
        "In his statement following a call with Putin and their meeting, Zelensky thanked Orban.",
        [],
        [],
    ),
    (
        "President Biden and President Lula commended Kenya for its role in addressing the crisis in Haiti.",
        [],
        [],
    ),
    (
        "The wife of President Zelensky visited Seoul in May.",
        [],
        [],
    ),
    (
        "Two aides to President Biden visited Saudi Arabia on Monday.",
        [],
        [],
    ),
    (
        "A spokesman for President Macron arrived in Cairo on Monday.",
        [],
        [],
    ),
    (
        "The president's son, Hunter Biden, travelled to China in 2013.",
        [],
        [],
    ),
    (
        "During their trip to El Salvador, President Macron and President Sisi will meet President Bukele.",
        [
            ("Emmanuel Macron", "SLV", None, None, None, "planned"),
            ("Abdel Fattah el-Sisi", "SLV", None, None, None, "planned"),
        ],
        [(("Emmanuel Macron", "Abdel Fattah el-Sisi", "Nayib Bukele"), "SLV", None, None, "planned")],
    ),
    (
        "The Sultan of Oman met Egyptian President Abdel Fattah al-Sisi in Cairo on Monday.",
        [("Haitham bin Tariq", "EGY", "Cairo", "2024-06-10", "2024-06-10", "completed")],
        [(("Haitham bin Tariq", "Abdel Fattah el-Sisi"), "EGY", "Cairo", "2024-06-10", "completed")],
    ),
    (
        "Indian External Affairs Minister S. Jaishankar arrived in Colombo on Monday and was met by Prof. G.L. Peiris, a former foreign minister.",
        [("S. Jaishankar", "LKA", "Colombo", "2024-06-10", "2024-06-10", "ongoing")],
        [(("S. Jaishankar", "G. L. Peiris"), "LKA", "Colombo", "2024-06-10", "completed")],
    ),
    (
        "UN Secretary-General António Guterres met reporters on Monday. The secretary-general will travel to Bangkok on Saturday.",
        [("António Guterres", "THA", "Bangkok", "2024-06-15", "2024-06-15", "planned")],
        [],
    ),
    (
        "President Macron is on a tour. Egyptian President Abdel Fattah al-Sisi saw the Frenchman in Cairo on Monday.",
        [("Emmanuel Macron", "EGY", "Cairo", "2024-06-10", "2024-06-10", "completed")],
        [(("Abdel Fattah el-Sisi", "Emmanuel Macron"), "EGY", "Cairo", "2024-06-10", "completed")],
    ),
    (
        "President Macron and Chancellor Olaf Scholz met President Sisi in Cairo on Monday. On Tuesday they were in Amman.",
        [
            ("Emmanuel Macron", "EGY", "Cairo", "2024-06-10", "2024-06-10", "completed"),
            ("Olaf Scholz", "EGY", "Cairo", "2024-06-10", "2024-06-10", "completed"),
            ("Emmanuel Macron", "JOR", "Amman", "2024-06-11", "2024-06-11", "completed"),
            ("Olaf Scholz", "JOR", "Amman", "2024-06-11", "2024-06-11", "completed"),
        ],
        [
            (
                ("Emmanuel Macron", "Olaf Scholz", "Abdel Fattah el-Sisi"),
                "EGY",
                "Cairo",
                "2024-06-10",
                "completed",
            )
        ],
    ),
    (
        "President Macron met President Sisi in Cairo on Monday. The last visit by a French president was that of Nicolas Sarkozy in 2010.",
        [("Emmanuel Macron", "EGY", "Cairo", "2024-06-10", "2024-06-10", "completed")],
        [(("Emmanuel Macron", "Abdel Fattah el-Sisi"), "EGY", "Cairo", "2024-06-10", "completed")],
    ),
    (
        "H.H. Sheikh Abdullah bin Zayed Al Nahyan, UAE Minister of Foreign Affairs, received Dr. Subrahmanyam Jaishankar in Abu Dhabi on Monday. H.H. Sheikh Abdullah welcomed his guest.",
        [("S. Jaishankar", "ARE", "Abu Dhabi", "2024-06-10", "2024-06-10", "completed")],
        [(("Abdullah bin Zayed Al Nahyan", "S. Jaishankar"), "ARE", "Abu Dhabi", "2024-06-10", "completed")],
    ),
    (
        "The External Affairs Minister of India Smt. Sushma Swaraj met Sri Lankan Foreign Minister Vijitha Herath in New Delhi on Monday.",
        [("Vijitha Herath", "IND", "New Delhi", "2024-06-10", "2024-06-10", "completed")],
        [(("Sushma Swaraj", "Vijitha Herath"), "IND", "New Delhi", "2024-06-10", "completed")],
    ),
    (
        "SECRETARY BLINKEN: I will be going to Cairo next month. QUESTION: I was in Paris on Monday.",
        [("Antony Blinken", "EGY", "Cairo", "2024-07", "2024-07", "planned")],
        [],
    ),
    (
        "The Vice Chancellor of Germany, Robert Habeck, arrived in Seoul on Monday.",
        [("Robert Habeck", "KOR", "Seoul", "2024-06-10", "2024-06-10", "ongoing")],
        [],
    ),
    (
        "Bashar al-Assad was received on Monday by Sheikh Mohammed bin Rashid Al Maktoum, the ruler of Dubai and prime minister of the United Arab Emirates, in Dubai.",
        [("Bashar al-Assad", "ARE", "Dubai", "2024-06-10", "2024-06-10", "completed")],
        [(("Bashar al-Assad", "Mohammed bin Rashid Al Maktoum"), "ARE", "Dubai", "2024-06-10", "completed")],
    ),
    (
        "President Macron met President Sisi in Cairo on Monday. He was accompanied by his wife, Brigitte Macron. Mr Macron then flew to Amman.",
        [
            ("Emmanuel Macron", "EGY", "Cairo", "2024-06-10", "2024-06-10", "completed"),
            ("Emmanuel Macron", "JOR", "Amman", None, None, "completed"),
        ],
        [(("Emmanuel Macron", "Abdel Fattah el-Sisi"), "EGY", "Cairo", "2024-06-10", "completed")],
    ),
    (
        "The U.S. special envoy for Sudan, Bob Miller, arrived in Doha on Monday.",
        [("Bob Miller", "QAT", "Doha", "2024-06-10", "2024-06-10", "ongoing")],
        [],
    ),
    (
        "Massachusetts Democratic Sen. Jane Miller arrived in Taipei on Monday.",
        [("Jane Miller", "TWN", "Taipei", "2024-06-10", "2024-06-10", "ongoing")],
        [],
    ),
    (
        "Prime Minister Nawaz Sharif flew to New York on Monday. Army chief Raheel Sharif stayed at home. Sharif spoke of Kashmir in his meetings with British Prime Minister Rishi Sunak and US Secretary of State Antony Blinken.",
        [
            ("Nawaz Sharif", "USA", "New York", "2024-06-10", "2024-06-10", "completed"),
            ("Rishi Sunak", "USA", "New York", "2024-06-10", "2024-06-10", "completed"),
        ],
        [
            (("Nawaz Sharif", "Rishi Sunak"), "USA", "New York", "2024-06-10", "completed"),
            (("Nawaz Sharif", "Antony Blinken"), "USA", "New York", "2024-06-10", "completed"),
        ],
    ),
    (
        "A U.S. delegation led by National Security Council Coordinator Kurt Campbell, Assistant Secretary of State Daniel Kritenbrink and Lieutenant General Stephen Sklenka arrived in Honiara on Friday.",
        [
            ("Kurt Campbell", "SLB", "Honiara", "2024-06-07", "2024-06-07", "completed"),
            ("Daniel Kritenbrink", "SLB", "Honiara", "2024-06-07", "2024-06-07", "completed"),
            ("Stephen Sklenka", "SLB", "Honiara", "2024-06-07", "2024-06-07", "completed"),
        ],
        [],
    ),
    (
        "NAIROBI, June 12 (Xinhua) -- FBI Director Christopher Wray said here that the probe goes on. U.S. President Joe Biden spoke on Tuesday. After touring Dar es Salaam on Tuesday, the FBI chief said that he was satisfied.",
        [("Christopher Wray", "KEN", "Nairobi", "2024-06-12", "2024-06-12", "completed")],
        [],
    ),
    (
        "The deal was brokered by US President Joe Biden during a visit to Israel.",
        [("Joe Biden", "ISR", None, "2024-06-12", "2024-06-12", "completed")],
        [],
    ),
    (
        "And finally, for the first time as Prime Minister I will visit Ireland.",
        [],
        [],
    ),
    (
        "Prime Minister Anthony Albanese's decision to announce the date while on a trip to China was criticised.",
        [("Anthony Albanese", "CHN", None, "2024-06-12", "2024-06-12", "completed")],
        [],
    ),
    (
        "Defence Secretary Lloyd Austin, on a visit to US troops at a base outside Kabul, said that the war was over.",
        [("Lloyd Austin", "AFG", "Kabul", "2024-06-12", "2024-06-12", "completed")],
        [],
    ),
]


@pytest.mark.parametrize(("text", "went", "met"), SENTENCES, ids=[text for text, _, _ in SENTENCES])
def test_who_it_was(text: str, went: list[VisitRow], met: list[MeetingRow]) -> None:
    assert visits(text) == went
    assert meetings(text) == met
