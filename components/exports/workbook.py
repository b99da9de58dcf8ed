"""Excel workbooks: a sheet a table with real numbers and days, and a sheet that says what it is."""

from __future__ import annotations

import datetime as dt
import io
import re
from typing import TYPE_CHECKING, Any

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter
from openpyxl.writer.excel import ExcelWriter

from components.exports.delimited import in_one_cell
from components.exports.fixed_zip import FixedZip
from components.exports.offer import ExportError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from components.exports.columns import Column
    from components.exports.contents import Content

MOST_ROWS = 1_048_575  # Excel's limit, the heading left out
MOST_CHARACTERS = 32_767  # in one cell
_WIDTHS = {"text": 18, "people": 30, "texts": 20, "day": 12, "integer": 10, "number": 11, "flag": 10}
_WIDE = {"evidence": 60, "article_title": 40, "title": 40, "route": 44, "article_url": 30, "url": 30}
_NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def as_workbook(contents: Sequence[Content], made: dt.date, filters: str) -> bytes:
    """One sheet a table, then "About" with the day, the filters and the meaning of each column.

    People and lists stand in one cell, joined by "; ". Raises ExportError where a table has too many rows.
    """
    for content in contents:
        if len(content.rows) > MOST_ROWS:
            raise ExportError(
                f"An Excel sheet holds {MOST_ROWS:,} rows, and there are {len(content.rows):,} "
                f"{content.name}: filter them, or choose csv or parquet."
            )
    book = Workbook(write_only=True)
    for content in contents:
        _add_table(book, content)
    _add_about(book, contents, made, filters)
    midnight = dt.datetime.combine(made, dt.time())
    book.properties.creator = "Motorcade"
    book.properties.created = book.properties.modified = midnight
    data = io.BytesIO()
    ExcelWriter(book, FixedZip(data, made)).save()
    return data.getvalue()


def _add_table(book: Workbook, content: Content) -> None:
    sheet = book.create_sheet(content.name.capitalize())
    sheet.freeze_panes = "B2"
    for number, column in enumerate(content.columns, 1):
        sheet.column_dimensions[get_column_letter(number)].width = _width(column)
    sheet.auto_filter.ref = f"A1:{get_column_letter(len(content.columns))}{len(content.rows) + 1}"
    sheet.append([_bold(sheet, column.name) for column in content.columns])
    for row in content.rows:
        sheet.append([_cell(sheet, value) for value in row.values()])


def _width(column: Column) -> int:
    return _WIDE.get(column.name, _WIDTHS[column.kind])


def _add_about(book: Workbook, contents: Sequence[Content], made: dt.date, filters: str) -> None:
    sheet = book.create_sheet("About")
    for letter, width in (("A", 16), ("B", 20), ("C", 90)):
        sheet.column_dimensions[letter].width = width
    sheet.append([_bold(sheet, "Motorcade"), None, "Visits and meetings of leaders, read from news articles"])
    sheet.append([_bold(sheet, "Made"), None, _cell(sheet, made)])
    sheet.append([_bold(sheet, "Filters"), None, _cell(sheet, filters)])
    sheet.append([])
    sheet.append([_bold(sheet, name) for name in ("Sheet", "Column", "Meaning")])
    for content in contents:
        for column in content.columns:
            sheet.append([content.name.capitalize(), column.name, column.meaning])


def _bold(sheet: Any, text: str) -> WriteOnlyCell:
    cell = WriteOnlyCell(sheet, text)
    cell.font = Font(bold=True)
    return cell


def _cell(sheet: Any, value: Any) -> Any:
    """A value as a cell; text is never a formula, and never holds what a workbook cannot."""
    value = in_one_cell(value)
    if isinstance(value, str):
        text = _NOT_IN_XML.sub("\ufffd", value)
        if len(text) > MOST_CHARACTERS:
            text = text[: MOST_CHARACTERS - 1] + "…"
        if text.startswith("="):
            cell = WriteOnlyCell(sheet, text)
            cell.data_type = "s"
            return cell
        return text
    if isinstance(value, dt.date):
        cell = WriteOnlyCell(sheet, value)
        cell.number_format = "yyyy-mm-dd"
        return cell
    return value
