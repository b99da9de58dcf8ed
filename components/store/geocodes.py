"""What a geocoding service has answered, so that no place is asked twice; whose turn it is to ask."""

from __future__ import annotations

import datetime as dt
import math
from typing import TYPE_CHECKING

from sqlalchemy import delete, insert, select

from components.store.reading import setting
from components.store.schema import geocodes, settings

if TYPE_CHECKING:
    from sqlalchemy import Connection

LONGEST_QUERY = 300
_TURN = "place_turn"  # the last turn given away, in whole seconds since the start of 2026
_START = dt.datetime(2026, 1, 1, tzinfo=dt.UTC).timestamp()
_LONGEST_QUEUE = 600  # a turn further ahead was given by a clock that was wrong
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


def turn(connection: Connection, now: float) -> float:
    """Give away the next turn to ask: the seconds until it comes, counted from ``now`` (seconds, Unix time).

    Turns are a second apart, whichever programs on this library they are given to.
    """
    connection.execute(select(settings.c.value).where(settings.c.name == "revision").with_for_update())
    soonest, last = math.ceil(now - _START), setting(connection, _TURN)
    mine = soonest if last > soonest + _LONGEST_QUEUE else max(soonest, last + 1)
    connection.execute(delete(settings).where(settings.c.name == _TURN))
    connection.execute(insert(settings).values(name=_TURN, value=mine))
    return mine + _START - now
