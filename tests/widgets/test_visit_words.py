"""Visits in words: how sure, where the date comes from, whom they met."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from components import tables as tabulating
from components.figures.rows import rows_of
from components.store import open_store
from components.widgets import visit_words
from components.widgets.plain_markdown import literal
from tests.browser.seeding import seed

if TYPE_CHECKING:
    from pathlib import Path

    from components.tables import Tables


@pytest.fixture(scope="module")
def tables(tmp_path_factory: pytest.TempPathFactory) -> Tables:
    path: Path = tmp_path_factory.mktemp("library") / "library.sqlite"
    with open_store(f"sqlite:///{path}") as store:
        seed(store)
        return tabulating.load(store)


@pytest.mark.parametrize(
    ("confidence", "words"),
    [
        (1.0, "sure (100 %)"),
        (0.9, "sure (90 %)"),
        (0.8, "fairly sure (80 %)"),
        (0.6, "not quite sure (60 %)"),
        (0.2, "doubtful (20 %)"),
    ],
)
def test_sureness(confidence: float, words: str) -> None:
    assert visit_words.sureness(confidence) == words


@pytest.mark.parametrize(
    ("date", "basis", "words"),
    [
        ("2022-06-27", "given", "27 June 2022"),
        ("2022-06-27", "inferred", "27 June 2022, worked out from the text"),
        ("2022-06", "file", "June 2022"),
        ("2022", "dateline", "2022, by its dateline"),
        ("", "unknown", "date unknown"),
    ],
)
def test_publication_dates(date: str, basis: str, words: str) -> None:
    assert visit_words.published(date, basis) == words


def test_where_a_date_comes_from() -> None:
    weekday = "date worked out from the weekday, “on Tuesday”"
    assert visit_words.date_source("weekday", "on Tuesday", within=False) == weekday
    assert (
        visit_words.date_source("weekday", "on Tuesday", within=True) == f"{weekday}; somewhere in that span"
    )
    assert visit_words.date_source("unknown", "", within=False) == "the article does not say when"


def test_whom_they_met(tables: Tables) -> None:
    met = {
        (row.traveller, row.country): visit_words.met(row, tables.meetings, tables.participants)
        for row in rows_of(tables.visits)
    }
    assert met == {
        ("Vladimir Putin", "TJK"): ["Emomali Rahmon"],
        ("Vladimir Putin", "TKM"): [],
        ("Vladimir Putin", "CHE"): ["Joe Biden"],
        ("Joe Biden", "CHE"): ["Vladimir Putin"],
        ("Ebrahim Raisi", "TKM"): [],
        ("Alexander Lukashenko", "RUS"): [],
        ("Charles III", "FRA"): [],
    }


@pytest.mark.parametrize(
    "text", ["[a](http://b)", "![a](b)", "$x$", ":red[x]", "**b**", "<b>", "a\nb", "`c`"]
)
def test_labels_are_letters_only(text: str) -> None:
    escaped = literal(text)
    plain = escaped.replace("\\", "")
    assert plain == text.replace("\n", " ")
    assert all(escaped[place - 1] == "\\" for place, letter in enumerate(escaped) if letter in "[]()!$:*<>`")
