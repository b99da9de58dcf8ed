"""Who chairs which body when: presidencies that go round by the year or half-year (presidencies.csv)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cache

from components.reference.files import TABLES, rows

PRESIDENCY_COLUMNS = ("body", "country", "start", "end", "source")


@dataclass(frozen=True, slots=True)
class Presidency:
    """One turn: the body's code (EU, G20), the country's, first and last day."""

    body: str
    country: str
    start: date
    end: date


@cache
def presidencies() -> tuple[Presidency, ...]:
    """The shipped table, read once a process. Raises TableError for a row that cannot be used."""
    return tuple(
        Presidency(
            row["body"], row["country"], date.fromisoformat(row["start"]), date.fromisoformat(row["end"])
        )
        for _, row in rows(TABLES / "presidencies.csv", PRESIDENCY_COLUMNS)
    )


@cache
def turns(body: str, country: str) -> tuple[Presidency, ...]:
    """The turns of a country at the head of a body, in order."""
    return tuple(one for one in presidencies() if (one.body, one.country) == (body, country))


@cache
def bodies() -> frozenset[str]:
    """The codes of the bodies that the table knows."""
    return frozenset(one.body for one in presidencies())
