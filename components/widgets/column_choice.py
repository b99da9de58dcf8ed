"""Before a table is read: which of its columns holds what, guessed and to be changed; its first row."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING

import streamlit as st

from components.articles import Columns, UnreadableArticle, columns_of
from components.articles.dates import publication_date, written_order
from components.figures.plain_text import count
from components.periods import in_words
from components.records import When
from components.widgets.plain_markdown import literal

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from streamlit.runtime.uploaded_file_manager import UploadedFile

    Choice = dict[str, str | None]  # "text", "title"… -> a column's name

# What a column can hold, in words; "external_id" is kept as guessed.
FIELDS = {
    "text": "Text",
    "title": "Title",
    "published": "Date",
    "source": "Source",
    "url": "Web address",
}
_LONGEST = 160  # characters of a cell in the preview


@st.cache_data(show_spinner="Looking at the table…", max_entries=20)
def _columns(name: str, file_id: str, _data: bytes) -> Columns | None:
    """The columns of an upload; None where it is no table or cannot be read: reading it will say why."""
    try:
        return columns_of(name, _data)
    except UnreadableArticle:
        return None


def choose(uploads: Iterable[UploadedFile]) -> dict[str, Choice]:
    """Draw the choice for each upload that is a table; those that differ from the guess, by file name."""
    chosen: dict[str, Choice] = {}
    for upload in uploads:
        columns = _columns(upload.name, upload.file_id, upload.getvalue())
        if columns is not None and len(columns.names) > 1:
            mapping = _one(upload, columns)
            if mapping != columns.mapping:
                chosen[upload.name] = mapping
    return chosen


def _one(upload: UploadedFile, columns: Columns) -> Choice:
    """The choice for one table; open where the guess has not found the text."""
    clear = columns.mapping["text"] is not None
    label = f"{upload.name}: {count(len(columns.names), 'column')}"
    label += ", what they hold was guessed" if clear else ": choose the one that holds the text"
    mapping = dict(columns.mapping)
    with st.expander(literal(label), expanded=not clear, key=f"columns-{upload.file_id}"):
        places = [*st.columns(3), *st.columns(3)]
        for place, (noun, word) in zip(places, FIELDS.items(), strict=False):
            guess = columns.mapping[noun]
            mapping[noun] = place.selectbox(
                word,
                columns.names,
                index=columns.names.index(guess) if guess in columns.names else None,
                placeholder="None",
                key=f"column-{noun}-{upload.file_id}",
            )
        st.html(preview(columns, mapping))
    return mapping


def preview(columns: Columns, mapping: Mapping[str, str | None]) -> str:
    """The first row as it will be read, as HTML; every cell is escaped."""
    if mapping["text"] is None:
        return '<p class="mc-note">Without a column for the text nothing can be read.</p>'
    lines = "".join(
        f"<dt>{word}</dt><dd>{html.escape(_shown(columns, noun, mapping[noun]))}</dd>"
        for noun, word in FIELDS.items()
    )
    return f'<p class="mc-note">The first row:</p><dl class="mc-preview">{lines}</dl>'


def _shown(columns: Columns, noun: str, column: str | None) -> str:
    if column is None:
        return "unknown"
    cells = [row[at] for row in columns.sample if (at := columns.names.index(column)) < len(row)]
    cell = " ".join(cells[0].split()) if cells else ""
    if noun == "published" and cell:
        date = publication_date(cell, written_order(cells))
        said = in_words(When(date)) if date else "cannot be made out"
        return f"{cell} ({said})"
    return (f"{cell[:_LONGEST]}…" if len(cell) > _LONGEST else cell) or "empty"
