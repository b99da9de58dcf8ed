"""Whom a pronoun, a bare office or a group means, as the sentence is read in order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from components.extraction import grammar
from components.extraction.modal_words import REPORTING
from components.extraction.office_words import HEADS
from components.extraction.salience import FIRST_PERSON, PLURAL, SINGULAR, gender_of

if TYPE_CHECKING:
    from spacy.tokens import Token

    from components.extraction.cast import Character
    from components.extraction.offices import Office
    from components.extraction.passage import Passage
    from components.extraction.salience import Salience

_ROLES = frozenset({"nsubj", "nsubjpass", "dobj", "pobj"})
# Words of nations rather than of one man: "the French", "the British", "the Chinese", "the Swiss".
_MANY = ("ch", "sh", "ese", "ss")
_OFFICIALS = frozenset({"diplomat", "official", "politician", "statesman", "dignitary", "visitor", "guest"})
# What they do together who were told together: "They will meet again".
_TOGETHER = frozenset("meet talk discuss confer sign agree speak exchange review shake embrace".split())
# Adjectives, as the parser has them, of chiefs and leaders who head no state.
_OF_GROUPS = frozenset("rebel guerrilla militant militia tribal religious spiritual separatist".split())
_GROUPS = frozenset({"leaders", "presidents", "sides", "men", "ministers", "two", "pair", "both"})


def settle(passage: Passage, token: Token) -> tuple[Character, ...]:
    """Whom a token that is no name means; empty where it means nobody."""
    low = token.lower_
    if low in SINGULAR or (low in PLURAL and token.pos_ == "PRON"):
        return _pronoun(passage, token)
    if low == "whom":
        return _antecedent(passage, token)
    if low in FIRST_PERSON:
        return (passage.narrator,) if passage.narrator else _who_says_it(passage, token)
    office = passage.office_at(token)
    if low == "last" and token.dep_ == "nsubj" and any(c.lower_ == "two" for c in token.children):
        return _two(passage.salience)  # "The two last met in May", as the parser has it
    if office is None and low not in _GROUPS:
        return _by_nationality(passage, token)
    return _office_or_group(passage, token, office)


def _who_says_it(passage: Passage, token: Token) -> tuple[Character, ...]:
    """ "“I met Rodriguez this morning,” Ryabkov told reporters"."""
    says = next((t for t in token.ancestors if t.lemma_.lower() in REPORTING), None)
    speaker = grammar.child(says, "nsubj") if says is not None else None
    if speaker is None or speaker.i < token.i or passage.mention(speaker) is None:
        return ()
    return passage.people(speaker)


def _antecedent(passage: Passage, token: Token) -> tuple[Character, ...]:
    """ "Wang Yi, whom he met on Wednesday"."""
    clause = next((t for t in token.ancestors if t.dep_ == "relcl"), None)
    return passage.people(clause.head) if clause is not None else ()


def _pronoun(passage: Passage, token: Token) -> tuple[Character, ...]:
    for settled in (_told_after, _who_went_there, _subjects_again):
        if who := settled(passage, token):
            return who
    return passage.salience.pronoun(token.lower_, _subject_of_clause(passage, token))


def _office_or_group(passage: Passage, token: Token, office: Office | None) -> tuple[Character, ...]:
    """ "the president", "his counterpart", "the U.S. and Russian presidents", "the two leaders"."""
    if office is not None and office.plural and (countries := _countries_before(passage, token)):
        others = _of_something_else(passage, token)  # "Malaysian and American business leaders"
        return () if others else _holders(passage, token, office, countries)
    if office is not None and office.plural and _both(token):
        told = passage.salience.group(office.title)
        return told if len(told) < 3 else _two(passage.salience)
    if token.lower_ in _GROUPS:
        return _group(passage, token)
    if office is None or office.former:
        return ()
    if office.title == "counterpart":
        return _counterpart(passage, token, office)
    return () if office.plural or office.country else _bare_office(passage, token, office)


def _by_nationality(passage: Passage, token: Token) -> tuple[Character, ...]:
    """ "Hu Jintao saw the Bolivian": the last told of that country. "The French" are many."""
    if token.dep_ not in _ROLES or token.tag_ not in {"NN", "NNP"} or token.lower_.endswith(_MANY):
        return ()
    mention = passage.demonym_or_place(token)
    low_office = token.lower_ in _OFFICIALS
    if low_office:  # "the Russian diplomat"
        described = next((c for c in token.lefts if c.dep_ == "amod"), None)
        mention = passage.demonym_or_place(described) if described is not None else None
    others = {c.lower_ for c in token.lefts if not (low_office and c.dep_ == "amod")}
    if mention is None or not mention.adjective or others != {"the"}:
        return ()
    who = passage.salience.of_country(mention.country, serving=low_office)
    return (who,) if who is not None else ()


def _subjects_again(passage: Passage, token: Token) -> tuple[Character, ...]:
    """ "Sall and Ruto met Putin. They went on to Kyiv": those who did the one thing do the next."""
    if token.lower_ != "they" or token.dep_ not in {"nsubj", "nsubjpass"} or token.head.lemma_ in _TOGETHER:
        return ()
    return passage.salience.subjects


def _bare_office(passage: Passage, token: Token, office: Office) -> tuple[Character, ...]:
    """ "the president": the last told who holds such an office."""
    character = passage.salience.office(office.title)
    if office.words == "Secretary" and passage.salience.home == "USA":  # as the State Department says it
        character = passage.salience.cast.holder("USA", "secretary of state", "Secretary of State")
    if character is None or not _definite(token) or _of_something_else(passage, token):
        return ()
    passage.salience.tell(character)
    return (character,)


def _of_something_else(passage: Passage, token: Token) -> bool:
    """ "The rebel chief", "the party leader", "the FBI chief": not the one who was told of before."""
    before = [c for c in token.children if c.i < token.i and (c.lower_ in _OF_GROUPS or _noun_before(c))]
    told = (passage.office_at(c) or passage.demonym_or_place(c) or passage.in_date(c) for c in before)
    return not all(told)


def _noun_before(token: Token) -> bool:
    return token.dep_ == "compound" and token.tag_ in {"NN", "NNP"}


def _countries_before(passage: Passage, token: Token) -> list[str]:
    """The countries of "his Iranian and Iraqi counterparts", "the U.S. and South Korean presidents"."""
    told: list[str] = []
    for child in _head(token).lefts:
        for word in grammar.conjuncts(child) if child.dep_ in {"amod", "compound", "nmod"} else ():
            mention = passage.demonym_or_place(word)
            if mention is not None and mention.country not in told:
                told.append(mention.country)
    return told if len(told) > 1 else []


def _holders(passage: Passage, token: Token, office: Office, countries: list[str]) -> tuple[Character, ...]:
    """Who holds an office in each of several countries; of counterparts, the office that "he" holds."""
    title, words = office.title, office.words.rstrip("s")
    if title == "counterpart":
        owner = next((c for c in _head(token).children if c.dep_ == "poss"), None)
        whose = passage.people(owner) if owner is not None else passage.salience.here[-1:]
        if not whose or not whose[-1].office:
            return ()
        title = whose[-1].office
        words = whose[-1].office_words or title
    found = [passage.salience.cast.holder(country, title, words) for country in countries]
    return tuple(character for character in found if character is not None)


def _subject_of_clause(passage: Passage, token: Token) -> tuple[Character, ...]:
    """Whom an object pronoun cannot mean: "Ruto hosted him"."""
    if token.dep_ not in {"dobj", "pobj", "dative"} or token.lower_ in PLURAL:
        return ()
    verb = grammar.verb_of(token)
    top = grammar.subject(verb) if verb is not None else None
    return passage.told_by(top) if top is not None and top.i < token.i else ()


def _told_after(passage: Passage, token: Token) -> tuple[Character, ...]:
    """ "During his trip to Peru, Biden will …": a pronoun before its name means the subject that follows."""
    top = next((t for t in token.ancestors if grammar.is_verb(t)), None)
    if token.dep_ != "poss" or top is None:
        return ()
    named = grammar.subject(top)
    opens = named is not None and token.i < named.i < top.i and token.head.dep_ == "pobj"
    if named is None or not opens or named.pos_ not in {"PROPN", "NOUN"}:
        return ()
    who = passage.people(named)
    if token.lower_ in PLURAL:  # "at their talks the Russian leader said": his and another's
        return who if len(who) > 1 or named.lemma_.lower() == "delegation" else ()
    return who if len(who) == 1 and who[0].gender in {gender_of(token.lower_), None} else ()


def _who_went_there(passage: Passage, token: Token) -> tuple[Character, ...]:
    """ "Hochstein's trip to Israel, where he met …", "to Rome, where the pope told him": who went there."""
    verb = token.head if token.dep_ == "nsubj" else grammar.verb_of(token)
    if token.dep_ not in _ROLES or token.lower_ not in SINGULAR or verb is None or verb.dep_ != "relcl":
        return ()
    if not any(c.lower_ == "where" for c in verb.children):
        return ()
    above = next((t for t in verb.head.ancestors if grammar.is_verb(t) or grammar.child(t, "poss")), None)
    if above is None:
        return ()
    goer = grammar.subject(above) if grammar.is_verb(above) else grammar.child(above, "poss")
    who = passage.told_by(goer) if goer is not None and goer.i < token.i else ()
    fits = len(who) == 1 and who[0].gender in {gender_of(token.lower_), None}
    return who if fits else ()


def _both(token: Token) -> bool:
    return any(t.lower_ in {"two", "both"} for t in _head(token).children)


def _definite(token: Token) -> bool:
    determiner = next((c for c in _head(token).children if c.dep_ in {"det", "poss"}), None)
    return determiner is None or determiner.lower_ in {"the", "his", "her", "their", "its", "our"}


def _head(token: Token) -> Token:
    while token.dep_ in {"compound", "amod", "nmod"} and token.head != token:
        token = token.head
    return token


def _counterpart(passage: Passage, token: Token, office: Office) -> tuple[Character, ...]:
    """ "his Tajik counterpart": who holds there the office that "he" holds here."""
    owner = next((c for c in _head(token).children if c.dep_ == "poss"), None)
    whose = passage.people(owner) if owner is not None else passage.salience.here[-1:]
    if not whose or not office.country or not whose[-1].office:
        return ()
    character = passage.salience.cast.holder(
        office.country, whose[-1].office, whose[-1].office_words or whose[-1].office
    )
    if character is None:
        return ()
    passage.salience.tell(character)
    return (character,)


def leader_of_delegation(passage: Passage, token: Token) -> list[Character]:
    """ "The U.S. delegation": who of that country was told last; "the delegation": the protagonist."""
    if token.lemma_.lower() != "delegation" or any(c.lower_ in {"a", "an"} for c in token.children):
        return []
    country = next(
        (m.country for c in token.children if (m := passage.demonym_or_place(c)) is not None), None
    )
    here, focus = passage.salience.here, passage.salience.focus
    for character in [*([focus] if focus else []), *reversed(passage.salience.told), *here]:
        if (country is None or character.country == country) and (
            character not in here or character is focus
        ):
            return [character]
    return []


def _group(passage: Passage, token: Token) -> tuple[Character, ...]:
    """ "the two leaders", "both": the last people of two countries told together."""
    if token.lower_ in {"two", "both"}:
        alone = token.pos_ == "PRON" or token.dep_ in {"nsubj", "nsubjpass", "dobj"}
        return _two(passage.salience) if alone else ()
    words = {c.lower_ for c in token.children}
    described = any(c.dep_ in {"prep", "amod", "compound", "relcl"} for c in token.children)
    if described or not words & {"the", "both", "two"} or token.dep_ == "poss":
        return ()
    return _two(passage.salience) if "two" in words else passage.salience.group()


def _two(salience: Salience) -> tuple[Character, ...]:
    """Which two, where three were told together: the two who did it, else those who lead their countries."""
    told = salience.group()
    if len(told) == 2:
        return told
    if len(salience.subjects) == 2:
        return salience.subjects
    heads = tuple(c for c in told if c.office in HEADS)
    return heads if len(heads) == 2 else told[:2]
