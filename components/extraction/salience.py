"""Whom "he", "the president" and "the two leaders" mean: what the reader has in mind at each point."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from components.extraction.cast import same_office
from components.extraction.office_kinds import LEADING, family

if TYPE_CHECKING:
    from components.extraction.cast import Cast, Character

_MALE = frozenset({"he", "him", "his", "himself"})
_FEMALE = frozenset({"she", "her", "hers", "herself"})
SINGULAR = _MALE | _FEMALE
PLURAL = frozenset({"they", "them", "their", "theirs", "themselves", "both"})
FIRST_PERSON = frozenset({"i", "me", "my", "mine", "myself"})
_MEMORY = 40


def gender_of(pronoun: str) -> str | None:
    """ "m" for "he", "f" for "she", None for any other word."""
    return "m" if pronoun in _MALE else "f" if pronoun in _FEMALE else None


def _one(characters: list[Character]) -> bool:
    return len(set(characters)) == 1


class Salience:
    """What has been told so far, updated as the article is read in order."""

    def __init__(self, cast: Cast, home: str | None, protagonist: Character | None) -> None:
        self.cast, self.home, self.protagonist = cast, home, protagonist
        self._subject: Character | None = None  # of this sentence's main clause
        self._subjects: tuple[Character, ...] = ()  # where they are several
        self.subjects: tuple[Character, ...] = ()  # likewise, of the last sentence
        self.travellers: set[Character] = set()  # of whom a stay abroad has been told
        self.hosts: set[Character] = set()  # who met somebody in their own country
        self.focus: Character | None = None  # the subject of the last sentence
        self.here: list[Character] = []  # people told in this sentence, in order
        self.told: dict[Character, None] = {}  # the people told last, each once, the latest last
        self._of_office: dict[str, Character | None] = {}
        self.pair: tuple[Character, ...] = ()  # the last people told together
        self.met = False  # the pair is of people who met

    def begin_sentence(self) -> None:
        """Turn to the next sentence: its people become the past of the one after."""
        if self._subject is not None:
            self.focus = self._subject
        elif self.here and self.protagonist not in self.here and (self.focus is None or _one(self.here)):
            self.focus = self.here[0]
        elif self.protagonist in self.here:
            self.focus = self.protagonist
        if self.here:
            foreign = tuple(dict.fromkeys(self.here))
            if len({c.country for c in foreign}) > 1 and not self.met:
                self.pair = foreign[:3]
        self.subjects, self._subjects = self._subjects, ()
        self.here, self._subject = [], None

    def tell(self, character: Character) -> None:
        """Note that a character was named."""
        self.here.append(character)
        self.told.pop(character, None)
        self.told[character] = None
        if len(self.told) > _MEMORY:
            del self.told[next(iter(self.told))]
        self.cast.touch(character)

    def meet(self, participants: tuple[Character, ...]) -> None:
        """Note that people met: "their meeting", "the two leaders" mean them from here on."""
        self.pair, self.met = participants[:3], True

    def recall(self, character: Character) -> None:
        """Note that a pronoun meant a character: he is told in this sentence too."""
        if character not in self.here:
            self.here.append(character)

    def subject(self, character: Character) -> None:
        """Note that a character is the subject of this sentence: the likeliest "he" of the next one."""
        self._subject = character
        if character in self.here:
            self.here.remove(character)
        self.here.insert(0, character)

    def several_subjects(self, characters: tuple[Character, ...]) -> None:
        """Note that several are the subject of this sentence: the likeliest "they" of the next one."""
        self._subjects = characters

    def of_country(self, country: str, *, serving: bool = False) -> Character | None:
        """ "the Bolivian": the protagonist, or the last told of a country; ``serving``: not its head."""
        hero = [self.protagonist] if self.protagonist is not None else []
        told = (c for c in (*hero, *reversed(self.here), *reversed(self.told)) if c.country == country)
        return next((c for c in told if not (serving and family(c.office or "") in LEADING)), None)

    def pronoun(self, word: str, other_than: tuple[Character, ...] = ()) -> tuple[Character, ...]:
        """The people whom a pronoun (lower case) means; empty where nobody fits."""
        if word in PLURAL:
            return self.group()
        gender = gender_of(word)
        if gender is None:
            return ()
        candidates = [
            *self.here[:1],
            *([self.focus] if self.focus else []),
            *([self.protagonist] if self.protagonist in self._latest(8) else []),
            *reversed(self.here),
            *reversed(self.told),
        ]
        candidates = [c for c in candidates if c not in other_than and c.gender in {gender, None}]
        near = [c for c in candidates if c in {*self.here, self.focus, self.protagonist}]
        order = [*(c for c in near if c.gender), *near, *candidates]
        if not order:
            return ()
        hero = self.protagonist
        if hero in candidates and hero in self.travellers and order[0] in self.hosts - self.travellers:
            return (hero,) if hero is not None else ()  # itineraries go on about the one who travels
        return (order[0],)

    def group(self, title: str | None = None) -> tuple[Character, ...]:
        """ "the two leaders", "they": the last people of two countries told together.

        "The two prime ministers" (``title``) are two who hold such an office.
        """
        if title is not None and title != "leader":
            two = self._two_of(title)
            if two or title != "minister":
                return two
        here = tuple(dict.fromkeys(self.here))
        if len({c.country for c in here if c.country}) > 1:
            return here[:3]
        if self.pair:
            return self.pair
        recent = self._latest(2)
        return recent if len({c.country for c in recent}) == 2 else ()

    def _two_of(self, title: str) -> tuple[Character, ...]:
        """The last two of an office, of two countries."""
        told = dict.fromkeys([*reversed(self.here), *reversed(self.told)])
        exact = [character for character in told if character.office == title]
        alike = [character for character in told if same_office(character, title)]
        fitting = (exact if len(exact) > 1 else alike)[:2]
        return tuple(fitting) if len({c.country for c in fitting}) == 2 else ()

    def office(self, title: str) -> Character | None:
        """ "the president": the last told who holds, by the article or the table, such an office."""
        order = [*reversed(self.here), *([self.focus] if self.focus else []), *reversed(self.told)]
        fitting = [character for character in order if same_office(character, title)]
        for character in fitting:
            if character.country == self.home:
                return character
        hero = self.protagonist
        if (
            self.home
            and hero is not None
            and hero.country == self.home
            and title in {"president", "prime minister"}
        ):
            holder = self.cast.holder(self.home, title, title)
            if holder is not None and holder.leader is not None:
                return holder
        if fitting:
            return fitting[0]
        if title not in self._of_office:
            named = (c for c in self.cast.characters if same_office(c, title) and not c.unnamed)
            self._of_office[title] = next(named, None)
        return self._of_office[title]

    def _latest(self, count: int) -> tuple[Character, ...]:
        return tuple(itertools.islice(reversed(self.told), count))
