"""Each table in each table format, read back by a reader of its own, equals the rows that were written."""

from __future__ import annotations

import csv
import datetime as dt
import io
import json
from typing import TYPE_CHECKING, Any

import pandas as pd
import pyarrow.parquet as pq
import pytest
from openpyxl import load_workbook

from components import tables
from components.exports import ExportError, offered, write
from components.exports.columns import COLUMNS, names
from components.exports.contents import content
from components.exports.offer import TABLES
from components.exports.workbook import MOST_CHARACTERS, as_workbook
from components.records import Place
from components.store import open_store
from components.tables import Filters, Tables
from tests.building import DUSHANBE, article, extraction, visit
from tests.exports.conftest import ARTICLE, MADE, OTHER, QUOTE

if TYPE_CHECKING:
    from components.exports.offer import What

KHUJAND = Place("TJK", "Khujand", 40.28, 69.62)
EVERY_TABLE = pytest.mark.parametrize("what", TABLES)


def rows(library: Tables, what: What) -> list[dict[str, Any]]:
    return list(content(library, what).rows)


def one_text(value: Any) -> Any:
    """A list as tables without lists hold it."""
    if isinstance(value, list):
        return "; ".join(item["name"] if isinstance(item, dict) else item for item in value)
    return value


def test_the_rows_themselves(library: Tables) -> None:
    assert [len(rows(library, what)) for what in TABLES] == [6, 3, 4, 9, 2, 9, 0]
    geneva, envoy, dushanbe, ashgabat, washington, xian = rows(library, "visits")
    assert (geneva["start"], geneva["end"], geneva["first_day"], geneva["last_day"], geneva["located"]) == (
        "2021-06",
        None,
        dt.date(2021, 6, 1),
        dt.date(2021, 6, 30),
        "country",
    )
    assert (envoy["traveller"], envoy["traveller_id"], envoy["status"]) == ("Ana Núñez", None, "cancelled")
    assert (dushanbe["traveller_id"], dushanbe["country"], dushanbe["evidence"]) == ("Q7747", "TJK", QUOTE)
    assert (dushanbe["article_url"], dushanbe["article_published"]) == (ARTICLE.url, "2022-07-01")
    assert (ashgabat["status"], washington["city"], xian["first_day"]) == ("planned", "Washington", None)
    bilateral = rows(library, "meetings")[0]
    assert bilateral["participants"][1] == {
        "name": "Emomali Rahmon",
        "id": "Q57414",
        "country": "TJK",
        "office": "president",
    }
    tour = next(trip for trip in rows(library, "trips") if trip["traveller_id"] == "Q7747")
    assert tour["route"] == "Moscow – Dushanbe – Ashgabat – Moscow"
    assert (tour["status"], tour["nights"], tour["stops"], tour["km"]) == ("ongoing", 2, 2, 6423.6)
    assert tour["visit_ids"] == [dushanbe["visit_id"], ashgabat["visit_id"]]
    legs = [leg for leg in rows(library, "legs") if leg["trip_id"] == tour["trip_id"]]
    assert [(leg["leg"], leg["from_city"], leg["to_city"], leg["nights"]) for leg in legs] == [
        (1, "Moscow", "Dushanbe", 1),
        (2, "Dushanbe", "Ashgabat", 0),
        (3, "Ashgabat", "Moscow", None),
    ]
    assert sum(leg["km"] for leg in legs) == pytest.approx(tour["km"], abs=0.2)


@EVERY_TABLE
def test_csv(library: Tables, what: What) -> None:
    data = write(library, what, "csv", made=MADE)
    read = list(csv.DictReader(io.StringIO(data.decode(), newline="")))
    for got, want in zip(read, rows(library, what), strict=True):
        assert list(got) == names(COLUMNS[what])
        for name, value in want.items():
            text = "" if value is None else str(one_text(value))
            text = text.lower() if isinstance(value, bool) else text
            assert got[name] == (f"'{text}" if text.startswith("=") else text), name


@EVERY_TABLE
def test_json_lines_and_json(library: Tables, what: What) -> None:
    want = [
        {name: value.isoformat() if isinstance(value, dt.date) else value for name, value in row.items()}
        for row in rows(library, what)
    ]
    lines = write(library, what, "jsonl", made=MADE).decode().split("\n")
    assert not any("\\u" in line for line in lines)  # letters stay readable
    assert [json.loads(line) for line in lines[:-1]] == want
    assert lines[-1] == ""
    assert json.loads(write(library, what, "json", made=MADE)) == want


@EVERY_TABLE
def test_parquet(library: Tables, what: What) -> None:
    table = pq.read_table(io.BytesIO(write(library, what, "parquet", made=MADE)))
    assert table.to_pylist() == rows(library, what)
    assert table.schema.metadata[b"made"] == b"2024-05-27"
    assert table.schema.metadata[b"filters"] == b"Everything: no filter."
    assert table.schema.field(0).metadata[b"meaning"] == COLUMNS[what][0].meaning.encode()


@EVERY_TABLE
def test_parquet_types_of_no_rows_are_those_of_many(library: Tables, what: What) -> None:
    with open_store("sqlite://") as store:
        bare = tables.load(store)
    empty = pq.read_table(io.BytesIO(write(bare, what, "parquet", made=MADE)))
    assert len(empty) == 0
    assert empty.schema.equals(pq.read_schema(io.BytesIO(write(library, what, "parquet", made=MADE))))


@EVERY_TABLE
def test_workbook(library: Tables, what: What) -> None:
    book = load_workbook(io.BytesIO(write(library, what, "xlsx", made=MADE)))
    assert book.sheetnames == [what.capitalize(), "About"]
    heading, *cells = book.worksheets[0].iter_rows()
    assert [cell.value for cell in heading] == names(COLUMNS[what])
    for got, want in zip(cells, rows(library, what), strict=True):
        for cell, value in zip(got, want.values(), strict=True):
            read = cell.value.date() if isinstance(cell.value, dt.datetime) else cell.value
            assert read == (one_text(value) or None if isinstance(value, list | str) else value)
            assert cell.data_type != "f"
    about = {row[0]: row[2] for row in book["About"].iter_rows(max_row=3, values_only=True)}
    assert about["Filters"] == "Everything: no filter."
    assert about["Made"] == dt.datetime(2024, 5, 27)


def test_one_workbook_for_all(library: Tables) -> None:
    data = write(library, "all", "xlsx", made=MADE)
    assert load_workbook(io.BytesIO(data)).sheetnames == [*map(str.capitalize, TABLES), "About"]
    frame = pd.read_excel(io.BytesIO(data), sheet_name="Visits")
    assert frame["latitude"].round(2).tolist() == [46.95, 50.45, 38.54, 37.95, 38.9, 34.26]


def test_what_a_workbook_cannot_hold_is_replaced_or_said(
    library: Tables, monkeypatch: pytest.MonkeyPatch
) -> None:
    table = content(library, "articles")
    table.rows[0]["title"] = "bell \x07, \ufffe, lone \ud800."
    table.rows[1]["title"] = "long " * MOST_CHARACTERS
    sheet = load_workbook(io.BytesIO(as_workbook([table], MADE, ""))).worksheets[0]
    assert sheet["B2"].value == "bell \ufffd, \ufffd, lone \ufffd."
    assert len(sheet["B3"].value) == MOST_CHARACTERS
    assert sheet["B3"].value.endswith("…")
    monkeypatch.setattr("components.exports.workbook.MOST_ROWS", 1)
    with pytest.raises(ExportError, match="holds 1 rows, and there are 2 articles: filter them"):
        as_workbook([table], MADE, "")


def test_what_is_filtered_is_exported(library: Tables) -> None:
    filters = Filters(countries=frozenset({"CHE"}))
    left = tables.filter(library, filters)

    def read(what: What) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = json.loads(write(left, what, "json", made=MADE, filters=filters))
        return found

    assert [row["country"] for row in read("visits")] == ["CHE"]
    assert [row["route"] for row in read("trips")] == ["Dushanbe – Switzerland – Dushanbe"]
    assert read("meetings") == []
    assert [row["kind"] for row in read("sources")] == ["visit"]
    assert [row["article_id"] for row in read("articles")] == [ARTICLE.id]
    assert [row["article_id"] for row in rows(library, "articles")] == [ARTICLE.id, OTHER.id]


@pytest.mark.parametrize("what", [*TABLES, "all"])
def test_the_same_library_gives_the_same_bytes(library: Tables, what: What) -> None:
    for form in offered(what):
        assert write(library, what, form, made=MADE) == write(library, what, form, made=MADE), form


def test_what_does_not_go_together_is_said(library: Tables) -> None:
    with pytest.raises(ExportError) as refusal:
        write(library, "articles", "ics", made=MADE)
    assert str(refusal.value) == (
        "Articles cannot be had as ics: choose csv, xlsx, parquet, jsonl or json, "
        "or ask for visits, meetings, trips or all as ics."
    )


def test_disagreements_are_told_side_by_side() -> None:
    with open_store("sqlite://") as store:
        for day, city in (("2022-06-28", DUSHANBE), ("2022-06-28", KHUJAND)):
            told = visit(day, day, place=city, quote=f"He was in {city.city}.")
            store.add(article(told.evidence[0].text, published="2022-06-29"), extraction(told), "1")
        library = tables.load(store)
    found = [(row["about"], row["value"], row["evidence"]) for row in content(library, "conflicts").rows]
    assert sorted(found) == [
        ("city", "Dushanbe", "He was in Dushanbe."),
        ("city", "Khujand", "He was in Khujand."),
    ]
    (row,) = content(library, "visits").rows
    assert (row["conflicts"], row["sources"], row["articles"]) == (1, 2, 2)
    read = pq.read_table(io.BytesIO(write(library, "conflicts", "parquet", made=MADE)))
    assert sorted(read["used"].to_pylist()) == [False, True]
