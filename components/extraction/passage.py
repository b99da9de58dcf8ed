"""One parsed sentence with the people, places and dates that stand in it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from components.extraction import enumerations, fronted, grammar, settling, told_places
from components.extraction.modality import REPORTING
from components.extraction.salience import SINGULAR
from components.reference.countries import countries

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Doc, Token

    from components.extraction.cast import Character, PersonMention
    from components.extraction.dates import DateExpression
    from components.extraction.geography import PlaceMention
    from components.extraction.offices import Office
    from components.extraction.salience import Salience
    from components.extraction.sentences import Sentence
    from components.extraction.windows import Spanned

_DELEGATIONS = frozenset({"delegation", "team", "mission", "entourage", "party", "group", "convoy", "member"})
_CARRIERS = frozenset({"plane", "jet", "aircraft", "train", "helicopter", "motorcade", "yacht"})
_NAME_PARTS = frozenset({"compound", "appos", "nmod", "flat", "amod"})
_LATER = re.compile(
    r"(?:[Aa] few |[Ss]everal |[Ss]ome )?(?:[Hh]ours|[Dd]ays|[Ww]eeks|[Mm]onths) "
    r"(?:later|earlier|before|after)\b"
)
# Characters: two sentences or so.
_NOT_FAR = 300
_PLACE_NOUNS = frozenset(
    """capital city town port resort airport palace summit meeting conference headquarters talk forum state
    island province region village base embassy ceremony event session assembly opening funeral building
    house republic kingdom people university area part suburb centre center hotel residence square
    border site""".split()
)


class Passage:
    """Where tokens meet mentions. People told by pronoun or bare office are settled as they are asked for."""

    def __init__(
        self,
        sentence: Sentence,
        doc: Doc,
        people: list[PersonMention],
        places: list[PlaceMention],
        dates: list[DateExpression],
        offices: dict[int, Office],
        salience: Salience,
        narrator: Character | None,
        there: PlaceMention | None = None,
        event: PlaceMention | None = None,
    ) -> None:
        self.sentence, self.doc, self.dates = sentence, doc, dates
        self.salience, self.narrator = salience, narrator
        self._people = {i: m for m in people for i in self.tokens(m.start, m.end)}
        self._places = {i: m for m in places for i in self.tokens(m.start, m.end)}
        self._offices = offices
        self._settled: dict[int, tuple[Character, ...]] = {}
        self.place_mentions = places
        self.told_last = there  # the place told last before this sentence
        self.event = event  # where the event told last before this sentence is held
        self.text = doc.text  # made anew at each call
        self.later = _LATER.match(self.text) is not None
        self.person_mentions = people

    def tokens(self, start: int, end: int) -> range:
        """The tokens that stand at characters start..end of the article."""
        base = self.sentence.start
        span = self.doc.char_span(start - base, end - base, alignment_mode="expand")
        return range(span.start, span.end) if span is not None else range(0)

    def read(self) -> None:
        """Go through the sentence in order: settle pronouns and offices, note who was named."""
        self.salience.begin_sentence()
        told = None
        for token in self.doc:
            mention = self._people.get(token.i)
            if mention is not None:
                if mention is not told:
                    told = mention
                    for character in mention.who:
                        self.salience.tell(character)
                continue
            who = settling.settle(self, token)
            if who:
                self._settled[token.i] = who
                if len(who) == 1 and token.lower_ in SINGULAR:
                    self.salience.recall(who[0])
        self._note_subject()

    def _note_subject(self) -> None:
        for token in self.doc:
            if token.dep_ == "ROOT" and (top := grammar.child(token, "nsubj", "nsubjpass")) is not None:
                who = self.people(top)
                if token.lemma_.lower() in REPORTING and (inner := grammar.child(token, "ccomp")) is not None:
                    # "The pope will not come in June, the minister said": the story goes on about the pope.
                    spoken_of = self.people(grammar.child(inner, "nsubj", "nsubjpass"))
                    if len(spoken_of) == 1 and spoken_of[0] is self.salience.protagonist:
                        who = spoken_of
                if len(who) == 1:
                    self.salience.subject(who[0])
                elif who:
                    self.salience.several_subjects(who)

    def people(self, token: Token | None) -> tuple[Character, ...]:
        """Everybody whom a noun phrase names, by its head token; coordinated people included."""
        if token is None:
            return ()
        found = [*self._one(token)]
        for child in token.children:
            if child.dep_ == "conj" or (child.dep_ == "appos" and not found):
                found += self.people(child)
        if not found:
            found += self._inside(token)
        return tuple(dict.fromkeys(found))

    def _one(self, token: Token) -> tuple[Character, ...]:
        mention = self._people.get(token.i)
        if mention is not None:
            return mention.who if not mention.possessive or token.dep_ in {"poss", "pobj", "conj"} else ()
        return self._settled.get(token.i, ())

    def _inside(self, token: Token) -> list[Character]:
        """People named within a phrase: "a delegation led by Liu Yunshan", "Ukraine's Zelensky"."""
        for child in token.children:
            if child.dep_ in _NAME_PARTS and child.i in self._people and token.pos_ == "PROPN":
                return list(self._people[child.i].who)
        if token.lemma_.lower() in _CARRIERS and (owner := grammar.child(token, "poss")) is not None:
            return list(self.people(owner))
        if token.lemma_.lower() in _DELEGATIONS:
            for below in token.subtree:
                if below.lower_ == "by" or below.dep_ == "poss":
                    seen = [c for c in below.subtree if self.told_by(c)]
                    if seen:
                        return list(enumerations.leaders_named(self, seen[0]))
            return settling.leader_of_delegation(self, token)
        return []

    def told_by(self, token: Token) -> tuple[Character, ...]:
        """Whom one token names or means."""
        mention = self._people.get(token.i)
        return mention.who if mention is not None else self._settled.get(token.i, ())

    def mention(self, token: Token) -> PersonMention | None:
        """The mention of a person that a token is part of."""
        return self._people.get(token.i)

    def office_at(self, token: Token) -> Office | None:
        """The office without a name that a token is part of."""
        return self._offices.get(token.idx + self.sentence.start)

    def told_lately(self) -> PlaceMention | None:
        """The place told last before the sentence, where that is not far above."""
        last = self.told_last
        return last if last is not None and self.sentence.start - last.end < _NOT_FAR else None

    def in_date(self, token: Token) -> bool:
        """Whether a token is part of a date."""
        at = self.sentence.start + token.idx
        return any(date.start <= at < date.end for date in self.dates)

    def between(self, first: Spanned, second: Spanned) -> str:
        """The words from the end of one mention or date to the start of another."""
        return self.text[first.end - self.sentence.start : second.start - self.sentence.start]

    def demonym_or_place(self, token: Token) -> PlaceMention | None:
        """The place or adjective of a country that a token is part of."""
        return self._places.get(token.i)

    def subjects(self, verb: Token) -> tuple[Character, ...]:
        """Who does it; where the parser finds no subject, whoever the sentence begins with."""
        if (last := enumerations.last_before_who(self, verb)) is not None:
            return last.who
        top = grammar.subject(verb)
        if top is not None:
            who = enumerations.listed_people(self, top) if top.i < verb.i else self.people(top)
            if (
                who
                or not (verb.tag_ == "VBG" or verb.dep_ == "conj")
                or grammar.child(verb, "nsubj", "nsubjpass")
            ):
                return who or self._second_subject(verb, top) or self._among(top)
            return self._main_subject(verb)
        for token in self.doc[: verb.i]:
            if (
                grammar.is_verb(token)
                and token.dep_ not in {"aux", "auxpass"}
                and token not in verb.ancestors
            ):
                return ()
            mention = self._people.get(token.i)
            if (
                mention is not None
                and not mention.possessive
                and self._outermost(token).dep_ not in {"pobj", "poss", "dobj"}
            ):
                return mention.who
        return ()

    def _second_subject(self, verb: Token, first: Token) -> tuple[Character, ...]:
        """ "A delegation led by Vice Premier He Lifeng arrived": the parser finds two subjects."""
        tops = [t for t in verb.children if t.dep_ == "nsubj" and first.i < t.i < verb.i]
        return self.people(tops[-1]) if tops and first.lemma_.lower() in _DELEGATIONS else ()

    def _among(self, noun: Token) -> tuple[Character, ...]:
        """ "A and B were among leaders who attended": they did."""
        among = noun.dep_ == "pobj" and noun.head.lower_ in {"among", "amongst"}
        return self.subjects(noun.head.head) if among and noun.head.head.lemma_ == "be" else ()

    def _main_subject(self, verb: Token) -> tuple[Character, ...]:
        """Who the sentence is about, for a verb that the parser hung on the wrong one."""
        for token in self.doc[: verb.i]:
            if token.dep_ in {"nsubj", "nsubjpass"} and token.head.i < verb.i:
                who = self.people(token)
                if who:
                    return who
        return ()

    def _outermost(self, token: Token) -> Token:
        mention = self._people[token.i]
        while token.head != token and self._people.get(token.head.i) is mention:
            token = token.head
        return token

    def place(self, token: Token) -> PlaceMention | None:
        """The place that a token is part of."""
        mention = self._places.get(token.i)
        return mention if mention is not None and not mention.adjective else None

    def places(self, token: Token) -> Iterator[PlaceMention]:
        """The places that a noun phrase names by its head token; coordinated ones included."""
        seen: set[int] = set()
        # "in June and Morocco in August" is not in Morocco
        listed_with = token.head if token.dep_ == "conj" else token
        for part in grammar.conjuncts(token) if not self.in_date(listed_with) else ():
            for mention in self._places_of(part):
                if mention.first in seen:
                    continue  # listed after an earlier one, and so is all that follows it
                for listed in enumerations.listed_places(self, mention):
                    if listed.first not in seen:
                        seen.add(listed.first)
                        yield listed

    def _places_of(self, token: Token) -> Iterator[PlaceMention]:
        mention = self.place(token)
        if mention is not None:
            yield mention
            return
        if token.i in self._people:
            return
        for child in token.children:
            owned = child.dep_ == "poss" and token.lemma_.lower() in _PLACE_NOUNS  # "Egypt's capital"
            if owned or child.dep_ in {"compound", "appos", "nmod", "flat"}:
                inner = self.place(child)
                if inner is not None:
                    yield inner
                    return
        meant = told_places.city_meant(token, self.place_mentions, self.told_last, self.sentence.start)
        if meant is not None:
            yield meant
        elif token.lemma_.lower() in _PLACE_NOUNS:
            for name, obj in grammar.prepositions(token):
                if name in {"of", "in", "at", "near", "outside"}:
                    yield from self.places(obj)

    def demonym(self, token: Token) -> PlaceMention | None:
        """The country of an adjective: "Tajik" in "his Tajik trip"."""
        mention = self._places.get(token.i)
        if mention is None or countries().by_code[mention.country].kind == "organisation":
            return None
        return mention

    def fronted_place(self) -> PlaceMention | None:
        """The place that the sentence begins with: "In Rome, …", "While in Dar es Salaam, …"."""
        return fronted.place(self.doc, self.sentence, self.place_mentions, self.told_last)

    def there(self, verb: Token) -> PlaceMention | None:
        """The place told last, where the clause says "there" or begins with "where"."""
        for token in verb.children:
            where = token.lower_ == "where" and verb.dep_ in {"relcl", "advcl", "ccomp"} and token.i > 0
            if where and grammar.is_verb(token.nbor(-1)):
                return None  # "would stay where they were"
            if (token.lower_ == "there" and token.dep_ == "advmod") or where:
                before = [
                    p
                    for p in self.place_mentions
                    if p.end <= self.sentence.start + token.idx and not p.adjective
                ]
                return before[-1] if before else None if where else self.told_last
        return None

    def here(self, verb: Token) -> bool:
        return any(child.lower_ == "here" for child in verb.children)
