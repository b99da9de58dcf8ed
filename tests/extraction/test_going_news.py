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
        "U.S. Secretary of State Antony Blinken is heading to the Middle East this week, with stops in Egypt, Israel and Qatar.",
        [
            ("Antony Blinken", "EGY", None, "2024-06-10", "2024-06-16", "ongoing"),
            ("Antony Blinken", "ISR", None, "2024-06-10", "2024-06-16", "ongoing"),
            ("Antony Blinken", "QAT", None, "2024-06-10", "2024-06-16", "ongoing"),
        ],
        [],
    ),
    (
        "Turkish President Recep Tayyip Erdogan flew into Baghdad on Monday on his first visit to Iraq since 2011.",
        [("Recep Tayyip Erdoğan", "IRQ", "Baghdad", "2024-06-10", "2024-06-10", "ongoing")],
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
        "President William Ruto is in Washington on a state visit, the first by a Kenyan president in 20 years.",
        [("William Ruto", "USA", "Washington", "2024-06-12", "2024-06-12", "ongoing")],
        [],
    ),
    (
        "Premier Li Qiang will represent China at the G20 summit in New Delhi in September.",
        [("Li Qiang", "IND", "New Delhi", "2024-09", "2024-09", "planned")],
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
        "President Macron flew in from Cairo, where he spent Monday with President Sisi.",
        [("Emmanuel Macron", "EGY", "Cairo", "2024-06-10", "2024-06-10", "completed")],
        [(("Emmanuel Macron", "Abdel Fattah el-Sisi"), "EGY", "Cairo", "2024-06-10", "completed")],
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
        "In the Black Sea resort of Sochi, President Macron met President Putin on Monday.",
        [("Emmanuel Macron", "RUS", "Sochi", "2024-06-10", "2024-06-10", "completed")],
        [(("Emmanuel Macron", "Vladimir Putin"), "RUS", "Sochi", "2024-06-10", "completed")],
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
        "President Macron left Egypt out of his speech.",
        [],
        [],
    ),
    (
        "President Macron is in favour of talks in Egypt.",
        [],
        [],
    ),
    (
        "President Macron addressed the war in Gaza.",
        [],
        [],
    ),
    (
        "President Biden stopped in Poland's defence.",
        [],
        [],
    ),
    (
        "President Macron reached a deal with Egypt.",
        [],
        [],
    ),
    (
        "President Putin went to war in Ukraine.",
        [],
        [],
    ),
    (
        "President Macron returned a statue to Egypt.",
        [],
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
        "Kenyan Foreign Minister Musalia Mudavadi led a delegation to the 35th session of the AU Executive Council in Niamey from 4 to 5 July.",
        [("Musalia Mudavadi", "NER", "Niamey", "2023-07-04", "2023-07-05", "completed")],
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
        "Gulf leaders gathered in Bahrain on Monday for their summit. Qatar's Sheikh Tamim bin Hamad al-Thani attended.",
        [("Tamim bin Hamad Al Thani", "BHR", None, None, None, "completed")],
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
        "President Macron will hold bilateral talks in Vilnius on Friday with Prime Minister Jonas Gahr Store and Prime Minister Dick Schoof.",
        [
            ("Emmanuel Macron", "LTU", "Vilnius", "2024-06-14", "2024-06-14", "planned"),
            ("Jonas Gahr Støre", "LTU", "Vilnius", "2024-06-14", "2024-06-14", "planned"),
            ("Dick Schoof", "LTU", "Vilnius", "2024-06-14", "2024-06-14", "planned"),
        ],
        [
            (("Emmanuel Macron", "Jonas Gahr Støre"), "LTU", "Vilnius", "2024-06-14", "planned"),
            (("Emmanuel Macron", "Dick Schoof"), "LTU", "Vilnius", "2024-06-14", "planned"),
        ],
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
        "Liberia's Joseph Boakai and Senegal's Bassirou Diomaye Faye were among leaders who attended the inauguration of President Bola Tinubu in Abuja on Tuesday.",
        [
            ("Joseph Boakai", "NGA", "Abuja", "2024-06-11", "2024-06-11", "completed"),
            ("Bassirou Diomaye Faye", "NGA", "Abuja", "2024-06-11", "2024-06-11", "completed"),
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
        "The report of President Emmanuel Macron covers Egypt and Jordan.",
        [],
        [],
    ),
    (
        "NATO chief Jens Stoltenberg brought an invitation for President Recep Tayyip Erdogan to speak at the headquarters in Brussels.",
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
        "President Yoweri Museveni of Uganda spoke on Monday. In October 2019, he was among the leaders who travelled to Sochi for the first summit.",
        [("Yoweri Museveni", "RUS", "Sochi", "2019-10", "2019-10", "completed")],
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
    (
        "Tanzanian President Samia Suluhu Hassan spent two days in Kenya before heading on Friday to Uganda.",
        [
            ("Samia Suluhu Hassan", "KEN", None, "2024-06", "2024-06", "completed"),
            ("Samia Suluhu Hassan", "UGA", None, "2024-06-07", "2024-06-07", "completed"),
        ],
        [],
    ),
]


@pytest.mark.parametrize(("text", "went", "met"), SENTENCES, ids=[text for text, _, _ in SENTENCES])
def test_somebody_went_there(text: str, went: list[VisitRow], met: list[MeetingRow]) -> None:
    assert visits(text) == went
    assert meetings(text) == met
