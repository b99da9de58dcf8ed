"""One parsed sentence with the people, places and dates that stand in it."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from components.extraction import grammar
from components.extraction.dates.expressions import Bound
from components.extraction.modality import REPORTING
from components.extraction.salience import FIRST_PERSON, PLURAL, SINGULAR
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

_GROUPS = frozenset(
    {"leader", "president", "side", "man", "minister", "counterpart", "premier", "pair", "official", "duo"}
)
_DELEGATIONS = frozenset({"delegation", "team", "mission", "entourage", "party", "group", "convoy", "member"})
_CALLING_OFF = frozenset("cancel postpone call put scrap delay abandon shelve drop".split())
_BEGINNING = frozenset("begin start plan schedule due set take".split())
_OTHER_TIMES = frozenset({"after", "since", "before", "ahead", "until", "following", "despite", "because"})
_NAME_PARTS = frozenset({"compound", "appos", "nmod", "flat", "amod", "poss"})
_LISTED = re.compile(
    r"\s*(?:[,;]\s*(?:and\s+|then\s+|as well as\s+)?|and\s+(?:then\s+)?|as well as\s+|before\s+)(?:to\s+|in\s+)?(?:the\s+)?"
)
_LATER = re.compile(r"(?:[Aa] few |[Ss]everal |[Ss]ome )?(?:[Hh]ours|[Dd]ays|[Ww]eeks|[Mm]onths) (?:later|earlier|before|after)\b")
_FRONT = re.compile(
    r"(?:(?:While|Once|Also|Then|Later|Earlier|But|And|Meanwhile),?\s+)?(?:[Ii]n|[Aa]t)\s+(?:the\s+[\w' ]{0,24})?"
)
_ALSO_LISTED = re.compile(
    r"(?:\s+of\s+(?:the\s+)?[A-Z]\w+(?:\s[A-Z]\w+)?)?\s*(?:,|;|,?\s+and|,?\s+as well as)+\s*"
    r"(?:with\s+|also\s+)?(?:the\s+|his\s+|her\s+|its\s+)?(?:[A-Z][\w'’.&-]+\s+){0,4}"
)
_PLACE_NOUNS = frozenset(
    """capital city town port resort airport palace summit meeting conference headquarters talk forum state island
    province region village base embassy ceremony event session assembly opening funeral building house republic
    kingdom people university area part suburb centre center hotel residence square border site""".split()
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
    ) -> None:
        self.sentence, self.doc, self.dates, self.salience, self.narrator = (
            sentence,
            doc,
            dates,
            salience,
            narrator,
        )
        self._people = {i: m for m in people for i in self._tokens(m.start, m.end)}
        self._places = {i: m for m in places for i in self._tokens(m.start, m.end)}
        self._offices = offices
        self._settled: dict[int, tuple[Character, ...]] = {}
        self.place_mentions = places
        self._there = there
        self.later = _LATER.match(doc.text) is not None
        self.person_mentions = people

    def _tokens(self, start: int, end: int) -> range:
        base = self.sentence.start
        span = self.doc.char_span(start - base, end - base, alignment_mode="expand")
        return range(span.start, span.end) if span is not None else range(0)

    def read(self) -> None:
        """Go through the sentence in order, settling pronouns and offices and telling the salience who was named."""
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
            who = self._settle(token)
            if who:
                self._settled[token.i] = who
                if len(who) == 1 and token.lower_ in {"he", "she"}:
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

    def _settle(self, token: Token) -> tuple[Character, ...]:
        low = token.lower_
        if low in SINGULAR or (low in PLURAL and token.pos_ == "PRON"):
            return self.salience.pronoun(low, self._subject_of_clause(token))
        if low in FIRST_PERSON:
            return (self.narrator,) if self.narrator else ()
        office = self._offices.get(token.idx + self.sentence.start)
        if office is not None and office.plural and self._both(token):
            return self.salience.group()
        if low in {"leaders", "presidents", "sides", "men", "ministers", "two", "pair", "both"}:
            return self._group(token)
        if office is None or office.former:
            return ()
        if office.title == "counterpart":
            return self._counterpart(token, office)
        if office.plural or office.country:
            return ()
        character = self.salience.office(office.title)
        if office.words == "Secretary" and self.salience.home == "USA":  # as the State Department says it
            character = self.salience.cast.holder("USA", "secretary of state", "Secretary of State")
        if character is None or not self._definite(token):
            return ()
        self.salience.tell(character)
        return (character,)

    def _subject_of_clause(self, token: Token) -> tuple[Character, ...]:
        """Whom an object pronoun cannot mean: "Ruto hosted him"."""
        if token.dep_ not in {"dobj", "pobj", "dative"} or token.lower_ in PLURAL:
            return ()
        verb = grammar.verb_of(token)
        top = grammar.subject(verb) if verb is not None else None
        return self._one_inside(top) if top is not None and top.i < token.i else ()

    def _both(self, token: Token) -> bool:
        return any(t.lower_ in {"two", "both"} for t in self._head(token).children)

    def _definite(self, token: Token) -> bool:
        determiner = next((c for c in self._head(token).children if c.dep_ in {"det", "poss"}), None)
        return determiner is None or determiner.lower_ in {"the", "his", "her", "their", "its", "our"}

    def _head(self, token: Token) -> Token:
        while token.dep_ in {"compound", "amod", "nmod"} and token.head != token:
            token = token.head
        return token

    def _group(self, token: Token) -> tuple[Character, ...]:
        if token.lower_ in {"two", "both"}:
            return (
                self.salience.group() if token.pos_ == "PRON" or token.dep_ in {"nsubj", "nsubjpass"} else ()
            )
        words = {c.lower_ for c in token.children}
        if not words & {"the", "both", "two"} or token.dep_ == "poss":
            return ()
        return (
            ()
            if any(c.dep_ in {"prep", "amod", "compound"} for c in token.children)
            else self.salience.group()
        )

    def _counterpart(self, token: Token, office: Office) -> tuple[Character, ...]:
        """ "his Tajik counterpart": who holds there the office that "he" holds here."""
        owner = next((c for c in self._head(token).children if c.dep_ == "poss"), None)
        whose = self.people(owner) if owner is not None else self.salience.here[-1:]
        if not whose or not office.country or not whose[-1].office:
            return ()
        character = self.salience.cast.holder(
            office.country, whose[-1].office, whose[-1].office_words or whose[-1].office
        )
        if character is None:
            return ()
        self.salience.tell(character)
        return (character,)

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
            if (
                child.dep_ in _NAME_PARTS
                and child.dep_ != "poss"
                and child.i in self._people
                and token.pos_ == "PROPN"
            ):
                return list(self._people[child.i].who)
        if token.lemma_.lower() in _DELEGATIONS:
            for below in token.subtree:
                if below.lower_ == "by" or below.dep_ == "poss":
                    seen = [p for c in below.subtree for p in self._one_inside(c)]
                    if seen:
                        return seen[:1]
            return self._leader_of_delegation(token)
        return []

    def _leader_of_delegation(self, token: Token) -> list[Character]:
        """ "The U.S. delegation": who of that country was told last; "the delegation": who the article is about."""
        if token.lemma_.lower() != "delegation" or any(c.lower_ in {"a", "an"} for c in token.children):
            return []
        country = next((m.country for c in token.children if (m := self._places.get(c.i)) is not None), None)
        here, focus = self.salience.here, self.salience.focus
        for character in [*([focus] if focus else []), *reversed(self.salience.told), *here]:
            if (country is None or character.country == country) and (
                character not in here or character is focus
            ):
                return [character]
        return []

    def _one_inside(self, token: Token) -> tuple[Character, ...]:
        mention = self._people.get(token.i)
        return mention.who if mention is not None else self._settled.get(token.i, ())

    def subjects(self, verb: Token) -> tuple[Character, ...]:
        """Who does it; where the parser finds no subject, whoever the sentence begins with."""
        top = grammar.subject(verb)
        if top is not None:
            who = self.listed_people(top) if top.i < verb.i else self.people(top)
            if who or not (verb.tag_ == "VBG" or verb.dep_ == "conj") or grammar.child(verb, "nsubj", "nsubjpass"):
                return who
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

    def _listed_before(self, mentions: list[PersonMention], at: int) -> list[Character]:
        """Who stands before the last of a list: "Egypt's President A and Somalia's President B discussed"."""
        found: list[Character] = []
        last_joint = " and "
        while at > 0:
            between = self._between(mentions[at - 1], mentions[at])
            if last_joint not in between and not found:
                break
            if not _ALSO_LISTED.fullmatch(between):
                break
            found = [*mentions[at - 1].who, *found]
            at -= 1
        return found

    def _between(self, first: PersonMention, second: PersonMention) -> str:
        return self.doc.text[first.end - self.sentence.start : second.start - self.sentence.start]

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

    def traveller_abroad(self, who: Character, place: PlaceMention, token: Token | None) -> Character:
        """Whom a pronoun means by a verb of going: nobody travels to his own country, so he is another man."""
        hero = self.salience.protagonist
        if hero is None or who.country != place.country or hero.country == place.country:
            return who
        if token is None or token.lower_ not in SINGULAR or (hero.gender and who.gender and hero.gender != who.gender):
            return who
        return hero

    def listed_people(self, token: Token) -> tuple[Character, ...]:
        """People of an object and those listed after it: "met Stich, Minister Delamuraz and President Languetin"."""
        first = list(self.people(token))
        mentions = [m for m in self.person_mentions if m.kind != "pronoun"]
        start = next((i for i, m in enumerate(mentions) if token.i in self._tokens(m.start, m.end)), None)
        if start is None:
            named = next((c for c in token.children if c.dep_ == "appos" and c.i in self._people), None)
            return self.listed_people(named) if named is not None else tuple(first)
        found, last = [mentions[start]], mentions[start]
        if token.dep_ in {"nsubj", "nsubjpass"}:
            first = [*self._listed_before(mentions, start), *first]
        for following in mentions[start + 1 :]:
            between = self.doc.text[last.end - self.sentence.start : following.start - self.sentence.start]
            if not _ALSO_LISTED.fullmatch(between):
                break
            found.append(following)
            last = following
        if (
            len(found) > 1
            and " and "
            not in self.doc.text[found[0].end - self.sentence.start : last.start - self.sentence.start]
        ):
            return tuple(first)
        return tuple(dict.fromkeys([*first, *(who for m in found for who in m.who)]))

    def place(self, token: Token) -> PlaceMention | None:
        """The place that a token is part of."""
        mention = self._places.get(token.i)
        return mention if mention is not None and not mention.adjective else None

    def places(self, token: Token) -> Iterator[PlaceMention]:
        """The places that a noun phrase names by its head token; coordinated ones included."""
        seen: set[int] = set()
        for part in grammar.conjuncts(token):
            for mention in self._places_of(part):
                for listed in self._list_from(mention):
                    if listed.first not in seen:
                        seen.add(listed.first)
                        yield listed

    def _list_from(self, mention: PlaceMention) -> Iterator[PlaceMention]:
        """A place and those listed after it: "Lima, Peru; Quito, Ecuador; and Panama", whatever the parser makes of it."""
        yield mention
        last = mention
        for following in self.place_mentions:
            if following.start >= last.end and not following.adjective:
                between = self.doc.text[
                    last.end - self.sentence.start : following.start - self.sentence.start
                ]
                if not _LISTED.fullmatch(between):
                    return
                yield following
                last = following

    def _places_of(self, token: Token) -> Iterator[PlaceMention]:
        mention = self.place(token)
        if mention is not None:
            yield mention
            return
        if token.i in self._people:
            return
        for child in token.children:
            if child.dep_ in {"compound", "appos", "nmod", "flat", "poss"}:
                inner = self.place(child)
                if inner is not None:
                    yield inner
                    return
        if token.lemma_.lower() in _PLACE_NOUNS:
            for name, obj in grammar.prepositions(token):
                if name in {"of", "in", "at"}:
                    yield from self.places(obj)

    def demonym(self, token: Token) -> PlaceMention | None:
        """The country of an adjective: "Tajik" in "his Tajik trip"."""
        mention = self._places.get(token.i)
        if mention is None or countries().by_code[mention.country].kind == "organisation":
            return None
        return mention

    def dates_of(self, trigger: Token) -> list[DateExpression]:
        """The dates that tell when an event is: those of its own clause first, never the date of a report on it."""
        verb = grammar.verb_of(trigger)
        own, near = [], []
        above = set(verb.ancestors) if verb is not None else set()
        for date in self.dates:
            tokens = self._tokens(date.start, date.end)
            if not tokens:
                continue
            if date.kind == "since":
                if verb is not None and verb.dep_ == "relcl" and verb.head.i in tokens and isinstance(date.fields, Bound):
                    own.append(replace(date, kind="point", fields=date.fields.point))  # "since 2008, when he came"
                continue
            head = min((self.doc[i] for i in tokens), key=lambda t: len(list(t.ancestors)))
            governor = grammar.verb_of(head)
            if verb is not None and verb.lemma_ in _CALLING_OFF and date.kind in {"weekday", "today"} and governor == verb:
                continue  # the day on which it was called off
            if self._of_another_event(head, trigger, verb) or self._aside(trigger, governor, head):
                continue
            if verb is not None and verb.dep_ == "relcl" and verb.head.i in tokens:
                own.append(date)  # "dates back to February 4-5, when he visited China"
            elif (
                governor == verb
                or governor is None
                or (governor.dep_ in {"acl", "relcl"} and governor.head == trigger)
                or (governor.lemma_ in _BEGINNING and governor.dep_ in {"acl", "relcl"} and trigger in governor.ancestors)
            ):
                own.append(date)
            elif governor.lemma_.lower() in REPORTING:
                continue
            elif (governor in above and (_reaches(verb, governor) or self._same_time(verb, governor))) or self._shared(governor, verb):
                near.append(date)
        return [*own, *near]

    def _aside(self, trigger: Token, governor: Token | None, head: Token) -> bool:
        """"held talks on Wednesday, a day after a visit to Ukraine": the clause's date is not the visit's."""
        if trigger in head.ancestors or governor is None:
            return False
        token = trigger
        while token.head != token and token != governor:
            token = token.head
            if token != governor and token.lower_ in {"after", "before", "since", "ahead", "following"}:
                return token.i > head.i or token.pos_ != "SCONJ"
        return False

    def _of_another_event(self, head: Token, trigger: Token, verb: Token | None) -> bool:
        """True for a date below "after", "since" or "before": it dates what that word leads to."""
        if any(t.lower_ == "since" for t in self.doc[trigger.i + 1 : head.i]):
            return True
        token = head
        while token.head != token and token != trigger and token != verb:
            token = token.head
            if token == trigger or token == verb:
                return False
            if token.lower_ in _OTHER_TIMES and token.i < head.i - (head.i - token.i == 1):
                return True
        return False

    def dates_since(self, verb: Token) -> list[DateExpression]:
        """"has been in Washington since Wednesday": the day on which the stay began."""
        found = []
        for date in self.dates:
            tokens = self._tokens(date.start, date.end)
            if tokens and date.kind == "since" and isinstance(date.fields, Bound):
                if grammar.verb_of(self.doc[tokens[-1]]) == verb:
                    found.append(replace(date, kind="point", fields=date.fields.point))
        return found

    def dates_where(self, place: PlaceMention) -> list[DateExpression]:
        """"went on to Moscow, where he met Putin on Tuesday": the dates of the clause that tells what he did there."""
        found = []
        for date in self.dates:
            tokens = self._tokens(date.start, date.end)
            governor = grammar.verb_of(self.doc[tokens[-1]]) if tokens else None
            if governor is not None and governor.dep_ == "relcl" and date.kind != "since":
                where = any(c.lower_ == "where" for c in governor.children)
                if where and governor.head.i in self._tokens(place.start, place.end):
                    found.append(date)
        return found

    def _same_time(self, verb: Token | None, governor: Token) -> bool:
        """"On April 19 Putin will hold talks with Pashinyan, who will arrive in Russia": both are of that day."""
        if verb is None or verb.dep_ != "relcl":
            return False
        return bool({"will", "would"} & set(grammar.auxiliaries(verb)) & set(grammar.auxiliaries(governor))) or (
            verb.tag_ == governor.tag_ == "VBD"
        )

    def _shared(self, governor: Token, verb: Token | None) -> bool:
        """True for a verb below that has the same subject and no clause of its own."""
        if verb is None or verb not in governor.ancestors:
            return False
        return (
            governor.dep_ in {"xcomp", "conj", "pcomp"}
            and grammar.child(governor, "nsubj", "nsubjpass") is None
        )

    def fronted_place(self) -> PlaceMention | None:
        """The place that the sentence begins with: "In Rome, …", "While in Dar es Salaam, …"."""
        if re.match(r"There,?\s(?!is\b|are\b|was\b|were\b|has\b|have\b|will\b)", self.doc.text):
            return self._there
        head = _FRONT.match(self.doc.text)
        if not head:
            return None
        start = head.end() + self.sentence.start
        return next(
            (
                p
                for p in self.place_mentions
                if start <= p.start <= start + 28
                and not p.adjective
                and "," not in self.doc.text[head.end() : p.start - self.sentence.start]
            ),
            None,
        )

    def there(self, verb: Token) -> PlaceMention | None:
        """The place told last, where the clause says "there"."""
        for token in verb.children:
            if token.lower_ == "there" and token.dep_ == "advmod":
                before = [p for p in self.place_mentions if p.end <= self.sentence.start + token.idx and not p.adjective]
                return before[-1] if before else self._there
        return None

    def here(self, verb: Token) -> bool:
        return any(child.lower_ == "here" for child in verb.children)


def _reaches(verb: Token | None, governor: Token) -> bool:
    """True where a verb above shares its time with the one below: "is due on Monday to visit", "flew there to meet"."""
    token = verb
    while token is not None and token != governor:
        if token.dep_ not in {"xcomp", "conj", "ccomp", "acl", "pcomp"} and not (
            token.dep_ == "advcl" and (token.tag_ == "VB" or any(c.lower_ == "when" for c in token.children))
        ):
            return False
        if token.dep_ == "pcomp" and token.head.lower_ in _OTHER_TIMES:
            return False
        token = (
            token.head
            if grammar.is_verb(token.head) or token.dep_ == "pcomp"
            else grammar.verb_of(token.head)
        )
    return token is not None
