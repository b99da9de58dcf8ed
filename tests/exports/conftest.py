"""A small library with everything that makes exports hard, and nothing drawn from a clock."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest

from components import tables
from components.records import Article, Person, Place
from components.store import open_store
from tests.building import RAHMON, XI, extraction, meeting, visit

if TYPE_CHECKING:
    from components.tables import Tables

MADE = dt.date(2024, 5, 27)
# A formula, quotes of two kinds, a line break, another script, markup, what looks like a list.
QUOTE = '=HYPERLINK("http://x.example"), “said”\nhe; 中文 <b>&amp;</b> </script><script>alert(1)</script>'
KISHIDA = Person("Fumio Kishida", "Q1094078", "JPN", "prime minister")
ENVOY = Person("Ana Núñez")
ASHGABAT = Place("TKM", "Ashgabat", 37.95, 58.38)
WASHINGTON = Place("USA", "Washington", 38.9, -77.04)
ARTICLE = Article(
    "He went. They met.",
    "Title, with a comma; <i>and</i> a tag",
    "Agency",
    "https://news.example/a?b=1&c=2",
    published="2022-07-01",
    published_basis="given",
)
OTHER = Article("Nothing happened.", "A quiet day", published="2022-07-02", published_basis="given")


@pytest.fixture(scope="session")
def library() -> Tables:
    """Six visits (planned, cancelled, to the month, undated, across the date line) and three meetings."""
    told = [
        visit("2022-06-28", "2022-06-29", quote=QUOTE),
        visit("2022-06-30", "2022-06-30", place=ASHGABAT, status="planned"),
        visit("2021-06", traveller=RAHMON, place=Place("CHE")),
        visit(traveller=RAHMON, place=Place("CHN", "Xi'an", 34.26, 108.94), background=True),
        visit("2022-05-01", "2022-05-02", traveller=ENVOY, place=Place("UKR"), status="cancelled"),
        visit("2023-01-13", "2023-01-14", traveller=KISHIDA, place=WASHINGTON),
        meeting(start="2022-06-28"),
        meeting(RAHMON, XI, start="2022-06-30", place=ASHGABAT),
        meeting(KISHIDA, XI, start="2023-02-01", place=Place(None), status="planned"),
    ]
    with open_store("sqlite://") as store:
        store.add(ARTICLE, extraction(*told, published="2022-07-01"), "1")
        store.add(OTHER, extraction(published="2022-07-02"), "1")
        return tables.load(store)
