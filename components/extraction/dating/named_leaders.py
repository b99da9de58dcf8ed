"""Leaders named without a title: news is mostly of people in office, or about to be."""

from __future__ import annotations

import re
from datetime import date
from functools import partial, reduce
from operator import and_, or_
from typing import TYPE_CHECKING

from components.extraction.dates.expressions import CalendarDate, CalendarUnit, Weekday
from components.extraction.dating.clues import Clue, Leaning
from components.extraction.dating.days import EVERY_DAY, NO_DAYS, Days
from components.extraction.dating.officeholders import end_of
from components.reference.dates import first_day

if TYPE_CHECKING:
    from collections.abc import Sequence

    from components.extraction.dating.story import Line
    from components.extraction.dating.titles import Mention
    from components.reference.leaders import Leader

# What says before a name that its bearer holds another office, or none.
_OTHER = re.compile(
    r"\b(?:leader|candidate|politician|lawmaker|nominee|hopeful|figure|senator|governor|mayor|statesman|general"
    r"|(?:former|ex|opposition|late)[\s-]\w+|minister|secretary|chief|head)\s$",
    re.IGNORECASE,
)
_MOST = 4  # people of the lead that count, and of the rest: more of one story say the same
_ELECTED = 90  # days before taking office in which somebody is news already
# Of 17 leaders named so in the lead of real news, 16 were in office; of those in articles of ours, 55 of 66.
# Below the lead 26 of 32 were.
_OUTSIDE, _OUTSIDE_BELOW = 0.12, 0.25

Terms = tuple[tuple[int, int], ...]  # ordinals of first and last days


def named_leaders(found: Sequence[Mention]) -> Leaning | None:
    """One leaning for all leaders whom the article names by their bare names alone."""
    titled = {person.key for mention in found if mention.title for person in mention.people}
    named: dict[str, Mention] = {}
    for mention in found:
        if not mention.line.looks_back and len(mention.people) == 1:
            named.setdefault(mention.people[0].key, mention)
    bare = [one for one in named.values() if one.title is None and not _otherwise(one)]
    lead = [one for one in bare if one.line.leads][:_MOST]
    below = [one for one in bare if dated_as_news(one.line) and one.people[0].key not in titled][:_MOST]
    if not lead and not below:
        return None
    people = _all_terms(lead), _all_terms(below)
    first = (lead + below)[0]
    start, end = first.start, first.end
    names = ", ".join(mention.people[0].name for mention in lead + below)
    says = f"news is mostly of people in office: {names}"
    clue = Clue(
        "leader named", first.line.quote(start, end), start, end, says, EVERY_DAY, first.line.in_title, 0
    )
    return Leaning(clue, partial(_likelihood, people), None, _core(people[0]))


def _core(lead: tuple[Terms, ...]) -> Days | None:
    each = (reduce(or_, (_between(*term) for term in terms), NO_DAYS) for terms in lead)
    return reduce(and_, each, EVERY_DAY) if lead else None


def _between(first: int, last: int) -> Days:
    return Days.between(date.fromordinal(first), date.fromordinal(last))


def dated_as_news(line: Line) -> bool:
    """Whether a sentence below the lead tells a day without its year: "On Friday he saw X in Brasilia"."""
    if line.leads:
        return False
    for telling in line.tellings:
        match telling.expression.fields:
            case Weekday(which="", week=None) | CalendarUnit(unit="day") | CalendarDate(year=None, day=int()):
                return True
    return False


def _all_terms(several: Sequence[Mention]) -> tuple[Terms, ...]:
    return tuple(_terms(one.people[0]) for one in several)


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


def _likelihood(people: tuple[tuple[Terms, ...], tuple[Terms, ...]], day: date) -> float:
    """Each of the lead counts; those below tell of one past together, so that all count as one."""
    lead, below = people
    outside = sum(not _inside(terms, day) for terms in lead)
    past = sum(not _inside(terms, day) for terms in below) / len(below) if below else 0.0
    return float(_OUTSIDE**outside * (1.0 - past * (1.0 - _OUTSIDE_BELOW)))


def _inside(terms: Terms, day: date) -> bool:
    number = day.toordinal()
    return any(first <= number <= last for first, last in terms)
