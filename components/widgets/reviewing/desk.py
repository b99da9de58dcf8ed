"""What the Review page works on: the library as it is and as corrected, and the queue."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

import streamlit as st

from components import people_file
from components.corrections import History, corrected_since, replay
from components.figures.rows import rows_of
from components.review import queue, worked_out
from components.tables.frames import tables_of
from components.widgets import library
from components.widgets.kept import Kept
from components.widgets.reviewing.date_check import DateCheck

if TYPE_CHECKING:
    from collections.abc import Iterable

    from components.corrections import Corrected
    from components.reference.leaders import Leaders
    from components.review import Item
    from components.store import Store
    from components.store.ledger import Correction
    from components.store.listing import ArticleRow, EventRow, ReportRow, Snapshot
    from components.tables import Tables


@dataclass(frozen=True)
class Desk:
    """One revision of the library with everything that the page asks of it."""

    tables: Tables
    shown: Corrected
    contradictions: dict[str, tuple[str, ...]]
    people: Leaders  # the table with the user's own people
    check: DateCheck

    @cached_property
    def history(self) -> History:
        return History(self.shown)

    @cached_property
    def items(self) -> list[Item]:
        """The queue, what most needs a human first."""
        return queue(self.shown, self.contradictions, self.people)

    @cached_property
    def events(self) -> dict[str, EventRow]:
        return {event.id: event for event in self.shown.snapshot.events}

    @cached_property
    def articles(self) -> dict[str, ArticleRow]:
        return {article.id: article for article in self.shown.snapshot.articles}

    def reports(self, event_id: str) -> list[ReportRow]:
        """What articles tell of an event, the best first."""
        return [row for row in self.shown.snapshot.reports if row.event_id == event_id]

    def row(self, event_id: str) -> Any | None:
        """The row of an event in the tables of visits or meetings."""
        for frame, key in ((self.tables.visits, "visit_id"), (self.tables.meetings, "meeting_id")):
            found = next(rows_of(frame[frame[key] == event_id]), None)
            if found is not None:
                return found
        return None


@st.cache_resource(show_spinner=False, max_entries=1)
def _date_check(_store: Store, _people: Leaders, own: str) -> DateCheck:
    return DateCheck(_store, _people)


@dataclass(frozen=True, slots=True)
class _Read:
    """A library as read, and as corrected."""

    told: Snapshot
    shown: Corrected


@st.cache_resource(show_spinner=False)
def _reads() -> Kept[_Read]:
    return Kept()


def _read(store: Store) -> _Read:
    told = store.snapshot()
    return _Read(told, replay(told))


@st.cache_resource(show_spinner=False, max_entries=1)
def _desk(_parts: tuple[Tables, Corrected, DateCheck, Leaders], revision: int, found: int, own: str) -> Desk:
    tables, shown, check, people = _parts
    dated = set(worked_out(shown.snapshot.articles))
    contradictions = {name: told for name, told in check.found().items() if name in dated}
    return Desk(tables, shown, contradictions, people, check)


def desk() -> Desk:
    """The library as it is now, with what is known so far of the dates in it."""
    store, tables = library.store(), library.tables()
    own = people_file.people_in(store.folder)
    mark, people = people_file.fingerprint(own.rows), people_file.with_own(own)
    with st.spinner("Looking for what needs a human…"):
        shown = _reads().at(tables.revision, lambda: _read(store)).shown
    check = _date_check(store, people, mark)
    check.ask(worked_out(shown.snapshot.articles))
    return _desk((tables, shown, check, people), tables.revision, len(check.found()), mark)


def follow(revision: int, rows: Iterable[Correction]) -> None:
    """Where nothing but these corrections has changed since, work that out instead of loading everything."""
    now = library.store().revision
    if now == revision + 1:
        told = _reads().at(revision, lambda: _read(library.store())).told
        if told.revision == revision:
            told = corrected_since(told, rows, now)
            shown = replay(told)
            _reads().put(now, _Read(told, shown))
            library.keep(tables_of(shown.snapshot))
