"""Publication dates as files write them -> YYYY-MM-DD. What can be read in two ways is not read at all."""

from __future__ import annotations

import datetime as dt
import email.utils
import re

from components.periods import check_date

_FORMATS = ("%B %d, %Y", "%b %d, %Y", "%d %B %Y", "%d %b %Y", "%B %d %Y", "%Y/%m/%d", "%Y.%m.%d", "%Y%m%d")
_ISO_DAY = re.compile(r"(\d{4}-\d\d-\d\d)(?:[T\s].*)?", re.S)
_WEEKDAY = re.compile(r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+", re.I)
_CLOCK = re.compile(r"[,\s]+(?:at\s+)?\d{1,2}:\d\d.*", re.S)
_MILLISECONDS = 100_000_000_000


def publication_date(value: object) -> str | None:
    """A date from a file's field, cut to its precision; None where it is absent or cannot be made out.

    The day is the one written down: no time zone moves it.
    """
    if isinstance(value, bool) or value is None:
        return None
    if isinstance(value, int | float) and not 1000 <= value <= 9999:
        return _from_epoch(value)
    text = str(value).strip()
    for candidate in (text, *_ISO_DAY.findall(text)[:1]):
        try:
            return check_date(candidate)
        except ValueError:
            continue
    return _from_mail(text) or _from_words(text)


def _from_epoch(seconds: float) -> str | None:
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
    except (ValueError, TypeError):
        return None


def _from_words(text: str) -> str | None:
    plain = _CLOCK.sub("", _WEEKDAY.sub("", text, count=1)).strip()
    for form in _FORMATS:
        try:
            return dt.datetime.strptime(plain, form).date().isoformat()
        except ValueError:
            continue
    return None
