"""Clauses that leave their verb out: "He met A in X in June, B in Y in July, then C in Z"."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Token

    from components.extraction.cast import PersonMention
    from components.extraction.dates import DateExpression
    from components.extraction.geography import PlaceMention
    from components.extraction.passage import Passage

Segment = tuple["PersonMention", "PlaceMention", tuple["DateExpression", ...]]


def segments(passage: Passage, verb: Token) -> list[Segment]:
    """Each person after the verb with the place and the dates told after them; empty unless there are two."""
    start = verb.idx + passage.sentence.start
    people = [m for m in passage.person_mentions if m.start > start and m.kind == "name"]
    ends = [*(m.start for m in people[1:]), passage.sentence.end]
    found: list[Segment] = []
    for mention, stop in zip(people, ends, strict=bool(people)):
        between = (p for p in passage.place_mentions if mention.end <= p.start < stop)
        places = [p for p in between if not p.adjective and not _owns(passage, p)]
        if not places:
            break
        found.append((mention, places[0], tuple(d for d in passage.dates if mention.end <= d.start < stop)))
    return found if len(found) > 1 else []


def _owns(passage: Passage, place: PlaceMention) -> bool:
    """ "met Canada's Trudeau and Kenya's Ruto": Kenya is no place of the meeting."""
    after = passage.doc.text[place.end - passage.sentence.start :]
    return after.startswith(("'s", "’s"))
