"""Pages are only ever drawn inside dashboard.py's frame.

Streamlit takes any folder called pages/ for pages that stand alone, until st.navigation has been called once:
whoever opens http://localhost:8501/add_articles right after a start would get the page without menu, look and
filters.
"""

from __future__ import annotations

from pathlib import Path

import streamlit as st

_DRAWN = "frame-drawn"
_AGAIN = "frame-again"
_FIRST = "explore"  # the page at the bare address
_PAGES = Path(__file__).resolve().parents[2] / "pages"


def drawn() -> None:
    """Said by dashboard.py just before it runs a page."""
    st.session_state[_DRAWN] = True
    st.session_state.pop(_AGAIN, None)


def demand() -> None:
    """First line of every page: start again from dashboard.py where the frame is missing."""
    if st.session_state.pop(_DRAWN, False) or st.session_state.get(_AGAIN):
        return
    st.session_state[_AGAIN] = True  # once: a page without frame is better than none
    paths = sorted(_PAGES.glob("[!_]*.py"))
    st.navigation([st.Page(path, default=path.stem == _FIRST) for path in paths], position="hidden")
    st.rerun()
