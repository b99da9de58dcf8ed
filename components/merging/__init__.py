"""Reports of one real-world visit or meeting, told by one or more articles, become one event.

``merge`` is pure, deterministic and independent of the order of its input. Reports can only become one
event where they share a key (``keys``), which is what lets the store merge a new article's neighbours alone.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from components.merging.clusters import clusters
from components.merging.consensus import event_of
from components.merging.reports import Event, Record, Report, keys, person_key

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["Event", "Record", "Report", "keys", "merge", "person_key"]


def merge(reports: Iterable[Report]) -> tuple[Event, ...]:
    """Join reports into events, ordered by event id; each report stands in exactly one event."""
    ordered = sorted(reports, key=lambda report: report.id)
    blocks: dict[str, list[Report]] = defaultdict(list)
    for report in ordered:
        for key in keys(report.record):
            blocks[key].append(report)
    joined = _Union(report.id for report in ordered)
    for block in blocks.values():
        for cluster in clusters(block):
            for other in cluster[1:]:
                joined.union(cluster[0].id, other.id)
    groups: dict[str, list[Report]] = defaultdict(list)
    for report in ordered:
        groups[joined.find(report.id)].append(report)
    return tuple(sorted((event_of(group) for group in groups.values()), key=lambda event: event.id))


class _Union:
    """Disjoint sets of report ids; a set's name is its least id, so that no order shows."""

    def __init__(self, ids: Iterable[str]) -> None:
        self._parent = {name: name for name in ids}

    def find(self, name: str) -> str:
        root = name
        while self._parent[root] != root:
            root = self._parent[root]
        while self._parent[name] != root:
            self._parent[name], name = root, self._parent[name]
        return root

    def union(self, a: str, b: str) -> None:
        low, high = sorted((self.find(a), self.find(b)))
        self._parent[high] = low
