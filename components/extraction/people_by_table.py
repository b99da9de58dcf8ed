"""People by the leader table: full names, and names of one word that the press uses ("Lula")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from components.extraction.cast import PARTICLES, hyphen_particle
from components.extraction.office_words import HEADS
from components.reference.names import fold
from components.reference.places import gazetteer

if TYPE_CHECKING:
    from components.extraction.people_book import Book

_LONGEST_NAME = 6
_SEPARATORS = frozenset({",", ".", ";", ":", ")", "("})


def find(book: Book) -> None:
    """Enter every name of the table; of namesakes the one who serves on the day of publication."""
    leaders, anchor, at = book.cast.leaders, book.cast.anchor, 0
    while at < len(book.words):
        length = _name_length(book, at)
        if not length:
            at += 1
            continue
        candidates = leaders.lookup(_joined(book, at, length))
        leader = max(candidates, key=lambda c: bool(anchor and leaders.term_at(c, anchor)))
        book.add_with_office(at, at + length, book.cast.known(leader))
        at += length


def _joined(book: Book, at: int, length: int) -> str:
    return " ".join(word.core for word in book.words[at : at + length])


def _name_length(book: Book, at: int) -> int:
    """How many words the longest name of the table has that begins here; 0 where none does."""
    if not book.words[at].capital or book.words[at].calendar:
        return 0
    for length in range(min(_LONGEST_NAME, len(book.words) - at), 0, -1):
        if not _can_be_name(book, at, length):
            continue
        if book.cast.leaders.lookup(_joined(book, at, length)):
            return 0 if book.names_a_thing(at, at + length) else length
    return 0


def _can_be_name(book: Book, at: int, length: int) -> bool:
    span = book.words[at : at + length]
    if any(w.possessive for w in span[:-1]) or not (span[-1].capital or hyphen_particle(span[-1])):
        return False
    if any(w.core in _SEPARATORS for w in span):
        return False
    return length > 1 or _is_single_name(book, at)


def _is_single_name(book: Book, at: int) -> bool:
    """A press name of one word standing alone, not within a longer name."""
    word = book.words[at]
    following = book.words[at + 1] if at + 1 < len(book.words) else None
    if len(word.core) < 4 or word.low in HEADS:  # "the Sultan of Oman" is no Prince Sultan
        return False
    if book.starts_sentence(at) or fold(word.core) in gazetteer().common:
        return False
    if following:
        goes_on = following.capital and following.start - word.stop == 1 and not following.calendar
        if goes_on or following.low in PARTICLES:
            return False
    return book.stands_alone(at)
