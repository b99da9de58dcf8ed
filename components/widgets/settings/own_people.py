"""The user's own people: a CSV of those whom no table knows, checked row by row before it is kept."""

from __future__ import annotations

import html

import streamlit as st

from components import ingest, people_file
from components.figures.plain_text import count
from components.widgets import library, loading_view
from components.widgets.profile_parts import heading
from components.widgets.rereading import Rereading

_UPLOAD, _SAID, _READING, _ROUND = "people-file", "people-said", "rereading", "people-round"
MOST_PROBLEMS = 8
LARGEST = 5  # megabytes


def show() -> None:
    """Draw what is held now, the way to another file, and the reading of articles that then need it."""
    heading("Your own people")
    store = library.store()
    held = people_file.people_in(store.folder)
    told = f"{count(len(held.rows), 'row')} of yours." if held.rows else "None yet."
    st.html(
        f'<p class="mc-note">{told} Add leaders, envoys or ministers whom Motorcade does not know, as a CSV '
        "file with the columns name, country, office and start.</p>"
    )
    _problems(held.problems)
    _upload()
    with st.container(horizontal=True, gap="small"):
        st.download_button(
            "Example file",
            people_file.template(),
            file_name="people.csv",
            mime="text/csv",
            on_click="ignore",
            key="people-template",
        )
        if held.rows or held.problems:
            st.button("Remove your people", key="remove-people", on_click=_remove)
    _read_anew()


def _upload() -> None:
    made = st.session_state.get(_ROUND, 0)
    upload = st.file_uploader("People as CSV", type="csv", key=f"{_UPLOAD}-{made}", max_upload_size=LARGEST)
    if upload is not None:
        found = people_file.check(upload.getvalue())
        st.html(f'<p class="mc-note">{count(len(found.rows), "row")} can be used.</p>')
        _problems(found.problems)
        if found.rows:
            st.button(
                "Use these people",
                type="primary",
                key="use-people",
                on_click=_save,
                args=(upload.getvalue(),),
            )
    if said := st.session_state.pop(_SAID, None):
        st.error(said)


def _problems(problems: tuple[str, ...]) -> None:
    """Which rows cannot be used, and why."""
    if problems:
        lines = "".join(f"<li>{html.escape(problem)}</li>" for problem in problems[:MOST_PROBLEMS])
        more = len(problems) - MOST_PROBLEMS
        rest = f'<p class="mc-note">and {more:,} more</p>' if more > 0 else ""
        st.html(f'<div class="mc-problems"><ul class="mc-list">{lines}</ul>{rest}</div>')


def _save(data: bytes) -> None:
    try:
        people_file.save(library.store().folder, data)
    except ValueError as error:
        st.session_state[_SAID] = str(error)
    else:
        st.session_state[_ROUND] = st.session_state.get(_ROUND, 0) + 1


def _remove() -> None:
    try:
        people_file.remove(library.store().folder)
    except ValueError as error:
        st.session_state[_SAID] = str(error)


def _read_anew() -> None:
    """Articles that would be read otherwise with the people of now: how many, and the button that does it."""
    reading: Rereading | None = st.session_state.get(_READING)
    if reading is not None and not reading.finished:
        loading_view.follow(reading, "rereading")
        return
    if reading is not None:
        st.html(f'<p class="mc-note" role="status">{html.escape(reading.failure or reading.sentence)}</p>')
    number = ingest.unrefreshed(library.store())
    if number:
        them = "It was" if number == 1 else "They were"
        st.html(
            f'<p class="mc-note">{count(number, "article")} to be read anew. {them} read with other people '
            "or by an earlier version.</p>"
        )
        st.button(f"Read {count(number, 'article')} anew", key="read-anew", on_click=_begin)


def _begin() -> None:
    st.session_state[_READING] = Rereading(library.store())
