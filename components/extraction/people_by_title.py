"""People by what else introduces a name: an honorific before it, or an office in apposition after it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from components.extraction.cast import is_honorific, name_after
from components.extraction.people_book import DETERMINERS
from components.extraction.people_in_news import leader_in_news
from components.extraction.people_named import NOT_A_NAME, person
from components.reference.countries import countries
from components.reference.places import gazetteer

if TYPE_CHECKING:
    from components.extraction.offices import Office
    from components.extraction.people_book import Book

_GENDER = {"mr": "m", "sir": "m", "lord": "m", "mrs": "f", "ms": "f", "miss": "f", "dame": "f", "lady": "f"}
_SMALL_PARTS = frozenset({"al", "bin", "de", "van", "von", "da", "el"})


def find_by_honorific(book: Book) -> None:
    """ "Mr Blinken": somebody known, by a surname; the honorific tells he or she."""
    for at, word in enumerate(book.words[:-1]):
        if not is_honorific(word) or not word.capital or at in book.of_word:
            continue
        first = at + 1 + (book.words[at + 1].core == ".")
        stop = name_after(book.words, first)
        if stop == first or not book.free(first, stop):
            continue
        character = person(book, book.said(first, stop), None)
        if character is None and stop == first + 1:
            character = leader_in_news(book, first)
        if character:
            character.gender = character.gender or _GENDER.get(word.low.strip("."))
            book.add(at, stop, (character,), "name")


def find_in_apposition(book: Book) -> None:
    """ "Belkacem Nabi, the Algerian Minister of Energy": an office after the comma names a stranger."""
    for office in book.offices:
        stop = _comma_before(book, office)
        if stop is None:
            continue
        first = stop
        while first > 0 and _is_part_of_name(book, first - 1):
            first -= 1
        if stop - first < 2 or not book.free(first, stop):
            continue
        name = book.said(first, stop)
        if countries().words(name) or gazetteer().lookup(name):
            continue
        character = person(book, name, office)
        if character:
            book.add(first, stop, (character,), "name")


def _comma_before(book: Book, office: Office) -> int | None:
    """The comma that sets an office off from what stands before it: ", the Algerian Minister"."""
    if office.plural or office.first in book.of_word:
        return None
    at = office.first - 1
    if at > 0 and book.words[at].low in DETERMINERS:
        at -= 1
    return at if at >= 2 and book.words[at].core == "," else None


def _is_part_of_name(book: Book, at: int) -> bool:
    word = book.words[at]
    if not word.core[0].isalpha() or word.calendar or word.possessive:
        return False
    return (word.capital and word.low not in NOT_A_NAME) or word.low in _SMALL_PARTS
