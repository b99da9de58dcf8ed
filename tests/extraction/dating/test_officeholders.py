"""Offices held, borne once or to come: the days that they leave."""

from __future__ import annotations

import pytest

from tests.extraction.dating.rules import clues, leaves, only


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
        # In London the chancellor is the finance minister.
        ("office held", "Chancellor Gordon Brown tasted the jam.", "1997-04-30", "2007-06-29"),
        ("office held", "German Chancellor Gerhard Schröder tasted it.", "1998-10-25", "2005-11-24"),
        # "And then" is no "then".
        ("office held", "He saw bakers and then President Joe Biden.", "2021-01-18", "2025-01-22"),
        # A given name left out, and names of two words by their sound.
        ("office held", "He saw his Spanish colleague Miguel Moratinos.", "2004-04-16", "2010-10-23"),
        ("office held", "Pakistani President Pervez Musharaf flew.", "2001-06-18", "2008-08-20"),
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
            "2024-06-30",
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
        # A re-election is an election: of 2004, while he was in office.
        (
            "congratulated on office",
            "He rang President George W. Bush to congratulate him on his re-election.",
            "2000-11-06",
            "2007-01-06",
        ),
        (
            "congratulated on office",
            "He rang President Claudia Sheinbaum to congratulate her on her inauguration.",
            "2024-09-26",
            "2024-11-15",
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
    ],
)
def test_days_left(rule: str, text: str, first: str, last: str) -> None:
    assert leaves(rule, text) == (first, last)


def test_office_of_a_year_long_past_bounds_from_below_alone() -> None:
    clue = only("office of the time", "In 2015 Indian Prime Minister Narendra Modi flew to Lahore.")
    assert str(clue.allowed.first) == "2014-05-26"
    assert str(clue.allowed.last) == "2100-12-31"


def test_a_clue_in_the_title_says_so() -> None:
    title = "British Prime Minister Tony Blair opens museum"
    (clue,) = clues("The museum has nine rooms.", title)
    assert clue.in_title
    assert title[clue.start : clue.end] == "British Prime Minister Tony Blair"


def test_a_given_name_is_nobodys_surname() -> None:
    # The foreign minister of Qatar is one Al Thani, son of Abdulrahman.
    assert [c.rule for c in clues("Foreign Minister Abdulrahman Shalgam had been in London.")] == []


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
