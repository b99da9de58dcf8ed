"""Human edits of what was extracted: made, kept in the store's ledger, and replayed over each new reading.

A page shows ``replay(store.snapshot())``, makes a row with ``Maker``, and hands it to ``ingest.correct``.
"""

from __future__ import annotations

from components.corrections.exchange import UnreadableLedger, as_lines, from_lines
from components.corrections.making import Maker
from components.corrections.outcomes import Corrected, Outcome
from components.corrections.replay import corrected_since, replay
from components.corrections.telling import Entry, History, mark, title_of

__all__ = [
    "Corrected",
    "Entry",
    "History",
    "Maker",
    "Outcome",
    "UnreadableLedger",
    "as_lines",
    "corrected_since",
    "from_lines",
    "mark",
    "replay",
    "title_of",
]
