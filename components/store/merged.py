"""Keeping the events in step with the records: what changed is merged anew, and no more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import delete, insert, select

from components import merging
from components.store.payload import dump, dump_story
from components.store.reading import (
    Standing,
    chunks,
    events_of_records,
    keys_of_records,
    records_of_events,
    records_of_keys,
    reports,
    standing,
)
from components.store.schema import event_reports, events, records

if TYPE_CHECKING:
    from collections.abc import Collection

    from sqlalchemy import Connection


def merge_around(connection: Connection, keys: Collection[str], stale: set[str]) -> None:
    """Merge anew every event that shares a key with the changed records, and no other.

    An event stands on whole blocks of records (``merging.keys``): what is merged here is the records of the
    changed blocks and of the events that they touch, each seen beside all records of its own blocks. Events
    that come out as they were are left alone.
    """
    changed = records_of_keys(connection, keys)
    stale = stale | events_of_records(connection, changed)
    touched = changed | records_of_events(connection, stale)
    beside = records_of_keys(connection, keys_of_records(connection, touched))
    merged = merging.merge(reports(connection, beside))
    fresh = [event for event in merged if any(report.id in touched for report in event.reports)]
    kept = standing(connection, stale)
    changed_events = {event.id: event for event in fresh if kept.get(event.id) != _told(event)}
    outdated = stale - {event.id for event in fresh} | changed_events.keys()
    for chunk in chunks(outdated):
        connection.execute(delete(events).where(events.c.id.in_(chunk)))
    _insert(connection, changed_events.values())


def merge_all(connection: Connection) -> None:
    """Merge every record anew, as if there had been no events."""
    connection.execute(delete(events))
    told = select(records.c.id).where(records.c.kind != "claim")
    _insert(connection, merging.merge(reports(connection, connection.execute(told).scalars())))


def _told(event: merging.Event) -> Standing:
    """What would be stored of an event."""
    return Standing(
        dump(event.record),
        event.sources,
        event.articles,
        dump_story(event.history, event.conflicts),
        tuple(report.id for report in event.reports),
    )


def _insert(connection: Connection, fresh: Collection[merging.Event]) -> None:
    if not fresh:
        return
    rows, links = [], []
    for event in fresh:
        told = _told(event)
        rows.append(
            {
                "id": event.id,
                "kind": event.kind,
                "sources": told.sources,
                "articles": told.articles,
                "payload": told.payload,
                "story": told.story,
            }
        )
        links += [
            {"event_id": event.id, "record_id": report_id, "position": position}
            for position, report_id in enumerate(told.report_ids)
        ]
    connection.execute(insert(events), rows)
    connection.execute(insert(event_reports), links)
