"""What the first picture needs, made ready while the browser is still being opened."""

from __future__ import annotations

import datetime as dt

from components.figures.palette import palette
from components.figures.timeline import timeline, travellers_by_visits
from components.figures.world_map import world_map
from components.store import StoreError
from components.widgets import library, timeline_chart, visit_table


def make_ready() -> None:
    """Load the tables and draw both charts once: plotly reads what it knows of a chart with the first."""
    try:
        visits = visit_table.newest_first(library.loaded().visits)
    except StoreError:
        return  # the page says it, to whoever opens it
    rows = travellers_by_visits(visits)[: timeline_chart.ROWS]
    world_map(visits, palette("light"), visits.head(1))
    timeline(visits[visits["traveller"].isin(rows)], palette("light"), rows, dt.date.today())
