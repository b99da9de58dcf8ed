"""Review: what most needs a human, put right in place; the history of every correction, and the way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from components.widgets import empty, frame
from components.widgets.article_link import ADDING
from components.widgets.plain_markdown import literal
from components.widgets.reviewing import (
    adding,
    date_check,
    event_item,
    history_list,
    lists,
    making,
    opening,
    other_items,
)
from components.widgets.reviewing.desk import desk as read_desk

if TYPE_CHECKING:
    from components.widgets.reviewing.desk import Desk

VIEW = "show"  # widget key; the same word stands in the URL
QUEUE, ALL, HISTORY = "queue", "all", "history"


def bar(desk: Desk) -> tuple[str, str]:
    """What the left side lists; words to look for; new visits and meetings."""
    names = {QUEUE: f"To look at · {len(desk.items):,}", ALL: "All", HISTORY: "History"}
    with st.container(key="review-bar", horizontal=True, vertical_alignment="center", gap="small"):
        # Not bound to the URL by Streamlit, which would write the label there, and the label counts.
        asked = st.query_params.get(VIEW)
        st.session_state[VIEW] = asked if asked in names else QUEUE
        view = st.segmented_control(
            "Show",
            list(names),
            required=True,
            key=VIEW,
            format_func=names.__getitem__,
            label_visibility="collapsed",
            on_change=_choose_view,
        )
        words = ""
        if view == ALL:
            words = st.text_input(
                "Search visits and meetings",
                key="review-words",
                type="search",
                placeholder="Search visits and meetings",
                label_visibility="collapsed",
            )
        for kind in ("visit", "meeting"):
            st.button(f"Add a {kind}", key=f"add-{kind}", on_click=opening.begin_adding, args=(kind,))
    return str(view), words


def _choose_view() -> None:
    """Keep the URL in step; what was open in another list is closed."""
    view = st.session_state[VIEW]
    opening.start_over()
    if view != QUEUE:
        st.query_params[VIEW] = view


def report() -> None:
    """What was done last, and a way back."""
    said = opening.said()
    if said is None:
        return
    with st.container(key="review-said", horizontal=True, vertical_alignment="center", border=True):
        st.markdown(f"✓ {literal(said.sentence)}")
        if said.corrections and st.button("Undo", key="undo-last", type="tertiary"):
            making.take_back(said)


def item(desk: Desk, opened: tuple[str, str] | None) -> None:
    """The right side: the open item."""
    kind = st.query_params.get(ADDING)
    if kind in ("visit", "meeting"):
        adding.show(desk, kind)
        return
    if opened is None:
        return
    about, subject = opened
    queued = next((one for one in desk.items if (one.about, one.subject) == opened), None)
    reasons, event_ids = (queued.reasons, queued.event_ids) if queued else ((), ())
    if about == "event":
        event_item.show(desk, subject, reasons)
    elif about == "correction":
        other_items.correction(desk, subject)
    elif about in ("person", "place", "article"):
        getattr(other_items, about)(desk, subject, reasons, event_ids)


def main(desk: Desk) -> None:
    """The page."""
    if desk.tables.articles.empty and not desk.events:
        hint = "Add articles first; what is doubtful then comes here."
        empty.show("There is nothing to review yet.", hint, "What is doubtful")
        return
    view, words = bar(desk)
    if view == QUEUE:
        listing = lists.of_queue(desk)
    else:
        listing = lists.of_all(desk, words) if view == ALL else lists.of_history(desk)
    opened = opening.opened(listing.items)
    left, right = st.columns([1, 1.2], gap="medium")
    with left:
        lists.show(listing, None if ADDING in st.query_params else opened)
        if view == HISTORY:
            history_list.files(desk)
        elif view == QUEUE:
            date_check.follow(desk.check)
    with right:
        report()
        item(desk, opened)


frame.demand()
main(read_desk())
