"""The short names that the press uses after the first mention of a person."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from components.reference.names import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

# The family name stands first and the given name is not used alone.
FAMILY_FIRST = frozenset({"CHN", "KOR", "PRK", "TWN"})
# Either order occurs (Lee Hsien Loong, Tharman Shanmugaratnam), or the press uses the first name alone
# (Abiy, Thaksin, Mahathir, Prabowo), so both ends count.
BOTH_ENDS = frozenset(
    {
        "HKG",
        "MAC",
        "SGP",
        "VNM",
        "KHM",
        "LAO",
        "THA",
        "MMR",
        "MYS",
        "IDN",
        "ETH",
        "ERI",
        "BTN",
        "BRN",
        "AFG",
        "SOM",
    }
)
DOUBLE_SURNAMES = frozenset(
    {
        "ARG", "BOL", "BRA", "CHL", "COL", "CRI", "CUB", "DOM", "ECU", "ESP", "GNQ", "GTM", "HND", "MEX",
        "NIC", "PAN", "PER", "PRI", "PRY", "PRT", "SLV", "URY", "VEN", "AGO", "MOZ", "CPV", "GNB", "STP",
        "TLS", "AND", "PHL",
    }
)  # fmt: skip
PARTICLES = frozenset(
    {
        "abu", "al", "as", "at", "an", "ar", "ash", "az", "ben", "bin", "bint", "da", "de", "del",
        "della", "den", "der", "di", "do", "dos", "du", "el", "ibn", "la", "le", "mac", "ould", "ter",
        "van", "von", "zu",
    }
)  # fmt: skip
# Between two surnames: "Correia e Silva", "Ortega y Gasset".
_AND = frozenset({"e", "y"})
TITLES = frozenset(
    {
        "king", "queen", "pope", "prince", "princess", "sheikh", "shaikh", "emperor", "empress", "sultan",
        "emir", "crown", "grand", "duke", "duchess", "sir", "dame", "lord", "lady", "archduke",
    }
)  # fmt: skip
_NUMERAL = re.compile(r"[ivx]+")
_SUFFIXES = frozenset({"jr", "junior", "sr", "senior"})


def without_title(key: str) -> str:
    """A folded name without leading titles: "king charles iii" -> "charles iii"."""
    words = key.split()
    while len(words) > 1 and words[0] in TITLES:
        words = words[1:]
    return " ".join(words)


def short_names(name: str, country: str, names: Sequence[str] = ()) -> Iterator[str]:
    """The folded short names of one person: "Abdel Fattah el-Sisi" -> "sisi", "el sisi".

    ``country`` settles the order of names, and ``names``, all that the person has, where it differs: "Joseph
    Wu" is also "Wu Jaushieh". Regnal numbers and "Jr" are not surnames.
    """
    words = _words(name.partition(" of ")[0])  # "King Abdullah of Jordan" is no Jordan
    while len(words) > 1 and (_NUMERAL.fullmatch(words[-1]) or words[-1] in _SUFFIXES):
        words = words[:-1]
    if len(words) == 1:
        yield words[0]
        return
    if country in FAMILY_FIRST:
        yield _family_name(words, names)
        return
    if country in BOTH_ENDS and words[0] not in PARTICLES:
        yield words[0]
    yield words[-1]
    yield from _compounds(words)
    if len(words) > 3 and country in DOUBLE_SURNAMES and words[-2] in _AND:
        yield from (" ".join(words[-3:]), words[-3])
    elif len(words) > 2 and (country in DOUBLE_SURNAMES or country == "MMR") and words[-2] not in PARTICLES:
        yield " ".join(words[-2:])
        if country in DOUBLE_SURNAMES:
            yield words[-2]


def _family_name(words: list[str], names: Sequence[str]) -> str:
    """Of the words that begin one of a person's names, the one that most of them hold; the first if equal."""
    each = [words, *map(_words, names)]
    beginning = {others[0] for others in each}
    return max(filter(beginning.__contains__, words), key=lambda word: sum(word in others for others in each))


def _words(name: str) -> list[str]:
    """The folded words of a name without titles; a hyphen joins ("Kramp-Karrenbauer") but for "el-Sisi"."""
    words: list[str] = []
    for token in name.split():
        key = fold(token)
        parts = key.split()
        words += parts if parts and parts[0] in PARTICLES else [key] if key else []
    while len(words) > 1 and words[0] in TITLES:
        words = words[1:]
    return words or [fold(name)]


def _compounds(words: list[str]) -> Iterator[str]:
    """Surnames that begin with a particle: "van der bellen", "bin salman", "al saud"."""
    for at in range(1, len(words) - 1):
        if words[at] in PARTICLES:
            yield " ".join(words[at:])
            if words[at + 1] not in PARTICLES:
                yield " ".join(words[at : at + 2])
