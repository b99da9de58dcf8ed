"""Rows of a leaders table, one a term of office: reading them, and telling which are one person's."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from components.reference.dates import PARTIAL, first_day, last_day
from components.reference.files import TableError, rows
from components.reference.names import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

LEADER_COLUMNS = (
    "wikidata_id", "name", "aliases", "country", "office", "start", "end", "birth_date", "gender", "source",
)  # fmt: skip
_COUNTRY = re.compile(r"[A-Z][A-Z0-9]{1,7}")
_WIKIDATA = re.compile(r"Q[1-9]\d*")


@dataclass(frozen=True, slots=True)
class LeaderRow:
    """One row as read, with the line that it stands on."""

    line: int
    wikidata_id: str | None
    name: str
    aliases: tuple[str, ...]
    country: str
    office: str
    start: str
    end: str | None
    birth_date: str | None
    gender: str | None


def problem_in(row: dict[str, str]) -> str | None:
    """What is wrong with one row by itself, as a sentence, or None."""
    if not row["name"] or not row["office"]:
        return f"the {'name' if not row['name'] else 'office'} is missing"
    if not _COUNTRY.fullmatch(row["country"]):
        return f"the country {row['country']!r} is no code; write three letters (FRA) or an organisation (UN)"
    if row["wikidata_id"] and not _WIKIDATA.fullmatch(row["wikidata_id"]):
        return f"the wikidata_id {row['wikidata_id']!r} is none; write Q and digits, or leave it empty"
    if not row["start"]:
        return "the start is missing; a year is enough"
    for column in ("start", "end", "birth_date"):
        if row[column] and not PARTIAL.fullmatch(row[column]):
            return f"the {column} {row[column]!r} is no date; write YYYY-MM-DD, YYYY-MM or YYYY"
    if row["end"] and first_day(row["start"]) > last_day(row["end"]):
        return f"the end {row['end']} is before the start {row['start']}"
    if row["gender"] not in {"", "m", "f"}:
        return f"the gender {row['gender']!r} is not m or f; leave it empty where unknown"
    return None


def leader_row(line: int, row: dict[str, str]) -> LeaderRow:
    """One row of cells. Raises ValueError with a sentence where it cannot be used."""
    if problem := problem_in(row):
        raise ValueError(problem)
    return LeaderRow(
        line=line,
        wikidata_id=row["wikidata_id"] or None,
        name=row["name"],
        aliases=tuple(alias.strip() for alias in row["aliases"].split("|") if alias.strip()),
        country=row["country"],
        office=row["office"].lower(),
        start=row["start"],
        end=row["end"] or None,
        birth_date=row["birth_date"] or None,
        gender=row["gender"] or None,
    )


def read_leader_rows(path: Path) -> Iterator[LeaderRow]:
    """The rows of one file. Raises TableError at the first row that cannot be used."""
    for line, row in rows(path, LEADER_COLUMNS):
        try:
            yield leader_row(line, row)
        except ValueError as error:
            raise TableError(path, line, str(error)) from None


def same_person(a: LeaderRow, b: LeaderRow) -> bool:
    """Whether two rows of one name are one person: the id settles it, then birth year, then country."""
    if a.wikidata_id and b.wikidata_id:
        return a.wikidata_id == b.wikidata_id
    if a.birth_date and b.birth_date:
        return a.birth_date[:4] == b.birth_date[:4]
    return a.country == b.country


def people_rows(table: Iterable[LeaderRow]) -> list[list[LeaderRow]]:
    """The rows grouped by person, in the order of their first row."""
    groups: list[list[LeaderRow]] = []
    by_id: dict[str, list[LeaderRow]] = {}
    by_name: dict[str, list[list[LeaderRow]]] = {}
    for row in table:
        namesakes = by_name.setdefault(fold(row.name), [])
        group = by_id.get(row.wikidata_id or "")
        if group is None:
            group = next(
                (group for group in namesakes if any(same_person(row, other) for other in group)), None
            )
        if group is None:
            groups.append(group := [])
        if not any(group is known for known in namesakes):
            namesakes.append(group)
        if row.wikidata_id:
            by_id[row.wikidata_id] = group
        group.append(row)
    return groups
