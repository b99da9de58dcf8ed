"""Where the event of a clause is: which prepositions tell its place, and which only describe a thing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from components.extraction import grammar

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from components.extraction.geography import PlaceMention
    from components.extraction.passage import Passage

# What is held somewhere: its place is where those who attend are. "The war in Ukraine" is no such thing.
EVENTS = frozenset(
    """summit meeting talk conference forum ceremony funeral inauguration session assembly opening dinner
    speech discussion negotiation event gathering celebration mass rally wreath sideline margin
    agreement deal press news interview address lecture parade exhibition anniversary commemoration
    visit guest airport palace""".split()
)
HELD = frozenset(
    "hold schedule host slate set organize organise convene take plan call open begin start kick".split()
)
# "in the war in Ukraine" is not in Ukraine.
NOT_PLACES = frozenset(
    """war conflict crisis situation fighting attack interest role statement violence unrest election coup way
    favour favor contact touch charge power question issue problem challenge threat concern offensive invasion
    ceasefire bloodshed tension protest killing massacre famine earthquake disaster""".split()
)
_GOING = frozenset("fly travel go come head drive arrive stop land return journey sail dash rush".split())
_LEADING = frozenset({"to", "into", "in", "at"})
_BEFORE_AND_AFTER = frozenset({"ahead", "before", "after", "following", "since"})
_BESIDE = frozenset({"sideline", "margin", "fringe"})
_PLACING = frozenset({"in", "at", "on", "near", "outside"})


def of_event(passage: Passage, token: Token, *, deep: bool = False) -> Iterator[tuple[str, Token]]:
    """Prepositions of a verb and of the event or person below it: "attend a summit in Cairo".

    ``deep`` goes through every noun: "spend two hours on the ground in Cairo".
    """
    for child in token.children:
        if (
            child.dep_ in {"acl", "relcl"} and child.lemma_ in HELD
        ):  # "celebrations scheduled to begin in Hanoi"
            yield from grammar.all_prepositions(child, depth=0)
            for inner in child.children:
                if inner.dep_ == "xcomp":
                    yield from grammar.prepositions(inner)
    for name, obj in grammar.prepositions(token):
        if _another_time(obj):
            continue
        yield name, obj
        if (
            deep
            or (name in _PLACING and obj.pos_ == "NOUN" and obj.lemma_.lower() not in NOT_PLACES)
            or obj.lemma_.lower() in EVENTS
            or token.lemma_.lower() in _BESIDE  # "on the sidelines of the council in Lodz"
            or passage.people(obj)
        ):
            yield from of_event(passage, obj, deep=deep)
    for obj in grammar.objects(token):
        if deep or obj.lemma_.lower() in EVENTS or passage.people(obj):
            yield from of_event(passage, obj, deep=deep)


def of_attended(passage: Passage, verb: Token) -> Iterator[tuple[str, Token]]:
    """Prepositions of what is attended: "the meeting in Cairo was attended by …"."""
    yield from of_event(passage, verb)
    for top in verb.children:
        if top.dep_ == "nsubjpass" and top.lemma_.lower() in EVENTS:
            yield from of_event(passage, top)


def _another_time(obj: Token) -> bool:
    """ "spoke ahead of his meeting in Cairo": he spoke elsewhere."""
    preposition = obj.head if obj.head.dep_ == "prep" else obj
    if preposition.lower_ == "from" and preposition.head.lower_ == "back":
        return True  # "back from talks in Geneva"
    return preposition.lower_ in _BEFORE_AND_AFTER or preposition.head.lower_ in _BEFORE_AND_AFTER


def place_of(passage: Passage, trigger: Token) -> PlaceMention | None:
    """The place of an event: its own, its clause's, "there", or the sentence's front."""
    verb = grammar.verb_of(trigger) or trigger
    there = passage.there(verb)
    for start in dict.fromkeys((trigger, verb)):
        for name, obj in of_event(passage, start):
            if name in _PLACING:
                for place in passage.places(obj):
                    # "went to Peru, where he met Boluarte in the presidential palace in Lima"
                    if there is None or there.country == place.country:
                        return place
    led = there or _where_it_leads(passage, verb)
    return led or passage.fronted_place() or where_they_were(passage, verb)


def for_which_they_went(verb: Token) -> Token | None:
    """The verb of going whose purpose a clause tells: "flew to Rome to meet", "stopped in Rome to talk"."""
    purpose = verb.dep_ in {"advcl", "xcomp"} and "to" in grammar.auxiliaries(verb)
    return verb.head if purpose and verb.head.lemma_ in _GOING else None


def _where_it_leads(passage: Passage, verb: Token) -> PlaceMention | None:
    going = for_which_they_went(verb)
    told = grammar.prepositions(going) if going is not None else ()
    return next((place for name, obj in told if name in _LEADING for place in passage.places(obj)), None)


def where_they_were(passage: Passage, verb: Token) -> PlaceMention | None:
    """ "When he was in Tokyo this week, Kishida told him …": in Tokyo."""
    for clause in verb.children:
        when = clause.dep_ == "advcl" and any(c.lower_ in {"when", "while"} for c in clause.children)
        for name, obj in grammar.prepositions(clause) if when and clause.lemma_ == "be" else ():
            if name in {"in", "at"}:
                return next(passage.places(obj), None)
    return None
