"""Links to the Article page: what they say in the URL. Apart from the reader, which loads rules."""

from __future__ import annotations

import streamlit as st

from components.widgets.visit_words import known

ARTICLE, RECORD = "article", "record"  # in the URL: an article's id, the id of a visit or meeting


def read_link(article_id: str, event_id: str) -> None:
    """A link to the article with the sentence of this visit or meeting; none where it was added by hand."""
    if known(article_id):
        st.page_link(
            "pages/article.py",
            label="Read in article",
            query_params={ARTICLE: article_id, RECORD: event_id},
        )
