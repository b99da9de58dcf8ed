"""Reports of one block (one traveller and country, or one pair of people) -> groups that tell one event.

Finest dates first. Reports known to the day join where their days meet (visits also across one day without
news: arrival in one article, talks two days later in another). A day that was only inferred, or on which a
trip was called off, is no firm day of the event: such a report joins what stands nearest. A coarser report
then joins an event only where just one can be meant; where two can, it stays by itself rather than being
guessed into one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from components.merging.cluster import Cluster, Months
from components.merging.days import DAY, days_of, exact, firm, reach
from components.periods import bounds, first_day
from components.records import Visit
from components.reference.names import fold

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Iterator

    from components.merging.reports import Report

# Visits whose days are so far apart are one stay; each next day of a stay is hardly ever told.
VISIT_GAP = 2
# But days are not chained into a longer stay than this across days without news.
LONGEST_CHAIN = 21
# Undated reports published within so many days of one another tell the same story.
SAME_STORY = 14


def clusters(block: Iterable[Report]) -> list[list[Report]]:
    """Split a block into groups, each the reports of one event; independent of the block's order."""
    ordered = sorted(block, key=_order)
    found = _join_firm([report for report in ordered if firm(report)])
    _join_loose([report for report in ordered if exact(report) and not firm(report)], found)
    _join_coarse([report for report in ordered if report.record.when.start and not exact(report)], found)
    _join_undated([report for report in ordered if not report.record.when.start], found)
    return [cluster.reports for cluster in found]


def _order(report: Report) -> tuple[str, int, str, str]:
    days = bounds(report.record.when)
    length = (days[1] - days[0]).days if days else 0
    return (report.record.when.start or "", length, report.published or "", report.id)


def _join_firm(reports: list[Report]) -> list[Cluster]:
    """Sweep over the days: a report joins the group that its days meet."""
    found: list[Cluster] = []
    open_: list[Cluster] = []
    for report in reports:
        open_ = [cluster for cluster in open_ if _meets(report, cluster)]
        home = next((cluster for cluster in open_ if cluster.same_country(report)), None)
        if home is None:
            home = Cluster()
            found.append(home)
            open_.append(home)
        home.add(report)
    return found


def _meets(report: Report, cluster: Cluster) -> bool:
    """Whether a report's days come no later than just after the cluster's."""
    if cluster.first is None or cluster.last is None:
        return False
    first, last = days_of(report)
    gap = (first - cluster.last).days
    if gap <= (1 if isinstance(report.record, Visit) else 0):
        return True
    chained = (last - cluster.first).days < LONGEST_CHAIN
    return isinstance(report.record, Visit) and gap <= VISIT_GAP and chained


def _join_loose(reports: list[Report], found: list[Cluster]) -> None:
    """Join each report with an unsure day to the event of those days, else to the only one within reach."""
    by_month = Months(found)
    for report in reports:
        first, last = days_of(report)
        gap = DAY if isinstance(report.record, Visit) else 0 * DAY
        home = _nearest(report, by_month.touching(first - gap, last + gap))
        if home is None and (span := reach(report)):
            home = _only(report, by_month.touching(*span))
        if home is None:
            home = Cluster()
            home.add(report)
            found.append(home)
            by_month.add(home)
        else:
            home.add(report, stretch=False)


def _nearest(report: Report, candidates: Iterator[Cluster]) -> Cluster | None:
    """Of the events at a report's days the one that names its city, then the one that begins last."""
    city = fold(report.record.place.city or "")

    def rank(cluster: Cluster) -> tuple[bool, dt.date | None, str]:
        return city in cluster.cities, cluster.first, cluster.reports[0].id

    return max((cluster for cluster in candidates if cluster.same_country(report)), key=rank, default=None)


def _join_coarse(reports: list[Report], found: list[Cluster]) -> None:
    """Join each month, year or bounded report to the one event that it can mean, shortest span first."""
    by_month = Months(found)
    own: dict[tuple[dt.date, dt.date], list[Cluster]] = {}
    for report in sorted(reports, key=lambda r: (_length(r), _order(r))):
        first, last = days_of(report)
        home = _only(report, by_month.touching(first, last))
        if home is None:
            home = next((c for c in own.get((first, last), []) if c.fits(report)), None)
        if home is None:
            home = Cluster(first, last)
            own.setdefault((first, last), []).append(home)
            found.append(home)
            by_month.add(home)
        home.add(report)


def _join_undated(reports: list[Report], found: list[Cluster]) -> None:
    """Join each undated report to the one dated event near its publication, else to its own kind."""
    dated = Months(found)
    own: list[Cluster] = []
    for report in sorted(reports, key=lambda r: (r.published or "", r.id)):
        span = reach(report)
        home = _only(report, dated.touching(*span)) if span else None
        if home is None:
            home = next((c for c in reversed(own[-8:]) if c.fits(report) and _same_story(report, c)), None)
        if home is None:
            home = Cluster()
            own.append(home)
            found.append(home)
        home.add(report)


def _only(report: Report, candidates: Iterator[Cluster]) -> Cluster | None:
    """The single candidate that fits; of several, the single one that names the report's city."""
    fitting = [cluster for cluster in candidates if cluster.fits(report)]
    if len(fitting) > 1 and (city := report.record.place.city):
        fitting = [cluster for cluster in fitting if fold(city) in cluster.cities]
    return fitting[0] if len(fitting) == 1 else None


def _same_story(report: Report, cluster: Cluster) -> bool:
    other = cluster.reports[0]
    if report.record.background != other.record.background:
        return False
    if report.published is None or other.published is None:
        return report.published == other.published and report.record.status == other.record.status
    return (first_day(report.published) - first_day(other.published)).days <= SAME_STORY


def _length(report: Report) -> int:
    first, last = days_of(report)
    return (last - first).days
