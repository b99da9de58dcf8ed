"""JSON and JSON Lines of articles, with the field names of the usual dumps."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from components.articles.dates import publication_date
from components.articles.encoding import decode
from components.articles.reader import Reader, Reading, UnreadableArticle
from components.records import Article

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

# Of each list the first field that holds something counts; case, dashes and underscores do not.
_FIELD_NAMES = {
    "text": "text body maintext articlebody fulltext articletext plaintext content article",
    "title": "title headline heading webtitle",
    "published": "published datepublished datepublish publisheddate publishdate publishedat publicationdate "
    "pubdate date webpublicationdate createdat timestamp",
    "source": "source outlet sitename publisher publication newspaper sourcename domain sourcedomain",
    "url": "url link weburl articleurl permalink",
    "external_id": "id externalid articleid uid guid identifier",
}
FIELDS = {noun: tuple(names.split()) for noun, names in _FIELD_NAMES.items()}
# Where a dump wraps its list: {"articles": […]}.
_WRAPPERS = ("articles", "items", "results", "data", "docs", "documents", "news", "records", "entries")
_NAMES = (".json", ".jsonl", ".ndjson")
_SHAPE = (
    "Motorcade reads a list of articles, or one article a line, each with a “text” "
    "(and “title”, “source”, “url”, “published”, where known)."
)
_NOT_A_LETTER = re.compile(r"[^a-z0-9]")


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
    for where, item in _items(name, text):
        _take(where, item, reading)
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


def _take(where: str, item: object, reading: Reading) -> None:
    """Add one item to the reading: as an article, or as a note on why not."""
    if not isinstance(item, dict):
        reading.notes.append(f"{where} was left out: it is not an article.")
        return
    fields = {_NOT_A_LETTER.sub("", str(key).lower()): value for key, value in item.items()}
    text = _first(fields, "text")
    if text is None:
        reading.notes.append(f"{where} was left out: it has no text.")
        return
    written = next((fields[key] for key in FIELDS["published"] if fields.get(key)), None)
    published = publication_date(written)
    if written and not published:
        reading.notes.append(f"{where} was read without a date: “{str(written)[:40]}” cannot be made out.")
    reading.articles.append(
        Article(
            text=text,
            title=_first(fields, "title"),
            source=_first(fields, "source"),
            url=_first(fields, "url"),
            published=published,
            published_basis="file" if published else "unknown",
            external_id=_first(fields, "external_id"),
        )
    )


def _first(fields: Mapping[str, Any], noun: str) -> str | None:
    """The first field of a kind that holds a word or number (or an object with a name) as text."""
    for key in FIELDS[noun]:
        value = fields.get(key)
        if isinstance(value, dict):
            value = value.get("name") or value.get("title")
        if isinstance(value, int) and not isinstance(value, bool) and noun == "external_id":
            value = str(value)
        if isinstance(value, str) and value.strip():
            return value
    return None


READER = Reader(_takes, _read)
