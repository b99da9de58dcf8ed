"""The pictures of a report: the map and the timeline as the dashboard draws them, and the map's geometry."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from components.exports.pictures import Picture, Pictures
from components.figures.palette import LIGHT
from components.figures.timeline import timeline, timeline_height, travellers_by_visits
from components.figures.world_map import world_map

if TYPE_CHECKING:
    import datetime as dt

    from components.tables import Tables

MOST_ROWS = 60  # travellers on the timeline
MAP_HEIGHT = "min(520px, 52vw)"
GEOMETRY = Path(__file__).resolve().parents[1] / "static" / "topojson" / "world_110m.json"
_MAP = (
    "Rings are destinations, larger where there were more visits; lines begin at the traveller's capital. "
    "Blue: completed, amber: planned, green: ongoing, grey: cancelled, purple: denied."
)
_TIMELINE = (
    "A bar is a visit, in the colours of the map. A pale one means that only its month or year is known. "
    "Visits without a date are in the table only."
)


def report_pictures(tables: Tables, made: dt.date) -> Pictures:
    """Map and timeline of ``tables.visits``; no timeline where nothing is dated."""
    figures = [Picture("Map", _MAP, world_map(tables.visits, LIGHT), MAP_HEIGHT)]
    travellers = travellers_by_visits(tables.visits)
    if travellers:
        rows = travellers[:MOST_ROWS]
        more = len(travellers) - len(rows)
        words = f"{_TIMELINE} {more:,} more travellers have fewer visits." if more else _TIMELINE
        drawn = timeline(tables.visits, LIGHT, rows, made)
        figures.append(Picture("Timeline", words, drawn, f"{timeline_height(len(rows))}px"))
    return Pictures(tuple(figures), {GEOMETRY.stem: _geometry()})


@cache
def _geometry() -> str:
    return GEOMETRY.read_text(encoding="utf-8")
