"""ISO dates cut to their precision ("2022-06-28", "2022-06", "2022") as spans of days and as words."""

from __future__ import annotations

import calendar
import datetime as dt
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from components.records import When

UNKNOWN = "unknown"


def check_date(text: str) -> str:
    """Return ``text`` where it is YYYY-MM-DD, YYYY-MM or YYYY; raise ValueError with a sentence otherwise."""
    try:
        first_day(text)
    except (ValueError, IndexError):
        raise ValueError(
            f"“{text}” is not a date: write it as YYYY-MM-DD (2022-06-27), YYYY-MM or YYYY."
        ) from None
    return text


def first_day(text: str) -> dt.date:
    """First possible day of a date cut to its precision: "2021-06" -> 1 June 2021."""
    year, month, day = _parts(text)
    return dt.date(year, month or 1, day or 1)


def last_day(text: str) -> dt.date:
    """Last possible day of a date cut to its precision: "2021-06" -> 30 June 2021."""
    year, month, day = _parts(text)
    month = month or 12
    return dt.date(year, month, day or calendar.monthrange(year, month)[1])


def bounds(when: When) -> tuple[dt.date, dt.date] | None:
    """First and last possible day of ``when``; None where no date is known.

    An unknown end is taken for the day (or month, or year) of the start.
    """
    if when.start is None:
        return None
    first, last = first_day(when.start), last_day(when.end or when.start)
    return (first, last) if first <= last else (first, last_day(when.start))


def in_words(when: When) -> str:
    """``when`` as a reader would write it: "28 June 2022", "4–5 February 2022", "June 2021", "unknown"."""
    if when.start is None:
        return UNKNOWN
    start, end = when.start, when.end
    if end is None or end == start or last_day(end) < first_day(start):
        return _one(start)
    if when.within:
        left, right = _without_shared_parts(start, end)
        return f"between {left} and {right}"
    left, right = _without_shared_parts(start, end)
    return f"{left}–{right}" if " " not in left and " " in right else f"{left} – {right}"


@lru_cache(maxsize=1 << 16)
def _parts(text: str) -> tuple[int, int | None, int | None]:
    pieces = text.split("-")
    if not 1 <= len(pieces) <= 3 or [len(p) for p in pieces] != [4, 2, 2][: len(pieces)]:
        raise ValueError(f"not an ISO date: {text!r}")
    if not all(p.isascii() and p.isdigit() for p in pieces):
        raise ValueError(f"not an ISO date: {text!r}")
    year, month, day = ([int(p) for p in pieces] + [None, None])[:3]
    assert year is not None
    dt.date(year, month or 1, day or 1)  # raises where there is no such day
    return year, month, day


def _one(text: str) -> str:
    year, month, day = _parts(text)
    words = [str(day) if day else "", calendar.month_name[month] if month else "", str(year)]
    return " ".join(word for word in words if word)


def _without_shared_parts(start: str, end: str) -> tuple[str, str]:
    """The two ends in words, the year and month said once where both share them."""
    left, right = _parts(start), _parts(end)
    words = _one(start).split(" ")
    same_shape = [p is None for p in left] == [p is None for p in right]
    if same_shape and left[0] == right[0] and left[1]:
        words.pop()
        if left[2] and left[1] == right[1]:
            words.pop()
    return " ".join(words), _one(end)
