"""Tables -> the bytes of a file, in any format; and the archive that holds them all."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from components.exports import cameo
from components.exports.calendar_file import as_calendar
from components.exports.contents import Content, content
from components.exports.delimited import as_csv
from components.exports.filter_words import in_sentence
from components.exports.fixed_zip import FixedZip
from components.exports.geojson import as_geojson
from components.exports.json_rows import as_json, as_json_lines
from components.exports.offer import TABLES, WHATS, check
from components.exports.parquet import as_parquet
from components.exports.pictures import Pictures
from components.exports.readme import filters_as_json, readme
from components.exports.report import as_report
from components.exports.workbook import as_workbook
from components.tables import Filters

if TYPE_CHECKING:
    import datetime as dt

    from components.exports.offer import Format, What
    from components.tables import Tables


def write(
    tables: Tables,
    what: What,
    form: Format,
    *,
    made: dt.date,
    filters: Filters | None = None,
    pictures: Pictures | None = None,
) -> bytes:
    """See ``components.exports.write``."""
    filters, pictures = filters or Filters(), pictures or Pictures()
    check(what, form)
    told = in_sentence(filters)
    match form:
        case "geojson":
            return as_geojson(tables, what, made, told)
        case "ics":
            return as_calendar(tables, what, made, told)
        case "cameo":
            return as_csv(cameo.events(tables, what))
        case "html":
            return as_report(tables, made, told, pictures)
        case "zip":
            return _archive(tables, made, filters, pictures)
        case "xlsx" if what == "all":
            return as_workbook(_all(tables, filters), made, told)
    return _table(content(tables, what, filtered=filters.active), form, made, told)


def _all(tables: Tables, filters: Filters) -> list[Content]:
    return [content(tables, what, filtered=filters.active) for what in TABLES]


def _table(table: Content, form: Format, made: dt.date, told: str) -> bytes:
    match form:
        case "xlsx":
            return as_workbook([table], made, told)
        case "parquet":
            return as_parquet(table, made, told)
        case "jsonl":
            return as_json_lines(table)
        case "json":
            return as_json(table)
    return as_csv(table)


def _archive(tables: Tables, made: dt.date, filters: Filters, pictures: Pictures) -> bytes:
    """Everything in one ZIP: the tables in each form, the report, map, calendar and event rows, explained."""
    told = in_sentence(filters)
    contents = _all(tables, filters)
    files: dict[str, tuple[str, bytes]] = {
        "report.html": ("one page with map, timeline and tables", as_report(tables, made, told, pictures)),
        "motorcade.xlsx": ("all tables as an Excel workbook", as_workbook(contents, made, told)),
    }
    for what, table in zip(TABLES, contents, strict=True):
        for form in ("csv", "parquet", "jsonl"):
            name = f"{form}/{what}.{form}"
            files[name] = (WHATS[what], _table(table, form, made, told))
    files |= {
        "map.geojson": ("visits, meetings and legs for a map", as_geojson(tables, "all", made, told)),
        "trips.geojson": ("each trip as lines", as_geojson(tables, "trips", made, told)),
        "calendar.ics": ("visits and meetings for a calendar", as_calendar(tables, "all", made, told)),
        "events.csv": ("event data rows (CAMEO, PLOVER)", as_csv(cameo.events(tables, "all"))),
        "filters.json": ("the filters used, for a program", filters_as_json(filters)),
    }
    data = io.BytesIO()
    with FixedZip(data, made) as archive:
        archive.writestr("README.md", readme(made, told, {name: what for name, (what, _) in files.items()}))
        for name, (_, file) in files.items():
            archive.writestr(name, file)
    return data.getvalue()
