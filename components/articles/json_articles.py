"""JSON and JSON Lines of articles, with the field names of the usual dumps."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

from components.articles.encoding import decode
from components.articles.fields import take_items
from components.articles.reader import Reader, Reading, UnreadableArticle

if TYPE_CHECKING:
    from collections.abc import Iterable

# Where a dump wraps its list: {"articles": […]}.
_WRAPPERS = ("articles", "items", "results", "data", "docs", "documents", "news", "records", "entries")
_NAMES = (".json", ".jsonl", ".ndjson")
_SHAPE = (
    "Motorcade reads a list of articles, or one article a line, each with a “text” "
    "(and “title”, “source”, “url”, “published”, where known)."
)


def _takes(name: str, data: bytes) -> bool:
    if name.lower().endswith(_NAMES):
        return True
    start = (decode(data[:4096]) or "").lstrip()
    # “[Reuters] …” and “{…” open plain texts too: a JSON article begins with a quoted name.
    return re.match(r'(?:\[\s*)?\{\s*"', start) is not None


def _read(name: str, data: bytes) -> Reading:
    text = decode(data)
    if text is None:
        raise UnreadableArticle(name, "The letters of the file cannot be made out. Save it as UTF-8.")
    text = text.lstrip("\ufeff")
    reading = Reading()
    take_items(_items(name, text), reading)
    if not reading.articles:
        left_out = f" {reading.notes[0]}" if reading.notes else ""
        raise UnreadableArticle(name, f"There is no article in this JSON file.{left_out} {_SHAPE}")
    return reading


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


READER = Reader(_takes, _read)
