"""One filter for every frame: what is left of visits and meetings, and of what belongs to them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import pandas as pd

from components.reference.names import fold

if TYPE_CHECKING:
    import datetime as dt

    from components.tables.frames import Tables


@dataclass(frozen=True, slots=True)
class Filters:
    """What to show. Empty values leave everything in.

    ``start`` and ``end`` are days, both included: an event passes where it may have been within them, and
    an undated one only where neither is set. ``travellers`` are names; a meeting passes where one of them
    took part. ``countries`` are codes of destinations. ``text`` is found, whatever its case and accents, in
    names, places, occasions and quoted sentences; several words must all be found.
    """

    start: dt.date | None = None
    end: dt.date | None = None
    travellers: frozenset[str] = frozenset()
    countries: frozenset[str] = frozenset()
    statuses: frozenset[str] = frozenset()
    text: str = ""

    @property
    def active(self) -> bool:
        """Whether anything is filtered at all."""
        return self != Filters()


_VISIT_TEXT = (
    "traveller",
    "office",
    "traveller_country_name",
    "country_name",
    "city",
    "occasion",
    "evidence",
)


def filter(tables: Tables, filters: Filters) -> Tables:
    """The tables with only what passes; the frames given are not changed. Articles all stay."""
    visits, meetings = tables.visits, tables.meetings
    if not filters.active:
        return tables
    together = tables.participants["meeting_id"][tables.participants["name"].isin(filters.travellers)]
    chosen = _common(visits, filters) & _holds(visits, filters.text)
    met = _common(meetings, filters) & _holds(meetings, filters.text)
    if filters.travellers:
        chosen &= visits["traveller"].isin(filters.travellers)
        met &= meetings["meeting_id"].isin(together)
    visits, meetings = visits[chosen], meetings[met]
    events = pd.concat([visits["visit_id"], meetings["meeting_id"]])
    return replace(
        tables,
        visits=visits,
        meetings=meetings,
        participants=tables.participants[tables.participants["meeting_id"].isin(meetings["meeting_id"])],
        reports=tables.reports[tables.reports["event_id"].isin(events)],
        conflicts=tables.conflicts[tables.conflicts["event_id"].isin(events)],
    )


def _common(frame: pd.DataFrame, filters: Filters) -> pd.Series[bool]:
    """Dates, countries and statuses, which visits and meetings share."""
    passes = pd.Series(True, index=frame.index)
    if filters.start:  # a comparison with NaT is false: the undated drop out
        passes &= frame["end"] >= pd.Timestamp(filters.start)
    if filters.end:
        passes &= frame["start"] <= pd.Timestamp(filters.end)
    if filters.countries:
        passes &= frame["country"].isin(filters.countries)
    if filters.statuses:
        passes &= frame["status"].isin(filters.statuses)
    return passes


def _holds(frame: pd.DataFrame, text: str) -> pd.Series[bool]:
    """Rows in whose text every word of ``text`` stands."""
    passes = pd.Series(True, index=frame.index)
    for word in fold(text).split():
        passes &= frame["search"].str.contains(word, regex=False)
    return passes
