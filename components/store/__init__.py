"""The library: articles, what was read from them, and the events that they tell, kept in a database.

SQLite by default, PostgreSQL where MOTORCADE_DATABASE_URL says so; several processes may write at once.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, TypeVar

from sqlalchemy.exc import SQLAlchemyError

from components.store import corrections, facts, geocodes, listing, preferred, reading, search, writing
from components.store.connection import (
    WRITES,
    StoreError,
    cause_of,
    connect,
    data_folder,
    database_url,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import Any, Self

    from sqlalchemy import Connection, Engine

    from components.records import Article, Claim, Extraction
    from components.store.facts import Facts
    from components.store.ledger import Correction
    from components.store.listing import Snapshot
    from components.store.preferred import View

T = TypeVar("T")

__all__ = ["Store", "StoreError", "data_folder", "database_url", "open_store"]


def open_store(url: str | None = None) -> Store:
    """Open the library at ``url`` (else ``database_url()``), making it where there is none yet.

    Raises StoreError with one sentence: no access, not a library, or written by a newer Motorcade.
    """
    return Store(url)


class Store:
    """One open library. Safe to share between threads; ``with`` closes it."""

    def __init__(self, url: str | None = None) -> None:
        self._engine = connect(url)
        self.folder = data_folder(url)  # of the files that go with the library

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Give the connections back; the library stays."""
        self._engine.dispose()

    @property
    def revision(self) -> int:
        """A number that every change raises: tables made at the same revision are the same."""
        return self._read(lambda connection: reading.setting(connection, "revision"))

    @property
    def is_empty(self) -> bool:
        """Whether no article is stored."""
        return self._read(reading.is_empty)

    def add(self, article: Article, extraction: Extraction, extractor: str) -> bool:
        """Store an article with its records in one transaction; False where it was known: nothing changes."""
        return self._write(lambda connection: writing.add(connection, article, extraction, extractor))

    def replace(self, article: Article, extraction: Extraction, extractor: str) -> bool:
        """Put a new reading in place of a stored article's old one; False where the article is unknown."""
        return self._write(lambda connection: writing.replace(connection, article, extraction, extractor))

    def knows(self, article_ids: Iterable[str]) -> set[str]:
        """Those of ``article_ids`` that are stored."""
        return self._read(lambda connection: reading.known(connection, article_ids))

    def article(self, article_id: str) -> Article | None:
        """A stored article, dated as given or corrected, not as inferred; None where unknown."""
        return self._read(lambda connection: corrections.article(connection, article_id))

    def article_text(self, article_id: str) -> str | None:
        """The text that spans of evidence point into; None where the article is unknown."""
        return self._read(lambda connection: reading.article_text(connection, article_id))

    def search(self, words: str) -> list[str]:
        """Ids of the articles in whose title, source or text every word begins a word, by id."""
        return self._read(lambda connection: search.find(connection, words))

    def claims(self, article_id: str) -> list[Claim]:
        """The claims of an article, in its order."""
        return self._read(lambda connection: reading.claims(connection, article_id))

    def read_by_other_rules(self, extractor: str) -> list[str]:
        """Ids of the articles that another version of the rules has read."""
        return self._read(lambda connection: reading.read_by_other_rules(connection, extractor))

    def read_with_another_date(self) -> list[str]:
        """Ids of the articles to be read anew, since a correction of their date was made or undone."""
        return self._read(corrections.read_with_another_date)

    def correct(self, rows: Iterable[Correction]) -> int:
        """Add corrections to the ledger in one transaction; how many were not in it yet."""
        return self._write(lambda connection: writing.correct(connection, rows))

    def ledger(self) -> tuple[Correction, ...]:
        """Every correction in the order in which they were made, those undone and their undoing included."""
        return self._read(corrections.ledger)

    def snapshot(self) -> Snapshot:
        """All events, reports, articles and corrections of one moment."""
        return self._read(listing.snapshot)

    def facts(self) -> Facts:
        """Where the library is kept, how large it is, and what is in it."""
        return self._read(facts.facts)

    def preferences(self) -> dict[str, Any]:
        """Every preference that was set, by name (components.preferences says which there are)."""
        return self._read(preferred.read)

    def prefer(self, name: str, value: Any) -> None:
        """Set a preference to anything that JSON holds."""
        self._write(lambda connection: preferred.set_one(connection, name, value))

    def views(self) -> tuple[View, ...]:
        """The views that were given a name, the one saved last first."""
        return self._read(preferred.views)

    def save_view(self, view: View) -> None:
        """Keep a view; another of the same name gives way."""
        self._write(lambda connection: preferred.save_view(connection, view))

    def delete_view(self, name: str) -> bool:
        """Take a view away; whether there was one."""
        return self._write(lambda connection: preferred.delete_view(connection, name))

    def place_answer(self, query: str) -> tuple[geocodes.Answer] | None:
        """What a geocoding service answered, in a tuple; None where it was never asked."""
        return self._read(lambda connection: geocodes.recall(connection, query))

    def keep_place_answer(self, query: str, answer: geocodes.Answer) -> None:
        """Keep what a geocoding service answered; None: it knows no such place."""
        self._write(lambda connection: geocodes.keep(connection, query, answer))

    def turn_to_ask(self) -> float:
        """Seconds to wait before asking a geocoding service: all who share the library ask one a second."""
        return self._write(lambda connection: geocodes.turn(connection, time.time()))

    def _read(self, query: Callable[[Connection], T]) -> T:
        return self._run(query, self._engine)

    def _write(self, change: Callable[[Connection], T]) -> T:
        return self._run(change, self._engine.execution_options(**WRITES))

    def _run(self, work: Callable[[Connection], T], engine: Engine) -> T:
        try:
            with engine.begin() as connection:
                return work(connection)
        except SQLAlchemyError as error:
            raise StoreError(f"The library cannot be used: {cause_of(error)}.") from error
