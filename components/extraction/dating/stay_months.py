"""The months of known stays, and what days in none of them are worth to an article that tells of one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import TYPE_CHECKING

from components.extraction.dating.officeholders import end_of
from components.reference.countries import countries
from components.reference.dates import first_day
from components.reference.journeys import journeys, stays

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from components.reference.leaders import Leader

# Of all stays; measured on those of nine US secretaries of state, of which a quarter was missing.
_MISSING = 0.3
_SHORTLY_AFTER = 0.1  # of a day in the week after a month, where a day in it has 1
_MONTH, _AFTER = 31, 7  # days: of a month, of news after it
_COVERED = 200  # days around the first and last stay of a traveller for which the table has most
_LAST_KNOWN = date(2026, 1, 1)  # the end of what the table knows


@cache
def known_months(who: str) -> Mapping[str, tuple[date, ...]]:
    """The first days of the months in which somebody was in each country, by either table."""
    months: dict[str, set[date]] = {code: set(days) for code, days in stays().get(who, {}).items()}
    for code, several in journeys().get(who, {}).items():
        months.setdefault(code, set()).update(one.start.replace(day=1) for one in several)
        months[code].update(one.end.replace(day=1) for one in several)
    return {code: tuple(sorted(days)) for code, days in months.items()}


def shown(who: str, code: str) -> str:
    """What is known of somebody in a country, for the user."""
    months = ", ".join(f"{day:%B %Y}" for day in known_months(who)[code][:6])
    return f"{who} was in {countries().by_code[code].name} in {months}"


@dataclass(frozen=True, slots=True)
class Known:
    """The months of the stays in one country, and what days in none of them are worth (a day in one is 1).

    ``elsewhere`` is that of a day among those that the table covers: the stays missing there, over its time;
    ``unknown`` that of a day before or after them, of which the table tells nothing: the mean of the others.
    """

    months: tuple[int, ...]  # ordinals of first days
    before: int  # days before a month in which its stay is told already
    first: int
    last: int
    elsewhere: float
    unknown: float

    def worth(self, day: date) -> float:
        """What a day is worth, from 0 to 1."""
        number = day.toordinal()
        if any(-self.before <= number - first <= _MONTH for first in self.months):
            return 1.0
        elsewhere = self.elsewhere if self.first <= number <= self.last else self.unknown
        after = any(_MONTH < number - first <= _MONTH + _AFTER for first in self.months)
        return max(elsewhere, _SHORTLY_AFTER) if after else elsewhere


def known_of(who: Leader, code: str, months: Sequence[date], *, before: int = 1, doubt: float = 0.0) -> Known:
    """What some months of known stays of somebody in a country say; ``doubt``: that none of now is told."""
    every = [month for several in known_months(who.name).values() for month in several]
    first, last = min(every).toordinal() - _COVERED, max(every).toordinal() + _COVERED
    since = min(date.fromisoformat(first_day(term.start)).toordinal() for term in who.terms)
    until = max((end_of(term.end) if term.end else _LAST_KNOWN).toordinal() for term in who.terms)
    inside = len(known_months(who.name)[code]) * (_MONTH + _AFTER)
    rest = max(min(until, last) - max(since, first) - inside, inside)
    elsewhere = min(_MISSING * inside / rest, 0.2)
    told_anyway = doubt / (doubt + (1.0 - doubt) * (inside + rest) / inside)
    elsewhere = told_anyway + (1.0 - told_anyway) * elsewhere
    unknown = (inside + rest * elsewhere) / (inside + rest)
    return Known(tuple(day.toordinal() for day in months), before, first, last, elsewhere, unknown)
