"""Article: one text with everything that was found in it, why, and when it was published."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import streamlit as st

from components.figures.plain_text import count
from components.figures.rows import rows_of
from components.widgets import (
    article_corrections,
    article_date,
    article_reader,
    article_search,
    empty,
    frame,
    library,
)
from components.widgets.article_link import ARTICLE, RECORD
from components.widgets.plain_markdown import literal
from components.widgets.visit_words import known

if TYPE_CHECKING:
    import pandas as pd

    from components.tables import Tables

LAST = "article-read-last"  # session key
WORDS = "article-words"
MOST = 2000  # titles in the list to choose from


def in_order(articles: pd.DataFrame) -> pd.DataFrame:
    """Latest published first, the undated last."""
    return articles.sort_values(
        ["published", "article_id"], ascending=[False, True], na_position="last", kind="stable"
    )


def wanted(articles: pd.DataFrame) -> str:
    """The article to show: the one that the URL names, else the one read last, else the latest."""
    ids = set(articles["article_id"])
    for name in (st.query_params.get(ARTICLE), st.session_state.get(LAST)):
        if name in ids:
            return str(name)
    return str(articles["article_id"].iloc[0])


def go_to(article_id: str) -> None:
    """Show another article; the record that was chosen in this one is of no use there."""
    st.query_params[ARTICLE] = article_id
    st.query_params.pop(RECORD, None)


def _chosen_in_list(key: str) -> None:
    if article_id := st.session_state.get(key):
        go_to(article_id)


def bar(articles: pd.DataFrame, shown: str) -> list[str] | None:
    """Previous and next, the list to choose from, the search; what the search found, None without one."""
    with st.container(key="article-bar", horizontal=True, vertical_alignment="center", gap="small"):
        before, after = st.empty(), st.empty()
        choice = st.container()
        words = st.text_input(
            "Search titles and texts of all articles",
            key=WORDS,
            type="search",
            placeholder="Search all articles",
            label_visibility="collapsed",
        )
    hits = article_search.search(articles, words) if words.strip() else None
    listed = hits or articles["article_id"].tolist()
    place = listed.index(shown) if shown in listed else -1
    _step(before, "← Previous", "previous-article", listed[place - 1] if place > 0 else None)
    _step(after, "Next →", "next-article", listed[place + 1] if place + 1 < len(listed) else None)
    with choice:
        _list(articles, listed, shown)
    return hits


def _step(place: Any, label: str, key: str, article_id: str | None) -> None:
    place.button(label, key=key, disabled=article_id is None, on_click=go_to, args=(article_id,))


def _list(articles: pd.DataFrame, listed: list[str], shown: str) -> None:
    titles = dict(zip(articles["article_id"], articles["title"].fillna("Untitled article"), strict=True))
    offered = list(dict.fromkeys([*([] if shown in listed[:MOST] else [shown]), *listed[:MOST]]))
    key = f"choose-{shown}-{len(offered)}"
    st.selectbox(
        "Article",
        offered,
        index=offered.index(shown),
        format_func=lambda article_id: titles[article_id],
        key=key,
        on_change=_chosen_in_list,
        args=(key,),
        label_visibility="collapsed",
    )


def heading(row: Any, tables: Tables) -> None:
    """One line: source, date with its reasons, address as text."""
    with st.container(key="article-facts", horizontal=True, vertical_alignment="center", gap="small"):
        if known(row.source):
            st.markdown(f"**{literal(row.source)}**", width="content")
        article_date.show(row)
        told = f"{count(int(row.visits), 'visit')} · {count(int(row.meetings), 'meeting')}"
        st.html(f'<p class="mc-note">{told}</p>', width="content")
        st.html(article_reader.LEGEND, width="content")
        article_corrections.show(row.article_id, tables)
    if known(row.url):
        st.text(known(row.url))


def main(tables: Tables) -> None:
    """The page."""
    if tables.articles.empty:
        empty.show("There is no article to read yet.", "Add one, or a hundred.", "Articles")
        return
    articles = in_order(tables.articles)
    shown = wanted(articles)
    st.session_state[LAST] = shown
    if st.query_params.get(ARTICLE) != shown:
        st.query_params[ARTICLE] = shown
    hits = bar(articles, shown)
    if hits is not None:
        article_search.show(articles, hits, str(st.session_state[WORDS]), go_to)
    row = next(rows_of(articles[articles["article_id"] == shown]))
    heading(row, tables)
    article_reader.show(row, tables, st.query_params.get(RECORD, ""))


frame.demand()
main(library.tables())
