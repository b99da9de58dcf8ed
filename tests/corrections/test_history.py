"""The ledger in words: what was done to what, what was taken back, and the mark on a row."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from components import tables
from components.corrections import History
from components.records import Person, Place, When
from tests.building import PUTIN, RAHMON, TAJIKISTAN, XI, article, extraction, meeting, visit

if TYPE_CHECKING:
    from tests.corrections.editing import Editing

ONE, TWO = article("One.", "First report", "2022-06-29"), article("Two.", "Second report", "2022-07-01")


def told(ana: Editing) -> list[str]:
    """All sentences of the history, the earliest first, each with who took it back."""
    entries = reversed(History(ana.shown).entries())
    return [f"{e.what}{f' [by {e.undone_by.by}]' if e.undone_by else ''}" for e in entries]


def test_every_kind_of_correction_in_words(ana: Editing) -> None:
    ana.store.add(
        ONE, extraction(visit("2022-06-28"), meeting(start="2022-06-28"), published="2022-06-29"), "1"
    )
    ana.store.add(
        TWO, extraction(visit("2022-06-28"), visit("2021", traveller=XI), published="2022-07-01"), "1"
    )
    xi, putin = ana.visits
    (met,) = (event for event in ana.events if event not in ana.visits)
    ana.put(ana.make.confirm(xi.id))
    ana.put(ana.make.change(putin.id, "status", "cancelled", "It was called off."))
    ana.put(ana.make.change(met.id, "when", When(None), ""))
    ana.put(ana.make.delete(xi.id, ""))
    ana.put(ana.make.add(visit("2023-05", traveller=RAHMON, place=Place("CHN", "Xi'an")), ""))
    ana.put(ana.make.date(ONE.id, "2022-06", ""))
    ana.put(ana.make.person("Somebody", Person("Ana Núñez", None, "ESP", "envoy"), ""))
    ana.put(ana.make.source("Agency", ""))
    ana.put(ana.make.source(TWO.id, ""))
    assert told(ana) == [
        "Found right: Xi Jinping → Dushanbe, 2021",
        "Changed the status of a visit to Tajikistan, 28 June 2022 from “completed” to “cancelled”",
        "Changed the date of a meeting in Tajikistan, 28 June 2022 from “28 June 2022” to unknown",
        "Deleted Xi Jinping → Dushanbe, 2021",
        "Added Emomali Rahmon → Xi'an, May 2023",
        "Dated the article “First report”: 29 June 2022 → June 2022",
        "Named “Somebody”: Ana Núñez, envoy, Spain",
        "Set aside “Agency” as unreliable",
        "Set aside the article “Second report” as unreliable",
    ]


def test_merged_and_parted(ana: Editing) -> None:
    ana.store.add(ONE, extraction(visit("2022-06-28"), published="2022-06-29"), "1")
    ana.store.add(TWO, extraction(visit("2022-08-28", place=TAJIKISTAN), published="2022-07-01"), "1")
    ana.put(ana.make.merge([event.id for event in ana.visits], ""))
    rows = [row.id for row in ana.shown.snapshot.reports if row.article_id == TWO.id]
    ana.put(ana.make.split(ana.visit.id, rows, ""))
    first, second = told(ana)
    assert first.startswith("Made 2 visits one: ")
    assert second.endswith(": 1 of 2 reports tell another one")


def test_what_was_taken_back_says_by_whom_until_it_is_put_back(ana: Editing) -> None:
    ana.store.add(ONE, extraction(visit("2022-06-28")), "1")
    made = ana.put(ana.make.change(ana.visit.id, "status", "denied", ""))
    ana.by = "Bo"
    undo = ana.undo(made)
    sentence = "Changed the status of Vladimir Putin → Dushanbe, 28 June 2022 from “completed” to “denied”"
    assert told(ana) == [f"{sentence} [by Bo]"]
    assert History(ana.shown).what(undo) == f"Took back: {sentence}"
    assert [entry.what for entry in History(ana.shown).of_event(ana.visit.id)] == [sentence]
    ana.undo(undo)
    assert told(ana) == [sentence]
    assert ana.visit.record.status == "denied"


def test_the_mark_on_a_row(ana: Editing) -> None:
    ana.store.add(ONE, extraction(visit("2022-06-28"), visit("2021", traveller=XI)), "1")
    xi, putin = ana.visits
    ana.put(ana.make.confirm(xi.id))
    ana.put(ana.make.change(putin.id, "status", "denied", ""))
    ana.put(ana.make.add(visit("2023", traveller=RAHMON), ""))
    rows = tables.load(ana.store).visits
    marks = dict(zip(rows["traveller"], zip(rows["corrected"], rows["by_hand"], strict=True), strict=True))
    assert marks == {
        XI.name: (False, "looked at and found right by Ana on 24 November 2026"),
        PUTIN.name: (True, "corrected by hand by Ana on 24 November 2026"),
        RAHMON.name: (True, "added by hand by Ana on 24 November 2026"),
    }


def test_a_look_is_asked_for_once(ana: Editing) -> None:
    ana.store.add(ONE, extraction(visit("2022-06-28")), "1")
    made = ana.put(ana.make.change(ana.visit.id, "status", "denied", ""))
    with pytest.raises(ValueError, match="needs a look any more"):
        ana.make.looked(made.id)
    ana.store.replace(ONE, extraction(visit("2022-06-28", status="planned")), "2")
    assert [outcome.correction.id for outcome in ana.shown.needing_a_look] == [made.id]
    look = ana.put(ana.make.looked(made.id, "Denied it is."))
    assert ana.shown.needing_a_look == ()
    assert told(ana)[1] == f"Kept after a look: {told(ana)[0]}"
    ana.store.replace(ONE, extraction(visit("2022-06-28", status="ongoing")), "3")
    assert len(ana.shown.needing_a_look) == 1  # the ground has shifted again
    ana.store.replace(ONE, extraction(visit("2022-06-28", status="planned")), "4")
    ana.undo(look)
    assert len(ana.shown.needing_a_look) == 1
