"""Whom a name means: one of the article's cast, a leader by surname or spelling, or a stranger."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING

from components.extraction.cast import PARTICLES, same_office, short_forms
from components.reference.countries import countries
from components.reference.names import fold
from components.reference.offices import CONSORTS

if TYPE_CHECKING:
    from components.extraction.cast import Character
    from components.extraction.offices import Office
    from components.extraction.people_book import Book

NOT_A_NAME = frozenset(
    """the a an and on in at of for to from by with after before during while when who which that this these
    said says foreign ministry government parliament senate house white state department council assembly
    office press secretary spokesman spokeswoman spokesperson party union republic summit conference day
    visit meets arrives visits leaves holds receives embarks departs""".split()
)
_SHORTEST = 2  # letters of a name
# How far before an office its country is looked for, in words.
_NEAR = 30
_ALIKE = 0.6  # as difflib measures it: Zelenksy and Zelensky 0.88, Wario and Duale 0.2


def person(book: Book, name: str, office: Office | None) -> Character | None:
    """The character whom a name means; None for a stranger without an office."""
    if len(name) < _SHORTEST:
        return None  # "As Prime Minister I will go"
    known = book.cast.by_form(fold(name))
    if known is not None and known.office in CONSORTS and office is not None:
        # "President Macron and First Lady Brigitte Macron": the surname is that of two.
        known = _of_one_word(book, name, office) or known
    if known is None:
        single = len(fold(name).split()) == 1
        known = _of_one_word(book, name, office) if single else _of_several_words(book, name, office)
        if known is None and fold(name).split()[0] in PARTICLES:  # "Ms von der Leyen"
            known = _of_one_word(book, name, office)
    if known or office is None:
        return known
    return book.cast.stranger(name, office, _nearby_country(book, office) or book.home)


def _of_one_word(book: Book, name: str, office: Office | None) -> Character | None:
    """A surname: of somebody told already, else of a leader of the office's country or of home."""
    cast, folded = book.cast, fold(name)
    country, title = (office.country, office.title) if office else (None, None)
    for character in cast.latest():
        if folded in fold(character.name).split() and (not title or same_office(character, title)):
            return character
    year = book.year_near(office.stop) if office else None
    if office is None and not book.home:
        return None  # "Mr Brown" may be anybody
    return cast.surname(folded, country or book.home, title, year) or cast.surname(
        folded, country, title, year
    )


def _of_several_words(book: Book, name: str, office: Office | None) -> Character | None:
    """A full name, in a spelling that the table has not."""
    country = office.country if office else None
    found = _sounding_alike(book, name, country) or _holder_spelt_otherwise(book, name, office)
    if found is None:
        return _of_same_surname(book, name, office)
    for form in short_forms(name, country):
        book.cast.add_form(found, form)
    return found


def _sounding_alike(book: Book, name: str, country: str | None) -> Character | None:
    spelt = book.cast.leaders.sounding(name)
    if len(spelt) == 1 and (not country or any(t.country == country for t in spelt[0].terms)):
        return book.cast.known(spelt[0], country)
    return None


def _holder_spelt_otherwise(book: Book, name: str, office: Office | None) -> Character | None:
    """ "Ukrainian President Volodymyr Zelenksy": the office's holder, where one of his names is told."""
    if office is None or not office.country or not book.cast.anchor or office.former:
        return None
    holders = book.cast.leaders.holders(office.country, office.title, book.cast.anchor)
    alike = [h for h in holders if _misspelt(set(fold(name).split()), set(fold(h.name).split()))]
    return book.cast.known(alike[0]) if len(holders) == 1 and alike else None


def _misspelt(told: set[str], known: set[str]) -> bool:
    """Whether two names share a part and are alike in another: "Aden Wario" is no "Aden Duale"."""
    same, others = told & known, told - known
    alike = any(get_close_matches(part, known - same, 1, _ALIKE) for part in others)
    return bool(same) and (alike or len(same) > 1 or not others)


def _of_same_surname(book: Book, name: str, office: Office | None) -> Character | None:
    """Who serves in the office under the surname told, where the given names can be the same."""
    if office is None or not office.country:
        return None
    parts = fold(name).split()
    for form in (parts[-1], parts[0], " ".join(parts[-2:])):
        found = book.cast.surname(form, office.country, office.title)
        if found and _given_names_agree(found, name, form):
            book.cast.add_form(found, fold(name))
            return found
    return None


def _given_names_agree(character: Character, name: str, surname: str) -> bool:
    """Father and son share a surname: another given name begins otherwise."""
    known = {part[0] for part in fold(character.name).split() if part not in surname.split()}
    told = {part[0] for part in fold(name).split() if part not in surname.split()}
    return bool(known & told) or not told


def _nearby_country(book: Book, office: Office) -> str | None:
    """The country of an office that names none: of the person or place told before it in the sentence."""
    if office.country:
        return office.country
    for at in range(office.first - 1, max(-1, office.first - _NEAR), -1):
        if book.words[at].core == "." and book.words[at + 1].capital:
            return None
        mention = book.of_word.get(at)
        if mention is not None:
            joined = book.words[at + 1].low == "and" or book.home is None
            return mention.who[0].country if joined else None
        code = _country_until(book, at + 1) if book.home is None else None
        if code:
            return code
    return None


def _country_until(book: Book, stop: int) -> str | None:
    """The country whose name, of up to three words, ends before a word."""
    table = countries()
    for first in range(max(0, stop - 3), stop):
        known = table.words(book.said(first, stop)) if book.words[first].capital else ()
        if known and table.by_code[known[0].code].kind != "organisation":
            return known[0].code
    return None
