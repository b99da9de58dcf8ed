"""Making corrections on the Review page."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import streamlit as st

from components import ingest
from components.corrections import Maker
from components.locating import Locator
from components.preferences import preferences
from components.store import StoreError
from components.widgets import library
from components.widgets.reviewing import opening
from components.widgets.reviewing.desk import desk, follow

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from components.store.ledger import Correction
    from components.widgets.reviewing.opening import Said


def make(build: Callable[[Maker], Iterable[Correction]], sentence: str, *, stay: bool = True) -> None:
    """Put corrections into the ledger and draw the page anew; what is in the way is said in one sentence.

    Where ``stay``, what has become of the event stays open; else the next item of the queue comes.
    """
    before = desk()
    try:
        with st.spinner("Saving…"):
            store = library.store()
            now, name = dt.datetime.now(dt.UTC), preferences(store).my_name
            maker = Maker(before.shown, name, now, Locator(store).located)
            rows = list(build(maker))
            ingest.correct(store, rows)
            follow(before.tables.revision, rows)
    except (ValueError, StoreError) as error:
        st.error(str(error))
        return
    opening.say(sentence, [row.id for row in rows])
    left = _events_of(rows) if stay else ()
    if left:
        opening.go("event", left[0])
    elif not stay:
        opening.go_on(before.items)
    st.rerun()


def _events_of(rows: list[Correction]) -> tuple[str, ...]:
    """The events that corrections have come to be about, as far as there are any."""
    made = {row.id for row in rows}
    after = desk()
    outcomes = [one for one in after.shown.outcomes if one.correction.id in made]
    return tuple(name for one in outcomes for name in one.event_ids if name in after.events)


def take_back(said: Said) -> None:
    """Undo what was done last."""
    make(lambda maker: [maker.undo(name) for name in reversed(said.corrections)], "Taken back.")
