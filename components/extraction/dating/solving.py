"""From clues to a date: the days that fit most of them, and how finely those agree."""

from __future__ import annotations

from collections import defaultdict
from itertools import islice
from math import exp
from typing import TYPE_CHECKING

from components.extraction.dating.days import EVERY_DAY, NO_DAYS, Days, around, shifted

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from components.extraction.dating.clues import Clue, Leaning

_MOST_WEIGHT = 120  # more clues than that say nothing new, and the count below grows with it
# How sure the likelier readings must be to be told. Of 30 years with a share of 0.6 to 0.85 of the likelihood
# in labelled articles 28 were right; of 17 with 0.5 to 0.6, nine.
_SURE_DAY, _SURE_MONTH, _SURE_YEAR = 0.93, 0.95, 0.6
_FEW, _LONG = 70, 150  # days left by chance; days of a clue that does not say so
_ONE_CLUE = 2  # the weight of most clues
_FADING = 150.0  # days: how fast days after the tables' last become less likely
_IN_OFFICE = 0.88  # share of articles in which all whom the lead names without a title are in office
_MOST_DAYS = 20 * 366  # more than that no leaning sorts out
_TWO_YEARS = 731  # days; without leanings every day is alike, and the share of a year is that of its days
_LATER = 8 * 366  # days after its window in which a dated leaning still weighs one day against another
_MANY = 1800  # days among which some stand for their neighbours
_PAST_HORIZON = 1500  # days after the tables' last: the weight of later ones is nothing


def fitting(clues: Sequence[Clue], within: Days) -> Days:
    """The days of ``within`` that fit the greatest weight of clues; all of it where there is no clue."""
    return _levels(clues, within)[-1]


def nearly_fitting(clues: Sequence[Clue], days: Days, within: Days) -> Days | None:
    """Where the days left are few by chance alone, also those that miss one clue; else None.

    Where two long terms overlap by days ("new Prime Minister X", "Prime Minister Y"), one of them may be told
    of the past: no clue by itself says that the days are so few.
    """
    telling = [clue for clue in clues if clue.allowed & days and clue.allowed != EVERY_DAY]
    if not 0 < len(days) <= _FEW or any(len(clue.allowed) < _LONG for clue in telling):
        return None
    levels = _levels(clues, within)
    return levels[max(len(levels) - 1 - _ONE_CLUE, 0)]


def _levels(clues: Sequence[Clue], within: Days) -> list[Days]:
    """Weighted counting on whole sets: level n holds the days that fit a weight of n or more."""
    levels = [within]
    for clue in clues:
        if clue.allowed == EVERY_DAY:
            continue
        gained = [level & clue.allowed for level in levels]
        levels += [NO_DAYS] * clue.weight
        for weight, days in enumerate(gained):
            for step in range(1, clue.weight + 1):
                levels[weight + step] |= days
        while levels and not levels[-1]:
            levels.pop()
        if len(levels) > _MOST_WEIGHT:
            break
    return levels or [within]


def contradicting(clues: Sequence[Clue], days: Days) -> list[Clue]:
    """The clues that fit none of these days."""
    return [clue for clue in clues if not clue.allowed & days]


def names_a_day(clues: Sequence[Clue], days: Days) -> bool:
    """Whether one of the clues that fit tells single days, as a dateline or a weekday does.

    Bounds that are rough by nature, a term of office or a week of news, may leave one day by chance.
    """
    single = (clue.allowed for clue in clues if clue.allowed & days)
    return any(not allowed.bits & allowed.bits >> 1 for allowed in single)


def answer(
    days: Days, leanings: Sequence[Leaning], horizon: date, *, day_told: bool = False, exact: bool = True
) -> tuple[str | None, float]:
    """The date as finely as the days agree, and the share of likelihood behind it.

    A day only where one remains by a clue of single days (``exact``), or where the text tells day and month
    (``day_told``) and the leanings one year; a month or a year where all days lie in it, or where the
    leanings put nearly all likelihood there.
    ``horizon`` is the last day that the tables know of: days long after it are less likely.
    """
    if exact and len(days) == 1 and (only := days.first) is not None:
        return only.isoformat(), 0.95
    first, last = days.first, days.last
    if first is None or last is None:
        return None, 0.0
    if (first.year, first.month) == (last.year, last.month):
        return f"{first:%Y-%m}", 0.92
    same_year = first.year == last.year
    useful = [one for one in leanings if one.window is None or one.window & days]
    dated = next((one.window for one in useful if one.window is not None), None)
    if dated is not None and dated.first and dated.last:
        days &= around(dated.first, dated.last, 366, _LATER)
    if useful and (first - horizon).days < _PAST_HORIZON:
        days &= Days.between(None, shifted(horizon, _PAST_HORIZON))
    cores = [one.core & days for one in useful if one.core and one.core & days]
    core = min(cores, key=len, default=None)
    trust = 1.0
    if len(days) > _MOST_DAYS and core:
        days, trust = core, _IN_OFFICE
    if len(days) > (_MOST_DAYS if useful else _TWO_YEARS):
        return (str(first.year), 0.9) if same_year else (None, 0.0)
    return _likeliest(days, useful, horizon, same_year=same_year, day_told=day_told, trust=trust)


def _likeliest(
    days: Days, leanings: Sequence[Leaning], horizon: date, *, same_year: bool, day_told: bool, trust: float
) -> tuple[str | None, float]:
    weights = {day: _weight(day, leanings, horizon) for day in islice(days, 0, None, _every(len(days)))}
    whole = sum(weights.values()) / trust
    if not whole:
        return None, 0.0
    months, years = _shares(weights, 7, whole), _shares(weights, 4, whole)
    month, year = max(months, key=months.__getitem__), max(years, key=years.__getitem__)
    if day_told and years[year] >= _SURE_DAY:
        only = [day for day in days if day.year == int(year)]
        return (only[0].isoformat() if len(only) == 1 else year), 0.95 * years[year]
    if day_told and not same_year:
        return (year, 0.9 * years[year]) if years[year] >= _SURE_YEAR else (None, 0.0)
    if months[month] >= _SURE_MONTH:
        return month, 0.9 * months[month]
    if same_year or years[year] >= _SURE_YEAR:
        return year, 0.9 * years[year]
    return None, 0.0


def _every(count: int) -> int:
    """Of so many days each, each third or fifth is weighed: no week's multiple, so no weekday is lost."""
    return 1 if count < _MANY else 3 if count < 2 * _MANY else 5


def _shares(weights: dict[date, float], length: int, whole: float) -> dict[str, float]:
    shares: dict[str, float] = defaultdict(float)
    for day, weight in weights.items():
        shares[day.isoformat()[:length]] += weight / whole
    return shares


def _weight(day: date, leanings: Sequence[Leaning], horizon: date) -> float:
    late = (day - horizon).days
    weight = exp(-late / _FADING) if late > 0 else 1.0
    for leaning in leanings:
        weight *= leaning.likelihood(day)
    return weight
