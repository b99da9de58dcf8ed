"""Leaders named in the lead without a title: news is mostly of people in office, or about to be."""

from __future__ import annotations

import re
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from components.extraction.dating.clues import Clue, Leaning
from components.extraction.dating.days import EVERY_DAY
from components.extraction.dating.officeholders import end_of
from components.reference.dates import first_day

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from components.extraction.dating.titles import Mention
    from components.reference.leaders import Leader

# What says before a name that its bearer holds another office, or none.
_OTHER = re.compile(
    r"\b(?:leader|candidate|politician|lawmaker|nominee|hopeful|figure|senator|governor|mayor|statesman|general"
    r"|(?:former|ex|opposition|late)[\s-]\w+|minister|secretary|chief|head)\s$",
    re.IGNORECASE,
)
_MOST = 4  # people that count: more of one story say the same
_ELECTED = 90  # days before taking office in which somebody is news already
# Of 17 leaders named so in the lead of real news, 16 were in office; of those in articles of ours, 55 of 66.
_OUTSIDE = 0.12

Terms = tuple[tuple[int, int], ...]  # ordinals of first and last days


def named_leaders(found: Sequence[Mention]) -> Leaning | None:
    """One leaning for all leaders whom the title and the first sentences name by their bare names."""
    named: dict[str, Mention] = {}
    for mention in found:
        if mention.line.leads and not mention.line.looks_back and len(mention.people) == 1:
            named.setdefault(mention.people[0].key, mention)
    bare = [one for one in named.values() if one.title is None and not _otherwise(one)][:_MOST]
    if not bare:
        return None
    terms = tuple(_terms(mention.people[0]) for mention in bare)
    first = bare[0]
    start, end = first.start, first.end
    names = ", ".join(mention.people[0].name for mention in bare)
    says = f"news is mostly of people in office: {names}"
    clue = Clue(
        "leader named", first.line.quote(start, end), start, end, says, EVERY_DAY, first.line.in_title, 0
    )
    return Leaning(clue, partial(_likelihood, terms), None)


def _otherwise(mention: Mention) -> bool:
    return bool(_OTHER.search(mention.line.text[: mention.start - mention.line.start]))


def _terms(leader: Leader) -> Terms:
    return tuple(
        (
            date.fromisoformat(first_day(term.start)).toordinal() - _ELECTED,
            end_of(term.end).toordinal() if term.end else date.max.toordinal(),
        )
        for term in leader.terms
    )


def _likelihood(people: Iterable[Terms], day: date) -> float:
    number, likelihood = day.toordinal(), 1.0
    for terms in people:
        if not any(first <= number <= last for first, last in terms):
            likelihood *= _OUTSIDE
    return likelihood
