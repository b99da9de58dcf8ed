"""Full text search: which articles hold words, in SQLite by FTS5 and in PostgreSQL by its text search.

Both are given the same words, folded as names are: "CÔTE d'Ivoire" is found by "cote divoire". A word finds
all that begin with it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sqlalchemy import insert, select, text

from components.reference.names import fold
from components.store.schema import article_words, articles

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy import Connection

_WORD = re.compile(r"[^\W_]+")
LONGEST_WORD = 100
# PostgreSQL takes a megabyte of words an article.
MOST_BYTES = 900_000
MOST_WANTED = 20  # words of one search


def words_in(*texts: str | None) -> tuple[str, ...]:
    """The different words of texts, folded, sorted."""
    tokens = {token for part in texts if part for token in part.split()}
    return tuple(sorted({word[:LONGEST_WORD] for token in tokens for word in _WORD.findall(fold(token))}))


def wanted_words(asked: str) -> tuple[str, ...]:
    """The words of a search, each once, in their order."""
    found = (word for token in asked.split() for word in _WORD.findall(fold(token)))
    return tuple(dict.fromkeys(word[:LONGEST_WORD] for word in found))[:MOST_WANTED]


def add(connection: Connection, article_id: str, *texts: str | None) -> None:
    """Make a stored article findable by the words of ``texts``."""
    result = connection.execute(insert(article_words).values(article_id=article_id))
    (number,) = result.inserted_primary_key or (0,)
    words = list(_within(words_in(*texts), MOST_BYTES))
    if connection.dialect.name == "postgresql":
        put = text("INSERT INTO article_index (number, words) VALUES (:number, array_to_tsvector(:words))")
        connection.execute(put, {"number": number, "words": words})
    else:
        put = text("INSERT INTO article_index (rowid, words) VALUES (:number, :words)")
        connection.execute(put, {"number": number, "words": " ".join(words)})


def add_missing(connection: Connection) -> None:
    """Make findable what an earlier Motorcade has stored."""
    found = select(articles.c.id).where(articles.c.id.not_in(select(article_words.c.article_id)))
    query = select(articles.c.title, articles.c.source, articles.c.text)
    for article_id in connection.execute(found.order_by(articles.c.id)).scalars().all():
        add(connection, article_id, *connection.execute(query.where(articles.c.id == article_id)).one())


def find(connection: Connection, asked: str) -> list[str]:
    """Ids of the articles in whose title, source or text every word asked for begins a word, by id."""
    wanted = wanted_words(asked)
    if not wanted:
        return []
    if connection.dialect.name == "postgresql":
        condition = "article_index.words @@ CAST(:query AS tsquery)"
        joined, query = "article_index.number", " & ".join(f"'{word}':*" for word in wanted)
    else:
        condition = "article_index MATCH :query"
        joined, query = "article_index.rowid", " ".join(f'"{word}"*' for word in wanted)
    statement = (
        "SELECT article_words.article_id FROM article_index "
        f"JOIN article_words ON article_words.number = {joined} "
        f"WHERE {condition} ORDER BY article_words.article_id"
    )
    return list(connection.execute(text(statement), {"query": query}).scalars())


def _within(words: Iterable[str], most: int) -> Iterable[str]:
    """As many of the words as fit into so many bytes."""
    left = most
    for word in words:
        left -= len(word.encode()) + 8  # what PostgreSQL keeps beside it
        if left < 0:
            return
        yield word
