"""One filter for every frame: what is left of visits and meetings, and of what belongs to them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import pandas as pd

from components.reference.names import fold
from components.tables.ids import among
from components.tables.newness import told_since

if TYPE_CHECKING:
    import datetime as dt

    from components.tables.frames import Tables


@dataclass(frozen=True, slots=True)
class Filters:
    """What to show. Empty values leave everything in.

    ``start`` and ``end`` are days, both included: an event passes where it may have been within them, and
    an undated one only where neither is set. ``travellers`` are names; a meeting passes where one of them
    took part. ``countries`` are codes of destinations, ``homes`` those of the travellers (of a meeting: of
    anybody who took part). ``occasions`` are those of visits; a meeting passes where somebody was there on
    such a visit. ``sources`` name newspapers and agencies: one of them tells it. ``text`` is found, whatever
    its case and accents, in names, places, occasions and quoted sentences; several words must all be found.
    ``sureness`` is the least confidence, 0 to 1. ``loaded_since`` is a moment in UTC, ISO 8601: an article
    loaded since then tells it.
    """

    start: dt.date | None = None
    end: dt.date | None = None
    travellers: frozenset[str] = frozenset()
    countries: frozenset[str] = frozenset()
    statuses: frozenset[str] = frozenset()
    text: str = ""
    homes: frozenset[str] = frozenset()
    occasions: frozenset[str] = frozenset()
    sources: frozenset[str] = frozenset()
    sureness: float = 0.0
    loaded_since: str = ""

    @property
    def active(self) -> bool:
        """Whether anything is filtered at all."""
        return self != Filters()


def filter(tables: Tables, filters: Filters) -> Tables:
    """The tables with only what passes; the frames given are not changed. Articles all stay."""
    if not filters.active:
        return tables
    told = _told(tables, filters)
    visits = tables.visits[_common(tables.visits, filters) & _visits(tables.visits, filters)]
    meetings = tables.meetings[_common(tables.meetings, filters) & _meetings(tables, filters)]
    if told is not None:
        visits, meetings = (
            visits[among(visits["visit_id"], told)],
            meetings[among(meetings["meeting_id"], told)],
        )
    events = pd.concat([visits["visit_id"], meetings["meeting_id"]])
    return replace(
        tables,
        visits=visits,
        meetings=meetings,
        participants=tables.participants[among(tables.participants["meeting_id"], meetings["meeting_id"])],
        reports=tables.reports[among(tables.reports["event_id"], events)],
        conflicts=tables.conflicts[among(tables.conflicts["event_id"], events)],
    )


def _common(frame: pd.DataFrame, filters: Filters) -> pd.Series[bool]:
    """Dates, countries, statuses, sureness and words, which visits and meetings share."""
    passes = pd.Series(True, index=frame.index)
    if filters.start:  # a comparison with NaT is false: the undated drop out
        passes &= frame["end"] >= pd.Timestamp(filters.start)
    if filters.end:
        passes &= frame["start"] <= pd.Timestamp(filters.end)
    if filters.countries:
        passes &= frame["country"].isin(filters.countries)
    if filters.statuses:
        passes &= frame["status"].isin(filters.statuses)
    if filters.sureness:
        passes &= frame["confidence"] >= filters.sureness
    for word in fold(filters.text).split():
        passes &= frame["search"].str.contains(word, regex=False)
    return passes


def _visits(visits: pd.DataFrame, filters: Filters) -> pd.Series[bool]:
    passes = pd.Series(True, index=visits.index)
    if filters.travellers:
        passes &= visits["traveller"].isin(filters.travellers)
    if filters.homes:
        passes &= visits["traveller_country"].isin(filters.homes)
    if filters.occasions:
        passes &= visits["occasion"].isin(filters.occasions)
    return passes


def _meetings(tables: Tables, filters: Filters) -> pd.Series[bool]:
    people, ids = tables.participants, tables.meetings["meeting_id"]
    passes = pd.Series(True, index=tables.meetings.index)
    if filters.travellers:
        passes &= among(ids, people["meeting_id"][people["name"].isin(filters.travellers)])
    if filters.homes:
        passes &= among(ids, people["meeting_id"][people["country"].isin(filters.homes)])
    if filters.occasions:
        passes &= among(ids, _on_such_a_visit(tables, filters.occasions))
    return passes


def _on_such_a_visit(tables: Tables, occasions: frozenset[str]) -> pd.Series[str]:
    """Ids of meetings at which somebody was on a visit with one of these occasions: there, and then."""
    such = tables.visits[tables.visits["occasion"].isin(occasions)]
    such = such[["traveller", "country", "start", "end"]].astype({"traveller": "str", "country": "str"})
    where = tables.meetings[["meeting_id", "country", "start", "end"]]
    who = tables.participants[["meeting_id", "name"]]
    there = who.merge(where, on="meeting_id").astype({"name": "str", "country": "str"})
    pairs = there.merge(such, left_on=["name", "country"], right_on=["traveller", "country"])
    then = (pairs["start_x"] <= pairs["end_y"]) & (pairs["end_x"] >= pairs["start_y"])
    return pairs.loc[then, "meeting_id"]


def _told(tables: Tables, filters: Filters) -> pd.Series[str] | None:
    """Ids of the events that articles of these sources, or loaded since then, tell; None for any."""
    if not filters.sources and not filters.loaded_since:
        return None
    articles = tables.articles
    kept = pd.Series(True, index=articles.index)
    if filters.sources:
        kept &= articles["source"].isin(filters.sources)
    if filters.loaded_since:
        kept &= told_since(articles, filters.loaded_since)
    mine = among(tables.reports["article_id"], articles.loc[kept, "article_id"])
    return tables.reports.loc[mine, "event_id"]
