"""Which clauses tell that people of several countries met, in person."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from components.extraction import gapping, grammar, hospitality, locatives, modality, repeated
from components.extraction.enumerations import guests_behind, included, listed_people
from components.extraction.meeting_frames import frame_of
from components.extraction.meeting_rules import NOUNS, VERBS
from components.extraction.refusals import Why, refuse

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from spacy.tokens import Token

    from components.extraction.cast import Character
    from components.extraction.dates import DateExpression
    from components.extraction.frames import MeetingFrame, Rule
    from components.extraction.geography import PlaceMention
    from components.extraction.modality import Reading
    from components.extraction.passage import Passage


# Rules that a subject of two tells: "A and B met".
_TOGETHER = frozenset({"meet", "confer with", "discuss with"})
_AT_TALKS = frozenset({"join for talks", "tell at talks"})
_DURING = frozenset({"at", "during", "in", "for"})
_TALKS = frozenset("meeting talk summit dinner lunch breakfast audience negotiation discussion table".split())
_APART = frozenset({"bilateral", "separate", "individual"})
_MEETING_OF = frozenset({"talk", "meeting", "summit", "discussion", "dinner", "guest"})


def frames(passage: Passage) -> Iterator[MeetingFrame]:
    """Every clause of a sentence that tells a meeting, in reading order."""
    for token in passage.doc:
        lemma = token.lemma_.lower()
        if grammar.is_verb(token):
            for rule in VERBS:
                if lemma in rule.words:
                    yield from _by_verb(passage, token, rule)
        elif token.pos_ in {"NOUN", "PROPN"} or (lemma == "bilateral" and token.dep_ in {"dobj", "pobj"}):
            for rule in NOUNS:
                if lemma in rule.words:
                    yield from _by_noun(passage, token, rule)


def _by_verb(passage: Passage, verb: Token, rule: Rule) -> Iterator[MeetingFrame]:
    first, second = passage.subjects(verb), list(_second_party(passage, verb, rule))
    if not (second or _of_themselves(verb, rule, len(first))):
        return
    if _of_others_unknown(passage, verb, first):
        refuse(verb, "meeting", Why.NOBODY)
        return
    reading = modality.of_verb(verb)
    if reading is not None and not _in_one_room(passage, verb, rule):
        if second or len(first) > 1:
            refuse(verb, "meeting", Why.FROM_AFAR)
        return
    yield from _by_clause(passage, verb, rule, first, second, reading)


def _by_clause(
    passage: Passage,
    verb: Token,
    rule: Rule,
    first: Sequence[Character],
    second: list[Character],
    reading: Reading | None,
) -> Iterator[MeetingFrame]:
    """One meeting of all, or one after the other where the clause says so."""
    if rule.name == "face to face":
        verb = _faced(verb)[0].head.head  # place and day hang on "face"
    apart = _one_after_the_other(passage, verb, second) if rule.name == "meet" else []
    for others, place, dates in apart:
        for frame in frame_of(passage, verb, rule, [*first, *others], reading):
            yield replace(frame, place=place, dates=dates)
    if apart:
        return
    if len(first) == 1 and len(second) > 1 and _with_each(verb, rule):
        for other in dict.fromkeys(second):
            yield from frame_of(passage, verb, rule, [*first, other], reading)
    else:
        yield from frame_of(passage, verb, rule, [*first, *second], reading)


def _of_themselves(verb: Token, rule: Rule, subjects: int) -> bool:
    """Whether a verb without a second party tells of its subjects: "A and B met", "they saw each other"."""
    if rule.name == "see":
        return subjects > 1 and _each_other(verb)
    return rule.name in _TOGETHER and (rule.name != "discuss with" or subjects > 1)


def _of_others_unknown(passage: Passage, verb: Token, first: Sequence[Character]) -> bool:
    """ "Officials met A and B": somebody met each of them, and they did not meet each other."""
    return not first and not grammar.passive(verb) and grammar.child(verb, "nsubj") is not None


def _one_after_the_other(
    passage: Passage, verb: Token, second: list[Character]
) -> list[tuple[Sequence[Character], PlaceMention | None, tuple[DateExpression, ...]]]:
    """ "met A in X in June, B in Y in July"; "met A in X in 2019 and in Y in 2022": who, where and when."""
    if segments := gapping.segments(passage, verb):
        return [(mention.who, place, dates) for mention, place, dates in segments]
    places = _places(passage, verb)
    told = repeated.dates_with_each(passage, verb, places) or {}
    return [(second, place, told[place.first]) for place in places if place.first in told]


def _places(passage: Passage, verb: Token) -> list[PlaceMention]:
    """Every place that a verb of meeting tells, in order."""
    told = {
        place.first: place
        for name, obj in grammar.prepositions(verb)
        if name in {"in", "at"}
        for place in passage.places(obj)
    }
    return sorted(told.values(), key=lambda place: place.first)


def _in_one_room(passage: Passage, verb: Token, rule: Rule) -> bool:
    """False for what may be said from afar: seeing, telling, urging or congratulating somebody."""
    if rule.name == "discuss with":
        return any(name in {"in", "at"} for name, _ in grammar.all_prepositions(verb))
    if rule.name == "bring together":
        return any(c.lower_ == "together" for c in verb.children)
    if rule.name == "see" and _each_other(verb):
        return True
    if rule.name in {"see", "be with"} or verb.lemma_ == "congratulate":
        return locatives.place_of(passage, verb) is not None
    if rule.name in _AT_TALKS:
        return _at_talks(verb) or (rule.name == "tell at talks" and _told_somewhere(passage, verb))
    return rule.name != "call on" or not _urges(verb)


def _second_party(passage: Passage, verb: Token, rule: Rule) -> Iterator[Character]:
    """Who is met: the objects, or who stands after "with", or "by" of a passive."""
    if rule.name == "give an audience":
        given = hospitality.parties(verb)
        yield from (who for side in given or () for obj in side for who in listed_people(passage, obj))
        return
    if rule.name == "face to face":
        yield from (who for obj in _faced(verb) for who in listed_people(passage, obj))
        return
    told = grammar.objects(verb) if "object" in rule.places and verb.lemma_ != "call" else []
    told += [obj for name, obj in grammar.prepositions(verb) if name in rule.places]
    if rule.name == "discuss with":  # the parser hangs "with Sisi" on what is discussed
        below = [pair for thing in grammar.objects(verb) for pair in grammar.prepositions(thing)]
        told += [obj for name, obj in below if name == "with"]
    told += grammar.agents(verb) if grammar.passive(verb) else []
    if rule.name in {"receive", "meet"} and not told:
        told = list(guests_behind(passage, verb))
    for obj in told:
        yield from _named(passage, obj)


def _named(passage: Passage, party: Token) -> tuple[Character, ...]:
    """Who of a party is named: all of a list, or those whom "including" tells of a group."""
    return listed_people(passage, party) or included(passage, party)


def _each_other(verb: Token) -> bool:
    """ "had seen each other", "saw one another"."""
    objects = grammar.objects(verb)
    return any(
        o.lower_ in {"other", "another"} and o.nbor(-1).lower_ in {"each", "one"} for o in objects if o.i
    )


def _faced(verb: Token) -> list[Token]:
    """Whom somebody "came face to face with", whatever the parser makes of it."""
    found: list[Token] = []
    for token in verb.subtree:
        if token.lower_ == "with" and verb.doc[max(0, token.i - 3) : token.i].text.lower() == "face to face":
            found += [obj for c in token.children if c.dep_ == "pobj" for obj in grammar.conjuncts(c)]
    return found


def _told_somewhere(passage: Passage, verb: Token) -> bool:
    """ "told Putin in Samarkand on Friday that …", "in Samarkand, where he told Putin …": face to face."""
    where = any(c.lower_ == "where" for c in verb.children) and passage.there(verb) is not None
    there = where or locatives.where_they_were(passage, verb) is not None
    return not grammar.passive(verb) and (there or bool(_places(passage, verb)))


def _at_talks(verb: Token) -> bool:
    """ "told him at a meeting", "joined him for talks": in one room."""
    told = (obj for name, obj in grammar.all_prepositions(verb, depth=1) if name in _DURING)
    return any(obj.lemma_.lower() in _TALKS for obj in told)


def _urges(verb: Token) -> bool:
    """ "called on Putin to end the war", "called on him for restraint": no visit to him."""
    return verb.lemma_ == "call" and any(
        (t.tag_ == "VB" and "to" in grammar.auxiliaries(t)) or (t.lower_ == "for" and t.dep_ == "prep")
        for t in verb.subtree
        if t.i > verb.i
    )


def _with_each(verb: Token, rule: Rule) -> bool:
    """ "met with both the American and the South Korean president": one after the other."""
    if rule.name == "visit":
        return True  # "visited A and B"
    told = [*grammar.objects(verb), *(obj for name, obj in grammar.prepositions(verb) if name in rule.places)]
    if any(c.lower_ in {"separately", "individually"} for c in verb.children):
        return True
    return any(c.lower_ in {"both", "each"} for obj in told for c in obj.children)


def _by_noun(passage: Passage, noun: Token, rule: Rule) -> Iterator[MeetingFrame]:
    if rule.name == "courtesy call" and not _paid(noun):
        return
    people = _told_with(passage, noun, rule)
    if rule.name == "a visit to" and not people:
        return  # to a place
    owner = grammar.child(noun, "poss")
    if noun.dep_ == "pobj" and owner is None and not people:
        refuse(noun, "meeting", Why.NOBODY_MET)  # "in Cairo for the summit"
        return
    if owner is not None and _of_others(passage, noun, owner):
        refuse(noun, "meeting", Why.OTHERS)
        return
    reading = modality.of_noun(noun)
    as_subject = noun.dep_ in {"nsubj", "nsubjpass"}
    if owner is not None or _between(noun):
        told = passage.people(owner) if owner is not None else ()
        yield from _with_subjects(passage, noun, rule, [*told, *people], reading)
    elif as_subject and people:
        yield from _with_the_protagonist(passage, noun, rule, people, reading)
    else:
        verb = grammar.verb_of(noun)
        subjects = passage.subjects(verb) if verb is not None and not as_subject else ()
        yield from _with_subjects(passage, noun, rule, [*subjects, *people], reading)


def _paid(call: Token) -> bool:
    """ "a courtesy call", "paid a call on"; a call without either is one by telephone."""
    paid = call.dep_ == "dobj" and call.head.lemma_ == "pay"
    return paid or any(c.lower_ in {"courtesy", "official"} for c in call.children)


def _of_others(passage: Passage, noun: Token, owner: Token) -> bool:
    """ "After their meeting, Zelensky said …": he is one of them, whoever was told together last."""
    root = next((t for t in noun.ancestors if t.dep_ == "ROOT"), None)
    speakers = passage.people(grammar.child(root, "nsubj")) if root is not None else ()
    return owner.lower_ == "their" and len(speakers) == 1 and speakers[0] not in passage.people(owner)


def _told_with(passage: Passage, noun: Token, rule: Rule) -> list[Character]:
    """Who stands after "with" or "between", below the noun or, as the parser has it, below its verb."""
    people: list[Character] = []
    for name, obj in grammar.prepositions(noun):
        if name in rule.places and (name != "of" or noun.lemma_ in _MEETING_OF):
            people += _named(passage, obj)
    verb = grammar.verb_of(noun)
    for name, obj in grammar.prepositions(verb) if verb is not None else ():
        if name in {"with", "between"}:
            people += _named(passage, obj)
    return people


def _with_subjects(
    passage: Passage, noun: Token, rule: Rule, people: list[Character], reading: Reading | None
) -> Iterator[MeetingFrame]:
    """ "had meetings with A and B" are two, "had a meeting with A and B" is one."""
    apart = noun.tag_ == "NNS" and (
        noun.lemma_ == "meeting" or any(c.lower_ in _APART for c in noun.children)
    )
    if (apart or rule.name == "a visit to") and noun.dep_ not in {"nsubj", "nsubjpass"} and len(people) > 2:
        for other in dict.fromkeys(people[1:]):
            yield from frame_of(passage, noun, rule, [people[0], other], reading)
    else:
        yield from frame_of(passage, noun, rule, people, reading)


def _between(noun: Token) -> bool:
    return any(name == "between" for name, _ in grammar.prepositions(noun))


def _with_the_protagonist(
    passage: Passage, noun: Token, rule: Rule, others: list[Character], reading: Reading | None
) -> Iterator[MeetingFrame]:
    """ "Meetings with A, B and C are planned": of whom the story is about, with each of them."""
    host = passage.salience.focus
    if host is None or host in others:
        refuse(noun, "meeting", Why.ALONE, others[0].name)
        return
    if noun.tag_ == "NNS" and noun.lemma_ == "meeting":
        for other in dict.fromkeys(others):
            yield from frame_of(passage, noun, rule, [host, other], reading)
    else:
        yield from frame_of(passage, noun, rule, [host, *others], reading)
