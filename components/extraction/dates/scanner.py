"""Finding date expressions: one pass over the words, and forms tried only where one can begin."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import lru_cache
from typing import TYPE_CHECKING

from components.extraction.dates.calendar_forms import CALENDAR_FORMS
from components.extraction.dates.expressions import DateExpression, Meaning
from components.extraction.dates.famous_days import famous_year
from components.extraction.dates.guards import is_date, speaks_of_may
from components.extraction.dates.joining import Found, join
from components.extraction.dates.relative_forms import RELATIVE_FORMS
from components.extraction.dates.weekday_forms import WEEKDAY_FORMS
from components.extraction.dates.year_forms import YEAR_FORMS

if TYPE_CHECKING:
    from components.extraction.dates.forms import Form

FORMS: tuple[Form, ...] = (*CALENDAR_FORMS, *YEAR_FORMS, *WEEKDAY_FORMS, *RELATIVE_FORMS)
_WORD = re.compile(r"[A-Za-z]+|\d+")


def _by_lead() -> dict[str, tuple[Form, ...]]:
    by_lead: defaultdict[str, list[Form]] = defaultdict(list)
    for one in FORMS:
        for lead in one.leads:
            by_lead[lead].append(one)
    return {lead: tuple(forms) for lead, forms in by_lead.items()}


_BY_LEAD = _by_lead()


@lru_cache(maxsize=4)  # title and text are asked for by the dating and by the reading of an article
def find(text: str) -> tuple[DateExpression, ...]:
    """Every date expression of a text, in order, not overlapping, the longest reading of each."""
    return tuple(
        DateExpression(one.start, one.end, text[one.start : one.end], one.kind, one.meaning)
        for one in join(text, _single(text))
    )


def _single(text: str) -> list[Found]:
    """Dates that stand alone, before neighbours are joined."""
    found: list[Found] = []
    taken = 0
    may_is_a_name = speaks_of_may(text)
    for word in _WORD.finditer(text):
        start = word.start()
        if start < taken or (start and (text[start - 1].isalnum() or text[start - 1] == "_")):
            continue
        forms = _BY_LEAD.get("#" if word[0].isdigit() else word[0].lower())
        best = _longest(text, start, forms, may_is_a_name) if forms else None
        if best is not None:
            found.append(best)
            taken = best.end
    return found


def _longest(text: str, start: int, forms: tuple[Form, ...], may_is_a_name: bool) -> Found | None:
    matches = [(match.end(), one, match) for one in forms if (match := one.pattern.match(text, start))]
    for end, one, match in sorted(matches, key=lambda each: -each[0]):
        reading: tuple[str, Meaning] | None = one.read(match)
        if reading is not None and is_date(text, start, end, reading[1], may_is_a_name=may_is_a_name):
            return Found(start, end, reading[0], famous_year(text, end, reading[1]))
    return None
