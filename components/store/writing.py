"""Changes to a library. Each function expects a connection inside one write transaction."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from sqlalchemy import delete, insert, select, update

from components import merging
from components.records import Claim, Meeting, Visit
from components.store.payload import dump
from components.store.reading import (
    chunks,
    events_of_records,
    keys_of_article,
    keys_of_records,
    known,
    records_of_events,
    records_of_keys,
    reports,
    standing,
)
from components.store.schema import articles, event_reports, events, evidence, record_keys, records, settings

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from sqlalchemy import Connection

    from components.records import Article, Evidence, Extraction


def add(connection: Connection, article: Article, extraction: Extraction, extractor: str) -> bool:
    """Store an article with what was read from it; False where it is known already: nothing changes."""
    _take_turn(connection)
    if known(connection, [article.id]):
        return False
    _count_change(connection)
    connection.execute(insert(articles).values(_article_row(article, extraction, extractor)))
    _insert_records(connection, article.id, extraction)
    _merge_around(connection, keys_of_article(connection, article.id), set())
    return True


def replace(connection: Connection, article: Article, extraction: Extraction, extractor: str) -> bool:
    """Put a new reading of a stored article in place of the old one; False where it is not stored."""
    _take_turn(connection)
    if not known(connection, [article.id]):
        return False
    _count_change(connection)
    old_keys = keys_of_article(connection, article.id)
    stale = events_of_records(connection, records_of_keys(connection, old_keys))
    connection.execute(delete(records).where(records.c.article_id == article.id))
    row = _article_row(article, extraction, extractor)
    del row["loaded_at"]
    connection.execute(update(articles).where(articles.c.id == article.id).values(row))
    _insert_records(connection, article.id, extraction)
    _merge_around(connection, old_keys | keys_of_article(connection, article.id), stale)
    return True


def _take_turn(connection: Connection) -> None:
    """Wait until no other writer is at work (PostgreSQL: a row lock; SQLite's transaction holds one)."""
    connection.execute(select(settings.c.value).where(settings.c.name == "revision").with_for_update())


def _count_change(connection: Connection) -> None:
    """Raise the revision, by which readers see that something changed."""
    raised = settings.c.value + 1
    connection.execute(update(settings).where(settings.c.name == "revision").values(value=raised))


def _article_row(article: Article, extraction: Extraction, extractor: str) -> dict[str, Any]:
    return {
        "id": article.id,
        "title": article.title,
        "source": article.source,
        "url": article.url,
        "external_id": article.external_id,
        "text": article.text,
        "published": extraction.published,
        "published_basis": extraction.published_basis,
        "published_reason": extraction.published_reason,
        "extractor": extractor,
        "loaded_at": dt.datetime.now(dt.UTC).isoformat(timespec="seconds"),
    }


def _insert_records(connection: Connection, article_id: str, extraction: Extraction) -> None:
    rows: list[dict[str, Any]] = []
    keys: list[dict[str, Any]] = []
    quotes: list[dict[str, Any]] = []
    for row, record in _numbered(article_id, extraction):
        rows.append(row)
        record_id = row["id"]
        told = (record.evidence,) if isinstance(record, Claim) else record.evidence
        quotes += [_evidence_row(record_id, place, quote) for place, quote in enumerate(told)]
        if not isinstance(record, Claim):
            keys += [{"key": key, "record_id": record_id} for key in merging.keys(record)]
    for table, values in ((records, rows), (record_keys, keys), (evidence, quotes)):
        if values:
            connection.execute(insert(table), values)


def _numbered(
    article_id: str, extraction: Extraction
) -> Iterator[tuple[dict[str, Any], Visit | Meeting | Claim]]:
    """Each record with its row."""
    kinds: tuple[tuple[str, tuple[Visit | Meeting | Claim, ...]], ...] = (
        ("visit", extraction.visits),
        ("meeting", extraction.meetings),
        ("claim", extraction.claims),
    )
    for kind, found in kinds:
        for position, record in enumerate(found):
            row = {
                "id": f"{article_id}-{kind}-{position:04}",
                "article_id": article_id,
                "kind": kind,
                "position": position,
                "payload": dump(record),
            }
            yield row | _indexed(record), record


def _indexed(record: Visit | Meeting | Claim) -> dict[str, str | None]:
    if isinstance(record, Claim):
        return {"country": None, "start": record.start, "status": None}
    return {"country": record.place.country, "start": record.when.start, "status": record.status}


def _evidence_row(record_id: str, position: int, quote: Evidence) -> dict[str, Any]:
    return {
        "record_id": record_id,
        "position": position,
        "text": quote.text,
        "start": quote.start,
        "end": quote.end,
        "in_title": quote.in_title,
    }


def _merge_around(connection: Connection, keys: Collection[str], stale: set[str]) -> None:
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
    _insert_events(connection, changed_events.values())


def _told(event: merging.Event) -> tuple[str, int, list[str]]:
    """What would be stored of an event, as ``standing`` gives it."""
    return dump(event.record), event.sources, [report.id for report in event.reports]


def _insert_events(connection: Connection, fresh: Collection[merging.Event]) -> None:
    if not fresh:
        return
    rows = [
        {"id": event.id, "kind": event.kind, "sources": event.sources, "payload": dump(event.record)}
        for event in fresh
    ]
    connection.execute(insert(events), rows)
    links = [
        {"event_id": event.id, "record_id": report.id, "position": position}
        for event in fresh
        for position, report in enumerate(event.reports)
    ]
    connection.execute(insert(event_reports), links)
