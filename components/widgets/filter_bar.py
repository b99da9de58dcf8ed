"""The one filter bar, above every page that shows visits; under it the counts and what is filtered."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING

import pandas as pd
import streamlit as st

from components.figures.plain_text import count
from components.records import STATUSES
from components.widgets import export_box
from components.widgets import filter_state as state
from components.widgets.plain_markdown import literal

if TYPE_CHECKING:
    from components.exports import What
    from components.tables import Filters, Tables


def show(tables: Tables) -> Filters:
    """Draw the bar for all of ``tables``; returns the filters that it holds."""
    names = country_names(tables)
    state.dates_from_url()
    with st.container(key="filters", horizontal=True, vertical_alignment="center", gap="small"):
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
        st.multiselect(
            "Traveller",
            sorted(tables.visits["traveller"].cat.categories),
            key=state.TRAVELLER,
            placeholder="Any traveller",
            label_visibility="collapsed",
            bind="query-params",
        )
        st.multiselect(
            "Destination",
            sorted(names, key=names.__getitem__),
            format_func=lambda code: names.get(code, code),
            key=state.COUNTRY,
            placeholder="Any destination",
            label_visibility="collapsed",
            bind="query-params",
        )
        st.text_input(
            "Search in names, places and quotes",
            key=state.TEXT,
            type="search",
            placeholder="Search text",
            label_visibility="collapsed",
            bind="query-params",
        )
        st.pills(
            "Status",
            STATUSES,
            selection_mode="multi",
            key=state.STATUS,
            label_visibility="collapsed",
            bind="query-params",
        )
    state.dates_to_url()
    return state.current()


def country_names(tables: Tables) -> dict[str, str]:
    """Destinations of the library: code to name."""
    pairs = tables.visits[["country", "country_name"]].dropna().drop_duplicates()
    return dict(zip(pairs["country"].astype(str), pairs["country_name"].astype(str), strict=True))


def counts(everything: Tables, shown: Tables, filters: Filters, exported: What = "visits") -> None:
    """The line of counts for what is shown, a chip for each filter that undoes it, and the export."""
    active = state.chips(filters, country_names(everything))
    with st.container(key="counts", horizontal=True, vertical_alignment="center", gap="small"):
        st.html(counts_line(shown), width="content")
        for number, chip in enumerate(active):
            st.button(
                f"{literal(chip.label)} ✕",
                key=f"chip-{number}",
                help=None,
                on_click=state.undo,
                args=(chip.key, chip.value),
            )
        if active:
            st.button("Clear all", key="clear", type="tertiary", on_click=state.clear)
        if len(shown.visits) or len(shown.meetings):
            export_box.show(shown, filters, exported)


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
