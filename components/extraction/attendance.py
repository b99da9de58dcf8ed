"""Who attends an event abroad, told behind the verb: "Also present were A and B", "Guests included A"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from components.extraction import enumerations, grammar, locatives, modality
from components.extraction.going_rules import ATTENDANCE
from components.extraction.modality import Reading
from components.extraction.refusals import Why, refuse
from components.extraction.visit_frames import each

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from components.extraction.cast import Character
    from components.extraction.frames import VisitFrame
    from components.extraction.passage import Passage

# The parser is seldom right about a sentence that stands on its head, so its words are looked at.
_INVERTED = re.compile(
    r"(?:Also|Among\s[\w\s]{1,30}?)\s?(?P<coming>due|expected|scheduled|set)?\s?"
    r"(?:to\sattend|attending|present|in\sattendance|to\stake\spart|taking\spart)\b[^.;:]{0,80}?\s"
    r"(?P<verb>are|were|is|was|will\sbe)\s"
)
_READINGS = {
    "were": Reading("completed", "past"),
    "was": Reading("completed", "past"),
    "are": Reading("ongoing", "present"),
    "is": Reading("ongoing", "present"),
}
_TO_COME = Reading("planned", "future")
_PLACING = frozenset({"in", "at", "on"})
_PARTIES = frozenset("leader guest participant delegate attendee dignitary mourner speaker".split())


def told_behind(passage: Passage) -> Iterator[VisitFrame]:
    """ "Also due to attend are A and B": at the event of the sentence, or at that told before."""
    front = _INVERTED.match(passage.text)
    if front is None:
        return
    verb = next(t for t in passage.doc if t.idx >= front.start("verb"))
    who = enumerations.listed_from(passage, front.end())
    inside = [p for p in passage.place_mentions if p.end <= passage.sentence.start + front.end()]
    place = next((p for p in inside if not p.adjective), passage.event)
    if not who or place is None:
        refuse(verb, "visit", Why.NO_PLACE if who else Why.NOBODY)
        return
    reading = _TO_COME if front["coming"] else _READINGS.get(front["verb"], _TO_COME)
    begin = passage.sentence.start
    dates = tuple(d for d in passage.dates if d.end <= begin + front.end())
    for one in each(passage, verb, ATTENDANCE, who, [place], reading):
        yield replace(one, dates=dates)


def counted(passage: Passage, verb: Token) -> Iterator[VisitFrame]:
    """ "Guests at the funeral in Rome included A and B", "The summit in Rome brought together A and B"."""
    top = grammar.child(verb, "nsubj")
    reading = modality.of_verb(verb)
    if top is None or reading is None or not _counts(top, verb):
        return
    who = tuple(p for obj in grammar.objects(verb) for p in enumerations.listed_people(passage, obj))
    places = [
        place
        for name, obj in locatives.of_event(passage, top)
        if name in _PLACING
        for place in passage.places(obj)
    ]
    if who and places:
        yield from each(passage, verb, ATTENDANCE, tuple(dict.fromkeys(who)), places[:1], reading)


def _counts(top: Token, verb: Token) -> bool:
    if verb.lemma_ == "include":
        return top.lemma_.lower() in _PARTIES
    together = verb.lemma_ == "bring" and any(c.lower_ == "together" for c in verb.children)
    return together and top.lemma_.lower() in locatives.EVENTS


def of_a_group(passage: Passage, verb: Token) -> tuple[Character, ...]:
    """Who of a group does it: "20 leaders are expected to attend, including A and B"."""
    listed = (obj for name, obj in grammar.prepositions(verb) if name == "including")
    return tuple(dict.fromkeys(who for obj in listed for who in enumerations.listed_people(passage, obj)))
