"""The reading of an event told by a verb: its own tense, and what the words above it make of that."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from components.extraction import grammar, unasserted
from components.extraction.governors import governor
from components.extraction.modal_words import (
    CANCELLING,
    INVITATIONS,
    INVITING,
    PLEASED,
    REFUSING,
    REPORTING,
    WILLING,
)
from components.extraction.plans import called_off, came_between, of_what_is_off, under_plan, with_its_plan
from components.extraction.refusals import Why, no_reading
from components.extraction.tenses import Reading, own_tense

if TYPE_CHECKING:
    from spacy.tokens import Token

# "is thinking of visiting"
_CONSIDERING = frozenset("think consider look plan talk commit work aim".split())
_ORDINALS = frozenset({"first", "second", "third", "last", "only", "latest"})


def of_verb(verb: Token) -> Reading | None:
    """The reading of an event told by a verb, or None where the text says that it is none."""
    if unasserted.supposed(verb):
        return no_reading(verb, Why.SUPPOSED)
    if unasserted.not_yet(verb):
        return no_reading(verb, Why.NEGATED)
    reading = _when_it_comes(verb) or own_tense(verb)
    token = verb
    for _ in range(6):
        if grammar.negated(token):
            return _negated(reading, token, itself=token == verb)
        if unasserted.of_nobody(token):
            return no_reading(token, Why.OF_NOBODY)
        if unasserted.asked(token):
            return no_reading(token, Why.ASKED)
        if reading.lapsed and (came_between(token) or of_what_is_off(token)):
            return replace(reading, status="cancelled", tense="unknown")
        above = governor(token)
        if above is None:
            break
        reading_or_none = _under(reading, token, above)
        if reading_or_none is None:
            return None
        reading, token = reading_or_none, above
    return with_its_plan(reading, token)


def _when_it_comes(verb: Token) -> Reading | None:
    """ "is expected to ask for help when he visits Berlin": the visit is to come as well."""
    when = any(c.lower_ in {"when", "once"} for c in verb.children)
    if not when or verb.dep_ != "advcl" or verb.tag_ not in {"VBZ", "VBP"}:
        return None
    above = of_verb(verb.head) if grammar.is_verb(verb.head) else None
    return above if above is not None and above.status == "planned" else None


def _negated(reading: Reading, token: Token, *, itself: bool) -> Reading | None:
    """A plan that is negated is off or denied; anything else did not happen."""
    if reading.status != "planned":
        return no_reading(token, Why.NEGATED)
    if _as_planned(token) or _no_longer(token) or _not_able(token):
        return replace(reading, status="cancelled")
    return no_reading(token, Why.NEGATED) if itself else replace(reading, status="denied")


def _as_planned(verb: Token) -> bool:
    """ "will not come in June as planned": what was planned is off."""
    return any(
        t.lower_ in {"planned", "scheduled", "expected", "hoped", "announced"} and t.i > verb.i
        for t in verb.subtree
    )


def _no_longer(verb: Token) -> bool:
    """ "will no longer travel to Cairo"."""
    return any(c.lower_ == "longer" and c.i > 0 and c.nbor(-1).lower_ == "no" for c in verb.children)


def _not_able(verb: Token) -> bool:
    """ "will not be able to come": as had been planned."""
    able = grammar.child(verb, "acomp")
    return able is not None and able.lower_ == "able" and own_tense(verb).status == "planned"


def _under(reading: Reading, token: Token, above: Token) -> Reading | None:
    """A reading as the word above leaves it; None where that word says that the event is none."""
    lemma = above.lemma_.lower()
    if _attribute(token, above) or _first_to(token, above):
        return _first_of(above)
    if _the_first_to(token):
        return replace(own_tense(above), sure=0.7)
    if _off(token, above):
        return Reading("cancelled", "future" if own_tense(above).status == "planned" else "past")
    if (why := _none_under(token, above)) is not None:
        return no_reading(above, why)
    if lemma in REPORTING and token.dep_ in {"ccomp", "acl", "relcl"}:
        return reading
    if token.dep_ == "conj":
        return _coordinated(reading, token, above)
    if token.dep_ == "pcomp":
        return Reading("planned", "future", 0.7) if lemma in _CONSIDERING else reading
    return under_plan(reading, token, above)


def _off(token: Token, above: Token) -> bool:
    asked = token.dep_ == "acl" and above.lemma_.lower() in INVITATIONS
    return not asked and (above.lemma_.lower() in CANCELLING or called_off(above))


def _none_under(token: Token, above: Token) -> Why | None:
    """ "an invitation to visit", "refused to visit", "was invited to visit", "too ill to travel"."""
    lemma = above.lemma_.lower()
    if (token.dep_ in {"acl", "advcl", "relcl", "pcomp"} and lemma in INVITATIONS) or lemma in INVITING:
        return Why.INVITED
    if _willing(token, above):
        return Why.WILLING
    return Why.PREVENTED if lemma in REFUSING or _too(above) else None


def _willing(token: Token, above: Token) -> bool:
    """ "is ready to meet him", "offered to visit", "would be happy to come"."""
    if token.dep_ not in {"xcomp", "ccomp", "advcl"} or "to" not in grammar.auxiliaries(token):
        return False
    lemma, verb = above.lemma_.lower(), above.head
    pleased = lemma in PLEASED and grammar.is_verb(verb) and own_tense(verb).status == "planned"
    return pleased or lemma in WILLING


def _too(adjective: Token) -> bool:
    """ "too ill to travel"."""
    return adjective.pos_ == "ADJ" and any(c.lower_ == "too" for c in adjective.children)


def _attribute(token: Token, above: Token) -> bool:
    infinitive = token.dep_ in {"acl", "relcl"} and token.tag_ == "VB"
    return infinitive and above.dep_ == "attr" and grammar.is_verb(above.head)


def _first_to(token: Token, above: Token) -> bool:
    """ "Koizumi, the first premier to visit Pyongyang": he has done it."""
    infinitive = token.dep_ in {"acl", "relcl"} and token.tag_ == "VB"
    return infinitive and any(
        c.lower_ in _ORDINALS or c.tag_ == "JJS" or any(g.tag_ in {"RBS", "JJS"} for g in c.children)
        for c in above.children
    )


def _the_first_to(verb: Token) -> bool:
    """ "was in Moscow, the first premier to visit it": hung by the parser on what he did."""
    top = grammar.child(verb, "nsubj")
    clause = verb.dep_ in {"ccomp", "advcl"} and verb.tag_ == "VB" and "to" in grammar.auxiliaries(verb)
    return clause and top is not None and any(c.lower_ in _ORDINALS for c in top.children)


def _first_of(noun: Token) -> Reading:
    """ "was the first leader to visit", "will be the first leader to visit"."""
    if noun.dep_ == "attr" and grammar.is_verb(noun.head):
        return replace(own_tense(noun.head), sure=0.7, general=noun.head.tag_ == "VBD")
    verb = grammar.verb_of(noun)
    if noun.dep_ == "nsubj" and noun.head.lemma_ == "be":  # "The last premier to visit it was Koizumi"
        return replace(own_tense(noun.head), sure=0.7, general=True, before=True)
    upper = own_tense(verb) if verb is not None else Reading("completed", "past")
    if upper.status == "planned":
        return replace(upper, sure=0.7)
    return Reading("completed", "past", 0.7, general=verb is None or verb.tag_ in {"VBD", "VBN"})


def _coordinated(reading: Reading, token: Token, above: Token) -> Reading:
    """ "will fly to Oslo and meet …": the first verb of a list has the tense."""
    bare = token.tag_ in {"VB", "VBN", "VBG"} and reading.status == "planned"
    return own_tense(above) if token.tag_ == "VBP" or bare else reading
