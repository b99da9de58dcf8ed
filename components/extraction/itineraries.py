"""Where a journey leads by what is said of it: "the tour takes in Egypt", "the first stop is Egypt"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from components.extraction import grammar

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

JOURNEYS = frozenset("trip tour journey visit swing voyage mission pilgrimage itinerary".split())
STOPS = frozenset("stop leg destination stopover port".split())
# What a tour does with the countries that it leads to.
LISTING = frozenset("include comprise cover feature encompass span involve".split())
COMING_BACK = frozenset("return come arrive fly go head get".split())
_SUBJECTS = frozenset({"nsubj", "nsubjpass"})


def listed(noun: Token) -> Iterator[Token]:
    """The objects of "The tour covers Egypt", "a tour that takes in Egypt"."""
    for verb in _said_of(noun) if noun.lemma_.lower() in JOURNEYS else ():
        takes_in = verb.lemma_ == "take" and any(c.lower_ == "in" for c in verb.children)
        if verb.lemma_ in LISTING or takes_in:
            yield from grammar.objects(verb)
            if takes_in:  # the parser may take "in" for a preposition
                yield from (obj for name, obj in grammar.prepositions(verb) if name == "in")


def equated(noun: Token) -> Iterator[Token]:
    """The place of "The first stop is Egypt", "His first trip was to Egypt", "Egypt is the first stop"."""
    verb = copula(noun)
    if verb is None:
        return
    if noun.dep_ in _SUBJECTS or noun == verb.head:
        if (attribute := grammar.child(verb, "attr")) is not None and noun.lemma_.lower() in STOPS:
            yield from grammar.conjuncts(attribute)
        ways = {"to", "in"} if noun.lemma_.lower() in STOPS else {"to"}
        yield from (obj for name, obj in grammar.prepositions(verb) if name in ways)
    elif noun.dep_ == "attr" and noun.lemma_.lower() in STOPS and (top := grammar.child(verb, *_SUBJECTS)):
        yield from grammar.conjuncts(top)


def copula(noun: Token) -> Token | None:
    """The "was" of "His first trip was to Egypt"; below in "His trip after the vote was to Egypt"."""
    if noun.head.lemma_ == "be" and noun.head != noun:
        return noun.head
    below = (c for c in noun.children if c.dep_ == "advcl" and c.lemma_ == "be")
    return next(below, None) if noun.dep_ == "ROOT" else None


def journey_of(stop: Token) -> Token | None:
    """The journey that a stop is part of: "the first stop of his tour", "the trip includes stops in"."""
    for name, obj in grammar.prepositions(stop):
        if name in {"of", "on", "in", "during"} and obj.lemma_.lower() in JOURNEYS:
            return obj
    verb = stop.head
    if stop.dep_ == "dobj" and verb.lemma_ in LISTING:
        top = grammar.subject(verb)
        if top is not None and top.lemma_.lower() in JOURNEYS:
            return top
    return None


def _said_of(noun: Token) -> Iterator[Token]:
    """The verbs that a journey is the subject of, relative clauses included."""
    if noun.dep_ in _SUBJECTS and grammar.is_verb(noun.head):
        yield from (t for t in grammar.conjuncts(noun.head) if grammar.is_verb(t))
    for clause in noun.children:
        if clause.dep_ in {"relcl", "acl"} and clause.tag_ != "VBN":
            top = grammar.child(clause, "nsubj")
            if clause.dep_ == "acl" or (top is not None and top.lower_ in {"which", "that"}):
                yield clause


def to_come(noun: Token) -> bool:
    """ "The trip includes stops in Egypt", "Her next stop is Egypt": told in the present, still to come."""
    verb = noun.head
    if not grammar.is_verb(verb) or verb.tag_ not in {"VBZ", "VBP"}:
        return False
    if verb.lemma_ == "be":
        return any(c.lower_ == "next" for c in noun.children)
    return verb.lemma_ in LISTING and (noun.lemma_.lower() in JOURNEYS or journey_of(noun) is not None)


def looked_back_on(noun: Token) -> bool:
    """ "His first trip was to Egypt": no news of the day."""
    verb = copula(noun)
    told = verb is not None and verb.tag_ == "VBD" and noun.dep_ != "attr"
    return told and any(True for _ in equated(noun))


def comes_home(verb: Token) -> bool:
    """ "returned on Tuesday", "flew home on Sunday"."""
    homewards = any(c.lower_ in {"home", "back"} for c in verb.children)
    return verb.lemma_ == "return" or (homewards and verb.lemma_ in COMING_BACK)
