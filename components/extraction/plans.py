"""What becomes of a plan: carried out, called off, or come between."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from components.extraction import grammar, unasserted
from components.extraction.modal_words import CANCELLING, PLAN_NOUNS, PLANNING, REFUSING, SETTING_OUT
from components.extraction.refusals import Why, no_reading
from components.extraction.tenses import Reading, own_tense

if TYPE_CHECKING:
    from spacy.tokens import Token

# "had planned to visit": and did not.
_HAD_PLANNED = frozenset("plan intend hope want schedule expect set slate mean".split())
# "denied reports that he would visit Moscow"
_RUMOURS = frozenset({"report", "rumour", "rumor", "claim", "speculation", "suggestion", "allegation"})
_GIVING_UP = frozenset({"defy", "brave", "interrupt", "break", "cut", "leave", "ignore"})


def called_off(verb: Token) -> bool:
    """True for "called off", "put off", "pulled out"."""
    low = {c.lower_ for c in verb.children}
    if "out" in low:
        return verb.lemma_ == "pull"
    return "off" in low and verb.lemma_ in {"call", "put", "pull"}


def came_between(verb: Token) -> bool:
    """ "was due to visit Egypt but fell ill": something was done instead, not only planned."""
    last = verb.i
    for child in verb.children:
        if child.dep_ == "cc" and child.lower_ == "but":
            last = child.i
        elif child.dep_ == "conj" and last > verb.i:
            return child.i > last and own_tense(child).status != "planned"
    return False


def of_what_is_off(verb: Token) -> bool:
    """ "cancelled his trip to Egypt, where he was to meet Sisi"."""
    if verb.dep_ not in {"relcl", "advcl"}:
        return False
    return any(grammar.is_verb(t) and (t.lemma_ in CANCELLING or called_off(t)) for t in verb.ancestors)


def with_its_plan(reading: Reading, token: Token) -> Reading | None:
    """What becomes of the plan that an infinitive describes: "cancelled plans to visit"."""
    verb = token.head
    if token.dep_ not in {"dobj", "nsubjpass", "nsubj"} or not grammar.is_verb(verb):
        return reading
    lemma = verb.lemma_.lower()
    if token.lemma_.lower() in _RUMOURS and lemma in REFUSING | {"dismiss", "refute"}:
        return replace(reading, status="denied")
    if token.lemma_.lower() not in PLAN_NOUNS:
        return reading
    if lemma in CANCELLING or called_off(verb):
        return no_reading(verb, Why.NEGATED) if grammar.negated(verb) else Reading("cancelled", "unknown")
    if unasserted.of_nobody(verb):
        return no_reading(verb, Why.OF_NOBODY)
    return no_reading(verb, Why.PREVENTED) if lemma in REFUSING else reading


def under_plan(reading: Reading, token: Token, above: Token) -> Reading:
    """A plan under the word above it: its purpose, or a word of planning."""
    lemma = above.lemma_.lower()
    if _to_have_done(token) and (lemma in PLANNING or above.lower_ in {"was", "were"}):
        return Reading("cancelled", "unknown", 0.9)  # "was to have visited"
    if above.dep_ in {"dobj", "obj"} and above.head.lemma_ in _GIVING_UP and lemma not in PLAN_NOUNS:
        return replace(own_tense(above.head), sure=0.8)  # "defied a warrant to fly to Nairobi"
    planning = lemma in PLANNING - {"have"}
    if reading.status == "planned" and grammar.is_verb(above) and not planning:
        return _purpose(reading, token, above)
    return _lapsed(reading, above)


def _to_have_done(token: Token) -> bool:
    helpers = grammar.auxiliaries(token)
    return "to" in helpers and "have" in helpers and token.dep_ in {"xcomp", "ccomp", "acomp"}


def _purpose(reading: Reading, token: Token, above: Token) -> Reading:
    """ "flew to Rome to meet the pope": the purpose of what has happened, is happening or is to happen."""
    lemma, upper = above.lemma_.lower(), own_tense(above)
    if lemma == "have":  # "had to cut short a visit", "has to travel"
        return replace(upper, general=False) if above.tag_ == "VBD" else reading
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
    first = any(c.lower_ in {"originally", "initially"} for c in above.children)
    if lemma in _HAD_PLANNED and (first or "had" in grammar.auxiliaries(above)):
        return Reading("cancelled", "unknown", 0.75)
    if lemma in PLANNING and (was or above.tag_ == "VBD"):
        return replace(reading, status="planned", tense="future", sure=min(reading.sure, 0.85), lapsed=True)
    return reading
