"""Carrying away what is on show: tables for programs, maps, calendars, event data, a report, an archive.

All pure: Tables in, bytes out; no clock, no file, no network. Importing this loads nothing heavy.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from components.exports import columns
from components.exports.offer import (
    FORMATS,
    TEXTS,
    WHATS,
    WITH_PICTURES,
    ExportError,
    Format,
    What,
    check,
    file_name,
    media_type,
    offered,
)

if TYPE_CHECKING:
    import datetime as dt

    from components.exports.pictures import Pictures
    from components.tables import Filters, Tables

__all__ = [
    "FORMATS",
    "MEETING_COLUMNS",
    "TEXTS",
    "VISIT_COLUMNS",
    "WHATS",
    "WITH_PICTURES",
    "ExportError",
    "Format",
    "What",
    "check",
    "export",
    "file_name",
    "media_type",
    "offered",
    "write",
]

VISIT_COLUMNS = columns.names(columns.VISITS)
MEETING_COLUMNS = columns.names(columns.MEETINGS)


def write(
    tables: Tables,
    what: What,
    form: Format,
    *,
    made: dt.date,
    filters: Filters | None = None,
    pictures: Pictures | None = None,
) -> bytes:
    """``what`` of ``tables`` (filtered already) as a file in the format ``form``.

    ``made`` is the day that the file says it was made on; ``filters`` are told in it. ``pictures`` are the
    figures of "html" and "zip". The same arguments give the same bytes. Raises ExportError with a sentence
    where the two do not go together or there is too much for the format.
    """
    from components.exports import writing  # noqa: PLC0415 - loads every format's library

    return writing.write(tables, what, form, made=made, filters=filters, pictures=pictures)


def export(tables: Tables, what: Literal["visits", "meetings"], form: Literal["csv", "json"]) -> str:
    """Visits or meetings as text."""
    from components.exports.contents import content  # noqa: PLC0415
    from components.exports.delimited import as_csv  # noqa: PLC0415
    from components.exports.json_rows import as_json  # noqa: PLC0415

    return (as_csv if form == "csv" else as_json)(content(tables, what)).decode()
