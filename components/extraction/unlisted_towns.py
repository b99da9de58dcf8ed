"""Towns that no table knows, told with their country: "in Kurchatov, Kazakhstan, on Friday"."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from components.extraction.words import surface, within_a_line
from components.reference.countries import countries
from components.reference.names import fold
from components.reference.places import misleading

if TYPE_CHECKING:
    from components.extraction.words import Word

# What stands before a town that no table knows, and after its country.
_TOWN_FOLLOWS = frozenset(
    "in at near to from outside visit visits visited visiting town city village resort port".split()
)
_KINDS_OF_TOWN = frozenset("town city village resort port settlement".split())
_AFTER_A_PLACE = frozenset(
    "on for to where at after before during from with this last next as while when".split()
)
_CLOSING = frozenset(',.;)(”"—–-')
_NO_TOWN = frozenset(
    "parliament congress senate government opposition cabinet court church state house president".split()
)
_LONGEST_TOWN = 3


class Town(NamedTuple):
    """A town by its name, the code of its country, and the word after the name."""

    name: str
    country: str
    stop: int


def town_at(text: str, words: list[Word], at: int, taken: frozenset[int]) -> Town | None:
    """The town whose name begins at a word, none of it ``taken`` by people."""
    before = words[at - 1].low if at else ""
    if before not in _TOWN_FOLLOWS and not (
        before == "of" and at > 1 and words[at - 2].low in _KINDS_OF_TOWN
    ):
        return None
    for length in range(1, min(_LONGEST_TOWN, len(words) - at) + 1):
        stop, last = at + length, words[at + length - 1]
        if not last.capital or last.possessive or last.calendar or at + length - 1 in taken:
            return None
        if length > 1 and not within_a_line(words, at, stop):
            return None
        named = country_named(words, stop)
        if named and _clause_goes_on(words, named[1]) and not _is_no_town(words, at, stop):
            name = surface(text, words, at, stop)
            return Town(name, named[0], stop)
    return None


def _clause_goes_on(words: list[Word], at: int) -> bool:
    """False where the country is the subject of what follows: "In Parliament, Canada said"."""
    if words[at - 1].possessive:
        return False
    return at >= len(words) or words[at].core in _CLOSING or words[at].low in _AFTER_A_PLACE


def _is_no_town(words: list[Word], at: int, stop: int) -> bool:
    """Whether a name holds a word that is a country, a demonym or no town's: "Asia", "Parliament"."""
    spans = (" ".join(word.core for word in words[i:stop]) for i in range(at, stop))
    return any(countries().words(span) or span in misleading() or fold(span) in _NO_TOWN for span in spans)


def country_named(words: list[Word], stop: int) -> tuple[str, int] | None:
    """The country after a comma at ``stop``: its code, and the word after it."""
    if stop + 1 >= len(words) or words[stop].core != ",":
        return None
    table = countries()
    for length in range(table.max_words, 0, -1):
        span = words[stop + 1 : stop + 1 + length]
        if len(span) == length and span[0].capital:
            known = table.words(" ".join(word.core for word in span))
            if known and known[0].kind in {"name", "former"}:
                return known[0].code, stop + 1 + length
    return None
