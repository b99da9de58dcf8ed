"""When an article was published: as given, as its dateline says, or worked out from its own clues.

Pure: no clock, no I/O but the shipped tables; the same article gives the same date, on any day.
"""

from __future__ import annotations

from components.extraction.dating.clues import Clue, Dating
from components.extraction.dating.published import date_article

__all__ = ["Clue", "Dating", "date_article"]
