"""What a verb's own form asserts: its tense, its helpers, and how sure they are."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from components.extraction import grammar
from components.extraction.modal_words import DOUBT, FUTURE, REPORTING

if TYPE_CHECKING:
    from spacy.tokens import Token

    from components.records import Status

_BEFORE = frozenset(
    {"before", "previously", "recently", "twice", "thrice", "repeatedly", "frequently", "often"}
)
_COUNTERFACTUAL = frozenset({"would", "'d", "’d"})

Tense = Literal["past", "present", "future", "unknown"]


@dataclass(frozen=True, slots=True)
class Reading:
    """How an article asserts an event; ``sure`` from 0 to 1; ``general``: told as something of before."""

    status: Status
    tense: Tense
    sure: float = 1.0
    general: bool = False
    lapsed: bool = False  # "was due to": a plan that something came between
    before: bool = False  # "has met him before": at some time, and not as the news of the day


def own_tense(verb: Token) -> Reading:
    """The reading of a verb by its form alone, whatever stands above it."""
    helpers = set(grammar.auxiliaries(verb))
    return _to_come(verb, helpers) or _told(verb, helpers)


def _to_come(verb: Token, helpers: set[str]) -> Reading | None:
    """ "will visit", "might visit", "to visit"; None for a form that tells of no plan."""
    if helpers & {"did", "does", "do"}:
        return None
    if helpers & _COUNTERFACTUAL and "have" in helpers:
        return Reading("cancelled", "unknown", 0.5)  # "would have visited", had all gone as planned
    if helpers & FUTURE:
        return Reading("planned", "future")
    if helpers & DOUBT:
        return Reading("planned", "future", 0.5)
    if "to" in helpers and "have" in helpers:
        return Reading("completed", "past", 0.8)  # "is said to have visited"
    if verb.tag_ == "VB" or "to" in helpers:
        return Reading("planned", "future", 0.9)
    return None


def _told(verb: Token, helpers: set[str]) -> Reading:
    """ "is visiting", "has visited", "had visited", "visited", "visits"."""
    if verb.tag_ == "VBG":
        return _progressive(verb, helpers)
    before = _before(verb) or _of_before_that(verb)
    if helpers & {"has", "have", "'ve", "'s"}:
        return Reading("completed", "past", general=True, before=before)
    if helpers & {"having", "had"}:
        return Reading("completed", "past", 0.9, general=before, before=before or verb.dep_ != "ccomp")
    if verb.tag_ == "VBN" and helpers & {"is", "are", "being"}:
        return Reading("ongoing", "present", 0.8)
    if verb.tag_ in {"VBD", "VBN"} or "did" in helpers:
        return Reading("completed", "past", general=before, before=before)
    return Reading("completed", "present", 0.9)


def _before(verb: Token) -> bool:
    """ "has met him before", "twice", "several times", "previously"."""
    return any(
        (c.lower_ in _BEFORE and not list(c.children))
        or (c.lower_ == "last" and c.dep_ == "advmod" and c.i < verb.i)
        or (c.dep_ == "npadvmod" and c.lower_ == "times")
        for c in verb.children
    )


def _of_before_that(verb: Token) -> bool:
    """ "had flown in from Guyana, where he attended a summit": earlier than what the article is about."""
    if verb.dep_ != "relcl" or verb.tag_ != "VBD":
        return False
    above = next((t for t in verb.ancestors if grammar.is_verb(t)), None)
    return above is not None and "had" in grammar.auxiliaries(above)


def _progressive(verb: Token, helpers: set[str]) -> Reading:
    if helpers & {"is", "are", "am", "'s", "’s", "'re"}:
        return Reading("ongoing", "present")
    if helpers & {"was", "were", "been"}:
        return Reading("completed", "past", 0.9)
    return _participle(verb)


def _participle(verb: Token) -> Reading:
    """ "arriving in Paris", "after visiting Rome", "before flying to Oslo": the verb above tells the time."""
    if verb.dep_ == "pcomp" and verb.head.lower_ == "before" and verb.head.head.lemma_ in REPORTING:
        return Reading("planned", "future", 0.85)  # "days before leaving for Rome, he said"
    beside_a_name = verb.dep_ == "acl" or (verb.dep_ == "advcl" and verb.i < verb.head.i)
    if beside_a_name and verb.lemma_ in {"visit", "tour"} and verb.doc[verb.i - 1].text == ",":
        return Reading("ongoing", "present")  # "Straw, visiting Beijing, said"
    above = grammar.finite(verb.head) if grammar.is_verb(verb.head) else None
    if verb.dep_ == "pcomp" and verb.head.dep_ in {"prep", "advmod", "mark"}:
        above = grammar.verb_of(verb.head.head)
    if above is None or above == verb:
        return Reading("completed", "past", 0.8)
    if verb.dep_ == "pcomp" and verb.head.lower_ == "before" and own_tense(above).tense == "present":
        return Reading("planned", "future", 0.85)  # "arrives on Friday before going on to Oslo"
    return replace(own_tense(above), sure=0.85) if above.tag_ != "VBG" else Reading("completed", "past", 0.7)
