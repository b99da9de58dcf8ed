"""When an event was, from reports that may each know a part of it, and what they disagree about.

A report of 28 June and one of 27–29 June agree: one tells a day of the stay, the other all of it. Two reports
that differ in day and in city tell two stops of one stay. Two that differ in one of these alone disagree.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from components.merging.days import days_of, firm
from components.merging.votes import said
from components.records import Visit, When
from components.reference.names import fold

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Sequence

    from components.merging.reports import Report, Said

_PRECISIONS = ("unknown", "year", "month", "day")
HAPPENED = ("ongoing", "completed")


def when_of(ranked: Sequence[Report]) -> When:
    """The likeliest date of an event: the finest, then what the most sources agree with."""
    reports = [report for report in ranked if firm(report)]
    if not reports:
        return _finest(ranked)
    chosen = _likeliest(reports)
    stops = [r for r in reports if not _nested(r, chosen) and _other_stop(r, chosen) and _as_real(r, chosen)]
    days = [days_of(report) for report in (chosen, *stops)]
    first, last = min(first for first, _ in days), max(last for _, last in days)
    when = chosen.record.when
    if stops:
        return replace(when, start=first.isoformat(), end=last.isoformat(), expression=None)
    return when if when.end else replace(when, end=_known_end(reports, when.start))


def disagreements(ranked: Sequence[Report]) -> list[Said]:
    """The dates that sources disagree about, the used one first; empty where they agree."""
    reports = [r for r in ranked if firm(r) and not r.record.background]
    if len({report.source for report in reports}) < 2:
        return []
    chosen = _likeliest(reports)
    against = [r for r in reports if not _nested(r, chosen) and not _other_stop(r, chosen)]
    for_it = [report for report in reports if _nested(report, chosen)]
    sources = {report.source for report in for_it}
    against = [report for report in against if report.source not in sources]
    if not against:
        return []
    dates: dict[str, list[Report]] = {}
    for report in against:
        dates.setdefault(_iso(report), []).append(report)
    others = sorted(dates.items(), key=lambda item: (-len({r.source for r in item[1]}), item[0]))
    return [said(_iso(chosen), for_it), *(said(date, told) for date, told in others)]


def same_day(one: Report, other: Report) -> bool:
    """Whether two reports are firmly of one and the same day."""
    return firm(one) and firm(other) and days_of(one) == days_of(other) and len(set(days_of(one))) == 1


def _likeliest(reports: Sequence[Report]) -> Report:
    """The report whose days agree with the most sources, those that tell what happened before plans."""
    happened = {r.source for r in reports if r.record.status in HAPPENED and not r.record.background}

    def weight(report: Report) -> tuple[int, int, str, float, dt.timedelta]:
        agreeing = {other.source for other in reports if _within(other, report)}
        first, last = days_of(report)
        told = report.published or ""
        return len(agreeing & happened), len(agreeing), told, report.record.confidence, last - first

    return max(reports, key=weight)


def _within(part: Report, whole: Report) -> bool:
    first, last = days_of(part)
    start, end = days_of(whole)
    return start <= first and last <= end


def _nested(one: Report, other: Report) -> bool:
    return _within(one, other) or _within(other, one)


def _other_stop(one: Report, other: Report) -> bool:
    """Whether two reports of one stay name different cities: then different days are no contradiction."""
    cities = {fold(r.record.place.city) for r in (one, other) if r.record.place.city}
    return isinstance(one.record, Visit) and len(cities) == 2


def _as_real(report: Report, chosen: Report) -> bool:
    """Whether a report may lengthen the stay: no plan lengthens what happened."""
    return report.record.status in HAPPENED or chosen.record.status not in HAPPENED


def _known_end(reports: Iterable[Report], start: str | None) -> str | None:
    return max((r.record.when.end or "" for r in reports if r.record.when.start == start), default="") or None


def _finest(ranked: Sequence[Report]) -> When:
    """Of dates that are no firm days: the finest, then the one of most sources, then the latest told."""
    sources: dict[tuple[str | None, str], set[str]] = {}
    for report in ranked:
        sources.setdefault(_start(report), set()).add(report.source)

    def weight(report: Report) -> tuple[int, bool, int, str, str]:
        when = report.record.when
        fine = _PRECISIONS.index(when.precision)
        return fine, not when.within, len(sources[_start(report)]), report.published or "", when.end or ""

    when = max(ranked, key=weight).record.when
    return when if when.end or not when.start else replace(when, end=_known_end(ranked, when.start))


def _start(report: Report) -> tuple[str | None, str]:
    return report.record.when.start, report.record.when.precision


def _iso(report: Report) -> str:
    first, last = (day.isoformat() for day in days_of(report))
    return first if first == last else f"{first}/{last}"
