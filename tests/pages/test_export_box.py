"""The export on the pages: what is filtered now, in every format, named and typed."""

from __future__ import annotations

import csv
import datetime as dt
import io
import zipfile
from typing import TYPE_CHECKING

import pytest

from components.exports import FORMATS, WHATS, offered
from components.store import open_store
from components.tables import Filters, filter, load
from components.widgets import export_box

if TYPE_CHECKING:
    from collections.abc import Callable

    from streamlit.testing.v1 import AppTest

    from components.tables import Tables


@pytest.fixture
def tables(seeded: str) -> Tables:
    with open_store(seeded) as store:
        return load(store)


def buttons(app: AppTest) -> list[str]:
    return [button.proto.label for button in app.get("download_button")]


def test_every_kind_is_offered_in_its_formats(seeded: str, run: Callable[..., AppTest]) -> None:
    app = run()
    assert buttons(app) == ["Save visits.csv"]
    what = app.selectbox(key="export-what-visits")
    assert len(what.options) == len(WHATS)
    what.set_value("all").run()
    assert not app.exception
    assert buttons(app) == ["Save motorcade.zip"]
    app.selectbox(key="export-format-all").set_value("html").run()
    assert buttons(app) == ["Save motorcade.html"]


def test_meetings_offer_meetings_first(seeded: str, run: Callable[..., AppTest]) -> None:
    assert buttons(run("pages/meetings.py")) == ["Save meetings.csv"]


@pytest.mark.parametrize("form", offered("visits"))
def test_the_file_holds_what_the_filters_leave(tables: Tables, form: str) -> None:
    filters = Filters(countries=frozenset({"TJK"}))
    data = export_box.made(filter(tables, filters), filters, "visits", form)  # type: ignore[arg-type]
    assert data
    if form == "csv":
        rows = list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"))))
        assert [row["traveller"] for row in rows] == ["Vladimir Putin"]


def test_the_archive_has_a_report_with_pictures(tables: Tables) -> None:
    data = export_box.made(tables, Filters(), "all", "zip")
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        report = archive.read("report.html").decode()
    assert "Plotly.newPlot" in report
    assert dt.date.today().strftime("%Y") in report


def test_formats_are_named_in_words() -> None:
    assert all(words for words in FORMATS.values())
