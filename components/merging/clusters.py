"""Reports of one block (one traveller and country, or one pair of people) -> groups that tell one event.

Finest dates first. Reports known to the day join where their days overlap (visits also where they touch:
arrival in one article, talks the day after in another). A coarser report then joins an event only where
just one can be meant; where two can, it stays by itself rather than being guessed into one.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from components.periods import bounds, first_day, last_day
from components.records import Visit
from components.reference.names import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from components.merging.reports import Report

# How far from its publication an undated report may still mean a dated event, in days.
AHEAD = 60  # announced: "will visit"
BEHIND = 30  # reported: "has visited"
# Undated reports published within so many days of one another tell the same story.
SAME_STORY = 14


@dataclass(slots=True)
class _Cluster:
    first: dt.date | None = None
    last: dt.date | None = None
    reports: list[Report] = field(default_factory=list)
    articles: set[str] = field(default_factory=set)
    countries: set[str] = field(default_factory=set)
    cities: set[str] = field(default_factory=set)

    def add(self, report: Report) -> None:
        self.reports.append(report)
        self.articles.add(report.article_id)
        if report.record.place.country:
            self.countries.add(report.record.place.country)
        if report.record.place.city:
            self.cities.add(fold(report.record.place.city))
        if (days := bounds(report.record.when)) and _exact(report):
            self.first = min(self.first or days[0], days[0])
            self.last = max(self.last or days[1], days[1])

    def same_country(self, report: Report) -> bool:
        country = report.record.place.country
        return not country or not self.countries or country in self.countries

    def same_place(self, report: Report) -> bool:
        city = report.record.place.city
        return self.same_country(report) and (not city or not self.cities or fold(city) in self.cities)


def clusters(block: Iterable[Report]) -> list[list[Report]]:
    """Split a block into groups, each the reports of one event; independent of the block's order."""
    ordered = sorted(block, key=_order)
    exact = [report for report in ordered if _exact(report)]
    coarse = [report for report in ordered if not _exact(report) and report.record.when.start]
    undated = [report for report in ordered if not report.record.when.start]
    found = _join_exact(exact)
    _join_coarse(coarse, found)
    _join_undated(undated, found)
    return [cluster.reports for cluster in found]


def _exact(report: Report) -> bool:
    """Known to the day; and for a meeting, the country too, which a day alone does not tell."""
    when, record = report.record.when, report.record
    located = isinstance(record, Visit) or record.place.country is not None
    return when.precision == "day" and not when.within and when.start is not None and located


def _order(report: Report) -> tuple[str, int, str, str]:
    days = bounds(report.record.when)
    length = (days[1] - days[0]).days if days else 0
    return (report.record.when.start or "", length, report.published or "", report.id)


def _join_exact(reports: list[Report]) -> list[_Cluster]:
    """Sweep over the days: a report joins a group whose last day it overlaps (visits: or touches)."""
    found: list[_Cluster] = []
    open_: list[_Cluster] = []
    for report in reports:
        first, _ = _bounds(report)
        gap = dt.timedelta(days=1 if isinstance(report.record, Visit) else 0)
        open_ = [cluster for cluster in open_ if cluster.last and cluster.last + gap >= first]
        home = next((cluster for cluster in open_ if cluster.same_country(report)), None)
        if home is None:
            home = _Cluster()
            found.append(home)
            open_.append(home)
        home.add(report)
    return found


def _join_coarse(reports: list[Report], found: list[_Cluster]) -> None:
    """Join each month, year or bounded report to the one event that it can mean, shortest span first."""
    by_month = _Months(found)
    own: dict[tuple[dt.date, dt.date], list[_Cluster]] = {}
    for report in sorted(reports, key=lambda r: (_length(r), _order(r))):
        first, last = _bounds(report)
        home = _only(report, by_month.touching(first, last))
        if home is None:
            home = next((c for c in own.get((first, last), []) if _fits(report, c)), None)
        if home is None:
            home = _Cluster(first, last)
            own.setdefault((first, last), []).append(home)
            found.append(home)
            by_month.add(home)
        home.add(report)


def _join_undated(reports: list[Report], found: list[_Cluster]) -> None:
    """Join each undated report to the one dated event near its publication, else to its own kind."""
    dated = _Months(found)
    own: list[_Cluster] = []
    for report in sorted(reports, key=lambda r: (r.published or "", r.id)):
        window = _window(report)
        home = _only(report, dated.touching(*window)) if window else None
        if home is None:
            home = next((c for c in reversed(own[-8:]) if _fits(report, c) and _same_story(report, c)), None)
        if home is None:
            home = _Cluster()
            own.append(home)
            found.append(home)
        home.add(report)


def _fits(report: Report, cluster: _Cluster) -> bool:
    """Places agree, and the article has not told this event already: it told two, so they are two."""
    return report.article_id not in cluster.articles and cluster.same_place(report)


def _only(report: Report, candidates: Iterator[_Cluster]) -> _Cluster | None:
    """The single candidate that fits; of several, the single one that names the report's city."""
    fitting = [cluster for cluster in candidates if _fits(report, cluster)]
    if len(fitting) > 1 and (city := report.record.place.city):
        fitting = [cluster for cluster in fitting if fold(city) in cluster.cities]
    return fitting[0] if len(fitting) == 1 else None


def _window(report: Report) -> tuple[dt.date, dt.date] | None:
    """Days that an undated report can mean, from its status and publication; None for past asides."""
    if report.published is None or report.record.background:
        return None
    day = dt.timedelta(days=1)
    status = report.record.status
    before = day if status == "planned" else BEHIND * day
    after = day if status in ("completed", "ongoing") else AHEAD * day
    return first_day(report.published) - before, last_day(report.published) + after


def _same_story(report: Report, cluster: _Cluster) -> bool:
    other = cluster.reports[0]
    if report.record.background != other.record.background:
        return False
    if report.published is None or other.published is None:
        return report.published == other.published and report.record.status == other.record.status
    return (first_day(report.published) - first_day(other.published)).days <= SAME_STORY


def _bounds(report: Report) -> tuple[dt.date, dt.date]:
    days = bounds(report.record.when)
    assert days is not None
    return days


def _length(report: Report) -> int:
    first, last = _bounds(report)
    return (last - first).days


class _Months:
    """Clusters by the months that they touch, so that a look-up does not walk them all."""

    def __init__(self, found: Iterable[_Cluster]) -> None:
        self._by_month: dict[int, list[_Cluster]] = {}
        for cluster in found:
            self.add(cluster)

    def add(self, cluster: _Cluster) -> None:
        if cluster.first and cluster.last:
            for month in _months(cluster.first, cluster.last):
                self._by_month.setdefault(month, []).append(cluster)

    def touching(self, first: dt.date, last: dt.date) -> Iterator[_Cluster]:
        seen: set[int] = set()
        for month in _months(first, last):
            for cluster in self._by_month.get(month, ()):
                overlaps = cluster.first and cluster.last and cluster.first <= last and first <= cluster.last
                if overlaps and id(cluster) not in seen:
                    seen.add(id(cluster))
                    yield cluster


def _months(first: dt.date, last: dt.date) -> range:
    return range(first.year * 12 + first.month, last.year * 12 + last.month + 1)
