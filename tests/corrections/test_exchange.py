"""Corrections carried from one library to another as JSON Lines, and files that are no such thing."""

from __future__ import annotations

import json
import random
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, event, given, settings
from hypothesis import strategies as st

from components.corrections import UnreadableLedger, as_lines, corrected_since, from_lines, replay
from components.records import Place, When
from components.store import open_store
from components.tables.frames import tables_of
from tests.building import PUTIN, RAHMON, XI, article, extraction, meeting, visit
from tests.corrections.editing import Editing

if TYPE_CHECKING:
    from pathlib import Path

    from components.store import Store
    from components.store.ledger import Correction

TOLD = article("Putin will go.", published="2022-06-27")
TOLD_TOO = article("Putin has gone.", published="2022-06-29")


def fill(store: Store) -> None:
    store.add(TOLD, extraction(visit("2022-06-28"), meeting(start="2022-06-28")), "1")
    store.add(TOLD_TOO, extraction(visit("2022-06-29", traveller=RAHMON, place=Place("RUS"))), "1")
    store.add(article("More."), extraction(visit("2022-06-28"), visit("2021", traveller=XI)), "1")


def edit(ana: Editing) -> None:
    """A correction of each kind."""
    putin = next(e for e in ana.visits if e.sources == 2)
    xi, rahmon = (e for e in ana.visits if e.sources == 1)
    (met,) = [e for e in ana.events if e not in ana.visits]
    report = next(r for r in ana.shown.snapshot.reports if r.event_id == putin.id)
    ana.put(ana.make.add(visit("2020-01-01"), "naïve “quotes” 中文 \u2028 🚗", None))
    ana.put(ana.make.split(putin.id, [report.id], "two trips"))
    ana.put(ana.make.merge([xi.id, rahmon.id], "the same"))
    ana.put(ana.make.change(met.id, "when", When("2022-06", None, "month"), "vague"))
    ana.put(ana.make.confirm(ana.visits[-1].id))
    ana.put(ana.make.delete(ana.visits[-1].id, "wrong"))
    ana.put(ana.make.date(TOLD.id, "2022-06-26", "printed so"))
    ana.put(ana.make.person("Nobody", PUTIN, "known now"))
    ana.undo(ana.put(ana.make.source("Agency", "unreliable")))


@pytest.fixture
def ledger(ana: Editing) -> list[Correction]:
    fill(ana.store)
    edit(ana)
    rows = list(ana.store.ledger())
    assert {row.kind for row in rows} == {
        "add", "split", "merge", "change", "confirm", "delete", "date", "person", "source", "undo"
    }  # fmt: skip
    return rows


def test_a_colleague_gets_the_same(ana: Editing, ledger: list[Correction], tmp_path: Path) -> None:
    lines = as_lines(ledger)
    assert from_lines(lines.encode()) == ledger
    with open_store(f"sqlite:///{tmp_path / 'colleague.sqlite'}") as store:
        rows = from_lines(b"\xef\xbb\xbf" + lines.replace("\n", "\r\n").encode())
        random.Random(1).shuffle(rows)
        assert store.correct(rows[:4]) == 4
        fill(store)  # before, between or after: all the same
        assert store.correct(rows) == len(rows) - 4
        assert store.correct(rows) == 0
        theirs = replay(store.snapshot())
    assert theirs.outcomes == ana.shown.outcomes
    assert theirs.snapshot.events == ana.shown.snapshot.events
    assert theirs.snapshot.ledger == ana.shown.snapshot.ledger


def test_other_articles_of_the_same_events_are_found_by_content(
    ana: Editing, ledger: list[Correction], tmp_path: Path
) -> None:
    fill(ana.store)
    with open_store(f"sqlite:///{tmp_path / 'colleague.sqlite'}") as store:
        store.add(article("Other words."), extraction(meeting(start="2022-06-28"), visit("1999")), "1")
        store.correct(ledger)
        theirs = Editing(store)
        (met,) = [e for e in theirs.events if e not in theirs.visits]
        assert (met.record.when.start, met.record.when.precision) == ("2022-06", "month")
        looks = {outcome.correction.kind: outcome.look for outcome in theirs.shown.outcomes}
    assert looks["change"] == "Its articles are not in this library; it was found by who, where and when."
    assert looks["merge"] == "One of the events to be merged is not told any more."
    assert looks["date"] == "The article that it dates is not in this library."
    assert looks["add"] is None


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("not JSON", "Line 1 is no correction: it is not JSON. Nothing was taken over; export"),
        ("[]", "Line 1 is no correction: it is no JSON object."),
        ('{"kind": "praise"}', "its kind is none of add, change, confirm"),
        ('{"kind": "undo", "by": "Ana", "at": "2026-11-24", "why": "", "target": "x"}', "has no time zone"),
        ('{"kind": "undo", "by": "Ana", "at": "today", "why": "", "target": "x"}', "no moment in time"),
        ('{"kind": "undo", "by": "", "at": "2026-11-24T09:00Z", "why": "", "target": "x"}', "needs the name"),
        ('{"kind": "undo", "by": "A", "at": "2026-11-24T09:00Z", "why": ""}', "the correction that the corr"),
        ('{"kind": "delete", "by": "A", "at": "2026-11-24T09:00Z", "why": ""}', "choose one visit or one me"),
        ('{"kind": "date", "by": "A", "at": "2026-11-24T09:00Z", "why": "", "target": "x", "after": "soon"}',
         "“soon” is not a date"),
    ],
)  # fmt: skip
def test_a_line_that_is_no_correction_is_named(line: str, sentence: str) -> None:
    with pytest.raises(UnreadableLedger) as caught:
        from_lines(line.encode())
    assert sentence in str(caught.value)


def test_a_tampered_line_is_refused_and_nothing_is_taken_over(ledger: list[Correction]) -> None:
    lines = as_lines(ledger).split("\n")
    lines[3] = lines[3].replace("Ana", "Eve")
    with pytest.raises(UnreadableLedger, match=r"^Line 4 .* its id does not fit its content"):
        from_lines("\n".join(lines).encode())
    with pytest.raises(UnreadableLedger, match="it is not text"):
        from_lines(b"\xff\xfe\x00 no")


VALUES = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-3, 10**20),
    st.floats(),
    st.text(max_size=5),
    st.sampled_from(["visit", "meeting", "status", "when", "TJK", "2022-06-28", "planned", []]),
    st.dictionaries(st.sampled_from(["name", "id", "country", "city", "start", "end"]), st.text(max_size=3)),
    st.lists(st.dictionaries(st.sampled_from(["name", "id"]), st.integers()), max_size=2),
)


def _spots(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """The path to each value inside a JSON value."""
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [path, *(spot for key, part in inner for spot in _spots(part, (*path, key)))]


@settings(max_examples=80, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_whatever_stands_in_a_file_either_a_sentence_or_tables(
    ana: Editing, ledger: list[Correction], data: st.DataObject
) -> None:
    """One value anywhere in a ledger is replaced by anything."""
    rows = [json.loads(line) for line in as_lines(ledger).split("\n") if line]
    row = data.draw(st.sampled_from(rows))
    row.pop("id")
    *path, last = data.draw(st.sampled_from(_spots(row)[1:]))
    inside = row
    for key in path:
        inside = inside[key]
    inside[last] = data.draw(VALUES)
    try:
        (changed,) = from_lines(json.dumps(row).encode())
    except UnreadableLedger as error:
        event(str(error)[:60])
        return
    snapshot = ana.store.snapshot()
    others = tuple(other for other in snapshot.ledger if other.kind != changed.kind)
    for rows_ in ((changed,), (*others, changed)):
        corrected = replay(replace(snapshot, ledger=rows_)).snapshot
        frames = tables_of(corrected)
        assert len(frames.visits) + len(frames.meetings) == len(corrected.events)


def test_what_was_corrected_since_is_what_the_library_says(ana: Editing) -> None:
    ana.store.add(article("One."), extraction(visit("2022-06-28"), meeting()), "1")
    before = ana.store.snapshot()
    made = [
        ana.make.change(ana.visit.id, "status", "denied", ""),
        ana.make.change(ana.visit.id, "occasion", "x", ""),
    ]
    ana.store.correct(made)
    assert corrected_since(before, made, before.revision + 1) == ana.store.snapshot()
