"""Whether an article is written on a journey or beside an occasion, and what its traveller will attend."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from components.extraction.dating.days import Days, around

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from components.extraction.dating.story import Line

_ARRIVED = re.compile(
    r"\b(?:(?:has\s|have\s)?arriv(?:ed|es)|landed|lands|touched\sdown|flew\sinto|flies\sinto)\b"
)
_ATTEND = re.compile(
    r"\b(?:attend|attending|take\spart\sin|taking\spart\sin|participate\sin|address|open)\b[^.;]{0,60}$"
)
_LATER = re.compile(
    r"\b(?:next\s(?:week|month|year)|later\sthis|then\s(?:travel|fly|go|head))\b", re.IGNORECASE
)
# "met on Monday after the funeral", "on the margins of the NATO summit", "attending a G7 meeting".
_BESIDE = re.compile(
    r"\b(?:after|at|attend(?:ed|ing|s)?|following|during|on\sthe\s(?:margins|sidelines)\sof)\s(?:the\s|a\s)?(?:\w+\s)?$",
    re.IGNORECASE,
)
NEWS = 21  # days after an occasion in which a weekday without a date is told beside it
_JOURNEY = 14  # days from an arrival to what the same journey is for


def has_arrived(lines: Sequence[Line]) -> bool:
    """Whether the title or the first two sentences tell of an arrival, and not of one long past."""
    leading = (line for line in lines if line.in_title or line.index < 2)
    return any(_ARRIVED.search(line.text) and not line.looks_back for line in leading)


def attends(line: Line, at: int) -> bool:
    """Whether the words before an occasion say that it will be attended, and no later time is told."""
    return bool(_ATTEND.search(line.text[:at])) and not _LATER.search(line.text)


def beside_weekday(line: Line, at: int) -> re.Match[str] | None:
    """The words that set a weekday's news at or just after the occasion that stands at an offset."""
    words = _BESIDE.search(line.text[:at])
    return words if any(one.weekday is not None for one in line.tellings) else None


def during_journey(first: date, last: date) -> Days:
    """The days on which somebody who has arrived for an occasion is still to attend it."""
    return around(first, last, _JOURNEY, 1)
