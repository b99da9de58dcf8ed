"""Ways of saying that people of several countries met, as news English has them.

Each sentence with its visits (traveller, country, city, first day, last day, status) and its meetings
(people, country, city, day, status); told on Wednesday 2024-06-12.
"""

from __future__ import annotations

import pytest

from tests.extraction.telling import MeetingRow, VisitRow, meetings, visits

SENTENCES: list[tuple[str, list[VisitRow], list[MeetingRow]]] = [
    (
        "President Vladimir Putin received Hungarian Prime Minister Viktor Orban in the Kremlin on Friday.",
        [("Viktor Orbán", "RUS", "Moscow", "2024-06-07", "2024-06-07", "completed")],
        [(("Vladimir Putin", "Viktor Orbán"), "RUS", "Moscow", "2024-06-07", "completed")],
    ),
    (
        "Hungarian Prime Minister Viktor Orban was welcomed by Putin in Moscow on Friday.",
        [("Viktor Orbán", "RUS", "Moscow", "2024-06-07", "2024-06-07", "completed")],
        [(("Viktor Orbán", "Vladimir Putin"), "RUS", "Moscow", "2024-06-07", "completed")],
    ),
    (
        "President Joe Biden welcomed Kenyan President William Ruto to the White House on Thursday.",
        [("William Ruto", "USA", "Washington", "2024-06-06", "2024-06-06", "completed")],
        [(("Joe Biden", "William Ruto"), "USA", "Washington", "2024-06-06", "completed")],
    ),
    (
        "Biden held a one-on-one meeting with Ruto at the White House on Thursday.",
        [("William Ruto", "USA", "Washington", "2024-06-06", "2024-06-06", "completed")],
        [(("Joe Biden", "William Ruto"), "USA", "Washington", "2024-06-06", "completed")],
    ),
    (
        "Biden and Ruto will hold a joint news conference at the White House on Thursday.",
        [("William Ruto", "USA", "Washington", "2024-06-13", "2024-06-13", "planned")],
        [(("Joe Biden", "William Ruto"), "USA", "Washington", "2024-06-13", "planned")],
    ),
    (
        "Biden had lunch with Rishi Sunak in London on Monday.",
        [("Joe Biden", "GBR", "London", "2024-06-10", "2024-06-10", "completed")],
        [(("Joe Biden", "Rishi Sunak"), "GBR", "London", "2024-06-10", "completed")],
    ),
    (
        "Biden paid a courtesy call on King Charles at Windsor Castle on Monday.",
        [("Joe Biden", "GBR", "Windsor", "2024-06-10", "2024-06-10", "completed")],
        [(("Joe Biden", "King Charles III"), "GBR", "Windsor", "2024-06-10", "completed")],
    ),
    (
        "Biden had an audience with Pope Francis at the Vatican on Friday.",
        [("Joe Biden", "VAT", "Vatican City", "2024-06-07", "2024-06-07", "completed")],
        [(("Joe Biden", "Pope Francis"), "VAT", "Vatican City", "2024-06-07", "completed")],
    ),
    (
        "Sunak and Biden discussed Ukraine over the phone on Monday.",
        [],
        [],
    ),
    (
        "Biden spoke by phone with Netanyahu on Monday ahead of the prime minister's trip to Washington.",
        [("Benjamin Netanyahu", "USA", "Washington", None, None, "planned")],
        [],
    ),
    (
        "Netanyahu spoke with Biden on Monday about the war in Gaza.",
        [],
        [],
    ),
    (
        "Talks between Li Qiang and Anthony Albanese were held in Canberra on Monday.",
        [("Li Qiang", "AUS", "Canberra", "2024-06-10", "2024-06-10", "completed")],
        [(("Li Qiang", "Anthony Albanese"), "AUS", "Canberra", "2024-06-10", "completed")],
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
        "The leaders of Germany, France and Poland met in Weimar on Monday.",
        [
            ("Emmanuel Macron", "DEU", "Weimar", "2024-06-10", "2024-06-10", "completed"),
            ("Donald Tusk", "DEU", "Weimar", "2024-06-10", "2024-06-10", "completed"),
        ],
        [(("Olaf Scholz", "Emmanuel Macron", "Donald Tusk"), "DEU", "Weimar", "2024-06-10", "completed")],
    ),
    (
        "Germany's Olaf Scholz, France's Emmanuel Macron and Poland's Donald Tusk met in Berlin on Friday.",
        [
            ("Emmanuel Macron", "DEU", "Berlin", "2024-06-07", "2024-06-07", "completed"),
            ("Donald Tusk", "DEU", "Berlin", "2024-06-07", "2024-06-07", "completed"),
        ],
        [(("Olaf Scholz", "Emmanuel Macron", "Donald Tusk"), "DEU", "Berlin", "2024-06-07", "completed")],
    ),
    (
        "Dutch Prime Minister Mark Rutte travelled to Budapest for dinner with Orban.",
        [("Mark Rutte", "HUN", "Budapest", "2024-06-12", "2024-06-12", "completed")],
        [(("Mark Rutte", "Viktor Orbán"), "HUN", "Budapest", "2024-06-12", "completed")],
    ),
    (
        "Jens Stoltenberg met President Duda in Brussels on Monday.",
        [("Andrzej Duda", "BEL", "Brussels", "2024-06-10", "2024-06-10", "completed")],
        [(("Jens Stoltenberg", "Andrzej Duda"), "BEL", "Brussels", "2024-06-10", "completed")],
    ),
    (
        "President Macron called on President Putin on Monday to withdraw his troops from Ukraine.",
        [],
        [],
    ),
    (
        "President Trump congratulated President Milei on his victory.",
        [],
        [],
    ),
    (
        "President Macron received a letter from President Sisi in Paris.",
        [],
        [],
    ),
    (
        "President Macron welcomed President Biden's decision to send weapons to Ukraine.",
        [],
        [],
    ),
    (
        "President Macron is in contact with President Sisi.",
        [],
        [],
    ),
    (
        "President Zelensky addressed the US Congress by video link on Monday.",
        [],
        [],
    ),
    (
        "Macron met separately with Sisi and King Abdullah in Cairo on Monday.",
        [
            ("Emmanuel Macron", "EGY", "Cairo", "2024-06-10", "2024-06-10", "completed"),
            ("King Abdullah II", "EGY", "Cairo", "2024-06-10", "2024-06-10", "completed"),
        ],
        [
            (("Emmanuel Macron", "Abdel Fattah el-Sisi"), "EGY", "Cairo", "2024-06-10", "completed"),
            (("Emmanuel Macron", "King Abdullah II"), "EGY", "Cairo", "2024-06-10", "completed"),
        ],
    ),
    (
        "President Sisi and King Abdullah II joined President Macron for talks in Cairo on Monday.",
        [
            ("King Abdullah II", "EGY", "Cairo", "2024-06-10", "2024-06-10", "completed"),
            ("Emmanuel Macron", "EGY", "Cairo", "2024-06-10", "2024-06-10", "completed"),
        ],
        [
            (
                ("Abdel Fattah el-Sisi", "King Abdullah II", "Emmanuel Macron"),
                "EGY",
                "Cairo",
                "2024-06-10",
                "completed",
            )
        ],
    ),
    (
        "President Macron told President Sisi at a meeting in Cairo on Monday that France would help.",
        [("Emmanuel Macron", "EGY", "Cairo", "2024-06-10", "2024-06-10", "completed")],
        [(("Emmanuel Macron", "Abdel Fattah el-Sisi"), "EGY", "Cairo", "2024-06-10", "completed")],
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
        "President Macron was greeted on arrival in Cairo by President Sisi.",
        [("Emmanuel Macron", "EGY", "Cairo", "2024-06-12", "2024-06-12", "completed")],
        [(("Emmanuel Macron", "Abdel Fattah el-Sisi"), "EGY", "Cairo", "2024-06-12", "completed")],
    ),
    (
        "President Macron was seen off by President Sisi.",
        [],
        [],
    ),
    (
        "KUWAIT, June 10 (KUNA) -- His Highness the Amir Sheikh Meshal Al-Ahmad Al-Jaber Al-Sabah received on Monday at Bayan Palace Saudi Foreign Minister Prince Faisal bin Farhan and his accompanying delegation.",
        [("Faisal bin Farhan", "KWT", "Kuwait City", "2024-06-10", "2024-06-10", "completed")],
        [
            (
                ("Mishal Al-Ahmad Al-Jaber Al-Sabah", "Faisal bin Farhan"),
                "KWT",
                "Kuwait City",
                "2024-06-10",
                "completed",
            )
        ],
    ),
    (
        "The Russian and North Korean leaders met in Pyongyang on Wednesday.",
        [("Vladimir Putin", "PRK", "Pyongyang", "2024-06-12", "2024-06-12", "completed")],
        [(("Vladimir Putin", "Kim Jong-un"), "PRK", "Pyongyang", "2024-06-12", "completed")],
    ),
    (
        "The pope met with Canada's Trudeau and Kenya's Ruto at the G7 summit in Apulia on Friday.",
        [
            ("Pope Francis", "ITA", "Apulia", "2024-06-07", "2024-06-07", "completed"),
            ("Justin Trudeau", "ITA", "Apulia", "2024-06-07", "2024-06-07", "completed"),
            ("William Ruto", "ITA", "Apulia", "2024-06-07", "2024-06-07", "completed"),
        ],
        [(("Pope Francis", "Justin Trudeau", "William Ruto"), "ITA", "Apulia", "2024-06-07", "completed")],
    ),
    (
        "Pope Francis met Palestinian President Mahmoud Abbas in Bethlehem last Wednesday, and French President Emmanuel Macron in Paris on Friday.",
        [
            ("Pope Francis", "PSE", "Bethlehem", "2024-06-05", "2024-06-05", "completed"),
            ("Pope Francis", "FRA", "Paris", "2024-06-07", "2024-06-07", "completed"),
        ],
        [
            (("Pope Francis", "Mahmoud Abbas"), "PSE", "Bethlehem", "2024-06-05", "completed"),
            (("Pope Francis", "Emmanuel Macron"), "FRA", "Paris", "2024-06-07", "completed"),
        ],
    ),
    (
        "Pope Francis met Palestinian President Mahmoud Abbas on Monday, and Egyptian President Abdel Fattah al-Sisi on Tuesday.",
        [],
        [
            (("Pope Francis", "Mahmoud Abbas"), None, None, "2024-06-10", "completed"),
            (("Pope Francis", "Abdel Fattah el-Sisi"), None, None, "2024-06-11", "completed"),
        ],
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
        "Italian President Sergio Mattarella called on King Felipe on Monday.",
        [],
        [(("Sergio Mattarella", "King Felipe VI"), None, None, "2024-06-10", "completed")],
    ),
    (
        "On Wednesday President Macron was in Pretoria with President Cyril Ramaphosa, and on Friday in Brasilia, where Lula spoke with him.",
        [
            ("Emmanuel Macron", "ZAF", "Pretoria", "2024-06-12", "2024-06-12", "completed"),
            ("Emmanuel Macron", "BRA", "Brasilia", "2024-06-07", "2024-06-07", "completed"),
        ],
        [(("Emmanuel Macron", "Cyril Ramaphosa"), "ZAF", "Pretoria", "2024-06-12", "completed")],
    ),
    (
        "On Thursday President Macron went to Rome, and to Madrid on Friday.",
        [
            ("Emmanuel Macron", "ITA", "Rome", "2024-06-06", "2024-06-06", "completed"),
            ("Emmanuel Macron", "ESP", "Madrid", "2024-06-07", "2024-06-07", "completed"),
        ],
        [],
    ),
    (
        "Prime Minister Narendra Modi told Putin in Samarkand on Friday that this was no era of war.",
        [
            ("Narendra Modi", "UZB", "Samarkand", "2024-06-07", "2024-06-07", "completed"),
            ("Vladimir Putin", "UZB", "Samarkand", "2024-06-07", "2024-06-07", "completed"),
        ],
        [(("Narendra Modi", "Vladimir Putin"), "UZB", "Samarkand", "2024-06-07", "completed")],
    ),
    (
        "On Friday Antony Blinken will meet in Vienna with Foreign Minister Faisal bin Farhan of Saudi Arabia and Foreign Minister Hakan Fidan of Turkey.",
        [
            ("Antony Blinken", "AUT", "Vienna", "2024-06-14", "2024-06-14", "planned"),
            ("Faisal bin Farhan", "AUT", "Vienna", "2024-06-14", "2024-06-14", "planned"),
            ("Hakan Fidan", "AUT", "Vienna", "2024-06-14", "2024-06-14", "planned"),
        ],
        [(("Antony Blinken", "Faisal bin Farhan", "Hakan Fidan"), "AUT", "Vienna", "2024-06-14", "planned")],
    ),
    (
        "Antony Blinken will arrive in Vienna on Thursday. On Friday he will meet Foreign Minister Hakan Fidan of Turkey and Foreign Minister Badr Abdelatty of Egypt.",
        [
            ("Antony Blinken", "AUT", "Vienna", "2024-06-13", "2024-06-13", "planned"),
            ("Hakan Fidan", "AUT", "Vienna", "2024-06-14", "2024-06-14", "planned"),
            ("Badr Abdelatty", "AUT", "Vienna", "2024-06-14", "2024-06-14", "planned"),
        ],
        [(("Antony Blinken", "Hakan Fidan", "Badr Abdelatty"), "AUT", "Vienna", "2024-06-14", "planned")],
    ),
    (
        "Officials met President Macron and President Sisi on Monday.",
        [],
        [],
    ),
    (
        "Antony Blinken came back from the Middle East, where he met President Sisi in Cairo.",
        [("Antony Blinken", "EGY", "Cairo", "2024-06-12", "2024-06-12", "completed")],
        [(("Antony Blinken", "Abdel Fattah el-Sisi"), "EGY", "Cairo", "2024-06-12", "completed")],
    ),
    (
        "President Abdel Fattah al-Sisi received today in Cairo Mr. Emmanuel Macron, President of France.",
        [("Emmanuel Macron", "EGY", "Cairo", "2024-06-12", "2024-06-12", "completed")],
        [(("Abdel Fattah el-Sisi", "Emmanuel Macron"), "EGY", "Cairo", "2024-06-12", "completed")],
    ),
    (
        "The King of Jordan met on Tuesday President Macron of France in Amman.",
        [("Emmanuel Macron", "JOR", "Amman", "2024-06-11", "2024-06-11", "completed")],
        [(("King Abdullah II", "Emmanuel Macron"), "JOR", "Amman", "2024-06-11", "completed")],
    ),
    (
        "Kuwaiti Prime Minister Sheikh Ahmad Abdullah Al-Ahmad Al-Sabah received on Sunday Qatari Foreign Minister Sheikh Mohammed bin Abdulrahman Al-Thani.",
        [
            (
                "Mohammed bin Abdulrahman bin Jassim Al Thani",
                "KWT",
                None,
                "2024-06-09",
                "2024-06-09",
                "completed",
            )
        ],
        [
            (
                ("Ahmad Al-Abdullah Al-Sabah", "Mohammed bin Abdulrahman bin Jassim Al Thani"),
                "KWT",
                None,
                "2024-06-09",
                "completed",
            )
        ],
    ),
    (
        "President Macron arrived in Cairo on Monday for a three-day visit. He was greeted at the airport by President Sisi.",
        [("Emmanuel Macron", "EGY", "Cairo", "2024-06-10", "2024-06-12", "ongoing")],
        [(("Emmanuel Macron", "Abdel Fattah el-Sisi"), "EGY", "Cairo", "2024-06-10", "completed")],
    ),
    (
        "President Macron met President Sisi and Foreign Minister Badr Abdelatty in Cairo on Monday. The two leaders last met in Paris in May.",
        [
            ("Emmanuel Macron", "EGY", "Cairo", "2024-06-10", "2024-06-10", "completed"),
            ("Abdel Fattah el-Sisi", "FRA", "Paris", "2024-05", "2024-05", "completed"),
        ],
        [
            (
                ("Emmanuel Macron", "Abdel Fattah el-Sisi", "Badr Abdelatty"),
                "EGY",
                "Cairo",
                "2024-06-10",
                "completed",
            ),
            (("Emmanuel Macron", "Abdel Fattah el-Sisi"), "FRA", "Paris", "2024-05", "completed"),
        ],
    ),
    (
        "In Ottawa President Macron will meet Prime Minister Justin Trudeau, in Washington President Joe Biden.",
        [
            ("Emmanuel Macron", "CAN", "Ottawa", None, None, "planned"),
            ("Emmanuel Macron", "USA", "Washington", None, None, "planned"),
        ],
        [
            (("Emmanuel Macron", "Justin Trudeau"), "CAN", "Ottawa", None, "planned"),
            (("Emmanuel Macron", "Joe Biden"), "USA", "Washington", None, "planned"),
        ],
    ),
    (
        "Ministers arrived in Kyiv on Monday. Zbigniew Rau met Ukrainian Foreign Minister Andrii Sybiha.",
        [("Zbigniew Rau", "UKR", "Kyiv", "2024-06-12", "2024-06-12", "completed")],
        [(("Zbigniew Rau", "Andrii Sybiha"), "UKR", "Kyiv", "2024-06-12", "completed")],
    ),
    (
        "The foreign ministers of Egypt, Jordan and Saudi Arabia will gather in Amman on Monday.",
        [
            ("Sameh Shoukry", "JOR", "Amman", "2024-06-17", "2024-06-17", "planned"),
            ("Faisal bin Farhan", "JOR", "Amman", "2024-06-17", "2024-06-17", "planned"),
        ],
        [(("Sameh Shoukry", "Ayman Safadi", "Faisal bin Farhan"), "JOR", "Amman", "2024-06-17", "planned")],
    ),
    (
        "Antony Blinken will visit Muscat, where he will meet with Omani officials, including Foreign Minister Badr Albusaidi.",
        [("Antony Blinken", "OMN", "Muscat", None, None, "planned")],
        [(("Antony Blinken", "Badr Albusaidi"), "OMN", "Muscat", None, "planned")],
    ),
    (
        "Antony Blinken held talks in Tokyo with Japanese officials, including Foreign Minister Yoshimasa Hayashi.",
        [("Antony Blinken", "JPN", "Tokyo", "2024-06-12", "2024-06-12", "completed")],
        [(("Antony Blinken", "Yoshimasa Hayashi"), "JPN", "Tokyo", "2024-06-12", "completed")],
    ),
    (
        "Antony Blinken will spend the night in Paris. The text was agreed during the hours that Blinken spent with President Abdel Fattah el-Sisi at his palace on Sunday.",
        [("Antony Blinken", "FRA", "Paris", None, None, "planned")],
        [(("Antony Blinken", "Abdel Fattah el-Sisi"), None, None, "2024-06-09", "completed")],
    ),
    (
        "On Tuesday in Addis Ababa Foreign Minister Sergei Lavrov held talks with Demeke Mekonnen, Ethiopian deputy prime minister and minister of foreign affairs.",
        [("Sergei Lavrov", "ETH", "Addis Ababa", "2024-06-11", "2024-06-11", "completed")],
        [(("Sergei Lavrov", "Demeke Mekonnen"), "ETH", "Addis Ababa", "2024-06-11", "completed")],
    ),
    (
        "On Tuesday in Berlin Foreign Minister Sergei Lavrov met Foreign Minister Annalena Baerbock.",
        [("Sergei Lavrov", "DEU", "Berlin", "2024-06-11", "2024-06-11", "completed")],
        [(("Sergei Lavrov", "Annalena Baerbock"), "DEU", "Berlin", "2024-06-11", "completed")],
    ),
    (
        "President Macron visited King Felipe in Seville on Monday.",
        [("Emmanuel Macron", "ESP", "Seville", "2024-06-10", "2024-06-10", "completed")],
        [(("Emmanuel Macron", "King Felipe VI"), "ESP", "Seville", "2024-06-10", "completed")],
    ),
    (
        "Foreign Minister Hakan Fidan made a visit to both Israeli Prime Minister Benjamin Netanyahu and the Palestinian leader, Mahmoud Abbas, on Monday.",
        [
            ("Hakan Fidan", "ISR", None, "2024-06-10", "2024-06-10", "completed"),
            ("Hakan Fidan", "PSE", None, "2024-06-10", "2024-06-10", "completed"),
        ],
        [
            (("Hakan Fidan", "Benjamin Netanyahu"), "ISR", None, "2024-06-10", "completed"),
            (("Hakan Fidan", "Mahmoud Abbas"), "PSE", None, "2024-06-10", "completed"),
        ],
    ),
    (
        "President Macron says he would be happy to meet President Sisi in Paris.",
        [],
        [],
    ),
    (
        "President Macron was delighted to meet President Sisi in Cairo on Monday.",
        [("Emmanuel Macron", "EGY", "Cairo", "2024-06-10", "2024-06-10", "completed")],
        [(("Emmanuel Macron", "Abdel Fattah el-Sisi"), "EGY", "Cairo", "2024-06-10", "completed")],
    ),
    (
        "President Putin is ready to meet President Zelensky in Moscow, the Kremlin said.",
        [],
        [],
    ),
    (
        "President Macron repeated his offer of holding talks with President Putin.",
        [],
        [],
    ),
    (
        "The Elysee said that President Macron has regular meetings with President Sisi.",
        [],
        [],
    ),
    (
        "Prime Minister Narendra Modi was received in Beijing by Premier Li Qiang and by Foreign Minister Wang Yi.",
        [("Narendra Modi", "CHN", "Beijing", "2024-06-12", "2024-06-12", "completed")],
        [(("Narendra Modi", "Li Qiang", "Wang Yi"), "CHN", "Beijing", "2024-06-12", "completed")],
    ),
    (
        "King Abdullah II returned to Amman on Tuesday after talks in Washington with President Joe Biden.",
        [("King Abdullah II", "USA", "Washington", None, None, "completed")],
        [(("King Abdullah II", "Joe Biden"), "USA", "Washington", None, "completed")],
    ),
    (
        "When Foreign Secretary David Cameron was in Tokyo on Monday, Japanese Foreign Minister Yoko Kamikawa told the British minister that his plan was wrong.",
        [("David Cameron", "JPN", "Tokyo", "2024-06-10", "2024-06-10", "completed")],
        [(("Yoko Kamikawa", "David Cameron"), "JPN", "Tokyo", "2024-06-10", "completed")],
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
        "It happened in a phone call to President Erdogan during a final meeting between President Biden and Prime Minister Benjamin Netanyahu at Ben Gurion International Airport in Tel Aviv on Friday.",
        [("Joe Biden", "ISR", "Tel Aviv", "2024-06-07", "2024-06-07", "completed")],
        [(("Joe Biden", "Benjamin Netanyahu"), "ISR", "Tel Aviv", "2024-06-07", "completed")],
    ),
    (
        "President Biden and Prime Minister Benjamin Netanyahu spoke in a phone call on Friday.",
        [],
        [],
    ),
    (
        "On Monday, Treasury Secretary Janet Yellen will meet Prime Minister Anwar Ibrahim in Kuala Lumpur and separately with senior Malaysian and American business leaders.",
        [("Janet Yellen", "MYS", "Kuala Lumpur", "2024-06-17", "2024-06-17", "planned")],
        [(("Janet Yellen", "Anwar Ibrahim"), "MYS", "Kuala Lumpur", "2024-06-17", "planned")],
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
