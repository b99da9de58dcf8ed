"""Corrections that come before merging: people named, sources set aside; what they touch is merged anew."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from components.corrections.outcomes import Outcome
from components.corrections.values import person_from
from components.corrections.working import distinct
from components.merging import keys, merge, person_key
from components.records import Visit
from components.reference.names import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from components.corrections.working import Working
    from components.merging.reports import Record
    from components.records import Person
    from components.store.ledger import Correction
    from components.store.listing import ReportRow

    Names = Mapping[str, tuple[Person, Correction]]


def name_and_set_aside(working: Working, corrections: Iterable[Correction]) -> Iterator[Outcome]:
    """Give unknown people their names and take the reports of unreliable sources out of all events.

    Of two corrections on one name or source the later one holds.
    """
    given = list(corrections)
    if not given:
        return
    names = {fold(row.target or ""): (person_from(row.after), row) for row in given if row.kind == "person"}
    sources = {fold(row.target or ""): row for row in given if row.kind == "source"}
    change = _change(working, names, sources)
    if change.touched:
        _merge_anew(working, change)
    events: dict[str, list[str]] = defaultdict(list)
    for name, event in sorted(working.events.items()):
        for correction_id in event.corrections:
            events[correction_id].append(name)
    holding = {row.id for row in (*(row for _, row in names.values()), *sources.values())}
    used = set().union(*change.touched.values())
    for row in given:
        if row.id in used or row.id not in holding:
            yield Outcome(row, row.id in used, tuple(events[row.id]))
        else:
            yield _unused(working, row)


@dataclass(slots=True)
class _Change:
    """Reports with the corrections that touch them; those named anew as they are now, the others gone."""

    touched: dict[str, set[str]] = field(default_factory=dict)
    named: dict[str, ReportRow] = field(default_factory=dict)


def _change(working: Working, names: Names, sources: Mapping[str, Correction]) -> _Change:
    """What the corrections do to each report."""
    change = _Change()
    for told in (told for rows in working.reports.values() for told in rows):
        if against := _source(working, told, sources):
            change.touched[told.id] = {against.id}
        elif used := {names[key][1].id for key in _unknown(told.record) if key in names}:
            change.touched[told.id] = used
            change.named[told.id] = replace(told, record=_named(told.record, names))
    return change


def _source(working: Working, row: ReportRow, sources: Mapping[str, Correction]) -> Correction | None:
    """The correction that sets a report's article aside, by its outlet or by itself."""
    outlet = working.articles[row.article_id].source
    return sources.get(row.article_id) or (sources.get(fold(outlet)) if outlet else None)


def _people(record: Record) -> tuple[Person, ...]:
    return (record.traveller,) if isinstance(record, Visit) else record.participants


def _unknown(record: Record) -> Iterator[str]:
    """The folded names of the people of a record of whom nothing but the name is known."""
    return (fold(person.name) for person in _people(record) if person.id is None)


def _named(record: Record, names: Names) -> Record:
    """The record with its unknown people named; somebody named twice is there once."""
    people = [
        names[fold(person.name)][0] if person.id is None and fold(person.name) in names else person
        for person in _people(record)
    ]
    if isinstance(record, Visit):
        return replace(record, traveller=people[0])
    return replace(record, participants=tuple({person_key(person): person for person in people}.values()))


def _merge_anew(working: Working, change: _Change) -> None:
    """As store/merged.py does: the blocks of what changed, each report seen beside all of its own blocks."""
    before = {row.id: row for kept in working.reports.values() for row in kept}
    rows = {name: row for name, row in before.items() if name not in change.touched} | change.named
    by_key: dict[str, set[str]] = defaultdict(set)
    for row in rows.values():
        for key in keys(row.record):
            by_key[key].add(row.id)
    changed = [*(before[name] for name in change.touched), *change.named.values()]
    around = {name for row in changed for key in keys(row.record) for name in by_key[key]}
    stale = {before[name].event_id for name in (*change.touched, *around)}
    moved = {row.id for event_id in stale for row in working.reports[event_id] if row.id in rows}
    beside = {other for name in moved for key in keys(rows[name].record) for other in by_key[key]}
    merged = merge(working.report(rows[name]) for name in beside)
    why: dict[str, set[str]] = defaultdict(set)
    for name, ids in change.touched.items():
        why[before[name].event_id] |= ids
    for event_id in stale:
        working.remove(event_id)
    for event in merged:
        told = [rows[report.id] for report in event.reports]
        if any(row.id in moved for row in told):
            working.take(event, told, distinct(*(sorted(why[row.event_id]) for row in told)))


def _unused(working: Working, row: Correction) -> Outcome:
    """A correction that touches no report: nothing to do, or not what it was made for any more."""
    if row.kind == "person":
        return Outcome(row, False, look=f"No article tells of an unknown “{row.target}” any more.")
    outlets = (fold(article.source or "") for article in working.articles.values())
    if row.target in working.articles or fold(row.target or "") in outlets:
        return Outcome(row, applied=True)
    return Outcome(row, False, look=f"No article of “{row.target}” is in this library.")
