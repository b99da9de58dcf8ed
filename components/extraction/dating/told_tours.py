"""What stays of one traveller say together: a tour's countries in one month, a visit of "last September"."""

from __future__ import annotations

from datetime import date
from functools import partial, reduce
from operator import or_
from typing import TYPE_CHECKING

from components.extraction.dates.expressions import CalendarDate, CalendarUnit
from components.extraction.dating.clues import Clue, Leaning
from components.extraction.dating.days import EVERY_DAY, NO_DAYS, Days, around
from components.extraction.dating.known_journeys import OFF, TO, places
from components.extraction.dating.named_leaders import dated_as_news
from components.extraction.dating.titles import by_line
from components.extraction.dating.told_stays import going, known_months
from components.reference.countries import countries

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from components.extraction.dating.story import Line, Telling
    from components.extraction.dating.titles import Mention

_FEWEST = 2  # countries in one month that make a tour
_EACH_MISSING = 0.25  # of a month in which one of the tour's countries fewer was visited
_TO = TO - {"of", "for", "from"}
_MONTH, _NEWS, _PLANNED = 31, 10, 45  # days of a month, of news after it and of plans before it
_ELSEWHERE = 0.1  # of a day that no known stay of that month explains


def tour_leaning(lines: Sequence[Line], found: Sequence[Mention]) -> Leaning | None:
    """The months in which the first person named was in most of the countries that the article tells of."""
    lead = next((one for one in found if one.line.leads and len(one.people) == 1), None)
    if lead is None or any(OFF.search(line.text) for line in lines if line.in_title or line.index == 0):
        return None
    who = lead.people[0].name
    known = known_months(who)
    told = _countries_told(lines)
    counts: dict[date, int] = {}
    for code in told & set(known):
        for month in known[code]:
            counts[month] = counts.get(month, 0) + 1
    most = max(counts.values(), default=0)
    if most < _FEWEST:
        return None
    best = [month for month, count in counts.items() if count == most]
    names = ", ".join(
        sorted(countries().by_code[code].name for code in told if set(best) & set(known.get(code, ())))
    )
    shown = " or ".join(f"{month:%B %Y}" for month in sorted(best)[:4])
    says = f"{who} was in {names} in {shown}"
    quote, in_title = lead.line.quote(lead.start, lead.end), lead.line.in_title
    clue = Clue("countries of a tour", quote, lead.start, lead.end, says, EVERY_DAY, in_title, 0)
    ordinals = {month.toordinal(): most - count for month, count in counts.items()}
    return Leaning(clue, partial(_on_tour, ordinals, most), None)


def _countries_told(lines: Sequence[Line]) -> set[str]:
    """The countries to or in which the lead, and sentences of days without a year, tell of something."""
    return {
        code
        for line in lines
        if (line.leads or dated_as_news(line)) and not line.looks_back and not OFF.search(line.text)
        for code, before in places(line.text, 0, len(line.text))
        if before in _TO
    }


def _on_tour(missing: Mapping[int, int], most: int, day: date) -> float:
    number = day.toordinal()
    fewest = min(
        (short for first, short in missing.items() if -_PLANNED <= number - first <= _MONTH + _NEWS),
        default=most,
    )
    return float(_EACH_MISSING**fewest)


def past_stay_leaning(lines: Sequence[Line], found: Sequence[Mention]) -> Leaning | None:
    """ "who was in Vladivostok last September": within a year after a known stay of that month."""
    of_line = by_line(found)
    for line in lines:
        people = of_line.get(id(line), [])
        for mention, code, _ in going(line, people):
            who = mention.people[0].name
            months = known_months(who).get(code, ())
            for allowed, telling in _windows(line, months):
                start, end = mention.start, telling.expression.end
                stays = ", ".join(f"{month:%B %Y}" for month in months[:6])
                says = f"{who} was in {countries().by_code[code].name} in {stays}"
                quote = line.quote(start, end)
                clue = Clue("stay of late", quote, start, end, says, EVERY_DAY, line.in_title, 0)
                return Leaning(clue, partial(_explained, allowed), None)
    return None


def _windows(line: Line, months: Sequence[date]) -> Iterator[tuple[Days, Telling]]:
    for telling in line.tellings:
        if telling.tense != "past":
            continue
        match telling.expression.fields:
            case CalendarDate(year=None, month=int(month), year_shift=None):
                fitting = [around(one, one, 0, 365) for one in months if one.month == month]
            case CalendarUnit(unit="year", shift=-1):
                fitting = [Days.between(date(m.year + 1, 1, 1), date(m.year + 1, 12, 31)) for m in months]
            case _:
                continue
        allowed = reduce(or_, fitting, NO_DAYS)
        if allowed:
            yield allowed, telling


def _explained(allowed: Days, day: date) -> float:
    return 1.0 if day in allowed else _ELSEWHERE
