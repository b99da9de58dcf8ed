"""Building the frame of a meeting: who of those told can have met, in one room, and where and when."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from components.extraction import clause_dates, grammar, locatives
from components.extraction.frames import MeetingFrame
from components.extraction.refusals import Why, refuse
from components.reference.offices import CONSORTS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from components.extraction.cast import Character
    from components.extraction.frames import Rule
    from components.extraction.modality import Reading
    from components.extraction.passage import Passage

# Told by wire, or not between people in one room.
_REMOTE = frozenset(
    """phone telephone telephoned call called phoned video videoconference virtual virtually letter online
    teleconference remotely zoom cable message videolink webcam screen screens""".split()
)
_ARRIVAL = frozenset({"arrival", "airport", "airbase", "tarmac", "aerodrome"})
_BEFORE_AND_AFTER = frozenset({"before", "after", "following"})
_JOURNEYS = frozenset({"visit", "trip", "tour", "journey"})


def frame_of(
    passage: Passage, trigger: Token, rule: Rule, people: list[Character], reading: Reading | None
) -> Iterator[MeetingFrame]:
    """The frame of people who meet by a clause; none, and the reason written down, where they cannot."""
    participants = _without_spouses(tuple(dict.fromkeys(people)))
    if reading is None or _is_none(passage, trigger, rule, participants):
        if reading is None and participants:
            refuse(trigger, "meeting")
        return
    went = locatives.for_which_they_went(trigger)
    if went is not None and reading.status == "planned" and grammar.past(went):
        reading = replace(reading, tense="past")  # on the day on which they went
    yield MeetingFrame(
        participants,
        locatives.place_of(passage, trigger),
        reading,
        tuple(clause_dates.dates_of(passage, trigger)),
        rule,
        passage.sentence.index,
        passage.sentence.start + trigger.idx,
        passage.told_lately(),
        any(t.lower_ in _ARRIVAL for t in trigger.subtree),
        _beside_a_trip(grammar.verb_of(trigger) or trigger),
    )


def _is_none(passage: Passage, trigger: Token, rule: Rule, participants: tuple[Character, ...]) -> bool:
    """True, with the reason written down, for people who cannot be two parties in one room."""
    if len(participants) < 2:
        alone = Why.ALONE if participants else Why.NOBODY_MET
        refuse(trigger, "meeting", alone, *(who.name for who in participants))
    elif not any(_known(who) for who in participants):
        refuse(trigger, "meeting", Why.NOBODY_MET)
    elif len({who.country for who in participants}) < 2:
        refuse(trigger, "meeting", Why.ONE_GOVERNMENT, participants[0].country or "unknown")
    elif rule.name != "courtesy call" and not _somewhere(passage, trigger) and (wire := remote(trigger)):
        refuse(trigger, "meeting", Why.BY_WIRE, wire)
    else:
        return False
    return True


def _known(who: Character) -> bool:
    """Whether somebody is named, or holds an office of which the table knows the holder."""
    return not who.unnamed or who.leader is not None


def _somewhere(passage: Passage, noun: Token) -> bool:
    """ "rang him during a meeting between A and B in Cairo": they met, whoever telephoned."""
    told = grammar.prepositions(noun) if noun.pos_ == "NOUN" and noun.dep_ == "pobj" else ()
    own = dict(told)
    placed = any(next(passage.places(own[name]), None) is not None for name in own if name in {"in", "at"})
    return placed and "between" in own and not {t.lower_ for t in noun.subtree} & _REMOTE


def _beside_a_trip(verb: Token) -> bool:
    """ "will meet after his trip to Japan": not during that trip."""
    return any(
        child.lower_ in _BEFORE_AND_AFTER and any(t.lemma_ in _JOURNEYS for t in child.children)
        for child in verb.children
    )


def _without_spouses(participants: tuple[Character, ...]) -> tuple[Character, ...]:
    """A first lady or a queen beside the head of her state is a companion, not a party to talks."""
    return tuple(
        p
        for p in participants
        if p.office not in CONSORTS or not any(q is not p and q.country == p.country for q in participants)
    )


def remote(trigger: Token) -> str | None:
    """The word of the clause that says that they spoke by wire."""
    verb = grammar.verb_of(trigger) or trigger
    wires = (t for t in verb.subtree if t.lemma_ != "call" or t.pos_ != "VERB")
    return next((t.text for t in wires if t.lower_ in _REMOTE), None)
