"""Countries and organisations, and every word that means one: names, demonyms, seats of power."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal, cast

from components.reference.files import TABLES, rows
from components.reference.names import plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

CountryKind = Literal["country", "territory", "organisation", "former"]
WordKind = Literal["name", "demonym", "metonym", "former"]

COUNTRY_COLUMNS = (
    "code",
    "kind",
    "name",
    "official",
    "capital",
    "latitude",
    "longitude",
    "region",
    "subregion",
)
WORD_COLUMNS = ("word", "code", "kind", "ambiguous", "adjective", "noun")


@dataclass(frozen=True, slots=True)
class Country:
    """A country, territory or organisation.

    Coordinates are those of the capital or headquarters; None where there is none (the G20).
    """

    code: str
    kind: CountryKind
    name: str
    official: str
    capital: str
    latitude: float | None
    longitude: float | None
    region: str
    subregion: str


@dataclass(frozen=True, slots=True)
class CountryWord:
    """One reading of a word as a country.

    ``ambiguous``: the word can mean something else (another country, a first name, a town, a thing), so
    context must agree. ``adjective`` and ``noun`` say what a demonym can be: "French" is an adjective only,
    "Russians" a noun only, "Tajik" both.
    """

    code: str
    kind: WordKind
    ambiguous: bool = False
    adjective: bool = False
    noun: bool = False


_HEAD = 3  # letters that tell most words from those of the table


class Countries:
    """The two tables, ready to be asked."""

    def __init__(self, table: Iterable[Country], words: Iterable[tuple[str, CountryWord]]) -> None:
        self.by_code: Mapping[str, Country] = MappingProxyType({country.code: country for country in table})
        found: dict[str, list[CountryWord]] = {}
        for word, meaning in words:
            found.setdefault(plain(word), []).append(meaning)
        # Headlines in capitals: RUSSIA is Russia, yet US never comes from us.
        for word in [word for word in found if len(word) > 4 and word.upper() != word]:
            found.setdefault(word.upper(), found[word])
        self._words = {word: tuple(meanings) for word, meanings in found.items()}
        self.max_words = max((word.count(" ") + 1 for word in self._words), default=0)
        self._heads = frozenset(word[:_HEAD] for word in self._words)

    def words(self, surface: str) -> tuple[CountryWord, ...]:
        """What a word or phrase can mean, likeliest first; case matters ("US" and not "us"), accents do not.

        A possessive ending and a leading "the" are the caller's to take off.
        """
        return self._words.get(plain(surface), ()) if self.begins(surface) else ()

    def begins(self, surface: str) -> bool:
        """Whether a word or phrase of the table may begin so: a quick no for most words of a text."""
        head = surface[:_HEAD]
        return head in self._heads or len(head) < _HEAD or not (head.isascii() and head.isalnum())


def read_countries(path: Path) -> list[Country]:
    """The rows of countries.csv."""
    return [
        Country(
            code=row["code"],
            kind=cast("CountryKind", row["kind"]),
            name=row["name"],
            official=row["official"],
            capital=row["capital"],
            latitude=float(row["latitude"]) if row["latitude"] else None,
            longitude=float(row["longitude"]) if row["longitude"] else None,
            region=row["region"],
            subregion=row["subregion"],
        )
        for _, row in rows(path, COUNTRY_COLUMNS)
    ]


def read_words(path: Path) -> list[tuple[str, CountryWord]]:
    """The rows of country_words.csv, in the table's order."""
    return [
        (
            row["word"],
            CountryWord(
                code=row["code"],
                kind=cast("WordKind", row["kind"]),
                ambiguous=row["ambiguous"] == "yes",
                adjective=row["adjective"] == "yes",
                noun=row["noun"] == "yes",
            ),
        )
        for _, row in rows(path, WORD_COLUMNS)
    ]


@cache
def countries() -> Countries:
    """The shipped tables, read once a process."""
    return Countries(read_countries(TABLES / "countries.csv"), read_words(TABLES / "country_words.csv"))
