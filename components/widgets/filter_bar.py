"""The one filter bar, above every page that shows visits; under it the counts and what is filtered."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING

import pandas as pd
import streamlit as st

from components.figures.plain_text import count
from components.records import STATUSES
from components.tables.newness import newness
from components.widgets import export_box, filter_chips, library, more_filters, views_box
from components.widgets import filter_state as state
from components.widgets.filter_choices import choices, country_names
from components.widgets.filter_fields import several

if TYPE_CHECKING:
    from components.exports import What
    from components.tables import Filters, Tables


def show(tables: Tables, page: str) -> Filters:
    """Draw the bar for all of ``tables``; returns the filters that it holds.

    ``page`` is what a saved view opens: the name of the page's file.
    """
    state.dates_from_url()
    with st.container(key="filters", horizontal=True, vertical_alignment="center", gap="small"):
        _widgets(tables)
        more_filters.show(tables)
        views_box.show(page)
    state.dates_to_url()
    return state.current()


def _widgets(tables: Tables) -> None:
    st.date_input(
        "Dates, from – to",
        value=[],
        key=state.DATES,
        format="YYYY-MM-DD",
        min_value=state.FIRST_DAY,
        max_value=state.LAST_DAY,
        label_visibility="collapsed",
        persist_state="session",
    )
    st.text_input(
        "Search in names, places and quotes",
        key=state.TEXT,
        type="search",
        placeholder="Search text",
        label_visibility="collapsed",
        bind="query-params",
    )
    several("Traveller", choices(tables).travellers, state.TRAVELLER, "Any traveller")
    names = country_names(tables)
    several("Destination", choices(tables).destinations, state.COUNTRY, "Any destination", names)
    several("Status", STATUSES, state.STATUS, "Any status")


def counts(everything: Tables, shown: Tables, filters: Filters, exported: What = "visits") -> None:
    """The line of counts for what is shown, a chip for each filter that undoes it, and the export."""
    with st.container(key="counts", horizontal=True, vertical_alignment="center", gap="small"):
        st.html(counts_line(shown), width="content")
        filter_chips.show(filters, country_names(everything))
        if not filters.loaded_since:
            _news(everything, shown)
        if len(shown.visits) or len(shown.meetings):
            export_box.show(shown, filters, exported)


def _news(everything: Tables, shown: Tables) -> None:
    """How many of the visits on show only the last upload tells; a click leaves what it told."""
    news = newness(everything, library.last_upload())
    number = sum(news.get(visit) == "new" for visit in shown.visits["visit_id"]) if news else 0
    if number:
        st.button(
            f"{count(number, 'new visit')} with the last upload",
            key="show-new",
            type="tertiary",
            on_click=state.only_new,
        )


def counts_line(shown: Tables) -> str:
    """ "**16 visits** · 10 travellers · 10 countries · **11 meetings** · 24 articles" as HTML."""
    visits = shown.visits
    articles = pd.unique(shown.reports["article_id"].astype(str))
    parts = [
        f"<b>{count(len(visits), 'visit')}</b>",
        count(int(visits["traveller"].nunique()), "traveller"),
        count(int(visits["country"].nunique()), "country", "countries"),
        f"<b>{count(len(shown.meetings), 'meeting')}</b>",
        count(len(articles), "article"),
    ]
    title = html.escape("What the filters leave")
    return f'<p class="mc-counts" role="status" title="{title}">{" · ".join(parts)}</p>'
