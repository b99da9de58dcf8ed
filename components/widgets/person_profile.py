"""One person: trips with their legs, map, distance a year, most visited, times at home, meetings."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from components.figures.encounters import attendance
from components.figures.plain_text import count
from components.figures.world_map import Travels
from components.profiles import gaps, km_by_year, most, travelled
from components.trips import trips_of
from components.widgets import profile_parts as parts
from components.widgets import trip_words
from components.widgets.map_chart import plain_map
from components.widgets.visit_words import known

if TYPE_CHECKING:
    import pandas as pd

    from components.tables import Tables
    from components.trips import Trip
    from components.widgets.figure_shelf import View

MOST_TRIPS = 60


def show(name: str, tables: Tables, everything: Tables, view: View) -> None:
    """Draw the profile of ``name``: the visits and meetings of ``tables``, which the filters leave.

    Trips are told whole, and times at home from all visits of ``everything``: a filter makes no gap.
    """
    visits = tables.visits[tables.visits["traveller"] == name]
    together = attendance(tables.meetings, tables.participants)
    mine = together.loc[together["who"] == name, "meeting_id"]
    meetings = tables.meetings[tables.meetings["meeting_id"].isin(mine)]
    others = together[together["meeting_id"].isin(mine) & (together["who"] != name)]["who"]
    every = everything.visits[everything.visits["traveller"] == name]
    shown = set(visits["visit_id"])
    trips = tuple(trip for trip in trips_of(every) if shown & set(trip.visits))
    parts.title(name, _facts(name, everything), _counts(visits, meetings, trips))
    if parts.nothing_fits(name, visits, meetings, tables is not everything):
        return
    left, right = st.columns([1.35, 1], gap="medium")
    with left:
        dated = [trip for trip in trips if trip.first_day]
        travels = Travels(trips, dated[-1] if dated else None)
        plain_map(visits, "profile-map", (view, name), travels)
    with right:
        parts.heading("Trips")
        _trips(trips)
        parts.heading("At home")
        parts.at_home(gaps(every))
    _numbers(visits, others, trips)
    left, right = st.columns(2, gap="medium")
    with left:
        parts.visits_table(visits, "profile-visits", "Visits", whose=False)
    with right:
        parts.meetings_table(meetings, "profile-meetings", "Meetings")


def _facts(name: str, tables: Tables) -> list[str]:
    """Office and country, as a visit or a meeting tells them."""
    visits = tables.visits[tables.visits["traveller"] == name]
    if len(visits):
        row = visits.iloc[-1]
        return [known(row["office"]).capitalize(), known(row["traveller_country_name"])]
    told = tables.participants[tables.participants["name"] == name]
    row = told.iloc[-1]
    return [known(row["office"]).capitalize(), known(row["country_name"])]


def _counts(visits: pd.DataFrame, meetings: pd.DataFrame, trips: tuple[Trip, ...]) -> list[str]:
    gone = travelled(visits)
    km = sum(km_by_year(trips).values())
    return [
        count(len(visits), "visit"),
        count(int(gone["country"].nunique()), "country", "countries"),
        count(len(meetings), "meeting"),
        f"{km:,.0f} km" if km else "",
    ]


def _numbers(visits: pd.DataFrame, others: pd.Series[str], trips: tuple[Trip, ...]) -> None:
    first, second, third = st.columns(3, gap="medium")
    with first:
        parts.heading("Most visited")
        parts.bars(most(travelled(visits)["country_name"]), "visit", empty="No visit that took place.")
    with second:
        parts.heading("Most met")
        parts.bars(most(others), "meeting", empty="No meeting.")
    with third:
        parts.heading("Kilometres a year")
        parts.distances(km_by_year(trips))


def _trips(trips: tuple[Trip, ...]) -> None:
    if not trips:
        st.html('<p class="mc-note">No trip that the articles tell.</p>')
        return
    latest = sorted(trips, key=lambda trip: (trip.first_day is not None, trip.first_day), reverse=True)
    st.html(trip_words.listed(latest[:MOST_TRIPS]))
    if len(trips) > MOST_TRIPS:
        st.html(f'<p class="mc-note">The latest {MOST_TRIPS} of {len(trips):,} trips.</p>')
