"""A user's own people: a CSV like leaders.csv, read row by row, and joined with the shipped table."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from components.reference import offices
from components.reference.countries import countries
from components.reference.dates import first_day, last_day
from components.reference.leader_rows import LEADER_COLUMNS, LeaderRow, leader_row
from components.reference.names import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

NEEDED = ("name", "country", "office", "start")
LARGEST = 5_000_000  # bytes: some 50,000 people
# Offices that one person at a time holds: with a new holder, the term of the one before is over.
_ONE_HOLDER = (
    offices.MONARCHS
    | offices.PREMIERS
    | offices.FOREIGN_MINISTERS
    | frozenset({"president", "pope", "supreme leader", "secretary-general", "vice president"})
)


@dataclass(frozen=True, slots=True)
class OwnPeople:
    """The rows that can be used, and a sentence with the line for each that cannot."""

    rows: tuple[LeaderRow, ...] = ()
    problems: tuple[str, ...] = ()


def read_own_people(data: bytes, name: str) -> OwnPeople:
    """The rows of a CSV file called ``name``. A bad row is told and the others are kept.

    Needs the columns name, country, office and start; the other columns of leaders.csv may be missing. Commas
    or semicolons stand between the cells.
    """
    if len(data) > LARGEST:
        return OwnPeople((), (f"{name}: the file is larger than {LARGEST // 1_000_000} MB.",))
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return OwnPeople((), (f"{name}: the file is not UTF-8; save it as “CSV UTF-8”.",))
    good: list[LeaderRow] = []
    problems: list[str] = []
    try:
        for line, row in _read(text, problems, name):
            try:
                good.append(_checked(line, row))
            except ValueError as error:
                problems.append(f"{name}, line {line}: {error}.")
    except csv.Error as error:
        problems.append(f"{name}: this is not CSV from some line on ({error}).")
    return OwnPeople(tuple(good), tuple(problems))


def _read(text: str, problems: list[str], name: str) -> Iterator[tuple[int, dict[str, str]]]:
    """Line number and cells by column, every column of the table present."""
    first = text.partition("\n")[0]
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=";" if first.count(";") > 2 else ",")
    header = [cell.strip().lower() for cell in next(reader, [])]
    if missing := [column for column in NEEDED if column not in header]:
        problems.append(
            f"{name}, line 1: the column {', '.join(missing)} is missing; the first line names the columns, "
            f"and {', '.join(NEEDED)} must be among them."
        )
        return
    empty = dict.fromkeys(LEADER_COLUMNS, "")
    for cells in reader:
        if len(cells) > len(header) and any(cells[len(header) :]):
            problems.append(
                f"{name}, line {reader.line_num}: {len(cells)} cells where the first line has {len(header)}; "
                "put quotes around a cell that holds a comma."
            )
        elif any(cell.strip() for cell in cells):
            row = empty | {column: cell.strip() for column, cell in zip(header, cells, strict=False)}
            yield reader.line_num, row | {"country": _code(row["country"])}


def _code(country: str) -> str:
    """The code of a country written as code or name; what is neither stays, for ``_checked`` to tell."""
    if country.upper() in countries().by_code:
        return country.upper()
    named = {word.code for word in countries().words(country) if word.kind in {"name", "former"}}
    return named.pop() if len(named) == 1 else country


def _checked(line: int, cells: dict[str, str]) -> LeaderRow:
    """A row that can be used. Raises ValueError with a sentence."""
    if cells["country"] not in countries().by_code:
        told = (
            f"the country {cells['country']} is not known" if cells["country"] else "the country is missing"
        )
        raise ValueError(f"{told}; write its name, three letters (FRA) or an organisation (UN)")
    row = leader_row(line, cells)
    if row.birth_date and first_day(row.birth_date) > last_day(row.start):
        raise ValueError(f"{row.name} takes office in {row.start} and is born in {row.birth_date}")
    return row


def joined(shipped: Iterable[LeaderRow], own: tuple[LeaderRow, ...]) -> list[LeaderRow]:
    """Both tables as one. A row of the user's takes the place of ours about the same term.

    Where it brings a new holder of an office that one person holds, our open term ends with its start.
    """
    ours = list(shipped)
    theirs = {_term(row): row for row in own}
    replaced = {_term(row): row for row in ours if _term(row) in theirs}
    kept = (_ended(row, own) for row in ours if _term(row) not in theirs)
    return [*kept, *(_completed(row, replaced.get(_term(row))) for row in own)]


def _term(row: LeaderRow) -> tuple[str, ...]:
    """What two rows about the same term agree in."""
    return fold(row.name), row.country, row.office, row.start[:4]


def _completed(row: LeaderRow, ours: LeaderRow | None) -> LeaderRow:
    """A row of the user's, with what only ours knows of the person."""
    if ours is None:
        return row
    return replace(
        row,
        wikidata_id=row.wikidata_id or ours.wikidata_id,
        aliases=tuple(dict.fromkeys((*row.aliases, *ours.aliases))),
        birth_date=row.birth_date or ours.birth_date,
        gender=row.gender or ours.gender,
    )


def _ended(row: LeaderRow, own: tuple[LeaderRow, ...]) -> LeaderRow:
    if row.end or row.office not in _ONE_HOLDER:
        return row
    after = [
        other.start
        for other in own
        if (other.country, other.office) == (row.country, row.office)
        and first_day(other.start) > first_day(row.start)
        and fold(other.name) != fold(row.name)
    ]
    return replace(row, end=min(after)) if after else row
