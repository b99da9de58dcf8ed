"""Every clause that tells a stay in another country: which rule reads which word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from components.extraction import attendance, grammar, hospitality, since_whom
from components.extraction.going_hosts import (
    by_fronted_place,
    by_here,
    by_host,
    by_joint_subject,
    by_visiting,
    of_an_event,
)
from components.extraction.going_nouns import by_noun
from components.extraction.going_rules import (
    ATTENDANCE,
    FRONTED,
    HOSTING,
    NOUNS,
    OF_HERE,
    SINCE,
    VERBS,
    VISITING,
)
from components.extraction.going_verbs import by_verb

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from components.extraction.frames import VisitFrame
    from components.extraction.geography import PlaceMention
    from components.extraction.passage import Passage

__all__ = ["ATTENDANCE", "FRONTED", "HOSTING", "NOUNS", "SINCE", "VERBS", "VISITING", "frames"]

_EVENT_VERBS = frozenset({"host", "hold", "organize", "organise", "stage"})
_COUNTING = frozenset({"include", "bring"})
# With these "here" is read by the verb's own rule.
_HERE_WORDS = frozenset(word for rule in VERBS if rule.name in OF_HERE for word in rule.words)


def frames(passage: Passage, dateline: PlaceMention | None) -> Iterator[VisitFrame]:
    """Every clause of a sentence that tells a stay, in reading order; ``dateline`` is what "here" means."""
    yield from by_visiting(passage, dateline)
    yield from attendance.told_behind(passage)
    for token in passage.doc:
        if grammar.is_verb(token) or token.dep_ == "ROOT" or token.lower_ == "due":
            yield from _of_verb(passage, token, dateline)
        if token.dep_ == "ROOT":
            yield from by_fronted_place(passage, token)
            yield from by_joint_subject(passage, token, dateline)
        if token.lower_ == "since":
            yield from since_whom.frames(passage, token)
        if token.pos_ in {"NOUN", "PROPN"}:
            for rule in NOUNS:
                if token.lemma_.lower() in rule.words or token.lower_ in rule.words:
                    yield from by_noun(passage, token, rule)


def _of_verb(passage: Passage, verb: Token, dateline: PlaceMention | None) -> Iterator[VisitFrame]:
    lemma = verb.lemma_.lower()
    for rule in VERBS:
        if lemma in rule.words:
            yield from by_verb(passage, verb, rule, dateline)
    if lemma in _COUNTING:
        yield from attendance.counted(passage, verb)
    if lemma in _EVENT_VERBS:
        yield from of_an_event(passage, verb)
    if lemma in HOSTING.words or hospitality.parties(verb) is not None:
        yield from by_host(passage, verb, dateline)
    if dateline is not None and passage.here(verb) and lemma not in _HERE_WORDS:
        yield from by_here(passage, verb, dateline)
