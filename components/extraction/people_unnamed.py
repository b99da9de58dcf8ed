"""Offices without a name: "the Turkish president", "the leaders of Poland and Lithuania"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from components.reference.countries import countries

if TYPE_CHECKING:
    from components.extraction.cast import Character
    from components.extraction.offices import Office
    from components.extraction.people_book import Book

_LONGEST_COUNTRY = 4
_INDEFINITE = frozenset("a an no any another every sitting serving only last latest previous next".split())
_FIRST_OF_RANK = frozenset({"lady", "deputy", "vice", "minister"})
# As far as a name is looked for behind its office, in words.
_NEAR = 8
_QUEENS = frozenset({"queen", "queen consort"})
# Too many hold these at once for a country alone to tell who is meant.
_NEVER_ALONE = frozenset({"counterpart", "general", "senator", "councillor"})


def find(book: Book) -> None:
    """Enter offices told with their country and no name: they stand for their holders."""
    for office in book.offices:
        if not book.free(office.first, office.stop):
            continue
        if office.plural:
            _find_several(book, office)
        elif country := _country_of_holder(book, office):
            _find_one(book, office, country)


def _country_of_holder(book: Book, office: Office) -> str | None:
    """Whose office it is that stands for its holder; None for one that stands for nobody."""
    if office.former or office.elect or office.title in _NEVER_ALONE or _any_of_them(book, office):
        return None
    if office.title == "pope":
        return "VAT" if _after_the(book, office) else None
    if office.title == "queen" and not office.country:
        return "GBR" if _the_queen(book, office) else None
    return office.country


def _after_the(book: Book, office: Office) -> bool:
    return office.first > 0 and book.words[office.first - 1].low == "the"


def _find_one(book: Book, office: Office, country: str) -> None:
    if _shares_holder(book, office) or _name_follows(book, office) or _goes_on(book, office):
        return
    if (named := _named_before(book, office, country)) is not None:
        book.add(office.first, office.stop, (named,), "office")
        return
    character = _by_name(book, office.title, country) if office.title in {"pope", "queen"} else None
    character = character or book.cast.holder(country, office.title, office.words)
    if character:
        book.add(office.first, office.stop, (character,), "office")


def _named_before(book: Book, office: Office, country: str) -> Character | None:
    """ "Sheikh Mohammed, the ruler of Dubai": an office that no table has is of whom it stands beside."""
    before = [word.low for word in book.words[max(0, office.first - 2) : office.first]]
    mention = book.of_word.get(office.first - 3)
    if before != [",", "the"] or mention is None or mention.kind != "name" or len(mention.who) != 1:
        return None
    known = book.cast.anchor and book.cast.leaders.holders(country, office.title, book.cast.anchor)
    return mention.who[0] if not known and mention.who[0].country == country else None


def _any_of_them(book: Book, office: Office) -> bool:
    """ "a visit by an Israeli premier", "the first French president to": any holder, not the one of today."""
    before = book.words[office.first - 1].low if office.first > 0 else ""
    words = book.words[office.first : office.stop]
    first = words[0].low == "first" and len(words) > 1 and words[1].low not in _FIRST_OF_RANK
    return before in _INDEFINITE or first


def _the_queen(book: Book, office: Office) -> bool:
    """ "the Queen", where the article names no other: in English that is the British one."""
    word = book.words[office.first]
    before = book.words[office.first - 1].low if office.first else ""
    if not word.capital or before != "the" or office.stop - office.first > 1:
        return False
    return not any(c.office in _QUEENS for c in book.cast.characters)


def _by_name(book: Book, title: str, country: str) -> Character | None:
    """Pope and queen are known by name: each holds an office that nobody else has."""
    holders = book.cast.leaders.holders(country, title, book.cast.anchor) if book.cast.anchor else ()
    return book.cast.known(holders[0]) if len(holders) == 1 else None


def _shares_holder(book: Book, office: Office) -> bool:
    """ "Vice President and Prime Minister Mohammed bin Rashid": the first office is of the same person."""
    second = office.stop + 1
    if second not in book.office_from or book.words[office.stop].low != "and":
        return False
    following = book.of_word.get(second)
    return following is not None and following.first == second and following.kind == "name"


def _goes_on(book: Book, office: Office) -> bool:
    """ "NAME, Ethiopian deputy prime minister and minister of foreign affairs": both offices are of NAME."""
    before = office.first - 1
    if before < 1 or book.words[before].low != "and":
        return False
    first = next((other for other in book.offices if other.stop == before), None)
    if first is None or first.plural or not first.country:
        return False
    at = first.first - 1
    mention = book.of_word.get(at - 1) if at > 0 and book.words[at].core == "," else None
    if mention is None or mention.kind != "name" or len(mention.who) != 1:
        return False
    return mention.who[0].country == first.country


def _name_follows(book: Book, office: Office) -> bool:
    """ "Speaker of the Upper House of Turkmen Parliament NAME": the office runs on to its holder's name."""
    for at in range(office.stop, min(office.stop + _NEAR, len(book.words))):
        mention = book.of_word.get(at)
        if mention is not None:
            return mention.kind == "name" and at > office.stop
        word = book.words[at]
        if word.mark or not (word.capital or word.low in {"of", "the", "for"}):
            return False
        if book.words[at - 1].possessive:
            return False
    return False


def _find_several(book: Book, office: Office) -> None:
    """ "the leaders of Poland and Lithuania": the holder in each country listed."""
    at = next((i for i in range(office.first, office.stop) if book.words[i].low == "of"), None)
    if at is None:
        _find_pair(book, office)
        return
    codes, stop = _listed_countries(book, at + 1)
    holders = [book.cast.holder(code, office.title, office.words.rstrip("s")) for code in codes]
    who = tuple(holder for holder in holders if holder)
    if len(who) > 1:
        book.add(office.first, stop, who, "office")


def _find_pair(book: Book, office: Office) -> None:
    """ "the Russian and North Korean leaders": the holder in each of the two."""
    joint = office.first - 1
    if office.country is None or office.title in _NEVER_ALONE or joint < 1 or book.words[joint].low != "and":
        return
    for length in (1, 2, 3):
        first = joint - length
        known = countries().words(book.said(first, joint)) if first >= 0 else ()
        if known and book.words[first].capital and book.free(first, office.stop):
            title = office.words.rstrip("s")
            pair = [book.cast.holder(code, office.title, title) for code in (known[0].code, office.country)]
            who = tuple(holder for holder in pair if holder)
            if len(who) > 1:
                book.add(first, office.stop, who, "office")
            return


def _listed_countries(book: Book, at: int) -> tuple[list[str], int]:
    """The codes of the countries in a list that begins at a word, and the word after the list."""
    codes: list[str] = []
    while at < len(book.words):
        code, length = _country_from(book, at)
        if code:
            codes.append(code)
            at += length
        elif _list_goes_on(book, at):
            at += 1
        else:
            break
    return codes, at


def _list_goes_on(book: Book, at: int) -> bool:
    """A comma, "and" or "the" with a country, or with another of these, behind it."""
    low = book.words[at].low
    if low not in {",", "and", "the"} or at + 1 == len(book.words):
        return False
    if _country_from(book, at + 1)[0]:
        return True
    return low != "the" and book.words[at + 1].low in {"and", "the"}


def _country_from(book: Book, at: int) -> tuple[str | None, int]:
    """The country whose name begins at a word, and how many words it has."""
    if not book.words[at].capital:
        return None, 0
    for length in range(min(_LONGEST_COUNTRY, len(book.words) - at), 0, -1):
        if book.words[at + length - 1].mark:
            continue
        known = countries().words(book.said(at, at + length))
        if known and known[0].kind in {"name", "former"}:
            return known[0].code, length
    return None, 0
