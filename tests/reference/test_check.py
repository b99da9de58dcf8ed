"""The shipped tables keep their rules, and each rule catches a row that breaks it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from components.reference import check, table_rules
from components.reference.files import TABLES
from components.reference.places import Gazetteer, gazetteer

if TYPE_CHECKING:
    from pathlib import Path

LEADERS = "wikidata_id,name,aliases,country,office,start,end,birth_date,gender,source\n"
COUNTRIES = "code,kind,name,official,capital,latitude,longitude,region,subregion\n"
WORDS = "word,code,kind,ambiguous,adjective,noun\n"
VENUES = "name,aliases,city,country,latitude,longitude,note\n"
JOURNEYS = "traveller,country,start,end,source\n"
RELATIONS = "one,other,year,source\n"
PRESIDENCIES = "body,country,start,end,source\n"
SUMMITS = "name,series,aliases,start,end,city,country,source\n"


def written(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def test_the_shipped_tables_keep_their_rules() -> None:
    assert check.problems() == []


def test_the_command_ends_with_one_and_names_the_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    mine = written(tmp_path, "mine.csv", LEADERS + ",Ana,,XYZ,president,2001,,,f,t\n")
    assert check.main([str(mine)]) == 1
    assert capsys.readouterr().out == "mine.csv, line 2: the country XYZ is not in countries.csv\n"
    assert check.main([]) == 0
    assert capsys.readouterr().out == "All reference tables keep their rules.\n"


@pytest.mark.parametrize(
    ("rows", "told"),
    [
        (
            [",Ana,,ESP,president,2001-01-01,2005-01-01,,f,t", ",Bea,,ESP,president,2004-01-01,,,f,t"],
            "line 3: Bea and Ana (line 2) are president of ESP at once",
        ),
        (
            ["Q1,Ana,,ESP,president,2001-01-01,2005-01-01,,f,t", "Q1,Bea,,ESP,president,2005-01-01,,,f,t"],
            "line 3: the name of Bea is Bea, and Ana in line 2",
        ),
        (
            [
                ",Ana Ruiz,La Jefa,ESP,president,2001,2005,,f,t",
                ",Bea Gil,La Jefa,ESP,prime minister,2003,2004,,f,t",
            ],
            "line 3: “la jefa” is Bea Gil and Ana Ruiz (line 2) of ESP at one time",
        ),
        ([",Ana,,ESP,president,2001,,2002,f,t"], "line 2: Ana takes office in 2001 and is born in 2002"),
        ([",Ana,,ESP,president,2005,2001,,f,t"], "line 2: the end 2001 is before the start 2005"),
    ],
)
def test_a_leaders_table_that_breaks_a_rule(tmp_path: Path, rows: list[str], told: str) -> None:
    path = written(tmp_path, "mine.csv", LEADERS + "\n".join(rows) + "\n")
    assert f"mine.csv, {told}" in check.leader_problems(path)


def test_handing_over_on_one_day_is_no_overlap(tmp_path: Path) -> None:
    rows = ",Ana,,ESP,president,2001-01-01,2005-01-01,,f,t\n,Bea,,ESP,president,2005-01-01,,,f,t\n"
    assert check.leader_problems(written(tmp_path, "mine.csv", LEADERS + rows)) == []


@pytest.mark.parametrize(
    ("row", "told"),
    [
        (
            "ESP,realm,Spain,Kingdom of Spain,Madrid,40,-3,Europe,Southern Europe",
            "the kind 'realm' is none of",
        ),
        (
            "ES,country,Spain,Kingdom of Spain,Madrid,40,-3,Europe,Southern Europe",
            "the code 'ES' is not three capital",
        ),
        ("ESP,country,Spain,Kingdom of Spain,Madrid,400,-3,Europe,Southern Europe", "are not on the globe"),
        ("ESP,country,Spain,Kingdom of Spain,Madrid,north,-3,Europe,Southern Europe", "must be numbers"),
        ("ESP,country,Spain,Kingdom of Spain,,40,-3,Europe,Southern Europe", "the capital is missing"),
    ],
)
def test_a_countries_table_that_breaks_a_rule(tmp_path: Path, row: str, told: str) -> None:
    path = written(tmp_path, "countries.csv", COUNTRIES + row + "\n")
    (problem,) = table_rules.told(path, lambda: table_rules.country_problems(path))
    assert problem.startswith("countries.csv, line 2: ")
    assert told in problem


@pytest.mark.parametrize(
    ("rows", "told"),
    [
        (["Congo,COD,name,yes,,", "Congo,COG,name,,,"], "Congo means COD, COG and is not marked ambiguous"),
        (["Spanish,ESP,demonym,,,"], "Spanish: demonyms alone are marked as adjective or noun"),
        (["Spain,ESP,name,,yes,"], "Spain: demonyms alone are marked"),
        (["Spain,ESQ,name,,,"], "the code ESQ is not in countries.csv"),
        (["Spain,ESP,word,,,"], "the kind 'word' is none of"),
        (["Spain,ESP,name,no,,"], "Spain: marks are yes or nothing"),
        (["Spain,ESP,name,,,", "Spain,ESP,name,,,"], "Spain is there twice"),
    ],
)
def test_a_words_table_that_breaks_a_rule(tmp_path: Path, rows: list[str], told: str) -> None:
    path = written(tmp_path, "words.csv", WORDS + "\n".join(rows) + "\n")
    problems = table_rules.told(path, lambda: table_rules.word_problems(path, TABLES / "countries.csv"))
    assert any(told in problem for problem in problems)


@pytest.mark.parametrize(
    ("rows", "told"),
    [
        (["Castle,,Town,ESQ,40,-3,"], "line 2: the country 'ESQ' is not in countries.csv"),
        (["Castle,,,ESP,40,-3,"], "line 2: Castle has no city to be shown as"),
        (["Castle,,Town,ESP,40,-300,"], "are not on the globe"),
        (["Castle,Fort,Town,ESP,40,-3,", "Fort,,Town,ESP,40,-3,"], "line 3: “fort” is Fort and Castle"),
    ],
)
def test_a_venues_table_that_breaks_a_rule(tmp_path: Path, rows: list[str], told: str) -> None:
    path = written(tmp_path, "venues.csv", VENUES + "\n".join(rows) + "\n")
    (problem,) = table_rules.told(path, lambda: table_rules.venue_problems(path, TABLES / "countries.csv"))
    assert told in problem


@pytest.mark.parametrize(
    ("row", "told"),
    [
        ("A,G20,,2022-11-16,2022-11-15,Bali,IDN,s", "A lasts from 2022-11-16 to 2022-11-15"),
        ("A,G20,,2022-11,2022-11,Bali,IDN,s", "write days as YYYY-MM-DD"),
        ("A,G20,,2022-11-15,2022-11-16,Bali,FRA,s", "the gazetteer has no Bali in 'FRA'"),
        ("A,G20,,2022-11-15,2022-11-16,Bali,IDN,", "A has no source"),
    ],
)
def test_a_summits_table_that_breaks_a_rule(tmp_path: Path, row: str, told: str) -> None:
    path = written(tmp_path, "summits.csv", SUMMITS + row + "\n")
    (problem,) = table_rules.told(path, lambda: table_rules.summit_problems(path, gazetteer()))
    assert told in problem


def test_a_missing_table_is_told_in_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "summits.csv"
    told = table_rules.told(path, lambda: table_rules.summit_problems(path, Gazetteer([])))
    assert told == ["summits.csv, line 0: the file cannot be read (No such file or directory)"]


@pytest.mark.parametrize(
    ("rows", "told"),
    [
        (["EU,XYZ,2001-01-01,2001-06-30,t"], "line 2: the country 'XYZ' is not in countries.csv"),
        (["EU,FRA,2001-06-30,2001-01-01,t"], "line 2: the end 2001-01-01 is not after the start 2001-06-30"),
        (["EU,FRA,2001-01,2001-06-30,t"], "line 2: 2001-01–2001-06-30: write days as YYYY-MM-DD"),
        (
            ["EU,FRA,2001-01-01,2001-06-30,t", "EU,DEU,2001-06-01,2001-12-31,t"],
            "line 3: EU has another presidency on 2001-06-01",
        ),
    ],
)
def test_a_presidency_that_cannot_be(tmp_path: Path, rows: list[str], told: str) -> None:
    path = written(tmp_path, "turns.csv", PRESIDENCIES + "\n".join(rows) + "\n")
    nations = TABLES / "countries.csv"
    assert table_rules.told(path, lambda: table_rules.presidency_problems(path, nations)) == [
        f"turns.csv, {told}"
    ]


@pytest.mark.parametrize(
    ("row", "told"),
    [
        ("Nobody,FRA,2001-01-01,2001-01-02,t", "line 2: Nobody is not in leaders.csv"),
        ("Joe Biden,XYZ,2021-01-01,2021-01-02,t", "line 2: the country 'XYZ' is not in countries.csv"),
        ("Joe Biden,FRA,2021-01-02,2021-01-01,t", "line 2: the stay lasts from 2021-01-02 to 2021-01-01"),
        ("Joe Biden,FRA,2021,2021-01-01,t", "line 2: 2021–2021-01-01: write days as YYYY-MM-DD"),
    ],
)
def test_a_journey_that_cannot_be(tmp_path: Path, row: str, told: str) -> None:
    path = written(tmp_path, "stays.csv", JOURNEYS + row + "\n")
    nations, names = TABLES / "countries.csv", TABLES / "leaders.csv"
    problems = table_rules.told(path, lambda: table_rules.journey_problems(path, nations, names))
    assert problems == [f"stays.csv, {told}"]


@pytest.mark.parametrize(
    ("row", "told"),
    [
        ("CHN,XYZ,1972,t", "line 2: XYZ is not in countries.csv"),
        ("CHN,CHN,1972,t", "line 2: CHN and CHN are one country or there twice"),
        ("CHN,JPN,72,t", "line 2: the year '72' is none"),
    ],
)
def test_a_relation_that_cannot_be(tmp_path: Path, row: str, told: str) -> None:
    path = written(tmp_path, "pairs.csv", RELATIONS + row + "\n")
    nations = TABLES / "countries.csv"
    assert table_rules.told(path, lambda: table_rules.relation_problems(path, nations)) == [
        f"pairs.csv, {told}"
    ]


@pytest.mark.parametrize(
    ("row", "told"),
    [
        ("Zaire,,,Zaire,t", "line 2: Zaire needs a first or a last day, in order"),
        ("Zaire,2001-01-01,1997-05-17,Zaire,t", "line 2: Zaire needs a first or a last day, in order"),
        ("Zaire,1997,,Zaire,t", "line 2: 1997–: write days as YYYY-MM-DD"),
    ],
)
def test_a_word_of_its_time_that_cannot_be(tmp_path: Path, row: str, told: str) -> None:
    path = written(tmp_path, "periods.csv", "words,since,until,what,source\n" + row + "\n")
    assert table_rules.told(path, lambda: table_rules.period_problems(path)) == [f"periods.csv, {told}"]


@pytest.mark.parametrize(
    ("rows", "told"),
    [
        (["XYZ,2001-01-01,t"], "line 2: the country 'XYZ' is not in countries.csv"),
        (["FRA,2001,t"], "line 2: 2001: write days as YYYY-MM-DD"),
        (["FRA,2001-01-01,t", "FRA,2001-01-01,t"], "line 3: FRA votes twice on 2001-01-01"),
    ],
)
def test_an_election_that_cannot_be(tmp_path: Path, rows: list[str], told: str) -> None:
    path = written(tmp_path, "votes.csv", "country,day,source\n" + "\n".join(rows) + "\n")
    nations = TABLES / "countries.csv"
    assert table_rules.told(path, lambda: table_rules.election_problems(path, nations)) == [
        f"votes.csv, {told}"
    ]


@pytest.mark.parametrize(
    ("rows", "told"),
    [
        (["a,a coup,2001-02-30,,no,t"], "line 2: 2001-02-30–2001-02-30: write days as YYYY-MM-DD"),
        (
            ["a,a coup,2001-02-03,2001-02-01,no,t"],
            "line 2: the end 2001-02-01 is before the start 2001-02-03",
        ),
        (["a,a coup,2001-02-03,,maybe,t"], "line 2: foreseen is 'maybe'; write no, yes, long"),
        (["a,a coup|A coup,2001-02-03,,no,t"], "line 2: a has a phrase twice, or an empty one"),
        (["a,one,2001-02-03,,no,t", "a,two,2001-02-03,,no,t"], "line 3: a is there twice"),
    ],
)
def test_an_event_that_cannot_be(tmp_path: Path, rows: list[str], told: str) -> None:
    path = written(tmp_path, "events.csv", "name,phrases,start,end,foreseen,source\n" + "\n".join(rows))
    assert table_rules.told(path, lambda: table_rules.event_problems(path)) == [f"events.csv, {told}"]


@pytest.mark.parametrize(
    ("rows", "told"),
    [
        (["Nobody,FRA,2001-02,t"], "line 2: Nobody is not in leaders.csv"),
        (["Ana,XYZ,2001-02,t"], "line 2: the country 'XYZ' is not in countries.csv"),
        (["Ana,FRA,2001-13,t"], "line 2: the month '2001-13' is none; write YYYY-MM"),
        (["Ana,FRA,2001-02,t", "Ana,FRA,2001-02,t"], "line 3: Ana FRA 2001-02 is there twice"),
    ],
)
def test_a_stay_that_cannot_be(tmp_path: Path, rows: list[str], told: str) -> None:
    path = written(tmp_path, "stays.csv", "traveller,country,month,source\n" + "\n".join(rows))
    leaders = written(tmp_path, "leaders.csv", LEADERS + ",Ana,,FRA,president,2001,,,f,t\n")
    nations = TABLES / "countries.csv"
    assert table_rules.told(path, lambda: table_rules.stay_problems(path, nations, leaders)) == [
        f"stays.csv, {told}"
    ]
