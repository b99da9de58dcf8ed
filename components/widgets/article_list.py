"""The articles of the library as a table, the latest loaded first."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd
import streamlit as st

from components.figures.plain_text import count
from components.widgets import cards, visit_words, window

if TYPE_CHECKING:
    from components.tables import Tables

MOST_LINES = 10
CARDS = ("Title", "Published")  # heads, in a narrow window


def show(tables: Tables) -> None:
    """Draw the list, or say that there is nothing yet."""
    articles = tables.articles
    if articles.empty:
        return
    st.html(f'<h2 class="mc-heading">{count(len(articles), "article")} in your library</h2>')
    rows = as_shown(articles)
    if window.narrow():
        rows = rows.drop(columns=["Visits", "Meetings"])  # numbers without their heads say nothing
    st.dataframe(
        cards.fitted(rows, CARDS),
        hide_index=True,
        row_height=cards.row_height(),
        height=cards.height(len(articles), MOST_LINES),
        column_config={
            "Title": st.column_config.Column(width="large"),
            "Visits": st.column_config.Column(width="small"),
            "Meetings": st.column_config.Column(width="small"),
            **cards.widths(CARDS, 134),
        },
        alt="Articles in your library",
    )


def as_shown(articles: pd.DataFrame) -> pd.DataFrame:
    """Title, source, date in words, and what was found, latest loaded first."""
    latest = articles.sort_values(["loaded_at", "article_id"], ascending=False, kind="stable")
    dates = zip(latest["published"], latest["published_basis"], strict=True)
    return pd.DataFrame(
        {
            "Title": latest["title"].fillna("Untitled article"),
            "Source": latest["source"].astype("object").fillna(""),
            "Published": [visit_words.published(*map(visit_words.known, date)) for date in dates],
            "Visits": latest["visits"],
            "Meetings": latest["meetings"],
        }
    )
