"""Filters by the travellers' countries, occasion, source, sureness, and what the last upload brought."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from components import tables
from components.records import Article, Person, Place
from components.store import open_store
from components.tables import Filters, Tables
from components.tables.newness import newness
from tests.building import RAHMON, extraction, meeting, visit

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from components.store import Store

ENVOY = Person("Ana Núñez", None, "EU", "envoy")
WIRE = Article("Putin will go to Dushanbe.", source="Evening Wire")
SUN = Article("Putin has gone. They met in Dushanbe.", source="Morning Sun")
STOCKHOLM = Place("SWE", "Stockholm", 59.33, 18.07)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_store(f"sqlite:///{tmp_path / 'library.sqlite'}") as opened:
        yield opened


@pytest.fixture
def library(store: Store) -> Tables:
    plans = replace(visit("2022-06-28", status="planned", quote="Putin will go"), occasion="state visit")
    store.add(WIRE, extraction(plans, published="2022-06-27"), "1")
    told = [
        replace(visit("2022-06-28", "2022-06-29", quote="Putin has gone"), occasion="state visit"),
        replace(visit("2021-06", traveller=RAHMON, place=Place("CHE"), confidence=0.6), occasion="summit"),
        visit(traveller=ENVOY, place=Place("RUS"), status="cancelled"),
        meeting(start="2022-06-28", quote="They met in Dushanbe."),
        meeting(RAHMON, ENVOY, start="2022", place=STOCKHOLM),
    ]
    store.add(SUN, extraction(*told, published="2022-06-29"), "1")
    return tables.load(store)


@pytest.mark.parametrize(
    ("filters", "visits", "meetings"),
    [
        ({"homes": {"RUS"}}, ["Vladimir Putin"], ["Dushanbe"]),
        ({"homes": {"TJK", "EU"}}, ["Emomali Rahmon", "Ana Núñez"], ["Stockholm", "Dushanbe"]),
        ({"occasions": {"state visit"}}, ["Vladimir Putin"], ["Dushanbe"]),  # whom he met on it
        ({"occasions": {"summit"}}, ["Emomali Rahmon"], []),  # met elsewhere, at another time
        ({"sources": {"Evening Wire"}}, ["Vladimir Putin"], []),  # the announcement
        ({"sources": {"Nobody's Paper"}}, [], []),
        ({"sources": {"Evening Wire"}, "homes": {"TJK"}}, [], []),
    ],
)
def test_filters(
    library: Tables, filters: dict[str, set[str]], visits: list[str], meetings: list[str]
) -> None:
    left = tables.filter(library, Filters(**{name: frozenset(values) for name, values in filters.items()}))
    assert left.visits["traveller"].tolist() == visits
    assert left.meetings["city"].tolist() == meetings
    assert set(left.reports["event_id"]) == {*left.visits["visit_id"], *left.meetings["meeting_id"]}


def test_only_what_is_sure(library: Tables) -> None:
    left = tables.filter(library, Filters(sureness=0.85))
    assert left.visits["traveller"].tolist() == ["Vladimir Putin", "Ana Núñez"]
    assert left.meetings.empty


def loaded(library: Tables, **moments: str) -> Tables:
    """The same tables, the articles of these sources loaded at these moments."""
    at = library.articles["source"].astype("object").str.split().str[0].map(moments)
    return replace(library, articles=library.articles.assign(loaded_at=at))


def test_what_the_last_upload_brought(library: Tables) -> None:
    early, late = "2026-11-24T07:00:00+00:00", "2026-11-24T08:00:00+00:00"
    shown = loaded(library, Evening=early, Morning=late)
    geneva, dushanbe, moscow = shown.visits["visit_id"]
    assert newness(shown, late) == {
        geneva: "new",
        dushanbe: "again",
        moscow: "new",
        **dict.fromkeys(shown.meetings["meeting_id"], "new"),
    }
    assert newness(shown, "") == {}
    assert len(tables.filter(shown, Filters(loaded_since=late)).visits) == 3
    other = loaded(library, Evening=late, Morning=early)
    assert newness(other, late) == {dushanbe: "again"}
    left = tables.filter(other, Filters(loaded_since=late))
    assert (left.visits["visit_id"].tolist(), len(left.meetings)) == ([dushanbe], 0)
    assert tables.filter(other, Filters(loaded_since="2026-11-24T08:00:01+00:00")).visits.empty
