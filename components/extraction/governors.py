"""Which word above an event says whether it is planned, cancelled or refused."""

from __future__ import annotations

from typing import TYPE_CHECKING

from components.extraction import grammar
from components.extraction.modal_words import INVITATIONS, PLAN_NOUNS

if TYPE_CHECKING:
    from spacy.tokens import Token

# Between a verb and what it is about: "thinks of visiting".
_ABOUT = frozenset({"from", "of", "about", "against", "to", "on", "out"})


def governor(token: Token) -> Token | None:
    """The word above that says whether the event is planned, cancelled or refused."""
    head = token.head
    if head == token:
        return None
    if _clause_of(token, head):
        return head
    if token.dep_ == "conj" and grammar.is_verb(head) and not grammar.child(token, "nsubj", "nsubjpass"):
        return _governor_of_list(token, head)
    if token.dep_ == "pobj" and head.dep_ in {"prep", "agent"}:
        return head.head
    if token.dep_ == "pcomp" and head.lower_ in _ABOUT and head.dep_ == "prep":
        return head.head  # "barred from visiting", "looks forward to visiting"
    return None


def _clause_of(token: Token, head: Token) -> bool:
    """True for a verb whose clause completes the word above: "plans to visit", "the first to visit"."""
    if token.dep_ in {"xcomp", "ccomp", "acomp", "oprd", "acl", "pcomp"}:
        return head.pos_ in {"VERB", "AUX", "ADJ", "NOUN"}
    if token.tag_ != "VB" or set(grammar.auxiliaries(token)) - {"to"}:
        return False  # "a tour that will take him to Egypt" has a tense of its own
    of_plan = grammar.is_verb(head) or head.lemma_ in PLAN_NOUNS | INVITATIONS  # "no plans for him to visit"
    return token.dep_ == "relcl" or (token.dep_ == "advcl" and of_plan)


def _governor_of_list(token: Token, head: Token) -> Token | None:
    if token.tag_ == "VBP":  # mistagged: "was scheduled to lay flowers, talk to guards and meet …"
        return grammar.child(head, "xcomp") or head
    if grammar.auxiliaries(token) or token.tag_ in {"VBD", "VBZ"}:
        return None
    return head
