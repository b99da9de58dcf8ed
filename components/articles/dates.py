"""Publication dates as files write them -> YYYY-MM-DD. What can be read in two ways is not read at all.

03/04/2022 is 3 April or 4 March: other dates of the same file may tell (``written_order``).
"""

from __future__ import annotations

import datetime as dt
import email.utils
import re
from typing import TYPE_CHECKING, Literal

from components.periods import check_date

if TYPE_CHECKING:
    from collections.abc import Iterable

Order = Literal["day first", "month first"]

_FORMATS = ("%B %d, %Y", "%b %d, %Y", "%d %B %Y", "%d %b %Y", "%B %d %Y", "%Y/%m/%d", "%Y.%m.%d", "%Y%m%d")
_ISO_DAY = re.compile(r"(\d{4}-\d\d-\d\d)(?:[T\s].*)?", re.S)
_WEEKDAY = re.compile(r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+", re.I)
_CLOCK = re.compile(r"[,\s]+(?:at\s+)?\d{1,2}:\d\d.*", re.S)
_NUMBERS = re.compile(r"(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?:[,\sT].*)?", re.S)
_SECONDS = re.compile(r"\d{10}|\d{13}")
_MILLISECONDS = 100_000_000_000
# Smaller numbers (before March 1973) are something else: 44739 is a day as spreadsheets count them.
_LEAST_SECONDS = 100_000_000


def written_order(values: Iterable[object]) -> Order | None:
    """Which of 03/04/2022's numbers is the day, as the other dates of one file tell; None where none does."""
    first = second = False
    for value in values:
        if isinstance(value, str) and (match := _NUMBERS.fullmatch(value.strip())):
            first, second = first or int(match[1]) > 12, second or int(match[3]) > 12
    if first == second:
        return None
    return "day first" if first else "month first"


def publication_date(value: object, order: Order | None = None) -> str | None:
    """A date from a file's field, cut to its precision; None where it is absent or cannot be made out.

    The day is the one written down: no time zone moves it.
    """
    if isinstance(value, bool) or value is None:
        return None
    if isinstance(value, str) and _SECONDS.fullmatch(value.strip()):
        value = int(value)
    if isinstance(value, int | float) and not 1000 <= value <= 9999 and not _is_compact_day(value):
        return _from_epoch(value)
    text = str(int(value)) if isinstance(value, float) else str(value).strip()
    for candidate in (text, *_ISO_DAY.findall(text)[:1]):
        try:
            return check_date(candidate)
        except ValueError:
            continue
    return _from_mail(text) or _from_words(text) or _from_numbers(text, order)


def _is_compact_day(value: float) -> bool:
    """20220627, written as a number."""
    return 19000101 <= value <= 20991231 and float(value).is_integer()


def _from_numbers(text: str, order: Order | None) -> str | None:
    match = _NUMBERS.fullmatch(text)
    if match is None:
        return None
    order = order or written_order([text])
    if order is None and match[1] != match[3]:
        return None
    day, month = (match[3], match[1]) if order == "month first" else (match[1], match[3])
    try:
        return dt.date(int(match[4]), int(month), int(day)).isoformat()
    except ValueError:
        return None


def _from_epoch(seconds: float) -> str | None:
    if not abs(seconds) >= _LEAST_SECONDS:
        return None
    try:
        moment = dt.datetime.fromtimestamp(
            seconds / 1000 if abs(seconds) > _MILLISECONDS else seconds, dt.UTC
        )
    except (OverflowError, ValueError, OSError):
        return None
    return moment.date().isoformat()


def _from_mail(text: str) -> str | None:
    try:
        return email.utils.parsedate_to_datetime(text).date().isoformat()
    except (ValueError, TypeError, OverflowError):
        return None


def _from_words(text: str) -> str | None:
    plain = _CLOCK.sub("", _WEEKDAY.sub("", text, count=1)).strip()
    for form in _FORMATS:
        try:
            return dt.datetime.strptime(plain, form).date().isoformat()
        except ValueError:
            continue
    return None
