"""What is made ready before the first browser comes."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import streamlit as st

from components import tables
from components.store import open_store
from components.widgets import library, warming
from tests.browser.seeding import seed

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[2]
# What reads articles, asks for places and writes files: the first page does without.
HEAVY = ("spacy", "trafilatura", "htmldate", "openpyxl", "lxml", "geopy", "requests", "jinja2", "alembic")


@pytest.fixture
def address(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """Where the library of a new process is, not there yet."""
    url = f"sqlite:///{tmp_path / 'library.sqlite'}"
    monkeypatch.setenv("MOTORCADE_DATABASE_URL", url)
    st.cache_resource.clear()
    yield url
    st.cache_resource.clear()


def test_the_first_page_finds_the_tables_loaded(address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with open_store(address) as store:
        seed(store)
    warming.make_ready()
    monkeypatch.setattr(tables, "load", lambda _store: pytest.fail("loaded a second time"))
    assert len(library.tables().visits) > 5


def test_an_empty_library_is_no_hindrance(address: str) -> None:
    warming.make_ready()
    assert library.loaded().visits.empty


def test_a_library_that_cannot_be_opened_is_left_to_the_page(
    address: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "library.sqlite").write_text("no database")
    warming.make_ready()
    assert capsys.readouterr() == ("", "")


def test_the_first_page_does_without_what_reads_articles() -> None:
    script = (
        "import sys; from components.widgets import filter_bar, library, loading_view, warming;"
        f"print([name for name in {HEAVY!r} if name in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.strip() == "[]"
