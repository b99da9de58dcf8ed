"""Parts of a profile: its heading, bars of most visited, times at home, tables of visits and meetings."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING

import streamlit as st

from components.figures.plain_text import count
from components.figures.short_names import short_name
from components.periods import in_words
from components.profiles import LEAST_GAP, Gap
from components.records import When
from components.widgets import charts, filter_state, meeting_table, visit_table
from components.widgets.plain_markdown import literal

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import pandas as pd

MOST_BARS = 8
MOST_YEARS = 12  # of kilometres, the latest
MOST_GAPS = 5
MOST_ROWS = 8  # of a small table, before it scrolls


def heading(text: str) -> None:
    """A heading of ours, never of an article."""
    st.html(f'<h2 class="mc-heading">{html.escape(text)}</h2>')


def title(name: str, facts: Sequence[str], counts: Sequence[str]) -> None:
    """The name, what is known of it, and the counts."""
    told = [html.escape(fact) for fact in facts if fact]
    counted = [f"<b>{html.escape(part)}</b>" for part in counts if part]
    st.html(
        f'<h1 class="mc-title">{html.escape(name)}</h1><p class="mc-profile">{" · ".join(told + counted)}</p>'
    )


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
    told = [(name, number, count(number, one)) for name, number in rows[:MOST_BARS]]
    more = len(rows) - MOST_BARS
    _bars(told, f"and {more:,} more" if more > 0 else "", empty)


def distances(km: Mapping[int, float]) -> None:
    """Kilometres a year, in the order of the years: bars that say their numbers need no table beside."""
    years = list(km.items())
    told = [(str(year), value, f"{value:,.0f} km") for year, value in years[-MOST_YEARS:]]
    rest = f"and before {years[-MOST_YEARS][0]}" if len(years) > MOST_YEARS else ""
    _bars(told, rest, "No finished trip with a known way and date yet.")


def _bars(rows: Sequence[tuple[str, float, str]], rest: str, empty: str) -> None:
    """Each name with its number as a bar and, on pointing at it, in words."""
    if not rows:
        st.html(f'<p class="mc-note">{html.escape(empty)}</p>')
        return
    most = max(number for _, number, _ in rows) or 1
    lines = "".join(
        f'<div role="listitem"><span title="{html.escape(name)}">{html.escape(short_name(name))}</span>'
        f'<i style="--mc-share:{number / most:.3f}"></i>'
        f'<b title="{html.escape(words)}">{number:,.0f}</b></div>'
        for name, number, words in rows
    )
    note = f'<p class="mc-note">{html.escape(rest)}</p>' if rest else ""
    st.html(f'<div class="mc-bars" role="list">{lines}</div>{note}')


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


def visits_table(visits: pd.DataFrame, key: str, title: str, *, whose: bool = True) -> None:
    """A heading and a small table, latest first; ``whose`` says whether there are several travellers."""
    rows = visit_table.as_shown(visit_table.newest_first(visits))
    shown = rows if whose else rows.drop(columns="Traveller")
    if _begun(shown, title):
        first = 2 if whose else 1
        charts.table_or_cards(shown, key, visit_table.CARDS, first, most=MOST_ROWS + 1, alt=title)


def meetings_table(meetings: pd.DataFrame, key: str, title: str) -> None:
    """A heading and a small table of meetings, latest first."""
    rows = meeting_table.as_shown(meeting_table.newest_first(meetings))
    if _begun(rows, title):
        charts.table_or_cards(rows, key, meeting_table.CARDS, 2, " · ", most=MOST_ROWS + 1, alt=title)


def _begun(rows: pd.DataFrame, title: str) -> bool:
    """Draw the heading; whether there are rows to draw below it."""
    heading(title)
    if rows.empty:
        st.html('<p class="mc-note">None that the articles tell.</p>')
    return not rows.empty
