"""Excel workbooks (XLSX, XLSM), by openpyxl in its reading mode: a row at a time, values and no formulas."""

from __future__ import annotations

import io
import itertools
import warnings
from typing import TYPE_CHECKING, Any

from components.articles.packages import is_package, names_of, open_package
from components.articles.reader import UnreadableArticle
from components.articles.table import (
    MAX_COLUMNS,
    MAX_ROWS,
    SAMPLE_ROWS,
    Row,
    Table,
    column_names,
    header_at,
    picked,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_DAMAGED = "The workbook is damaged: its cells cannot be read. Save it again, or as CSV, and load that."


def takes(_name: str, data: bytes) -> bool:
    return is_package(data) and "xl/workbook.xml" in names_of(data)


def tables(name: str, data: bytes) -> list[Table]:
    """One table a sheet that holds something; raises UnreadableArticle where none does."""
    open_package(name, data, "workbook").close()
    book = _open(name, data)
    found = [table for sheet in book.worksheets if (table := _table(name, sheet, len(book.worksheets) > 1))]
    if not found:
        raise UnreadableArticle(name, "The workbook is empty: no sheet of it has a row under its first one.")
    return found


def _open(name: str, data: bytes) -> Any:
    import openpyxl  # noqa: PLC0415 - slow to import, and only workbooks need it

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # on drop-down lists and headers, which hold no articles
            book = openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=True)
        for sheet in book.worksheets:
            sheet.reset_dimensions()  # what the file says of its size may be wrong
    except Exception:  # openpyxl raises whatever a damaged workbook makes it stumble over
        raise UnreadableArticle(name, _DAMAGED) from None
    return book


def _table(name: str, sheet: Any, several: bool) -> Table | None:
    first = list(itertools.islice(_cells(name, sheet), SAMPLE_ROWS + 10))
    if not any(any(cell is not None for cell in row) for row in first):
        return None
    at = header_at(first)
    body = 0 if at is None else at + 1
    if len(first) <= body:
        return None
    columns = column_names([None] * max(map(len, first)) if at is None else _trimmed(first[at]))
    prefix = f"Sheet “{sheet.title}”, row" if several else "Row"

    def read(wanted: Sequence[str]) -> Iterator[Row]:
        places = [columns.index(each) for each in wanted]
        for number, row in enumerate(_cells(name, sheet), 1):
            if number > body:
                filled = any(cell is not None for cell in row)
                yield Row(f"{prefix} {number}", picked(row, places) if filled else ())

    return Table(columns, tuple(first[body : body + SAMPLE_ROWS]), read, sheet.title)


def _cells(name: str, sheet: Any) -> Iterator[Sequence[object]]:
    """The values of each row. A row may be numbered 999999999: whoever reads must stop at the limit."""
    try:
        for number, row in enumerate(sheet.iter_rows(values_only=True), 1):
            if number > MAX_ROWS + SAMPLE_ROWS:
                raise UnreadableArticle(
                    name, f"The workbook has more than {MAX_ROWS:,} rows, the limit for one file. Split it."
                )
            yield row[:MAX_COLUMNS]
    except UnreadableArticle:
        raise
    except Exception:  # as above
        raise UnreadableArticle(name, _DAMAGED) from None


def _trimmed(row: Sequence[object]) -> Sequence[object]:
    """Without the empty cells behind the last name."""
    last = max((at for at, cell in enumerate(row) if cell not in (None, "")), default=-1)
    return row[: last + 1]
