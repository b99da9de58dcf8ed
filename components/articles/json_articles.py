"""JSON and JSON Lines of articles, with the field names of the usual dumps."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

from components.articles.encoding import decode
from components.articles.fields import shown, take_items
from components.articles.reader import Reader, Reading, UnreadableArticle
from components.articles.table import MAX_COLUMNS, SAMPLE_ROWS, Row, Table

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

# Where a dump wraps its list: {"articles": […]}.
_WRAPPERS = ("articles", "items", "results", "data", "docs", "documents", "news", "records", "entries")
_NAMES = (".json", ".jsonl", ".ndjson")
_SHAPE = (
    "Motorcade reads a list of articles, or one article a line, each with a “text” "
    "(and “title”, “source”, “url”, “published”, where known)."
)


def takes(name: str, data: bytes) -> bool:
    """By name, else where the file begins as a JSON article does."""
    if name.lower().endswith(_NAMES):
        return True
    start = (decode(data[:4096]) or "").lstrip()
    # “[Reuters] …” and “{…” open plain texts too: a JSON article begins with a quoted name.
    return re.match(r'(?:\[\s*)?\{\s*"', start) is not None


def _read(name: str, data: bytes) -> Reading:
    reading = Reading()
    take_items(_items(name, _text(name, data)), reading)
    if not reading.articles:
        left_out = f" {reading.notes[0]}" if reading.notes else ""
        raise UnreadableArticle(name, f"There is no article in this JSON file.{left_out} {_SHAPE}")
    return reading


def tables(name: str, data: bytes) -> list[Table]:
    """The articles of the file as one table, a column for each field that the first of them have.

    Raises UnreadableArticle where the file is broken or holds no objects.
    """
    items = list(_items(name, _text(name, data)))
    objects = [item for _, item in items if isinstance(item, dict)]
    columns = tuple(dict.fromkeys(str(key) for item in objects[:SAMPLE_ROWS] for key in item))
    if not columns:
        raise UnreadableArticle(name, f"There is no article in this JSON file. {_SHAPE}")
    if len(columns) > MAX_COLUMNS:
        raise UnreadableArticle(name, f"The articles of this file have more than {MAX_COLUMNS:,} fields.")

    def read(wanted: Sequence[str]) -> Iterator[Row]:
        for where, item in items:
            if isinstance(item, dict):
                yield Row(where, [item.get(field) for field in wanted])
            else:
                yield Row(where, (), f"{where} was left out: it is not an article.")

    sample = tuple([shown(item.get(field)) for field in columns] for item in objects[:SAMPLE_ROWS])
    return [Table(columns, sample, read)]


def _text(name: str, data: bytes) -> str:
    text = decode(data)
    if text is None:
        raise UnreadableArticle(name, "The letters of the file cannot be made out. Save it as UTF-8.")
    return text.lstrip("\ufeff")


def _items(name: str, text: str) -> Iterable[tuple[str, object]]:
    """The parts of the file that should be articles, each with where it stands."""
    try:
        whole = json.loads(text)
    except (json.JSONDecodeError, RecursionError) as error:
        lines = text.split("\n")
        if isinstance(error, json.JSONDecodeError) and sum(1 for line in lines if line.strip()) > 1:
            return _lines(name, lines, error)
        raise UnreadableArticle(name, _broken(error)) from None
    if isinstance(whole, dict):
        wrapped = next((whole[key] for key in _WRAPPERS if isinstance(whole.get(key), list)), None)
        whole = wrapped if wrapped is not None else [whole]
    if not isinstance(whole, list):
        raise UnreadableArticle(name, f"This JSON file is not a list of articles. {_SHAPE}")
    return ((f"Article {number}", item) for number, item in enumerate(whole, 1))


def _lines(name: str, lines: list[str], error: json.JSONDecodeError) -> list[tuple[str, object]]:
    """One JSON value a line. A first line that is none means that this is broken JSON, not JSON Lines."""
    found: list[tuple[str, object]] = []
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            found.append((f"Line {number}", json.loads(line)))
        except (json.JSONDecodeError, RecursionError):
            if not found:
                raise UnreadableArticle(name, _broken(error)) from None
            found.append((f"Line {number}", None))
    return found


def _broken(error: Exception) -> str:
    where = f" at line {error.lineno}" if isinstance(error, json.JSONDecodeError) else ""
    return f"The file is not valid JSON: it breaks off or has a slip{where}. {_SHAPE}"


READER = Reader(takes, _read)
