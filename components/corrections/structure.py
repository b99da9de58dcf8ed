"""Corrections of which events there are: added by hand, merged, split."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from components.corrections.anchoring import ADDED, find, find_mention
from components.corrections.outcomes import Outcome
from components.corrections.values import record_from
from components.corrections.working import distinct
from components.periods import bounds
from components.records import Evidence
from components.store.ledger_json import mention_from
from components.store.listing import EventRow, ReportRow

if TYPE_CHECKING:
    from components.corrections.working import Working
    from components.merging.reports import Record
    from components.store.ledger import Correction

LOST = "No article tells this any more as it was when it was corrected."


def add(working: Working, row: Correction) -> Outcome:
    """Put in a visit or meeting made by hand; its evidence too, where its article is in the library."""
    record = record_from("visit" if row.field == "visit" else "meeting", row.after["record"])
    event_id = f"{ADDED}{row.id[:16]}"
    rows = []
    quote = row.after.get("evidence")
    if quote and quote["article_id"] in working.articles:
        sentence = Evidence(quote["text"], quote["start"], quote["end"], quote["in_title"])
        rows.append(ReportRow(f"{event_id}-told", event_id, quote["article_id"], record, sentence))
    event = EventRow(event_id, len(rows), len(rows), record, (), (), (row.id,))
    twin = _told_too(working, record)
    working.add(event, rows)
    look = "The articles now tell this one too: it may stand here twice." if twin else None
    return Outcome(row, True, (event_id,), look)


def _told_too(working: Working, record: Record) -> bool:
    """Whether an event of the same people and country is told of the same days."""
    days = bounds(record.when)
    told = (bounds(other.record.when) for other in working.alike(record))
    return days is not None and any(one and one[0] <= days[1] and days[0] <= one[1] for one in told)


def merge(working: Working, row: Correction) -> Outcome:
    """Make one event of several; of one made by hand the values hold."""
    found = [find(working, anchor) for anchor in row.anchors]
    ids = distinct(*((one.event_id,) for one in found if one))
    look = None if all(found) else "One of the events to be merged is not told any more."
    if len(ids) < 2:
        return Outcome(row, look is None, ids, look)  # they are one already, or only one is left
    events = [working.events[name] for name in ids]
    by_hand = [event for event in events if event.id.startswith(ADDED)]
    corrections = distinct(*(event.corrections for event in events), (row.id,))
    rows = [told for name in ids for told in working.remove(name)]
    if rows:
        merged = working.join(rows, corrections)
    else:
        merged = replace(by_hand[0], corrections=corrections)
        working.add(merged)
    if by_hand:
        working.events[merged.id] = replace(merged, record=by_hand[0].record)
        working.merged_into.update({event.id: merged.id for event in by_hand if event.id != merged.id})
    return Outcome(row, True, (merged.id,), look)


def split(working: Working, row: Correction) -> Outcome:
    """Make the reports that ``after`` names an event of their own; reports that came later stay behind."""
    (anchor,) = row.anchors
    apart = [mention_from(one) for one in row.after]
    told = [find_mention(working, anchor, mention) for mention in apart]
    rest = [find_mention(working, anchor, one) for one in anchor.mentions if one not in apart]
    rows = {one.id: one for one in told if one}
    home = {one.event_id for one in rest if one}
    moving = [one for one in rows.values() if one.event_id in home]
    if not rows or not home:
        return Outcome(row, False, look=LOST)
    if not moving:  # they are apart already
        return Outcome(row, True, distinct(sorted(home), sorted({one.event_id for one in rows.values()})))
    look = None if all(told) else "Not all that was split off is told any more."
    event_ids: list[str] = []
    for event_id in sorted({one.event_id for one in moving}):
        corrections = distinct(working.events[event_id].corrections, (row.id,))
        left = [one for one in working.remove(event_id) if one.id not in rows]
        if left:
            event_ids.append(working.join(left, corrections).id)
        off = [one for one in moving if one.event_id == event_id]
        event_ids.append(working.join(off, corrections).id)
    return Outcome(row, True, tuple(event_ids), look)
