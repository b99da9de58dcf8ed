"""People by the leader table: full names, and names of one word that the press uses ("Lula")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from components.extraction.cast import PARTICLES, hyphen_particle, is_honorific, name_after
from components.extraction.office_words import HEADS
from components.reference.names import fold
from components.reference.places import gazetteer

if TYPE_CHECKING:
    from components.extraction.cast import Character
    from components.extraction.people_book import Book
    from components.reference.leaders import Leader

_LONGEST_NAME = 6
_PATRONYMIC = frozenset({"al", "bin", "ibn"})
_SEPARATORS = frozenset({",", ".", ";", ":", ")", "("})


def find(book: Book) -> None:
    """Enter every name of the table; of namesakes the one who serves on the day of publication."""
    leaders, anchor, at = book.cast.leaders, book.cast.anchor, 0
    while at < len(book.words):
        length = _name_length(book, at)
        if not length:
            at += 1
            continue
        if length == 1 and (again := _by_first_name(book, at)):
            book.add_with_office(at, at + 1, again)
            at += 1
            continue
        candidates = leaders.lookup(_joined(book, at, length))
        leader = max(candidates, key=lambda c: bool(anchor and leaders.term_at(c, anchor)))
        if length == 1 and _reigned_once(book, at, leader):
            at += 1
            continue
        length += _rest_of_name(book, at + length, leader) or 0
        book.add_with_office(at, at + length, book.cast.known(leader))
        at += length


def _by_first_name(book: Book, at: int) -> Character | None:
    """ "Sheikh Abdullah", after "Sheikh Abdullah bin Zayed": he, and no king of that name."""
    if at == 0 or not is_honorific(book.words[at - 1]):
        return None
    first = fold(book.words[at].core)
    told = (who for mention in reversed(book.mentions) for who in mention.who)
    return next((who for who in told if fold(who.name).split()[0] == first), None)


def _reigned_once(book: Book, at: int, leader: Leader) -> bool:
    """Whether a monarch of another time has this first name: "Faisal" of 2023 is no King Faisal.

    Whom the article tells as "King Faisal" is found again by the forms of its cast.
    """
    anchor = book.cast.anchor
    if not anchor or book.cast.leaders.term_at(leader, anchor):
        return False
    return fold(book.words[at].core) not in {fold(name) for name in (leader.name, *leader.aliases)}


def _joined(book: Book, at: int, length: int) -> str:
    return " ".join(word.core for word in book.words[at : at + length])


def _name_length(book: Book, at: int) -> int:
    """How many words the longest name of the table has that begins here; 0 where none does."""
    word = book.words[at]
    if not word.capital or word.calendar or not book.cast.leaders.begins(word.core):
        return 0
    for length in range(min(_LONGEST_NAME, len(book.words) - at), 0, -1):
        if not _can_be_name(book, at, length):
            continue
        found = book.cast.leaders.lookup(_joined(book, at, length))
        if found and any(_rest_of_name(book, at + length, leader) is not None for leader in found):
            return 0 if book.names_a_thing(at, at + length) else length
    return 0


def _rest_of_name(book: Book, at: int, leader: Leader) -> int | None:
    """How many words of an Arabic name follow what the table has of it; None where they are another's.

    "Sheikh Abdullah bin Zayed" of "Sheikh Abdullah bin Zayed Al Nahyan"; no "Sheikh Sabah" is
    "Sheikh Sabah Al-Khaled".
    """
    if at >= len(book.words) or book.words[at - 1].stop + 1 != book.words[at].start:
        return 0
    if fold(book.words[at].core).split(" ")[0] not in _PATRONYMIC:
        return 0
    stop = name_after(book.words, at)
    known = {part for name in (leader.name, *leader.aliases) for part in fold(name).split()}
    if stop == at:
        return 0
    return stop - at if set(fold(book.said(at, stop)).split()) <= known else None


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
