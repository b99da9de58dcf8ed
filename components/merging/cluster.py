"""Reports gathered as one event so far, and finding such groups by their days."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from components.merging.days import exact
from components.periods import bounds
from components.reference.names import fold

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Iterator

    from components.merging.reports import Report


@dataclass(slots=True)
class Cluster:
    """Reports of one event. ``first`` and ``last`` are the days that they cover, None while undated."""

    first: dt.date | None = None
    last: dt.date | None = None
    reports: list[Report] = field(default_factory=list)
    articles: set[str] = field(default_factory=set)
    countries: set[str] = field(default_factory=set)
    cities: set[str] = field(default_factory=set)

    def add(self, report: Report, *, stretch: bool = True) -> None:
        """Take a report in; its days count as the event's unless ``stretch`` is false."""
        self.reports.append(report)
        self.articles.add(report.article_id)
        if report.record.place.country:
            self.countries.add(report.record.place.country)
        if report.record.place.city:
            self.cities.add(fold(report.record.place.city))
        if stretch and exact(report) and (days := bounds(report.record.when)):
            self.first = min(self.first or days[0], days[0])
            self.last = max(self.last or days[1], days[1])

    def same_country(self, report: Report) -> bool:
        """Whether the report may be of the country that the others name."""
        country = report.record.place.country
        return not country or not self.countries or country in self.countries

    def same_place(self, report: Report) -> bool:
        """Whether neither country nor city are in conflict."""
        city = report.record.place.city
        return self.same_country(report) and (not city or not self.cities or fold(city) in self.cities)

    def fits(self, report: Report) -> bool:
        """Places agree, and the article has not told this event already: it told two, so they are two."""
        return report.article_id not in self.articles and self.same_place(report)


class Months:
    """Clusters by the months that they touch, so that a look-up does not walk them all."""

    def __init__(self, found: Iterable[Cluster]) -> None:
        self._by_month: dict[int, list[Cluster]] = {}
        for cluster in found:
            self.add(cluster)

    def add(self, cluster: Cluster) -> None:
        """Make a cluster findable; an undated one is not."""
        if cluster.first and cluster.last:
            for month in _months(cluster.first, cluster.last):
                self._by_month.setdefault(month, []).append(cluster)

    def touching(self, first: dt.date, last: dt.date) -> Iterator[Cluster]:
        """Clusters that share a day with first..last, each once, in the order in which they were added."""
        seen: set[int] = set()
        for month in _months(first, last):
            for cluster in self._by_month.get(month, ()):
                overlaps = cluster.first and cluster.last and cluster.first <= last and first <= cluster.last
                if overlaps and id(cluster) not in seen:
                    seen.add(id(cluster))
                    yield cluster


def _months(first: dt.date, last: dt.date) -> range:
    return range(first.year * 12 + first.month, last.year * 12 + last.month + 1)
