"""Exports read back by independent readers."""

from __future__ import annotations

import csv
import io
import json
from typing import TYPE_CHECKING

import pandas as pd
import pytest

from components import tables
from components.exports import MEETING_COLUMNS, VISIT_COLUMNS, export
from components.records import Place
from components.store import open_store
from components.tables import Filters
from tests.building import RAHMON, XI, article, extraction, meeting, visit

if TYPE_CHECKING:
    from pathlib import Path

    from components.tables import Tables

QUOTE = '=HYPERLINK("http://x.example"), “said”\nhe; 中文'


@pytest.fixture
def library(tmp_path: Path) -> Tables:
    told = [
        visit("2022-06-28", "2022-06-29", quote=QUOTE),
        visit("2021-06", traveller=RAHMON, place=Place("CHE")),
        visit(traveller=RAHMON, place=Place("CHN", "Xi'an", 34.26, 108.94), background=True),
        meeting(RAHMON, XI, start="2022-06-28"),
    ]
    with open_store(f"sqlite:///{tmp_path / 'library.sqlite'}") as store:
        item = article("Text.", title="Title, with a comma", published="2022-06-30")
        store.add(item, extraction(*told, published="2022-06-30"), "1")
        return tables.load(store)


def test_visits_as_json(library: Tables) -> None:
    rows = json.loads(export(library, "visits", "json"))
    assert [list(row) for row in rows] == [VISIT_COLUMNS] * 3
    geneva, dushanbe, xian = rows
    assert (geneva["start"], geneva["end"], geneva["precision"], geneva["city"]) == (
        "2021-06",
        None,
        "month",
        None,
    )
    assert (geneva["country"], geneva["located"]) == ("CHE", "country")
    assert (dushanbe["traveller_id"], dushanbe["country"], dushanbe["city"]) == ("Q7747", "TJK", "Dushanbe")
    assert (dushanbe["start"], dushanbe["end"], dushanbe["status"]) == (
        "2022-06-28",
        "2022-06-29",
        "completed",
    )
    assert (dushanbe["evidence"], dushanbe["evidence_end"]) == (QUOTE, len(QUOTE))
    assert (dushanbe["article_title"], dushanbe["article_published"]) == ("Title, with a comma", "2022-06-30")
    assert (xian["start"], xian["background"], xian["confidence"]) == (None, True, 0.9)


def test_visits_as_csv(library: Tables) -> None:
    text = export(library, "visits", "csv")
    rows = list(csv.DictReader(io.StringIO(text)))
    expected = json.loads(export(library, "visits", "json"))
    for row, want in zip(rows, expected, strict=True):
        assert list(row) == VISIT_COLUMNS
        for name, value in row.items():
            wanted = "" if want[name] is None else want[name]
            wanted = str(wanted).lower() if isinstance(wanted, bool) else str(wanted)
            assert value == ("'" + wanted if wanted.startswith("=") else wanted), name
    assert pd.read_csv(io.StringIO(text))["latitude"].round(2).tolist() == [46.95, 38.54, 34.26]


def test_a_spreadsheet_finds_no_formula(library: Tables) -> None:
    cells = [cell for row in csv.reader(io.StringIO(export(library, "visits", "csv"))) for cell in row]
    assert f"'{QUOTE}" in cells
    assert not any(cell.startswith(("=", "+", "@", "-")) for cell in cells)


def test_meetings(library: Tables) -> None:
    (row,) = json.loads(export(library, "meetings", "json"))
    assert list(row) == MEETING_COLUMNS
    assert row["participants"] == [
        {"name": "Emomali Rahmon", "id": "Q57414", "country": "TJK", "office": "president"},
        {"name": "Xi Jinping", "id": "Q15031", "country": "CHN", "office": "president"},
    ]
    (cells,) = csv.DictReader(io.StringIO(export(library, "meetings", "csv")))
    assert (cells["participants"], cells["start"], cells["end"]) == (
        "Emomali Rahmon; Xi Jinping",
        "2022-06-28",
        "",
    )


def test_what_is_filtered_is_exported(library: Tables) -> None:
    left = tables.filter(library, Filters(countries=frozenset({"CHE"})))
    assert [row["country"] for row in json.loads(export(left, "visits", "json"))] == ["CHE"]
    assert export(left, "meetings", "json") == "[]\n"
    assert export(left, "meetings", "csv") == ",".join(MEETING_COLUMNS) + "\n"


def test_the_same_library_gives_the_same_bytes(library: Tables) -> None:
    assert export(library, "visits", "csv") == export(library, "visits", "csv")
