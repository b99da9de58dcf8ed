"""Which worked-out dates of articles their own texts contradict: looked for beside the page, each once."""

from __future__ import annotations

import logging
import threading
import time
from typing import TYPE_CHECKING

import streamlit as st

from components.review import contradictions_in

if TYPE_CHECKING:
    from collections.abc import Iterable

    from components.reference.leaders import Leaders
    from components.store import Store

_log = logging.getLogger(__name__)
_WAIT = 0.5  # seconds that a page waits for the answer; a small library needs no more
_EVERY = 1.0
_PAUSE = 0.005  # between two articles, so that pages come first


class DateCheck:
    """One check for a library and a table of people. Every method may be called from any thread."""

    def __init__(self, store: Store, people: Leaders) -> None:
        self._store, self._people = store, people
        self._checked: dict[str, tuple[str, ...]] = {}
        self._waiting: list[str] = []
        self._lock = threading.Lock()
        self._thread: threading.Thread | None = None

    def ask(self, article_ids: Iterable[str]) -> None:
        """See to it that these articles are checked; where that begins now, wait a moment for the end."""
        with self._lock:
            self._waiting = [one for one in article_ids if one not in self._checked]
            if not self._waiting or (self._thread and self._thread.is_alive()):
                return
            self._thread = begun = threading.Thread(target=self._run, name="motorcade-dates", daemon=True)
            begun.start()
        begun.join(_WAIT)

    @property
    def left(self) -> int:
        """How many articles are still to be checked."""
        return len(self._waiting)

    def found(self) -> dict[str, tuple[str, ...]]:
        """The articles whose text contradicts their date, as far as they are checked, with sentences."""
        return {name: told for name, told in list(self._checked.items()) if told}

    def _run(self) -> None:
        while True:
            with self._lock:
                if not self._waiting:
                    self._thread = None
                    return
                article_id = self._waiting.pop()
            try:
                article = self._store.article(article_id)
                told = contradictions_in(article, self._people) if article else ()
            except Exception:  # whatever a rule stumbles over, the other articles are to be checked
                _log.exception("Checking the date of %s failed", article_id)
                told = ()
            self._checked[article_id] = told
            time.sleep(_PAUSE)


def follow(check: DateCheck) -> None:
    """Say how many are left, and draw the page anew when none is."""

    @st.fragment(run_every=_EVERY, key="follow-dates")
    def note() -> None:
        if not check.left:
            st.rerun()
        st.html(f'<p class="mc-note" role="status">Checking the dates of {check.left:,} articles…</p>')

    if check.left:
        note()
