"""Leaders in the news: a surname that the article never introduces, because every reader knows it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from components.reference import offices
from components.reference.countries import countries
from components.reference.names import fold
from components.reference.places import gazetteer
from components.reference.surnames import FAMILY_FIRST

if TYPE_CHECKING:
    from components.extraction.cast import Character
    from components.extraction.people_book import Book
    from components.reference.leaders import Leader, Term

_KNOWN_BY_SURNAME = frozenset(
    {
        "president",
        "prime minister",
        "chancellor",
        "foreign minister",
        "secretary of state",
        "supreme leader",
        "pope",
    }
)
# Surnames that are everyday words: not read as a leader unless introduced.
_EVERYDAY = frozenset(
    """brown may bush rice king major cook straw short long green white black young bishop key day ford price
    li""".split()
)


def leader_in_news(book: Book, at: int) -> Character | None:
    """The leader in office whom a surname means: of a country that the article tells of, or the only one."""
    cast, word = book.cast, book.words[at]
    if not cast.anchor or not _can_be_surname(book, at):
        return None
    serving = _serving(book, word.core, cast.anchor)
    if not serving and (year := book.year_near(at + 1)):
        serving = _serving(book, word.core, year)  # "Obama visited Cuba in March 2016"
    known = [(leader, term) for leader, term in serving if term.office in _KNOWN_BY_SURNAME]
    if not known or _begins_a_place(book, at):
        return None
    told = [leader for leader, term in known if term.country in cast.countries_told]
    if len(told) == 1:
        return cast.known(told[0])
    # A first lady or an official below the ministers is no rival for the surname; a vice president is.
    alone = len(known) == 1 and not any(
        offices.ranked(term.office) for who, term in serving if (who, term) not in known
    )
    return cast.known(known[0][0]) if alone and _means_only(known[0][0], word.core) else None


def _serving(book: Book, surname: str, day: str) -> list[tuple[Leader, Term]]:
    """Who of that surname held an office on a (partial) date, with the highest office."""
    leaders = book.cast.leaders
    return [
        (leader, term) for leader in leaders.by_surname(surname) if (term := leaders.term_at(leader, day))
    ]


def _can_be_surname(book: Book, at: int) -> bool:
    word = book.words[at]
    if not word.capital or len(word.core) < 2 or word.calendar or fold(word.core) in _EVERYDAY:
        return False
    return len(word.core) >= 5 or not book.starts_sentence(at)


def _begins_a_place(book: Book, at: int) -> bool:
    """ "Costa Rica" is no President Costa, "Castro Valley" no Castro."""
    if book.words[at].mark or at + 1 == len(book.words) or not book.words[at + 1].capital:
        return False
    name = book.said(at, at + 2)
    return bool(countries().words(name) or gazetteer().lookup(name))


def _means_only(leader: Leader, surname: str) -> bool:
    """True for "Erdogan" and "Xi": the family name, and neither a place nor an everyday word."""
    key = fold(surname)
    if len(key) < 2 or not _is_family_name(leader, key) or key in gazetteer().common:
        return False
    return not gazetteer().lookup_key(key) and not countries().words(surname)


def _is_family_name(leader: Leader, key: str) -> bool:
    """False for a given name that the press uses of somebody."""
    parts = fold(leader.name).split()
    return key == parts[-1] or (key == parts[0] and any(t.country in FAMILY_FIRST for t in leader.terms))
