"""Pages are only ever drawn inside dashboard.py's frame.

Streamlit takes any folder called pages/ for pages that stand alone, until dashboard.py has run once: whoever
opens http://localhost:8501/add_articles right after a start would get the page without menu, look and filters.
"""

from __future__ import annotations

import streamlit as st

_DRAWN = "frame-drawn"


def drawn() -> None:
    """Said by dashboard.py just before it runs a page."""
    st.session_state[_DRAWN] = True


def demand() -> None:
    """First line of every page: start again from dashboard.py where the frame is missing."""
    if not st.session_state.pop(_DRAWN, False):
        st.rerun()
