"""Lists by punctuation, whatever the parser makes of them: "Stich, Delamuraz and Languetin"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from components.extraction import grammar

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from components.extraction.cast import Character, PersonMention
    from components.extraction.geography import PlaceMention
    from components.extraction.passage import Passage

_PLACES_BETWEEN = re.compile(
    r"\s*(?:[,;]\s*(?:and\s+|then\s+|as well as\s+)?|and\s+(?:then\s+)?|as well as\s+|before\s+)"
    r"(?:to\s+|in\s+)?(?:the\s+)?"
)
# "on Friday, and then on to", "on Friday, followed by stops in"
_THEN = (
    r"\s*,?\s*(?:and\s+)?(?:then|finally|later|next|followed by|from there)\s+"
    r"(?:(?:a\s+)?(?:stops?|stopovers?|visits?)\s+)?(?:on\s+)?(?:to\s+|for\s+|into\s+|in\s+)?(?:the\s+)?"
)
_NEXT = re.compile(_THEN)
_TO_THE_FIRST = 40  # characters from "were" to the first of a list: "were the presidents of"
# Between a place and its date.
_ON = frozenset({"", "in", "on"})
_PEOPLE_BETWEEN = re.compile(
    r"(?:\s+of\s+(?:the\s+)?[A-Z]\w+(?:\s[A-Z]\w+)?)?\s*(?:,|;|,?\s+and|,?\s+as well as)+\s*"
    r"(?:with\s+|also\s+)?(?:the\s+|his\s+|her\s+|its\s+)?(?:[A-Z][\w'’.&-]+\s+){0,4}"
)


def listed_people(passage: Passage, token: Token) -> tuple[Character, ...]:
    """People of a noun phrase and those listed with it; a list has an "and" in it."""
    first = list(passage.people(token))
    mentions = [m for m in passage.person_mentions if m.kind != "pronoun"]
    start = next((i for i, m in enumerate(mentions) if token.i in passage.tokens(m.start, m.end)), None)
    if start is None:
        named = next(
            (c for c in token.children if c.dep_ == "appos" and passage.mention(c) is not None), None
        )
        return listed_people(passage, named) if named is not None else tuple(first)
    if token.dep_ in {"nsubj", "nsubjpass"}:
        first = [*_before(passage, mentions, start), *first]
    listed = _after(passage, mentions, start)
    if len(listed) > 1 and " and " not in passage.between(listed[0], listed[-1]):
        return tuple(first)
    return tuple(dict.fromkeys([*first, *(who for m in listed for who in m.who)]))


def leaders_named(passage: Passage, first: Token) -> tuple[Character, ...]:
    """Who leads a delegation: "led by A", "led by A, B and C" where a comma or an "and" joins them."""
    mention = passage.mention(first)
    if mention is None or len(mention.who) != 1 or mention.kind == "pronoun":
        return passage.told_by(first)[:1]
    return listed_from(passage, mention.start - passage.sentence.start)


def listed_from(passage: Passage, start: int) -> tuple[Character, ...]:
    """The people of a list that begins at a character of the sentence, straight or after a few words."""
    begin = passage.sentence.start + start
    mentions = [m for m in passage.person_mentions if m.kind != "pronoun" and m.start >= begin]
    if not mentions or mentions[0].start - begin > _TO_THE_FIRST:
        return ()
    return tuple(dict.fromkeys(who for m in _after(passage, mentions, 0) for who in m.who))


def last_before_who(passage: Passage, verb: Token) -> PersonMention | None:
    """ "met A and B, who had flown in": the last of a list, whom the clause stands beside."""
    own = next((c for c in verb.children if c.dep_ in {"nsubj", "nsubjpass"}), None)
    if own is None or own.lower_ != "who" or verb.dep_ != "relcl" or own.i < 2:
        return None
    return passage.mention(passage.doc[own.i - 2]) if own.nbor(-1).lower_ == "," else None


def included(passage: Passage, group: Token) -> tuple[Character, ...]:
    """Who of a group is named: "Omani officials, including Foreign Minister Badr Albusaidi"."""
    by_name = {who for mention in passage.person_mentions if mention.kind == "name" for who in mention.who}
    listed = (passage.people(obj) for name, obj in grammar.prepositions(group) if name == "including")
    return next((tuple(who for who in people if who in by_name) for people in listed if people), ())


def guests_behind(passage: Passage, verb: Token) -> Iterator[Token]:
    """Whom a host receives, told after place or day: "received at Bayan Palace Prince Faisal"."""
    days = {i for date in passage.dates for i in passage.tokens(date.start, date.end)}
    yield from (child for child in verb.children if child.dep_ == "npadvmod" and passage.mention(child))
    for prep in verb.children:
        for obj in prep.children if prep.dep_ == "prep" and prep.lower_ in {"at", "in", "on"} else ():
            told = any(passage.demonym_or_place(t) is not None or t.i in days for t in obj.lefts)
            if obj.dep_ == "pobj" and told and passage.people(obj):
                yield obj


def _after(passage: Passage, mentions: list[PersonMention], start: int) -> list[PersonMention]:
    listed = [mentions[start]]
    for following in mentions[start + 1 :]:
        if not _PEOPLE_BETWEEN.fullmatch(passage.between(listed[-1], following)):
            break
        listed.append(following)
    return listed


def _before(passage: Passage, mentions: list[PersonMention], at: int) -> list[Character]:
    """Who stands before the last of a list: "Egypt's President A and Somalia's President B discussed"."""
    found: list[Character] = []
    while at > 0:
        between = passage.between(mentions[at - 1], mentions[at])
        if (not found and " and " not in between) or not _PEOPLE_BETWEEN.fullmatch(between):
            break
        found = [*mentions[at - 1].who, *found]
        at -= 1
    return found


def listed_places(passage: Passage, mention: PlaceMention) -> Iterator[PlaceMention]:
    """A place and those listed after it: "Lima, Peru; Quito, Ecuador; and Panama"."""
    yield mention
    last = mention
    for following in passage.place_mentions:
        if following.start >= last.end and not following.adjective:
            if not (
                _PLACES_BETWEEN.fullmatch(passage.between(last, following))
                or goes_on_to(passage, last, following)
                or _dated_list(passage, last, following)
            ):
                return
            if _begins_clause(passage, following):
                return
            yield following
            last = following


def _begins_clause(passage: Passage, place: PlaceMention) -> bool:
    """ "hosts Widodo in Washington; Jakarta wants a deal": who wants something is in no list before it."""
    tokens = passage.tokens(place.start, place.end)
    top = passage.doc[tokens[-1]] if tokens else None
    return top is not None and top.dep_ == "nsubj" and top.i + 1 == top.head.i and top.head.pos_ == "VERB"


def goes_on_to(passage: Passage, last: PlaceMention, following: PlaceMention) -> bool:
    """ "to Egypt on Friday, and then on to Jordan", "to Egypt, followed by stops in Jordan"."""
    between = (d for d in passage.dates if last.end <= d.start and d.end <= following.start)
    date = next((d for d in between if passage.between(last, d).strip() in _ON), None)
    return _NEXT.fullmatch(passage.between(date or last, following)) is not None


def _dated_list(passage: Passage, last: PlaceMention, following: PlaceMention) -> bool:
    """ "visited Egypt in June and Jordan in August": each place with its own date, and neither a subject."""
    tokens = passage.tokens(following.start, following.end)
    if not tokens or passage.doc[tokens[-1]].dep_ in {"nsubj", "nsubjpass", "poss", "compound"}:
        return False
    first = next((d for d in passage.dates if last.end <= d.start and d.end <= following.start), None)
    second = next((d for d in passage.dates if following.end <= d.start), None)
    if first is None or second is None:
        return False
    with_dates = passage.between(last, first), passage.between(following, second)
    if not all(between.strip() in _ON for between in with_dates):
        return False
    return _PLACES_BETWEEN.fullmatch(passage.between(first, following)) is not None
