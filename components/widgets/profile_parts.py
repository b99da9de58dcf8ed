"""Parts of a profile: its heading, bars of most visited, times at home, tables of visits and meetings."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING

import streamlit as st

from components.figures.distance import HEIGHT, distance
from components.figures.plain_text import count
from components.periods import in_words
from components.profiles import LEAST_GAP, Gap
from components.records import When
from components.widgets import filter_state, meeting_table, visit_table
from components.widgets.look import current_palette
from components.widgets.plain_markdown import literal

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import pandas as pd

MOST_BARS = 8
MOST_GAPS = 5
MOST_ROWS = 8  # of a small table, before it scrolls


def heading(text: str) -> None:
    """A heading of ours, never of an article."""
    st.html(f'<h2 class="mc-heading">{html.escape(text)}</h2>')


def title(name: str, facts: Sequence[str], counts: Sequence[str]) -> None:
    """The name, what is known of it, and the counts."""
    told = " · ".join(html.escape(fact) for fact in facts if fact)
    counted = " · ".join(f"<b>{html.escape(part)}</b>" for part in counts if part)
    st.html(f'<h1 class="mc-title">{html.escape(name)}</h1><p class="mc-profile">{told}</p><p>{counted}</p>')


def nothing_fits(name: str, visits: pd.DataFrame, meetings: pd.DataFrame, filtered: bool) -> bool:
    """Whether the filters leave nothing of ``name``; then it is said, with a way back."""
    if len(visits) or len(meetings) or not filtered:
        return False
    with st.container(border=True):
        st.markdown(f"**No visit or meeting of {literal(name)} fits these filters.**")
        st.button("Clear all filters", on_click=filter_state.clear, type="primary")
    return True


def bars(rows: Sequence[tuple[str, int]], one: str, *, empty: str) -> None:
    """Names with bars as long as their numbers; ``one`` is what is counted."""
    if not rows:
        st.html(f'<p class="mc-note">{html.escape(empty)}</p>')
        return
    most = max(number for _, number in rows)
    lines = "".join(
        f'<div role="listitem"><span>{html.escape(name)}</span>'
        f'<i style="--mc-share:{number / most:.3f}"></i><b title="{count(number, one)}">{number:,}</b></div>'
        for name, number in rows[:MOST_BARS]
    )
    more = len(rows) - MOST_BARS
    rest = f'<p class="mc-note">and {more:,} more</p>' if more > 0 else ""
    st.html(f'<div class="mc-bars" role="list">{lines}</div>{rest}')


def distances(km: Mapping[int, float]) -> None:
    """Kilometres a year, where any are known."""
    if not km:
        st.html('<p class="mc-note">No finished trip with a known way and date yet.</p>')
        return
    st.plotly_chart(
        distance(km, current_palette()),
        theme=None,
        height=HEIGHT,
        config={"displayModeBar": False},
        alt="Kilometres by year: " + ", ".join(f"{year}: {value:,.0f}" for year, value in km.items()),
    )


def gap_in_words(gap: Gap) -> str:
    """ "No trip abroad from 5 February to 28 June 2022 (142 days)"."""
    first, last = (in_words(When(day.isoformat())) for day in (gap.after, gap.before))
    if gap.after.year == gap.before.year:
        first = first.removesuffix(f" {gap.after.year}")
    return f"No trip abroad from {first} to {last} ({count(gap.days, 'day')})"


def at_home(gaps: Sequence[Gap]) -> None:
    """The longest times without a trip that the articles leave."""
    if not gaps:
        told = f"No {LEAST_GAP} days in a row without a trip, between the trips that the articles tell."
        st.html(f'<p class="mc-note">{told}</p>')
        return
    lines = "".join(f"<li>{html.escape(gap_in_words(gap))}</li>" for gap in gaps[:MOST_GAPS])
    st.html(f'<ul class="mc-list">{lines}</ul><p class="mc-note">As far as the articles tell.</p>')


def visits_table(visits: pd.DataFrame, key: str, *, whose: bool = True) -> None:
    """A small table of visits, latest first; ``whose`` says whether there are several travellers."""
    rows = visit_table.as_shown(visit_table.newest_first(visits))
    _table(rows if whose else rows.drop(columns="Traveller"), key, "Visits")


def meetings_table(meetings: pd.DataFrame, key: str) -> None:
    """A small table of meetings, latest first."""
    _table(meeting_table.as_shown(meeting_table.newest_first(meetings)), key, "Meetings")


def _table(rows: pd.DataFrame, key: str, noun: str) -> None:
    if rows.empty:
        st.html('<p class="mc-note">None that the articles tell.</p>')
        return
    height = min(len(rows), MOST_ROWS) * 32 + 38
    st.dataframe(rows, key=key, hide_index=True, row_height=32, height=height, alt=noun)
