"""Queries on a library. Each function expects an open connection and changes nothing."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from components.merging import Report
from components.records import Article, Evidence
from components.store.payload import load_claim, load_meeting, load_visit
from components.store.schema import articles, event_reports, events, evidence, record_keys, records, settings

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from sqlalchemy import Connection, Select

    from components.records import Claim

# Values in one IN list: below every database's limit on parameters.
CHUNK = 5000


def chunks(values: Iterable[str]) -> Iterator[list[str]]:
    """``values`` in sorted lists short enough for one IN."""
    rest = iter(sorted(values))
    while part := list(islice(rest, CHUNK)):
        yield part


def setting(connection: Connection, name: str) -> int:
    """A whole number from the settings table; 0 where it is absent."""
    return connection.execute(select(settings.c.value).where(settings.c.name == name)).scalar() or 0


def article(connection: Connection, article_id: str) -> Article | None:
    """A stored article with the date that its file gave: what was inferred is left out."""
    row = connection.execute(select(articles).where(articles.c.id == article_id)).first()
    if row is None:
        return None
    return Article(
        text=row.text,
        title=row.title,
        source=row.source,
        url=row.url,
        published=row.given,
        published_basis=row.given_basis,
        external_id=row.external_id,
    )


def article_text(connection: Connection, article_id: str) -> str | None:
    """The stored text of an article; None where there is no such article."""
    return connection.execute(select(articles.c.text).where(articles.c.id == article_id)).scalar()


def known(connection: Connection, article_ids: Iterable[str]) -> set[str]:
    """Those of ``article_ids`` that are stored."""
    return _collected(connection, article_ids, select(articles.c.id), articles.c.id)


def is_empty(connection: Connection) -> bool:
    """Whether no article is stored."""
    return connection.execute(select(articles.c.id).limit(1)).first() is None


def claims(connection: Connection, article_id: str) -> list[Claim]:
    """The claims of an article, in its order."""
    query = (
        select(records.c.payload, evidence.c.text, evidence.c.start, evidence.c.end, evidence.c.in_title)
        .join_from(records, evidence)
        .where(records.c.article_id == article_id, records.c.kind == "claim")
        .order_by(records.c.position)
    )
    return [load_claim(payload, Evidence(*quote)) for payload, *quote in connection.execute(query)]


def read_by_other_rules(connection: Connection, extractor: str) -> list[str]:
    """Ids of the articles that other rules than ``extractor`` have read, in the order of ids."""
    query = select(articles.c.id).where(articles.c.extractor != extractor).order_by(articles.c.id)
    return list(connection.execute(query).scalars())


def keys_of_articles(connection: Connection, article_ids: Iterable[str]) -> set[str]:
    """The merging keys of articles' records."""
    return _collected(connection, article_ids, select(record_keys.c.key).join(records), records.c.article_id)


def keys_of_records(connection: Connection, record_ids: Iterable[str]) -> set[str]:
    """The merging keys of records."""
    return _collected(connection, record_ids, select(record_keys.c.key), record_keys.c.record_id)


def records_of_keys(connection: Connection, keys: Iterable[str]) -> set[str]:
    """Ids of the records in the blocks that ``keys`` name."""
    return _collected(connection, keys, select(record_keys.c.record_id), record_keys.c.key)


def records_of_events(connection: Connection, event_ids: Iterable[str]) -> set[str]:
    """Ids of the records that tell the events."""
    return _collected(connection, event_ids, select(event_reports.c.record_id), event_reports.c.event_id)


def events_of_records(connection: Connection, record_ids: Iterable[str]) -> set[str]:
    """Ids of the events that the records tell."""
    return _collected(connection, record_ids, select(event_reports.c.event_id), event_reports.c.record_id)


@dataclass(frozen=True, slots=True)
class Standing:
    """An event as it is stored: two that are equal need no writing."""

    payload: str
    sources: int
    articles: int
    story: str
    report_ids: tuple[str, ...]  # the best first


def standing(connection: Connection, event_ids: Iterable[str]) -> dict[str, Standing]:
    """The events with these ids, as far as they are stored."""
    query = (
        select(events, event_reports.c.record_id)
        .join_from(events, event_reports)
        .order_by(events.c.id, event_reports.c.position)
    )
    found: dict[str, list[Any]] = {}
    for chunk in chunks(event_ids):
        for row in connection.execute(query.where(events.c.id.in_(chunk))):
            found.setdefault(row.id, []).append(row)
    return {
        event_id: Standing(
            rows[0].payload,
            rows[0].sources,
            rows[0].articles,
            rows[0].story,
            tuple(row.record_id for row in rows),
        )
        for event_id, rows in found.items()
    }


def _collected(connection: Connection, values: Iterable[str], query: Select[Any], column: Any) -> set[str]:
    found: set[str] = set()
    for chunk in chunks(values):
        found.update(connection.execute(query.where(column.in_(chunk))).scalars())
    return found


def reports(connection: Connection, record_ids: Iterable[str]) -> Iterator[Report]:
    """The visits and meetings with these ids, as merging reads them."""
    query = select(
        records.c.id,
        records.c.article_id,
        records.c.kind,
        records.c.payload,
        articles.c.published,
        articles.c.text_id,
    ).join(articles)
    for chunk in chunks(record_ids):
        for row in connection.execute(query.where(records.c.id.in_(chunk))):
            load = load_visit if row.kind == "visit" else load_meeting
            yield Report(row.id, row.article_id, row.published, load(row.payload), row.text_id)
