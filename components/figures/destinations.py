"""Visits gathered before they are drawn: a million visits are a few hundred rings, countries and legs."""

from __future__ import annotations

from typing import Any

import pandas as pd

from components.figures.plain_text import count, plain
from components.figures.rows import rows_of

HOVER_LINES = 6
PLACES = ["country", "country_name", "city", "latitude", "longitude", "visits", "status", "hover"]
_READ = ["visit_id", "traveller", "start", "when", "status", "sources", *PLACES[:5]]
# The one status that colours a place: the first of these that any of its visits has.
_LOUDEST = ("ongoing", "completed", "planned", "cancelled", "denied")


def places(visits: pd.DataFrame) -> pd.DataFrame:
    """One row a destination, most visited first: columns ``PLACES``, ``hover`` in plotly's HTML.

    Visits whose city is not told stand at the capital, in one ring with those to the capital itself; where
    no visit names the city, ``city`` is empty. Visits without coordinates are left out.
    """
    located = visits.dropna(subset=["latitude", "longitude", "country"])
    spot = [located["country"], located["latitude"].round(1), located["longitude"].round(1)]
    latest = located[_READ].sort_values(
        ["start", "visit_id"], ascending=[False, True], na_position="last", kind="stable"
    )
    # Categories are slow to pick single values from: after the grouping they are plain text.
    plain_text = latest.astype(
        {name: "object" for name in latest.columns if latest[name].dtype == "category"}
    )
    found = [_place(rows) for _, rows in plain_text.groupby(spot, observed=True, sort=True)]
    return (
        pd.DataFrame(found, columns=PLACES)
        .sort_values(["visits", "country", "city"], ascending=[False, True, True], kind="stable")
        .reset_index(drop=True)
    )


def _place(rows: pd.DataFrame) -> dict[str, object]:
    cities = rows["city"].dropna()
    city = str(cities.iloc[0]) if len(cities) else ""
    statuses = set(rows["status"].unique())
    first = rows.iloc[0]
    return {
        "country": str(first["country"]),
        "country_name": str(first["country_name"]),
        "city": city,
        "latitude": float(first["latitude"]),
        "longitude": float(first["longitude"]),
        "visits": len(rows),
        "status": next((status for status in _LOUDEST if status in statuses), "completed"),
        "hover": _hover(rows, city, str(first["country_name"])),
    }


def _hover(rows: pd.DataFrame, city: str, country_name: str) -> str:
    """The place, then its latest visits; ``rows`` come latest first."""
    name = f"<b>{plain(city)}</b>, {plain(country_name)}" if city else f"<b>{plain(country_name)}</b>"
    lines = [_hover_line(row, bool(city)) for row in rows_of(rows.head(HOVER_LINES))]
    more = len(rows) - len(lines)
    if more:
        lines.append(f"and {more:,} more")
    return "<br>".join([f"{name} · {count(len(rows), 'visit')}", *lines])


def _hover_line(visit: Any, in_city: bool) -> str:
    untold = " · city not told" if in_city and not isinstance(visit.city, str) else ""
    return (
        f"{plain(visit.traveller, 40)} · {plain(visit.when)} · {visit.status} · "
        f"{count(int(visit.sources), 'source')}{untold}"
    )


def listed(visits: pd.DataFrame) -> pd.DataFrame:
    """The destinations as a table for the page, most visited first; "Code" is the country's."""
    every = visits.dropna(subset=["country"]).sort_values("start", kind="stable", na_position="first")
    spot = [every["country_name"].astype(str), every["city"].astype("object").fillna("")]
    rows = every.groupby(spot, sort=True).agg(
        Visits=("visit_id", "size"),
        Travellers=("traveller", "nunique"),
        Latest=("when", "last"),
        Code=("country", "first"),
    )
    rows = rows.rename_axis(["Country", "City"]).reset_index().astype({"Code": "str"})
    order = ["City", "Country", "Visits", "Travellers", "Latest", "Code"]
    return rows.sort_values(
        ["Visits", "Country", "City"], ascending=[False, True, True], kind="stable", ignore_index=True
    )[order]


def countries(visits: pd.DataFrame) -> pd.DataFrame:
    """One row a country visited: country, country_name, visits, travellers."""
    return (
        visits.groupby("country", observed=True)
        .agg(
            country_name=("country_name", "first"),
            visits=("visit_id", "size"),
            travellers=("traveller", "nunique"),
        )
        .reset_index()
    )


def legs(visits: pd.DataFrame) -> pd.DataFrame:
    """One row a flight line: origin and destination coordinates, status, visits. Most flown first."""
    ends = ["origin_latitude", "origin_longitude", "latitude", "longitude"]
    known = visits.dropna(subset=ends)
    grouped = known.groupby([*ends, "status"], observed=True).size().rename("visits").reset_index()
    return grouped.sort_values(
        ["visits", *ends, "status"], ascending=[False, *[True] * 5], kind="stable", ignore_index=True
    )
