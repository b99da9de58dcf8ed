"""What there is to choose from in the filter bar: worked out once for each state of the library."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import streamlit as st

if TYPE_CHECKING:
    import pandas as pd

    from components.tables import Tables


@dataclass(frozen=True, slots=True)
class Choices:
    """Every value that a filter can take, in the order of the list; countries are codes, by name."""

    travellers: tuple[str, ...]
    destinations: tuple[str, ...]
    homes: tuple[str, ...]
    occasions: tuple[str, ...]
    sources: tuple[str, ...]
    country_names: dict[str, str]


def choices(tables: Tables) -> Choices:
    """The choices that all of ``tables`` give."""
    return _choices(tables, tables.revision)


def country_names(tables: Tables) -> dict[str, str]:
    """Code to name, of destinations and of travellers' countries."""
    return choices(tables).country_names


@st.cache_resource(show_spinner=False, max_entries=1)
def _choices(_tables: Tables, revision: int) -> Choices:
    visits, meetings, people = _tables.visits, _tables.meetings, _tables.participants
    destinations = _names(visits, "country") | _names(meetings, "country")
    homes = _names(visits, "traveller_country") | _names(people, "country")
    return Choices(
        travellers=tuple(sorted(visits["traveller"].cat.categories)),
        destinations=tuple(sorted(destinations, key=destinations.__getitem__)),
        homes=tuple(sorted(homes, key=homes.__getitem__)),
        occasions=tuple(sorted(visits["occasion"].cat.categories)),
        sources=tuple(sorted(_tables.articles["source"].cat.categories, key=str.casefold)),
        country_names=destinations | homes,
    )


def _names(frame: pd.DataFrame, code: str) -> dict[str, str]:
    """Code to name; the name stands in the column "…_name" beside the code."""
    pairs = frame[[code, f"{code}_name"]].dropna().drop_duplicates()
    return dict(zip(pairs[code].astype(str), pairs[f"{code}_name"].astype(str), strict=True))
