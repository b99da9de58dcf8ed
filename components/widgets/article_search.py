"""Finding articles by words in their titles and texts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import streamlit as st

from components.reference.names import fold
from components.widgets import library
from components.widgets.visit_words import known

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pandas as pd

    from components.store import Store

AROUND = 60  # characters of the text shown on each side of the first word found


@dataclass(frozen=True, slots=True)
class Hit:
    """An article in which every word stands, and the words around the first of them."""

    article_id: str
    excerpt: str


@st.cache_resource(show_spinner=False)
def _folded(_library: Store) -> dict[str, str]:
    """Folded texts by article id. That is a hash of the text, so none of them ever changes."""
    return {}


def text_of(article_id: str) -> str:
    """The text of an article; empty where it is no longer in the library."""
    return library.store().article_text(article_id) or ""


def search(articles: pd.DataFrame, words: str) -> list[Hit]:
    """Those of ``articles`` (rows of ``tables.articles``) that hold every word, in any case and accents."""
    return list(_hits(articles, fold(words).split()))


def _hits(articles: pd.DataFrame, wanted: list[str]) -> Iterator[Hit]:
    texts = _folded(library.store())
    columns = (articles["article_id"], articles["title"], articles["source"].astype("object"))
    for article_id, title, source in zip(*columns, strict=True):
        if article_id not in texts:
            texts[article_id] = fold(text_of(article_id))
        heading = fold(f"{known(title)} {known(source)}")
        if all(word in texts[article_id] or word in heading for word in wanted):
            yield Hit(article_id, excerpt(text_of(article_id), wanted))


def excerpt(text: str, wanted: list[str]) -> str:
    """The words around the first of ``wanted`` in ``text``; its beginning where none stands there."""
    line = " ".join(text.split())
    places = [place for word in wanted if (place := line.lower().find(word)) >= 0]
    start = max(0, min(places, default=0) - AROUND)
    end = min(len(line), start + 2 * AROUND)
    return f"{'…' if start else ''}{line[start:end].strip()}{'…' if end < len(line) else ''}"
