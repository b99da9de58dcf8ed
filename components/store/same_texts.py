"""Which stored articles print the same text: each article names its text by the least id that prints it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import insert, select, update

from components.merging import band_keys, same_text
from components.store.reading import chunks
from components.store.schema import articles, text_bands

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Connection


def place(connection: Connection, article_id: str, text: str) -> set[str]:
    """Put a newly stored article beside those with its text; ids of the others whose text's name changed.

    The names are the same whatever the order in which articles came (``merging.text_ids``).
    """
    bands = sorted(set(band_keys(text)))
    same = {
        text_id for text_id, other in _candidates(connection, bands, article_id) if same_text(text, other)
    }
    connection.execute(insert(text_bands), [{"band": band, "article_id": article_id} for band in bands])
    name = min({article_id, *same})
    outdated = select(articles.c.id).where(articles.c.text_id.in_(same - {name}))
    renamed = set(connection.execute(outdated).scalars()) if same - {name} else set()
    for chunk in chunks({article_id, *renamed}):
        connection.execute(update(articles).where(articles.c.id.in_(chunk)).values(text_id=name))
    return renamed


def _candidates(connection: Connection, bands: list[int], article_id: str) -> Iterator[tuple[str, str]]:
    """The text's name and the text of each other article that shares a band."""
    near = select(text_bands.c.article_id).where(text_bands.c.band.in_(bands))
    query = select(articles.c.text_id, articles.c.text)
    yield from connection.execute(query.where(articles.c.id.in_(near), articles.c.id != article_id))
