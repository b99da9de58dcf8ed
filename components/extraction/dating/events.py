"""Well known events that an article may mention: wars, attacks, deaths (data/reference/events.csv)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from functools import cache
from string import ascii_uppercase
from typing import TYPE_CHECKING

from components.reference.files import EVENT_COLUMNS, TABLES, rows

if TYPE_CHECKING:
    from collections.abc import Iterator

# Letters beyond A to Z stay: some grow when made small, and offsets would shift.
_SMALL = {ord(letter): letter.lower() for letter in ascii_uppercase} | {ord("’"): "'"}
_PIECE = re.compile(r"\w+|[^\w\s]")
# How many days before an event it is spoken of, where its day is known ahead.
_SPOKEN_OF = {"yes": 400, "long": 7 * 366}

# A phrase names what happened by a common word: "coup in Fiji"; "APEC" and "Suharto" only tell since when.
_COMMON = re.compile(
    r"\b(?!(?:of|the|in|and|for|on|to|from|with)\b)[a-z]{3,}|^(?:Cyclone|Hurricane|Typhoon)\b"
)
_LASTING = re.compile(
    r"^(?:late|ousted|deposed|toppled|slain|jailed|exiled|fallen|disgraced|fugitive|ailing|post|interim|new)\b"
    r"|\b(?:junta|rebels?|refugees|troops|forces?|leader|government|president|minister|authorities|movement|regime"
    r"|group|programme?|issue|policy|virus|vaccines?|detainees|prison|militants|separatists|process|barrier)\b"
)

Pieces = tuple[str, ...]  # words and marks, in small letters


@dataclass(frozen=True, slots=True)
class Event:
    """An event with its days. ``ahead``: the days before it in which it may be named; none unforeseen."""

    name: str
    start: date
    end: date
    ahead: int

    @property
    def foreseen(self) -> bool:
        """Whether its day was known ahead, so that it may be named before it came."""
        return self.ahead > 0


@dataclass(frozen=True, slots=True)
class Named:
    """A phrase at its offsets in a sentence, and the events that it can mean: mostly one.

    ``happening``: it names what happened, and not only what has been so since.
    """

    start: int
    end: int
    events: tuple[Event, ...]
    happening: bool


class Events:
    """The table by its phrases: a look-up a word, however many phrases there are."""

    def __init__(self, by_phrase: dict[Pieces, tuple[bool, bool, tuple[Event, ...]]]) -> None:
        self._by_phrase = by_phrase
        lengths: dict[Pieces, set[int]] = {}
        for phrase in by_phrase:
            lengths.setdefault(phrase[:2], set()).add(len(phrase))
        self._lengths = {head: sorted(found, reverse=True) for head, found in lengths.items()}

    def named_in(self, text: str) -> Iterator[Named]:
        """Each phrase of the table, the longest at its place, from left to right without overlaps."""
        found = list(_PIECE.finditer(text.translate(_SMALL)))
        pieces = tuple(piece.group() for piece in found)
        at = 0
        while at < len(pieces):
            step = self._length(pieces, at)
            if step:
                happening, proper, events = self._by_phrase[pieces[at : at + step]]
                start, end = found[at].start(), found[at + step - 1].end()
                if not proper or not text[start:end].islower():  # "a new start" is no New START
                    yield Named(start, end, events, happening)
            at += step or 1

    def _length(self, pieces: Pieces, at: int) -> int:
        for head in (pieces[at : at + 2], pieces[at : at + 1]):
            for length in self._lengths.get(head, ()):
                if at + length <= len(pieces) and pieces[at : at + length] in self._by_phrase:
                    return length
        return 0


@cache
def events() -> Events:
    """The shipped table, read once a process. Raises TableError for a row that cannot be used."""
    by_phrase: dict[Pieces, tuple[bool, bool, tuple[Event, ...]]] = {}
    for _, row in rows(TABLES / "events.csv", EVENT_COLUMNS):
        start = date.fromisoformat(row["start"])
        end = date.fromisoformat(row["end"]) if row["end"] else start
        event = Event(row["name"], start, end, _SPOKEN_OF.get(row["foreseen"], 0))
        for phrase in row["phrases"].split("|"):
            key = tuple(_PIECE.findall(phrase.translate(_SMALL)))
            happening = _COMMON.search(phrase) is not None and _LASTING.search(phrase) is None
            others = by_phrase[key][2] if key in by_phrase else ()
            by_phrase[key] = happening, not phrase.islower(), (*others, event)
    return Events(by_phrase)
