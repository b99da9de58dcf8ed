"""Reading articles as one library reads them: with its user's own people, and with places asked online."""

from __future__ import annotations

from typing import TYPE_CHECKING

from components import people_file

if TYPE_CHECKING:
    from components.records import Article, Extraction
    from components.store import Store


class LibraryReader:
    """Reads articles for a library. ``version`` differs where they would be read otherwise."""

    def __init__(self, store: Store) -> None:
        from components.locating import Locator  # noqa: PLC0415 - geopy only when needed

        self._own = people_file.people_in(store.folder)
        self._locator = Locator(store)

    @property
    def version(self) -> str:
        """The version of the rules and of the user's people."""
        from components.extraction import EXTRACTOR_VERSION  # noqa: PLC0415 - spaCy only when needed

        own = people_file.fingerprint(self._own.rows)
        return f"{EXTRACTOR_VERSION}+{own}" if own else EXTRACTOR_VERSION

    @property
    def asks_online(self) -> bool:
        """Whether a place that no table knows is asked of OpenStreetMap."""
        return self._locator.asks

    @property
    def warning(self) -> str | None:
        """A sentence for the user where a service that they switched on could not be reached."""
        return self._locator.warning

    def read(self, article: Article) -> Extraction:
        """What an article tells. StoreError comes through: answers of the service are kept in the library."""
        from components.extraction import extract  # noqa: PLC0415 - spaCy only when needed

        return self._locator.placed(extract(article, people_file.with_own(self._own)))
