"""What sources disagree about, with the sentences on each side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from components.periods import in_words
from components.records import When
from components.tables.evidence import evidence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from components.store.listing import Snapshot
    from components.tables.evidence import Row


def conflict_rows(snapshot: Snapshot) -> Iterator[Row]:
    """A row for each report on one side of a disagreement, the side that the event uses first."""
    reports = {(report.event_id, report.id): report for report in snapshot.reports}
    for event in snapshot.events:
        for conflict in event.conflicts:
            for side, said in enumerate(conflict.values):
                for report_id in said.reports:
                    yield {
                        "event_id": event.id,
                        "about": conflict.about,
                        "value": said.value,
                        "in_words": _in_words(said.value) if conflict.about == "date" else said.value,
                        "used": side == 0,
                        "sources": said.sources,
                        **evidence(reports[event.id, report_id]),
                    }


def _in_words(date: str) -> str:
    start, _, end = date.partition("/")
    return in_words(When(start, end or None))
