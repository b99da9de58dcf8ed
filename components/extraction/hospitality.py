"""Hosts who give guests something: "gave him an audience", "was given lunch by", "held a banquet for"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from components.extraction import grammar

if TYPE_CHECKING:
    from spacy.tokens import Token

GIVING = frozenset({"give", "accord", "grant", "offer"})
LAYING_ON = frozenset({"hold", "host", "throw", "give"})
_GIVEN = frozenset(
    "audience lunch luncheon dinner banquet breakfast supper tea reception welcome hug embrace".split()
)
_MEALS = _GIVEN - {"audience", "welcome", "hug", "embrace"}


def parties(verb: Token) -> tuple[list[Token], list[Token]] | None:
    """Hosts and guests of a verb of giving, by their head words; None where it tells of no hospitality."""
    lemma, given = verb.lemma_.lower(), grammar.child(verb, "dobj", "obj")
    if given is not None and given.lemma_ == "carpet" and lemma in {"roll", "lay", "spread"}:
        top = grammar.subject(verb)
        welcomed = [obj for name, obj in _below(verb, given) if name == "for"]
        return ([top] if top is not None else [], welcomed)  # "rolled out the red carpet for him"
    if given is None or given.lemma_.lower() not in _GIVEN:
        return None
    top = grammar.subject(verb)
    subject = [top] if top is not None else []
    if lemma in GIVING and grammar.passive(verb):
        below = [obj for name, obj in grammar.prepositions(given) if name == "by"]
        return [*grammar.agents(verb), *below], subject
    guests = [t for c in verb.children if c.dep_ in {"dative", "iobj"} for t in _told(c)]
    if lemma in LAYING_ON and given.lemma_.lower() in _MEALS:
        guests += [obj for name, obj in _below(verb, given) if name == "for"]
        guests += [guest for name, obj in _below(verb, given) if name == "in" for guest in _honoured(obj)]
    elif lemma in GIVING:
        guests += [obj for name, obj in _below(verb, given) if name == "to"]
    return (subject, guests) if guests else None


def _told(token: Token) -> list[Token]:
    """ "gave him an audience", "gave an audience to him"."""
    if token.pos_ != "ADP":
        return grammar.conjuncts(token)
    return [t for c in token.children if c.dep_ == "pobj" for t in grammar.conjuncts(c)]


def _below(verb: Token, given: Token) -> list[tuple[str, Token]]:
    return [*grammar.prepositions(verb), *grammar.prepositions(given)]


def _honoured(obj: Token) -> list[Token]:
    """ "in honour of the guest", "in his guest's honour"."""
    if obj.lemma_.lower() not in {"honour", "honor"}:
        return []
    owner = grammar.child(obj, "poss")
    of = [guest for name, guest in grammar.prepositions(obj) if name == "of"]
    return [*of, *([owner] if owner is not None else [])]
