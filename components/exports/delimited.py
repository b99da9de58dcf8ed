"""CSV: one heading, a row a line, UTF-8; lists joined by "; "."""

from __future__ import annotations

import csv
import datetime as dt
import io
from typing import TYPE_CHECKING, Any

from components.exports.columns import names

if TYPE_CHECKING:
    from components.exports.contents import Content

# A spreadsheet would run a cell that begins so as a formula, and articles are other people's text.
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")
SEPARATOR = "; "


def as_csv(content: Content) -> bytes:
    """The table as CSV; an apostrophe stands before a text that a spreadsheet would take for a formula."""
    text = io.StringIO()
    writer = csv.DictWriter(text, names(content.columns), lineterminator="\n")
    writer.writeheader()
    for row in content.rows:
        writer.writerow({name: _cell(value) for name, value in row.items()})
    return text.getvalue().encode()


def in_one_cell(value: Any) -> Any:
    """A list as one text: the names of people, or the texts themselves; anything else as it is."""
    if not isinstance(value, list):
        return value
    return SEPARATOR.join(item["name"] if isinstance(item, dict) else item for item in value)


def _cell(value: Any) -> object:
    value = in_one_cell(value)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, str) and value.startswith(FORMULA_STARTS):
        return f"'{value}"
    return value
