"""Figures that were drawn lately, for all sessions: whoever comes back to a page need not wait for them."""

from __future__ import annotations

import datetime as dt
import threading
from collections import OrderedDict
from typing import TYPE_CHECKING, NamedTuple
from weakref import WeakKeyDictionary

import streamlit as st

from components.widgets import library, look

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable

    import plotly.graph_objects as go

    from components.store import Store
    from components.tables import Filters

MOST = 40  # figures


class View(NamedTuple):
    """What a page shows: which revision of the library, narrowed by which filters."""

    revision: int
    filters: Filters


class Shelf:
    """The figures asked for last, by what they were drawn from. May be asked from any thread."""

    def __init__(self, most: int = MOST) -> None:
        self._lock = threading.Lock()
        self._figures: OrderedDict[Hashable, go.Figure] = OrderedDict()
        self._most = most

    def at(self, key: Hashable, draw: Callable[[], go.Figure]) -> go.Figure:
        """The figure of ``key``, drawn where it is not there; nobody may change it."""
        with self._lock:
            if key in self._figures:
                self._figures.move_to_end(key)
                return self._figures[key]
        figure = draw()  # outside the lock: another session may draw meanwhile
        with self._lock:
            self._figures[key] = figure
            while len(self._figures) > self._most:
                self._figures.popitem(last=False)
        return figure


@st.cache_resource(show_spinner=False)
def _shelves() -> WeakKeyDictionary[Store, Shelf]:
    """One for each library: revisions of two libraries may be the same number."""
    return WeakKeyDictionary()


def kept(view: View, key: Hashable, draw: Callable[[], go.Figure]) -> go.Figure:
    """The figure that ``draw`` makes of ``view``; ``key`` tells what else it hangs on, beside theme, day."""
    shelf = _shelves().setdefault(library.store(), Shelf())
    return shelf.at((view, key, look.theme(), dt.date.today()), draw)
