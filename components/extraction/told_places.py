"""Places told again without their names: "the city", and where an event told before is held."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spacy.tokens import Token

    from components.extraction.geography import PlaceMention
    from components.extraction.sentences import Sentence

# "the summit in", "The World Economic Forum opens on Friday in the Swiss resort of"
_EVENT = re.compile(
    r"\b(?:summits?|forum|conference|meeting|funeral|ceremony|inauguration|congress|talks|commemorations?)\b"
    r"[^.;:!?]{0,60}\b(?:in|at)\s(?:the\s(?:[\w'’-]+\s){0,2}(?:resort|city|town|capital)\s(?:of\s)?|, )?$",
    re.IGNORECASE,
)
_REACH = 100  # characters in front of a place
_CITIES = frozenset({"city", "town"})


def city_meant(
    noun: Token, places: Sequence[PlaceMention], there: PlaceMention | None, begin: int
) -> PlaceMention | None:
    """The city told last that "the city" means, where nothing describes it otherwise.

    ``places``: of the sentence, which begins at character ``begin`` of the article; ``there``: the place told
    last before it. "The country" is left alone: it is too often another than the one told last.
    """
    if noun.lemma_.lower() not in _CITIES or noun.tag_ != "NN":
        return None
    if [c.lower_ for c in noun.lefts] != ["the"] or any(c.dep_ == "prep" for c in noun.rights):
        return None
    before = [p for p in places if p.end <= begin + noun.idx and not p.adjective]
    last = before[-1] if before else there
    return last if last is not None and last.city_name is not None else None


def place_of_event(text: str, sentence: Sentence, places: Sequence[PlaceMention]) -> PlaceMention | None:
    """Where a sentence says that an event is held: "the summit in Davos"."""
    for place in places:
        start = max(sentence.start, place.start - _REACH)
        if not place.adjective and _EVENT.search(text, start, place.start):
            return place
    return None
