"""From an article to Review: each of its visits and meetings to be corrected, others to be added."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from components.widgets.article_link import add_link, correct_link
from components.widgets.article_records import told_in
from components.widgets.plain_markdown import literal

if TYPE_CHECKING:
    from components.tables import Tables

MOST = 40


def show(article_id: str, tables: Tables) -> None:
    """A button; under it a link for each record, by its number in the text."""
    with st.popover("Correct", key="article-correct", type="tertiary", help="Change or add what it tells"):
        for told in told_in(article_id, tables)[:MOST]:
            correct_link(str(told.report.event_id), literal(f"{told.number}  {told.title}"))
        for kind in ("visit", "meeting"):
            add_link(kind, article_id)
