"""Stays that no verb of going tells: a host's guests, what is done "here", a place at the front."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from components.extraction import clause_dates, enumerations, grammar, hospitality, locatives, modality
from components.extraction.geography import PlaceMention
from components.extraction.going_rules import FRONTED, HOSTING, VISITING
from components.extraction.meeting_frames import remote
from components.extraction.modal_words import PLANNING
from components.extraction.refusals import Why, no_reading, refuse
from components.extraction.visit_frames import frame

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from components.extraction.cast import Character
    from components.extraction.frames import VisitFrame
    from components.extraction.modality import Reading
    from components.extraction.passage import Passage

# A dateline places the host only in the first sentences.
_LEAD = 3
_TALKING = frozenset("talk meeting call conversation discussion summit meet speak discuss agree".split())


def by_host(passage: Passage, verb: Token, dateline: PlaceMention | None) -> Iterator[VisitFrame]:
    """ "Biden will host Modi": the guest is in the host's country unless another place is told."""
    hosts, guests = _parties(passage, verb)
    if not (hosts and guests):
        if hosts or guests:
            refuse(verb, "visit", Why.NO_GUEST if hosts else Why.NO_HOST)
        return
    reading = _told(verb)
    if reading is None:
        refuse(verb, "visit")
        return
    if (wire := remote(verb)) is not None:
        refuse(verb, "visit", Why.BY_WIRE, wire)
        return
    home = hosts[0].country
    place = _place_of_hosting(passage, verb, home)
    if (
        place is None
        and dateline is not None
        and dateline.country == home
        and passage.sentence.index <= _LEAD
    ):
        place = dateline
    for guest in guests:
        if home is None:
            refuse(verb, "visit", Why.NO_COUNTRY, hosts[0].name)
        elif guest.country == home:
            refuse(verb, "visit", Why.AT_HOME, guest.name)
        elif place is not None and place.country != home:
            refuse(verb, "visit", Why.ELSEWHERE)
        else:
            yield frame(passage, verb, HOSTING, guest, place or PlaceMention(0, 0, 0, 0, home), reading)


def _told(verb: Token) -> Reading | None:
    """What the text asserts of what a verb tells; None also for what it denies."""
    reading = modality.of_verb(verb)
    denied = reading is not None and reading.status == "denied"
    return no_reading(verb, Why.DENIED) if denied else reading


def _parties(passage: Passage, verb: Token) -> tuple[tuple[Character, ...], tuple[Character, ...]]:
    """Hosts and guests, whichever of them is the subject."""
    if (given := hospitality.parties(verb)) is not None:
        hosts, guests = ([who for token in side for who in passage.people(token)] for side in given)
        return tuple(hosts), tuple(guests)
    top = passage.people(grammar.subject(verb))
    if grammar.passive(verb):
        return tuple(who for agent in grammar.agents(verb) for who in passage.people(agent)), top
    received = grammar.objects(verb) or enumerations.guests_behind(passage, verb)
    return top, tuple(who for obj in received for who in passage.people(obj))


def _place_of_hosting(passage: Passage, verb: Token, home: str | None) -> PlaceMention | None:
    """The first place told in the host's country; else the first told."""
    places = [
        place
        for name, obj in grammar.all_prepositions(verb)
        if name in {"in", "at", "to"}
        for place in passage.places(obj)
    ]
    return next((p for p in places if p.country == home or home is None), places[0] if places else None)


def by_fronted_place(passage: Passage, root: Token) -> Iterator[VisitFrame]:
    """A sentence that begins with its place: whatever its subject does there, the subject is there."""
    place = passage.fronted_place()
    if place is None:
        return
    verb = _verb_of_the_place(root)
    if grammar.subject(verb) is None:
        return
    if (reading := _told(verb)) is None:
        refuse(verb, "visit")
        return
    for who in passage.subjects(verb):
        yield frame(passage, verb, FRONTED, who, place, reading)


def _verb_of_the_place(root: Token) -> Token:
    """The verb whose subject is in the place: of "In Rome he is ill, aides said" not the saying."""
    verbs = (v for v in (root, *root.children) if grammar.is_verb(v))
    verb = next((v for v in verbs if grammar.child(v, "nsubj", "nsubjpass")), root)
    if verb == root and root.lemma_ in modality.REPORTING:
        inner = grammar.child(root, "ccomp")
        return inner if inner is not None and inner.i < root.i else root
    if grammar.passive(verb) and verb.lemma_ in PLANNING:
        return grammar.child(verb, "xcomp") or verb  # "While in Rome, he is expected to meet the pope"
    return verb


def by_visiting(passage: Passage, dateline: PlaceMention | None) -> Iterator[VisitFrame]:
    """ "Visiting Chinese Foreign Minister Qin Gang said here": a guest where the news comes from."""
    for token in passage.doc if passage.sentence.index <= _LEAD else ():
        if token.lower_ != "visiting" or token.i + 1 == len(passage.doc):
            continue
        mention = passage.mention(token) or passage.mention(token.nbor())
        if mention is None or mention.kind != "name" or grammar.child(token, "aux") is not None:
            continue
        for who in mention.who:
            place, reading = dateline or _at_home_here(passage, who), modality.Reading("ongoing", "present")
            if place is not None:
                yield replace(frame(passage, token, VISITING, who, place, reading), dates=())


def _at_home_here(passage: Passage, guest: Character) -> PlaceMention | None:
    """ "Visiting Foreign Minister Wang Yi held talks with Iranian Foreign Minister Araghchi": in Iran."""
    told = {who.country for mention in passage.person_mentions for who in mention.who} - {guest.country}
    home = told.pop() if len(told) == 1 else None
    return PlaceMention(0, 0, 0, 0, home) if home else None


def by_joint_subject(passage: Passage, root: Token, dateline: PlaceMention | None) -> Iterator[VisitFrame]:
    """ "HANGZHOU, China – Obama and Xi joined the treaty": both are there; they may talk by wire."""
    if dateline is None or passage.sentence.index > 1 or not grammar.past(root):
        return
    if {root.lemma_, *(obj.lemma_.lower() for obj in grammar.objects(root))} & _TALKING:
        return
    subjects, reading = passage.subjects(root), _told(root)
    at_home = [who for who in subjects if who.country == dateline.country]
    if not at_home or reading is None or root.lemma_ in modality.REPORTING:
        return
    for who in subjects:
        if who.country != dateline.country:
            yield frame(passage, root, FRONTED, who, dateline, reading)


def of_an_event(passage: Passage, verb: Token) -> Iterator[VisitFrame]:
    """The days of what a country holds: nobody travels yet, but who attends is there then.

    "Pakistan will host the summit on 15 and 16 October".
    """
    top, dates = grammar.subject(verb), tuple(clause_dates.dates_of(passage, verb))
    place = passage.place(top) if top is not None else None
    reading = modality.of_verb(verb)
    event = any(obj.lemma_.lower() in locatives.EVENTS for obj in grammar.objects(verb))
    if place is not None and dates and event and reading is not None:
        yield replace(frame(passage, verb, FRONTED, None, place, reading), dates=dates)


def by_here(passage: Passage, verb: Token, dateline: PlaceMention) -> Iterator[VisitFrame]:
    """ "Gül will watch the match here": whatever is done here, the doer is in the place of the dateline."""
    reading = _told(verb)
    if reading is None:
        refuse(verb, "visit")
    elif verb.lemma_ not in modality.REPORTING:
        for who in passage.subjects(verb):
            yield frame(passage, verb, FRONTED, who, dateline, reading)
