"""An article as it is read: its text with everything that was found in it marked, beside the records."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import streamlit as st

from components.widgets import article_records, library, marked_text
from components.widgets.names_in_text import names_in
from components.widgets.visit_words import known

if TYPE_CHECKING:
    from components.records import Article
    from components.tables import Tables
    from components.widgets.article_records import Told
    from components.widgets.marked_text import Mark

LONGEST = 200_000  # characters: a browser shows more only slowly
_LIT = "color-mix(in srgb, var(--mc-accent) 38%, transparent)"  # a sentence that is pointed at
LEGEND = (
    '<p class="mc-legend mc-reading-legend"><span><i class="person">person</i></span>'
    '<span><i class="place">place</i></span><span><i class="date">date</i></span>'
    '<span><i class="visit">sentence of a visit</i></span>'
    '<span><i class="meeting">sentence of a meeting</i></span></p>'
)


def show(row: Any, tables: Tables, chosen: str) -> None:
    """The reader of the article ``row`` (of ``tables.articles``), with event ``chosen`` set apart."""
    article = library.store().article(row.article_id)
    if article is None:
        st.warning("This article is no longer in your library.")
        return
    records = article_records.told_in(row.article_id, tables)
    st.html(f"<style>{highlights(len(records))}</style>")
    st.html(reader(article, records, _names(article, known(row.published) or None), tables, chosen))
    number = next((told.number for told in records if told.report.event_id == chosen), None)
    if number is not None:
        _scroll_to(number)


def title(text: str, records: list[Told]) -> str:
    """The heading of an article as HTML, with the records that stand on it marked."""
    marks = [told.mark for told in records if told.report.in_title]
    return f'<h1 class="mc-title">{marked_text.marked(text, marks)}</h1>'


def reader(article: Article, records: list[Told], names: list[Mark], tables: Tables, chosen: str) -> str:
    """Title, text and list of records as HTML; every word of the article is escaped."""
    text = article.text[:LONGEST]
    marks = [*(told.mark for told in records if not told.report.in_title), *names]
    cut = "" if len(text) == len(article.text) else '<p class="mc-note">The rest is not shown.</p>'
    listed = article_records.cards(records, tables, chosen)
    if not listed:
        listed = '<p class="mc-note">No visit and no meeting was found in this article.</p>'
    return (
        '<div class="mc-reader"><div class="mc-article">'
        f"{title(article.title or 'Untitled article', records)}"
        f"{_without_title(text, article.title, marks)}{cut}</div>"
        f'<div class="mc-records" role="list" aria-label="Visits and meetings in this article" tabindex="0">'
        f"{listed}</div></div>"
    )


def _without_title(text: str, heading: str | None, marks: list[Mark]) -> str:
    """The text as paragraphs; a first line that only repeats the heading is not shown twice."""
    for start, end in marked_text.paragraphs(text):
        if heading and text[start:end].strip() == heading.strip():
            return marked_text.article(text, marks, end)
        break
    return marked_text.article(text, marks)


def highlights(records: int) -> str:
    """Style rules by which pointing at a sentence, its number or its card lights up all of the record."""
    rules = []
    for number in range(1, records + 1):
        states = (f".r{number}:hover", f".r{number}:focus-within", f".r{number}:focus", f".r{number}:target")
        lit = ",".join(f".mc-reader:has({state})" for state in states)
        rules.append(f":is({lit}) .mc-record.r{number}{{outline:2px solid var(--mc-accent)}}")
        rules.append(f":is({lit}) .mc-article .r{number}:not(.mc-number){{background:{_LIT}}}")
    return "".join(rules)


@st.cache_data(show_spinner=False, max_entries=100)
def _names(article: Article, published: str | None) -> list[Mark]:
    return names_in(article, published)


def _scroll_to(number: int) -> None:
    """Bring the sentence of the chosen record into view; the script is ours, and holds a number alone."""
    script = f"document.getElementById('told-{number:d}')?.scrollIntoView({{block: 'center'}})"
    st.html(f"<script>{script}</script>", unsafe_allow_javascript=True)
