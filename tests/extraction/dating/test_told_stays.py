"""News of stays of which the month is known."""

from __future__ import annotations

from datetime import date

import pytest

from components.extraction.dating import date_article
from components.extraction.dating.story import lines_of
from components.extraction.dating.titles import mentions
from components.extraction.dating.told_stays import known_stays
from components.records import Article
from components.reference.leaders import leaders
from components.reference.summits import summits


@pytest.mark.parametrize(
    ("text", "inside", "outside"),
    [
        (
            "President Vladimir Putin held talks in the Kremlin with Brazilian President Jair Bolsonaro.",
            date(2022, 2, 16),
            date(2021, 2, 16),
        ),
        ("Scott Morrison arrived in Vanuatu on Wednesday.", date(2019, 1, 16), date(2020, 1, 16)),
        ("Angela Merkel in Niger: a journey", date(2016, 10, 10), date(2017, 10, 10)),
        # In the place of the dateline, beside the host, or said to be there.
        (
            "DAMASCUS - Secretary of State Colin Powell told President Bashar al-Assad to change.",
            date(2003, 5, 3),
            date(2004, 5, 3),
        ),
        ("YEREVAN - Abdullah Gül will watch football here.", date(2008, 9, 5), date(2009, 11, 5)),
        # Two guests in a third country; a headline in capitals.
        ("Vladimir Putin and Joe Biden met in Geneva.", date(2021, 6, 16), date(2020, 6, 16)),
        ("NETANYAHU MAKES SURPRISE VISIT TO OMAN", date(2018, 10, 26), date(2016, 10, 26)),
        ("Bashar al-Assad received in Abu Dhabi", date(2022, 3, 19), date(2021, 3, 19)),
        # Hosts are at home where no other place is told.
        ("Joe Biden will host Emmanuel Macron.", date(2022, 11, 28), date(2021, 11, 28)),
        # Bare verbs, as plans have them.
        ("Luiz Inácio Lula da Silva is to travel to Spain.", date(2023, 4, 20), date(2021, 4, 20)),
        # The first since a year, the fourth of those on record; "not" of another verb is no denial.
        (
            "Bashar al-Assad visited the Emirates, his first trip to an Arab country since the war began in 2011.",
            date(2022, 3, 18),
            date(2023, 3, 18),
        ),
        (
            "George W. Bush arrived in Iraq on his fourth and last visit.",
            date(2008, 12, 14),
            date(2007, 9, 4),
        ),
        (
            "Jack Straw, visiting Beijing, spoke of bans on Burma but not of those on North Korea.",
            date(2005, 1, 20),
            date(2004, 1, 20),
        ),
        # Of a plan for June the stays of June.
        ("Narendra Modi will visit the United States on June 22.", date(2023, 5, 10), date(2021, 8, 10)),
        # A plan is told some weeks ahead.
        ("Giorgia Meloni will visit China.", date(2024, 6, 15), date(2024, 9, 15)),
    ],
)
def test_months_of_a_stay_are_likelier(text: str, inside: date, outside: date) -> None:
    lines = lines_of(Article(text))
    found = [mention for line in lines for mention in mentions(line, leaders())]
    leaning = known_stays(lines, found)
    assert leaning is not None
    assert leaning.likelihood(inside) == 1.0
    assert leaning.likelihood(outside) < 0.1


@pytest.mark.parametrize(
    "text",
    [
        "Scott Morrison cancelled a visit to Vanuatu.",
        "Scott Morrison spoke of Vanuatu.",
        "In 2019 Scott Morrison arrived in Vanuatu.",
        "Two of them met in Moscow.",
        "Ismail Haniyeh killed in Tehran",
        "Antony Blinken will visit China on February 5.",  # he never was there in a February
        "Jack Straw defended plans to end a ban despite words from Japan.",
        "DAMASCUS - Secretary of State Colin Powell telephoned President Bashar al-Assad.",
        "DAMASCUS - A man from Colin Powell's town sold bread.",
    ],
)
def test_no_stay_is_told(text: str) -> None:
    lines = lines_of(Article(text))
    found = [mention for line in lines for mention in mentions(line, leaders())]
    assert known_stays(lines, found) is None


def test_the_year_of_a_stay_among_years_in_office() -> None:
    text = "President Vladimir Putin held talks in the Kremlin with Brazilian President Jair Bolsonaro."
    assert date_article(Article(text), leaders(), summits()).published == "2022"
