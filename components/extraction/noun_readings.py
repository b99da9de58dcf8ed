"""The reading of an event told by a noun: "during his visit", "cancelled his trip", "the visit will …"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from components.extraction import grammar, itineraries, unasserted
from components.extraction.modal_words import (
    CANCELLING,
    ENDING,
    INVITATIONS,
    PLAN_NOUNS,
    PLANNING,
    REFUSING,
    SETTING_OUT,
    STARTING,
)
from components.extraction.plans import called_off
from components.extraction.refusals import Why, no_reading
from components.extraction.tenses import Reading, own_tense
from components.extraction.verb_readings import of_verb

if TYPE_CHECKING:
    from spacy.tokens import Token

# Adjectives of the noun.
_OFF = frozenset("cancel cancelled canceled aborted abort".split())
_PUT_OFF = frozenset("postponed postpone rescheduled reschedule delayed delay".split())
_ON = frozenset({"ongoing", "current"})
_TO_COME = frozenset("upcoming forthcoming planned plan scheduled future propose proposed expected".split())
_BEFORE = frozenset({"last", "previous", "past", "earlier"})
_HABITUAL = frozenset("regular frequent weekly monthly annual daily routine".split())
_PAST = _BEFORE | {"recent", "latest"}
# Verbs of which the noun is the object or the subject.
_PLANNED = frozenset("plan announce discuss prepare arrange propose schedule consider mull expect".split())
_GETTING_READY = frozenset(
    "prepare plan gear brace arrange ready wait hope campaign lobby press push".split()
)
_HAPPENING = frozenset("take happen materialise materialize occur go proceed come".split())
_IN_THE_AIR = frozenset("card work pipeline offing discussion consideration preparation agenda".split())
_POSSIBLE = frozenset("possible likely imminent due probable planned expected".split())
_JOURNEYS = frozenset({"visit", "trip", "tour", "journey", "voyage", "pilgrimage"})
_DATES = frozenset({"date", "day", "time", "timing", "schedule"})
_JUDGING = frozenset("welcome hail praise describe call condemn criticise criticize".split())
_OBJECT = frozenset({"dobj", "obj"})


def of_noun(noun: Token) -> Reading | None:
    """The reading of an event told by a noun, or None where the text says that it is none."""
    modifiers = {c.lemma_.lower() for c in noun.children if c.dep_ in {"amod", "compound", "acl"}}
    if modifiers & (_OFF | _PUT_OFF):
        return Reading("cancelled", "past") if modifiers & _OFF else Reading("planned", "future", 0.6)
    if (why := _none(noun, modifiers)) is not None:
        return no_reading(noun, why)
    base = _in_clause(noun)
    if base is None:
        return None
    if modifiers & _ON:
        return Reading("ongoing", "present")
    if base.status == "cancelled":
        return base
    if modifiers & _TO_COME:
        return Reading("planned", "future")
    if modifiers & _PAST:
        return Reading("completed", "past", general=bool(modifiers & _BEFORE))
    return base


def _none(noun: Token, modifiers: set[str]) -> Why | None:
    """ "no visit", "has regular meetings with him"."""
    if grammar.negated(noun) or unasserted.no_such(noun):
        return Why.NONE
    at_post = noun.lemma_ == "mission" and "diplomatic" in modifiers  # an embassy
    return Why.NOT_TOLD if at_post or (modifiers & _HABITUAL and noun.tag_ == "NNS") else None


def _in_clause(noun: Token) -> Reading | None:
    """What the clause says of the event, whatever its adjectives say."""
    head = noun.head
    if noun.dep_ == "pobj" and any(c.lower_ == "while" for c in head.children):
        return Reading("completed", "past", 0.8)  # "his decision to name it while on a trip"
    if noun.dep_ in {"pobj", "pcomp"} and head.dep_ in {"prep", "agent", "advmod", "mark", "dative"}:
        return _after_preposition(head)
    if noun.dep_ in {"dobj", "obj", "nsubjpass", "attr", "nsubj"} and grammar.is_verb(head):
        return _of_its_verb(noun, head)
    listed = noun.dep_ in {"conj", "appos"} and head.pos_ in {"NOUN", "PROPN"}
    if (listed or noun.dep_ == "compound") and head != noun:
        return _in_clause(head)
    verb = grammar.verb_of(noun)
    if verb is not None and verb != noun:
        return of_verb(verb)
    return Reading("completed", "unknown", 0.6)


def _after_preposition(preposition: Token) -> Reading | None:
    """ "ahead of his visit", "after the visit", "left for a visit"."""
    name, head = preposition.lower_, preposition.head
    follows = name == "by" and head.lemma_ == "follow" and head.dep_ in {"advcl", "acl"}
    verb = grammar.verb_of(head.head if follows else head)  # "will visit Rome, followed by stops in Oslo"
    above = of_verb(verb) if verb is not None else None
    if name in {"ahead", "before"} or (name == "of" and head.lower_ in {"ahead", "advance"}):
        told = above is not None and above.status == "completed" and above.tense == "past"
        return Reading("planned", "future", 0.7 if told and name == "before" else 0.8)
    if name == "from" and head.lower_ in {"back", "fresh"}:
        return Reading("completed", "past", 0.9, before=True)  # "Macron, back from talks in Geneva, will …"
    denied = name == "during" and above is None and grammar.child(head, "neg") is not None
    if name == "since" or denied:  # "was not consulted during his visit": he was there
        return Reading("completed", "past", 0.9, general=not denied, before=not denied)
    if name in {"after", "following", "from"}:
        return (
            Reading("completed", "past", 0.9, before=name == "from" or _home(verb))
            if not above or above.status != "planned"
            else above
        )
    if head.pos_ in {"NOUN", "PROPN"} and head.dep_ in {"dobj", "nsubj", "pobj", "nsubjpass", "attr"}:
        return _of_plan(head)
    if verb is None:
        return Reading("completed", "unknown", 0.6)
    if _date_is_open(verb):
        return Reading("planned", "future", 0.7)
    return _with_verb(verb, above, name)


def _home(verb: Token | None) -> bool:
    """ "returned home on Tuesday after talks in Geneva": they were before the day of the news."""
    return verb is not None and itineraries.comes_home(verb)


def _of_plan(noun: Token) -> Reading | None:
    """ "plans for a visit", "no plans for a visit", "an invitation for a visit"."""
    lemma = noun.lemma_.lower()
    if unasserted.no_such(noun):
        return no_reading(noun, Why.NONE)
    if lemma in INVITATIONS:
        return no_reading(noun, Why.INVITED)
    reading = _in_clause(noun)
    if reading is not None and lemma in PLAN_NOUNS and reading.status in {"completed", "ongoing"}:
        return Reading("planned", "future", 0.85)
    return reading


def _date_is_open(verb: Token) -> bool:
    """ "No date has been set for the visit": a visit is planned all the same."""
    top = grammar.child(verb, "nsubj", "nsubjpass")
    return top is not None and top.lemma_.lower() in _DATES and unasserted.no_such(top)


def _with_verb(verb: Token, above: Reading | None, preposition: str) -> Reading | None:
    """ "left on a visit", "was expected for a visit", "was invited for a visit"; ``above``: of the verb."""
    if verb.lemma_ in CANCELLING:
        return Reading("cancelled", "past")
    if verb.lemma_ in {"expect", "schedule", "slate"} and grammar.passive(verb):
        return Reading("planned", "future")
    if verb.lemma_ in _GETTING_READY and preposition in {"for", "on", "to", "of"}:
        return Reading("planned", "future", 0.85) if above is not None else None  # whose reason stands
    if verb.lemma_ in {"invite", "extend", "ask", "urge"}:
        return no_reading(verb, Why.INVITED)
    if (
        above is not None
        and above.status == "completed"
        and verb.lemma_ == "be"
        and _is_now(verb, preposition)
    ):
        return Reading("ongoing", "present")  # "is on a visit"
    if above is not None and verb.lemma_ in STARTING and above.status == "completed":
        return Reading("ongoing", above.tense)  # "embarks on a visit"
    setting_out = verb.lemma_ in SETTING_OUT and preposition in {"for", "on"}
    if above is not None and setting_out and above.status == "completed":
        return replace(above, status="ongoing")
    return above


def _is_now(verb: Token, preposition: str) -> bool:
    """ "is on a visit", "is there for a visit"; not "is angry about his visit"."""
    return verb.tag_ in {"VBZ", "VBP"} and preposition in {"on", "for", "in", "during"}


def _of_its_verb(noun: Token, verb: Token) -> Reading | None:
    """ "cancelled the visit", "the visit was planned", "welcomed the visit", "began a visit"."""
    lemma = verb.lemma_.lower()
    if lemma in CANCELLING or called_off(verb):
        return _cancelled(verb)
    journey = noun.lemma_.lower() in _JOURNEYS
    if noun.dep_ == "nsubj" and journey and lemma in _HAPPENING and grammar.negated(verb):
        return Reading("cancelled", "past", 0.8)  # "the visit never took place"
    reading = of_verb(verb)
    if lemma in REFUSING or reading is None:
        return no_reading(verb, Why.PREVENTED) if lemma in REFUSING else None
    if _planned_by(noun, verb):
        return Reading("planned", "future", 0.85)
    if lemma == "follow" and noun.dep_ in _OBJECT:
        return Reading("completed", "past", 0.8, before=True)  # "the visit follows a stop in Cairo"
    if lemma in _JUDGING:
        return replace(reading, status="completed", sure=0.7)
    return _at_its_edge(lemma, reading) if noun.dep_ in _OBJECT else reading


def _at_its_edge(lemma: str, reading: Reading) -> Reading:
    """ "began a visit", "is ending a visit": it goes on."""
    if lemma in STARTING and reading.status == "completed":
        return Reading("ongoing", reading.tense)
    if lemma in ENDING and reading.status == "ongoing":
        return Reading("ongoing", "present")
    return reading


def _planned_by(noun: Token, verb: Token) -> bool:
    """ "the visit was scheduled", "announced a visit", "a visit is possible"."""
    lemma = verb.lemma_.lower()
    if lemma in _PLANNED or (noun.dep_ == "nsubjpass" and lemma in PLANNING):
        return True
    return noun.dep_ == "nsubj" and _still_to_come(verb)


def _still_to_come(verb: Token) -> bool:
    """ "a trip is to follow", "a visit is on the cards", "a visit is possible"."""
    if verb.lemma_ == "go" and any(c.lower_ == "ahead" for c in verb.children):
        return verb.tag_ != "VBD"
    clause = grammar.child(verb, "xcomp", "ccomp")
    if verb.lemma_ != "be":
        return False
    if clause is not None and clause.tag_ == "VB" and "to" in grammar.auxiliaries(clause):
        return True
    told = [obj.lemma_.lower() for name, obj in grammar.prepositions(verb) if name in {"on", "in", "under"}]
    adjective = grammar.child(verb, "acomp")
    return bool(_IN_THE_AIR & set(told)) or (adjective is not None and adjective.lower_ in _POSSIBLE)


def _cancelled(verb: Token) -> Reading | None:
    """ "cancelled the visit"; "will not cancel the visit": it is still planned."""
    if not grammar.negated(verb):
        return Reading("cancelled", "past")
    if own_tense(verb).status == "planned":
        return Reading("planned", "future", 0.7)
    return no_reading(verb, Why.NEGATED)
