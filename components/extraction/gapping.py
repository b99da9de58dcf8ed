"""Clauses that leave their verb out: "met A in X in June, B in Y in July", "met A on Monday, B on Friday"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from components.extraction import grammar

if TYPE_CHECKING:
    from spacy.tokens import Token

    from components.extraction.cast import PersonMention
    from components.extraction.dates import DateExpression
    from components.extraction.geography import PlaceMention
    from components.extraction.passage import Passage

_WHERE = tuple(f"{word} {article}" for word in ("in", "at", "near", "outside") for article in ("", "the "))
Segment = tuple["PersonMention", "PlaceMention | None", tuple["DateExpression", ...]]


def segments(passage: Passage, verb: Token) -> list[Segment]:
    """Each person after the verb with the place and the dates told after them; empty unless there are two."""
    start = verb.idx + passage.sentence.start
    people = [m for m in passage.person_mentions if m.start > start and m.kind == "name"]
    ends = [*(m.start for m in people[1:]), passage.sentence.end]
    found: list[Segment] = []
    before = {m.start: place for m in people if (place := _straight_before(passage, m)) is not None}
    for mention, stop in zip(people, ends, strict=bool(people)):
        between = (p for p in passage.place_mentions if mention.end <= p.start < stop)
        after = (p for p in between if p not in before.values() and _told_as_where(passage, p))
        place = before.get(mention.start) or next(after, None)
        if place is None and before and not found:
            place = passage.fronted_place()
        dates = tuple(d for d in passage.dates if mention.end <= d.start < stop)
        if place is None and not (dates and _of_the_verb(passage, mention, verb)):
            break
        found.append((mention, place, dates))
    return found if len(found) > 1 else []


def _straight_before(passage: Passage, mention: PersonMention) -> PlaceMention | None:
    """ "In Ottawa he will meet A, in Washington B": the town of B."""
    before = (p for p in passage.place_mentions if p.end < mention.start and _told_as_where(passage, p))
    return next((place for place in before if not passage.between(place, mention).strip()), None)


def _of_the_verb(passage: Passage, mention: PersonMention, verb: Token) -> bool:
    """True for whom the verb itself leads to, and no clause below it."""
    tokens = passage.tokens(mention.start, mention.end)
    return bool(tokens) and grammar.verb_of(passage.doc[tokens[-1]]) == verb


def _told_as_where(passage: Passage, place: PlaceMention) -> bool:
    """ "in Paris"; the places of "Canada's Trudeau" and of "Ruto of Kenya" are not of the meeting."""
    before = passage.text[: place.start - passage.sentence.start].lower()
    return not place.adjective and before.endswith(_WHERE)
