"""What the Review page works on: the library as corrected, the queue, the open item; making corrections."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

import streamlit as st

from components import ingest, people_file
from components.corrections import History, Maker, replay
from components.figures.rows import rows_of
from components.locating import Locator
from components.preferences import preferences
from components.review import contradicted_dates, queue
from components.store import StoreError
from components.widgets import library
from components.widgets.article_link import ADDING, ITEM

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from components.corrections import Corrected
    from components.reference.leaders import Leaders
    from components.review import Item
    from components.store import Store
    from components.store.ledger import Correction
    from components.store.listing import ArticleRow, EventRow, ReportRow
    from components.tables import Tables

_PLACE = "review-place"  # session key: where in the queue the user is
_SAID = "review-said"  # session key: what the last correction was


@dataclass(frozen=True)
class Desk:
    """One revision of the library with everything that the page asks of it."""

    tables: Tables
    shown: Corrected
    contradictions: dict[str, tuple[str, ...]]
    people: Leaders  # the table with the user's own people

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


@dataclass(frozen=True, slots=True)
class Said:
    """What was done last, and the corrections that did it."""

    sentence: str
    corrections: tuple[str, ...]


@st.cache_resource(show_spinner="Looking for what needs a human…", max_entries=1)
def _desk(_store: Store, _tables: Tables, revision: int) -> Desk:
    people = people_file.with_own(people_file.people_in(_store.folder))
    return Desk(_tables, replay(_store.snapshot()), contradicted_dates(_store), people)


def desk() -> Desk:
    """The library as it is now."""
    tables = library.tables()
    return _desk(library.store(), tables, tables.revision)


def opened(items: list[Item]) -> tuple[str, str] | None:
    """About what and which the open item is: the one that the URL names, else the one whose turn it is."""
    about, _, subject = str(st.query_params.get(ITEM, "")).partition(":")
    if subject:
        return about, subject
    if not items:
        return None
    item = items[min(st.session_state.get(_PLACE, 0), len(items) - 1)]
    return item.about, item.subject


def place_of(items: list[Item], item: tuple[str, str] | None) -> int | None:
    """Where in the queue an item stands."""
    return next((at for at, one in enumerate(items) if (one.about, one.subject) == item), None)


def open_item(about: str, subject: str) -> None:
    """Show an item; what was said of another one is gone."""
    st.session_state.pop(_SAID, None)
    _go(about, subject)


def _go(about: str, subject: str) -> None:
    st.query_params.pop(ADDING, None)
    st.query_params[ITEM] = f"{about}:{subject}"


def go_on(items: list[Item], item: tuple[str, str] | None) -> None:
    """Leave an item: the next of the queue takes its turn."""
    at = place_of(items, item)
    if at is not None:
        st.session_state[_PLACE] = at
    for name in (ITEM, ADDING):
        st.query_params.pop(name, None)


def begin_adding(kind: str) -> None:
    """Show the form for a new visit or meeting."""
    st.session_state.pop(_SAID, None)
    st.query_params.pop(ITEM, None)
    st.query_params[ADDING] = kind


def make(build: Callable[[Maker], Iterable[Correction]], sentence: str, *, stay: bool = True) -> None:
    """Put corrections into the ledger and draw the page anew; what is in the way is said in one sentence.

    Where ``stay``, what has become of the event stays open; else the next item of the queue comes.
    """
    before = desk()
    here = opened(before.items)
    try:
        with st.spinner("Saving…"):
            store = library.store()
            now, name = dt.datetime.now(dt.UTC), preferences(store).my_name
            maker = Maker(replay(store.snapshot()), name, now, Locator(store).located)
            rows = list(build(maker))
            ingest.correct(store, rows)
    except (ValueError, StoreError) as error:
        st.error(str(error))
        return
    st.session_state[_SAID] = Said(sentence, tuple(row.id for row in rows))
    left = _events_of(rows) if stay else ()
    if left:
        _go("event", left[0])
    elif not stay:
        go_on(before.items, here)
    st.rerun()


def _events_of(rows: list[Correction]) -> tuple[str, ...]:
    """The events that corrections have come to be about, as far as there are any."""
    made = {row.id for row in rows}
    after = desk()
    outcomes = [one for one in after.shown.outcomes if one.correction.id in made]
    return tuple(name for one in outcomes for name in one.event_ids if name in after.events)


def said() -> Said | None:
    """What was done last, while the page still shows it."""
    return st.session_state.get(_SAID)


def take_back(said: Said) -> None:
    """Undo what was done last."""
    make(lambda maker: [maker.undo(name) for name in reversed(said.corrections)], "Taken back.")
