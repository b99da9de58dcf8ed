"""The card of one meeting: who met whom, where and when, how sure that is, and the sentence that says so."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING, Any

import streamlit as st

from components.widgets import visit_card
from components.widgets.article_link import correct_link, read_link
from components.widgets.evidence import quote
from components.widgets.visit_words import known

if TYPE_CHECKING:
    from components.tables import Tables


def show(meeting: Any, tables: Tables) -> None:
    """Draw the card of ``meeting``, a row of ``tables.meetings`` as a named tuple."""
    with st.container(border=True, key="card"):
        st.html(card(meeting, tables, visit_card.text_of(meeting.article_id)))
        with st.container(horizontal=True, gap="medium", key="card-links"):
            read_link(meeting.article_id, meeting.meeting_id)
            correct_link(meeting.meeting_id)


def card(meeting: Any, tables: Tables, text: str) -> str:
    """The card as HTML. Every word that comes from an article is escaped."""
    article = visit_card.article_of(tables, meeting.article_id)
    title = known(article.title) if article is not None else ""
    told_in = title if meeting.in_title else text
    parts = [
        f"<h2>{_safe(_heading(str(meeting.people).split(', ')))}</h2>",
        f"<p>{_facts(meeting)}</p>",
        f'<p class="mc-small">{_safe(visit_card.provenance(meeting))}</p>',
        quote(told_in, meeting.evidence_start, meeting.evidence_end) if told_in else "",
        f'<p class="mc-small">{visit_card.told_by(article, title)}</p>' if article is not None else "",
    ]
    return f'<div class="mc-card">{"".join(parts)}</div>'


def _heading(names: list[str]) -> str:
    """ "Joe Biden and Vladimir Putin"."""
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"


def _facts(meeting: Any) -> str:
    place = ", ".join(part for part in (known(meeting.city), known(meeting.country_name)) if part)
    parts = [
        _safe(place) if place else "place unknown",
        f"<b>{_safe(meeting.when if meeting.precision != 'unknown' else 'date unknown')}</b>",
        f'<span class="mc-status {_safe(meeting.status)}">{_safe(meeting.status)}</span>',
        "several people" if meeting.form == "multilateral" else "",
        "told as background" if meeting.background else "",
    ]
    return " · ".join(part for part in parts if part)


def _safe(text: object) -> str:
    return html.escape(str(text))
