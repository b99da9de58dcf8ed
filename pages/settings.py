"""Settings: who you are, whom you watch, what may go online, your own people, the library, credits."""

from __future__ import annotations

import streamlit as st

from components.widgets import frame, library
from components.widgets.settings import about, library_facts, online, own_people, you


def main() -> None:
    """The page."""
    left, right = st.columns(2, gap="large")
    with left:
        you.show(library.tables())
        online.show()
        own_people.show()
    with right:
        library_facts.show()
        about.show()


frame.demand()
main()
