"""Motorcade in the browser: `streamlit run dashboard.py`. The list of pages and what stands above each."""

from __future__ import annotations

from pathlib import Path

import streamlit as st

from components.widgets import filter_bar, frame, library, loading_view, look, window

# A page is one file and one line here: where it is, its name, whether the filter bar applies to it.
PAGES = {
    "pages/explore.py": ("Explore", True),
    "pages/meetings.py": ("Meetings", True),
    "pages/people.py": ("People", True),
    "pages/review.py": ("Review", False),
    "pages/article.py": ("Article", False),
    "pages/add_articles.py": ("Add articles", False),
    "pages/settings.py": ("Settings", False),
}
# These begin with a heading of their own: a name, a title.
WITH_OWN_HEADING = {"pages/people.py", "pages/article.py"}


def main() -> None:
    """Draw the frame and the page that is open."""
    st.set_page_config(page_title="Motorcade", page_icon="static/motorcade.svg", layout="wide")
    look.apply()
    window.watch()
    st.logo(f"static/logo-{look.theme()}.svg", size="medium")
    pages = {st.Page(path, title=title): path for path, (title, _) in PAGES.items()}
    page = st.navigation(list(pages), position="top")
    tables = library.tables()
    path = pages[page]
    if path not in WITH_OWN_HEADING:
        look.hidden_heading(page.title)
    if PAGES[path][1]:
        filter_bar.show(tables, page=Path(path).stem)
    loading_view.first_start(tables)
    frame.drawn()
    page.run()


main()
