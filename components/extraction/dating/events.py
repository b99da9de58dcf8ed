"""Well known events that an article may mention: wars, attacks, deaths (data/reference/events.csv)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from functools import cache
from string import ascii_uppercase
from typing import TYPE_CHECKING

from components.reference.files import TABLES, rows

if TYPE_CHECKING:
    from collections.abc import Iterator

# Letters beyond A to Z stay: some grow when made small, and offsets would shift.
_SMALL = {ord(letter): letter.lower() for letter in ascii_uppercase}
EVENT_COLUMNS = ("name", "phrases", "start", "end", "foreseen", "source")


@dataclass(frozen=True, slots=True)
class Event:
    """An event with its days; ``foreseen``: its day was known ahead, so it may be named before it came."""

    name: str
    start: date
    end: date
    foreseen: bool


@dataclass(frozen=True, slots=True)
class Events:
    """The table as one pattern over all its phrases, and whom each phrase means."""

    pattern: re.Pattern[str]
    by_phrase: dict[str, Event]

    def named_in(self, text: str) -> Iterator[re.Match[str]]:
        """Each match of a phrase, at its offsets; in small letters, which is much faster to search."""
        return self.pattern.finditer(text.translate(_SMALL))

    def meant_by(self, words: str) -> Event:
        """The event that a match of ``pattern`` names."""
        return self.by_phrase[_key(words)]


@cache
def events() -> Events:
    """The shipped table, read once a process. Raises TableError for a row that cannot be used."""
    by_phrase: dict[str, Event] = {}
    phrases: list[str] = []
    for _, row in rows(TABLES / "events.csv", EVENT_COLUMNS):
        start = date.fromisoformat(row["start"])
        end = date.fromisoformat(row["end"]) if row["end"] else start
        event = Event(row["name"], start, end, row["foreseen"] == "yes")
        for phrase in row["phrases"].split("|"):
            by_phrase[_key(phrase)] = event
            phrases.append(phrase)
    phrases.sort(key=len, reverse=True)
    return Events(re.compile(rf"(?<!\w)(?:{'|'.join(map(_pattern, phrases))})(?!\w)"), by_phrase)


def _pattern(phrase: str) -> str:
    return re.escape(phrase.translate(_SMALL)).replace("'", "['’]").replace(r"\ ", r"\s+")


def _key(words: str) -> str:
    return " ".join(words.lower().replace("’", "'").split())
