"""A chip for each active filter: what it says, and what a click on it takes away."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import streamlit as st

from components.widgets import filter_state as state
from components.widgets.plain_markdown import literal

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping

    from components.tables import Filters


@dataclass(frozen=True, slots=True)
class Chip:
    """One active filter as a button: its widget's key, the value that it undoes, the words on it."""

    key: str
    value: str
    label: str


def show(filters: Filters, country_names: Mapping[str, str]) -> None:
    """A button for each active filter that takes it away, and one for all of them."""
    active = chips(filters, country_names)
    for number, chip in enumerate(active):
        st.button(
            f"{literal(chip.label)} ✕",
            key=f"chip-{number}",
            on_click=state.undo,
            args=(chip.key, chip.value),
        )
    if active:
        st.button("Clear all", key="clear", type="tertiary", on_click=state.clear)


def chips(filters: Filters, country_names: Mapping[str, str]) -> list[Chip]:
    """A chip for each active filter, in the order of the bar."""
    found: list[Chip] = []
    if filters.start or filters.end:
        found.append(Chip(state.DATES, "", period(filters.start, filters.end)))
    found += _several(state.TRAVELLER, filters.travellers)
    found += _several(state.COUNTRY, filters.countries, "to ", country_names)
    found += _several(state.STATUS, filters.statuses)
    found += _several(state.HOME, filters.homes, "from ", country_names)
    found += _several(state.OCCASION, filters.occasions)
    found += _several(state.SOURCE, filters.sources, "told by ")
    if filters.sureness:
        word = next(word for word, least in state.SURENESS.items() if least == filters.sureness)
        found.append(Chip(state.SURE, "", word if word == "sure" else f"{word} or better"))
    if filters.loaded_since:
        found.append(Chip(state.NEW, "", "in the last upload"))
    if filters.text:
        found.append(Chip(state.TEXT, "", f"“{filters.text}”"))
    return found


def _several(
    key: str, values: frozenset[str], before: str = "", names: Mapping[str, str] | None = None
) -> list[Chip]:
    return [Chip(key, value, before + (names or {}).get(value, value)) for value in sorted(values)]


def period(start: dt.date | None, end: dt.date | None) -> str:
    """ "28 Jun 2022 – 2 Jul 2022", "since 28 Jun 2022"."""
    if start and end:
        return day_in_words(start) if start == end else f"{day_in_words(start)} – {day_in_words(end)}"
    return f"since {day_in_words(start)}" if start else f"until {day_in_words(end)}" if end else ""


def day_in_words(day: dt.date) -> str:
    """ "28 Jun 2022"."""
    return f"{day.day} {day:%b %Y}"
