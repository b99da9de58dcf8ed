"""The words of a text with their offsets: what every scanner of names looks through, once."""

from __future__ import annotations

import re
from typing import NamedTuple

_WORD = re.compile(
    r"(?:[A-Z]\.){2,}"  # U.S., D.C.
    r"|[A-ZÀ-Þ]\.(?=\s?[A-ZÀ-Þ])"  # the initial of a name
    r"|\bS(?:t|te)\.(?=\s[A-ZÀ-Þ])"  # St. Petersburg
    r"|\b(?:[Tt]hen|[Ee]x|[Nn]ow)[-‐‑](?=[^\W\d_])"  # then-President, ex-minister
    r"|[^\W_]+(?:['’‘`\-‐‑][^\W_]+)*"
    r"|[^\w\s]"
)
_POSSESSIVE = ("'s", "’s")
_CALENDAR = frozenset(
    """monday tuesday wednesday thursday friday saturday sunday january february march april june july august
    september october november december jan feb mar apr jun jul aug sept sep oct nov dec
    mon tue tues wed thu thurs fri sat""".split()
)


class Word(NamedTuple):
    """One word (or mark) at ``text[start:end]``; ``core`` has no possessive ending, ``stop`` counts it.

    What every scanner asks of every word is worked out once: ``low`` is the core in small letters.
    """

    core: str
    start: int
    end: int
    stop: int
    low: str
    capital: bool
    mark: bool

    @property
    def possessive(self) -> bool:
        return self.stop > self.end

    @property
    def calendar(self) -> bool:
        """A weekday or a month: capitalised, but part of no name."""
        return self.low in _CALENDAR


def words_of(text: str) -> list[Word]:
    """All words and marks of a text, in order; linear in its length."""
    found = []
    for match in _WORD.finditer(text):
        raw, (start, stop) = match.group(), match.span()
        core = raw[:-2] if raw.endswith(_POSSESSIVE) else raw
        first = core[0]
        end = start + len(core)
        found.append(Word(core, start, end, stop, core.lower(), first.isupper(), not first.isalnum()))
    return found


def surface(text: str, words: list[Word], first: int, stop: int) -> str:
    """The text from word ``first`` up to, and without, word ``stop``."""
    return text[words[first].start : words[stop - 1].end]


def within_a_line(words: list[Word], at: int, stop: int) -> bool:
    """Whether words stand one after the other, with a blank at the most between them and no mark."""
    return (
        all(words[i].start - words[i - 1].stop <= 1 and not words[i].mark for i in range(at + 1, stop))
        and words[stop - 1].core[-1].isalnum()
    )
