"""One verb of several times: "in 2019 and again in 2021", "in Cairo in 2019 and in Paris in 2022"."""

from __future__ import annotations

import re
from calendar import month_name
from itertools import pairwise
from typing import TYPE_CHECKING

from components.extraction import clause_dates

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spacy.tokens import Token

    from components.extraction.dates import DateExpression
    from components.extraction.geography import PlaceMention
    from components.extraction.passage import Passage

_AGAIN = re.compile(r",?\s*(?:and|then)?,?\s*(?:once )?(?:again|more),?\s*(?:in|on)?\s*")
_AND = re.compile(r"\s*(?:,|,?\s*and)\s*(?:in\s+)?")
_IN = re.compile(r"\s+(?:in|to|at|into|for)\s+(?:the\s+)?")
_ON = re.compile(r"\s+(?:on|in|at)?\s*")
_MONTH = re.compile(rf"(?:in\s+)?(?:{'|'.join(month_name[1:])})(?:\s+(?:19|20)\d\d)?")
_YEAR = re.compile(r"(?:in\s+)?(?:[A-Z][a-z]+\s+)?(?:19|20)\d\d")


def times(
    passage: Passage, dates: Sequence[DateExpression], *, often: bool = False
) -> list[tuple[DateExpression, ...]]:
    """The dates of a clause, one group for each time that it tells; empty where it tells one.

    ``often``: the clause says "twice", so that each month told is a time of its own.
    """
    if often and (months := _months(passage, dates)):
        return [(month,) for month in months]
    groups: list[tuple[DateExpression, ...]] = []
    for date in sorted(dates, key=lambda d: d.start):
        between = passage.between(groups[-1][-1], date) if groups else ""
        years = bool(groups) and all(_YEAR.fullmatch(d.text) for d in (groups[-1][-1], date))
        if not groups or _AGAIN.fullmatch(between) or (years and _AND.fullmatch(between)):
            groups.append((date,))
        else:
            groups[-1] = (*groups[-1], date)
    return groups if len(groups) > 1 else []


def _months(passage: Passage, dates: Sequence[DateExpression]) -> list[DateExpression]:
    """ "twice this year, in May and in November": the months, one after the other."""
    told = [date for date in sorted(dates, key=lambda d: d.start) if _MONTH.fullmatch(date.text)]
    joined = all(_AND.fullmatch(passage.between(*pair)) for pair in pairwise(told))
    return told if joined and len(told) > 1 else []


def dates_with_each(
    passage: Passage, trigger: Token, places: Sequence[PlaceMention]
) -> dict[int, tuple[DateExpression, ...]] | None:
    """The dates told with each place (by its first word), or None where they do not tell them apart.

    "to Kyiv on Monday and to Moscow on Tuesday"; "on Monday in Kyiv and on Tuesday in Moscow".
    """
    if len(places) < 2:
        return None
    own = clause_dates.dates_of(passage, trigger)
    # The parser may hang "on Tuesday" of "then to Moscow on Tuesday" on "to": it stands behind its place.
    behind = [date for date in passage.dates if date not in own and _straight_behind(passage, date, places)]
    dates = [*own, *behind] if own else own
    if len(dates) < 2:
        return None
    told: dict[int, tuple[DateExpression, ...]] = {place.first: () for place in places}
    for date in sorted(dates, key=lambda d: d.start):
        place = _place_of(passage, date, places)
        told[place.first] = (*told[place.first], date)
    return told if sum(bool(found) for found in told.values()) > 1 else None


def _straight_behind(passage: Passage, date: DateExpression, places: Sequence[PlaceMention]) -> bool:
    return date.kind == "point" and any(
        place.end <= date.start and _ON.fullmatch(passage.between(place, date)) for place in places
    )


def _place_of(passage: Passage, date: DateExpression, places: Sequence[PlaceMention]) -> PlaceMention:
    """The place that a date leads to, else the last one before it, else the first."""
    for place in places:
        if date.end <= place.start and _IN.fullmatch(passage.between(date, place)):
            return place
    before = [place for place in places if place.end <= date.start]
    return before[-1] if before else places[0]
