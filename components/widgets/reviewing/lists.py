"""The left side of the Review page: the queue, everything that can be corrected, or the history."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import pandas as pd
import streamlit as st

from components.corrections import title_of
from components.corrections.telling import on_day
from components.reference.names import fold
from components.widgets import cards, record_picker
from components.widgets.reviewing.opening import open_item
from components.widgets.visit_table import short_date

if TYPE_CHECKING:
    from components.review import Item
    from components.widgets.reviewing.desk import Desk

MOST_ROWS = 5000
MOST_HIGH = 19  # lines before a table scrolls


@dataclass(frozen=True)
class Listing:
    """What is listed: about what and which each row is, the rows, their noun, what to say of none."""

    items: list[tuple[str, str]]
    rows: pd.DataFrame
    noun: str
    empty: str


def of_queue(desk: Desk) -> Listing:
    """What most needs a human, the most urgent first."""
    items = desk.items[:MOST_ROWS]
    rows = {
        "What": _short([name_of(item, desk) for item in items]),
        "Why": [" ".join(item.reasons) for item in items],
    }
    empty = "Nothing needs a look. Everything that was read is sure, or was seen."
    keys = [(str(item.about), item.subject) for item in items]
    return Listing(keys, pd.DataFrame(rows), "item", empty)


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


def _short(titles: list[str]) -> list[str]:
    """With short names of months: the column is narrow."""
    return short_date(pd.Series(titles, dtype="str")).tolist()


def of_all(desk: Desk, words: str) -> Listing:
    """Every visit and meeting that holds the words, the latest first."""
    wanted = fold(words).split()
    listed = []
    for frame, key in ((desk.tables.visits, "visit_id"), (desk.tables.meetings, "meeting_id")):
        rows = frame
        for word in wanted:
            rows = rows[rows["search"].str.contains(word, regex=False)]
        listed.append(pd.DataFrame({"id": rows[key], "start": rows["start"], "status": rows["status"]}))
    found = pd.concat(listed).sort_values("start", ascending=False, na_position="last", kind="stable")
    found = found.head(MOST_ROWS)
    ids = found["id"].tolist()
    shown = {
        "What": _short([title_of(desk.events[name].record) for name in ids]),
        "Status": found["status"].astype("object").tolist(),
    }
    empty = "No visit and no meeting holds all of these words."
    return Listing([("event", name) for name in ids], pd.DataFrame(shown), "visit or meeting", empty)


def of_history(desk: Desk) -> Listing:
    """All corrections, the latest first."""
    entries = desk.history.entries()[:MOST_ROWS]
    rows = {
        "What": [f"{'(taken back) ' if e.undone_by else ''}{e.what}" for e in entries],
        "Who": [entry.correction.by for entry in entries],
        "When": _short([on_day(entry.correction) for entry in entries]),
    }
    items = [("correction", entry.correction.id) for entry in entries]
    return Listing(items, pd.DataFrame(rows), "correction", "Nothing has been corrected yet.")


def show(listing: Listing, opened: tuple[str, str] | None) -> None:
    """Draw the list with the open item marked; a row opens, and so do the arrows above."""
    if not listing.items:
        st.html(f'<p class="mc-note">{listing.empty}</p>')
        return
    at = listing.items.index(opened) if opened in listing.items else None
    if opened is not None and at is not None:
        keys = [f"{about}:{subject}" for about, subject in listing.items]
        labels = listing.rows["What"].tolist()
        record_picker.show(listing.noun, keys, labels, keys[at], lambda key: open_item(*key.split(":", 1)))
    _table(listing, at)


def _table(listing: Listing, at: int | None) -> None:
    # A selection is kept by row number: with other rows it must be another table.
    heads = ("What", str(listing.rows.columns[1]))
    key = f"review-{hash(tuple(listing.items))}-{at}"
    st.dataframe(
        cards.fitted(listing.rows, heads),
        key=key,
        hide_index=True,
        row_height=cards.row_height(),
        height=cards.height(len(listing.rows), MOST_HIGH),
        on_select=lambda: _take(key, listing.items, at),
        selection_mode="single-row",
        selection_default={"selection": {"rows": [] if at is None else [at], "columns": []}},
        column_config={
            "What": st.column_config.Column(width=305 if "Why" in listing.rows else 350),
            "Who": st.column_config.Column(width=64),
            "When": st.column_config.Column(width=92),
            **cards.widths(heads, 134),
        },
        alt=f"List; choose a row to open a {listing.noun}",
    )


def _take(key: str, items: list[tuple[str, str]], at: int | None) -> None:
    """Open the row that was chosen. A browser also tells when it has drawn the row that is open already."""
    rows = st.session_state[key]["selection"]["rows"]
    if rows and rows[0] < len(items) and rows[0] != at:
        open_item(*items[rows[0]])
