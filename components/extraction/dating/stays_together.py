"""Stays that one article tells of lie in one month: "Kerry was in Tokyo … Xi went on to Malaysia"."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from components.extraction.dating.clues import Clue, Leaning
from components.extraction.dating.days import EVERY_DAY
from components.extraction.dating.known_journeys import OFF, TO, places_in
from components.extraction.dating.named_leaders import dated_as_news
from components.extraction.dating.titles import by_line
from components.extraction.dating.told_stays import dateline_country, known_months
from components.reference.countries import countries

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date

    from components.extraction.dating.story import Line
    from components.extraction.dating.titles import Mention

_FEWEST = 2  # stays in one month that tell more than chance
_MOST = 4  # stays that count: an article tells of one journey, or of a few
_EACH_MISSING = 0.25  # of a month that explains one of the stays fewer
_TO = TO - {"of", "for", "from"}
_MONTH, _NEWS, _PLANNED = 31, 10, 45  # days of a month, of news after it and of plans before it

Stay = tuple[str, str]  # a traveller as the tables name them, a country's code


def together_leaning(lines: Sequence[Line], found: Sequence[Mention]) -> Leaning | None:
    """The months in which most of the people named were where the article tells of them."""
    if any(OFF.search(line.text) for line in lines if line.in_title or line.index == 0):
        return None
    told = dict.fromkeys((*_of_the_first(lines, found), *_beside(lines, found)))
    by_month: dict[date, set[Stay]] = {}
    for who, code in told:
        for month in known_months(who).get(code, ()):
            by_month.setdefault(month, set()).add((who, code))
    most = min(max(map(len, by_month.values()), default=0), _MOST)
    first = next((one for one in found if one.people[0].name in {who for who, _ in told}), None)
    if most < _FEWEST or first is None:
        return None
    best = [month for month, stays in by_month.items() if len(stays) >= most]
    clue = _clue(first, sorted(best), {stay for month in best for stay in by_month[month]})
    missing = {month.toordinal(): max(most - len(stays), 0) for month, stays in by_month.items()}
    return Leaning(clue, partial(_likelihood, missing, most), None)


def _of_the_first(lines: Sequence[Line], found: Sequence[Mention]) -> Iterator[Stay]:
    """The first person named, in the countries of the lead and of sentences of days without a year."""
    lead = next((one for one in found if one.line.leads and len(one.people) == 1), None)
    if lead is None:
        return
    who = lead.people[0].name
    for line in lines:
        if (line.leads or dated_as_news(line)) and _of_now(line):
            for code, before in places_in(line.text):
                if before in _TO and code in known_months(who):
                    yield who, code


def _beside(lines: Sequence[Line], found: Sequence[Mention]) -> Iterator[Stay]:
    """Everybody, in the countries that their own sentence tells of, or in that of the dateline."""
    here = dateline_country(lines)
    of_line = by_line(found)
    for line in lines:
        people = [one.people[0].name for one in of_line.get(id(line), ()) if len(one.people) == 1]
        if not people or not _of_now(line):
            continue
        told = {code for code, before in places_in(line.text) if before in _TO}
        if here is not None and line.leads and not line.in_title:
            told.add(here)
        yield from ((who, code) for who in people for code in sorted(told) if code in known_months(who))


def _of_now(line: Line) -> bool:
    return not line.looks_back and not OFF.search(line.text)


def _clue(first: Mention, months: Sequence[date], stays: set[Stay]) -> Clue:
    by_who: dict[str, list[str]] = {}
    for who, code in sorted(stays):
        by_who.setdefault(who, []).append(countries().by_code[code].name)
    people = " and ".join(f"{who} in {', '.join(names)}" for who, names in by_who.items())
    shown = " or ".join(f"{month:%B %Y}" for month in months[:4])
    quote = first.line.quote(first.start, first.end)
    return Clue(
        "stays together",
        quote,
        first.start,
        first.end,
        f"{shown}: {people}",
        EVERY_DAY,
        first.line.in_title,
        0,
    )


def _likelihood(missing: Mapping[int, int], most: int, day: date) -> float:
    number = day.toordinal()
    fewest = min(
        (short for first, short in missing.items() if -_PLANNED <= number - first <= _MONTH + _NEWS),
        default=most,
    )
    return float(_EACH_MISSING**fewest)
