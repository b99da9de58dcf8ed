"""Keeping the ledger, and what it says of articles' dates. No function changes or removes a row."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

from sqlalchemy import func, insert, select

from components.store import reading
from components.store.ledger import in_force
from components.store.ledger_json import as_object, from_object
from components.store.reading import chunks
from components.store.schema import articles, corrections

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy import Connection

    from components.records import Article
    from components.store.ledger import Correction

# Bases of a date that was given; others were worked out, and would be again.
_TOLD = ("given", "file")


def append(connection: Connection, rows: Iterable[Correction]) -> int:
    """Add corrections that are not there yet, in their order; how many these were."""
    fresh = {row.id: row for row in rows}
    for chunk in chunks(fresh):
        query = select(corrections.c.id).where(corrections.c.id.in_(chunk))
        for known in connection.execute(query).scalars().all():
            del fresh[known]
    last = connection.execute(select(func.max(corrections.c.position))).scalar() or 0
    values = [
        {
            "id": name,
            "position": position,
            "kind": row.kind,
            "made_by": row.by,
            "made_at": row.at,
            "target": row.target,
            "content": json.dumps(as_object(row), separators=(",", ":")),
        }
        for position, (name, row) in enumerate(fresh.items(), last + 1)
    ]
    if values:
        connection.execute(insert(corrections), values)
    return len(values)


def ledger(connection: Connection, *kinds: str) -> tuple[Correction, ...]:
    """All corrections (of these kinds), in the order in which they were made."""
    query = select(corrections.c.content).order_by(corrections.c.made_at, corrections.c.position)
    if kinds:
        query = query.where(corrections.c.kind.in_(kinds))
    return tuple(from_object(json.loads(content)) for content in connection.execute(query).scalars())


def article(connection: Connection, article_id: str) -> Article | None:
    """A stored article with the date that holds now: corrected, else given; None where there is none such."""
    stored = reading.article(connection, article_id)
    dated, date = corrected_date(connection, article_id)
    if stored is None or not dated:
        return stored
    return replace(stored, published=date, published_basis="given" if date else "unknown")


def corrected_date(connection: Connection, article_id: str) -> tuple[bool, str | None]:
    """Whether a correction dates the article, and how: None where it says that the date is unknown."""
    query = select(corrections.c.id).where(corrections.c.kind == "date", corrections.c.target == article_id)
    if connection.execute(query.limit(1)).first() is None:
        return False, None
    rows = [row for row in in_force(ledger(connection, "date", "undo")) if row.target == article_id]
    return (True, rows[-1].after) if rows else (False, None)


def read_with_another_date(connection: Connection) -> list[str]:
    """Ids of the articles whose last reading did not use the date that holds now."""
    rows = ledger(connection, "date", "undo")
    dates = {row.target: row.after for row in in_force(rows)}
    subjects = {row.target for row in rows if row.kind == "date" and row.target}
    query = select(articles.c.id, articles.c.published, articles.c.published_basis, articles.c.given)
    found: list[str] = []
    for chunk in chunks(subjects):
        for row in connection.execute(query.where(articles.c.id.in_(chunk))):
            used = row.published if row.published_basis in _TOLD else None
            if dates.get(row.id, row.given) != used:
                found.append(row.id)
    return sorted(found)
