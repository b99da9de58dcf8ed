"""A million visits filtered and counted as the dashboard does it, in a process of its own.

    python -m benchmarks.speed_of_filtering [VISITS]

The visits are invented: real people and places of the reference tables, any day of twenty years.
"""

from __future__ import annotations

import datetime as dt
import json
import sys
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from benchmarks.measuring import Row, in_fresh_process, median_seconds, one_core
from components import tables
from components.reference.countries import countries
from components.reference.leaders import leaders
from components.reference.names import fold
from components.store.listing import Snapshot
from components.tables.columns import REPORTS, VISITS
from components.tables.frames import tables_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from components.tables import Tables

VISITS_IN_ALL = 1_000_000
FILTERS = {
    "five years": tables.Filters(start=dt.date(2015, 1, 1), end=dt.date(2019, 12, 31)),
    "ten countries, completed": tables.Filters(
        countries=frozenset("FRA DEU CHN USA GBR RUS IND BRA JPN TUR".split()),
        statuses=frozenset({"completed"}),
    ),
    "one traveller": tables.Filters(travellers=frozenset({"Vladimir Putin"})),
    "a word": tables.Filters(text="samarkand"),
}


def rows(share: float = 1.0) -> Iterator[Row]:
    """Measure in a process of its own; ``share`` of the visits will do for a trial."""
    visits = round(VISITS_IN_ALL * share)
    found: dict[str, float] = in_fresh_process("benchmarks.speed_of_filtering", str(visits))
    for what, milliseconds in found.items():
        yield Row(f"{visits:,} visits: {what}", f"{milliseconds:.0f} ms")


def measure(visits: int) -> dict[str, float]:
    """Milliseconds for each filter, for counting, and for both as a page needs them."""
    library = invented(visits)
    taken = {
        f"filter by {name}": median_seconds(partial(tables.filter, library, filters))
        for name, filters in FILTERS.items()
    }
    five_years = FILTERS["five years"]
    taken["count by country and status"] = median_seconds(partial(_count, library))
    taken["filter by five years and count"] = median_seconds(
        lambda: _count(tables.filter(library, five_years))
    )
    return {what: round(seconds * 1000, 1) for what, seconds in taken.items()}


def _count(library: Tables) -> Any:
    return library.visits.groupby(["country", "status"], observed=True).size()


def invented(visits: int) -> Tables:
    """A library of that many visits, each told by one report; meetings are left out."""
    chance = np.random.default_rng(4)
    parts = _parts(visits, chance)
    columns = {name: parts.get(name, _filled(visits, kind)) for name, kind in VISITS.items()}
    table = pd.DataFrame(columns).astype(VISITS)
    reports = {name: table[name] for name in REPORTS if name in table}
    reports["event_id"] = table["visit_id"]
    reports["kind"] = _filled(visits, "category").cat.rename_categories(["visit"])
    empty = tables_of(Snapshot(revision=1, events=(), reports=(), articles=()))
    return replace(empty, visits=table, reports=pd.DataFrame({name: reports[name] for name in REPORTS}))


def _parts(visits: int, chance: np.random.Generator) -> dict[str, pd.Series]:
    """The columns that filters look at; all others are the same in every row."""
    people = [*dict.fromkeys(leader.name for leader in leaders().people)]
    places = [country for country in countries().by_code.values() if country.capital]
    statuses = ["planned", "ongoing", "completed", "cancelled"]
    who, where = chance.integers(0, len(people), visits), chance.integers(0, len(places), visits)
    whether = chance.choice(len(statuses), visits, p=[0.2, 0.1, 0.65, 0.05])
    start = pd.Timestamp("2005-01-01") + pd.to_timedelta(chance.integers(0, 7300, visits), "D")
    names = _spread([fold(name) for name in people], who)
    words = _spread([fold(f"{place.name} {place.capital} state visit") for place in places], where)
    return {
        "visit_id": pd.Series(np.arange(visits)).astype("str"),
        "traveller": _categories(who, people),
        "country": _categories(where, [place.code for place in places]),
        "status": _categories(whether, statuses),
        "start": pd.Series(start),
        "end": pd.Series(start + pd.to_timedelta(chance.integers(0, 4, visits), "D")),
        "search": names + "\n" + words,
    }


def _spread(texts: list[str], rows: np.ndarray) -> pd.Series:
    return pd.Series(texts, dtype="str").take(rows).reset_index(drop=True)


def _categories(codes: np.ndarray, names: list[str]) -> pd.Series:
    """Text categories, as the library's own frames have them."""
    return pd.Series(pd.Categorical.from_codes(codes, pd.Index(names, dtype="str")))


def _filled(rows: int, kind: str) -> pd.Series:
    """A column with one value throughout."""
    if kind == "category":
        return _categories(np.zeros(rows, dtype="int8"), ["same"])
    value: Any = {"str": "same", "bool": False, "int64": 1, "float64": 0.5}.get(kind, pd.NaT)
    return pd.Series(value, index=range(rows), dtype=kind)


if __name__ == "__main__":
    one_core()
    print(json.dumps(measure(int(sys.argv[1]) if sys.argv[1:] else VISITS_IN_ALL)))
