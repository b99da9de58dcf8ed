"""Everything in a library at one moment, as rows that tables are made from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import and_, func, select

from components.records import Evidence, Meeting, Visit
from components.store.corrections import ledger
from components.store.payload import load_meeting, load_story, load_visit
from components.store.reading import setting
from components.store.schema import articles, event_reports, events, evidence, records

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Connection

    from components.merging import Conflict, Step
    from components.store.ledger import Correction


@dataclass(frozen=True, slots=True)
class EventRow:
    """One event: its agreed record (evidence left out), how many texts in how many articles tell it.

    ``history`` and ``conflicts`` name reports by their ids; ``corrections`` are the ids of those that have
    been applied to it.
    """

    id: str
    sources: int
    articles: int
    record: Visit | Meeting
    history: tuple[Step, ...]
    conflicts: tuple[Conflict, ...]
    corrections: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ReportRow:
    """One article's telling of an event, with the sentence that it was read from."""

    id: str
    event_id: str
    article_id: str
    record: Visit | Meeting
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class ArticleRow:
    """One article without its text."""

    id: str
    title: str | None
    source: str | None
    url: str | None
    published: str | None
    published_basis: str
    published_reason: str | None
    text_id: str
    loaded_at: str
    visits: int
    meetings: int


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A library at one revision: events by id, reports by event (the best first), articles by title.

    ``ledger`` holds all corrections; events and reports are as extracted, without them.
    """

    revision: int
    events: tuple[EventRow, ...]
    reports: tuple[ReportRow, ...]
    articles: tuple[ArticleRow, ...]
    ledger: tuple[Correction, ...] = ()


def snapshot(connection: Connection) -> Snapshot:
    """All rows of one moment, however many writers there are."""
    if connection.dialect.name == "postgresql":  # SQLite's transactions are snapshots by themselves
        connection.exec_driver_sql("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")
    return Snapshot(
        setting(connection, "revision"),
        tuple(_events(connection)),
        tuple(_reports(connection)),
        tuple(_articles(connection)),
        ledger(connection),
    )


def _events(connection: Connection) -> Iterator[EventRow]:
    for row in connection.execute(select(events).order_by(events.c.id)):
        record = _record(row.kind, row.payload)
        yield EventRow(row.id, row.sources, row.articles, record, *load_story(row.story))


def _reports(connection: Connection) -> Iterator[ReportRow]:
    main = and_(evidence.c.record_id == records.c.id, evidence.c.position == 0)
    query = (
        select(
            records.c.id,
            event_reports.c.event_id,
            records.c.article_id,
            records.c.kind,
            records.c.payload,
            evidence.c.text,
            evidence.c.start,
            evidence.c.end,
            evidence.c.in_title,
        )
        .select_from(event_reports.join(records).outerjoin(evidence, main))
        .order_by(event_reports.c.event_id, event_reports.c.position)
    )
    for row in connection.execute(query):
        quote = Evidence(row.text or "", row.start or 0, row.end or 0, bool(row.in_title))
        yield ReportRow(row.id, row.event_id, row.article_id, _record(row.kind, row.payload), quote)


def _articles(connection: Connection) -> Iterator[ArticleRow]:
    counted = (
        select(
            records.c.article_id,
            func.count().filter(records.c.kind == "visit").label("visits"),
            func.count().filter(records.c.kind == "meeting").label("meetings"),
        )
        .group_by(records.c.article_id)
        .subquery()
    )
    query = (
        select(
            articles.c.id,
            articles.c.title,
            articles.c.source,
            articles.c.url,
            articles.c.published,
            articles.c.published_basis,
            articles.c.published_reason,
            articles.c.text_id,
            articles.c.loaded_at,
            func.coalesce(counted.c.visits, 0).label("visits"),
            func.coalesce(counted.c.meetings, 0).label("meetings"),
        )
        .select_from(articles.outerjoin(counted, counted.c.article_id == articles.c.id))
        .order_by(articles.c.title, articles.c.id)
    )
    for row in connection.execute(query):
        yield ArticleRow(**row._mapping)


def _record(kind: str, payload: str) -> Visit | Meeting:
    return load_visit(payload) if kind == "visit" else load_meeting(payload)
