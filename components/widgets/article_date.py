"""The date of an article, where it comes from, and a form to confirm it or to give another."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import streamlit as st

from components import ingest
from components.corrections import Maker, replay
from components.preferences import preferences
from components.store import StoreError
from components.widgets import library, visit_words
from components.widgets.plain_markdown import literal
from components.widgets.visit_words import known

if TYPE_CHECKING:
    from components.records import Article

_REASONS = {
    "given": "This date came with the article, or somebody gave it.",
    "file": "This date stands in the article's file.",
    "dateline": "The first line of the article says so.",
    "inferred": "Worked out from what the text says.",
    "unknown": "Neither the file nor the text says when this was published.",
}


def show(article: Any) -> None:
    """A button that says the date of ``article``, a row of ``tables.articles``; under it the reasons."""
    said = visit_words.published(known(article.published), known(article.published_basis))
    with st.popover(said, key="article-date", type="tertiary", help="Where this date comes from; change it"):
        for line in reasons(article):
            st.markdown(literal(line))
        _form(article)


def reasons(article: Any) -> list[str]:
    """Why the article has this date, a sentence each."""
    basis = known(article.published_basis) or "unknown"
    reason = known(article.published_reason)
    return [_REASONS.get(basis, _REASONS["unknown"]), *([reason] if reason else []), *_clues(article, basis)]


def _clues(article: Any, basis: str) -> list[str]:
    """What in the text the date was worked out from, and what contradicts it."""
    if basis not in ("inferred", "dateline"):
        return []
    stored = library.store().article(article.article_id)
    return list(_worked_out(stored)) if stored else []


@st.cache_data(show_spinner=False, max_entries=200)
def _worked_out(article: Article) -> tuple[str, ...]:
    from components.extraction.dating import date_article  # noqa: PLC0415 - only when it is asked
    from components.reference.leaders import leaders  # noqa: PLC0415
    from components.reference.summits import summits  # noqa: PLC0415

    dating = date_article(article, leaders(), summits())
    return (*(clue.says for clue in dating.clues), *dating.contradictions)


def _form(article: Any) -> None:
    """Confirm the date or give another; either way everything that counts from it is dated anew."""
    with st.form("article-date-form", border=False):
        chosen = st.text_input(
            "Published on (a day, a month or a year)",
            value=known(article.published),
            key=f"date-of-{article.article_id}",
            placeholder="2022-06-27, 2022-06 or 2022",
        )
        why = st.text_input(
            "How do you know?", key=f"why-{article.article_id}", placeholder="It stands on the printed page"
        )
        if st.form_submit_button("Use this date", type="primary"):
            _take(article.article_id, chosen, why)


def _take(article_id: str, chosen: str, why: str) -> None:
    """Put the date into the ledger and read the article anew; what is wrong is said in one sentence."""
    store = library.store()
    try:
        with st.spinner("Reading the article anew with this date…"):
            maker = Maker(replay(store.snapshot()), preferences(store).my_name, dt.datetime.now(dt.UTC))
            ingest.correct(store, [maker.date(article_id, chosen.strip(), why.strip() or "Date confirmed")])
    except (ValueError, StoreError) as error:
        st.error(str(error))
        return
    st.rerun()
