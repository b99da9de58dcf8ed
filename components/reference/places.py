"""Cities, regions and venues by name: where a place is and which of several namesakes is likeliest."""

from __future__ import annotations

import gzip
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Literal, cast

from components.reference.files import TABLES, rows
from components.reference.names import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

PlaceKind = Literal["capital", "city", "venue", "region"]

EVERYDAY_COLUMNS = ("name", "why")
VENUE_COLUMNS = ("name", "aliases", "city", "country", "latitude", "longitude", "note")


@dataclass(frozen=True, slots=True)
class City:
    """A place with coordinates in degrees. ``city`` is what a table shows in its city column:

    the place itself, for a venue the town that it stands in or near, for a large region None.
    """

    name: str
    country: str
    latitude: float
    longitude: float
    population: int
    kind: PlaceKind
    city: str | None


class Gazetteer:
    """Places by folded name. Rows are kept as text and made into ``City`` objects when asked for."""

    def __init__(self, lines: Iterable[str], everyday: Iterable[str] = ()) -> None:
        """``lines``: tab-separated name, country, latitude, longitude, population, kind, city, keys.

        Keys are folded names with | between them. Lines stand best first: lookups keep their order.
        ``everyday``: folded names that are also words or people's names; those among them are ``common``.
        """
        self._lines: list[str] = []
        self._index: dict[str, int | tuple[int, ...]] = {}
        for number, line in enumerate(lines):
            place, _, keys = line.rstrip("\n").rpartition("\t")
            self._lines.append(place)
            for key in keys.split("|"):
                known = self._index.get(key)
                if known is None:
                    self._index[key] = number
                else:
                    self._index[key] = (*((known,) if isinstance(known, int) else known), number)
        self.common = frozenset(key for key in everyday if key in self._index)
        self.max_words = max((key.count(" ") + 1 for key in self._index), default=0)

    def __len__(self) -> int:
        return len(self._lines)

    def __iter__(self) -> Iterator[City]:
        return (self._place(number) for number in range(len(self._lines)))

    def lookup(self, name: str) -> tuple[City, ...]:
        """Every place of that name or alternate name: venues first, then capitals, then by population."""
        return self.lookup_key(fold(name))

    def lookup_key(self, key: str) -> tuple[City, ...]:
        """The same for a name that is folded already."""
        found = self._index.get(key)
        if found is None:
            return ()
        if isinstance(found, int):
            return (self._place(found),)
        return tuple(self._place(number) for number in found)

    def in_country(self, name: str, code: str) -> City | None:
        """The likeliest place of that name in one country, or None."""
        return next((place for place in self.lookup(name) if place.country == code), None)

    def _place(self, number: int) -> City:
        name, country, latitude, longitude, population, kind, city = self._lines[number].split("\t")
        return City(
            name=name,
            country=country,
            latitude=float(latitude),
            longitude=float(longitude),
            population=int(population),
            kind=cast("PlaceKind", kind),
            city=city or None,
        )


def venue_lines(path: Path) -> Iterator[str]:
    """The hand-made venues as gazetteer lines."""
    for _, row in rows(path, VENUE_COLUMNS):
        keys = dict.fromkeys(fold(name) for name in (row["name"], *row["aliases"].split("|")) if name)
        fields = (row["name"], row["country"], row["latitude"], row["longitude"], "0", "venue", row["city"])
        yield "\t".join((*fields, "|".join(keys)))


def city_lines(path: Path) -> Sequence[str]:
    """The lines of the compressed cities table."""
    with gzip.open(path, "rt", encoding="utf-8") as handle:
        return handle.read().splitlines()


@cache
def gazetteer() -> Gazetteer:
    """The shipped tables, read once a process (under 0.3 s, under 60 MB)."""
    everyday = (row["name"] for _, row in rows(TABLES / "everyday_names.csv", EVERYDAY_COLUMNS))
    lines = (*venue_lines(TABLES / "venues.csv"), *city_lines(TABLES / "cities.tsv.gz"))
    return Gazetteer(lines, everyday)


@dataclass(frozen=True, slots=True)
class Misleading:
    """Folded names that hold the name of a place and mean none: "Paris Agreement", "Indian Ocean"."""

    keys: frozenset[str]
    max_words: int

    def __contains__(self, name: str) -> bool:
        return fold(name) in self.keys


@cache
def misleading() -> Misleading:
    """The shipped table, read once a process."""
    keys = frozenset(fold(row["name"]) for _, row in rows(TABLES / "misleading_names.csv", EVERYDAY_COLUMNS))
    return Misleading(keys, max(key.count(" ") + 1 for key in keys))
