"""How far reading is, on the page: a bar with a count, a stop button, and the samples of the first start."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from components.ingest import sample_files
from components.widgets import library

if TYPE_CHECKING:
    from components.tables import Tables
    from components.widgets.background import Background

_EVERY = 0.4  # seconds between two looks
_LOOKS_BEFORE_START = 3


def running() -> bool:
    """Whether the sample articles are being read."""
    loading = library.sample_loading()
    return loading is not None and not loading.finished


def first_start(tables: Tables) -> None:
    """Read the sample articles into an empty library, once a process; shows how far that is."""
    if not len(tables.articles) and library.sample_loading() is None and sample_files():
        library.load_samples()
    loading = library.sample_loading()
    if loading is not None and not loading.finished:
        follow(loading, "sample")


def follow(loading: Background, key: str) -> None:
    """Show ``loading`` until it ends, then make the page anew. Starts it once the browser has the page."""
    looks = iter(range(_LOOKS_BEFORE_START))

    @st.fragment(run_every=_EVERY, key=f"follow-{key}")
    def bar() -> None:
        if loading.finished:
            st.rerun()
        if next(looks, None) is None:
            loading.start()
        with st.container(horizontal=True, vertical_alignment="center", key=f"loading-{key}"):
            st.progress(loading.share, text=f"{loading.sentence}…")
            st.button("Stop", key=f"stop-{key}", on_click=loading.stop)

    bar()
