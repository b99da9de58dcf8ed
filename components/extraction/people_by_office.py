"""People by the office before the name: "Zambia's Foreign Minister Mulambo Haimbe"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from components.extraction.cast import is_honorific, name_after
from components.extraction.people_named import NOT_A_NAME, person

if TYPE_CHECKING:
    from components.extraction.offices import Office
    from components.extraction.people_book import Book
    from components.extraction.words import Word


def find(book: Book) -> None:
    """Enter whoever is named straight after an office."""
    for office in book.offices:
        _find_one(book, office)


def _find_one(book: Book, office: Office) -> None:
    at, comma = _name_begins(book, office)
    if not _can_begin(book, office, at) or (office.title == "leader" and not office.country):
        return
    stop = name_after(book.words, at)
    while stop > at and book.words[stop - 1].low in NOT_A_NAME:
        stop -= 1
    if stop - at < (2 if comma else 1) or not book.free(at, stop):
        return
    if _is_headline(book.words, at, stop):
        return
    character = person(book, book.said(at, stop), office)
    if character:
        book.add(office.first, stop, (character,), "name")


def _name_begins(book: Book, office: Office) -> tuple[int, bool]:
    """The word after an office, its comma and honorifics; whether there is such a comma."""
    words, at = book.words, office.stop
    comma = at < len(words) and words[at].core == "," and book.belongs(office, at + 1)
    at += comma
    while at < len(words) and is_honorific(words[at]) and words[at].capital:
        at += 1
        at += at < len(words) and words[at].core == "."
    return at, comma


def _can_begin(book: Book, office: Office, at: int) -> bool:
    if at >= len(book.words) or at in book.of_word or at in book.office_from:
        return False
    return not (book.words[at].low in NOT_A_NAME or book.words[at - 1].possessive or office.plural)


def _is_headline(words: list[Word], at: int, stop: int) -> bool:
    """Words in capitals are no name, unless the office is in capitals too and one word follows it."""
    name = words[at:stop]
    if any(w.core.isupper() and len(w.core) > 3 for w in name) and not words[at - 1].core.isupper():
        return True
    return len(name) > 1 and all(w.core.isupper() and len(w.core) > 1 for w in name)
