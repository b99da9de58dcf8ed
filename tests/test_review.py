"""What the queue asks for, in which order, and that it empties as corrections are made."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from components import ingest, review
from components.corrections import replay
from components.records import Article, Person, Place, When
from components.review import queue
from components.store import open_store
from tests.building import RAHMON, TAJIKISTAN, XI, article, extraction, meeting, visit
from tests.corrections.editing import Editing

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

STRANGER = Person("Ana Núñez", None, "EU")


@pytest.fixture
def ana(tmp_path: Path) -> Iterator[Editing]:
    with open_store(f"sqlite:///{tmp_path / 'library.sqlite'}") as store:
        yield Editing(store)


def asked(ana: Editing) -> list[tuple[str, str]]:
    return [(item.about, item.reasons[0]) for item in queue(ana.shown)]


def test_what_is_sure_asks_for_nothing(ana: Editing) -> None:
    kishida = Person("Fumio Kishida", None, "JPN")  # no Wikidata id, but in the table of leaders
    sure = [visit("2022-06-28"), meeting(start="2022-06-28"), visit("2022", traveller=kishida)]
    ana.store.add(article("One."), extraction(*sure, published="2022-06-28"), "1")
    assert queue(ana.shown) == []


def test_most_rows_probably_wrong_comes_first(ana: Editing) -> None:
    told = [
        visit("2022-06-28", confidence=0.7),
        visit("2022-01-01", traveller=STRANGER),
        visit("2022-03-01", traveller=STRANGER),
        meeting(XI, RAHMON, start="2022-05-01", place=Place(None)),
        visit("2022-04-01", traveller=XI, place=Place("TJK", "Nowherabad")),
    ]
    ana.store.add(article("One."), extraction(*told, published="2022-06-28"), "1")
    ana.store.add(article("Two."), extraction(visit(traveller=RAHMON, place=Place("RUS"))), "1")
    items = queue(ana.shown)
    assert [(item.about, item.reasons, item.weight, len(item.event_ids)) for item in items] == [
        ("person", ("“Ana Núñez” is in no table of people.",), 0.4, 2),
        ("article", ("It has no date, so what it tells has none either.",), 0.3, 1),
        ("event", ("Its country is not known.",), 0.3, 1),
        ("event", ("The reading is only 70 % sure.",), 0.3, 1),
        ("place", ("“Nowherabad” in Tajikistan is in no table of places.",), 0.3, 1),
    ]
    assert [item.subject for item in items if item.about in ("person", "place", "article")] == [
        "Ana Núñez",
        article("Two.").id,
        "Nowherabad",
    ]


def test_several_doubts_of_one_event_are_one_item(ana: Editing) -> None:
    ana.store.add(
        article("One."), extraction(visit("2022-06-28", confidence=0.6), published="2022-07-01"), "1"
    )
    ana.store.add(
        article("Two."), extraction(visit("2022-06-29", confidence=0.6), published="2022-07-01"), "1"
    )
    (item,) = queue(ana.shown)
    assert item.reasons == ("Sources disagree about its date.", "The reading is only 60 % sure.")
    assert item.weight == pytest.approx(1 - 0.5 * 0.6)
    ana.put(ana.make.change(ana.visit.id, "when", When("2022-06-28", None, "day"), ""))
    assert queue(ana.shown) == []


def test_the_queue_empties_as_things_are_put_right(ana: Editing) -> None:
    told = [
        visit("2022-06-28", confidence=0.7),
        visit("2022-01-01", traveller=STRANGER),
        meeting(XI, RAHMON, start="2022-05-01", place=Place(None)),
        visit("2022-04-01", traveller=XI, place=Place("TJK", "Nowherabad")),
    ]
    ana.store.add(article("One."), extraction(*told, published="2022-06-28"), "1")
    assert len(queue(ana.shown)) == 4
    for item in queue(ana.shown):
        if item.about == "person":
            ana.put(ana.make.person(item.subject, STRANGER, "Known now: she has no Wikidata id."))
        elif item.about == "place":
            ana.put(ana.make.change(item.event_ids[0], "place", TAJIKISTAN, ""))
        else:
            ana.put(ana.make.confirm(item.event_ids[0]))
    assert queue(ana.shown) == []


def test_corrections_under_which_the_ground_shifted_come_first(ana: Editing) -> None:
    told = article("One.")
    ana.store.add(told, extraction(visit("2022-06-28"), published="2022-06-28"), "1")
    made = ana.put(ana.make.change(ana.visit.id, "status", "denied", ""))
    ana.store.replace(told, extraction(visit("2022-06-28", status="planned", confidence=0.5)), "2")
    first, *_ = queue(ana.shown)
    assert (first.about, first.subject) == ("correction", made.id)
    assert first.reasons == (
        "Changed from “completed” to “denied”, but without the change it would now be “planned”.",
    )


def test_a_worked_out_date_that_the_text_contradicts(ana: Editing) -> None:
    text = (
        "Tuesday, 28 June 2022: President Putin flew to Dushanbe on Monday, 28 June 2022, the Kremlin said "
        "on Wednesday, 29 June 2022. Chancellor Angela Merkel, who is in office, will meet him on Friday."
    )
    ingest.load_article(Article(text, "Putin in Dushanbe"), ana.store)
    (row,) = ana.store.snapshot().articles
    contradictions = review.contradicted_dates(ana.store)
    assert row.published_basis in ("inferred", "dateline")
    (sentences,) = contradictions.values()
    assert all("does not fit" in sentence for sentence in sentences)
    item = next(item for item in queue(ana.shown, contradictions) if item.about == "article")
    assert item.subject == row.id
    assert item.reasons[0] == f"Its date, {row.published}, was worked out, and not all of the text fits it."
    assert item.reasons[1:] == sentences
    ingest.correct(ana.store, [ana.make.date(row.id, "2022-06-29", "Printed on the page.")])
    assert review.contradicted_dates(ana.store) == {}
    assert not any(item.about == "article" for item in queue(replay(ana.store.snapshot()), {}))
