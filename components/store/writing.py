"""Changes to a library. Each function expects a connection inside one write transaction."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from sqlalchemy import delete, insert, select, update

from components import merging
from components.records import Claim, Meeting, Visit
from components.store import corrections, search
from components.store.corrections import corrected_date
from components.store.merged import merge_around
from components.store.payload import dump
from components.store.reading import events_of_records, keys_of_articles, known, records_of_keys
from components.store.same_texts import place
from components.store.schema import articles, evidence, record_keys, records, settings

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from sqlalchemy import Connection

    from components.records import Article, Evidence, Extraction
    from components.store.ledger import Correction


def add(connection: Connection, article: Article, extraction: Extraction, extractor: str) -> bool:
    """Store an article with what was read from it; False where it is known already: nothing changes."""
    _take_turn(connection)
    if known(connection, [article.id]):
        return False
    _count_change(connection)
    connection.execute(insert(articles).values(_article_row(article, extraction, extractor)))
    _insert_records(connection, article.id, extraction)
    search.add(connection, article.id, article.title, article.source, article.text)
    renamed = place(connection, article.id, article.text)
    merge_around(connection, keys_of_articles(connection, {article.id, *renamed}), set())
    return True


def replace(connection: Connection, article: Article, extraction: Extraction, extractor: str) -> bool:
    """Put a new reading of a stored article in place of the old one; False where it is not stored."""
    _take_turn(connection)
    if not known(connection, [article.id]):
        return False
    _count_change(connection)
    old_keys = keys_of_articles(connection, [article.id])
    stale = events_of_records(connection, records_of_keys(connection, old_keys))
    connection.execute(delete(records).where(records.c.article_id == article.id))
    row = _article_row(article, extraction, extractor)
    del row["loaded_at"], row["text_id"]
    if corrected_date(connection, article.id)[0]:  # then the article came with that date, not its file's
        del row["given"], row["given_basis"]
    connection.execute(update(articles).where(articles.c.id == article.id).values(row))
    _insert_records(connection, article.id, extraction)
    merge_around(connection, old_keys | keys_of_articles(connection, [article.id]), stale)
    return True


def correct(connection: Connection, rows: Iterable[Correction]) -> int:
    """Add corrections to the ledger; how many were not in it yet."""
    _take_turn(connection)
    added = corrections.append(connection, rows)
    if added:
        _count_change(connection)
    return added


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
        "text_id": article.id,
        "published": extraction.published,
        "published_basis": extraction.published_basis,
        "published_reason": extraction.published_reason,
        "given": article.published,
        "given_basis": article.published_basis,
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
