"""One country's profile: who came, where its people went, whom they met, on a map and in tables."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd
import streamlit as st

from components.figures.encounters import attendance
from components.figures.plain_text import count
from components.profiles import km_by_year, most, travelled
from components.trips import trips_of
from components.widgets import profile_parts as parts
from components.widgets.map_chart import plain_map

if TYPE_CHECKING:
    from components.tables import Tables
    from components.widgets.figure_shelf import View


def show(name: str, tables: Tables, everything: Tables, view: View) -> None:
    """Draw the profile of the country called ``name``: what the filters leave of ``everything``."""
    into = tables.visits[tables.visits["country_name"] == name]
    out = tables.visits[tables.visits["traveller_country_name"] == name]
    together = attendance(tables.meetings, tables.participants, "country_name")
    mine = set(together.loc[together["who"] == name, "meeting_id"])
    here = set(tables.meetings.loc[tables.meetings["country_name"] == name, "meeting_id"])
    meetings = tables.meetings[tables.meetings["meeting_id"].isin(mine | here)]
    others = together[together["meeting_id"].isin(mine) & (together["who"] != name)]["who"]
    parts.title(name, [], _counts(into, out, meetings))
    if parts.nothing_fits(name, pd.concat([into, out]), meetings, tables is not everything):
        return
    left, right = st.columns([1.35, 1], gap="medium")
    with left:
        plain_map(pd.concat([into, out]).drop_duplicates("visit_id"), "profile-map", (view, name))
    with right:
        _numbers(into, out, others)
    left, right = st.columns(2, gap="medium")
    with left:
        parts.visits_table(into, "profile-into", f"Visits to {name}")
        parts.visits_table(out, "profile-out", f"Visits abroad from {name}")
    with right:
        parts.meetings_table(meetings, "profile-meetings", "Meetings there or with its people")


def _counts(into: pd.DataFrame, out: pd.DataFrame, meetings: pd.DataFrame) -> list[str]:
    return [
        f"{count(len(into), 'visit')} received",
        f"{count(len(out), 'visit')} abroad",
        count(len(meetings), "meeting"),
    ]


def _numbers(into: pd.DataFrame, out: pd.DataFrame, others: pd.Series[str]) -> None:
    first, second = st.columns(2, gap="medium")
    with first:
        parts.heading("Who came most")
        parts.bars(most(travelled(into)["traveller"]), "visit", empty="Nobody that the articles tell of.")
        parts.heading("Countries met most")
        parts.bars(most(others), "meeting", empty="No meeting.")
    with second:
        parts.heading("Most visited from here")
        parts.bars(most(travelled(out)["country_name"]), "visit", empty="No visit abroad.")
        parts.heading("Who travelled most")
        parts.bars(most(travelled(out)["traveller"]), "visit", empty="Nobody that the articles tell of.")
        parts.heading("Kilometres a year")
        parts.distances(km_by_year(trips_of(out)))
