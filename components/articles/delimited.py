"""CSV and TSV, by the standard library's csv: it tells at which line a table breaks, as pandas does not."""

from __future__ import annotations

import csv
import io
import itertools
from typing import TYPE_CHECKING

from components.articles.checks import MAX_CHARACTERS
from components.articles.encoding import decode
from components.articles.field_names import known_fields
from components.articles.reader import UnreadableArticle
from components.articles.table import MAX_COLUMNS, SAMPLE_ROWS, Row, Table, column_names, header_at, picked

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

NAMES = (".csv", ".tsv", ".tab")
_SEPARATORS = ",;\t|"
_BEGINNING = 200_000  # characters to look at while the separator is sought
# The default, 131,072 characters, is shorter than some articles.
csv.field_size_limit(MAX_CHARACTERS)


def takes(name: str, data: bytes) -> bool:
    """By name; other files where a first line like "title,date,text" stands over others."""
    if name.lower().endswith(NAMES):
        return True
    line, newline, _ = (decode(data[:4096]) or "").lstrip("\ufeff").partition("\n")
    cells = line.strip().split(_separator(line)) if newline else []
    words = [cell.strip().strip('"') for cell in cells]
    known = known_fields(words)
    return len(known) > 1 and "text" in known and all(0 < len(word) <= 40 for word in words)


def tables(name: str, data: bytes) -> list[Table]:
    """The one table of the file; raises UnreadableArticle where there is none."""
    text = decode(data)
    if text is None:
        raise UnreadableArticle(name, "The letters of the file cannot be made out. Save it as UTF-8.")
    text = text.lstrip("\ufeff").replace("\x00", "")
    if not text.strip(_SEPARATORS + ' \r\n"'):
        raise UnreadableArticle(name, "The table is empty. Check that it was saved, and load it again.")
    separator, skipped = _beginning(text)
    first = list(itertools.islice(_records(text, separator, skipped), SAMPLE_ROWS + 10))
    rows = [row.cells for row in first if row.note is None]
    if not rows:
        raise UnreadableArticle(name, "The table breaks in its first line: a quotation mark is never closed.")
    at = header_at(rows)
    body = 0 if at is None else at + 1
    width = max((len(row) for row in rows), default=0)
    columns = column_names([None] * width if at is None else rows[at])
    if len(columns) > MAX_COLUMNS:
        raise UnreadableArticle(
            name, f"The table has more than {MAX_COLUMNS:,} columns. Delete those not needed."
        )

    def read(wanted: Sequence[str]) -> Iterator[Row]:
        places = [columns.index(each) for each in wanted]
        for row in itertools.islice(_records(text, separator, skipped), body, None):
            yield _fitted(row, len(columns), places)

    return [Table(columns, tuple(rows[body : body + SAMPLE_ROWS]), read)]


def _beginning(text: str) -> tuple[str, int]:
    """What stands between cells, and how many lines say nothing else: Excel writes "sep=;" above a table."""
    if text[:4].lower() == "sep=" and text[5:6] in ("\r", "\n"):
        return text[4], 1
    return _separator(text[:_BEGINNING]), 0


def _fitted(row: Row, width: int, places: Sequence[int]) -> Row:
    if row.note is None and any(row.cells[width:]):
        cells = f"it has {len(row.cells)} cells, not {width}"
        return Row(row.where, (), f"{row.where} was left out: {cells}; a quotation mark may be missing.")
    return row._replace(cells=picked(row.cells, places) if any(row.cells) else ())


def _records(text: str, separator: str, skipped: int) -> Iterator[Row]:
    """Every record with the line on which it begins; the last is a note where the table breaks."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    while True:
        begins = reader.line_num + 1
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error:
            note = (
                f"The table was read up to line {begins}: a quotation mark that opens there is never closed."
            )
            yield Row(f"Line {begins}", (), note)
            return
        if begins > skipped:
            yield Row(f"Line {begins}", cells)


def _separator(text: str) -> str:
    """What stands between cells: that which gives the most known names, then the most even rows."""

    def evenness(separator: str) -> tuple[int, int, int]:
        rows = [row.cells for row in itertools.islice(_records(text, separator, 0), SAMPLE_ROWS)]
        at = header_at(rows) or 0
        width = len(rows[at]) if at < len(rows) else 0
        same = sum(len(row) == width for row in rows) if width > 1 else 0
        return len(known_fields(rows[at])) if width else 0, same, width

    return max(_SEPARATORS, key=evenness)
