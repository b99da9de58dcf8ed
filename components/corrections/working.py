"""A snapshot while corrections are replayed over it: events can be joined, parted and found by article."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from components.merging import Report, keys
from components.merging.consensus import event_of
from components.store.listing import EventRow, ReportRow

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from components.merging import Event
    from components.merging.reports import Record
    from components.store.listing import Snapshot


class Working:
    """Events and reports by their ids. Changed in place; ``snapshot`` gives what has become of them."""

    def __init__(self, snapshot: Snapshot) -> None:
        self._before = snapshot
        self.articles = {row.id: row for row in snapshot.articles}
        self.events = {event.id: event for event in snapshot.events}
        self.reports: dict[str, list[ReportRow]] = defaultdict(list)
        self.by_article: dict[str, dict[str, ReportRow]] = defaultdict(dict)
        self.merged_into: dict[str, str] = {}  # events made by hand that have become part of another
        self._by_key: dict[str, set[str]] | None = None  # made when first asked for
        for row in snapshot.reports:
            self._keep(row)

    def snapshot(self) -> Snapshot:
        """What the snapshot has become, events by id and reports by event."""
        events = tuple(self.events[name] for name in sorted(self.events))
        reports = tuple(row for event in events for row in self.reports.get(event.id, ()))
        return replace(self._before, events=events, reports=reports)

    def add(self, event: EventRow, rows: Iterable[ReportRow] = ()) -> None:
        """Put in an event with its reports, the best first."""
        self.events[event.id] = event
        if self._by_key is not None:
            for key in keys(event.record):
                self._by_key[key].add(event.id)
        for row in rows:
            self._keep(replace(row, event_id=event.id))

    def remove(self, event_id: str) -> list[ReportRow]:
        """Take an event out; its reports. KeyError where there is none such."""
        del self.events[event_id]
        rows = self.reports.pop(event_id, [])
        for row in rows:
            del self.by_article[row.article_id][row.id]
        return rows

    def join(self, rows: Sequence[ReportRow], corrections: tuple[str, ...]) -> EventRow:
        """Make one event of these reports, which stand in no other. ValueError where there are none."""
        return self.take(event_of([self.report(row) for row in rows]), rows, corrections)

    def take(self, event: Event, rows: Iterable[ReportRow], corrections: tuple[str, ...]) -> EventRow:
        """Put in an event that merging made, with its reports out of ``rows``."""
        by_id = {row.id: row for row in rows}
        row = EventRow(
            event.id,
            event.sources,
            event.articles,
            event.record,
            event.history,
            event.conflicts,
            corrections,
        )
        self.add(row, (by_id[report.id] for report in event.reports))
        return row

    def alike(self, record: Record) -> list[EventRow]:
        """Events of the same kind, people and country (visits) or pair of people (meetings), by id."""
        if self._by_key is None:
            self._by_key = defaultdict(set)
            for event in self.events.values():
                for key in keys(event.record):
                    self._by_key[key].add(event.id)
        found = {name for key in keys(record) for name in self._by_key[key]}
        return [self.events[name] for name in sorted(found) if name in self.events]

    def report(self, row: ReportRow) -> Report:
        """A row as merging reads it."""
        article = self.articles[row.article_id]
        return Report(row.id, row.article_id, article.published, row.record, article.text_id)

    def _keep(self, row: ReportRow) -> None:
        self.reports[row.event_id].append(row)
        self.by_article[row.article_id][row.id] = row


def distinct(*names: Iterable[str]) -> tuple[str, ...]:
    """Names without repeats, in their order."""
    return tuple(dict.fromkeys(name for part in names for name in part))
