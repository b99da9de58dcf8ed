"""Corrections of one event's values: changed, deleted, or confirmed as they are."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from components.corrections.anchoring import find
from components.corrections.in_words import in_words
from components.corrections.outcomes import Outcome
from components.corrections.structure import LOST
from components.corrections.values import as_json, record_as_json, same, value_from
from components.corrections.working import distinct

if TYPE_CHECKING:
    from components.corrections.working import Working
    from components.store.ledger import Correction
    from components.store.listing import EventRow

# What sources may disagree about, by the field that settles it.
SETTLES = {"when": "date", "place": "city", "status": "status"}


def change(working: Working, row: Correction) -> Outcome:
    """Put a value in place of what the articles tell, and settle what they disagree about."""
    found = find(working, row.anchors[0])
    if found is None:
        return Outcome(row, False, look=LOST)
    event, field = working.events[found.event_id], row.field or ""
    now = as_json(getattr(event.record, field))
    look = found.doubt
    if not same(field, now, row.before) and not same(field, now, row.after):
        was, is_, put = (in_words(field, value) for value in (row.before, now, row.after))
        look = f"Changed from {was} to {put}, but without the change it would now be {is_}."
    changed: Any = replace(event.record, **{field: value_from(field, row.after)})
    conflicts = tuple(one for one in event.conflicts if one.about != SETTLES.get(field))
    _put(working, replace(event, record=changed, conflicts=conflicts), row)
    return Outcome(row, True, (event.id,), look)


def delete(working: Working, row: Correction) -> Outcome:
    """Take an event out; articles that told nothing of it when it was deleted call for a look."""
    (anchor,) = row.anchors
    found = find(working, anchor)
    if found is None:
        return Outcome(row, False, look=LOST)
    known = {mention.article_id for mention in anchor.mentions}
    new = {told.article_id for told in working.remove(found.event_id)} - known
    look = f"Deleted, but {_articles(len(new))} told it since." if new else found.doubt
    return Outcome(row, True, (found.event_id,), look)


def confirm(working: Working, row: Correction) -> Outcome:
    """Mark an event as looked at and right, as long as its values are those that were confirmed."""
    found = find(working, row.anchors[0])
    if found is None:
        return Outcome(row, False, look=LOST)
    event = working.events[found.event_id]
    now = record_as_json(event.record)
    other = [name for name, value in now.items() if not same(name, value, (row.before or {}).get(name))]
    if other:
        words = [f"{name} is now {in_words(name, now[name])}" for name in other]
        return Outcome(row, False, (event.id,), f"Confirmed, but since then the {', the '.join(words)}.")
    _put(working, event, row)
    return Outcome(row, True, (event.id,), found.doubt)


def _put(working: Working, event: EventRow, row: Correction) -> None:
    working.events[event.id] = replace(event, corrections=distinct(event.corrections, (row.id,)))


def _articles(number: int) -> str:
    return "one more article has" if number == 1 else f"{number} more articles have"
