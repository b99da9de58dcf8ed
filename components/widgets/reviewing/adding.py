"""The form for a visit or a meeting that no rule has found, with the sentence of an article that tells it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from components.corrections import title_of
from components.corrections.adding import evidence_of
from components.records import Meeting, Person, Place, Visit, When
from components.widgets import library
from components.widgets.article_link import ARTICLE
from components.widgets.reviewing import event_fields
from components.widgets.reviewing.making import make
from components.widgets.reviewing.opening import go_on

if TYPE_CHECKING:
    from components.merging.reports import Record
    from components.records import Evidence
    from components.widgets.reviewing.desk import Desk

_EMPTY: dict[str, Record] = {
    "visit": Visit(Person(""), Place(None), When(), "completed", (), "by hand", 1.0),
    "meeting": Meeting((), Place(None), When(), "completed", (), "by hand", 1.0),
}


def show(desk: Desk, kind: str) -> None:
    """The form; what is missing is said when it is sent."""
    key = f"new-{kind}-{desk.tables.revision}"
    with st.container(border=True, key="review-form"):
        st.html(f'<h2 class="mc-heading">A {kind} to add</h2>')
        problem, values = None, {}
        try:
            values = event_fields.fields_of(_EMPTY[kind], key)
        except ValueError as error:
            problem = str(error)
        article_id, sentence = _told(desk, kind, key)
        why = st.text_input("Why", key=f"{key}-why", placeholder="What tells you so").strip()
        if problem:
            st.error(problem)
        with st.container(horizontal=True):
            if st.button(f"Add this {kind}", type="primary", disabled=bool(problem), key="add-now"):
                try:
                    told = _evidence(article_id, sentence)
                    record = event_fields.made_by_hand(kind, values, told)
                except ValueError as error:
                    st.error(str(error))
                    return
                make(lambda maker: [maker.add(record, why, article_id)], f"Added: {title_of(record)}.")
            st.button("Cancel", key="add-cancel", on_click=go_on)


def _told(desk: Desk, kind: str, key: str) -> tuple[str | None, str]:
    """The article that tells it, and its words."""
    latest = sorted(desk.articles.values(), key=lambda row: row.published or "", reverse=True)
    ids = [row.id for row in latest]
    given = st.query_params.get(ARTICLE)
    article_id = st.selectbox(
        "Article that tells it",
        ids,
        index=ids.index(given) if given in ids else None,
        format_func=lambda name: desk.articles[name].title or "Untitled article",
        key=f"{key}-article",
        placeholder="None",
    )
    if article_id is None:
        return None, ""
    sentence = st.text_area("Its words, copied from the article", key=f"{key}-sentence", height=80)
    return article_id, sentence


def _evidence(article_id: str | None, sentence: str) -> tuple[Evidence, ...]:
    article = library.store().article(article_id) if article_id else None
    return (evidence_of(article, sentence),) if article else ()
