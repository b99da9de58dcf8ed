"""Corrections told in words: the history of a library, and the mark that they leave on a row."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from components.corrections.in_words import in_words
from components.corrections.values import record_from
from components.periods import in_words as date_in_words
from components.records import Person, Visit, When
from components.reference.countries import countries
from components.store.ledger import in_force

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from components.corrections.outcomes import Corrected, Outcome
    from components.merging.reports import Record
    from components.store.ledger import Anchor, Correction

FIELD_NAMES = {
    "traveller": "traveller",
    "participants": "people",
    "place": "place",
    "when": "date",
    "status": "status",
    "occasion": "occasion",
    "form": "kind of meeting",
    "background": "mark “told as background”",
    "implied": "mark “follows from a meeting there”",
}


def title_of(record: Record) -> str:
    """ "Vladimir Putin → Dushanbe, 28 June 2022", "Joe Biden and Vladimir Putin, June 2021"."""
    place = record.place
    country = countries().by_code.get(place.country or "")
    where = place.city or (country.name if country else place.country)
    if isinstance(record, Visit):
        who = f"{record.traveller.name} → {where or 'place unknown'}"
    else:
        who = together([person.name for person in record.participants])
        who += f" in {where}" if where else ""
    return f"{who}, {date_in_words(record.when) if record.when.start else 'date unknown'}"


def together(names: list[str]) -> str:
    """ "Joe Biden and Vladimir Putin"."""
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"


def on_day(row: Correction) -> str:
    """The day of a correction in words: "24 November 2026"."""
    return date_in_words(When(row.at[:10]))


def mark(corrections: Iterable[str], by_id: Mapping[str, Correction]) -> tuple[bool, str | None]:
    """Whether corrections have made an event what it is, and the mark that its row carries, if any."""
    rows = [by_id[name] for name in corrections if name in by_id]
    changed = [row for row in rows if row.kind != "confirm"]
    if changed:
        verb = "added" if changed[0].kind == "add" and len(changed) == 1 else "corrected"
        return True, f"{verb} by hand by {changed[-1].by} on {on_day(changed[-1])}"
    return False, f"looked at and found right by {rows[-1].by} on {on_day(rows[-1])}" if rows else None


@dataclass(frozen=True, slots=True)
class Entry:
    """A correction as the history tells it. ``undone_by`` is the undoing in force; None where it holds."""

    correction: Correction
    what: str
    event_ids: tuple[str, ...]
    look: str | None
    undone_by: Correction | None


class History:
    """The ledger of a library in words."""

    def __init__(self, shown: Corrected) -> None:
        snapshot = shown.snapshot
        self._ledger = {row.id: row for row in snapshot.ledger}
        self._events = {event.id: event.record for event in snapshot.events}
        self._titles = {article.id: article.title or "untitled" for article in snapshot.articles}
        self._outcomes: dict[str, Outcome] = {one.correction.id: one for one in shown.outcomes}
        holding = {row.id for row in in_force(snapshot.ledger)}
        undos = [row for row in snapshot.ledger if row.kind == "undo"]
        undone_undos = {row.target for row in undos if row.target in {undo.id for undo in undos}}
        self._undone = {
            row.target: row for row in undos if row.target not in holding and row.id not in undone_undos
        }

    def entries(self) -> list[Entry]:
        """All corrections but undoings, which show on what they undo; the latest first."""
        return [self.entry(row) for row in reversed(list(self._ledger.values())) if row.kind != "undo"]

    def of_event(self, event_id: str) -> list[Entry]:
        """The corrections of one event, those that were undone too; the latest first."""
        return [entry for entry in self.entries() if event_id in entry.event_ids]

    def entry(self, row: Correction) -> Entry:
        """One correction."""
        outcome = self._outcomes.get(row.id)
        ids = outcome.event_ids if outcome else tuple(anchor.event_id for anchor in row.anchors)
        return Entry(row, self.what(row), ids, outcome.look if outcome else None, self._undone.get(row.id))

    def what(self, row: Correction) -> str:
        """ "Changed the status of … from “planned” to “completed”"."""
        return _SENTENCES[row.kind](self, row)

    def name(self, row: Correction) -> str:
        """The visit or meeting that a correction is about, as it is now, else as it was."""
        outcome = self._outcomes.get(row.id)
        ids = (*(outcome.event_ids if outcome else ()), *(anchor.event_id for anchor in row.anchors))
        for event_id in ids:
            if event_id in self._events:
                return title_of(self._events[event_id])
        return self._as_it_was(row)

    def _as_it_was(self, row: Correction) -> str:
        kind = row.anchors[0].kind if row.anchors else "visit"
        try:
            return title_of(record_from(kind, row.before))
        except ValueError:
            return _by_mention(row.anchors[0]) if row.anchors else "something"

    def _change(self, row: Correction) -> str:
        field = row.field or ""
        before, after = (in_words(field, value) for value in (row.before, row.after))
        return f"Changed the {FIELD_NAMES.get(field, field)} of {self.name(row)} from {before} to {after}"

    def _confirm(self, row: Correction) -> str:
        return f"Found right: {self.name(row)}"

    def _delete(self, row: Correction) -> str:
        return f"Deleted {self._as_it_was(row)}"

    def _add(self, row: Correction) -> str:
        return f"Added {title_of(record_from(_kind(row), row.after['record']))}"

    def _merge(self, row: Correction) -> str:
        kind = row.anchors[0].kind
        return f"Made {len(row.anchors)} {kind}s one: {self.name(row)}"

    def _split(self, row: Correction) -> str:
        (anchor,) = row.anchors
        return f"Split {self.name(row)}: {len(row.after)} of {len(anchor.mentions)} reports tell another one"

    def _date(self, row: Correction) -> str:
        title = self._titles.get(row.target or "", "an article that is not in this library")
        before = row.before.get("published") if isinstance(row.before, dict) else None
        dates = [date_in_words(When(date)) if date else "unknown" for date in (before, row.after)]
        return f"Dated the article “{title}”: {dates[0]} → {dates[1]}"

    def _person(self, row: Correction) -> str:
        return f"Named “{row.target}”: {person_in_words(row.after)}"

    def _source(self, row: Correction) -> str:
        target = row.target or ""
        which = f"the article “{self._titles[target]}”" if target in self._titles else f"“{target}”"
        return f"Set aside {which} as unreliable"

    def _undo(self, row: Correction) -> str:
        return f"Took back: {self._other(row)}"

    def _looked(self, row: Correction) -> str:
        return f"Kept after a look: {self._other(row)}"

    def _other(self, row: Correction) -> str:
        other = self._ledger.get(row.target or "")
        return self.what(other) if other and other.id != row.id else "a correction of another library"


def person_in_words(given: Any) -> str:
    """ "Vladimir Putin, president, Russia" from a person as JSON."""
    country = countries().by_code.get(str(given.get("country")))
    parts = (given.get("name"), given.get("office"), country.name if country else None)
    return ", ".join(str(part) for part in parts if part)


def as_person(person: Person) -> str:
    """The same from a person."""
    return person_in_words({"name": person.name, "office": person.office, "country": person.country})


def _kind(row: Correction) -> Any:
    return "visit" if row.field == "visit" else "meeting"


def _by_mention(anchor: Anchor) -> str:
    """What is left to say of an event that is gone: "a visit to Tajikistan, 28 June 2022"."""
    mention = next(iter(anchor.mentions), None)
    country = countries().by_code.get(mention.country or "") if mention else None
    place = f" {'to' if anchor.kind == 'visit' else 'in'} {country.name}" if country else ""
    date = f", {date_in_words(When(mention.date))}" if mention and mention.date else ""
    return f"a {anchor.kind}{place}{date}"


_SENTENCES: dict[str, Callable[[History, Correction], str]] = {
    "add": History._add,
    "change": History._change,
    "confirm": History._confirm,
    "date": History._date,
    "delete": History._delete,
    "looked": History._looked,
    "merge": History._merge,
    "person": History._person,
    "source": History._source,
    "split": History._split,
    "undo": History._undo,
}
