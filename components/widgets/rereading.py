"""Reading the library's articles anew beside the page, with new rules or with people of the user's own."""

from __future__ import annotations

import threading
from typing import Self

from components import ingest
from components.store import Store, StoreError


class _StopPressedError(Exception):
    """The user has pressed Stop."""


class Rereading:
    """One reading anew of all articles that need it; may be looked at from any thread, as a Loading may."""

    def __init__(self, store: Store) -> None:
        self.failure: str | None = None  # one sentence, where the library itself gave up
        self.stopped = False
        self._store = store
        self._done, self._total = 0, 0
        self._stop = threading.Event()
        self._starting = threading.Lock()
        self._thread = threading.Thread(target=self._run, name="motorcade-rereading", daemon=True)

    def start(self) -> Self:
        """Begin, where it has not begun; returns at once."""
        with self._starting:
            if self._thread.ident is None:
                self._thread.start()
        return self

    def stop(self) -> None:
        """End after the article in hand. What was read anew stays; the rest can be read another time."""
        self._stop.set()

    def wait(self, seconds: float | None = None) -> bool:
        """Wait for the end; whether it has come."""
        self._thread.join(seconds)
        return self.finished

    @property
    def finished(self) -> bool:
        return self._thread.ident is not None and not self._thread.is_alive()

    @property
    def share(self) -> float:
        """How much is done, from 0 to 1."""
        return self._done / self._total if self._total else 0.0

    @property
    def sentence(self) -> str:
        """What is going on, in words; what was done, at the end."""
        if self.finished:
            plural = "" if self._done == 1 else "s"
            return f"{self._done:,} article{plural} read anew."
        if not self._total:
            return "Looking for articles to read anew"
        return f"Reading article {min(self._done + 1, self._total):,} of {self._total:,} anew"

    def _run(self) -> None:
        try:
            ingest.refresh(self._store, self._note)
        except _StopPressedError:
            self.stopped = True
        except StoreError as error:
            self.failure = str(error)

    def _note(self, done: int, total: int) -> None:
        self._done, self._total = done, total
        if self._stop.is_set() and done < total:
            raise _StopPressedError
