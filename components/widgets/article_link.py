"""Links to the Article and Review pages: what they say in the URL. Apart from these, which load rules."""

from __future__ import annotations

import streamlit as st

from components.widgets.visit_words import known

ARTICLE, RECORD = "article", "record"  # in the URL: an article's id, the id of a visit or meeting
ITEM, ADDING = "item", "add"  # of Review: what is open ("event:…"); "visit" or "meeting" to be added


def read_link(article_id: str, event_id: str) -> None:
    """A link to the article with the sentence of this visit or meeting; none where it was added by hand."""
    if known(article_id):
        st.page_link(
            "pages/article.py",
            label="Read in article",
            query_params={ARTICLE: article_id, RECORD: event_id},
        )


def correct_link(event_id: str, label: str = "Correct") -> None:
    """A link to Review, where this visit or meeting can be changed."""
    st.page_link("pages/review.py", label=label, query_params={ITEM: f"event:{event_id}"})


def add_link(kind: str, article_id: str) -> None:
    """A link to Review, where a visit or meeting that this article tells can be added."""
    query = {ADDING: kind, ARTICLE: article_id}
    st.page_link("pages/review.py", label=f"Add a {kind} that it tells", query_params=query)
