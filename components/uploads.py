"""Which articles came with the last upload: the moment at which it began is kept in the library."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from components.store import Store

_NAME = "last_upload"


class Upload:
    """One reading of files into ``store``; it counts as the last upload once it has added an article.

    The first articles of a library are not marked: there, everything is new.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self._moment = "" if store.is_empty else dt.datetime.now(dt.UTC).isoformat(timespec="seconds")

    def added(self) -> None:
        """Say that an article was added; only the first time does anything."""
        if self._moment:
            self._store.prefer(_NAME, self._moment)
            self._moment = ""


def last_upload(store: Store) -> str:
    """When the last upload began, in UTC, ISO 8601; empty where nothing was added to what stood first."""
    return str(store.preferences().get(_NAME, ""))
