"""The place at the front of a sentence: "In Rome, …", "While in Dar es Salaam, …", "There, …"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spacy.tokens import Doc

    from components.extraction.geography import PlaceMention
    from components.extraction.sentences import Sentence

_THERE = re.compile(r"There,?\s(?!is\b|are\b|was\b|were\b|has\b|have\b|will\b)")
# "On Tuesday in Berlin", "Last week in Berlin", "On 5 May in Berlin".
_DAY = (
    r"(?:On\s+(?:\d{1,2}\s+)?[A-Z][a-z]+(?:\s+\d{1,2})?(?:\s+(?:morning|afternoon|evening|night))?"
    r"|(?:Last|This|Late|Early|Earlier)\s+(?:last\s+|this\s+|on\s+)?\w+)"
)
_FRONT = re.compile(
    rf"(?:{_DAY},?\s+)?"
    r"(?:(?:While|Once|Also|Then|Later|Earlier|But|And|Meanwhile),?\s+)?"
    r"(?:[Ii]n|[Aa]t)\s+(?:the\s+[\w' ]{0,24})?"
)
# Characters within which the place stands after "in".
_REACH = 28


def place(
    doc: Doc, sentence: Sentence, places: Sequence[PlaceMention], there: PlaceMention | None
) -> PlaceMention | None:
    """The place that a sentence begins with; ``there`` is the one told last before it."""
    text = doc.text
    if _THERE.match(text):
        return there
    head = _FRONT.match(text)
    if not head:
        return None
    start = head.end() + sentence.start
    near = (p for p in places if start <= p.start <= start + _REACH and not p.adjective)
    return next((p for p in near if _in_front(doc, head.end(), p.start - sentence.start)), None)


def _in_front(doc: Doc, start: int, stop: int) -> bool:
    """False where a clause has begun before the place: "In 2010 he put off visits to Egypt"."""
    if "," in doc.text[start:stop]:
        return False
    return not any(start <= t.idx < stop and t.pos_ in {"VERB", "AUX", "PRON"} for t in doc)
