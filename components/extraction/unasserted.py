"""What a clause does not assert: what is only supposed, asked, or said of nobody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from components.extraction import grammar

if TYPE_CHECKING:
    from spacy.tokens import Token

_SUPPOSING = frozenset({"if", "unless", "whether"})
_PERHAPS = frozenset({"may", "might", "could", "should"})
_NOBODY = frozenset({"none", "nobody", "neither"})
_NO = frozenset({"no", "neither"})


def supposed(verb: Token) -> bool:
    """ "if he visits", "whether to visit", "would visit if …", "Should he visit, …"."""
    helpers = set(grammar.auxiliaries(verb))
    if helpers & _PERHAPS and "have" in helpers:
        return True  # "may have visited"
    if "would" in helpers and _on_condition(verb):
        return True
    token = verb
    for _ in range(3):
        if _marked(token, _SUPPOSING) or (token.dep_ == "advcl" and _opens_with_helper(token)):
            return True
        if token.dep_ not in {"xcomp", "conj", "ccomp"} or token.head == token:
            return False
        token = token.head
    return False


def _on_condition(verb: Token) -> bool:
    """ "would visit if …"; "If elected, Lai said, he would travel"."""
    clauses = (verb, *(c for c in verb.children if c.dep_ in {"parataxis", "ccomp"}), verb.head)
    return any(
        c.dep_ == "advcl" and _marked(c, {"if", "unless"}) for clause in clauses for c in clause.children
    )


def not_yet(verb: Token) -> bool:
    """ "has yet to visit Beijing"."""
    return (
        verb.dep_ == "xcomp"
        and verb.head.lemma_ == "have"
        and any(c.lower_ == "yet" for c in verb.head.children)
    )


def asked(verb: Token) -> bool:
    """True for the main verb of a question that can be answered with yes: "Will he visit Egypt?"."""
    return verb.dep_ in {"ROOT", "ccomp", "conj"} and _inverted(verb) and "?" in verb.doc.text


def of_nobody(verb: Token) -> bool:
    """ "No French president has visited Greenland", "None of the leaders came", "Neither A nor B met"."""
    top = grammar.child(verb, "nsubj", "nsubjpass")
    return top is not None and (top.lower_ in _NOBODY or no_such(top))


def no_such(noun: Token) -> bool:
    """ "no visit", "no plans"."""
    return any(c.dep_ == "det" and c.lower_ in _NO for c in noun.children)


def _marked(verb: Token, words: frozenset[str] | set[str]) -> bool:
    return any(c.dep_ == "mark" and c.lower_ in words for c in verb.children)


def _opens_with_helper(verb: Token) -> bool:
    """ "Should he visit Egypt, …", "Had he gone, …"; the parser may see no subject there."""
    helper = grammar.child(verb, "aux")
    opens = helper is not None and helper == verb.left_edge and helper.lower_ in {"should", "had", "were"}
    return opens or _inverted(verb)


def _inverted(verb: Token) -> bool:
    """True where a helper verb, or "be" itself, stands before its subject and opens the clause."""
    top = grammar.child(verb, "nsubj", "nsubjpass")
    helper = grammar.child(verb, "aux", "auxpass")
    first = helper if helper is not None and helper.i < verb.i else verb
    if top is None or first.pos_ != "AUX" or first.i > top.i:
        return False
    before = [c for c in verb.children if c.i < first.i and c.dep_ not in {"punct", "cc", "intj"}]
    return not before
