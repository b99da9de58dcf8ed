"""The countries and organisations that a sentence names, by name or demonym."""

from __future__ import annotations

from typing import TYPE_CHECKING

from components.extraction.words import surface, words_of
from components.reference.countries import countries

if TYPE_CHECKING:
    from collections.abc import Iterator

_LONGEST = 4  # words of a country's name


def nations(text: str) -> Iterator[tuple[int, tuple[str, ...]]]:
    """The offset of each name of a country or body in a sentence, and what it can mean: mostly one."""
    words = words_of(text)
    at = 0
    while at < len(words):
        step = 1
        if words[at].capital and countries().begins(words[at].core):
            for stop in range(min(at + _LONGEST, len(words)), at, -1):
                meant = countries().words(surface(text, words, at, stop))
                if meant:
                    yield words[at].start, tuple(dict.fromkeys(one.code for one in meant))
                    step = stop - at
                    break
        at += step
