"""Each rule on one sentence of its own: the days that it leaves."""

from __future__ import annotations

from datetime import date

import pytest

from components.extraction.dating import Clue, date_article
from components.records import Article
from components.reference.leaders import leaders
from components.reference.summits import summits


def clues(text: str, title: str | None = None) -> tuple[Clue, ...]:
    return date_article(Article(text, title), leaders(), summits()).clues


def only(rule: str, text: str) -> Clue:
    found = [clue for clue in clues(text) if clue.rule == rule]
    assert len(found) == 1, [(clue.rule, clue.text) for clue in clues(text)]
    return found[0]


@pytest.mark.parametrize(
    ("rule", "text", "first", "last"),
    [
        (
            "office held",
            "Iranian President Ebrahim Raisi opened the bridge.",
            "2021-08-01",
            "2024-05-21",
        ),
        (
            "office held",
            "Tony Blair, the British prime minister, spoke of the harvest.",
            "1997-04-30",
            "2007-06-29",
        ),
        (
            "office held",
            "Prime Minister of the United Kingdom Boris Johnson spoke of the harvest.",
            "2019-07-22",
            "2022-09-08",
        ),
        ("office held", "Pope Francis blessed the harbour.", "2013-03-11", "2025-04-23"),
        (
            "former office",
            "Former British Prime Minister Tony Blair opened the museum.",
            "2007-06-26",
            "2100-12-31",
        ),
        (
            "former office",
            "Former US President Donald Trump played golf with the king.",
            "2021-01-19",
            "2025-01-21",
        ),
        ("office to come", "US President-elect Joe Biden rang the premier.", "2020-09-22", "2021-01-22"),
        (
            "new in office",
            "New British Prime Minister Keir Starmer received the farmers.",
            "2024-05-06",
            "2025-08-09",
        ),
        (
            "leaving office",
            "The outgoing president Joko Widodo packed his books.",
            "2023-10-21",
            "2024-11-04",
        ),
        (
            "office last year",
            "Foreign Minister Bilawal Bhutto-Zardari went there last year.",
            "2022-04-27",
            "2024-12-31",
        ),
        (
            "congratulated on office",
            "He rang President Claudia Sheinbaum to congratulate her on her inauguration.",
            "2024-09-26",
            "2024-11-15",
        ),
        ("age", "French President Emmanuel Macron, 39, walked through the fair.", "2016-12-19", "2017-12-22"),
        ("age", "Pope Francis waved. The 84-year-old pope then left.", "2020-12-15", "2021-12-18"),
        (
            "birthday",
            "Gurbanguly Berdymukhamedov will celebrate his 65th birthday on Wednesday.",
            "2022-06-23",
            "2022-06-29",
        ),
        (
            "birthday",
            "Pope Francis is tired, it is a long way for a man who turns 88 in December.",
            "2024-01-22",
            "2024-12-17",
        ),
        ("known event", "It was the first fair since the annexation of Crimea.", "2014-03-18", "2100-12-31"),
        (
            "event without its year",
            "It is her first trip since the offensive against Ukraine launched in late February.",
            "2022-02-24",
            "2023-02-14",
        ),
        (
            "event to come",
            "The king will attend the opening of the Paris Olympics.",
            "2017-07-21",
            "2024-08-12",
        ),
        (
            "event to come",
            "The ministers will prepare the Venice summit.",
            "1979-05-19",
            "1987-06-11",
        ),
        (
            "distance of an event",
            "He spoke of last month's Louvre accord.",
            "1987-02-22",
            "1987-04-25",
        ),
        # A body is no event: its month says nothing.
        ("known event", "He spoke of APEC in November.", "1989-11-07", "2100-12-31"),
        ("known event", "They want to end the ongoing Falklands War.", "1982-04-02", "1982-06-24"),
        (
            "time since an event",
            "More than two years into Russia's invasion the bakery reopened.",
            "2024-02-24",
            "2025-02-24",
        ),
        (
            "time since an event",
            "The mayor will mark the 20th anniversary of the Madrid train bombings.",
            "2023-07-15",
            "2024-08-08",
        ),
        (
            "time since an event",
            "Two-and-a-half years on from Russia’s full-scale invasion the bakery reopened.",
            "2024-05-08",
            "2024-12-13",
        ),
        (
            "event without its year",
            "Flowers lie where the Aug. 7 blasts killed 257 people. The embassy bombings were long planned.",
            "1998-08-07",
            "1999-07-28",
        ),
        (
            "event of the journey",
            "The king arrived in Paris. He will attend the opening of the Paris Olympics.",
            "2024-07-12",
            "2024-08-12",
        ),
        (
            "today in its month",
            "The king leaves this evening (13) for Oslo. He will be there from January 14 to 17.",
            "1900-01-13",
            "2100-01-13",
        ),
        (
            "month by name",
            "The king will go to Oslo next month. He will be in Oslo from 7 to 9 March.",
            "1900-02-01",
            "2100-02-28",
        ),
        (
            "summit of the week",
            "On Thursday, after the NATO summit in Washington, the minister flew to Florida.",
            "2024-07-08",
            "2024-08-01",
        ),
        (
            "summit to come",
            "As Brazil assumes the presidency of COP30, both spoke of the harvest.",
            "2024-10-06",
            "2025-11-23",
        ),
        (
            "summit of the journey",
            "The premier arrived in Turkey. He will attend the G20 summit in Antalya.",
            "2015-11-01",
            "2015-11-17",
        ),
        (
            "office held",
            "Serbian President Slobodan Milosevic opened the bridge.",
            "1989-05-06",
            "1997-07-25",
        ),
        (
            "office held",
            "He met his Algerian counterpart Belkacem Nabi.",
            "1979-03-06",
            "1988-02-18",
        ),
        (
            "office held",
            "US Special Envoy for Yemen Tim Lenderking came home.",
            "2021-02-02",
            "2025-01-22",
        ),
        (
            "office held",
            "Pakistani Foreign Minister Khursheed Mahmood Kasuri spoke of the harvest.",
            "2002-11-21",
            "2007-11-17",
        ),
        (
            "office held",
            "State Department spokesman Nicholas Burns spoke of the harvest.",
            "1995-01-15",
            "1997-08-02",
        ),
        (
            "office held",
            "Assistant Secretary Daniel Kritenbrink spoke of the harvest.",
            "2021-09-22",
            "2025-01-22",
        ),
        (
            "summit to come",
            "The premier will fly to the G20 summit in Antalya.",
            "2014-10-11",
            "2015-11-18",
        ),
        (
            "summit of today",
            "The two met today on the sidelines of the G20 summit in Rio de Janeiro.",
            "2024-11-17",
            "2024-11-21",
        ),
        ("past date", "The minister returned from Lima on 5 May 2021.", "2021-05-05", "2100-12-31"),
        # Offices of several words behind their country, "his colleague", plans within a term.
        ("office held", "British Foreign Secretary David Miliband flew.", "2007-06-26", "2010-05-13"),
        ("office held", "Chinese Vice President Xi Jinping flew.", "2008-03-13", "2013-03-16"),
        ("office held", "He saw his French colleague Bernard Kouchner.", "2007-05-16", "2010-11-15"),
        (
            "plan in office",
            "Pakistani Foreign Minister Khurshid Kasuri will visit Kabul on December 7.",
            "2002-05-21",
            "2006-12-09",
        ),
        (
            "event of the week",
            "They met on Monday after the funeral of Leonid Brezhnev.",
            "1982-11-09",
            "1982-12-01",
        ),
        # What was put off or promised may lie ahead; since a year is past all the same.
        ("past date", "The treaty to visit Gaza was the first since 2007.", "2007-01-01", "2100-12-31"),
        (
            "age",
            "Pope Francis will not come. The 85-year-old has been using a wheelchair.",
            "2021-12-15",
            "2022-12-18",
        ),
        ("age", "Kenneth Kaunda dies at 97.", "2021-04-26", "2022-04-29"),
        ("future date", "The minister will go to Lima on 19 June 2024.", "2023-05-16", "2024-06-22"),
        ("future date", "The bridge will be built by 2030.", "1900-01-01", "2030-12-31"),
    ],
)
def test_what_a_rule_leaves(rule: str, text: str, first: str, last: str) -> None:
    clue = only(rule, text)
    assert (str(clue.allowed.first), str(clue.allowed.last)) == (first, last)
    assert text[clue.start : clue.end].rsplit(maxsplit=1)[-1] == clue.text.split()[-1].rstrip("…")
    assert clue.says


@pytest.mark.parametrize(
    ("rule", "text", "weekday"),
    [
        ("today by name", "The king said today, Wednesday, that he was well.", 2),
        ("today by name", "The king will leave tomorrow (Tuesday) for Oman.", 0),
        (
            "tomorrow by name",
            "Queen Maud will on Tuesday visit Samoa, the palace said on Monday.\n\n"
            "“Queen Maud is planning a walk in Samoa tomorrow,” said the palace.",
            0,
        ),
    ],
)
def test_weekday_of_writing(rule: str, text: str, weekday: int) -> None:
    assert {day.weekday() for day in only(rule, text).allowed} == {weekday}


def test_other_plans_for_tomorrow_name_no_weekday() -> None:
    text = "Queen Maud will on Tuesday visit Samoa.\n\nThe harvest of apples will begin tomorrow."
    assert "tomorrow by name" not in {clue.rule for clue in clues(text)}


@pytest.mark.parametrize(
    ("text", "number"),
    [("The envoy left today (10) for Oman.", 10), ("She arrives tomorrow (11) in Oman.", 10)],
)
def test_day_of_the_month(text: str, number: int) -> None:
    assert {day.day for day in only("day of the month", text).allowed} == {number}


def test_weekday_of_a_date_without_year() -> None:
    allowed = only("weekday of a date", "He is due back on Wednesday, March 11.").allowed
    assert date(1987, 3, 5) in allowed
    assert date(2020, 3, 5) in allowed
    assert date(2022, 3, 5) not in allowed


@pytest.mark.parametrize(
    "text",
    [
        "The club's president Roger Miller spoke of the harvest.",
        "Deputy Prime Minister Keir Starmer spoke.",
        "Opposition leader Emmanuel Macron spoke.",
        "The firm sold 2,000 cars and 1999 bicycles.",
        "It was first planned for February 2020.",
    ],
)
def test_no_clue(text: str) -> None:
    assert {clue.rule for clue in clues(text)} <= {"latest date told"}


def test_office_of_a_year_long_past_bounds_from_below_alone() -> None:
    clue = only("office of the time", "In 2015 Indian Prime Minister Narendra Modi flew to Lahore.")
    assert str(clue.allowed.first) == "2014-05-26"
    assert str(clue.allowed.last) == "2100-12-31"


def test_a_clue_in_the_title_says_so() -> None:
    title = "British Prime Minister Tony Blair opens museum"
    (clue,) = clues("The museum has nine rooms.", title)
    assert clue.in_title
    assert title[clue.start : clue.end] == "British Prime Minister Tony Blair"


@pytest.mark.parametrize(
    "text",
    [
        "The treaty was extended to February 2026.",
        "They agreed to double trade to $20 billion in 2026.",
        "He welcomed the plan to reach net zero in 2050.",
        "The ministers discussed preparations for the 2026 summit.",
        "Canada pledged $50 million from 2022 to 2026.",
        "The minister hoped for accession in 2031.",
    ],
)
def test_what_was_planned_is_no_past(text: str) -> None:
    assert [clue for clue in clues(text) if clue.rule == "past date"] == []


def test_a_government_named_by_its_capital_is_no_place_of_a_summit() -> None:
    told = "The premier told Ankara that the NATO summit was a success."
    assert [clue.rule for clue in clues(told) if "summit" in clue.rule] == []
    there = "The premier praised the NATO summit in Ankara, which was a success."
    assert [clue.rule for clue in clues(there) if "summit" in clue.rule] == ["summit told as past"]


def test_a_given_name_is_nobodys_surname() -> None:
    # The foreign minister of Qatar is one Al Thani, son of Abdulrahman.
    assert [c.rule for c in clues("Foreign Minister Abdulrahman Shalgam had been in London.")] == []


@pytest.mark.parametrize(
    "text",
    [
        "Brazil, which assumed the presidency of COP30, sent its minister.",
        "They welcomed the offer of Belem to hold COP30.",
        "Turkey was chosen as host of the NATO summit in Ankara.",
    ],
)
def test_what_was_made_ready_is_no_past(text: str) -> None:
    assert [clue for clue in clues(text) if clue.rule in ("known event", "summit told as past")] == []


@pytest.mark.parametrize(
    "text",
    [
        "The aircraft carrier Ronald Reagan arrived in Busan, South Korea.",
        "President Uhuru Kenyatta International Airport burned.",
    ],
)
def test_things_named_for_leaders(text: str) -> None:
    assert [
        c.rule for c in clues(text) if "office" in c.rule or "journey" in c.rule or "leader" in c.rule
    ] == []


def test_new_zealand_is_not_new_in_office() -> None:
    (clue,) = clues("New Zealand Prime Minister Jacinda Ardern sold fruit.")
    assert (clue.rule, str(clue.allowed.first)) == ("office held", "2017-10-24")


def test_the_birthday_of_a_state_is_nobodys() -> None:
    text = "Boris Johnson went to Kyiv on the 31st birthday of independent Ukraine."
    assert [clue.rule for clue in clues(text) if clue.rule == "birthday"] == []
