"""How well a report knows its days, and which days it can mean."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from components.periods import bounds, first_day, last_day
from components.records import Visit

if TYPE_CHECKING:
    from components.merging.reports import Report
    from components.records import Status

Days = tuple[dt.date, dt.date]

DAY = dt.timedelta(days=1)
# How far from its publication an undated report may still mean a dated event, in days.
AHEAD = 60  # announced: "will visit"
BEHIND = 30  # reported: "has visited"
RECENT = 3  # called off or denied: mostly what was still to come
# A day that was only inferred from the publication may be so many days late.
LATE = 3
# Days before and after its publication that an undated report of each status can mean.
_AROUND: dict[Status, tuple[int, int]] = {
    "planned": (1, AHEAD),
    "ongoing": (BEHIND, 1),
    "completed": (BEHIND, 1),
    "cancelled": (RECENT, AHEAD),
    "denied": (RECENT, AHEAD),
}


def days_of(report: Report) -> Days:
    """First and last day that the report gives. AssertionError where it gives none."""
    days = bounds(report.record.when)
    assert days is not None
    return days


def exact(report: Report) -> bool:
    """Known to the day; and for a meeting, the country too, which a day alone does not tell."""
    when, record = report.record.when, report.record
    located = isinstance(record, Visit) or record.place.country is not None
    return when.precision == "day" and not when.within and when.start is not None and located


def firm(report: Report) -> bool:
    """Exact, and said of the event itself: not inferred from the publication, not the day of a refusal."""
    return exact(report) and report.record.when.basis != "inferred" and not _day_of_refusal(report)


def _day_of_refusal(report: Report) -> bool:
    """Called off or denied on a day no later than the news: "on Thursday he cancelled his trip"."""
    if report.record.status not in ("cancelled", "denied") or report.published is None:
        return False
    return days_of(report)[0] <= last_day(report.published)


def reach(report: Report) -> Days | None:
    """The days that a report without a firm date can mean; None where it can be any."""
    if report.record.status not in ("cancelled", "denied") and exact(report):
        first, last = days_of(report)
        return first - LATE * DAY, last + DAY
    if report.published is None or report.record.background:
        return None
    before, after = _AROUND[report.record.status]
    return first_day(report.published) - before * DAY, last_day(report.published) + after * DAY
