"""Trips said in words: the way, the days, the distance, and each leg."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING

from components.figures.plain_text import count
from components.periods import in_words
from components.records import When

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pandas as pd

    from components.trips import Trip


def trip_of(visit_id: str, visits: pd.DataFrame) -> Trip | None:
    """The trip that a visit belongs to, among ``visits`` of its traveller; None for a cancelled one."""
    from components.trips import trips_of  # noqa: PLC0415 - the first picture does without geopy

    return next((trip for trip in trips_of(visits) if visit_id in trip.visits), None)


def way(trip: Trip) -> str:
    """ "Moscow → Dushanbe → Ashgabat → Moscow"."""
    return trip.route.replace(" – ", " → ")


def measures(trip: Trip) -> str:
    """ "6,330 km · 2 nights", as far as known."""
    parts = [f"{trip.km:,.0f} km" if trip.km is not None else ""]
    if trip.nights:  # one day told is no proof that nobody stayed the night
        parts.append(count(trip.nights, "night"))
    return " · ".join(part for part in parts if part)


def days(trip: Trip) -> str:
    """ "28–29 June 2022"."""
    return in_words(When(trip.start, trip.end)) if trip.start else "date unknown"


def line(trip: Trip) -> str:
    """One line for a card: "Moscow → Dushanbe → Ashgabat → Moscow · 6,330 km · 2 nights"."""
    return " · ".join(part for part in (way(trip), measures(trip)) if part)


def listed(trips: Sequence[Trip]) -> str:
    """Trips as HTML, in the order given, each with its legs to open."""
    return f'<div class="mc-trips" role="list">{"".join(map(_entry, trips))}</div>'


def _entry(trip: Trip) -> str:
    status = str(trip.status)
    facts = [days(trip), measures(trip)]
    told = " · ".join(html.escape(fact) for fact in facts if fact)
    return (
        f'<div role="listitem"><h3>{html.escape(way(trip))}</h3>'
        f'<p>{told} · <span class="mc-status {html.escape(status)}">{html.escape(status)}</span></p>'
        f"{_legs(trip)}</div>"
    )


def _legs(trip: Trip) -> str:
    if len(trip.legs) < 3:  # there and back: the way says it all
        return ""
    lines = "".join(
        f"<li>{html.escape(leg.origin.name)} → {html.escape(leg.destination.name)}"
        f"{f' · {leg.km:,.0f} km' if leg.km is not None else ''}</li>"
        for leg in trip.legs
    )
    return f"<details><summary>{count(len(trip.legs), 'leg')}</summary><ol>{lines}</ol></details>"
