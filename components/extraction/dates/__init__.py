"""Date expressions: find them in a text, lay them on the calendar, read how long a stay lasts.

Pure: no clock, no I/O; the same words with the same anchor give the same days, on any day.
"""

from __future__ import annotations

from components.extraction.dates.datelines import dateline
from components.extraction.dates.durations import Duration, durations, extend, extend_back
from components.extraction.dates.expressions import DateExpression
from components.extraction.dates.intervals import Tense
from components.extraction.dates.resolving import resolve
from components.extraction.dates.scanner import find

__all__ = [
    "DateExpression",
    "Duration",
    "Tense",
    "dateline",
    "durations",
    "extend",
    "extend_back",
    "find",
    "resolve",
]
