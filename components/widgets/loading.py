"""Reading files beside the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from components import ingest
from components.ingest import Outcome, Progress
from components.uploads import Upload
from components.widgets.background import Background, StopPressedError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from components.records import Article
    from components.store import Store


class Loading(Background):
    """One reading of several files."""

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
        super().__init__("motorcade-loading")
        self.outcomes: list[Outcome] = []
        self._store, self._files, self._published, self._pasted = store, list(files), published, pasted
        self._mappings, self._address = mappings, address
        self._part = Progress(0, "", 0, 0)

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

    def work(self) -> None:
        """Read what was given, and note which upload it came with."""
        upload = Upload(self._store)
        for outcomes in self._read():
            self.outcomes += outcomes
            if any(outcome.added for outcome in outcomes):
                upload.added()

    def _read(self) -> Iterator[list[Outcome]]:
        """Read one after the other; what became of each."""
        if self._pasted is not None:
            yield [ingest.load_article(self._pasted, self._store)]
        if self._address is not None:
            yield ingest.load_address(self._address, self._store, progress=self._note)
        for name, data in self._files:
            if self._stop.is_set():
                raise StopPressedError
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
            raise StopPressedError
