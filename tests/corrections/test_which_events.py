"""Visits and meetings added by hand, merged and split, and what new readings and articles make of it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from components import tables
from components.records import Evidence, Meeting, Place
from tests.building import RAHMON, TAJIKISTAN, XI, article, extraction, meeting, visit

if TYPE_CHECKING:
    from tests.corrections.editing import Editing

TOLD = article("Putin went to Dushanbe. He stayed.", published="2022-06-27")
TOLD_TOO = article("Putin has gone.", published="2022-06-29")
THIRD = article("Putin was there again.", published="2022-08-01")
LOST = "No article tells this any more as it was when it was corrected."


def test_a_visit_added_by_hand_has_its_sentence(ana: Editing) -> None:
    ana.store.add(TOLD, extraction(), "1")
    by_hand = replace(visit("2022-06-28"), evidence=(Evidence("He stayed.", 24, 34),))
    made = ana.put(ana.make.add(by_hand, "The rules missed it.", TOLD.id))
    (row,) = tables.load(ana.store).visits.to_dict("records")
    assert (row["traveller"], row["city"], row["start_iso"]) == ("Vladimir Putin", "Dushanbe", "2022-06-28")
    assert (row["article_id"], row["evidence"], row["rule"]) == (TOLD.id, "He stayed.", "by hand")
    assert (row["corrected"], row["confidence"], row["sources"]) == (True, 1.0, 1)
    ana.undo(made)
    assert ana.visits == []


def test_a_meeting_known_from_elsewhere_needs_no_article(ana: Editing) -> None:
    made = ana.put(ana.make.add(meeting(start="2022-06-28"), "I was there."))
    shown = tables.load(ana.store)
    (row,) = shown.meetings.to_dict("records")
    assert (row["people"], row["sources"], row["evidence"]) == ("Vladimir Putin, Emomali Rahmon", 0, "")
    assert len(shown.participants) == 2
    with pytest.raises(KeyError):
        tables.article_text(ana.store, row["article_id"])
    (event,) = ana.events
    ana.put(ana.make.change(event.id, "status", "planned", ""))
    assert (ana.events[0].record.status, ana.events[0].id) == ("planned", event.id)
    ana.undo(made)
    assert ana.events == []
    assert ana.outcome.look == LOST  # the change has nothing to stand on


def test_added_by_hand_and_told_later_asks_for_a_look(ana: Editing) -> None:
    ana.put(ana.make.add(visit("2022-06-28"), ""))
    assert ana.outcome.look is None
    ana.store.add(THIRD, extraction(visit("2022-08-01")), "1")
    assert ana.outcome.look is None  # another time
    ana.store.add(TOLD, extraction(visit("2022-06-27", "2022-06-29")), "1")
    assert ana.outcome.look == "The articles now tell this one too: it may stand here twice."
    by_hand, told = (event for event in ana.visits if event.record.when.start != "2022-08-01")
    assert {by_hand.sources, told.sources} == {0, 1}
    ana.put(ana.make.merge([by_hand.id, told.id], "The same."))
    merged = ana.visits[0]
    assert (merged.record.when.start, merged.record.when.end, merged.sources) == ("2022-06-28", None, 1)
    assert len(merged.corrections) == 2


def test_merged_by_hand_and_parted_again(ana: Editing) -> None:
    ana.store.add(TOLD, extraction(visit("2022-06-28")), "1")
    ana.store.add(THIRD, extraction(visit("2022-08-01", place=TAJIKISTAN)), "1")
    before = ana.visits
    made = ana.put(ana.make.merge([event.id for event in before], "The paper misprinted the date."))
    assert (ana.visit.sources, ana.visit.corrections) == (2, (made.id,))
    assert len(tables.load(ana.store).reports) == 2
    ana.store.replace(TOLD, extraction(visit("2021-01-01", traveller=XI), visit("2022-06-28")), "2")
    xi, putin = ana.visits
    assert (xi.sources, putin.sources, ana.outcome.look) == (1, 2, None)
    ana.store.replace(THIRD, extraction(), "2")
    assert (len(ana.visits), ana.outcome.applied, ana.outcome.look) == (
        2,
        False,
        "One of the events to be merged is not told any more.",
    )
    ana.store.replace(TOLD, extraction(visit("2022-06-28")), "3")
    ana.store.replace(THIRD, extraction(visit("2022-08-01", place=TAJIKISTAN)), "3")
    assert ana.visit.sources == 2
    ana.undo(made)
    assert ana.visits == before


def test_what_merging_learns_to_join_by_itself_needs_no_look(ana: Editing) -> None:
    ana.store.add(TOLD, extraction(visit("2022-06-28")), "1")
    ana.store.add(THIRD, extraction(visit("2022-08-01")), "1")
    ana.put(ana.make.merge([event.id for event in ana.visits], ""))
    ana.store.replace(THIRD, extraction(visit("2022-06-28")), "2")
    assert (ana.visit.sources, ana.outcome.applied, ana.outcome.look) == (2, True, None)


def test_values_changed_before_merging_hold_after_it(ana: Editing) -> None:
    ana.store.add(TOLD, extraction(visit("2022-06-28")), "1")
    ana.store.add(THIRD, extraction(visit("2022-08-01")), "1")
    june, august = ana.visits
    ana.put(ana.make.change(june.id, "occasion", "state visit", ""))
    ana.put(ana.make.merge([june.id, august.id], ""))
    assert ana.visit.record.occasion == "state visit"  # type: ignore[union-attr]


def test_split_apart_and_joined_again(ana: Editing) -> None:
    ana.store.add(TOLD, extraction(visit("2022-06-28")), "1")
    ana.store.add(TOLD_TOO, extraction(visit("2022-06-29", status="cancelled"), published="2022-06-29"), "1")
    before = ana.visit
    wrong = next(r for r in ana.shown.snapshot.reports if r.article_id == TOLD_TOO.id)
    made = ana.put(ana.make.split(before.id, [wrong.id], "Another trip."))
    first, second = ana.visits
    assert [(e.record.when.start, e.record.status, e.sources) for e in (first, second)] == [
        ("2022-06-28", "completed", 1),
        ("2022-06-29", "cancelled", 1),
    ]
    assert first.corrections == second.corrections == (made.id,)
    ana.put(ana.make.change(second.id, "place", Place("TJK", "Khujand"), ""))
    ana.store.add(THIRD, extraction(visit("2022-06-28")), "1")  # comes later: stays with the first
    assert [(e.sources, e.record.place.city) for e in ana.visits] == [(2, "Dushanbe"), (1, "Khujand")]
    ana.undo(made)
    assert (ana.visit.sources, ana.visit.record.place.city) == (3, "Khujand")


def test_a_split_whose_part_is_not_told_any_more(ana: Editing) -> None:
    ana.store.add(TOLD, extraction(visit("2022-06-28")), "1")
    ana.store.add(TOLD_TOO, extraction(visit("2022-06-29")), "1")
    wrong = next(r for r in ana.shown.snapshot.reports if r.article_id == TOLD_TOO.id)
    ana.put(ana.make.split(ana.visit.id, [wrong.id], ""))
    ana.store.replace(TOLD_TOO, extraction(), "2")
    assert (ana.visit.sources, ana.outcome.applied, ana.outcome.look) == (1, False, LOST)
    ana.store.replace(TOLD_TOO, extraction(visit("2022-08-01")), "3")  # parted by itself
    assert (len(ana.visits), ana.outcome.applied, ana.outcome.look) == (2, True, None)


def test_what_cannot_be_merged_or_split_is_refused(ana: Editing) -> None:
    ana.store.add(TOLD, extraction(visit("2022-06-28"), meeting(start="2022-06-28")), "1")
    a_visit, a_meeting = sorted(ana.events, key=lambda event: isinstance(event.record, Meeting))
    with pytest.raises(ValueError, match="A visit and a meeting cannot be merged"):
        ana.make.merge([a_visit.id, a_meeting.id], "")
    with pytest.raises(ValueError, match="To merge, choose two visits or two meetings"):
        ana.make.merge([a_visit.id], "")
    with pytest.raises(ValueError, match="To merge, choose two"):
        ana.make.merge([a_visit.id, a_visit.id], "")
    (report,) = [row.id for row in ana.shown.snapshot.reports if row.event_id == a_visit.id]
    for reports in ([], [report], ["none"]):
        with pytest.raises(
            ValueError, match="To split, choose some of the articles that tell it, but not all"
        ):
            ana.make.split(a_visit.id, reports, "")
    with pytest.raises(ValueError, match="A meeting needs two people or more"):
        ana.make.add(meeting(RAHMON, RAHMON), "")


def test_meetings_merged_have_all_their_people(ana: Editing) -> None:
    ana.store.add(TOLD, extraction(meeting(start="2022-06-28")), "1")
    ana.store.add(TOLD_TOO, extraction(meeting(XI, RAHMON, start="2022-06-28")), "1")
    ana.put(ana.make.merge([event.id for event in ana.events], ""))
    shown = tables.load(ana.store)
    assert sorted(shown.participants["name"]) == ["Emomali Rahmon", "Vladimir Putin", "Xi Jinping"]
