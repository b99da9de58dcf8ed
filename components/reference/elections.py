"""Days of national elections, run-offs and those of the European Parliament among them (elections.csv)."""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from functools import cache
from typing import TYPE_CHECKING

from components.reference.files import TABLES, rows

if TYPE_CHECKING:
    from collections.abc import Mapping

ELECTION_COLUMNS = ("country", "day", "source")


@cache
def elections() -> Mapping[str, tuple[date, ...]]:
    """The days of each country's elections, in order; the first day where there are several.

    Read once a process. Raises TableError for a row that cannot be used.
    """
    found: defaultdict[str, list[date]] = defaultdict(list)
    for _, row in rows(TABLES / "elections.csv", ELECTION_COLUMNS):
        found[row["country"]].append(date.fromisoformat(row["day"]))
    return {country: tuple(sorted(days)) for country, days in found.items()}
