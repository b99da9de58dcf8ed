"""The reading of an event told by a verb: its own tense, and what the words above it make of that."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from components.extraction import grammar
from components.extraction.modal_words import (
    CANCELLING,
    INVITING,
    PLANNING,
    REFUSING,
    REPORTING,
    SETTING_OUT,
)
from components.extraction.tenses import Reading, own_tense

if TYPE_CHECKING:
    from spacy.tokens import Token

# "an invitation to visit": no visit yet.
_ASKED = frozenset({"invitation", "offer", "request", "call", "proposal"})


def of_verb(verb: Token) -> Reading | None:
    """The reading of an event told by a verb, or None where the text says that it is none."""
    if _conditional(verb):
        return None
    reading = own_tense(verb)
    token = verb
    for _ in range(6):
        if grammar.negated(token):
            return _negated(reading, token, itself=token == verb)
        above = _governor(token)
        if above is None:
            break
        reading_or_none = _under(reading, token, above)
        if reading_or_none is None:
            return None
        reading, token = reading_or_none, above
    return reading


def called_off(verb: Token) -> bool:
    """True for "called off", "put off", "broke off", "pulled out"."""
    low = {c.lower_ for c in verb.children}
    if "out" in low:
        return verb.lemma_ == "pull"
    return "off" in low and verb.lemma_ in {"call", "put", "break", "pull"}


def _negated(reading: Reading, token: Token, *, itself: bool) -> Reading | None:
    """A plan that is negated is off or denied; anything else did not happen."""
    if reading.status != "planned":
        return None
    if _as_planned(token):
        return replace(reading, status="cancelled")
    return None if itself else replace(reading, status="denied")


def _as_planned(verb: Token) -> bool:
    """ "will not come in June as planned": what was planned is off."""
    return any(
        t.lower_ in {"planned", "scheduled", "expected", "hoped"} and t.i > verb.i for t in verb.subtree
    )


def _conditional(verb: Token) -> bool:
    """ "if he visits", "whether to visit", "would visit if …": no event is asserted."""
    if "would" in grammar.auxiliaries(verb) and any(
        c.dep_ == "advcl" and _marked(c, {"if", "unless"}) for c in verb.children
    ):
        return True
    token = verb
    for _ in range(3):
        if _marked(token, {"if", "unless", "whether"}):
            return True
        if token.dep_ not in {"xcomp", "conj", "ccomp"} or token.head == token:
            return False
        token = token.head
    return False


def _marked(verb: Token, words: set[str]) -> bool:
    return any(c.dep_ == "mark" and c.lower_ in words for c in verb.children)


def _governor(token: Token) -> Token | None:
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
    return None


def _clause_of(token: Token, head: Token) -> bool:
    """True for a verb whose clause completes the word above: "plans to visit", "the first to visit"."""
    if token.dep_ in {"xcomp", "ccomp", "acomp", "oprd", "acl", "pcomp"}:
        return head.pos_ in {"VERB", "AUX", "ADJ", "NOUN"}
    if token.tag_ != "VB":
        return False
    return token.dep_ == "relcl" or (token.dep_ == "advcl" and grammar.is_verb(head))


def _governor_of_list(token: Token, head: Token) -> Token | None:
    if token.tag_ == "VBP":  # mistagged: "was scheduled to lay flowers, talk to guards and meet …"
        return grammar.child(head, "xcomp") or head
    if grammar.auxiliaries(token) or token.tag_ in {"VBD", "VBZ"}:
        return None
    return head


def _under(reading: Reading, token: Token, above: Token) -> Reading | None:
    """A reading as the word above leaves it; None where that word says that the event is none."""
    lemma = above.lemma_.lower()
    if _attribute(token, above):
        # "was the first leader to visit", "will be the first leader to visit"
        return replace(own_tense(above.head), sure=0.7, general=above.head.tag_ == "VBD")
    if token.dep_ == "acl" and lemma in _ASKED:
        return None
    if lemma in CANCELLING or called_off(above):
        return Reading("cancelled", "future" if own_tense(above).status == "planned" else "past")
    if lemma in REFUSING or lemma in INVITING:
        return None
    if lemma in REPORTING and token.dep_ in {"ccomp", "acl", "relcl"}:
        return reading
    if token.dep_ == "conj":
        return _coordinated(reading, token, above)
    if reading.status == "planned" and grammar.is_verb(above) and lemma not in PLANNING:
        return _purpose(reading, token, above)
    return _lapsed(reading, above)


def _attribute(token: Token, above: Token) -> bool:
    infinitive = token.dep_ in {"acl", "relcl"} and token.tag_ == "VB"
    return infinitive and above.dep_ == "attr" and grammar.is_verb(above.head)


def _coordinated(reading: Reading, token: Token, above: Token) -> Reading:
    """ "will fly to Oslo and meet …": the first verb of a list has the tense."""
    bare = token.tag_ in {"VB", "VBN", "VBG"} and reading.status == "planned"
    return own_tense(above) if token.tag_ == "VBP" or bare else reading


def _purpose(reading: Reading, token: Token, above: Token) -> Reading:
    """ "flew to Rome to meet the pope": the purpose of what has happened, is happening or is to happen."""
    lemma, upper = above.lemma_.lower(), own_tense(above)
    if lemma == "be" and token.dep_ in {"xcomp", "ccomp", "advcl"}:
        return replace(reading, lapsed=above.tag_ == "VBD")  # "are to meet"
    if upper.status == "planned":
        return Reading("planned", "future", min(reading.sure, upper.sure))
    if upper.status == "completed" and lemma not in SETTING_OUT:
        return replace(upper, sure=min(reading.sure, 0.8))
    return replace(reading, sure=min(reading.sure, 0.8))


def _lapsed(reading: Reading, above: Token) -> Reading:
    """ "was expected to visit", "was due to visit": a plan that something came between."""
    lemma = above.lemma_.lower()
    was = bool({"was", "were", "had"} & set(grammar.auxiliaries(above)))
    if (lemma in PLANNING and was) or (lemma == "due" and above.head.lower_ in {"was", "were"}):
        return replace(reading, status="planned", tense="future", sure=min(reading.sure, 0.85), lapsed=True)
    return reading
