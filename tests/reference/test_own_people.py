"""A user's own people: every usable row counts, every other is told with its line."""

from __future__ import annotations

import csv

import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.reference.leader_rows import LEADER_COLUMNS
from components.reference.leaders import leaders, leaders_with
from components.reference.own_people import OwnPeople, read_own_people

HEADER = ",".join(LEADER_COLUMNS) + "\n"


def read(text: str) -> OwnPeople:
    return read_own_people(text.encode("utf-8"), "people.csv")


def test_good_rows_are_kept_and_bad_ones_told_by_line() -> None:
    found = read(
        HEADER
        + ",Ana Ruiz,Anita|La Ruiz,esp,Envoy,2024-03,,1970-05-02,f,me\n"
        + ",Bea Gil,,Spane,minister,2024,,,f,\n"
        + "\n"
        + ",Carl Moe,,NOR,minister,01/02/2024,,,m,\n"
        + ",Dan Poe,,FRA,minister,2024-02-01,2023-01-01,,m,\n"
        + ",,,FRA,minister,2024,,,m,\n"
        + ",Eva Loe,,QQQ,minister,2024,,,f,\n"
        + ",Fay Noe,,FRA,minister,2024,,2030,f,\n"
        + ",Gil Hoe,,FRA,minister, with a comma,2024,,,m,me\n"
        + ",Ida Joe,,UN,envoy,2025\n"
    )
    assert [(row.line, row.name, row.aliases, row.country, row.office) for row in found.rows] == [
        (2, "Ana Ruiz", ("Anita", "La Ruiz"), "ESP", "envoy"),
        (11, "Ida Joe", (), "UN", "envoy"),
    ]
    assert found.problems == (
        "people.csv, line 3: the country Spane is not known; write its name, three letters (FRA) or an organisation (UN).",
        "people.csv, line 5: the start '01/02/2024' is no date; write YYYY-MM-DD, YYYY-MM or YYYY.",
        "people.csv, line 6: the end 2023-01-01 is before the start 2024-02-01.",
        "people.csv, line 7: the name is missing.",
        "people.csv, line 8: the country QQQ is not known; write its name, three letters (FRA) or an organisation (UN).",
        "people.csv, line 9: Fay Noe takes office in 2024 and is born in 2030.",
        "people.csv, line 10: 11 cells where the first line has 10; put quotes around a cell that holds a comma.",
    )


def test_four_columns_are_enough_and_semicolons_too() -> None:
    found = read("\ufeffName;Country;Office;Start\r\nAna Ruiz;Spain;envoy;2024\r\n")
    assert [(row.name, row.country, row.office, row.start) for row in found.rows] == [
        ("Ana Ruiz", "ESP", "envoy", "2024")
    ]
    assert found.problems == ()


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"name,country\nAna,ESP\n", "people.csv, line 1: the column office, start is missing;"),
        (b"", "people.csv, line 1: the column name, country, office, start is missing;"),
        (
            "name,country,office,start\nJosé,ESP,envoy,2024\n".encode("latin-1"),
            "people.csv: the file is not UTF-8;",
        ),
        (b"x" * 5_000_001, "people.csv: the file is larger than 5 MB."),
    ],
)
def test_a_file_that_is_no_such_table_is_told_in_a_sentence(data: bytes, told: str) -> None:
    found = read_own_people(data, "people.csv")
    assert found.rows == ()
    assert found.problems[0].startswith(told)


def test_what_the_csv_reader_refuses_ends_the_table_there() -> None:
    limit = csv.field_size_limit(100)
    try:
        found = read("name,country,office,start\nAna,ESP,envoy,2024\n" + "a" * 200 + "\nBea,ESP,envoy,2024\n")
    finally:
        csv.field_size_limit(limit)
    assert [row.name for row in found.rows] == ["Ana"]
    assert found.problems == (
        "people.csv: this is not CSV from some line on (field larger than field limit (100)).",
    )


@given(
    st.binary(max_size=300)
    | st.text(max_size=300).map(lambda text: (HEADER + text).encode("utf-8", "replace"))
)
def test_any_bytes_are_people_or_problems(data: bytes) -> None:
    found = read_own_people(data, "people.csv")
    assert all(row.name and row.country and row.office and row.start for row in found.rows)
    assert all(problem.startswith("people.csv") for problem in found.problems)


def test_a_row_about_the_same_term_takes_the_place_of_ours() -> None:
    own = read(HEADER + ",Emmanuel Macron,,FRA,president,2017-05-14,2026-06-01,,,\n").rows
    (macron,) = leaders_with(own).lookup("Emmanuel Macron")
    assert [
        (t.office, t.start, t.end) for t in macron.terms if (t.country, t.office) == ("FRA", "president")
    ] == [("president", "2017-05-14", "2026-06-01")]
    (shipped,) = leaders().lookup("Emmanuel Macron")
    assert (macron.id, macron.birth_date, macron.gender) == (shipped.id, shipped.birth_date, shipped.gender)


def test_a_new_holder_ends_the_open_term_of_the_one_before() -> None:
    own = read(
        HEADER + ",Ana Ruiz,,FRA,president,2026-10-01,,,f,\n,Bea Gil,,FRA,envoy,2026-10-01,,,f,\n"
    ).rows
    table = leaders_with(own)
    assert [who.name for who in table.holders("FRA", "president", "2026-09-01")] == ["Emmanuel Macron"]
    assert [who.name for who in table.holders("FRA", "president", "2026-11-01")] == ["Ana Ruiz"]
    assert [who.name for who in leaders().holders("FRA", "president", "2026-11-01")] == ["Emmanuel Macron"]


def test_nobody_of_ones_own_is_the_shipped_table() -> None:
    assert leaders_with(()) is leaders()
