"""The reading of an event told by a verb: its own tense, and what the words above it make of that."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from components.extraction import grammar, unasserted
from components.extraction.modal_words import (
    CANCELLING,
    INVITATIONS,
    INVITING,
    PLAN_NOUNS,
    PLANNING,
    REFUSING,
    REPORTING,
    SETTING_OUT,
)
from components.extraction.tenses import Reading, own_tense

if TYPE_CHECKING:
    from spacy.tokens import Token

# "is thinking of visiting"
_CONSIDERING = frozenset("think consider look plan talk commit work aim".split())
# Between a verb and what it is about: "thinks of visiting".
_ABOUT = frozenset({"from", "of", "about", "against", "to", "on", "out"})
# "had planned to visit": and did not.
_HAD_PLANNED = frozenset("plan intend hope want schedule expect set slate mean".split())


def of_verb(verb: Token) -> Reading | None:
    """The reading of an event told by a verb, or None where the text says that it is none."""
    if unasserted.supposed(verb):
        return None
    reading = own_tense(verb)
    token = verb
    for _ in range(6):
        if grammar.negated(token):
            return _negated(reading, token, itself=token == verb)
        if unasserted.of_nobody(token) or unasserted.asked(token):
            return None
        if reading.lapsed and (came_between(token) or _of_what_is_off(token)):
            return replace(reading, status="cancelled", tense="unknown")
        above = _governor(token)
        if above is None:
            break
        reading_or_none = _under(reading, token, above)
        if reading_or_none is None:
            return None
        reading, token = reading_or_none, above
    return _by_plan(reading, token)


def came_between(verb: Token) -> bool:
    """ "was due to visit Egypt but fell ill": something was done instead, not only planned."""
    last = verb.i
    for child in verb.children:
        if child.dep_ == "cc" and child.lower_ == "but":
            last = child.i
        elif child.dep_ == "conj" and last > verb.i:
            return child.i > last and own_tense(child).status != "planned"
    return False


def _of_what_is_off(verb: Token) -> bool:
    """ "cancelled his trip to Egypt, where he was to meet Sisi"."""
    if verb.dep_ not in {"relcl", "advcl"}:
        return False
    return any(grammar.is_verb(t) and (t.lemma_ in CANCELLING or called_off(t)) for t in verb.ancestors)


def _by_plan(reading: Reading, token: Token) -> Reading | None:
    """What becomes of the plan that an infinitive describes: "cancelled plans to visit"."""
    if token.lemma_.lower() not in PLAN_NOUNS or not grammar.is_verb(token.head):
        return reading
    verb = token.head
    if token.dep_ not in {"dobj", "nsubjpass", "nsubj"}:
        return reading
    lemma = verb.lemma_.lower()
    if lemma in CANCELLING or called_off(verb):
        return None if grammar.negated(verb) else Reading("cancelled", "unknown")
    return None if lemma in REFUSING or unasserted.of_nobody(verb) else reading


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
    if _as_planned(token) or _no_longer(token) or _not_able(token):
        return replace(reading, status="cancelled")
    return None if itself else replace(reading, status="denied")


def _as_planned(verb: Token) -> bool:
    """ "will not come in June as planned": what was planned is off."""
    return any(
        t.lower_ in {"planned", "scheduled", "expected", "hoped"} and t.i > verb.i for t in verb.subtree
    )


def _no_longer(verb: Token) -> bool:
    """ "will no longer travel to Cairo"."""
    return any(c.lower_ == "longer" and c.i > 0 and c.nbor(-1).lower_ == "no" for c in verb.children)


def _not_able(verb: Token) -> bool:
    """ "will not be able to come": as had been planned."""
    able = grammar.child(verb, "acomp")
    return able is not None and able.lower_ == "able" and own_tense(verb).status == "planned"


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
    if token.dep_ == "pcomp" and head.lower_ in _ABOUT and head.dep_ == "prep":
        return head.head  # "barred from visiting", "looks forward to visiting"
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
    if _off(token, above):
        return Reading("cancelled", "future" if own_tense(above).status == "planned" else "past")
    if _none_under(token, above):
        return None
    if lemma in REPORTING and token.dep_ in {"ccomp", "acl", "relcl"}:
        return reading
    if token.dep_ == "conj":
        return _coordinated(reading, token, above)
    if token.dep_ == "pcomp":
        return Reading("planned", "future", 0.7) if lemma in _CONSIDERING else reading
    if _to_have_done(token) and (lemma in PLANNING or above.lower_ in {"was", "were"}):
        return Reading("cancelled", "unknown", 0.9)  # "was to have visited"
    return _of_plan(reading, token, above)


def _off(token: Token, above: Token) -> bool:
    asked = token.dep_ == "acl" and above.lemma_.lower() in INVITATIONS
    return not asked and (above.lemma_.lower() in CANCELLING or called_off(above))


def _none_under(token: Token, above: Token) -> bool:
    """ "an invitation to visit", "refused to visit", "was invited to visit", "too ill to travel"."""
    lemma = above.lemma_.lower()
    if token.dep_ == "acl" and lemma in INVITATIONS:
        return True
    return lemma in REFUSING or lemma in INVITING or _too(above)


def _of_plan(reading: Reading, token: Token, above: Token) -> Reading:
    if reading.status == "planned" and grammar.is_verb(above) and above.lemma_.lower() not in PLANNING:
        return _purpose(reading, token, above)
    return _lapsed(reading, above)


def _too(adjective: Token) -> bool:
    """ "too ill to travel"."""
    return adjective.pos_ == "ADJ" and any(c.lower_ == "too" for c in adjective.children)


def _to_have_done(token: Token) -> bool:
    helpers = grammar.auxiliaries(token)
    return "to" in helpers and "have" in helpers and token.dep_ in {"xcomp", "ccomp", "acomp"}


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
    planning = token.dep_ == "acomp" and token.lemma_.lower() in PLANNING  # "is likely to", "was due to"
    if planning and "had" in grammar.auxiliaries(above):
        return Reading("cancelled", "unknown", 0.75)  # "had been due to"
    if lemma == "be" and (planning or token.dep_ in {"xcomp", "ccomp", "advcl"}):
        return replace(reading, lapsed=above.tag_ == "VBD")
    if upper.status == "planned":
        return Reading("planned", "future", min(reading.sure, upper.sure))
    if upper.status == "completed" and lemma not in SETTING_OUT:
        return replace(upper, sure=min(reading.sure, 0.8))
    return replace(reading, sure=min(reading.sure, 0.8))


def _lapsed(reading: Reading, above: Token) -> Reading:
    """ "was expected to visit", "was due to visit": a plan that something came between."""
    lemma = above.lemma_.lower()
    was = bool({"was", "were", "had"} & set(grammar.auxiliaries(above)))
    if lemma in _HAD_PLANNED and "had" in grammar.auxiliaries(above):
        return Reading("cancelled", "unknown", 0.75)
    if lemma in PLANNING and (was or above.tag_ == "VBD"):
        return replace(reading, status="planned", tense="future", sure=min(reading.sure, 0.85), lapsed=True)
    return reading
