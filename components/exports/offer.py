"""What can be carried away in which format. Imports nothing heavy: the command line reads it for its help."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Sequence

What = Literal["visits", "meetings", "trips", "legs", "articles", "sources", "conflicts", "all"]
Format = Literal["csv", "xlsx", "parquet", "jsonl", "json", "geojson", "ics", "cameo", "html", "zip"]

WHATS: dict[What, str] = {
    "visits": "one row a visit",
    "meetings": "one row a meeting",
    "trips": "one row a trip: visits that follow each other",
    "legs": "one row a leg of a trip, with its length",
    "articles": "one row an article",
    "sources": "one row for each article that tells a visit or meeting, with the sentence",
    "conflicts": "one row for each article on one side of a disagreement",
    "all": "everything at once",
}
FORMATS: dict[Format, str] = {
    "csv": "table for any program",
    "xlsx": "Excel workbook",
    "parquet": "typed table for pandas, R, DuckDB",
    "jsonl": "a JSON object a line",
    "json": "a JSON list",
    "geojson": "points and flight lines for a map",
    "ics": "calendar (iCalendar)",
    "cameo": "event data rows with CAMEO and PLOVER codes, as CSV",
    "html": "one page with map, timeline and tables, to read or send",
    "zip": "all formats in one file, explained",
}
TABLES: tuple[What, ...] = ("visits", "meetings", "trips", "legs", "articles", "sources", "conflicts")
_TABLE_FORMATS: tuple[Format, ...] = ("csv", "xlsx", "parquet", "jsonl", "json")
_MORE: dict[What, tuple[Format, ...]] = {
    "visits": ("geojson", "ics", "cameo"),
    "meetings": ("geojson", "ics", "cameo"),
    "trips": ("geojson", "ics"),
    "legs": ("geojson",),
}
# What a terminal can show; the others only make sense in a file.
TEXTS: frozenset[Format] = frozenset({"csv", "jsonl", "json", "geojson", "ics", "cameo", "html"})
WITH_PICTURES: frozenset[Format] = frozenset({"html", "zip"})
_MEDIA: dict[Format, str] = {
    "csv": "text/csv",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "parquet": "application/vnd.apache.parquet",
    "jsonl": "application/jsonl",
    "json": "application/json",
    "geojson": "application/geo+json",
    "ics": "text/calendar",
    "cameo": "text/csv",
    "html": "text/html",
    "zip": "application/zip",
}


class ExportError(ValueError):
    """What was asked for cannot be made; the message is a sentence for the user."""


def offered(what: What) -> tuple[Format, ...]:
    """The formats that ``what`` can be had in, the usual one first."""
    if what == "all":
        return ("zip", "xlsx", "geojson", "ics", "cameo", "html")
    return _TABLE_FORMATS + _MORE.get(what, ())


def check(what: What, form: Format) -> None:
    """Raise ExportError, saying what to do instead, where ``what`` cannot be had as ``form``."""
    if form in offered(what):
        return
    instead = [other for other in WHATS if form in offered(other)]
    raise ExportError(
        f"{what.capitalize()} cannot be had as {form}: choose {_either(offered(what))}, "
        f"or ask for {_either(instead)} as {form}."
    )


def _either(names: Sequence[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} or {names[-1]}"


def file_name(what: What, form: Format) -> str:
    """A name for the file, "visits.csv"."""
    stem = {"all": "motorcade"}.get(what, what)
    return f"{stem}-cameo.csv" if form == "cameo" else f"{stem}.{form}"


def media_type(form: Format) -> str:
    """The MIME type of a format."""
    return _MEDIA[form]
