"""Stays told by a noun: "his visit to Egypt", "the arrival in Cairo", "a Tajik trip"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from components.extraction import grammar, itineraries, modality
from components.extraction.going_rules import HOSTING, OF_THE_OWNER
from components.extraction.refusals import Why, no_reading, refuse
from components.extraction.visit_frames import day_of_stay, each, frame, of_hosts

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from spacy.tokens import Token

    from components.extraction.cast import Character
    from components.extraction.frames import Rule, VisitFrame
    from components.extraction.geography import PlaceMention
    from components.extraction.modality import Reading
    from components.extraction.passage import Passage

# Verbs that only carry their noun: whoever makes the visit travels, and "to Egypt" may hang on the verb.
_LIGHT = frozenset(
    """make pay begin start conclude complete end undertake plan cancel postpone cut take schedule announce
    wrap finish continue extend embark kick have be do set lead confirm abandon scrap call put delay
    arrive depart leave travel return come go head fly prepare""".split()
)
_STARTS = frozenset("begin start open end conclude finish continue take".split())
_ROOTED = frozenset({"to", "into", "for", "in", "at", "on"})
_THOUGHT_OF = frozenset({"see", "discuss", "consider", "mull"})
_GUEST_VERBS = frozenset({"host", "invite", "welcome", "receive"})
_OTHER = frozenset({"previous", "last", "earlier", "other", "past", "former"})
# "the Egyptian mission" is Egypt's own.
_OWN_ADJECTIVE = frozenset({"mission", "stop", "return"})


def by_noun(passage: Passage, noun: Token, rule: Rule) -> Iterator[VisitFrame]:
    """The stays that one noun tells by one rule; without a place it tells more of a stay told before."""
    if rule.name == "second day in" and day_of_stay(noun) is None:
        return
    places = list(_places(passage, noun, rule))
    if rule.name in OF_THE_OWNER and not (places and _of_one(passage, noun)):
        return
    travellers = _travellers(passage, noun)
    reading = _reading(noun, rule)
    if reading is None:
        refuse(noun, "visit")
        return
    hero = passage.salience.protagonist
    told_of = (
        noun.dep_ in {"nsubj", "nsubjpass"} or noun.lemma_ in itineraries.STOPS
    ) and noun.head.lemma_ not in _THOUGHT_OF
    if places and not travellers and told_of and hero is not None:
        travellers = (hero,)
    if places and not travellers:
        refuse(noun, "visit", Why.NOBODY)
    elif places:
        yield from each(passage, noun, rule, travellers, places, reading)
    elif _another(noun):
        refuse(noun, "visit", Why.ANOTHER_TIME)
    elif not _described(noun):
        yield frame(passage, noun, rule, travellers[0] if len(travellers) == 1 else None, None, reading)
    else:
        refuse(noun, "visit", Why.BESIDE_A_NOUN)


def _of_one(passage: Passage, noun: Token) -> bool:
    """ "His talks in Cairo"; of "his talks with Sisi in Cairo" the rules of meeting tell more."""
    owned = bool(passage.people(grammar.child(noun, "poss")))
    return owned and not any(name == "with" for name, _ in grammar.prepositions(noun))


def _described(noun: Token) -> bool:
    """ "which would have been the first visit by a president": of a visit told before, and no more of it."""
    return noun.dep_ == "attr" and any(name == "by" for name, _ in grammar.prepositions(noun))


def _another(noun: Token) -> bool:
    """ "whose previous trip", "his last visit": not the one that the article tells of."""
    return any(c.lower_ in _OTHER for c in noun.children if c.dep_ == "amod")


def _reading(noun: Token, rule: Rule) -> Reading | None:
    reading = modality.of_noun(noun)
    if reading is None:
        return None
    if reading.status == "denied":
        return no_reading(noun, Why.DENIED)
    if itineraries.to_come(noun):
        return replace(reading, status="planned", tense="future")
    if itineraries.looked_back_on(noun):
        return replace(reading, before=True)
    if rule.name == "arrival in" and reading.status == "completed" and not reading.general:
        return replace(reading, status="ongoing")
    return reading


def _places(passage: Passage, noun: Token, rule: Rule) -> list[PlaceMention]:
    """Where the noun leads: by its own prepositions, by its verb's, or by an adjective before it."""
    begun = _placed(passage, _where_it_begins(noun))
    told = {place.first for place in begun}
    own = {p.first: p for p in _placed(passage, _of_the_noun(noun, rule)) if p.first not in told}
    told |= own.keys()
    listed = [p for p in _placed(passage, itineraries.listed(noun)) if p.first not in told]
    if begun or own or listed:
        return [*begun, *own.values(), *listed]
    equated = _placed(passage, itineraries.equated(noun))
    found = equated or _placed(passage, _of_the_verb(noun)) or _by_adjective(passage, noun)
    return found or (of_hosts(passage, _paid_to(noun)) if noun.lemma_ == "visit" else [])


def _paid_to(noun: Token) -> list[Token]:
    return [obj for name, obj in grammar.prepositions(noun) if name == "to"]


def _placed(passage: Passage, objects: Iterable[Token]) -> list[PlaceMention]:
    return [place for obj in objects for place in passage.places(obj)]


def _where_it_begins(noun: Token) -> Iterator[Token]:
    """ "The tour began in Egypt"."""
    verb = grammar.verb_of(noun)
    if noun.dep_ in {"nsubj", "nsubjpass"} and verb is not None and verb.lemma_ in _STARTS:
        yield from (obj for name, obj in grammar.prepositions(verb) if name in {"in", "at"})


def _of_the_noun(noun: Token, rule: Rule) -> Iterator[Token]:
    yield from (obj for name, obj in grammar.prepositions(noun) if name in rule.places or name in _ROOTED)


def _of_the_verb(noun: Token) -> Iterator[Token]:
    """The parser hangs "to Egypt" on the verb: "paid a visit on Monday to Egypt"."""
    verb = grammar.verb_of(noun)
    if noun.dep_ in {"dobj", "pobj", "attr", "nsubjpass"} and verb is not None and verb.lemma_ in _LIGHT:
        found = grammar.prepositions(verb)
        yield from (obj for name, obj in found if name in {"to", "in"} and obj.i > noun.i)


def _by_adjective(passage: Passage, noun: Token) -> list[PlaceMention]:
    if noun.lemma_.lower() in _OWN_ADJECTIVE:
        return []
    for child in noun.children:
        if child.dep_ in {"compound", "amod", "nmod"} and child.i < noun.i:
            place = passage.demonym(child)
            if place is not None and not passage.people(child):
                return [place]
    return []


def _travellers(passage: Passage, noun: Token) -> tuple[Character, ...]:
    """Whose visit it is: of its owner, of whom "by" or a name before it tells, or of its verb's subject."""
    owner = grammar.child(noun, "poss")
    if owner is not None and (who := passage.people(owner)):
        return who
    if (journey := itineraries.journey_of(noun)) is not None:
        hero = passage.salience.protagonist
        return _travellers(passage, journey) or ((hero,) if hero is not None else ())
    if noun.dep_ == "attr" and noun.lemma_ in itineraries.STOPS:  # "Kuwait was the last stop for Cohen"
        return tuple(
            who
            for name, obj in grammar.prepositions(noun)
            if name in {"for", "of"}
            for who in passage.people(obj)
        )
    if (
        noun.dep_ == "nsubj"
        and (that := grammar.child(noun.head, "attr")) is not None
        and that.lower_ == "that"
    ):
        return tuple(who for _, obj in grammar.prepositions(that) for who in passage.people(obj))
    if (planner := _of_whose_act(passage, noun)) is not None:
        return planner
    by = (obj for name, obj in grammar.prepositions(noun) if name in {"by", "of"})
    before = (child for child in noun.children if child.dep_ in {"compound", "nmod"})
    for token in (*by, *before):
        if who := passage.people(token):
            return who
    verb = grammar.verb_of(noun)
    return _light_subject(passage, noun, verb) if verb is not None else ()


def _of_whose_act(passage: Passage, noun: Token) -> tuple[Character, ...] | None:
    """ "Brown's decision to name the date while on a trip to China"."""
    act = noun.head.head
    on = noun.dep_ == "pobj" and any(c.lower_ == "while" for c in noun.head.children)
    owner = grammar.child(act, "poss") if on else None
    return passage.people(owner) or None if owner is not None else None


def _light_subject(passage: Passage, noun: Token, verb: Token) -> tuple[Character, ...]:
    """ "Macron made a visit", "arrived for a visit", "Sisi met Macron, who is on a visit"."""
    if verb.lemma_ in HOSTING.words or (noun.dep_ == "pobj" and verb.lemma_ in _GUEST_VERBS):
        return tuple(who for obj in grammar.objects(verb) for who in passage.people(obj))
    if noun.dep_ in {"nsubj", "nsubjpass"}:
        return ()
    if grammar.passive(verb) and noun.dep_ == "pobj" and not passage.subjects(verb):
        # "The deal was brokered by Obama during a visit to Israel"
        return tuple(who for agent in grammar.agents(verb) for who in passage.people(agent))
    return passage.subjects(verb)
