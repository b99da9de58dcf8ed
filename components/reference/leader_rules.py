"""What must hold between the rows of a leaders table: one spelling a person, one head of state at a time."""

from __future__ import annotations

from collections import defaultdict
from itertools import combinations
from typing import TYPE_CHECKING

from components.reference import offices
from components.reference.dates import first_day, last_day
from components.reference.files import TableError
from components.reference.leader_rows import people_rows, read_leader_rows
from components.reference.names import fold

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence
    from pathlib import Path

    from components.reference.leader_rows import LeaderRow

HEADS_OF_STATE = offices.MONARCHS | {"president", "pope"}

# Two at once, and why that is right.
SHARED = {
    ("BIH", "president"): "the presidency has three members",
    ("RUS", "president"): "in 1991 the Soviet Union and Russia had one each",
}


def problems(path: Path, codes: Collection[str]) -> list[str]:
    """Every broken rule as "file, line N: sentence"; ``codes`` are the countries and organisations known.

    Raises TableError for a row that is wrong by itself: nothing else can be said of such a table.
    """
    table = list(read_leader_rows(path))
    people = people_rows(table)
    found = [*_unknown_countries(table, codes), *_births(table), *_spellings(people), *_ids(table)]
    found += [*_two_heads(table), *_shared_aliases(people)]
    return [str(TableError(path, line, problem)) for line, problem in sorted(found)]


def _unknown_countries(table: Sequence[LeaderRow], codes: Collection[str]) -> Iterator[tuple[int, str]]:
    for row in table:
        if row.country not in codes:
            yield row.line, f"the country {row.country} is not in countries.csv"


def _births(table: Sequence[LeaderRow]) -> Iterator[tuple[int, str]]:
    for row in table:
        if row.birth_date and first_day(row.birth_date) > last_day(row.start):
            yield row.line, f"{row.name} takes office in {row.start} and is born in {row.birth_date}"


def _spellings(people: Sequence[Sequence[LeaderRow]]) -> Iterator[tuple[int, str]]:
    """A person's rows agree in name, aliases, birth and gender."""
    for rows in people:
        for row in rows[1:]:
            for field in ("name", "birth_date", "gender"):
                here, first = getattr(row, field), getattr(rows[0], field)
                if here != first:
                    yield row.line, f"the {field} of {row.name} is {here}, and {first} in line {rows[0].line}"


def _ids(table: Sequence[LeaderRow]) -> Iterator[tuple[int, str]]:
    owners: dict[str, LeaderRow] = {}
    for row in table:
        if row.wikidata_id:
            owner = owners.setdefault(row.wikidata_id, row)
            if fold(owner.name) != fold(row.name):
                yield row.line, f"{row.wikidata_id} is {row.name} here, and {owner.name} in line {owner.line}"


def at_once(a: LeaderRow, b: LeaderRow) -> bool:
    """Whether two terms surely overlap by more than the day of handing over."""
    first, second = sorted((a, b), key=lambda row: first_day(row.start))
    return first.end is None or last_day(second.start) < first_day(first.end)


def _two_heads(table: Sequence[LeaderRow]) -> Iterator[tuple[int, str]]:
    posts: dict[tuple[str, str], list[LeaderRow]] = defaultdict(list)
    for row in table:
        if row.office in HEADS_OF_STATE and (row.country, row.office) not in SHARED:
            posts[row.country, row.office].append(row)
    for (country, office), rows in posts.items():
        for a, b in combinations(rows, 2):
            if fold(a.name) != fold(b.name) and at_once(a, b):
                yield b.line, f"{b.name} and {a.name} (line {a.line}) are {office} of {country} at once"


def _shared_aliases(people: Sequence[Sequence[LeaderRow]]) -> Iterator[tuple[int, str]]:
    """No name or alias means two people who hold office in one country at one time."""
    bearers: dict[tuple[str, str], list[LeaderRow]] = defaultdict(list)
    for rows in people:
        for row in rows:
            for key in {fold(name) for name in (row.name, *row.aliases)}:
                bearers[key, row.country].append(row)
    person = {row.line: number for number, rows in enumerate(people) for row in rows}
    for (key, country), rows in bearers.items():
        for a, b in combinations(rows, 2):
            if person[a.line] != person[b.line] and at_once(a, b):
                yield b.line, f"“{key}” is {b.name} and {a.name} (line {a.line}) of {country} at one time"
