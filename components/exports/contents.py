"""Tables -> the rows of each table that is carried away: codes, not words; ISO dates; a stable order."""

from __future__ import annotations

import math
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pandas as pd

from components.exports.columns import COLUMNS, Column
from components.trips import trips_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from components.exports.offer import What
    from components.tables import Tables
    from components.trips import Trip

Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Content:
    """One table: its name, its columns, and rows that hold exactly these, None where nothing is known."""

    name: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]


def content(tables: Tables, what: What, *, filtered: bool = False) -> Content:
    """The table ``what`` of ``tables`` (as filtered); ``what`` is any but "all".

    Where ``filtered``, only articles that tell one of the visits and meetings left are listed.
    """
    makers: dict[str, Callable[[Tables], Iterator[Row]]] = {
        "visits": _visits,
        "meetings": _meetings,
        "trips": _trips,
        "legs": _legs,
        "articles": lambda tables: _articles(tables, filtered),
        "sources": lambda tables: _told(tables, tables.reports),
        "conflicts": lambda tables: _told(tables, tables.conflicts),
    }
    columns = COLUMNS[what]
    rows = tuple(
        {column.name: _plain(row[column.name]) for column in columns} for row in makers[what](tables)
    )
    return Content(what, columns, rows)


def _visits(tables: Tables) -> Iterator[Row]:
    return _events(tables, tables.visits, "visit_id")


def _meetings(tables: Tables) -> Iterator[Row]:
    people: dict[str, list[Row]] = defaultdict(list)
    for person in _records(tables.participants):
        fields = {"name": "name", "id": "person_id", "country": "country", "office": "office"}
        people[person["meeting_id"]].append({key: _plain(person[field]) for key, field in fields.items()})
    for row in _events(tables, tables.meetings, "meeting_id"):
        yield {**row, "participants": people[row["meeting_id"]]}


def _events(tables: Tables, frame: pd.DataFrame, key: str) -> Iterator[Row]:
    """Visits or meetings by date, the undated last, each with its article's own fields."""
    articles = _article_fields(tables)
    for row in _records(frame.sort_values(["start", "end", key], ignore_index=True)):
        days = {"first_day": row["start"], "last_day": row["end"]}
        iso = {"start": row["start_iso"], "end": row["end_iso"]}
        yield {**row, **articles.get(row["article_id"], _NO_ARTICLE), **iso, **days}


# What somebody added by hand may stand in no article.
_NO_ARTICLE: Row = dict.fromkeys(("article_title", "article_source", "article_url", "article_published"))


def _article_fields(tables: Tables) -> dict[str, Row]:
    fields = ("title", "source", "url", "published")
    return {
        row["article_id"]: {f"article_{name}": row[name] for name in fields}
        for row in _records(tables.articles)
    }


def _trips(tables: Tables) -> Iterator[Row]:
    for trip in trips_of(tables.visits):
        yield {
            **_traveller(trip),
            "route": trip.route,
            "start": trip.start,
            "end": trip.end,
            "first_day": trip.first_day,
            "last_day": trip.last_day,
            "nights": trip.nights,
            "km": _km(trip.km),
            "stops": len(trip.stops),
            "visit_ids": list(trip.visits),
        }


def _legs(tables: Tables) -> Iterator[Row]:
    for trip in trips_of(tables.visits):
        for number, leg in enumerate(trip.legs, 1):
            end = leg.destination
            yield {
                **_traveller(trip),
                "leg": number,
                **{f"from_{name}": getattr(leg.origin, name) for name in _PLACE},
                **{f"to_{name}": getattr(end, name) for name in _PLACE},
                "km": _km(leg.km),
                "first_day": end.first_day,
                "last_day": end.last_day,
                "nights": end.nights,
                "visit_ids": list(end.visits),
            }


_PLACE = ("country", "city", "latitude", "longitude")


def _traveller(trip: Trip) -> Row:
    return {
        "trip_id": trip.id,
        "traveller": trip.traveller,
        "traveller_id": trip.traveller_id,
        "traveller_country": trip.traveller_country,
        "status": trip.status,
    }


def _km(length: float | None) -> float | None:
    return None if length is None else round(length, 1)


def _articles(tables: Tables, filtered: bool) -> Iterator[Row]:
    frame = tables.articles
    if filtered:
        frame = frame[frame["article_id"].isin(tables.reports["article_id"])]
    return _records(frame.sort_values(["published", "article_id"], ignore_index=True))


def _told(tables: Tables, frame: pd.DataFrame) -> Iterator[Row]:
    """What single articles say of each event, the order within an event kept."""
    articles = _article_fields(tables)
    for row in _records(frame.sort_values("event_id", kind="stable", ignore_index=True)):
        yield {**row, **articles[row["article_id"]]}


def _records(frame: pd.DataFrame) -> Iterator[Row]:
    return ({str(name): value for name, value in row.items()} for row in frame.to_dict("records"))


def _plain(value: Any) -> Any:
    """None for what is missing, days as dates, and numbers without a tail of rounding."""
    if value is pd.NaT:
        return None
    if isinstance(value, float):
        return None if math.isnan(value) else round(value, 5)
    return value.date() if isinstance(value, pd.Timestamp) else value
