"""Since when two countries have diplomatic relations (relations.csv): what anniversaries count from."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from components.reference.files import TABLES, rows

if TYPE_CHECKING:
    from collections.abc import Mapping

RELATION_COLUMNS = ("one", "other", "year", "source")


@cache
def relations() -> Mapping[frozenset[str], int]:
    """The year for each pair of country codes; read once a process. Raises TableError for a wrong row."""
    table = rows(TABLES / "relations.csv", RELATION_COLUMNS)
    return {frozenset((row["one"], row["other"])): int(row["year"]) for _, row in table}
