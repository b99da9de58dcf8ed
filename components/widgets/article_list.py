"""The articles of the library as a table, the latest loaded first."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd
import streamlit as st

from components.figures.plain_text import count
from components.widgets import visit_words

if TYPE_CHECKING:
    from components.tables import Tables

HEIGHT = 330


def show(tables: Tables) -> None:
    """Draw the list, or say that there is nothing yet."""
    articles = tables.articles
    if articles.empty:
        return
    st.html(f'<h2 class="mc-heading">{count(len(articles), "article")} in your library</h2>')
    st.dataframe(
        as_shown(articles),
        hide_index=True,
        row_height=32,
        height=min(HEIGHT, 32 * (len(articles) + 1) + 6),
        column_config={
            "Title": st.column_config.Column(width="large"),
            "Visits": st.column_config.Column(width="small"),
            "Meetings": st.column_config.Column(width="small"),
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
