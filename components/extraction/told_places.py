"""A place told again by a common noun: "arrived in the city"."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spacy.tokens import Token

    from components.extraction.geography import PlaceMention

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
