"""The people of an article: found by table, by office and by title, then every mention of each."""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from components.extraction.office_kinds import HEADS, LEADING, can_be_called, family
from components.reference.countries import countries
from components.reference.dates import overlap
from components.reference.names import fold
from components.reference.surnames import short_names

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from components.extraction.offices import Office
    from components.extraction.words import Word
    from components.reference.leaders import Leader, Leaders, Term

_HONORIFICS = frozenset(
    """mr mrs ms miss dr sir dame lord lady sheikh sheikha shaikh prof professor he h.e hrh hm general gen
    excellency majesty highness eminence messrs mme monsieur herr comrade ayatollah rev reverend father st
    ambassador minister secretary senator chairman brigadier lieutenant colonel major captain admiral engineer
    honourable honorable hon rt h.h h.m h.r.h smt shri sri shrimati datuk dato tan tun alhaji hajia ustaz
    engr barrister chief""".split()
)
PARTICLES = frozenset(
    "de da do dos das del della di du van von der den ter ten al el ul ur ud bin bint ibn ben abu la le y e "
    "i zu af ould".split()
)


# In a list of thousands nobody has the first ones in mind at its end.
_MEMORY = 300


@dataclass(slots=True, eq=False)
class Character:
    """One person of the article, by what the article and the leader table say."""

    name: str
    leader: Leader | None = None
    country: str | None = None
    office: str | None = None
    office_words: str | None = None
    gender: str | None = None
    unnamed: bool = False  # known by the office alone
    former: bool = False
    forms: set[str] = field(default_factory=set)


@dataclass(frozen=True, slots=True)
class PersonMention:
    """Characters told at ``text[start:end]``; ``first``..``stop`` are the words of the whole phrase."""

    start: int
    end: int
    first: int
    stop: int
    who: tuple[Character, ...]
    kind: str  # name, office, pronoun, group
    possessive: bool = False


def is_honorific(word: Word) -> bool:
    """True for "Mr" and "Excellency", and for titles that stand before a name as these do."""
    return word.low.strip(".") in _HONORIFICS


def name_after(words: list[Word], at: int) -> int:
    """The word after the name that begins at ``at`` (``at`` itself where none does)."""
    stop, capitals = at, 0
    while stop < len(words) and capitals < 5:
        word = words[stop]
        if _particle(word, begun=capitals > 0) and _capital_follows(words, stop):
            stop += 1
            continue
        if not word.core[0].isalpha() or word.calendar or not (word.capital or hyphen_particle(word)):
            break
        capitals += 1
        stop += 1
        if word.possessive or (stop < len(words) and words[stop].start > words[stop - 1].end + 1):
            break
        if _initial(word) and stop < len(words) and words[stop].core == ".":
            stop += 1
    return stop if capitals else at


def _particle(word: Word, *, begun: bool) -> bool:
    """ "de" within a name, and "von" at its beginning; "the president do" begins no name."""
    return word.low in PARTICLES and (begun or (not word.capital and word.low in _BEGINNINGS))


_BEGINNINGS = frozenset("de von van der den ter ten al el bin ben di du le la".split())


def _capital_follows(words: list[Word], at: int) -> bool:
    following = words[at + 1 : at + 3]
    return bool(following) and (
        following[0].capital
        or (len(following) == 2 and following[0].low in PARTICLES and following[1].capital)
    )


def hyphen_particle(word: Word) -> bool:
    """The "al-Bashir" of an Arabic name: lower-case article, capital after the hyphen."""
    if "-" not in word.core:
        return False
    head, _, tail = word.core.partition("-")
    return head in PARTICLES and tail[:1].isupper()


def _initial(word: Word) -> bool:
    return len(word.core) == 1 and word.core.isupper()


class Cast:
    """The characters of one article and how its surnames, forms and offices lead to them."""

    def __init__(self, leaders: Leaders, anchor: str | None, countries_told: frozenset[str]) -> None:
        self.leaders = leaders
        self.anchor = anchor
        self.countries_told = countries_told
        self.characters: list[Character] = []
        self._by_key: dict[str, Character] = {}
        self._by_form: dict[str, dict[Character, None]] = {}  # of each form the last bearer told stands last

    def known(self, leader: Leader, country: str | None = None) -> Character:
        """The character of a leader of the table, made at the first call."""
        found = self._by_key.get(leader.key)
        if found is None:
            term = self.leaders.term_at(leader, self.anchor) if self.anchor else None
            term = term or _own_country(leader)
            found = Character(
                leader.name, leader, term.country if term else country, term.office if term else None
            )
            found.gender = leader.gender
            self._by_key[leader.key] = found
            self._enter(found, [leader.name, *leader.aliases])
        return found

    def stranger(self, name: str, office: Office | None, home: str | None) -> Character:
        """The character of a person whom no table knows, by name; the office is the article's."""
        key = fold(name)
        found = self._by_key.get(key)
        if found is None:
            found = Character(name)
            self._by_key[key] = found
            self._enter(found, [name])
        if office and not found.office:
            found.office, found.office_words, found.former = office.title, office.words, office.former
        if not found.country:
            found.country = (office.country if office else None) or home
        for form in short_forms(name, found.country):
            self.add_form(found, form)
        return found

    def holder(self, country: str, title: str, office_words: str) -> Character | None:
        """Who holds an office of a country: a character of the article, the table's holder, or the office."""
        for character in self.latest():
            serves = character.country == country and not character.former
            if serves and same_office(character, title) and self._holds(character, country, title):
                return character
        key = f"{office_words}|{country}".lower()
        if key in self._by_key:
            return self._by_key[key]
        leaders = self.leaders.holders(country, title, self.anchor) if self.anchor else ()
        if title == "leader" and not leaders:
            return None
        character = Character(
            office_words, leaders[0] if len(leaders) == 1 else None, country, title, unnamed=True
        )
        character.gender = character.leader.gender if character.leader else None
        self._by_key[key] = character
        self.characters.append(character)
        return character

    def _holds(self, character: Character, country: str, title: str) -> bool:
        """False for a predecessor: "the French president" is not Chirac in 2023."""
        if character.leader is None or not self.anchor or character.unnamed:
            return True
        holders = self.leaders.holders(country, title, self.anchor)
        return not holders or character.leader in holders

    def latest(self) -> Iterator[Character]:
        """The characters whom a reader may have in mind, the one introduced last first."""
        return itertools.islice(reversed(self.characters), _MEMORY)

    def by_form(self, form: str) -> Character | None:
        """The character told last under a surname or another short form; of namesakes who leads a country."""
        bearers = list(reversed(self._by_form.get(form, {})))
        leading = [who for who in bearers if family(who.office or "") in LEADING]
        return next(iter(leading or bearers), None)

    def surname(
        self, form: str, country: str | None, title: str | None, year: str | None = None
    ) -> Character | None:
        """A leader by surname alone, where the country, the office and the date leave one.

        ``year``: told beside the name. Who held the office then, or ever, comes before whoever bears
        the name in another office today: "President Obama visited Cuba in 2016".
        """
        candidates = list(self.leaders.by_surname(form)) + list(self.leaders.lookup(form))
        if country:
            candidates = [c for c in candidates if any(t.country == country for t in c.terms)]
        serving = [c for c in candidates if self.anchor and self.leaders.term_at(c, self.anchor)]
        if title and serving:
            exact = [c for c in serving if self._held(c, title)]
            serving = exact or serving
            if (year or not exact) and (past := self._of_before(candidates, exact, title, year)):
                return self.known(past, country)
        told = [c for c in serving if self._told_of(c)]
        for possible in (serving, told, self._heads(told, country, title)):
            if len({c.key for c in possible}) == 1:
                return self.known(possible[0], country)
        past = None if serving or not title else self._of_before(candidates, [], title, year)
        return self.known(past, country) if past else None

    def _heads(self, leaders: list[Leader], country: str | None, title: str | None) -> list[Leader]:
        """Of namesakes of one country those who lead it: "Mr Trump" is the president, not the first lady."""
        if title or not self.anchor:
            return []
        terms = [(leader, self.leaders.term_at(leader, self.anchor)) for leader in leaders]
        countries_of = {term.country for _, term in terms if term}
        if len(countries_of) > 1 and not country:
            return []
        return [leader for leader, term in terms if term and term.office in HEADS]

    def _told_of(self, leader: Leader) -> bool:
        return any(term.country in self.countries_told for term in leader.terms)

    def _of_before(
        self, candidates: list[Leader], exact: list[Leader], title: str, year: str | None
    ) -> Leader | None:
        """The only bearer of a surname who held the office in a year, or ever where no year is told."""
        if family(title) not in LEADING:
            return None
        held = {c.key: c for c in candidates if any(family(t.office) == family(title) for t in c.terms)}
        if year:
            then = {
                key: c
                for key, c in held.items()
                if any(family(t.office) == family(title) and overlap(t.start, t.end, year) for t in c.terms)
            }
            if any(c.key in then for c in exact):
                return None
            if len(then) == 1:
                return next(iter(then.values()))
        return next(iter(held.values())) if len(held) == 1 and not exact else None

    def _held(self, leader: Leader, title: str) -> bool:
        term = self.leaders.term_at(leader, self.anchor or "")
        return term is not None and family(term.office) == family(title)

    def _enter(self, character: Character, names: Sequence[str]) -> None:
        self.characters.append(character)
        for name in names:
            for form in short_forms(name, character.country, names):
                self.add_form(character, form)

    def add_form(self, character: Character, form: str) -> None:
        if len(form) > 1 and form not in character.forms:
            character.forms.add(form)
            self._by_form.setdefault(form, {})[character] = None

    def touch(self, character: Character) -> None:
        """Make a character the latest bearer of each form: of father and son, who was named last."""
        for form in character.forms:
            bearers = self._by_form[form]
            del bearers[character]
            bearers[character] = None


def _own_country(leader: Leader) -> Term | None:
    """The last term in an office of a country; of an organisation only where there is no other."""
    table = countries().by_code
    own = [t for t in leader.terms if t.country in table and table[t.country].kind != "organisation"]
    terms = own or leader.terms
    return terms[-1] if terms else None


def short_forms(name: str, country: str | None, names: Sequence[str] = ()) -> list[str]:
    """The folded forms that a text uses of a person of these names: a full name and its short names."""
    forms = [fold(name), *short_names(name, country or "", names)]
    first, _, rest = name.partition(" ")
    if re.fullmatch(
        r"[A-Z][a-z]+[-‐][a-z]+", rest
    ):  # Ban Ki-moon, Tsai Ing-wen: the family name stands first
        forms.append(fold(first))
    return [form for form in dict.fromkeys(forms) if len(form) > 1]


def same_office(character: Character, title: str) -> bool:
    """True where "the president" or "the leader" can mean this character.

    In London the chancellor is the finance minister; no prime minister is called so.
    """
    if title == "chancellor":
        treasurer = character.country == "GBR" and character.office in {"finance minister", "minister"}
        return treasurer or character.office in {"chancellor", "federal chancellor"}
    return can_be_called(character.office or "", title)
