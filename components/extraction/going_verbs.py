"""Stays told by a verb of going or being: where it leads, who goes, and whether it has happened."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from components.extraction import gapping, grammar, locatives, modality
from components.extraction.attendance import of_a_group
from components.extraction.going_rules import OF_HERE, OF_JOURNEYS
from components.extraction.modality import Reading
from components.extraction.refusals import Why, asked, no_reading, refuse
from components.extraction.visit_frames import each, frame, of_hosts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from components.extraction.cast import Character
    from components.extraction.frames import Rule, VisitFrame
    from components.extraction.geography import PlaceMention
    from components.extraction.passage import Passage

_VEHICLES = frozenset({"train", "plane", "flight", "helicopter", "boat", "bus", "road", "lead", "delegation"})
_VEHICLE_VERBS = frozenset({"fly", "drive", "take", "carry", "bring", "ferry"})
_PARTS_OF_TODAY = frozenset({"evening", "night", "afternoon"})
_DELEGATIONS = frozenset({"delegation", "team", "mission"})
# Objects of "visit" and "reach" where what follows is no stay of a person.
_SENDING = frozenset({"send", "dispatch", "despatch"})
# "returned children to the city", "moved troops to Egypt"; but "drove a car to", "continued his tour to".
_MOVING = frozenset({"return", "move", "rush", "drive", "fly", "sail"})
_WAYS = _VEHICLES | frozenset(
    {"car", "jet", "tour", "trip", "visit", "journey", "way", "stop", "leg", "mile", "kilometre", "hour"}
)
_NO_STAY = frozenset({"war", "office", "power", "parliament", "court"})
_WITHIN = frozenset({"in", "at", "near", "outside", "including", "of", "around"})


def by_verb(passage: Passage, verb: Token, rule: Rule, dateline: PlaceMention | None) -> Iterator[VisitFrame]:
    """The stays that one verb tells by one rule; ``dateline`` is what "here" means."""
    if rule.name == "have been to" and verb.lower_ != "been":
        return
    if _is_no_stay(verb, rule) or _expecting(verb, rule):
        refuse(verb, "visit", Why.NO_JOURNEY)
        return
    # A list of places is met again at each of its members.
    places = list({place.first: place for place in _places(passage, verb, rule)}.values()) or _by_adverb(
        passage, verb, rule, dateline
    )
    if not places:
        if rule.name in OF_JOURNEYS and asked(verb) and _travellers(passage, verb, rule):
            refuse(verb, "visit", Why.NO_PLACE)
        return
    travellers = _travellers(passage, verb, rule)
    if not travellers:
        refuse(verb, "visit", Why.NOBODY)
        return
    reading = _reading(verb, rule)
    if reading is None or (aside := _aside(verb, rule)) is not None:
        refuse(verb, "visit", aside if reading is not None else None)
        return
    segments = gapping.segments(passage, verb) if rule.name == "act in" and verb.lemma_ == "meet" else []
    for _, place, dates in segments:
        for who in travellers:
            yield replace(frame(passage, verb, rule, who, place, reading), dates=dates)
    if not segments:
        yield from each(passage, verb, rule, travellers, places, reading)


def _aside(verb: Token, rule: Rule) -> Why | None:
    """Why a verb with a place and a traveller tells no stay all the same: how it stands in the sentence."""
    if rule.weight < 5 and verb.dep_ == "pcomp" and verb.head.head.pos_ == "NOUN":
        return Why.BESIDE_A_NOUN
    at_home = rule.name == "return from" and verb.lemma_ == "come" and verb.tag_ in {"VBZ", "VBP"}
    return Why.FROM_THERE if at_home else None


def _by_adverb(
    passage: Passage, verb: Token, rule: Rule, dateline: PlaceMention | None
) -> list[PlaceMention]:
    """The place that "there" or "here" means; who arrives in the lead arrives at the dateline."""
    if rule.name not in OF_HERE:
        return []
    there = passage.there(verb)
    if there is not None and passage.event is not None and rule.name == "be in" and _as_well(verb):
        return [passage.event]  # "The summit is in Davos. … Yushchenko will also be there."
    if there is not None and grammar.child(verb, "xcomp") is not None and rule.name == "be in":
        return []  # "to Egypt, where he was to meet Sisi"
    if there is not None:
        return [there]
    if _attended(verb) and (event := passage.event or passage.told_last) is not None:
        return [event]  # "The summit was held in Bahrain. The emir of Qatar attended."
    arriving = rule.name == "arrive in" and passage.sentence.index < 2
    return [dateline] if dateline is not None and (passage.here(verb) or arriving) else []


def _as_well(verb: Token) -> bool:
    return any(c.lower_ in {"also", "too"} for c in verb.children)


def _attended(verb: Token) -> bool:
    """ "The emir attended the summit": what was told before, on a day that this clause does not tell."""
    if verb.lemma_ != "attend":
        return False
    if grammar.passive(verb):  # "It was attended by the emir"
        top = grammar.child(verb, "nsubjpass")
        return top is not None and top.lower_ == "it"
    return all(
        obj.lemma_.lower() in locatives.EVENTS and [c.lower_ for c in obj.children] == ["the"]
        for obj in grammar.objects(verb)
    )


def _places(passage: Passage, verb: Token, rule: Rule) -> Iterator[PlaceMention]:
    if "object" in rule.places:
        visited = _visited(verb)
        told = [place for obj in visited for place in list(passage.places(obj)) or _within(passage, obj)]
        people = visited if verb.lemma_ == "visit" and not grammar.passive(verb) else []
        yield from told or of_hosts(passage, people)
    if rule.name == "leave for":
        yield from _misread_for(passage, verb)
    led = [
        place
        for name, obj in _prepositions(passage, verb, rule)
        if name in rule.places
        for place in passage.places(obj)
    ]
    yield from led or (_of_its_talks(passage, verb) if rule.name == "travel to" else [])


def _of_its_talks(passage: Passage, verb: Token) -> Iterator[PlaceMention]:
    """ "travelled to Asia for talks with officials in Japan and China": where the talks are."""
    for name, obj in grammar.prepositions(verb):
        if name == "for" and obj.lemma_.lower() in locatives.EVENTS:
            for where, inner in locatives.of_event(passage, obj, deep=True):
                if where == "in":
                    yield from passage.places(inner)


def _visited(verb: Token) -> list[Token]:
    """What is visited: also in "Egypt was visited by …"; now and then the parser calls it an adverb."""
    if grammar.passive(verb):
        top = grammar.child(verb, "nsubjpass", "nsubj")
        return grammar.conjuncts(top) if top is not None else []
    if verb.dep_ == "acl" and grammar.agents(verb):  # "Honduras, a nation visited by …"
        return [verb.head.head if verb.head.dep_ == "appos" else verb.head]
    adverbs = [c for c in verb.children if c.dep_ == "npadvmod" and c.pos_ == "PROPN"]
    return grammar.objects(verb) or adverbs


def _prepositions(passage: Passage, verb: Token, rule: Rule) -> Iterator[tuple[str, Token]]:
    """How deep below the verb its place may stand."""
    if rule.name == "attend in" and verb.lemma_ == "attend" and grammar.passive(verb):
        return locatives.of_attended(passage, verb)
    if rule.name in {"attend in", "act in", "stay in"}:
        return locatives.of_event(passage, verb, deep=rule.name == "stay in" or verb.lemma_ == "lead")
    if verb.lemma_ == "lead":  # "lead a delegation of lawmakers to Prague"
        return grammar.all_prepositions(verb, depth=2)
    if rule.name == "be in":
        return _at_events(verb)
    return grammar.prepositions(verb)


def _at_events(verb: Token) -> Iterator[tuple[str, Token]]:
    """ "is in Lima", "is at the summit in Lima", "is among the leaders at the summit in Lima"."""
    for name, obj in grammar.prepositions(verb):
        inner = grammar.prepositions(obj) if name == "among" else [(name, obj)]
        yield from (pair for pair in inner if pair[0] != "at" or pair[1].lemma_.lower() in locatives.EVENTS)


def _within(passage: Passage, obj: Token) -> Iterator[PlaceMention]:
    """ "visited a camp in Darfur", "toured four countries, including Kenya and Mozambique"."""
    if obj.pos_ == "NOUN" and obj.lemma_.lower() not in _NO_STAY:
        for name, inner in grammar.prepositions(obj):
            if name in _WITHIN:
                yield from passage.places(inner)


def _misread_for(passage: Passage, verb: Token) -> Iterator[PlaceMention]:
    """ "left for Seoul to attend a summit": the parser makes Seoul attend the summit."""
    for clause in verb.children:
        if clause.dep_ == "advcl" and any(c.dep_ == "mark" and c.lower_ == "for" for c in clause.children):
            top = grammar.child(clause, "nsubj")
            if top is not None:
                yield from passage.places(top)


def _travellers(passage: Passage, verb: Token, rule: Rule) -> tuple[Character, ...]:
    if (rule.name == "travel to" or verb.lemma_ == "lead") and (
        taken := _taken_along(passage, verb)
    ) is not None:
        return taken
    if verb.dep_ == "acomp":  # "is due in Cairo"
        return passage.subjects(verb.head)
    # "a message delivered by Foreign Minister Karti in Nairobi"
    told_by = verb.tag_ == "VBN" and verb.dep_ == "acl" and rule.name in {"act in", "attend in", "visit"}
    passive = grammar.passive(verb) and (rule.name in {"visit", "travel to"} or verb.lemma_ == "attend")
    if (told_by and grammar.agents(verb)) or (passive and verb.lemma_ not in _VEHICLE_VERBS | _SENDING):
        return tuple(who for agent in grammar.agents(verb) for who in passage.people(agent))
    return passage.subjects(verb) or (of_a_group(passage, verb) if verb.lemma_ == "attend" else ())


def _taken_along(passage: Passage, verb: Token) -> tuple[Character, ...] | None:
    """Who goes where the subject leads, sends or takes somebody; None where the subject goes."""
    if verb.lemma_ == "lead":
        return passage.people(grammar.subject(verb)) if _leads_delegation(verb) else ()
    if verb.lemma_ == "take" and any(obj.lemma_ in _VEHICLES for obj in grammar.objects(verb)):
        return None
    if grammar.passive(verb) and verb.lemma_ in _SENDING:
        return None  # "was sent to Tehran"
    carried = tuple(who for obj in grammar.objects(verb) for who in passage.people(obj))
    return carried if carried or verb.lemma_ in {"take", "carry", "bring", "ferry", *_SENDING} else None


def _leads_delegation(verb: Token) -> bool:
    return any(obj.lemma_ in _DELEGATIONS for obj in grammar.objects(verb))


def _reading(verb: Token, rule: Rule) -> Reading | None:
    """The reading of the verb, with what its rule says of its tense: who arrived is there."""
    reading = modality.of_verb(verb)
    if reading is None:
        return None
    if reading.status == "denied":
        return no_reading(verb, Why.DENIED)
    done = reading.status == "completed"
    if _later_today(verb):
        return Reading("planned", "present", reading.sure)
    if done and (rule.name in {"arrive in", "leave for"} or verb.lemma_ == "reach" or _into(verb, rule)):
        pluperfect = "had" in grammar.auxiliaries(verb)
        return replace(reading, status="completed" if pluperfect else "ongoing", general=False)
    if rule.name == "due in":
        return _due(verb, reading)
    if done and _and_is_there(verb, rule):
        return replace(reading, status="ongoing", general=False)
    if done and rule.name in {"be in", "travel to", "leave for"} and verb.tag_ in {"VBZ", "VBP"}:
        return replace(reading, status="ongoing", tense="present")
    return replace(reading, before=True) if _attended(verb) else reading


def _into(verb: Token, rule: Rule) -> bool:
    """ "jetted into Entebbe": arrived there."""
    return rule.name == "travel to" and any(name == "into" for name, _ in grammar.prepositions(verb))


def _and_is_there(verb: Token, rule: Rule) -> bool:
    """ "has gone to Egypt", "has been in Cairo since Monday"."""
    if not {"has", "have", "'s", "’s", "'ve"} & set(grammar.auxiliaries(verb)):
        return False
    since = any(name == "since" for name, _ in grammar.prepositions(verb))
    return verb.lemma_ == "go" or (rule.name == "be in" and since)


def _later_today(verb: Token) -> bool:
    """ "lands later on Friday", "and then heads to Prague", "leaves for London in the evening"."""
    if verb.tag_ not in {"VBZ", "VBP"}:
        return False
    if any(c.lower_ in {"later", "tonight", "then"} for c in verb.children):
        return True
    return any(name == "in" and obj.lower_ in _PARTS_OF_TODAY for name, obj in grammar.prepositions(verb))


def _is_no_stay(verb: Token, rule: Rule) -> bool:
    """ "left Egypt out of his speech", "is in favour of talks in Egypt", "addressed the war in Egypt"."""
    if rule.name == "leave":
        return any(c.lower_ in {"out", "behind"} for c in verb.children)
    if rule.name == "be in":
        inside = (obj for name, obj in grammar.prepositions(verb) if name == "in")
        return any(obj.lemma_.lower() in locatives.NOT_PLACES for obj in inside)
    if verb.lemma_ in _MOVING:
        return any(obj.pos_ == "NOUN" and obj.lemma_.lower() not in _WAYS for obj in grammar.objects(verb))
    if verb.lemma_ in {"address", "discuss"}:
        return any(obj.lemma_.lower() in locatives.NOT_PLACES for obj in grammar.objects(verb))
    return False


def _expecting(verb: Token, rule: Rule) -> bool:
    """ "where the king expects him": who expects stays at home."""
    return rule.name == "due in" and verb.lemma_ == "expect" and not grammar.passive(verb)


def _due(verb: Token, reading: Reading) -> Reading:
    """ "is due in Cairo"; "was due in Cairo but fell ill"."""
    above = verb.head if verb.dep_ == "acomp" else verb
    lapsed = above.tag_ == "VBD" or "was" in grammar.auxiliaries(above)
    if lapsed and modality.came_between(above):
        return Reading("cancelled", "unknown", reading.sure)
    return Reading("planned", "future", reading.sure, lapsed=lapsed)
