"""Reading the library's articles anew beside the page, with new rules or with people of the user's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from components import ingest
from components.widgets.background import Background, StopPressedError

if TYPE_CHECKING:
    from components.store import Store


class Rereading(Background):
    """One reading anew of all articles that need it."""

    def __init__(self, store: Store) -> None:
        super().__init__("motorcade-rereading")
        self._store = store
        self._done, self._total = 0, 0

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

    def work(self) -> None:
        """Read them, one after the other."""
        ingest.refresh(self._store, self._note)

    def _note(self, done: int, total: int) -> None:
        self._done, self._total = done, total
        if self._stop.is_set() and done < total:
            raise StopPressedError
