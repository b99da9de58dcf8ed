from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest

from components.reference.files import TableError
from components.reference.leader_rows import read_leader_rows
from components.reference.leaders import Leaders, leaders, leaders_with

if TYPE_CHECKING:
    from pathlib import Path

HEADER = "wikidata_id,name,aliases,country,office,start,end,birth_date,gender,source\n"


def table(folder: Path, *lines: str) -> Path:
    path = folder / "leaders.csv"
    path.write_text(HEADER + "\n".join(lines) + "\n", encoding="utf-8")
    return path


def names(found: tuple[object, ...]) -> list[str]:
    return [getattr(leader, "name") for leader in found]  # noqa: B009


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("Vladimir Putin", "Vladimir Putin"), ("VLADIMIR PUTIN", "Vladimir Putin"),
        ("Recep Tayyip Erdogan", "Recep Tayyip Erdoğan"),
        ("Abdel Fattah al-Sisi", "Abdel Fattah el-Sisi"), ("Pope Francis", "Pope Francis"),
        ("Xi Jinping", "Xi Jinping"),
    ],
)  # fmt: skip
def test_a_full_name_is_found_in_any_spelling(written: str, name: str) -> None:
    assert names(leaders().lookup(written)) == [name]


@pytest.mark.parametrize(
    ("short", "name"),
    [
        ("Putin", "Vladimir Putin"), ("Rakhmon", "Emomali Rahmon"), ("Xi", "Xi Jinping"),
        ("Moon", "Moon Jae-in"),
        ("el-Sisi", "Abdel Fattah el-Sisi"), ("Sisi", "Abdel Fattah el-Sisi"),
        ("López Obrador", "Andrés Manuel López Obrador"),
        ("Obrador", "Andrés Manuel López Obrador"), ("Lula", "Luiz Inácio Lula da Silva"),
        ("MBS", "Mohammed bin Salman"),
        ("bin Salman", "Mohammed bin Salman"), ("Van der Bellen", "Alexander Van der Bellen"),
        ("Abiy", "Abiy Ahmed"),
        ("Suu Kyi", "Aung San Suu Kyi"),
        ("Ban", "Ban Ki-moon"), ("Kramp-Karrenbauer", "Annegret Kramp-Karrenbauer"),
        ("Mahathir", "Mahathir Mohamad"), ("Francis", "Pope Francis"),
    ],
)  # fmt: skip
def test_a_short_name_of_the_press_is_found(short: str, name: str) -> None:
    assert name in names(leaders().by_surname(short))


@pytest.mark.parametrize("word", ["Jinping", "in", "bin", "iii", "moon", "Karrenbauer"])
def test_a_given_name_or_a_particle_is_no_surname(word: str) -> None:
    wrong = {
        "Xi Jinping",
        "Ban Ki-moon",
        "Mohammed bin Salman",
        "King Charles III",
        "Annegret Kramp-Karrenbauer",
    }
    assert wrong.isdisjoint(names(leaders().by_surname(word)))


@pytest.mark.parametrize(
    ("short", "given", "name"),
    [
        ("Wu", "Joseph", "Joseph Wu"),
        ("Koo", "Wellington", "Wellington Koo"),
        ("Lai", "William", "Lai Ching-te"),
    ],
)
def test_a_western_given_name_before_a_chinese_surname_is_none(short: str, given: str, name: str) -> None:
    assert name in names(leaders().by_surname(short))
    assert name not in names(leaders().by_surname(given))


@pytest.mark.parametrize("word", ["Sofia", "Mary", "Harry", "Anne", "Edward"])
def test_a_first_name_alone_is_no_queen_or_prince_who_does_not_reign(word: str) -> None:
    assert leaders().lookup(word) == ()


@pytest.mark.parametrize(
    ("country", "office", "day", "name"),
    [
        ("RUS", "president", "2022-06-27", "Vladimir Putin"),
        ("RUS", "leader", "2010", "Dmitry Medvedev"),
        ("DEU", "prime minister", "2022-03", "Olaf Scholz"),
        ("DEU", "leader", "2015", "Angela Merkel"),
        ("IND", "leader", "2023-06-22", "Narendra Modi"),
        ("FRA", "leader", "2023", "Emmanuel Macron"),
        ("USA", "foreign minister", "2022", "Antony Blinken"),
        ("USA", "secretary of defense", "2022", "Lloyd Austin"),
        ("GBR", "king", "2023", "King Charles III"),
        ("SAU", "crown prince", "2021", "Mohammed bin Salman"),
        ("UN", "secretary-general", "2020", "António Guterres"),
        ("VAT", "leader", "2020", "Pope Francis"),
    ],
)
def test_an_office_has_its_holder(country: str, office: str, day: str, name: str) -> None:
    assert names(leaders().holders(country, office, day)) == [name]


def test_a_year_of_change_has_every_holder_latest_first() -> None:
    assert names(leaders().holders("GBR", "prime minister", "2022")) == [
        "Rishi Sunak",
        "Liz Truss",
        "Boris Johnson",
    ]


def test_the_highest_office_of_the_day() -> None:
    (blinken,) = leaders().lookup("Antony Blinken")
    term = leaders().term_at(blinken, "2022-02")
    assert term is not None
    assert (term.office, term.country) == ("secretary of state", "USA")
    assert leaders().term_at(blinken, "1990") is None


def test_rows_of_one_person_are_joined_and_namesakes_kept_apart(tmp_path: Path) -> None:
    path = table(
        tmp_path,
        "Q1,Ana Ruiz,,ESP,foreign minister,2001,2003,1960-02-03,f,test",
        ",Ana Ruiz,Anita,XYZ,secretary-general,2010-01-01,,1960-02-03,f,test",
        ",Ana Ruiz,,CHL,president,2005,2009,1971,f,test",
    )
    mine = tuple(read_leader_rows(path))
    found = [leader for leader in leaders_with(mine).people if leader.name == "Ana Ruiz"]
    assert [(leader.key, len(leader.terms), leader.aliases) for leader in found] == [
        ("Q1", 2, ("Anita",)),
        ("Ana Ruiz|CHL", 1, ()),
    ]
    assert [leader.key for leader in leaders_with(mine).holders("XYZ", "secretary-general", "2030")] == ["Q1"]


def test_an_empty_table_answers() -> None:
    nobody = Leaders([])
    assert (
        nobody.lookup("Putin") == nobody.by_surname("Putin") == nobody.holders("RUS", "leader", "2020") == ()
    )
    assert nobody.max_words == 0


@pytest.mark.parametrize(
    ("line", "told"),
    [
        (",,,ESP,president,2001,,,f,t", "leaders.csv, line 2: the name is missing"),
        (
            ",Ana,,Spain,president,2001,,,f,t",
            "the country 'Spain' is no code; write three letters (FRA) or an organisation",
        ),
        (
            ",Ana,,ESP,president,01.02.2001,,,f,t",
            "the start '01.02.2001' is no date; write YYYY-MM-DD, YYYY-MM or YYYY",
        ),
        (",Ana,,ESP,president,2001-13,,,f,t", "the start '2001-13' is no date"),
        (",Ana,,ESP,president,,,,f,t", "the start is missing"),
        (",Ana,,ESP,president,2005,2001,,f,t", "the end 2001 is before the start 2005"),
        (",Ana,,ESP,president,2001,,,female,t", "the gender 'female' is not m or f"),
        ("7,Ana,,ESP,president,2001,,,f,t", "the wikidata_id '7' is none; write Q and digits"),
        (",Ana,ESP,president,2001,,,f,t", "9 cells where the header has 10"),
    ],
)
def test_a_bad_row_is_named_by_line(tmp_path: Path, line: str, told: str) -> None:
    with pytest.raises(TableError) as caught:
        list(read_leader_rows(table(tmp_path, line)))
    assert told in str(caught.value)
    assert "line 2" in str(caught.value)


def test_a_file_that_is_no_table_is_told_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(TableError, match=r"nowhere\.csv, line 0: the file cannot be read"):
        list(read_leader_rows(tmp_path / "nowhere.csv"))
    odd = tmp_path / "odd.csv"
    odd.write_text("name,country\nAna,ESP\n", encoding="utf-8")
    with pytest.raises(TableError, match="the column wikidata_id, aliases, office, start"):
        list(read_leader_rows(odd))
    latin = tmp_path / "latin.csv"
    latin.write_bytes((HEADER + ",José,,ESP,president,2001,,,m,t\n").encode("latin-1"))
    with pytest.raises(TableError, match="the file is not UTF-8"):
        list(read_leader_rows(latin))


def test_looking_up_takes_microseconds() -> None:
    people = leaders()
    start = time.process_time()
    for _ in range(1000):
        people.lookup("Vladimir Putin")
        people.by_surname("bin Salman")
    assert (time.process_time() - start) / 2000 < 20e-6


def test_of_terms_that_begin_on_one_day_the_highest_stands_last() -> None:
    """He became king of fifteen countries at once, and is the United Kingdom's; in any order of rows."""
    (charles,) = leaders().lookup("King Charles III")
    assert [(term.country, term.office) for term in charles.terms][-1] == ("GBR", "king")
    assert [term.country for term in charles.terms[1:4]] == ["ATG", "AUS", "BHS"]


# Countries that write another alphabet, where an English name is one spelling of several.
OTHER_SCRIPTS = """
    AFG ARE ARM AZE BGD BGR BHR BLR CHN CYP DZA EGY ERI ETH GEO GRC IRN IRQ ISR JOR JPN KAZ KGZ KOR KWT LBN
    LBY MAR MDV MKD MMR MNG NPL OMN PAK PRK PSE QAT RUS SAU SDN SRB SYR THA TJK TKM TUN TWN UKR UZB YEM
""".split()


def test_people_with_names_in_other_scripts_mostly_have_other_spellings() -> None:
    people = [one for one in leaders().people if any(term.country in OTHER_SCRIPTS for term in one.terms)]
    assert sum(bool(one.aliases) for one in people) / len(people) >= 0.6
