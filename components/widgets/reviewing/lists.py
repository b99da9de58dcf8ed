"""The left side of the Review page: the queue, or everything that can be corrected."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd
import streamlit as st

from components.corrections import title_of
from components.reference.names import fold
from components.widgets.reviewing.desk import open_item

if TYPE_CHECKING:
    from components.review import Item
    from components.widgets.reviewing.desk import Desk

MOST_ROWS = 5000


def name_of(item: Item, desk: Desk) -> str:
    """What an item of the queue is about."""
    if item.about == "event":
        return title_of(desk.events[item.subject].record)
    if item.about == "article":
        return desk.articles[item.subject].title or "Untitled article"
    if item.about == "correction":
        row = next(one for one in desk.shown.snapshot.ledger if one.id == item.subject)
        return desk.history.what(row)
    return item.subject


def show_queue(desk: Desk, opened: tuple[str, str] | None) -> None:
    """What most needs a human, the most urgent first; a row opens."""
    items = desk.items[:MOST_ROWS]
    if not items:
        st.html('<p class="mc-note">Nothing needs a look. Everything that was read is sure, or was seen.</p>')
        return
    rows = pd.DataFrame(
        {
            "What": [name_of(item, desk) for item in items],
            "Why": [" ".join(item.reasons) for item in items],
        }
    )
    _table(rows, [(item.about, item.subject) for item in items], opened, "What needs a look")


def show_all(desk: Desk, words: str, opened: tuple[str, str] | None) -> None:
    """Every visit and meeting that holds the words, the latest first."""
    wanted = fold(words).split()
    listed = []
    for kind, frame, key in (
        ("Visit", desk.tables.visits, "visit_id"),
        ("Meeting", desk.tables.meetings, "meeting_id"),
    ):
        rows = frame
        for word in wanted:
            rows = rows[rows["search"].str.contains(word, regex=False)]
        listed.append(pd.DataFrame({"id": rows[key], "start": rows["start"], "kind": kind}))
    found = pd.concat(listed).sort_values("start", ascending=False, na_position="last", kind="stable")
    found = found.head(MOST_ROWS)
    if found.empty:
        st.html('<p class="mc-note">No visit and no meeting holds all of these words.</p>')
        return
    ids = found["id"].tolist()
    rows = pd.DataFrame(
        {"What": [title_of(desk.events[name].record) for name in ids], "": found["kind"].tolist()}
    )
    _table(rows, [("event", name) for name in ids], opened, "Visits and meetings")


def _table(
    rows: pd.DataFrame, items: list[tuple[str, str]], opened: tuple[str, str] | None, noun: str
) -> None:
    at = items.index(opened) if opened in items else None
    # A selection is kept by row number: with other rows it must be another table.
    key = f"review-{hash(tuple(items))}-{at}"
    st.dataframe(
        rows,
        key=key,
        hide_index=True,
        row_height=32,
        height=min(len(rows), 18) * 32 + 38,
        on_select=lambda: _take(key, items),
        selection_mode="single-row",
        selection_default={"selection": {"rows": [] if at is None else [at], "columns": []}},
        column_config={"What": st.column_config.Column(width=270)},
        alt=f"{noun}; choose a row to open it",
    )


def _take(key: str, items: list[tuple[str, str]]) -> None:
    rows = st.session_state[key]["selection"]["rows"]
    if rows and rows[0] < len(items):
        open_item(*items[rows[0]])
