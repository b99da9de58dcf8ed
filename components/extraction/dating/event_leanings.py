"""How long ago the latest event is that an article mentions: likelier lately than long ago."""

from __future__ import annotations

from functools import partial
from math import exp
from typing import TYPE_CHECKING

from components.extraction.dating.clues import Clue, Leaning
from components.extraction.dating.days import EVERY_DAY
from components.extraction.dating.events import events
from components.extraction.dating.tenses import tense_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from components.extraction.dating.events import Event, Named
    from components.extraction.dating.story import Line

# Of thirty articles a third was written within a month of the latest event named, half within a year.
_NEWS, _FADING, _ALWAYS = 20.0, 800.0, 0.05
_MEANINGS = 2  # events that one phrase can mean


def latest_event(lines: Sequence[Line]) -> Leaning | None:
    """One leaning for the latest event that is named as past, where its name means no other."""
    found = [
        (named.events, named, line)
        for line in lines
        for named in events().named_in(line.text)
        if named.happening and len(named.events) <= _MEANINGS and _is_past(line, named)
    ]
    if not found:
        return None
    # Of those that can mean several events the first counts: "the tsunami" of 2004 or of 2011.
    meant, named, line = max(found, key=lambda one: one[0][0].start)
    event = meant[0]
    start, end = line.start + named.start, line.start + named.end
    says = f"{event.name} of {event.start:%B %Y} is the latest event named: mostly lately"
    quote = line.quote(max(start - 25, line.start), end)
    clue = Clue("latest event", quote, start, end, says, EVERY_DAY, line.in_title, 0)
    return Leaning(clue, partial(_soon_after, meant), None)


def _is_past(line: Line, named: Named) -> bool:
    if not named.events[0].foreseen:
        return True
    return tense_of(line.text[: named.start], line.text[named.end :]) == "past"


def _soon_after(meant: Sequence[Event], day: date) -> float:
    since = [days for event in meant if (days := (day - event.start).days) >= 0]
    if not since:
        return _ALWAYS / 10
    return 0.5 * exp(-min(since) / _NEWS) + 0.5 * exp(-min(since) / _FADING) + _ALWAYS
