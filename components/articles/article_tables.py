"""Tables of articles (CSV, TSV, XLSX, Parquet, JSON): their columns, and the articles in their rows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from components.articles import delimited, json_articles, parquet, workbook
from components.articles.field_names import FIELDS
from components.articles.fields import take_rows
from components.articles.reader import Reader, Reading, UnreadableArticle
from components.articles.table import MAX_ROWS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from components.articles.table import Table

MAX_TEXT = 500_000_000  # characters of one file's articles together
_SHOWN = 5  # rows in a look at a table
_CELL = 200  # characters of a cell there


@dataclass(frozen=True, slots=True)
class Columns:
    """A look at a table before loading.

    ``mapping`` is the guess: "text", "title", "published", "source", "url", "external_id" -> a column's name,
    or None. ``sample`` are the first rows, cells as text, cut short.
    """

    names: tuple[str, ...]
    mapping: dict[str, str | None]
    sample: tuple[tuple[str, ...], ...]
    sheet: str | None = None


def columns_of(name: str, data: bytes) -> Columns | None:
    """The columns of a table and what they seem to hold; None where the file is no table.

    Of a workbook, the first sheet that seems to hold articles, else the first that is not empty. Raises
    UnreadableArticle where the table cannot be read.
    """
    tables = _tables(name, data)
    if tables is None:
        return None
    table = next((table for table in tables if table.guess()["text"]), tables[0])
    sample = tuple(
        tuple("" if cell is None else str(cell)[:_CELL] for cell in row) for row in table.sample[:_SHOWN]
    )
    return Columns(table.columns, table.guess(), sample, table.sheet)


def read_table(name: str, data: bytes, mapping: Mapping[str, str | None]) -> Reading:
    """The articles of a table whose columns hold what ``mapping`` says (see ``Columns``).

    Raises UnreadableArticle with a sentence, also where the file is no table or lacks the text's column.
    """
    tables = _tables(name, data)
    if tables is None:
        raise UnreadableArticle(name, "The file is not a table. Load it without choosing columns.")
    return _read_with(name, tables, mapping)


def _tables(name: str, data: bytes) -> list[Table] | None:
    kind = next(
        (kind for kind in (parquet, workbook, json_articles, delimited) if kind.takes(name, data)), None
    )
    return kind.tables(name, data) if kind else None


def _read(name: str, data: bytes) -> Reading:
    return _read_with(name, _tables(name, data) or [], None)


def _read_with(name: str, tables: list[Table], mapping: Mapping[str, str | None] | None) -> Reading:
    reading = Reading()
    budget = [MAX_ROWS, MAX_TEXT]
    fitting = [(table, mapping or table.guess()) for table in tables]
    if not any(table.fits(chosen) for table, chosen in fitting):
        raise UnreadableArticle(name, _no_text(tables, mapping))
    for table, chosen in fitting:
        if table.fits(chosen):
            _take_table(name, table, chosen, budget, reading)
        else:
            reading.notes.append(f"Sheet “{table.sheet}” was left out: it has no column of texts.")
    if not reading.articles:
        left_out = f" {reading.notes[0]}" if reading.notes else ""
        raise UnreadableArticle(name, f"There is no article in this table.{left_out}")
    return reading


def _take_table(
    name: str, table: Table, mapping: Mapping[str, str | None], budget: list[int], reading: Reading
) -> None:
    """Add the rows of one sheet; ``budget`` holds how many rows and characters are still allowed."""
    chosen = {noun: column for noun in FIELDS if (column := mapping.get(noun)) in table.columns and column}
    rows: list[tuple[str, Mapping[str, object] | None]] = []
    for row in table.rows(tuple(chosen.values())):
        if row.note:
            reading.notes.append(row.note)
            continue
        values = dict(zip(chosen, row.cells, strict=False))
        if any(value not in (None, "") for value in values.values()):
            rows.append((row.where, values))
            budget[0] -= 1
            budget[1] -= sum(len(value) for value in values.values() if isinstance(value, str))
        if min(budget) < 0:
            raise UnreadableArticle(
                name,
                f"The table has more than {MAX_ROWS:,} rows or {MAX_TEXT // 1_000_000} million characters, "
                "the limit for one file. Split it.",
            )
    take_rows(rows, reading)


def _no_text(tables: list[Table], mapping: Mapping[str, str | None] | None) -> str:
    if mapping and mapping.get("text"):
        return f"There is no column “{mapping['text']}” in this table: choose another for the text."
    names = [column for table in tables for column in table.columns]
    shown = ", ".join(f"“{each[:40]}”" for each in names[:6]) + (" and others" if len(names) > 6 else "")
    way_out = "Name the right one “text”, or choose it before loading."
    return f"No column of this table holds the texts of articles ({shown}). {way_out}"


def _takes_packed(name: str, data: bytes) -> bool:
    return parquet.takes(name, data) or workbook.takes(name, data)


PACKED = Reader(_takes_packed, _read)
DELIMITED = Reader(delimited.takes, _read)
