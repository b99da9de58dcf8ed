"""The ledger on the page: who did what, when and why, with a way back from each; taken along as a file."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING

import streamlit as st

from components import ingest
from components.corrections import UnreadableLedger, as_lines, from_lines
from components.corrections.telling import on_day
from components.figures.plain_text import count
from components.store import StoreError
from components.widgets import library
from components.widgets.reviewing.making import make

if TYPE_CHECKING:
    from components.corrections import Entry
    from components.widgets.reviewing.desk import Desk

MOST = 20  # corrections of one event
_TAKEN = "ledger-taken"  # session key: what became of the file taken over last


def by(entry: Entry) -> str:
    """Who made a correction, when and why, and who took it back, as HTML."""
    row = entry.correction
    parts = [row.by, f"{on_day(row)}, {row.at[11:16]} UTC", f"“{row.why}”" if row.why else ""]
    told = " · ".join(html.escape(part) for part in parts if part)
    back = entry.undone_by
    undone = f" · taken back by {html.escape(back.by)} on {on_day(back)}" if back else ""
    return f'<p class="mc-small">{told}{undone}</p>'


def way_back(entry: Entry, key: str) -> None:
    """Undo, or the undoing of that."""
    if entry.undone_by is None:
        if st.button("Undo", key=f"undo-{key}", help="Take this correction back; nothing is lost"):
            make(lambda maker: [maker.undo(entry.correction.id)], f"Taken back: {entry.what}.")
    elif st.button("Do it again", key=f"again-{key}"):
        back = entry.undone_by.id
        make(lambda maker: [maker.undo(back)], f"Done again: {entry.what}.")


def show(desk: Desk, entries: list[Entry], event_id: str) -> None:
    """The history of one event."""
    if not entries:
        return
    with st.container(key="review-history"):
        st.html('<h3 class="mc-heading">History</h3>')
        for entry in entries[:MOST]:
            left, right = st.columns([5, 1], vertical_alignment="center")
            struck = ' class="mc-undone"' if entry.undone_by else ""
            with left:
                st.html(f'<div class="mc-entry"><p{struck}>{html.escape(entry.what)}</p>{by(entry)}</div>')
            with right:
                way_back(entry, f"{event_id}-{entry.correction.id}")


def files(desk: Desk) -> None:
    """Save the ledger as a file; take a colleague's over."""
    ledger = desk.shown.snapshot.ledger
    with st.container(horizontal=True, vertical_alignment="center", key="ledger-files"):
        st.download_button(
            "Save all corrections as a file",
            data=lambda: as_lines(ledger).encode(),
            file_name="motorcade-corrections.jsonl",
            mime="application/jsonl",
            disabled=not ledger,
            on_click="ignore",
            key="save-ledger",
        )
        with st.popover("Take over a colleague's corrections", key=f"take-ledger-{desk.tables.revision}"):
            _take_over(desk)
    if told := st.session_state.pop(_TAKEN, None):
        st.success(told)


def _take_over(desk: Desk) -> None:
    st.html('<p class="mc-note">A file that “Save all corrections as a file” has made elsewhere.</p>')
    upload = st.file_uploader("File of corrections", key=f"ledger-file-{desk.tables.revision}")
    if not st.button("Take them over", type="primary", disabled=upload is None, key="take-over"):
        return
    assert upload is not None
    try:
        with st.spinner("Taking them over…"):
            rows = from_lines(upload.getvalue())
            added = ingest.correct(library.store(), rows)
    except (UnreadableLedger, StoreError) as error:
        st.error(str(error))
        return
    known = len(rows) - added
    told = f"{count(added, 'correction')} taken over"
    st.session_state[_TAKEN] = f"{told}; {known:,} known already." if known else f"{told}."
    st.rerun()
