"""Journeys abroad: with their days (journeys.csv), or most of them by month (stays.csv)."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import TYPE_CHECKING

from components.reference.files import TABLES, rows

if TYPE_CHECKING:
    from collections.abc import Mapping

JOURNEY_COLUMNS = ("traveller", "country", "start", "end", "source")
STAY_COLUMNS = ("traveller", "country", "month", "source")


@dataclass(frozen=True, slots=True)
class Journey:
    """One stay of a traveller (as leaders.csv names them) in a country: first and last day."""

    traveller: str
    country: str
    start: date
    end: date


@cache
def journeys() -> Mapping[str, Mapping[str, tuple[Journey, ...]]]:
    """The shipped table by traveller and country, in order of days. Raises TableError for a wrong row.

    Where a country is listed for a traveller, all stays there while in office are.
    """
    found: defaultdict[str, defaultdict[str, list[Journey]]] = defaultdict(lambda: defaultdict(list))
    for _, row in rows(TABLES / "journeys.csv", JOURNEY_COLUMNS):
        days = date.fromisoformat(row["start"]), date.fromisoformat(row["end"])
        found[row["traveller"]][row["country"]].append(Journey(row["traveller"], row["country"], *days))
    return {
        who: {country: tuple(sorted(stays, key=lambda one: one.start)) for country, stays in stays_of.items()}
        for who, stays_of in found.items()
    }


@cache
def stays() -> Mapping[str, Mapping[str, tuple[date, ...]]]:
    """The first days of the months of known stays, by traveller and country; read once a process.

    Most of a traveller's stays, not all. Raises TableError for a wrong row.
    """
    found: defaultdict[str, defaultdict[str, list[date]]] = defaultdict(lambda: defaultdict(list))
    for _, row in rows(TABLES / "stays.csv", STAY_COLUMNS):
        found[row["traveller"]][row["country"]].append(date.fromisoformat(f"{row['month']}-01"))
    return {
        who: {country: tuple(sorted(months)) for country, months in of.items()} for who, of in found.items()
    }
