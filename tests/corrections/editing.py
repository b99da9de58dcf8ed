"""A library in memory that somebody corrects, a minute after the other."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from components.corrections import Corrected, Maker, replay
from components.records import Meeting

if TYPE_CHECKING:
    from components.corrections import Outcome
    from components.store import Store
    from components.store.ledger import Correction
    from components.store.listing import EventRow

START = dt.datetime(2026, 11, 24, 9, tzinfo=dt.UTC)


class Editing:
    """What Ana sees of a library, and her corrections of it."""

    def __init__(self, store: Store, by: str = "Ana") -> None:
        self.store = store
        self.by = by

    @property
    def shown(self) -> Corrected:
        return replay(self.store.snapshot())

    @property
    def make(self) -> Maker:
        made = len(self.store.ledger())
        return Maker(self.shown, self.by, START + dt.timedelta(minutes=made))

    def put(self, correction: Correction) -> Correction:
        assert self.store.correct([correction]) == 1
        return correction

    def undo(self, correction: Correction) -> Correction:
        return self.put(self.make.undo(correction.id))

    @property
    def events(self) -> list[EventRow]:
        return sorted(self.shown.snapshot.events, key=lambda e: (e.record.when.start or "", e.id))

    @property
    def visits(self) -> list[EventRow]:
        return [event for event in self.events if not isinstance(event.record, Meeting)]

    @property
    def visit(self) -> EventRow:
        (event,) = self.visits
        return event

    @property
    def outcome(self) -> Outcome:
        """Of the one correction in force."""
        (outcome,) = self.shown.outcomes
        return outcome
