"""The archive: each file in it is the one that is had by itself, and the README knows them all."""

from __future__ import annotations

import io
import json
import re
from typing import TYPE_CHECKING
from zipfile import ZipFile

from components import tables
from components.exports import write
from components.exports.columns import COLUMNS
from components.exports.offer import TABLES
from components.report_pictures import report_pictures
from components.tables import Filters
from tests.exports.conftest import MADE

if TYPE_CHECKING:
    from components.tables import Tables


def test_the_archive(library: Tables) -> None:
    filters = Filters(travellers=frozenset({"Vladimir Putin"}), text="went")
    left = tables.filter(library, filters)
    pictures = report_pictures(left, MADE)

    def alone(what: str, form: str) -> bytes:
        return write(left, what, form, made=MADE, filters=filters, pictures=pictures)  # type: ignore[arg-type]

    archive = ZipFile(io.BytesIO(alone("all", "zip")))
    assert archive.testzip() is None
    files = {name: archive.read(name) for name in archive.namelist()}
    readme = files.pop("README.md").decode()
    assert json.loads(files.pop("filters.json")) == {
        "start": None,
        "end": None,
        "travellers": ["Vladimir Putin"],
        "countries": [],
        "statuses": [],
        "text": "went",
        "homes": [],
        "occasions": [],
        "sources": [],
        "sureness": 0.0,
        "loaded_since": "",
    }
    expected = {
        f"{form}/{what}.{form}": (what, form) for what in TABLES for form in ("csv", "parquet", "jsonl")
    }
    expected |= {
        "report.html": ("all", "html"),
        "motorcade.xlsx": ("all", "xlsx"),
        "map.geojson": ("all", "geojson"),
        "trips.geojson": ("trips", "geojson"),
        "calendar.ics": ("all", "ics"),
        "events.csv": ("all", "cameo"),
    }
    assert set(files) == set(expected)
    for name, (what, form) in expected.items():
        assert files[name] == alone(what, form), name
    assert set(re.findall(r"^\| (\S+\.\S+) \|", readme, re.M)) == {*files, "filters.json"}
    assert "**Filters.** Only: travellers: Vladimir Putin; words: went." in readme
    for what, columns in COLUMNS.items():
        assert f"## Columns of {what}" in readme
        assert all(f"| {column.name} | {column.kind} |" in readme for column in columns)
    assert {info.date_time for info in archive.infolist()} == {(2024, 5, 27, 0, 0, 0)}
