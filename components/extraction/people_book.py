"""The book of mentions: who has been found so far in a text, and which word belongs to which mention."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from components.extraction.cast import PersonMention, is_honorific
from components.extraction.words import surface
from components.reference.places import gazetteer

if TYPE_CHECKING:
    from components.extraction.cast import Cast, Character
    from components.extraction.offices import Office
    from components.extraction.words import Word

# After "the" or "his" an office can be set apart from its holder's name by a comma:
# "his counterpart, Ariel Sharon".
DETERMINERS = frozenset({"the", "his", "her", "their", "its", "a", "an"})
_SHIPS = frozenset("carrier ship vessel destroyer frigate submarine warship cruiser uss hms yacht".split())
_BUILDINGS = frozenset(
    "airport bridge library center centre street avenue university stadium prize award foundation institute "
    "boulevard square hospital memorial museum hall park building highway".split()
)
_ENDING_MARKS = frozenset({".", "!", "?", ";"})
_YEAR = re.compile(r"(?:19|20)\d\d")
# As far as a year is looked for, in words.
_NEAR = 25
_OPENING_MARKS = frozenset({".", "!", "?", "“", '"', ":"})


class Book:
    """What every way of finding people reads and writes in: a word belongs to one mention at most."""

    def __init__(
        self, text: str, words: list[Word], offices: list[Office], cast: Cast, home: str | None
    ) -> None:
        self.text, self.words, self.offices, self.cast, self.home = text, words, offices, cast, home
        self.mentions: list[PersonMention] = []
        self.of_word: dict[int, PersonMention] = {}
        self.office_until = {office.stop: office for office in offices}
        self.office_from = {office.first: office for office in offices}

    def said(self, first: int, stop: int) -> str:
        """The text of words ``first``..``stop``."""
        return surface(self.text, self.words, first, stop)

    def free(self, first: int, stop: int) -> bool:
        """True where none of the words belongs to a mention yet."""
        return not any(i in self.of_word for i in range(first, stop))

    def add(self, first: int, stop: int, who: tuple[Character, ...], kind: str) -> None:
        """Enter a mention, unless one of its words is taken."""
        if not self.free(first, stop):
            return
        last = self.words[stop - 1]
        start = self.words[first].start
        mention = PersonMention(start, last.end, first, stop, who, kind, last.possessive)
        self.mentions.append(mention)
        self.of_word.update(dict.fromkeys(range(first, stop), mention))

    def add_with_office(self, first: int, stop: int, character: Character) -> None:
        """Enter a named person, the honorifics and the office phrase before the name taken in."""
        while first > 0 and is_honorific(self.words[first - 1]) and first not in self.office_until:
            first -= 1
        office = self._office_before(first)
        if office and not office.plural:
            if not character.office or not character.leader:
                character.office, character.office_words = office.title, office.words
            character.country = character.country or office.country
            first = office.first
        self.add(first, stop, (character,), "name")

    def _office_before(self, at: int) -> Office | None:
        """The office whose holder's name begins at a word: straight before it, or set off by a comma."""
        office = self.office_until.get(at)
        if office is None and at > 1 and self.words[at - 1].core == ",":
            office = self.office_until.get(at - 1)
        return office if office and self.belongs(office, at) else None

    def belongs(self, office: Office, at: int) -> bool:
        """An office set off by a comma belongs to the name at a word only after "the" or "his"."""
        if office.stop == at:
            return True
        if any(word.possessive for word in self.words[office.first : office.stop - 1]):
            return True  # "Mexico's president, Claudia Sheinbaum"
        if self.words[office.first].low in DETERMINERS:
            return True  # "the U.S. envoy" begins with the name of the country
        before = self.words[office.first - 1] if office.first > 0 else None
        return before is not None and (before.low in DETERMINERS or before.possessive)

    def starts_sentence(self, at: int) -> bool:
        """True for the first word of the text and for one after a mark that opens a sentence or a quote."""
        return at == 0 or self.words[at - 1].core in _OPENING_MARKS

    def year_near(self, at: int) -> str | None:
        """The year told in the sentence of a word: after it, else before it."""
        for steps in (range(at, min(at + _NEAR, len(self.words))), range(at - 1, max(-1, at - _NEAR), -1)):
            for i in steps:
                if self.words[i].core in _ENDING_MARKS:
                    break
                if _YEAR.fullmatch(self.words[i].core):
                    return self.words[i].core
        return None

    def names_a_thing(self, at: int, stop: int) -> bool:
        """ "the carrier Ronald Reagan", "Kennedy Airport": a ship or a building that bears a name."""
        before = self.words[at - 1].low if at else ""
        goes_on = stop < len(self.words) and not self.words[stop - 1].possessive
        return before in _SHIPS or (
            goes_on and self.words[stop].capital and self.words[stop].low in _BUILDINGS
        )

    def stands_alone(self, at: int) -> bool:
        """False for a name that goes on a longer capitalised one: the Zhongxun of "Xi Zhongxun"."""
        if at == 0 or at - 1 in self.of_word:
            return True
        before = self.words[at - 1]
        if not before.capital or self.words[at].start - before.end != 1:
            return True
        if before.possessive or before.calendar or is_honorific(before):
            return True
        if gazetteer().lookup(self.said(at - 1, at + 1)):  # the "Paz" of La Paz
            return False
        return at in self.office_until or self.starts_sentence(at - 1)
