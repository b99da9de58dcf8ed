"""When an event was, from reports that may each know a part of it, and what they disagree about.

A report of 28 June and one of 27–29 June agree: one tells a day of the stay, the other all of it. Two reports
of one traveller that differ in day and in city tell two stops of one stay. Other differences contradict.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from components.merging.days import days_of, firm
from components.merging.votes import said
from components.records import Visit, When
from components.reference.names import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from components.merging.days import Days
    from components.merging.reports import Report, Said

    Spans = dict[Days, list[Report]]

_PRECISIONS = ("unknown", "year", "month", "day")
HAPPENED = ("ongoing", "completed")


def when_of(ranked: Sequence[Report]) -> When:
    """The likeliest date of an event: the finest, then what the most sources agree with."""
    spans = _spans(ranked)
    if not spans:
        return _finest(ranked)
    days = _likeliest(spans)
    chosen = spans[days][0]
    stops = [span for span, told in spans.items() if any(_is_stop(report, chosen) for report in told)]
    when = chosen.record.when
    if stops:
        first = min(first for first, _ in (days, *stops)).isoformat()
        last = max(last for _, last in (days, *stops)).isoformat()
        return replace(when, start=first, end=last, expression=None)
    return when if when.end else replace(when, end=_known_end(ranked, when.start))


def date_disagreement(ranked: Sequence[Report]) -> list[Said]:
    """The dates that sources disagree about, the used one first; empty where they agree."""
    spans = _spans(ranked)
    if len(spans) < 2:
        return []
    days = _likeliest(spans)
    chosen = spans[days][0]
    for_it = [report for span, told in spans.items() if _nested(span, days) for report in told]
    sources = {report.source for report in for_it}
    against: Spans = {}
    for span, told in spans.items():
        other = [r for r in told if r.source not in sources and not _other_city(r, chosen)]
        if other and not _nested(span, days):
            against[span] = other
    if not against:
        return []
    ordered = sorted(against.items(), key=lambda item: (-len({r.source for r in item[1]}), item[0]))
    return [said(_iso(days), for_it), *(said(_iso(span), told) for span, told in ordered)]


def _spans(ranked: Sequence[Report]) -> Spans:
    """Firm reports by their days, the best first; asides on the past only where there is nothing else."""
    reports = [report for report in ranked if firm(report)]
    spans: Spans = {}
    for report in [report for report in reports if not report.record.background] or reports:
        spans.setdefault(days_of(report), []).append(report)
    return spans


def _likeliest(spans: Spans) -> Days:
    """The days that the most sources agree with, those that tell what happened before mere plans."""
    sources = {days: {report.source for report in told} for days, told in spans.items()}
    happened = {days: {r.source for r in told if r.record.status in HAPPENED} for days, told in spans.items()}

    def weight(days: Days) -> tuple[int, int, str, float, int]:
        parts = [span for span in spans if _within(span, days)]
        return (
            len(set().union(*(happened[span] for span in parts))),
            len(set().union(*(sources[span] for span in parts))),
            max(report.published or "" for report in spans[days]),
            max(report.record.confidence for report in spans[days]),
            (days[1] - days[0]).days,
        )

    return max(sorted(spans), key=weight)


def _within(part: Days, whole: Days) -> bool:
    return whole[0] <= part[0] and part[1] <= whole[1]


def _nested(one: Days, other: Days) -> bool:
    return _within(one, other) or _within(other, one)


def _is_stop(report: Report, chosen: Report) -> bool:
    """Whether a report tells another stop of the chosen one's stay; no plan lengthens what happened."""
    real = report.record.status in HAPPENED or chosen.record.status not in HAPPENED
    return real and _other_city(report, chosen)


def _other_city(one: Report, other: Report) -> bool:
    """Whether two reports of a stay name different cities: then different days are no contradiction."""
    cities = {fold(r.record.place.city) for r in (one, other) if r.record.place.city}
    return isinstance(one.record, Visit) and len(cities) == 2


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


def _iso(days: Days) -> str:
    first, last = (day.isoformat() for day in days)
    return first if first == last else f"{first}/{last}"
