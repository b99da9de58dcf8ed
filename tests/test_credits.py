"""The credits are complete: every package asked for, every table shipped, the sentence that GeoNames asks for."""

from __future__ import annotations

from importlib.metadata import version
from pathlib import Path

import pytest

from components import credits

ROOT = Path(__file__).resolve().parents[1]


def test_geonames_is_credited_in_the_app_and_beside_the_data() -> None:
    assert credits.GEONAMES in credits.DATA
    for needed in ("© GeoNames", "https://www.geonames.org/", "CC BY 4.0", credits.GEONAMES.licence_url):
        assert needed in credits.GEONAMES.text
        assert needed in (ROOT / "data" / "README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("credit", credits.DATA, ids=lambda credit: credit.title)
def test_each_credit_names_its_licence(credit: credits.Credit) -> None:
    assert credit.url.startswith("https://")
    assert credit.licence_url.startswith("https://")
    assert credit.what.endswith(".")
    assert credit.text.endswith(".")
    assert f"“{credit.title}”" in (ROOT / "data" / "README.md").read_text(encoding="utf-8")


def test_every_package_is_there_with_its_version_and_licence() -> None:
    found = {library.name: library for library in credits.libraries()}
    assert {"streamlit", "pandas", "plotly", "spacy", "geopy", "sqlalchemy", "trafilatura"} <= found.keys()
    assert "pytest" not in found
    assert (found["geopy"].version, found["geopy"].licence) == (version("geopy"), "MIT")
    assert [library.name for library in found.values() if library.licence == "not stated"] == []


def test_the_version_is_the_installed_one() -> None:
    assert credits.motorcade_version() == version("motorcade")


def test_every_shipped_table_stands_in_the_list_of_data() -> None:
    listed = (ROOT / "data" / "README.md").read_text(encoding="utf-8")
    tables = sorted(path.name for path in (ROOT / "data" / "reference").iterdir())
    assert [name for name in tables if f"| {name} |" not in listed] == []
