"""What a geocoding service has answered, kept so that no place is asked twice."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from sqlalchemy import delete, insert, select

from components.store.schema import geocodes

if TYPE_CHECKING:
    from sqlalchemy import Connection

LONGEST_QUERY = 300
Answer = tuple[float, float, str] | None


def recall(connection: Connection, query: str) -> tuple[Answer] | None:
    """The answer in a tuple (None in it: no such place is known), or None where it was never asked."""
    row = connection.execute(select(geocodes).where(geocodes.c.query == query[:LONGEST_QUERY])).first()
    if row is None:
        return None
    return ((row.latitude, row.longitude, row.address or "") if row.latitude is not None else None,)


def keep(connection: Connection, query: str, answer: Answer) -> None:
    """Keep an answer; an earlier one about the same place gives way."""
    latitude, longitude, address = answer or (None, None, None)
    query, now = query[:LONGEST_QUERY], dt.datetime.now(dt.UTC).isoformat(timespec="seconds")
    connection.execute(delete(geocodes).where(geocodes.c.query == query))
    connection.execute(
        insert(geocodes).values(
            query=query, latitude=latitude, longitude=longitude, address=address, asked_at=now
        )
    )
