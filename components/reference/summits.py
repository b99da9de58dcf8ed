"""Summits: when and where the regular meetings of leaders were held."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import TYPE_CHECKING

from components.reference.dates import first_day, last_day
from components.reference.files import TABLES, rows
from components.reference.names import fold

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

SUMMIT_COLUMNS = ("name", "series", "aliases", "start", "end", "city", "country", "source")

# "the G20 leaders' summit", "NATO summit", "COP26 talks": what follows the series' name.
_GROUP = re.compile(r"\bg (?=\d)")  # G-20
_TAIL = re.compile(
    r"( (leaders?|heads of state|economic|climate|annual|world))*( (summits?|meetings?|conference|talks))*$"
)


@dataclass(frozen=True, slots=True)
class Summit:
    """One meeting of a series; dates are ISO, ``country`` is the host's code."""

    name: str
    series: str
    aliases: tuple[str, ...]
    start: str
    end: str
    city: str
    country: str


def _key(name: str) -> str:
    key = _GROUP.sub("g", fold(name).removeprefix("the "))
    return _TAIL.sub("", key) or key


def _days(day: str) -> tuple[int, int]:
    """The first and last day of a partial date as ordinals."""
    first = date.fromisoformat(first_day(day))
    year, month, dom = (int(part) for part in last_day(day).split("-"))
    while True:
        try:
            return first.toordinal(), date(year, month, dom).toordinal()
        except ValueError:  # 31 June and its like
            dom -= 1


class Summits:
    """The table, by series, name and alias."""

    def __init__(self, table: Iterable[Summit]) -> None:
        self.table = tuple(table)
        self._index: dict[str, list[Summit]] = {}
        for summit in self.table:
            for key in dict.fromkeys(_key(name) for name in (summit.series, summit.name, *summit.aliases)):
                self._index.setdefault(key, []).append(summit)
        self.max_words = max((key.count(" ") + 1 for key in self._index), default=0)

    def named(self, name: str) -> tuple[Summit, ...]:
        """Every summit of that series, name or alias ("G20", "COP26", "the Bali summit"), oldest first."""
        return tuple(self._index.get(_key(name), ()))

    def find(self, name: str, day: str) -> Summit | None:
        """The summit of that series or name nearest to a (partial) date; None where the name is unknown."""
        first, last = _days(day)

        def distance(summit: Summit) -> int:
            start, end = (
                date.fromisoformat(summit.start).toordinal(),
                date.fromisoformat(summit.end).toordinal(),
            )
            return max(start - last, first - end, 0)

        return min(self.named(name), key=distance, default=None)

    def at(self, country: str, day: str) -> tuple[Summit, ...]:
        """Summits held in a country on a (partial) date."""
        return tuple(
            s
            for s in self.table
            if s.country == country and s.start <= last_day(day) and first_day(day) <= s.end
        )


def read_summits(path: Path) -> list[Summit]:
    """The rows of summits.csv, oldest first."""
    table = [
        Summit(
            name=row["name"],
            series=row["series"],
            aliases=tuple(filter(None, row["aliases"].split("|"))),
            start=row["start"],
            end=row["end"],
            city=row["city"],
            country=row["country"],
        )
        for _, row in rows(path, SUMMIT_COLUMNS)
    ]
    return sorted(table, key=lambda summit: summit.start)


@cache
def summits() -> Summits:
    """The shipped table, read once a process."""
    return Summits(read_summits(TABLES / "summits.csv"))
