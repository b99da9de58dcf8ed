"""Carrying away what is on show: which tables, in which format, then the file."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, get_args

import streamlit as st

from components.exports import (
    FORMATS,
    WHATS,
    WITH_PICTURES,
    Format,
    What,
    file_name,
    media_type,
    offered,
    write,
)

if TYPE_CHECKING:
    from components.exports.pictures import Pictures
    from components.tables import Filters, Tables

_WHAT, _FORMAT = "export-what", "export-format"
EXCEL_ROWS = 1_048_575  # the most that a sheet holds, the heading left out
_WORKBOOKS = ("xlsx", "zip")
# The usual things first; "all" at the end.
_ORDER: tuple[What, ...] = get_args(What)


def show(shown: Tables, filters: Filters, first: What = "visits") -> None:
    """A button that opens the choice, ``first`` chosen; the file holds what the filters leave."""
    with st.popover("Export", key="export", type="tertiary", help="Save what is on show as a file"):
        what = st.selectbox(
            "What",
            _ORDER,
            index=_ORDER.index(first),
            key=f"{_WHAT}-{first}",
            format_func=lambda one: f"{one.capitalize()}: {WHATS[one]}",
        )
        form = st.selectbox(
            "Format",
            offered(what),
            key=f"{_FORMAT}-{what}",
            format_func=lambda one: f"{one.upper()}: {FORMATS[one]}",
        )
        told = "Only what the filters leave." if filters.active else "Everything: no filter is set."
        st.html(f'<p class="mc-note">{told}</p>')
        _file(shown, filters, what, form)


def _file(shown: Tables, filters: Filters, what: What, form: Format) -> None:
    """The download: made when the button is pressed, not before."""
    if form in _WORKBOOKS and max(len(shown.visits), len(shown.reports)) > EXCEL_ROWS:
        st.error(f"Excel holds {EXCEL_ROWS:,} rows at most: filter first, or choose CSV.")
        return
    st.download_button(
        f"Save {file_name(what, form)}",
        data=lambda: made(shown, filters, what, form),
        file_name=file_name(what, form),
        mime=media_type(form),
        type="primary",
        on_click="ignore",
        key=f"save-{what}-{form}",
    )


def made(shown: Tables, filters: Filters, what: What, form: Format) -> bytes:
    """The bytes of the file."""
    today = dt.date.today()
    return write(shown, what, form, made=today, filters=filters, pictures=_pictures(shown, form, today))


def _pictures(shown: Tables, form: Format, today: dt.date) -> Pictures | None:
    if form not in WITH_PICTURES:
        return None
    from components.report_pictures import report_pictures  # noqa: PLC0415 - only for a report

    return report_pictures(shown, today)
