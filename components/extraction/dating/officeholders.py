"""Who holds which office: "Iranian President Ebrahim Raisi" was written while he was president."""

from __future__ import annotations

import re
from datetime import date
from functools import reduce
from operator import or_
from typing import TYPE_CHECKING

from components.extraction.dates.expressions import CalendarDate
from components.extraction.dating.clues import Clue
from components.extraction.dating.days import EVERY_DAY, NO_DAYS, Days, around, each_year, shifted
from components.extraction.dating.office_names import COUNTERPART
from components.extraction.dating.titles import LESSER, bears, by_line, of_part
from components.reference.dates import first_day, last_day
from components.reference.elections import elections

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from components.extraction.dating.titles import Mention
    from components.reference.leaders import Leader, Term

_CONGRATULATED = re.compile(
    r"\b(?:congratulat\w+|felicitat\w+)\b[^.;]{0,100}?\b(?:election|re-election|inauguration|appointment|victory|swearing-in"
    r"|assumption of office|taking office|becoming)\b",
    re.IGNORECASE,
)
_SEATED = re.compile(r"inauguration|swearing-in|assumption|taking office", re.IGNORECASE)
_LAST_YEAR = re.compile(r"\blast year\b", re.IGNORECASE)
_PLANNED = 200  # days before a journey in which it is announced without its year
_NAMED_AHEAD = 5  # days before a term in which whoever is named for it is called new; then "incoming"
_VOTED = 60  # days after a vote in which whoever stays in office is congratulated
_VOTED_OUT = 120  # days before its end in which a vote ends a term
_HANDOVER = 2  # days around a term in which the press uses the old title or the new


def office_clues(found: Sequence[Mention]) -> Iterator[Clue]:
    """One clue for each person and office, from the mention that says most."""
    best: dict[tuple[object, ...], Clue] = {}
    for mention in found:
        clue = _clue(mention)
        if clue is None or clue.allowed == EVERY_DAY or not clue.allowed:
            continue
        key = (mention.people, clue.rule)
        if key not in best or clue.weight > best[key].weight:
            best[key] = clue
    yield from best.values()
    yield from _plans(found)
    yield from _congratulations(found)


def _clue(mention: Mention) -> Clue | None:
    title = mention.title
    if title is None or title.modifier in LESSER:
        return None
    terms = borne_terms(mention)
    if not terms:
        return None
    rule, days, words = _READINGS.get(title.modifier, _READINGS[""])
    weight = 3 if mention.line.leads else 2
    if title.modifier == "" and _LAST_YEAR.search(mention.line.text):
        rule, days, words = _READINGS["last year"]
    elif mention.line.looks_back and rule in ("office held", "office of the time"):
        rule, days, words = _READINGS["then"]
        weight = 1
    allowed = NO_DAYS
    for people_terms in terms:
        allowed |= days(people_terms)
    name = mention.people[0].name
    office = terms[0][0].office if COUNTERPART in title.offices else title.surface
    says = words.format(name=name, office=office, span=span_of([t for many in terms for t in many]))
    start = mention.line.start + min(title.start, mention.start - mention.line.start)
    end = mention.end
    if title.start > mention.end - mention.line.start:
        start, end = mention.start, mention.end
    words_there = mention.line.quote(start, end)
    return Clue(rule, words_there, start, end, says, allowed, mention.line.in_title, weight)


def _plans(found: Sequence[Mention]) -> Iterator[Clue]:
    """ "Foreign Minister X will visit Kabul on December 7": in office then, and so on the day of writing."""
    for mention in found:
        title = mention.title
        terms = [term for many in borne_terms(mention) for term in many]
        if title is None or title.modifier or not terms or not mention.line.leads:
            continue
        held = days_in_office(terms)
        for telling in mention.line.tellings:
            match telling.points[0]:
                case CalendarDate(year=None, month=int(month), day=int(day), year_shift=None) if (
                    telling.tense == "future" and telling.expression.start > mention.end
                ):
                    days = (one for one in each_year(month, day) if one in held)
                    allowed = reduce(or_, (around(one, one, _PLANNED, _HANDOVER) for one in days), NO_DAYS)
                    start, end = mention.start, telling.expression.end
                    says = f"{mention.people[0].name} goes as {terms[0].office}: {span_of(terms)}"
                    quote = mention.line.quote(start, end)
                    yield Clue("plan in office", quote, start, end, says, allowed, mention.line.in_title)
                    return


def borne_terms(mention: Mention) -> list[list[Term]]:
    """The terms of each candidate that the title names; none of somebody who never bore it."""
    title = mention.title
    if title is None:
        return []
    fitting = [[t for t in one.terms if bears(t.office, t.country, title)] for one in mention.people]
    exact = [[t for t in terms if of_part(t.office, title)] or terms for terms in fitting]
    return [terms for terms in exact if terms]


def days_in_office(terms: Sequence[Term]) -> Days:
    """The days of these terms, and the few around them in which the press uses the title."""
    allowed = NO_DAYS
    for term in terms:
        end = _last(term)
        allowed |= Days.between(shifted(_first(term), -_HANDOVER), shifted(end, _HANDOVER) if end else None)
    return allowed


def _since_first(terms: Sequence[Term]) -> Days:
    return Days.between(min(map(_first, terms)), None)


def _out_of_office(terms: Sequence[Term]) -> Days:
    """After the first term that ended, and between terms."""
    ends = [end for end in map(_last, terms) if end is not None]
    if not ends:
        return EVERY_DAY
    inside = NO_DAYS
    for term in terms:
        end = _last(term)
        inside |= Days.between(shifted(_first(term), _HANDOVER), shifted(end, -_HANDOVER) if end else None)
    return Days(Days.between(shifted(min(ends), -_HANDOVER), None).bits & ~inside.bits)


def _before_office(terms: Sequence[Term]) -> Days:
    return _each(terms, lambda term: around(_first(term), _first(term), 120, _HANDOVER))


def _new_in_office(terms: Sequence[Term]) -> Days:
    return _each(terms, lambda term: around(_first(term), _first(term), _NAMED_AHEAD, 400))


def _leaving(terms: Sequence[Term]) -> Days:
    def last_year(term: Term) -> Days:
        end = _last(term)
        return around(end, end, 365, 15) if end else Days.between(_first(term), None)

    return _each(terms, last_year)


def _year_after(terms: Sequence[Term]) -> Days:
    """In office, or a year after a year with some of the term: "her visit last year as prime minister"."""

    def stretch(term: Term) -> Days:
        end = _last(term)
        return Days.between(_first(term), date(min(end.year + 1, 9999), 12, 31) if end else None)

    return _each(terms, stretch)


def _each(terms: Sequence[Term], days: Callable[[Term], Days]) -> Days:
    allowed = NO_DAYS
    for term in terms:
        allowed |= days(term)
    return allowed


# How a word before the title reads: the rule, the days that it leaves, and what is told to the user.
_READINGS: dict[str, tuple[str, Callable[[Sequence[Term]], Days], str]] = {
    "": ("office held", days_in_office, "{name} is {office}: {span}"),
    "then": ("office of the time", _since_first, "{name} is or was {office}: since {span}"),
    "last year": ("office last year", _year_after, "{name} was {office} last year: {span}"),
    "former": ("former office", _out_of_office, "{name} is no longer {office}, which was {span}"),
    "elect": ("office to come", _before_office, "{name} is elected and not yet {office}, which was {span}"),
    "new": ("new in office", _new_in_office, "{name} is new as {office}: {span}"),
    "outgoing": ("leaving office", _leaving, "{name} is about to leave as {office}: {span}"),
}
_ALIKE = {
    "former": ("ex", "veteran former", "ousted"),
    "then": ("late", "deceased"),
    "elect": ("incoming",),
    "new": ("newly elected", "newly appointed", "newly inaugurated"),
}
_READINGS |= {word: _READINGS[like] for like, words in _ALIKE.items() for word in words}


def _congratulations(found: Sequence[Mention]) -> Iterator[Clue]:
    """ "congratulated President Sheinbaum on her election": within months of taking office."""
    for people in by_line(found).values():
        line = people[0].line
        words = _CONGRATULATED.search(line.text)
        if words is None or line.looks_back:
            continue
        start, end = line.start + words.start(), line.start + words.end()
        titled = [one for one in people if one.title and one.start < end]
        inside = [one for one in titled if one.start >= start]
        for mention in inside[:1] or titled[-1:]:  # "called President X to congratulate her"
            terms = [term for many in borne_terms(mention) for term in many]
            if terms:
                says = f"{mention.people[0].name} has just come into office: {span_of(terms)}"
                seated = _SEATED.search(words.group())
                allowed = _each(terms, _just_seated) if seated else _each(terms, _just_chosen)
                quote = line.quote(start, end)
                yield Clue("congratulated on office", quote, start, end, says, allowed, line.in_title, 3)


def _just_seated(term: Term) -> Days:
    return around(_first(term), _first(term), 5, 45)


def _just_chosen(term: Term) -> Days:
    """Around taking office, and after each vote of the term, which may be a re-election."""
    staying = Days.between(_first(term), shifted(_last(term) or date.max, -_VOTED_OUT))
    votes = (day for day in elections().get(term.country, ()) if day in staying)
    again = (around(day, day, 0, _VOTED) for day in votes)
    return reduce(or_, again, around(_first(term), _first(term), 75, 60))


def _first(term: Term) -> date:
    return date.fromisoformat(first_day(term.start))


def _last(term: Term) -> date | None:
    return end_of(term.end) if term.end else None


def end_of(day: str) -> date:
    """The last day that a partial date can mean."""
    year, month, number = (int(part) for part in last_day(day).split("-"))
    while True:
        try:
            return date(year, month, number)
        except ValueError:  # 31 June and its like
            number -= 1


def span_of(terms: Sequence[Term]) -> str:
    """ "2021-08-03 to 2024-05-19", "from 2025-01-20 on"; the years alone where there are several terms."""
    ordered = sorted({(term.start, term.end or "") for term in terms})
    if len(ordered) == 1:
        start, end = ordered[0]
        return f"{start} to {end}" if end else f"from {start} on"
    return ", ".join(f"{start[:4]}–{end[:4]}" for start, end in ordered[:4])


def birth_of(leader: Leader) -> tuple[date, date] | None:
    """The first and last day that somebody can have been born on; None where unknown."""
    if not leader.birth_date:
        return None
    return date.fromisoformat(first_day(leader.birth_date)), end_of(leader.birth_date)
