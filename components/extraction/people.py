"""Every person told in an article: who is in it, and where each is named."""

from __future__ import annotations

from typing import TYPE_CHECKING

from components.extraction.cast import (
    HONORIFICS,
    PARTICLES,
    Cast,
    Character,
    PersonMention,
    hyphen_particle,
    name_after,
    same_office,
    short_forms,
)
from components.extraction.words import surface
from components.reference.countries import countries
from components.reference.names import fold
from components.reference.places import gazetteer
from components.reference.surnames import FAMILY_FIRST

if TYPE_CHECKING:
    from components.extraction.offices import Office
    from components.extraction.words import Word
    from components.reference.leaders import Leader

_LONGEST_NAME = 6
# After "the" or "his" an office can be set apart from its holder's name by a comma: "his counterpart, Ariel Sharon".
_DETERMINERS = frozenset({"the", "his", "her", "their", "its", "a", "an"})
# Offices whose holder a bare office phrase can mean, and who travel for their country.
_NOT_A_NAME = frozenset(
    """the a an and on in at of for to from by with after before during while when who which that this these said
    says foreign ministry government parliament senate house white state department council assembly office
    press secretary spokesman spokeswoman spokesperson party union republic summit conference day visit meets
    arrives visits leaves holds receives embarks departs""".split()
)


class People:
    """Mentions of people in one text, in order, with the cast that they mean."""

    def __init__(
        self, text: str, words: list[Word], offices: list[Office], cast: Cast, home: str | None
    ) -> None:
        self.text, self.words, self.offices, self.cast, self.home = text, words, offices, cast, home
        self.mentions: list[PersonMention] = []
        self._office_at = {office.stop: office for office in offices}
        self._office_from = {office.first: office for office in offices}
        self._of_word: dict[int, PersonMention] = {}

    def find(self, places: frozenset[int]) -> list[PersonMention]:
        """All mentions by name or by office; ``places`` are the words that can be nothing but a place."""
        self._named_by_table()
        for office in self.offices:
            self._named_by_office(office, places)
        self._named_by_honorific(places)
        self._named_before_office(places)
        self._named_again()
        for office in self.offices:
            if office.plural:
                self._offices_of_several(office)
            self._office_alone(office)
        self.mentions.sort(key=lambda mention: mention.start)
        return self.mentions

    def _add(self, first: int, stop: int, who: tuple[Character, ...], kind: str) -> None:
        if any(i in self._of_word for i in range(first, stop)):
            return
        words = self.words
        last = words[stop - 1]
        mention = PersonMention(words[first].start, last.end, first, stop, who, kind, last.possessive)
        self.mentions.append(mention)
        for i in range(first, stop):
            self._of_word[i] = mention

    def _named_by_table(self) -> None:
        """Full names and press names of the leader table."""
        leaders, at = self.cast.leaders, 0
        while at < len(self.words):
            length = self._table_name(at)
            if not length:
                at += 1
                continue
            candidates = leaders.lookup(" ".join(word.core for word in self.words[at : at + length]))
            leader = max(
                candidates, key=lambda c: bool(self.cast.anchor and leaders.term_at(c, self.cast.anchor))
            )
            self._with_office(at, at + length, self.cast.known(leader))
            at += length

    def _table_name(self, at: int) -> int:
        word = self.words[at]
        if not word.capital or word.calendar:
            return 0
        for length in range(min(_LONGEST_NAME, len(self.words) - at), 0, -1):
            span = self.words[at : at + length]
            if any(w.possessive for w in span[:-1]) or not (span[-1].capital or hyphen_particle(span[-1])):
                continue
            if any(w.core in {",", ".", ";", ":", ")", "("} for w in span):
                continue
            name = " ".join(w.core for w in span)
            if length == 1 and not self._single_name(at):
                continue
            if self.cast.leaders.lookup(name):
                return 0 if self._names_a_thing(at, at + length) else length
        return 0

    def _names_a_thing(self, at: int, stop: int) -> bool:
        """ "the carrier Ronald Reagan", "Kennedy Airport": a ship or a building that bears a name."""
        before = self.words[at - 1].low if at else ""
        after = self.words[stop].low if stop < len(self.words) and not self.words[stop - 1].possessive else ""
        return before in _SHIPS or (after in _BUILDINGS and self.words[stop].capital)

    def _single_name(self, at: int) -> bool:
        """A press name of one word ("Lula") standing alone, not within a longer name."""
        following = self.words[at + 1] if at + 1 < len(self.words) else None
        if len(self.words[at].core) < 4 or self._starts_sentence(at):
            return False
        if fold(self.words[at].core) in gazetteer().common or (following and following.low in PARTICLES):
            return False
        if (
            following
            and following.capital
            and following.start - self.words[at].stop == 1
            and not following.calendar
        ):
            return False
        return self._stands_alone(at, at + 1)

    def _starts_sentence(self, at: int) -> bool:
        return at == 0 or self.words[at - 1].core in {".", "!", "?", "“", '"', ":"}

    def _with_office(self, first: int, stop: int, character: Character) -> None:
        """Enter a named person, the office phrase before the name taken in."""
        before = first
        while (
            before > 0
            and self.words[before - 1].low.strip(".") in HONORIFICS
            and before not in self._office_at
        ):
            before -= 1
        office = self._office_at.get(before) or self._office_at.get(
            before - 1 if self._comma(before - 1) else -1
        )
        if office and self._apart(office, before) and not office.plural:
            if not character.office or not character.leader:
                character.office, character.office_words = office.title, office.words
            character.country = character.country or office.country
            before = office.first
        self._add(before, stop, (character,), "name")

    def _comma(self, at: int) -> bool:
        return at > 0 and self.words[at].core == ","

    def _apart(self, office: Office, before: int) -> bool:
        """An office set off by a comma belongs to the name only after "the" or "his"."""
        if office.stop == before:
            return True
        return office.first > 0 and (
            self.words[office.first - 1].low in _DETERMINERS or self.words[office.first - 1].possessive
        )

    def _named_by_office(self, office: Office, places: frozenset[int]) -> None:
        at = office.stop
        comma = at < len(self.words) and self.words[at].core == "," and self._apart(office, at + 1)
        at += comma
        while at < len(self.words) and self.words[at].low.strip(".") in HONORIFICS and self.words[at].capital:
            at += 1
            at += at < len(self.words) and self.words[at].core == "."
        if at in self._of_word or at >= len(self.words) or self.words[at].low in _NOT_A_NAME:
            return
        if self.words[at - 1].possessive or office.plural or at in self._office_from:
            return
        stop = name_after(self.words, at, places)
        while stop > at and self.words[stop - 1].low in _NOT_A_NAME:
            stop -= 1
        if (
            any(w.core.isupper() and len(w.core) > 3 for w in self.words[at:stop])
            and not self.words[at - 1].core.isupper()
        ):
            return
        if stop - at > 1 and all(w.core.isupper() and len(w.core) > 1 for w in self.words[at:stop]):
            return
        if stop == at or (comma and stop - at < 2) or any(i in self._of_word for i in range(at, stop)):
            return
        if at in places and stop - at == 1:
            return
        if office.title == "leader" and not office.country:
            return
        character = self._person(surface(self.text, self.words, at, stop), office, titled=True)
        if character:
            self._add(office.first, stop, (character,), "name")

    def _person(self, name: str, office: Office | None, *, titled: bool) -> Character | None:
        """The character whom a name means: one of the cast, a leader by surname, or a stranger with an office."""
        cast, folded = self.cast, fold(name)
        known = cast.by_form(folded)
        if known:
            return known
        country, title = (office.country, office.title) if office else (None, None)
        parts = folded.split()
        if len(parts) == 1:
            for character in reversed(cast.characters):
                if folded in fold(character.name).split() and (not title or same_office(character, title)):
                    return character
            found = cast.surname(folded, country or self.home, title) or cast.surname(folded, country, title)
            if found:
                return found
        else:
            spelt = cast.leaders.sounding(name)
            if len(spelt) == 1 and (not country or any(t.country == country for t in spelt[0].terms)):
                found = cast.known(spelt[0], country)
                for form in short_forms(name, country):
                    cast.add_form(found, form)
                return found
            namesake = self._holder_spelt_otherwise(office, parts)
            if namesake is not None:
                for form in short_forms(name, country):
                    cast.add_form(namesake, form)
                return namesake
            for form in (parts[-1], parts[0], " ".join(parts[-2:])):
                found = cast.surname(form, country, title) if country and title else None
                if found and _given_names_agree(found, name, form):
                    cast.add_form(found, folded)
                    return found
        if office is None or not titled:
            return None
        return cast.stranger(name, office, self._nearby_country(office) or self.home)

    def _holder_spelt_otherwise(self, office: Office | None, parts: list[str]) -> Character | None:
        """ "Ukrainian President Volodymyr Zelenksy": the office's holder, where one of his names is told."""
        if office is None or not office.country or not self.cast.anchor or office.former:
            return None
        holders = self.cast.leaders.holders(office.country, office.title, self.cast.anchor)
        alike = [h for h in holders if set(parts) & set(fold(h.name).split())]
        return self.cast.known(alike[0]) if len(holders) == 1 and alike else None

    def _nearby_country(self, office: Office) -> str | None:
        """The country of an office that names none: of the person or place told just before it in the sentence."""
        if office.country:
            return office.country
        table = countries()
        for at in range(office.first - 1, max(-1, office.first - 30), -1):
            word = self.words[at]
            if word.core == "." and self.words[at + 1].capital:
                return None
            mention = self._of_word.get(at)
            if mention is not None:
                joined = self.words[at + 1].low == "and" or self.home is None
                return mention.who[0].country if joined else None
            if self.home is not None:
                continue
            for length in range(min(3, at + 1), 0, -1):
                known = table.words(surface(self.text, self.words, at - length + 1, at + 1))
                if (
                    known
                    and self.words[at - length + 1].capital
                    and table.by_code[known[0].code].kind != "organisation"
                ):
                    return known[0].code
        return None

    def _named_by_honorific(self, places: frozenset[int]) -> None:
        for at, word in enumerate(self.words[:-1]):
            if word.low.strip(".") not in HONORIFICS or not word.capital or at in self._of_word:
                continue
            first = at + 1 + (self.words[at + 1].core == ".")
            stop = name_after(self.words, first, places)
            if stop == first or any(i in self._of_word for i in range(first, stop)):
                continue
            character = self._person(surface(self.text, self.words, first, stop), None, titled=True)
            if character:
                character.gender = character.gender or _GENDER.get(word.low.strip("."))
                self._add(at, stop, (character,), "name")

    def _named_before_office(self, places: frozenset[int]) -> None:
        """ "Belkacem Nabi, the Algerian Minister of Energy": an office in apposition names a stranger."""
        for office in self.offices:
            at = office.first - 1
            if at > 0 and self.words[at].low in _DETERMINERS:
                at -= 1
            if at < 2 or self.words[at].core != "," or office.first in self._of_word or office.plural:
                continue
            first = at
            while first > 0 and self._part_of_name(first - 1):
                first -= 1
            if at - first < 2 or any(i in self._of_word or i in places for i in range(first, at)):
                continue
            if self._names_a_place(first, at):
                continue
            name = surface(self.text, self.words, first, at)
            character = self._person(name, office, titled=True)
            if character:
                self._add(first, at, (character,), "name")

    def _names_a_place(self, first: int, stop: int) -> bool:
        name = surface(self.text, self.words, first, stop)
        return bool(countries().words(name)) or bool(gazetteer().lookup(name))

    def _part_of_name(self, at: int) -> bool:
        word = self.words[at]
        return bool(word.core[0].isalpha() and not word.calendar and not word.possessive) and (
            (word.capital and word.low not in _NOT_A_NAME)
            or word.low in {"al", "bin", "de", "van", "von", "da", "el"}
        )

    def _named_again(self) -> None:
        """Later mentions by surname or another short form; leaders in office by surname alone."""
        at = 0
        while at < len(self.words):
            stop = self._again(at)
            at = max(at + 1, stop)

    def _again(self, at: int) -> int:
        if at in self._of_word or not self.words[at].core[0].isalpha():
            return at
        for length in range(min(3, len(self.words) - at), 0, -1):
            span = self.words[at : at + length]
            if any(i in self._of_word for i in range(at, at + length)) or not (
                span[-1].capital or hyphen_particle(span[-1])
            ):
                continue
            if (
                any(w.possessive for w in span[:-1])
                or span[0].calendar
                or not (span[0].capital or length > 1)
            ):
                continue
            folded = fold(" ".join(w.core for w in span))
            character = self.cast.by_form(folded) or (self._in_the_news(at, span[0]) if length == 1 else None)
            if character and self._stands_alone(at, at + length):
                self._with_office(at, at + length, character)
                return at + length
        return at

    def _stands_alone(self, at: int, stop: int) -> bool:
        """False inside a longer capitalised name: "Xi Zhongxun", "Putin Street"."""
        words = self.words
        if (
            at > 0
            and words[at - 1].capital
            and words[at].start - words[at - 1].end == 1
            and at - 1 not in self._of_word
        ):
            before = words[at - 1]
            return (
                before.possessive
                or self._starts_sentence(at - 1)
                or before.calendar
                or at in self._office_at
                or (before.low.strip(".") in HONORIFICS)
            )
        return True

    def _in_the_news(self, at: int, word: Word) -> Character | None:
        """A surname never introduced: the leader in office of a country that the article tells of."""
        if (
            not word.capital
            or len(word.core) < 2
            or word.calendar
            or (self._starts_sentence(at) and len(word.core) < 5)
        ):
            return None
        leaders, anchor, key = self.cast.leaders, self.cast.anchor, fold(word.core)
        if not anchor or key in _EVERYDAY:
            return None
        serving = [
            (leader, term.country in self.cast.countries_told and term.office in _KNOWN_BY_SURNAME)
            for leader in leaders.by_surname(word.core)
            if (term := leaders.term_at(leader, anchor))
        ]
        told = [leader for leader, in_story in serving if in_story]
        if len(told) == 1:
            return self.cast.known(told[0])
        alone = (
            len(serving) == 1
            and self._family_name(serving[0][0], key)
            and self._leads(serving[0][0], anchor)
            and key not in gazetteer().common
            and not gazetteer().lookup_key(key)
        )
        return (
            self.cast.known(serving[0][0])
            if alone and len(key) > 1 and not countries().words(word.core)
            else None
        )

    def _family_name(self, leader: Leader, key: str) -> bool:
        """True for "Erdogan" and "Xi", not for a given name that the press uses of somebody."""
        parts = fold(leader.name).split()
        return key == parts[-1] or (key == parts[0] and any(t.country in FAMILY_FIRST for t in leader.terms))

    def _leads(self, leader: Leader, day: str) -> bool:
        term = self.cast.leaders.term_at(leader, day)
        return term is not None and term.office in _KNOWN_BY_SURNAME

    def _office_alone(self, office: Office) -> None:
        """ "the Turkish president": an office with its country and no name stands for its holder."""
        if (
            any(i in self._of_word for i in range(office.first, office.stop))
            or office.plural
            or office.former
        ):
            return
        if not office.country or office.title in {"counterpart", "general", "senator", "councillor"}:
            return
        if self._shares_holder(office) or self._name_follows(office):
            return
        character = self.cast.holder(office.country, office.title, office.words)
        if character:
            self._add(office.first, office.stop, (character,), "office")

    def _name_follows(self, office: Office) -> bool:
        """ "Speaker of the Upper House of Turkmen Parliament NAME": the office runs on to its holder's name."""
        for at in range(office.stop, min(office.stop + 8, len(self.words))):
            mention = self._of_word.get(at)
            if mention is not None:
                return mention.kind == "name" and at > office.stop
            word = self.words[at]
            if (
                word.mark
                or not (word.capital or word.low in {"of", "the", "for"})
                or self.words[at - 1].possessive
            ):
                return False
        return False

    def _offices_of_several(self, office: Office) -> None:
        """ "the leaders of Poland and Lithuania": the holder in each country listed."""
        at = next((i for i in range(office.first, office.stop) if self.words[i].low == "of"), None)
        if at is None or any(i in self._of_word for i in range(office.first, office.stop)):
            return
        codes, stop = [], at + 1
        while stop < len(self.words):
            code, length = self._country_from(stop)
            if code:
                codes.append(code)
                stop += length
            elif (self.words[stop].low in {",", "and", "the"} and self._country_from(stop + 1)[0]) or (
                self.words[stop].low in {",", "and"}
                and self.words[stop + 1 : stop + 2]
                and (self.words[stop + 1].low in {"and", "the"})
            ):
                stop += 1
            else:
                break
        who = tuple(
            c for code in codes if (c := self.cast.holder(code, office.title, office.words.rstrip("s")))
        )
        if len(who) > 1:
            self._add(office.first, stop, who, "office")

    def _country_from(self, at: int) -> tuple[str | None, int]:
        table = countries()
        for length in range(min(4, len(self.words) - at), 0, -1):
            if not self.words[at].capital or self.words[at + length - 1].mark:
                continue
            known = table.words(surface(self.text, self.words, at, at + length))
            if known and known[0].kind in {"name", "former"}:
                return known[0].code, length
        return None, 0

    def _shares_holder(self, office: Office) -> bool:
        """ "Vice President and Prime Minister Mohammed bin Rashid": the first office is of the same person."""
        after = office.stop
        if after < len(self.words) and self.words[after].low == "and":
            following = self._of_word.get(after + 1)
            return (
                following is not None
                and following.first == after + 1
                and following.kind == "name"
                and (after + 1 in self._office_from)
            )
        return False


_SHIPS = frozenset("carrier ship vessel destroyer frigate submarine warship cruiser uss hms yacht".split())
_BUILDINGS = frozenset(
    "airport bridge library center centre street avenue university stadium prize award foundation institute "
    "boulevard square hospital memorial museum hall park building highway".split()
)
_GENDER = {"mr": "m", "sir": "m", "lord": "m", "mrs": "f", "ms": "f", "miss": "f", "dame": "f", "lady": "f"}
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
    "brown may bush rice king major cook straw short long green white black young bishop key day ford price li".split()
)


def _given_names_agree(character: Character, name: str, surname: str) -> bool:
    """Father and son share a surname: another given name begins otherwise."""
    known = {part[0] for part in fold(character.name).split() if part not in surname.split()}
    told = {part[0] for part in fold(name).split() if part not in surname.split()}
    return bool(known & told) or not told
