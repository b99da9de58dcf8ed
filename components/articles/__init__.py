"""Bytes of a file -> articles: what kind of file it is is told by its content, not by its name alone.

Each format is one module with a ``READER`` (see reader.py); ``READERS`` asks them in order. Everything that
they give passes ``checked``: newlines are "\\n" from here on, and offsets into the text never change again.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from components.articles import json_articles, plain_text, web_page
from components.articles.checks import checked, refuse_foreign, refuse_size
from components.articles.reader import Reading, UnreadableArticle
from components.periods import check_date

if TYPE_CHECKING:
    from components.articles.reader import Reader
    from components.records import Article

__all__ = ["READERS", "Reading", "UnreadableArticle", "checked", "read", "read_all"]

# Asked in this order; plain text, which takes everything, is the last.
READERS: tuple[Reader, ...] = (json_articles.READER, web_page.READER, plain_text.READER)


def read(name: str, data: bytes, published: str | None = None) -> list[Article]:
    """The articles of a file. ``published`` dates those whose file gives no date.

    Raises UnreadableArticle with one plain sentence, and ValueError where ``published`` is no date.
    """
    return read_all(name, data, published).articles


def read_all(name: str, data: bytes, published: str | None = None) -> Reading:
    """As ``read``, with a sentence for each article of the file that had to be left out."""
    given = check_date(published) if published else None
    refuse_size(name, data)
    refuse_foreign(name, data)
    reader = next(reader for reader in READERS if reader.takes(name, data))
    found = reader.read(name, data)
    return _checked_all(name, found, given)


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
        if published and not kept.published:
            kept = replace(kept, published=published, published_basis="given")
        result.articles.append(kept)
    if not result.articles:
        raise UnreadableArticle(name, " ".join(result.notes[:3]))
    return result
