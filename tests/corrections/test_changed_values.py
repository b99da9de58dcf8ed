"""Changing, deleting and confirming visits and meetings, and what a new reading makes of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from components import tables
from components.records import Meeting, Person, Place, When
from tests.building import DUSHANBE, PUTIN, RAHMON, TAJIKISTAN, XI, article, extraction, meeting, visit

if TYPE_CHECKING:
    from tests.corrections.editing import Editing

TOLD = article("Putin will go.", published="2022-06-27")
TOLD_TOO = article("Putin has gone.", published="2022-06-29")
KHUJAND = Place("TJK", "Khujand", 40.28, 69.62)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("traveller", XI),
        ("place", KHUJAND),
        ("place", Place(None)),
        ("when", When("2022-07-01", "2022-07-02", "day", "stated")),
        ("when", When()),
        ("status", "cancelled"),
        ("occasion", "state visit"),
        ("background", True),
        ("implied", True),
    ],
)
def test_every_field_of_a_visit_can_be_changed_and_changed_back(ana: Editing, field: str, value: Any) -> None:
    ana.store.add(TOLD, extraction(visit("2022-06-28")), "1")
    before = ana.visit
    made = ana.put(ana.make.change(before.id, field, value, "The ministry says so."))
    assert (made.by, made.why, made.kind) == ("Ana", "The ministry says so.", "change")
    after = ana.visit
    assert getattr(after.record, field) == value
    others = {name for name in ("traveller", "place", "when", "status", "occasion") if name != field}
    assert all(getattr(after.record, name) == getattr(before.record, name) for name in others)
    assert (after.id, after.corrections) == (before.id, (made.id,))
    assert (ana.outcome.applied, ana.outcome.look) == (True, None)
    ana.undo(made)
    assert ana.visit == before
    assert ana.shown.outcomes == ()


@pytest.mark.parametrize(
    ("field", "value"),
    [("participants", (PUTIN, XI)), ("form", "multilateral"), ("place", TAJIKISTAN), ("status", "denied")],
)
def test_every_field_of_a_meeting_can_be_changed(ana: Editing, field: str, value: Any) -> None:
    ana.store.add(TOLD, extraction(meeting(start="2022-06-28")), "1")
    (event,) = ana.events
    ana.put(ana.make.change(event.id, field, value, ""))
    assert getattr(ana.events[0].record, field) == (
        value if field != "place" else Place("TJK")  # no city: nothing to look up
    )


def test_a_city_gets_its_coordinates(ana: Editing) -> None:
    ana.store.add(TOLD, extraction(visit("2022-06-28", place=TAJIKISTAN)), "1")
    ana.put(ana.make.change(ana.visit.id, "place", Place("TJK", "Dushanbe"), ""))
    place = ana.visit.record.place
    assert (place.city, round(place.latitude or 0), round(place.longitude or 0)) == ("Dushanbe", 39, 69)


@pytest.mark.parametrize(
    ("field", "value", "sentence"),
    [
        ("status", "perhaps", "This is one of: planned, ongoing"),
        ("when", When("2022-6-1"), "“2022-6-1” is not a date"),
        ("when", When("2022-06-02", "2022-06-01"), "It cannot end on 2022-06-01, before it begins"),
        ("place", Place("XXX"), "“XXX” is no country code"),
        ("place", Place("TJK", "Dushanbe", 138.5, 68.8), "Coordinates are degrees"),
        ("traveller", Person(" "), "A person needs a name"),
        ("participants", (PUTIN, RAHMON), "A visit has no “participants” to change, only: traveller, place"),
        ("confidence", 1.0, "A visit has no “confidence” to change"),
        ("occasion", "x" * 600, "text of 500 characters at most"),
        ("occasion", "nul \0", "characters that are no letters"),
    ],
)
def test_values_that_make_no_sense_are_refused(ana: Editing, field: str, value: Any, sentence: str) -> None:
    ana.store.add(TOLD, extraction(visit("2022-06-28")), "1")
    with pytest.raises(ValueError, match=sentence):
        ana.make.change(ana.visit.id, field, value, "")
    with pytest.raises(ValueError, match="There is no such visit or meeting any more"):
        ana.make.change("none", "status", "planned", "")


def test_a_correction_is_replayed_over_a_new_reading(ana: Editing) -> None:
    ana.store.add(TOLD, extraction(visit("2022-06-28", status="planned")), "1")
    ana.put(ana.make.change(ana.visit.id, "status", "cancelled", "It was called off."))
    # Another event first, so that ids differ; the sentence cut a little differently.
    other = visit("2022-01-01", traveller=XI, quote="Xi, too.")
    again = visit("2022-06-28", status="planned", quote="He went. Then")
    ana.store.replace(TOLD, extraction(other, again), "2")
    xi, putin = ana.visits
    assert (xi.record.status, xi.corrections) == ("completed", ())
    assert (putin.record.status, ana.outcome.look) == ("cancelled", None)


def test_where_the_ground_shifted_it_still_holds_and_asks_for_a_look(ana: Editing) -> None:
    ana.store.add(TOLD, extraction(visit("2022-06-28")), "1")
    ana.put(ana.make.change(ana.visit.id, "when", When("2022-06-29", None, "day", "stated"), ""))
    ana.store.replace(TOLD, extraction(visit("2022-06-30")), "2")
    assert ana.visit.record.when.start == "2022-06-29"
    assert ana.outcome.look == (
        "Changed from “28 June 2022” to “29 June 2022”, "
        "but without the change it would now be “30 June 2022”."
    )
    ana.store.replace(TOLD, extraction(visit("2022-06-29")), "3")  # the rules have learnt it
    assert (ana.outcome.applied, ana.outcome.look) == (True, None)


def test_what_is_not_told_any_more_is_not_forgotten(ana: Editing) -> None:
    ana.store.add(TOLD, extraction(visit("2022-06-28")), "1")
    ana.put(ana.make.change(ana.visit.id, "status", "cancelled", ""))
    ana.store.replace(TOLD, extraction(), "2")
    assert ana.visits == []
    assert (ana.outcome.applied, ana.outcome.look) == (
        False,
        "No article tells this any more as it was when it was corrected.",
    )
    ana.store.replace(TOLD, extraction(visit("2022-06-28")), "3")
    assert ana.visit.record.status == "cancelled"


def test_the_later_change_of_a_field_holds(ana: Editing) -> None:
    ana.store.add(TOLD, extraction(visit("2022-06-28")), "1")
    first = ana.put(ana.make.change(ana.visit.id, "status", "planned", ""))
    ana.put(ana.make.change(ana.visit.id, "place", KHUJAND, ""))
    second = ana.put(ana.make.change(ana.visit.id, "status", "denied", ""))
    assert (second.before, ana.visit.record.status) == ("planned", "denied")
    undoing = ana.undo(second)
    assert ana.visit.record.status == "planned"
    ana.undo(undoing)
    assert ana.visit.record.status == "denied"
    ana.undo(first)  # what stands on it asks for a look
    assert (ana.visit.record.status, ana.visit.record.place) == ("denied", KHUJAND)
    assert [bool(outcome.look) for outcome in ana.shown.outcomes] == [False, True]


def test_a_change_settles_what_sources_disagree_about(ana: Editing) -> None:
    ana.store.add(TOLD, extraction(visit("2022-06-28"), published="2022-06-29"), "1")
    ana.store.add(TOLD_TOO, extraction(visit("2022-06-29"), published="2022-06-30"), "1")
    assert [conflict.about for conflict in ana.visit.conflicts] == ["date"]
    made = ana.put(ana.make.change(ana.visit.id, "when", When("2022-06-28", None, "day"), ""))
    assert ana.visit.conflicts == ()
    assert tables.load(ana.store).conflicts.empty
    ana.undo(made)
    assert len(tables.load(ana.store).conflicts) == 2


def test_deleted_is_gone_until_undone_and_new_articles_ask_for_a_look(ana: Editing) -> None:
    ana.store.add(TOLD, extraction(visit("2022-06-28"), meeting(start="2022-06-28")), "1")
    made = ana.put(ana.make.delete(ana.visit.id, "He stayed at home."))
    assert [type(event.record) for event in ana.events] == [Meeting]
    assert ana.outcome.look is None
    assert len(tables.load(ana.store).reports) == 1
    ana.store.replace(TOLD, extraction(visit("2022-06-28")), "2")
    assert (ana.visits, ana.outcome.look) == ([], None)
    ana.store.add(TOLD_TOO, extraction(visit("2022-06-28")), "1")
    assert (ana.visits, ana.outcome.look) == ([], "Deleted, but one more article has told it since.")
    ana.undo(made)
    assert ana.visit.sources == 2


def test_confirmed_as_long_as_it_stays_what_it_was(ana: Editing) -> None:
    ana.store.add(TOLD, extraction(visit("2022-06-28")), "1")
    ana.put(ana.make.confirm(ana.visit.id))
    assert (ana.outcome.applied, ana.outcome.look) == (True, None)
    ana.store.add(TOLD_TOO, extraction(visit("2022-06-28", "2022-06-28")), "1")
    assert ana.outcome.applied
    ana.store.replace(
        TOLD_TOO, extraction(visit("2022-06-28", status="cancelled"), published="2022-06-30"), "2"
    )
    assert (ana.outcome.applied, ana.outcome.look) == (
        False,
        "Confirmed, but since then the status is now “cancelled”.",
    )


def test_two_visits_in_one_sentence_are_told_apart(ana: Editing) -> None:
    sentence = "Putin will visit Tajikistan and Turkmenistan."
    both = [visit("2022-06-28", place=Place(code), quote=sentence) for code in ("TJK", "TKM")]
    ana.store.add(TOLD, extraction(*both), "1")
    (turkmenistan,) = [event for event in ana.visits if event.record.place.country == "TKM"]
    ana.put(ana.make.change(turkmenistan.id, "status", "cancelled", ""))
    ana.store.replace(TOLD, extraction(*both[::-1]), "2")
    assert {e.record.place.country: e.record.status for e in ana.visits} == {
        "TJK": "completed",
        "TKM": "cancelled",
    }


def test_tables_show_what_was_corrected(ana: Editing) -> None:
    ana.store.add(TOLD, extraction(visit("2022-06-28"), visit("2021", traveller=RAHMON)), "1")
    rahmon, putin = ana.visits
    ana.put(ana.make.change(putin.id, "place", KHUJAND, ""))
    shown = tables.load(ana.store).visits
    assert shown[["visit_id", "city", "corrected"]].values.tolist() == [
        [rahmon.id, "Dushanbe", False],
        [putin.id, "Khujand", True],
    ]
    extracted = {event.id: event.record.place for event in ana.store.snapshot().events}
    assert extracted[putin.id] == DUSHANBE
