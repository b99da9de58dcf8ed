"""The library as pandas frames: visits, meetings, participants, articles and reports; and filtering them.

A row of ``visits`` or ``meetings`` is an event (merging), with the best report's sentence as its evidence;
``reports`` has a row for each article that tells it, ``conflicts`` the sentences that contradict each other.
Columns are listed in ``columns.py``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from components.corrections import replay
from components.tables.filtering import Filters, filter
from components.tables.frames import Tables, tables_of

if TYPE_CHECKING:
    from components.store import Store

__all__ = ["Filters", "Tables", "article_text", "filter", "load"]


def load(store: Store) -> Tables:
    """The frames of a library as it is now, corrections applied, with the revision that they are of."""
    return tables_of(replay(store.snapshot()).snapshot)


def article_text(store: Store, article_id: str) -> str:
    """The text that evidence spans point into. Raises KeyError where there is no such article."""
    # What was added by hand has no article, and a missing value in its place.
    text = store.article_text(article_id) if isinstance(article_id, str) else None
    if text is None:
        raise KeyError(article_id)
    return text
