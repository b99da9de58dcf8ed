"""Where the sources of one event disagree: about its date, its city, or whether it took place at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from components.merging.days import days_of, firm
from components.merging.reports import Conflict
from components.merging.stay import date_disagreement
from components.merging.story import status_disagreement
from components.merging.votes import said, votes
from components.records import Meeting
from components.reference.names import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from components.merging.days import Days
    from components.merging.reports import Report, Said


def conflicts_of(ranked: Sequence[Report], city: str | None) -> tuple[Conflict, ...]:
    """The disagreements among the reports of an event whose city is taken to be ``city``."""
    if len({report.source for report in ranked}) < 2:
        return ()
    found: tuple[Conflict, ...] = (
        Conflict("date", tuple(date_disagreement(ranked))),
        Conflict("city", tuple(_city_disagreement(ranked, city))),
        Conflict("status", tuple(status_disagreement(ranked))),
    )
    return tuple(conflict for conflict in found if conflict.values)


def _city_disagreement(ranked: Sequence[Report], city: str | None) -> list[Said]:
    """Cities that cannot both be right: of one meeting, or of one and the same day."""
    if city is None:
        return []
    named = votes(ranked, lambda report: fold(report.record.place.city) if report.record.place.city else None)
    used = next(vote for vote in named if vote.value == fold(city))
    sources = {report.source for report in used.reports}
    days = {day for report in used.reports if (day := _one_day(report))}
    against: list[Said] = []
    for vote in named:
        told = [r for r in vote.reports if isinstance(r.record, Meeting) or _one_day(r) in days]
        # A source that names both cities has told two stops.
        if vote is not used and told and not sources & {report.source for report in vote.reports}:
            against.append(said(told[0].record.place.city or "", told))
    return [said(city, used.reports), *against] if against else []


def _one_day(report: Report) -> Days | None:
    """The day of a report that is firmly of one day, as first and last."""
    if not firm(report):
        return None
    days = days_of(report)
    return days if days[0] == days[1] else None
