"""What one person's or one country's visits add up to: most visited, distance a year, times at home.

Cancelled and denied visits are none of these. Everything is as far as the articles tell.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from components.trips import TRAVELLED

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable

    import pandas as pd

    from components.trips import Trip

LEAST_GAP = 30  # days at home that are worth telling


@dataclass(frozen=True, slots=True)
class Gap:
    """Days on which no visit can have been: ``after`` is the last day before, ``before`` the first after."""

    after: dt.date
    before: dt.date

    @property
    def days(self) -> int:
        """Whole days between the two."""
        return (self.before - self.after).days - 1


def travelled(visits: pd.DataFrame) -> pd.DataFrame:
    """Rows of ``tables.visits`` without those that were cancelled or denied."""
    return visits[visits["status"].isin(TRAVELLED)]


def most(values: pd.Series[str]) -> list[tuple[str, int]]:
    """Each value and how often it occurs, most often first, then by name; missing ones are left out."""
    counts = values.dropna().astype(str).value_counts()
    return sorted(((str(name), int(number)) for name, number in counts.items()), key=lambda p: (-p[1], p[0]))


def gaps(visits: pd.DataFrame, least: int = LEAST_GAP) -> list[Gap]:
    """The times of at least ``least`` days between visits, longest first.

    A visit known to the month or year may have been on any of its days, so none of them is in a gap; undated
    visits cannot be told.
    """
    dated = travelled(visits).dropna(subset=["start"])
    ends = dated["end"].fillna(dated["start"])
    spans = sorted((start.date(), end.date()) for start, end in zip(dated["start"], ends, strict=True))
    joined: list[tuple[dt.date, dt.date]] = []
    for start, end in spans:
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    found = [Gap(before[1], after[0]) for before, after in pairwise(joined)]
    return sorted((gap for gap in found if gap.days >= least), key=lambda gap: (-gap.days, gap.after))


def km_by_year(trips: Iterable[Trip]) -> dict[int, float]:
    """Kilometres by the year in which a trip begins, every year between the first and the last included.

    Only trips that are over or going on, and whose length is known.
    """
    told: Counter[int] = Counter()
    for trip in trips:
        if trip.status != "planned" and trip.first_day and trip.km is not None:
            told[trip.first_day.year] += round(trip.km)
    return {year: float(told[year]) for year in range(min(told), max(told) + 1)} if told else {}
