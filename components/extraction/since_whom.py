"""Who came before: "the first visit by an American since Ronald Reagan in 1982", "since Hunt's in July"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from components.extraction import grammar
from components.extraction.geography import PlaceMention
from components.extraction.going_rules import SINCE
from components.extraction.modality import Reading
from components.extraction.visit_frames import frame

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from components.extraction.cast import Character
    from components.extraction.dates import DateExpression
    from components.extraction.frames import VisitFrame
    from components.extraction.passage import Passage

_COMPARING = frozenset({"first", "last", "no", "not", "n't", "never", "only", "latest"})
_JOURNEY = re.compile(
    r"\b(?:visit|trips?\b|tour|journey|travel|been (?:to|t?here)|c[oa]me to|go(?:ne)? (?:to|there)|set foot"
    r"|stay|land)",
    re.IGNORECASE,
)
_STAYING = frozenset("visit come go travel stay be fly arrive land tour make pay set spend".split())
# Characters from the name to its date: "since Ronald Reagan stayed a night in April 1982".
_NEAR = 40


def frames(passage: Passage, since: Token) -> Iterator[VisitFrame]:
    """The stay of whoever came last before, with the date that is told of it; its town is not told."""
    before = passage.doc[: since.i]
    if not any(t.lower_ in _COMPARING for t in before) or not _JOURNEY.search(before.text):
        return
    named, last = _who(passage, since)
    date = _date_after(passage, last)
    if named is None or date is None:
        return
    country = _where(passage, since, named)
    if country is not None:
        place = PlaceMention(0, 0, 0, 0, country)
        told = frame(passage, since, SINCE, named, place, Reading("completed", "past", general=True))
        yield replace(told, dates=(date,))


def _who(passage: Passage, since: Token) -> tuple[Character | None, Token]:
    """Whom "since" names, or whose coming it tells; and the last word of that name."""
    if since.dep_ == "mark":
        token = grammar.child(since.head, "nsubj") if since.head.lemma_ in _STAYING else None
    else:
        token = grammar.child(since, "pobj")
    who = passage.people(token) if token is not None and passage.mention(token) is not None else ()
    return (who[0] if len(who) == 1 else None), token if token is not None else since


def _date_after(passage: Passage, token: Token) -> DateExpression | None:
    end = passage.sentence.start + token.idx + len(token)
    return next((d for d in passage.dates if 0 <= d.start - end <= _NEAR and d.kind != "since"), None)


def _where(passage: Passage, since: Token, who: Character) -> str | None:
    """The country of the place told last before "since", be it in the sentence or before it."""
    at = passage.sentence.start + since.idx
    told = [p for p in passage.place_mentions if p.end <= at and not p.adjective and p.country != who.country]
    place = told[-1] if told else passage.told_last
    return place.country if place is not None and place.country != who.country else None
