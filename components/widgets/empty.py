"""What a page shows while the library has nothing for it: why, and what to do first."""

from __future__ import annotations

import streamlit as st

from components.widgets import library, loading_view


def show(nothing: str, hint: str, coming: str) -> None:
    """Say that there is ``nothing`` yet, with a ``hint``; ``coming`` is what appears once articles are read.

    All three are ours, never words of an article.
    """
    with st.container(border=True, key="empty"):
        if loading_view.running():
            st.markdown(f"**The sample articles are being read.** {coming} will appear here in a moment.")
            return
        st.markdown(f"**{nothing}** {hint}")
        with st.container(horizontal=True):
            if st.button("Add articles", type="primary"):
                st.switch_page("pages/add_articles.py")
            if st.button("Load the sample articles"):
                library.load_samples()
                st.rerun()
