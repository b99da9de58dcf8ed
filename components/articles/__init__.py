"""Bytes of a file -> articles: what kind of file it is is told by its content, not by its name alone.

Each format is one module with a ``READER`` (see reader.py); they are asked in order. Everything that they
give passes ``checked``: newlines are "\\n" from here on, and offsets into the text never change again.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from components.articles import (
    archive,
    article_tables,
    feed,
    json_articles,
    mail,
    open_document,
    pdf,
    plain_text,
    web_archive,
    web_page,
    word_document,
)
from components.articles.article_tables import Columns
from components.articles.checks import checked, refuse_foreign, refuse_size
from components.articles.formats import FORMATS, SUFFIXES
from components.articles.reader import Reading, UnreadableArticle
from components.periods import check_date

if TYPE_CHECKING:
    from collections.abc import Mapping

    from components.articles.reader import Reader
    from components.records import Article

__all__ = [
    "FORMATS",
    "SUFFIXES",
    "Columns",
    "Reading",
    "UnreadableArticle",
    "checked",
    "columns_of",
    "read",
    "read_all",
]

# Asked in this order. Binary formats first; what is then still binary is refused.
_BINARY: tuple[Reader, ...] = (
    pdf.READER,
    word_document.READER,
    open_document.READER,
    article_tables.PACKED,
    web_archive.READER,
)
# Plain text, which takes everything, is the last.
_TEXTS: tuple[Reader, ...] = (
    mail.READER,
    json_articles.READER,
    feed.READER,
    web_page.READER,
    article_tables.DELIMITED,
    plain_text.READER,
)
_TABLES = (article_tables.PACKED, article_tables.DELIMITED, json_articles.READER)
_MOST_NOTES = 20


def read(name: str, data: bytes, published: str | None = None) -> list[Article]:
    """The articles of a file. ``published`` dates those whose file gives no date.

    Raises UnreadableArticle with one plain sentence, and ValueError where ``published`` is no date.
    """
    return read_all(name, data, published).articles


def read_all(
    name: str,
    data: bytes,
    published: str | None = None,
    mapping: Mapping[str, str | None] | None = None,
) -> Reading:
    """As ``read``, with a sentence for each article of the file that had to be left out.

    ``mapping`` says which columns of a table to read (see ``columns_of``), instead of the guess. Where
    ``name`` is a web address, it is the address of articles that name none.
    """
    given = check_date(published) if published else None
    refuse_size(name, data)
    if mapping is not None:
        return _checked_all(name, article_tables.read_table(name, data, mapping), given)
    reader = _reader_of(name, data)
    found = reader.read(name, data) if reader else archive.read(name, data, _read_inner)
    return _checked_all(name, found, given)


def columns_of(name: str, data: bytes) -> Columns | None:
    """A look at a table (or a JSON list) before loading: its columns, and what they seem to hold; else None.

    Raises UnreadableArticle where the file cannot be read.
    """
    refuse_size(name, data)
    return article_tables.columns_of(name, data) if _reader_of(name, data) in _TABLES else None


def _reader_of(name: str, data: bytes) -> Reader | None:
    """Who reads the file; None for an archive. Raises UnreadableArticle where nobody does."""
    for reader in _BINARY:
        if reader.takes(name, data):
            return reader
    if archive.takes(data):
        return None
    refuse_foreign(name, data)
    return next(reader for reader in _TEXTS if reader.takes(name, data))


def _read_inner(name: str, data: bytes) -> Reading:
    """A file of an archive, which may not be an archive itself."""
    refuse_size(name, data)
    reader = _reader_of(name, data)
    if reader is None:
        raise UnreadableArticle(name, "It is an archive within an archive: unpack it and load it by itself.")
    return _checked_all(name, reader.read(name, data), None)


def _checked_all(name: str, found: Reading, published: str | None) -> Reading:
    """Every article checked and dated; where a file holds several, a bad one becomes a note."""
    result = Reading(notes=list(found.notes))
    for number, article in enumerate(found.articles, 1):
        try:
            kept = checked(name, article)
        except UnreadableArticle as error:
            if len(found.articles) == 1:
                raise
            result.notes.append(f"Article {number} was left out. {error.reason}")
            continue
        if not kept.url and name.startswith(("https://", "http://")):
            kept = replace(kept, url=name)
        if published and not kept.published:
            kept = replace(kept, published=published, published_basis="given")
        result.articles.append(kept)
    if not result.articles:
        raise UnreadableArticle(name, " ".join(result.notes[:3]))
    if len(result.notes) > _MOST_NOTES:
        more = len(result.notes) - _MOST_NOTES
        result.notes[_MOST_NOTES:] = [f"There were {more:,} more such notes."]
    return result
