"""Named fields, as dumps and tables hold them -> articles."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from components.articles.dates import publication_date, written_order
from components.articles.field_names import FIELDS, plain
from components.articles.markup import without_entities, without_markup
from components.records import Article

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from components.articles.dates import Order
    from components.articles.reader import Reading

# Where an object stands for a word: {"name": "AFP"}, WordPress' {"rendered": "…"}, MongoDB's {"$date": "…"}.
_WITHIN = ("name", "title", "rendered", "value", "$date", "$oid", "#text", "text")


def take_items(items: Iterable[tuple[str, object]], reading: Reading) -> None:
    """Add items, each with where it stands, to the reading: as an article, or as a note on why not."""
    take_rows([(where, _by_noun(item) if isinstance(item, dict) else None) for where, item in items], reading)


def take_rows(rows: Sequence[tuple[str, Mapping[str, object] | None]], reading: Reading) -> None:
    """As ``take_items``, for fields that are already called "text", "title", "published"…; None: no fields.

    All dates of a file are written in one order: a single 27/06/2022 tells what 03/04/2022 means.
    """
    order = written_order(values.get("published") for _, values in rows if values)
    for where, values in rows:
        if values is None:
            reading.notes.append(f"{where} was left out: it is not an article.")
        else:
            _take(where, values, order, reading)


def _by_noun(item: Mapping[Any, object]) -> dict[str, object]:
    """For each kind of field the first that holds something."""
    fields = {plain(key): value for key, value in item.items()}
    return {
        noun: next((v for v in map(fields.get, known) if _filled(v, noun)), None)
        for noun, known in FIELDS.items()
    }


def _filled(value: object, noun: str) -> bool:
    return bool(value) if noun == "published" else _word(value, noun) is not None


def _take(where: str, values: Mapping[str, object], order: Order | None, reading: Reading) -> None:
    text = _word(values.get("text"), "text")
    if text is None:
        reading.notes.append(f"{where} was left out: it has no text.")
        return
    written = _within(values.get("published"))
    published = publication_date(written, order)
    if written and not published:
        reading.notes.append(f"{where} was read without a date: “{str(written)[:40]}” cannot be made out.")
    title = _word(values.get("title"), "title")
    reading.articles.append(
        Article(
            text=without_markup(text),
            title=without_entities(title) if title else None,
            source=_word(values.get("source"), "source"),
            url=_word(values.get("url"), "url"),
            published=published,
            published_basis="file" if published else "unknown",
            external_id=_word(values.get("external_id"), "external_id"),
        )
    )


def _word(value: object, noun: str) -> str | None:
    """A word, or a number where it is an id, as text; a list of paragraphs where it is the text."""
    value = _within(value)
    if noun == "external_id" and isinstance(value, int | float) and not isinstance(value, bool):
        value = str(int(value)) if float(value).is_integer() else str(value)
    if noun == "text" and isinstance(value, list) and all(isinstance(part, str) for part in value):
        value = "\n\n".join(value)
    return value if isinstance(value, str) and value.strip() else None


def _within(value: object) -> object:
    if isinstance(value, dict):
        return next((value[key] for key in _WITHIN if value.get(key)), None)
    return value


def shown(value: object) -> object:
    """A field's value as a cell to look at: an object's word, a list of paragraphs as one text."""
    value = _within(value)
    return " ".join(map(str, value)) if isinstance(value, list) else value
