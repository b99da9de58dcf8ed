"""Officials below the ministers: the words of their offices find their terms."""

from __future__ import annotations

import pytest

from components.extraction.dating.officeholders import office_clues
from components.extraction.dating.story import lines_of
from components.extraction.dating.titles import mentions
from components.records import Article
from components.reference.leaders import leaders


def spans(text: str) -> list[tuple[str, str]]:
    """First and last day that each office named in the text allows."""
    found = [mention for line in lines_of(Article(text)) for mention in mentions(line, leaders())]
    return [(str(clue.allowed.first), str(clue.allowed.last)) for clue in office_clues(found)]


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("Russian Deputy Foreign Minister Igor Morgulov spoke.", ("2011-11-29", "2022-10-02")),
        ("Russian Security Council Secretary Alexander Lebed spoke.", ("1996-06-16", "1996-10-19")),
        ("Russian Security Council secretary Igor Ivanov spoke.", ("2004-03-07", "2007-07-20")),
        ("Russia's UN Ambassador Vitaly Churkin spoke.", ("2006-03-30", "2017-02-22")),
        ("Russian ambassador to Turkey, Andrei Karlov, spoke.", ("2013-06-29", "2016-12-21")),
        ("The Russian Ambassador to the United Nations Vitaly Churkin spoke.", ("2006-03-30", "2017-02-22")),
        ("Russian Chief of Staff Gen. Mikhail Kolesnikov spoke.", ("1992-11-29", "1996-10-20")),
        ("Ukrainian Defence Minister Stepan Poltorak spoke.", ("2014-10-12", "2019-08-31")),
    ],
)
def test_an_official_is_known_by_the_words_of_the_office(text: str, span: tuple[str, str]) -> None:
    assert spans(text) == [span]


def test_a_deputy_is_no_minister() -> None:
    """Igor Ivanov was deputy before he was minister."""
    assert spans("Russian First Deputy Foreign Minister Igor Ivanov spoke.") == [("1993-11-29", "1998-09-13")]
    assert spans("Russian Foreign Minister Igor Ivanov spoke.") == [("1998-09-09", "2004-03-11")]


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("Indian Foreign Secretary Nirupama Rao spoke.", ("2009-07-30", "2011-08-02")),
        ("Japanese Chief Cabinet Secretary Hiroyuki Hosoda spoke.", ("2004-05-05", "2005-11-02")),
        ("South Korean Unification Minister Ryoo Kihl-jae spoke.", ("2013-02-27", "2015-04-02")),
        ("South Korean chief negotiator Chun Yung-woo spoke.", ("2006-01-30", "2008-05-02")),
        ("Israeli Chief of Staff Lt. Gen. Dan Halutz spoke.", ("2005-05-30", "2007-02-16")),
        ("Iran's atomic energy chief Fereydoun Abbasi spoke.", ("2011-01-30", "2013-09-02")),
    ],
)
def test_offices_of_asia(text: str, span: tuple[str, str]) -> None:
    assert spans(text) == [span]


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("US UN Ambassador Jeane Kirkpatrick spoke.", ("1981-02-02", "1985-04-03")),
        ("The US ambassador to the UN, Jeane Kirkpatrick, spoke.", ("1981-02-02", "1985-04-03")),
        ("CIA Director William Webster spoke.", ("1987-05-24", "1991-09-02")),
        ("US Deputy Defense Secretary Robert Work spoke.", ("2014-04-29", "2017-07-16")),
        ("European Parliament President Jerzy Buzek spoke.", ("2009-07-12", "2012-01-19")),
        ("British Labour leader Ed Miliband spoke.", ("2010-09-23", "2015-05-10")),
    ],
)
def test_offices_of_the_west(text: str, span: tuple[str, str]) -> None:
    assert spans(text) == [span]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Russian ambassador to Ukraine, Viktor Chernomyrdin, spoke.", ["Viktor Chernomyrdin"]),
        ("Russian ambassador to Ukraine Chernomyrdin spoke.", ["Viktor Chernomyrdin"]),
        ("Russian ambassador to China Chernomyrdin spoke.", []),  # he was sent to Kyiv
        ("Russian UN Ambassador Chernomyrdin spoke.", []),
    ],
)
def test_an_ambassador_is_sent_to_one_place(text: str, people: list[str]) -> None:
    found = [mention for line in lines_of(Article(text)) for mention in mentions(line, leaders())]
    assert [who.name for mention in found for who in mention.people] == people


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("US President Jimmy Carter spoke.", ("1977-01-18", "1981-01-22")),
        ("British Foreign Secretary David Owen spoke.", ("1977-02-19", "1979-05-06")),
        ("Northern Ireland Secretary Mo Mowlam spoke.", ("1997-05-01", "1999-10-13")),
        ("British Foreign Office Minister Douglas Hogg spoke.", ("1990-10-31", "1995-07-07")),
        ("Britain's Brexit Secretary David Davis spoke.", ("2016-07-11", "2018-07-10")),
        ("German Vice Chancellor Philipp Roesler spoke.", ("2011-05-14", "2013-12-19")),
        ("French Europe Minister Pierre Moscovici spoke.", ("1997-06-02", "2002-05-08")),
        ("German Interior Minister Otto Schily spoke.", ("1998-10-25", "2005-11-24")),
        ("German Environment Minister Svenja Schulze spoke.", ("2018-03-12", "2021-12-10")),
        ("French Senate President Christian Poncelet spoke.", ("1998-09-29", "2008-10-02")),
        ("Polish Defence Minister Janusz Onyszkiewicz spoke.", ("1992-07-09", "2000-06-18")),
        ("Turkish Cypriot leader Rauf Denktash spoke.", ("1975-02-11", "2005-04-26")),
        ("Bosnian Serb leader Radovan Karadzic spoke.", ("1990-07-10", "1996-07-21")),
        ("Bosnian Serb leader Milorad Dodik spoke.", ("1996-03-08", "2100-12-31")),
        ("Austrian Vice Chancellor Werner Kogler spoke.", ("2020-01-05", "2025-03-05")),
        ("Serbian Interior Minister Dragan Jocic spoke.", ("2004-03-01", "2008-07-09")),
        ("Lithuanian Parliament Speaker Arturas Paulauskas spoke.", ("2000-10-17", "2006-04-13")),
    ],
)
def test_offices_of_europe(text: str, span: tuple[str, str]) -> None:
    assert spans(text) == [span]


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("UN Under-Secretary-General Kieran Prendergast spoke.", ("1997-02-27", "2005-07-02")),
        ("UN peacekeeping chief Jean-Marie Guehenno spoke.", ("2000-09-29", "2008-07-02")),
        ("UN climate chief Christiana Figueres spoke.", ("2010-06-29", "2016-07-20")),
        ("WFP Executive Director Catherine Bertini spoke.", ("1992-03-30", "2002-05-02")),
        ("FAO Director-General Jacques Diouf spoke.", ("1993-12-30", "2012-01-02")),
        ("NATO Secretary-General Joseph Luns spoke.", ("1971-09-29", "1984-06-27")),
        ("Eurogroup President Jeroen Dijsselbloem spoke.", ("2013-01-19", "2018-01-15")),
        ("EU Trade Commissioner Phil Hogan spoke.", ("2014-10-30", "2020-08-28")),
        ("EU chief negotiator Michel Barnier spoke.", ("2016-09-29", "2021-04-02")),
        ("UNRWA Commissioner-General Peter Hansen spoke.", ("1996-01-30", "2005-04-02")),
        ("US Senate Majority Leader Bill Frist spoke.", ("2003-01-01", "2007-01-05")),
        ("House Majority Leader Eric Cantor spoke.", ("2011-01-01", "2014-08-02")),
        ("US Treasury Undersecretary Stuart Levey spoke.", ("2004-07-19", "2011-03-26")),
        ("US ambassador to Iraq, Ryan Crocker, spoke.", ("2007-03-29", "2009-02-15")),
        ("NASA Administrator Charles Bolden spoke.", ("2009-07-15", "2017-01-22")),
    ],
)
def test_offices_of_organisations_and_the_united_states(text: str, span: tuple[str, str]) -> None:
    assert spans(text) == [span]


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("Mexican President Luis Echeverria spoke.", ("1970-11-29", "1976-12-02")),
        ("Argentine Foreign Minister Nicanor Costa Mendez spoke.", ("1981-12-20", "1982-07-03")),
        ("Argentine Cabinet Chief Guillermo Francos spoke.", ("2024-05-26", "2025-11-05")),
        ("Brazilian Defence Minister Aldo Rebelo spoke.", ("2015-09-30", "2016-05-14")),
        ("Brazil's Environment Minister Izabella Teixeira spoke.", ("2010-03-30", "2016-05-14")),
        ("Chilean Interior Minister Rodrigo Hinzpeter spoke.", ("2010-03-09", "2012-11-07")),
        ("Colombian rebel leader Alfonso Cano spoke.", ("2008-04-29", "2011-11-06")),
        ("Cuban Vice President Juan Almeida spoke.", ("1976-12-01", "2009-09-13")),
        ("Nicaraguan Interior Minister Tomas Borge spoke.", ("1979-07-16", "1990-04-27")),
        ("Canadian Public Safety Minister Ralph Goodale spoke.", ("2015-11-02", "2019-11-22")),
        ("Canada's Governor-General Adrienne Clarkson spoke.", ("1999-10-05", "2005-09-29")),
    ],
)
def test_offices_of_latin_america_and_canada(text: str, span: tuple[str, str]) -> None:
    assert spans(text) == [span]
