"""`motorcade export` as a user types it."""

from __future__ import annotations

import csv
import io
import json
import sys
from typing import TYPE_CHECKING
from zipfile import ZipFile

import pyarrow.parquet as pq
import pytest
from openpyxl import load_workbook

from components.cli import main
from components.exports import FORMATS, WHATS, file_name, media_type, offered
from components.store import open_store
from tests.building import RAHMON, article, extraction, meeting, visit

if TYPE_CHECKING:
    from pathlib import Path

    from components.exports import What


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A library with two visits and a meeting, and a folder to write to."""
    url = f"sqlite:///{tmp_path / 'library.sqlite'}"
    monkeypatch.setenv("MOTORCADE_DATABASE_URL", url)
    with open_store(url) as store:
        told = (visit("2022-06-28"), visit("2021-05", traveller=RAHMON, status="planned"), meeting())
        store.add(article(published="2022-07-01"), extraction(*told), "1")
    return tmp_path


def test_a_table_on_the_screen_and_its_filters(capsys: pytest.CaptureFixture[str]) -> None:
    for arguments, travellers in (
        ([], ["Emomali Rahmon", "Vladimir Putin"]),
        (["--from", "2022", "--to", "2022-06"], ["Vladimir Putin"]),
        (["--traveller", "rahmon"], ["Emomali Rahmon"]),
        (["--traveller", "rahmon", "--traveller", "putin"], ["Emomali Rahmon", "Vladimir Putin"]),
        (["--country", "Tajikistan", "--status", "completed"], ["Vladimir Putin"]),
        (["--country", "FRA"], []),
    ):
        assert main(["export", "visits", *arguments]) == 0
        rows = csv.DictReader(io.StringIO(capsys.readouterr().out))
        assert [row["traveller"] for row in rows] == travellers


def test_files(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for what, form in (("trips", "parquet"), ("all", "xlsx"), ("all", "geojson")):
        target = folder / file_name(what, form)  # type: ignore[arg-type]
        assert main(["export", what, "--format", form, "--output", str(target)]) == 0
    assert pq.read_table(folder / "trips.parquet")["traveller"].to_pylist() == [
        "Emomali Rahmon",
        "Vladimir Putin",
    ]
    assert load_workbook(folder / "motorcade.xlsx")["Visits"].max_row == 3
    assert json.loads((folder / "motorcade.geojson").read_text(encoding="utf-8"))["filters"]
    assert capsys.readouterr() == ("", "")


def test_all_is_an_archive_with_a_report(folder: Path) -> None:
    assert main(["export", "all", "--status", "completed", "--output", str(folder / "all.zip")]) == 0
    archive = ZipFile(folder / "all.zip")
    assert "Only: status: completed." in archive.read("README.md").decode()
    report = archive.read("report.html").decode()
    assert all(f'id="picture-{number}"' in report for number in (1, 2))
    assert "window.PlotlyGeoAssets" in report


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["articles", "--format", "ics"], "Articles cannot be had as ics: "),
        (["visits", "--from", "2023", "--to", "2022"], "Nothing can be between 2023 and 2022"),
        (["visits", "--traveller", "Nobody"], "Nobody in your library is called “Nobody”."),
        (["visits", "--country", "Nowhere"], "There is no country “Nowhere”."),
    ],
)
def test_what_cannot_be_done_is_one_sentence(
    arguments: list[str], sentence: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["export", *arguments]) == 2
    out, err = capsys.readouterr()
    assert (out, err.count("\n")) == ("", 1)
    assert err.startswith(f"motorcade: {sentence}")


def test_a_screen_is_not_filled_with_bytes(
    monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert main(["export", "visits", "--format", "parquet"]) == 0  # a pipe takes them
    assert capsysbinary.readouterr().out[:4] == b"PAR1"
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    assert main(["export", "visits", "--format", "parquet"]) == 2
    out, err = capsysbinary.readouterr()
    assert out == b""
    assert err.decode().endswith("Add a file to write to: --output visits.parquet\n")


def test_every_offer_has_a_name_and_a_type() -> None:
    made = {(what, form): file_name(what, form) for what in WHATS for form in offered(what)}
    assert len(set(made.values())) == len(made)
    assert {form for _, form in made} == set(FORMATS)
    assert all("/" in media_type(form) for form in FORMATS)


def test_help_lists_formats_and_filters(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["export", "--help"])
    text = capsys.readouterr().out
    assert all(f"  {form:<8} {meaning}" in text for form, meaning in FORMATS.items())
    assert all(
        option in text for option in ("--from DATE", "--traveller NAME", "--country COUNTRY", "--status")
    )


def test_default_format_is_the_first_offered() -> None:
    defaults: dict[What, str] = {what: offered(what)[0] for what in WHATS}
    assert set(defaults.values()) == {"csv", "zip"}
    assert defaults["all"] == "zip"
