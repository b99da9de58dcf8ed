"""Reports of one real-world visit or meeting, told by one or more articles, become one event.

An event has the values that its sources agree on, the history of its status, and what they disagree about.

``merge`` is pure, deterministic and independent of the order of its input. Reports can only become one
event where they share a key (``keys``), which is what lets the store merge a new article's neighbours alone.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from components.merging.clusters import clusters
from components.merging.consensus import event_of
from components.merging.joined import Joined
from components.merging.reports import Conflict, Event, Record, Report, Said, Step, keys, person_key
from components.merging.story import in_plain_words
from components.merging.texts import band_keys, same_text, text_ids

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = [
    "Conflict",
    "Event",
    "Record",
    "Report",
    "Said",
    "Step",
    "band_keys",
    "in_plain_words",
    "keys",
    "merge",
    "person_key",
    "same_text",
    "text_ids",
]


def merge(reports: Iterable[Report]) -> tuple[Event, ...]:
    """Join reports into events, ordered by event id; each report stands in exactly one event."""
    ordered = sorted(reports, key=lambda report: report.id)
    blocks: dict[str, list[Report]] = defaultdict(list)
    for report in ordered:
        for key in keys(report.record):
            blocks[key].append(report)
    joined = Joined(report.id for report in ordered)
    for block in blocks.values():
        for cluster in clusters(block):
            for other in cluster[1:]:
                joined.join(cluster[0].id, other.id)
    groups: dict[str, list[Report]] = defaultdict(list)
    for report in ordered:
        groups[joined.find(report.id)].append(report)
    return tuple(sorted((event_of(group) for group in groups.values()), key=lambda event: event.id))
