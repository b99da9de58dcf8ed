"""Partial ISO dates as spans: "2022-06" is any day from the first to the last of that month."""

from __future__ import annotations

import re

PARTIAL = re.compile(r"\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?")
OPEN_END = "9999-12-31"


def first_day(date: str) -> str:
    """The earliest day that YYYY, YYYY-MM or YYYY-MM-DD can mean."""
    return date + "-01-01"[len(date) - 4 :] if len(date) < 10 else date


def last_day(date: str) -> str:
    """The latest day that it can mean (the 31st stands for the end of any month: it only sorts)."""
    return date + "-12-31"[len(date) - 4 :] if len(date) < 10 else date


def overlap(start: str, end: str | None, date: str) -> bool:
    """Whether the span start..end (None: still open) and a partial date can have a day in common."""
    return first_day(start) <= last_day(date) and first_day(date) <= last_day(end or OPEN_END)
