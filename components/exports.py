"""Visits and meetings as CSV and JSON for other programs: codes instead of words, ISO dates, stable order."""

from __future__ import annotations

import csv
import io
import json
from collections import defaultdict
from typing import TYPE_CHECKING, Literal

import pandas as pd

if TYPE_CHECKING:
    from components.tables import Tables

What = Literal["visits", "meetings"]
Form = Literal["csv", "json"]

_WHERE = ["country", "city", "latitude", "longitude", "located"]
_WHEN = ["start", "end", "precision", "basis", "within"]
_SOURCE = [
    "article_id",
    "article_title",
    "article_source",
    "article_url",
    "article_published",
    "evidence",
    "evidence_start",
    "evidence_end",
    "in_title",
    "rule",
]
VISIT_COLUMNS = [
    "visit_id",
    "traveller",
    "traveller_id",
    "office",
    "traveller_country",
    *_WHERE,
    *_WHEN,
    "status",
    "occasion",
    "background",
    "implied",
    "confidence",
    "sources",
    *_SOURCE,
]
MEETING_COLUMNS = [
    "meeting_id",
    "participants",
    *_WHERE,
    *_WHEN,
    "status",
    "form",
    "background",
    "confidence",
    "sources",
    *_SOURCE,
]
# A spreadsheet would run a cell that begins so as a formula, and articles are other people's text.
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


def export(tables: Tables, what: What, form: Form) -> str:
    """The visits or meetings of ``tables`` (as filtered) as one text.

    JSON is a list of objects, a line each. CSV has a heading; in it participants are joined by "; ", and an
    apostrophe stands before a text that a spreadsheet would take for a formula.
    """
    rows = _rows(tables, what)
    return _csv(rows, what) if form == "csv" else _json(rows)


def _rows(tables: Tables, what: What) -> list[dict[str, object]]:
    """The rows in export order, with ISO dates as known and the article's own fields beside each."""
    visits = what == "visits"
    frame, columns = (tables.visits, VISIT_COLUMNS) if visits else (tables.meetings, MEETING_COLUMNS)
    frame = frame.sort_values(["start", "end", columns[0]], ignore_index=True)
    articles = {article["article_id"]: article for article in tables.articles.to_dict("records")}
    people = {} if visits else _participants(tables)
    rows = []
    for record in frame.to_dict("records"):
        article = articles[record["article_id"]]
        extra = {f"article_{name}": article[name] for name in ("title", "source", "url", "published")}
        row = {**record, **extra, "start": record["start_iso"], "end": record["end_iso"]}
        row["participants"] = people.get(record[columns[0]], [])
        rows.append({name: _plain(row[name]) for name in columns})
    return rows


def _participants(tables: Tables) -> dict[str, list[dict[str, object]]]:
    found: dict[str, list[dict[str, object]]] = defaultdict(list)
    for person in tables.participants.to_dict("records"):
        fields = {"name": "name", "id": "person_id", "country": "country", "office": "office"}
        found[person["meeting_id"]].append({key: _plain(person[field]) for key, field in fields.items()})
    return found


def _plain(value: object) -> object:
    """None for what is missing, and numbers without a tail of rounding."""
    if isinstance(value, float):
        return None if pd.isna(value) else round(value, 5)
    return value


def _json(rows: list[dict[str, object]]) -> str:
    lines = ",\n".join(json.dumps(row, ensure_ascii=False) for row in rows)
    return f"[\n{lines}\n]\n" if rows else "[]\n"


def _csv(rows: list[dict[str, object]], what: What) -> str:
    text = io.StringIO()
    columns = VISIT_COLUMNS if what == "visits" else MEETING_COLUMNS
    writer = csv.DictWriter(text, columns, lineterminator="\n")
    writer.writeheader()
    for row in rows:
        writer.writerow({name: _cell(value) for name, value in row.items()})
    return text.getvalue()


def _cell(value: object) -> object:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list):
        value = "; ".join(str(person["name"]) for person in value)
    if isinstance(value, str) and value.startswith(_FORMULA_STARTS):
        return f"'{value}"
    return value
