"""What sources say differently of one event, with a button for each value that is not the one used."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import streamlit as st

from components.corrections import title_of
from components.corrections.values import value_from
from components.figures.rows import rows_of
from components.widgets.plain_markdown import literal
from components.widgets.reviewing.making import make

if TYPE_CHECKING:
    from components.store.listing import EventRow
    from components.widgets.reviewing.desk import Desk

_FIELDS = {"date": "when", "city": "place", "status": "status"}


def show(desk: Desk, event: EventRow) -> None:
    """A button for each other value."""
    mine = desk.tables.conflicts[desk.tables.conflicts["event_id"] == event.id]
    others = mine[~mine["used"]].drop_duplicates(["about", "value"])
    if others.empty:
        return
    with st.container(horizontal=True, gap="small", key="review-values"):
        for row in rows_of(others):
            label = literal(f"Use {row.in_words}")
            if st.button(label, key=f"use-{row.about}-{row.value}"):
                _use(event, str(row.about), str(row.value), str(row.in_words))


def _use(event: EventRow, about: str, value: str, words: str) -> None:
    field = _FIELDS[about]
    wanted = wanted_value(event, about, value)
    make(
        lambda maker: [maker.change(event.id, field, wanted, "")],
        f"{title_of(event.record)}: the {about} is now {words}.",
    )


def wanted_value(event: EventRow, about: str, value: str) -> Any:
    """The noun that a value of a disagreement stands for: a date, a place or a status."""
    if about == "date":
        start, _, end = value.partition("/")
        return value_from("when", {"start": start, "end": end or None, "basis": "stated"})
    if about == "city":
        return replace(event.record.place, city=value, latitude=None, longitude=None)
    return value
