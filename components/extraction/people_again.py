"""People named again: by surname or another short form; and surnames that need no introduction."""

from __future__ import annotations

from typing import TYPE_CHECKING

from components.extraction.cast import hyphen_particle
from components.extraction.people_in_news import leader_in_news
from components.extraction.people_named import NOT_A_NAME
from components.reference.countries import countries
from components.reference.names import fold
from components.reference.places import gazetteer

if TYPE_CHECKING:
    from components.extraction.people_book import Book
    from components.extraction.words import Word

_LONGEST_FORM = 3
_SHORTEST_FIRST_NAME = 4


def find(book: Book) -> None:
    """Enter every short form of the cast, and leaders in office told by surname alone."""
    _let_first_names_stand(book)
    at = 0
    while at < len(book.words):
        at = max(at + 1, _find_at(book, at))


def _let_first_names_stand(book: Book) -> None:
    """ "Raila Odinga ... Raila": whoever was told in full may be told by the first name alone."""
    for mention in book.mentions:
        if mention.kind != "name" or len(mention.who) != 1 or mention.who[0].unnamed:
            continue
        character = mention.who[0]
        first, _, rest = character.name.partition(" ")
        told = fold(book.text[mention.start : mention.end]).split()
        form = fold(first)
        if not rest or form not in told[:-1] or len(form) < _SHORTEST_FIRST_NAME or book.cast.by_form(form):
            continue
        if not (countries().words(first) or gazetteer().lookup(first) or first.lower() in NOT_A_NAME):
            book.cast.add_form(character, form)


def _find_at(book: Book, at: int) -> int:
    """Enter the longest form that begins here; the word after it, or ``at`` where there is none."""
    if at in book.of_word or not book.words[at].core[0].isalpha():
        return at
    for length in range(min(_LONGEST_FORM, len(book.words) - at), 0, -1):
        if not _can_end_form(book.words[at + length - 1]):
            continue
        span = book.words[at : at + length]
        if not _can_be_form(span) or not book.free(at, at + length):
            continue
        character = book.cast.by_form(fold(" ".join(w.core for w in span)))
        if character is None and length == 1:
            character = leader_in_news(book, at)
        if character and book.stands_alone(at) and not book.names_a_thing(at, at + length):
            book.add_with_office(at, at + length, character)
            return at + length
    return at


def _can_end_form(word: Word) -> bool:
    return word.capital or hyphen_particle(word)


def _can_be_form(span: list[Word]) -> bool:
    if any(w.possessive for w in span[:-1]):
        return False
    return not span[0].calendar and (span[0].capital or len(span) > 1)
