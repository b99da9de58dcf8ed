"""The card of one visit: who went where, when, how sure that is, and the sentence that says so."""

from __future__ import annotations

import html
from typing import Any

import streamlit as st

from components.figures.rows import rows_of
from components.tables import Tables, article_text
from components.widgets import library, trip_words, visit_words
from components.widgets.article_link import correct_link, read_link
from components.widgets.evidence import quote
from components.widgets.plain_markdown import literal
from components.widgets.visit_words import known

_NEWS = {"new": "New with the last upload", "again": "Told again by the last upload"}


def show(visit: Any, tables: Tables, news: str | None = None) -> None:
    """Draw the card of ``visit``, a row of ``tables.visits`` as a named tuple.

    ``news`` says whether the last upload told of it: "new" or "again".
    """
    with st.container(border=True, key="card"):
        st.html(card(visit, tables, text_of(visit.article_id), news))
        with st.container(horizontal=True, gap="medium", key="card-links"):
            read_link(visit.article_id, visit.visit_id)
            correct_link(visit.visit_id)
            st.page_link(
                "pages/people.py",
                label=f"All trips of {literal(visit.traveller)}",
                query_params={"person": str(visit.traveller)},
            )


def text_of(article_id: str) -> str:
    """The text that evidence is quoted from; empty where the article is no longer there."""
    try:
        return article_text(library.store(), article_id)
    except KeyError:  # taken out of the library since the tables were made
        return ""


def card(visit: Any, tables: Tables, text: str, news: str | None = None) -> str:
    """The card as HTML. Every word that comes from an article is escaped."""
    article = article_of(tables, visit.article_id)
    title = known(article.title) if article is not None else ""
    told_in = title if visit.in_title else text
    parts = [
        f"<h2>{_safe(visit.traveller)} → {_safe(known(visit.city) or visit.country_name)}</h2>",
        f"<p>{_facts(visit)}</p>",
        f'<p class="mc-small">{_safe(provenance(visit))}</p>',
        f'<p class="mc-news">{_safe(_NEWS[news])}</p>' if news else "",
        quote(told_in, visit.evidence_start, visit.evidence_end) if told_in else "",
        f'<p class="mc-small">{told_by(article, title)}</p>' if article is not None else "",
        _meets(visit, tables),
        _trip(visit, tables),
    ]
    return f'<div class="mc-card">{"".join(parts)}</div>'


def _facts(visit: Any) -> str:
    parts = [
        _safe(visit.country_name),
        f"<b>{_safe(visit.when if visit.precision != 'unknown' else 'date unknown')}</b>",
        f'<span class="mc-status {_safe(visit.status)}">{_safe(visit.status)}</span>',
        *[_safe(part) for part in visit_words.facts(visit)],
    ]
    return " · ".join(parts)


def provenance(visit: Any) -> str:
    """How many sources, how sure, where the date comes from: of a visit or a meeting."""
    date = visit_words.date_source(str(visit.basis), known(visit.expression), bool(visit.within))
    return " · ".join(
        part
        for part in (
            visit_words.sources(int(visit.sources)),
            visit_words.sureness(float(visit.confidence)),
            date,
            known(visit.by_hand),
        )
        if part
    )


def told_by(article: Any, title: str) -> str:
    """Title, source and date of the article, as HTML."""
    when = visit_words.published(known(article.published), known(article.published_basis))
    return " · ".join(
        _safe(part) for part in (title or "Untitled article", known(article.source), when) if part
    )


def _meets(visit: Any, tables: Tables) -> str:
    names = visit_words.met(visit, tables.meetings, tables.participants)
    if not names:
        return ""
    verb = {"completed": "Met", "ongoing": "Meets", "planned": "To meet"}.get(
        str(visit.status), "Was to meet"
    )
    return f"<p><b>{verb}</b> {_safe(', '.join(names))}</p>"


def _trip(visit: Any, tables: Tables) -> str:
    mine = tables.visits[tables.visits["traveller"] == visit.traveller]
    trip = trip_words.trip_of(visit.visit_id, mine)
    if trip is None or not trip.legs:
        return ""
    return f"<p><b>Trip</b> {_safe(trip_words.line(trip))}</p>"


def article_of(tables: Tables, article_id: str) -> Any | None:
    """The row of an article; None for what was added by hand."""
    rows = tables.articles[tables.articles["article_id"] == article_id]
    return next(rows_of(rows), None)


def _safe(text: object) -> str:
    return html.escape(str(text))
