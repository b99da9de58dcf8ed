"""Reading files beside the page: in a thread, so that a click elsewhere does not break it off half-way."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Self

from components import ingest
from components.ingest import Outcome, Progress
from components.store import Store, StoreError
from components.uploads import Upload

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from components.records import Article


class _StopPressedError(Exception):
    """The user has pressed Stop in the middle of a file."""


class Loading:
    """One reading of several files. Every attribute may be read at any time, from any thread."""

    def __init__(
        self,
        store: Store,
        files: Sequence[tuple[str, bytes]] = (),
        *,
        published: str | None = None,
        mappings: Mapping[str, Mapping[str, str | None]] | None = None,
        pasted: Article | None = None,
        address: str | None = None,
    ) -> None:
        self.outcomes: list[Outcome] = []
        self.failure: str | None = None  # one sentence, where the library itself gave up
        self.stopped = False
        self._store, self._files, self._published, self._pasted = store, list(files), published, pasted
        self._mappings, self._address = mappings, address
        self._part = Progress(0, "", 0, 0)
        self._stop = threading.Event()
        self._starting = threading.Lock()
        self._thread = threading.Thread(target=self._run, name="motorcade-loading", daemon=True)

    def start(self) -> Self:
        """Begin, where it has not begun; returns at once."""
        with self._starting:
            if self._thread.ident is None:
                self._thread.start()
        return self

    def stop(self) -> None:
        """End after the article in hand. What is loaded stays."""
        self._stop.set()

    def wait(self, seconds: float | None = None) -> bool:
        """Wait for the end; whether it has come."""
        self._thread.join(seconds)
        return self.finished

    @property
    def finished(self) -> bool:
        return self._thread.ident is not None and not self._thread.is_alive()

    @property
    def total(self) -> int:
        """How many files there are to read; a pasted text and a web address count as one."""
        return len(self._files) + (self._pasted is not None) + (self._address is not None)

    @property
    def share(self) -> float:
        """How much is done, from 0 to 1."""
        part = self._part
        within = part.articles / part.of_articles if part.of_articles else 0.0
        return min(1.0, (len(self.outcomes) + within) / self.total) if self.total else 1.0

    @property
    def sentence(self) -> str:
        """What is going on, in words."""
        if self.total == 1 and self._part.of_articles > 1:
            return f"Reading article {self._part.articles + 1:,} of {self._part.of_articles:,}"
        return f"Reading article {min(len(self.outcomes) + 1, self.total):,} of {self.total:,}"

    def _run(self) -> None:
        try:
            upload = Upload(self._store)
            for outcomes in self._read():
                self.outcomes += outcomes
                if any(outcome.added for outcome in outcomes):
                    upload.added()
        except _StopPressedError:
            self.stopped = True
        except StoreError as error:
            self.failure = str(error)

    def _read(self) -> Iterator[list[Outcome]]:
        """Read one after the other; what became of each."""
        if self._pasted is not None:
            yield [ingest.load_article(self._pasted, self._store)]
        if self._address is not None:
            yield ingest.load_address(self._address, self._store, progress=self._note)
        for name, data in self._files:
            if self._stop.is_set():
                raise _StopPressedError
            yield ingest.load(
                [(name, data)],
                self._store,
                published=self._published,
                mappings=self._mappings,
                progress=self._note,
            )

    def _note(self, progress: Progress) -> None:
        self._part = progress
        if self._stop.is_set() and progress.articles < progress.of_articles:
            raise _StopPressedError
