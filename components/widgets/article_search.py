"""Finding articles by words in their titles, sources and texts, and the lines in which these stand."""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING, Any

import streamlit as st

from components.figures.plain_text import count
from components.figures.rows import rows_of
from components.reference.names import fold
from components.store.search import wanted_words
from components.widgets import library, visit_words
from components.widgets.plain_markdown import literal
from components.widgets.visit_words import known

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    import pandas as pd

AROUND = 90  # characters of the text shown on each side of the first word found
MOST_SHOWN = 30
_TOKEN = re.compile(r"[^\W_]+(?:[.'’\-][^\W_]+)*")


def search(articles: pd.DataFrame, words: str) -> list[str]:
    """Ids of those of ``articles`` (rows of ``tables.articles``) that hold every word, in their order."""
    found = set(library.store().search(words))
    return [article_id for article_id in articles["article_id"] if article_id in found]


def show(articles: pd.DataFrame, found: Sequence[str], words: str, read: Callable[[str], None]) -> None:
    """The articles found, each with the words where they stand; its title opens it."""
    if not found:
        st.html('<p class="mc-note">No article holds all of these words: try fewer, or another spelling.</p>')
        return
    rows = articles.set_index("article_id", drop=False).loc[list(found[:MOST_SHOWN])]
    wanted = wanted_words(words)
    st.html(f'<p class="mc-note" role="status">{count(len(found), "article")} found</p>')
    with st.container(height=330 if len(rows) > 3 else "content", border=True, key="article-hits"):
        for row in rows_of(rows):
            title = literal(known(row.title) or "Untitled article")
            st.button(
                title, key=f"hit-{row.article_id}", type="tertiary", on_click=read, args=(row.article_id,)
            )
            st.html(f'<div class="mc-hit">{_facts(row)}<p>{excerpt(_text(row.article_id), wanted)}</p></div>')
        if len(found) > len(rows):
            told = f"and {len(found) - len(rows):,} more: add a word to find fewer"
            st.html(f'<p class="mc-note">{told}</p>')


def _facts(row: Any) -> str:
    when = visit_words.published(known(row.published), known(row.published_basis))
    return f'<p class="mc-small">{html.escape(" · ".join(filter(None, (known(row.source), when))))}</p>'


def _text(article_id: str) -> str:
    return library.store().article_text(article_id) or ""


def excerpt(text: str, wanted: Sequence[str]) -> str:
    """The line around the first of the words in ``text`` as HTML, all of them marked; else its beginning."""
    line = " ".join(text.split())
    spans = list(_spans(line, wanted))
    start = max(0, spans[0][0] - AROUND) if spans else 0
    start = line.find(" ", start) + 1 if start else 0
    end = min(len(line), start + 3 * AROUND)
    end = max(line.rfind(" ", start, end), start + 1) if end < len(line) else end
    parts, at = ["… " if start else ""], start
    for first, last in spans:
        if first >= at and last <= end:
            parts += [html.escape(line[at:first]), f"<mark>{html.escape(line[first:last])}</mark>"]
            at = last
    return "".join([*parts, html.escape(line[at:end]), " …" if end < len(line) else ""])


def _spans(line: str, wanted: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Where words of the line begin as one of those wanted does, as the index folds them."""
    for token in _TOKEN.finditer(line):
        if any(part.startswith(tuple(wanted)) for part in fold(token.group()).split()):
            yield token.span()
