"""Which library this is, where it is kept and how large it is."""

from __future__ import annotations

import html
import os
from pathlib import Path
from typing import TYPE_CHECKING

import streamlit as st

from components.figures.plain_text import count
from components.store import StoreError
from components.store.connection import ENVIRONMENT
from components.widgets import library
from components.widgets.profile_parts import heading

if TYPE_CHECKING:
    from collections.abc import Mapping


def show() -> None:
    """Draw the facts as a list."""
    heading("Library")
    try:
        facts = library.store().facts()
    except StoreError as error:
        st.error(str(error))
        return
    held = [
        count(facts.articles, "article"),
        count(facts.visits, "visit"),
        count(facts.meetings, "meeting"),
        count(facts.corrections, "correction"),
    ]
    rows = {
        "Kept in": f"{facts.kind}, {from_home(facts.place)}",
        "Size": size_in_words(facts.size),
        "Holds": " · ".join(held),
        "Files beside it": from_home(str(library.store().folder)),
    }
    listed(rows)
    st.html(
        f'<p class="mc-note">Another library: start Motorcade with <code>{ENVIRONMENT}</code> set to its '
        "address, a SQLite file or a PostgreSQL database that a team shares.</p>"
    )


def listed(rows: Mapping[str, str]) -> None:
    """Names, and what is told of each."""
    pairs = ((html.escape(name), html.escape(told)) for name, told in rows.items())
    lines = "".join(f"<dt>{name}</dt><dd>{told}</dd>" for name, told in pairs)
    st.html(f'<dl class="mc-facts">{lines}</dl>')


def from_home(path: str) -> str:
    """A path as people say it where they have a word for their home: "~/.local/share/motorcade"."""
    home = str(Path.home())
    return f"~{path.removeprefix(home)}" if os.name == "posix" and path.startswith(f"{home}/") else path


def size_in_words(size: int) -> str:
    """ "340 kB", "1.2 MB", "3.4 GB"."""
    if size < 1_000_000:
        return f"{max(1, round(size / 1000)):,} kB" if size else "nothing on disk"
    return f"{size / 1_000_000:,.1f} MB" if size < 1_000_000_000 else f"{size / 1_000_000_000:,.1f} GB"
