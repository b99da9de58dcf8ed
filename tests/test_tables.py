"""Frames of a small library, and what filters leave of them."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pandas as pd
import pytest

from components import tables
from components.records import Person, Place
from components.store import open_store
from components.tables import Filters, Tables
from components.tables.columns import ARTICLES, CONFLICTS, MEETINGS, PARTICIPANTS, REPORTS, VISITS
from tests.building import RAHMON, TAJIKISTAN, article, extraction, meeting, visit

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from components.store import Store

PLANNED = article("Putin will go to Dushanbe.", title="Putin to go", published="2022-06-27")
DONE = article("Putin has gone. They met in Dushanbe.", title="Putin gone", published="2022-06-29")
ENVOY = Person("Ana Núñez", None, "EU", "envoy")
STOCKHOLM = Place("SWE", "Stockholm", 59.33, 18.07)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_store(f"sqlite:///{tmp_path / 'library.sqlite'}") as store:
        yield store


@pytest.fixture
def library(store: Store) -> Tables:
    plans = visit("2022-06-28", place=TAJIKISTAN, status="planned", quote="Putin will go")
    store.add(PLANNED, extraction(plans, published="2022-06-27"), "1")
    told = [
        visit("2022-06-28", "2022-06-29", quote="Putin has gone"),
        visit("2021-06", traveller=RAHMON, place=Place("CHE", "Geneva", 46.2, 6.15), background=True),
        visit(traveller=ENVOY, place=Place("RUS"), status="cancelled"),
        meeting(start="2022-06-28", quote="They met in Dushanbe."),
        meeting(RAHMON, ENVOY, start="2022", place=STOCKHOLM),
    ]
    store.add(DONE, extraction(*told, published="2022-06-29", reason="told"), "1")
    return tables.load(store)


def test_visits(library: Tables) -> None:
    shown = ["traveller", "country_name", "city", "when", "status", "sources", "evidence"]
    assert library.visits[shown].astype(object).where(
        library.visits[shown].notna(), None
    ).values.tolist() == [
        ["Emomali Rahmon", "Switzerland", "Geneva", "June 2021", "completed", 1, "He went."],
        ["Vladimir Putin", "Tajikistan", "Dushanbe", "28–29 June 2022", "completed", 2, "Putin has gone"],
        ["Ana Núñez", "Russia", None, "unknown", "cancelled", 1, "He went."],
    ]
    geneva, dushanbe, moscow = library.visits.to_dict("records")
    assert (geneva["start"], geneva["end"]) == (pd.Timestamp("2021-06-01"), pd.Timestamp("2021-06-30"))
    assert (geneva["start_iso"], geneva["precision"], geneva["background"]) == ("2021-06", "month", True)
    assert (dushanbe["latitude"], dushanbe["longitude"], dushanbe["located"]) == (38.54, 68.78, "city")
    assert (dushanbe["origin_city"], round(dushanbe["origin_latitude"])) == ("Moscow", 56)
    assert (moscow["located"], round(moscow["latitude"]), round(moscow["longitude"])) == ("country", 56, 38)
    assert pd.isna(moscow["start"])
    assert moscow["traveller_country"] == "EU"


def test_meetings_and_participants(library: Tables) -> None:
    shown = ["people", "city", "when", "precision", "form"]
    assert library.meetings[shown].values.tolist() == [
        ["Emomali Rahmon, Ana Núñez", "Stockholm", "2022", "year", "bilateral"],
        ["Vladimir Putin, Emomali Rahmon", "Dushanbe", "28 June 2022", "day", "bilateral"],
    ]
    dushanbe = library.meetings["meeting_id"][1]
    people = library.participants[library.participants["meeting_id"] == dushanbe]
    assert people[["name", "person_id", "country_name", "office"]].values.tolist() == [
        ["Vladimir Putin", "Q7747", "Russia", "president"],
        ["Emomali Rahmon", "Q57414", "Tajikistan", "president"],
    ]


def test_articles_and_reports(library: Tables) -> None:
    shown = ["title", "published", "published_basis", "visits", "meetings"]
    assert library.articles[shown].values.tolist() == [
        ["Putin gone", "2022-06-29", "given", 3, 2],
        ["Putin to go", "2022-06-27", "given", 1, 0],
    ]
    dushanbe = library.visits["visit_id"][1]
    reports = library.reports[library.reports["event_id"] == dushanbe]
    assert reports[["kind", "article_id", "when", "status", "evidence"]].values.tolist() == [
        ["visit", DONE.id, "28–29 June 2022", "completed", "Putin has gone"],
        ["visit", PLANNED.id, "28 June 2022", "planned", "Putin will go"],
    ]


def test_what_became_of_a_visit_and_how_many_tell_it(library: Tables) -> None:
    shown = ["sources", "articles", "conflicts", "history"]
    assert library.visits[shown].values.tolist() == [
        [1, 1, 0, "took place June 2021"],
        [2, 2, 0, "announced 27 June 2022, took place 28–29 June 2022"],
        [1, 1, 0, "cancelled 29 June 2022"],
    ]


def test_contradictions_stand_with_both_sentences(store: Store) -> None:
    for text, day in (("On Tuesday he went.", 28), ("He came on Monday.", 27), ("Tuesday, it was.", 28)):
        told = visit(f"2022-06-{day}", quote=text)
        store.add(article(text), extraction(told, published="2022-06-29"), "1")
    found = tables.load(store)
    shown = ["about", "value", "in_words", "used", "sources", "evidence"]
    assert sorted(found.conflicts[shown].values.tolist()) == [
        ["date", "2022-06-27", "27 June 2022", False, 1, "He came on Monday."],
        ["date", "2022-06-28", "28 June 2022", True, 2, "On Tuesday he went."],
        ["date", "2022-06-28", "28 June 2022", True, 2, "Tuesday, it was."],
    ]
    assert found.visits[["when", "conflicts"]].values.tolist() == [["28 June 2022", 1]]
    assert set(found.conflicts["event_id"]) == set(found.visits["visit_id"])
    assert tables.filter(found, Filters(countries=frozenset({"CHE"}))).conflicts.empty


def test_columns_and_types_are_the_same_for_an_empty_library(store: Store, library: Tables) -> None:
    with open_store("sqlite://") as empty:
        bare = tables.load(empty)
    for name, columns in (
        ("visits", VISITS),
        ("meetings", MEETINGS),
        ("participants", PARTICIPANTS),
        ("articles", ARTICLES),
        ("reports", REPORTS),
        ("conflicts", CONFLICTS),
    ):
        none, some = getattr(bare, name), getattr(library, name)
        assert len(none) == 0
        assert list(none.columns) == list(some.columns) == list(columns)
        for column, kind in columns.items():
            assert str(none[column].dtype) == str(some[column].dtype) == kind, column
    assert tables.filter(bare, Filters(text="putin", start=dt.date(2022, 1, 1))).visits.empty


@pytest.mark.parametrize(
    ("filters", "visits", "meetings"),
    [
        (Filters(), 3, 2),
        (Filters(start=dt.date(2022, 1, 1)), ["Vladimir Putin"], 2),
        (Filters(end=dt.date(2021, 6, 15)), ["Emomali Rahmon"], 0),  # some day of June
        (Filters(start=dt.date(2021, 6, 30), end=dt.date(2021, 12, 31)), ["Emomali Rahmon"], 0),
        (Filters(start=dt.date(2022, 6, 29), end=dt.date(2022, 6, 29)), ["Vladimir Putin"], 1),
        (Filters(travellers=frozenset({"Emomali Rahmon"})), ["Emomali Rahmon"], 2),
        (Filters(travellers=frozenset({"Emomali Rahmon", "Vladimir Putin"})), 2, 2),
        (Filters(travellers=frozenset({"Nobody"})), 0, 0),
        (Filters(countries=frozenset({"TJK"})), ["Vladimir Putin"], 1),
        (Filters(statuses=frozenset({"cancelled"})), ["Ana Núñez"], 0),
        (Filters(statuses=frozenset({"planned"})), 0, 0),
        (Filters(text="nunez RUSSIA"), ["Ana Núñez"], 0),
        (Filters(text="has gone"), ["Vladimir Putin"], 0),
        (Filters(text="dushanbe"), ["Vladimir Putin"], 1),
        (Filters(text=" . "), 3, 2),  # no word to look for
        (Filters(text=".*"), 0, 0),  # no pattern
        (Filters(text="zebra"), 0, 0),
    ],
)
def test_filters(library: Tables, filters: Filters, visits: int | list[str], meetings: int) -> None:
    left = tables.filter(library, filters)
    if isinstance(visits, int):
        assert len(left.visits) == visits
    else:
        assert left.visits["traveller"].tolist() == visits
    assert len(left.meetings) == meetings
    events = {*left.visits["visit_id"], *left.meetings["meeting_id"]}
    assert set(left.reports["event_id"]) == events
    assert set(left.participants["meeting_id"]) == set(left.meetings["meeting_id"])
    assert len(left.articles) == 2
    assert len(library.visits) == 3


def test_the_text_behind_a_sentence(store: Store, library: Tables) -> None:
    text = tables.article_text(store, library.visits["article_id"][1])
    row = library.visits.loc[1]
    assert text == "Putin has gone. They met in Dushanbe."
    assert text[row["evidence_start"] : row["evidence_end"]] == "Putin has gone"
    with pytest.raises(KeyError):
        tables.article_text(store, "none")


def test_the_revision_says_whether_anything_changed(store: Store, library: Tables) -> None:
    assert library.revision == store.revision
    store.add(article("Something else."), extraction(), "1")
    assert library.revision != store.revision
