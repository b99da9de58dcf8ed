"""Talks that a later sentence says were held from afar: "The conversation, which was held by phone, …"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from components.extraction.encounters import Encounter, Encounters
    from components.extraction.frames import MeetingFrame, VisitFrame
    from components.extraction.sentences import Sentence

_TALKS = r"(?:conversation|talks?|discussions?|call|exchange|meeting|summit|session)"
_AGAIN = re.compile(
    rf"(?:(?:During|In|After)\s)?(?:the|their|both|this)\s(?:[\w-]+\s){{0,2}}?{_TALKS}\b", re.IGNORECASE
)
_WIRE = re.compile(r"\b(?:tele)?phone\b|\bvideo|\bvirtual(?:ly)?\b|\bonline\b", re.IGNORECASE)
# Sentences back in which the talks were told, and characters within which it is said how they were held.
_BACK, _REACH = 2, 90


def take_back(
    text: str, sentence: Sentence, encounters: Encounters, frames: list[VisitFrame | MeetingFrame]
) -> None:
    """Take back the meeting told last and its clause, where this sentence says that it was a call."""
    again = _AGAIN.match(text, sentence.start, sentence.end)
    if again is None or not encounters.all:
        return
    last = encounters.all[-1]
    reach = min(sentence.end, sentence.start + _REACH)
    wire = _WIRE.search(text, sentence.start, reach)
    if wire is not None and _may_be_a_call(last, sentence):
        encounters.drop(last, wire[0])
        clause = last.told[0][0]
        del frames[next(i for i in range(len(frames) - 1, -1, -1) if frames[i] is clause)]


def _may_be_a_call(encounter: Encounter, sentence: Sentence) -> bool:
    """True for talks without a place, told just before."""
    frame = encounter.told[-1][0]
    return frame.place is None and 0 < sentence.index - frame.sentence <= _BACK and len(encounter.told) == 1
