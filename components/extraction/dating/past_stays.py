"""A known stay told as of "last September" or "last year": written within the year after it."""

from __future__ import annotations

import re
from datetime import date
from functools import partial, reduce
from operator import or_
from typing import TYPE_CHECKING

from components.extraction.dates.expressions import CalendarDate, CalendarUnit
from components.extraction.dating.clues import Clue, Leaning
from components.extraction.dating.days import EVERY_DAY, NO_DAYS, Days, around
from components.extraction.dating.known_journeys import OFF, TO, places, places_in
from components.extraction.dating.stay_months import known_months
from components.extraction.dating.titles import by_line
from components.extraction.dating.told_stays import going
from components.reference.countries import countries

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from components.extraction.dating.story import Line, Telling
    from components.extraction.dating.titles import Mention

# "his Washington visit", "the May 6 London talks".
_VISIT = re.compile(
    r"\b(?P<where>[A-ZÀ-Þ][\w’'-]+(?:\s[A-ZÀ-Þ][\w’'-]+)?)\s(?:visit|trip|talks|meeting|summit|tour)\b"
)
_ELSEWHERE = 0.1  # of a day that no known stay of that month explains


def past_stay_leaning(lines: Sequence[Line], found: Sequence[Mention]) -> Leaning | None:
    """ "who was in Vladivostok last September": within a year after a known stay of that month."""
    of_line = by_line(found)
    for line in lines:
        people = of_line.get(id(line), [])
        for mention, code in (*((who, code) for who, code, _ in going(line, people)), *_beside(line, people)):
            who = mention.people[0].name
            months = known_months(who).get(code, ())
            for allowed, telling in _windows(line, months):
                start, end = sorted(
                    (mention.start, mention.end, telling.expression.start, telling.expression.end)
                )[::3]
                stays = ", ".join(f"{month:%B %Y}" for month in months[:6])
                says = f"{who} was in {countries().by_code[code].name} in {stays}"
                quote = line.quote(start, end)
                clue = Clue("stay of late", quote, start, end, says, EVERY_DAY, line.in_title, 0)
                return Leaning(clue, partial(_explained, allowed), None)
    return None


def _beside(line: Line, people: Sequence[Mention]) -> Iterator[tuple[Mention, str]]:
    """ "During his 6 May visit to Washington, Carney said": all of a sentence that tells a month."""
    if not any(telling.tense == "past" for telling in line.tellings) or OFF.search(line.text):
        return
    told = [code for code, before in places_in(line.text) if before in TO]
    told += (
        code
        for words in _VISIT.finditer(line.text)
        for code, _ in places(words["where"], 0, len(words["where"]))
    )
    yield from ((one, code) for one in people if len(one.people) == 1 for code in dict.fromkeys(told))


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
