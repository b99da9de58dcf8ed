"""Who met whom: meetings counted by person or country, and by pair of them, before they are drawn."""

from __future__ import annotations

from itertools import combinations
from typing import Literal

import pandas as pd

By = Literal["name", "country_name"]  # the column of participants that meetings are counted by
PAIR_COLUMNS = ["a", "b", "meetings"]


def attendance(meetings: pd.DataFrame, participants: pd.DataFrame, by: By = "name") -> pd.DataFrame:
    """One row a meeting and person (or country): columns ``meeting_id`` and ``who``, each once."""
    mine = participants[participants["meeting_id"].isin(meetings["meeting_id"])]
    found = mine[["meeting_id", by]].dropna().drop_duplicates()
    return found.rename(columns={by: "who"}).astype({"who": "object"}).reset_index(drop=True)


def most_met(attended: pd.DataFrame) -> list[str]:
    """All who met anybody, most meetings first, then by name."""
    counts = attended.loc[attended["meeting_id"].isin(_shared(attended)), "who"].value_counts()
    return sorted(map(str, counts.index), key=lambda who: (-int(counts[who]), who))


def meetings_of(attended: pd.DataFrame) -> dict[str, int]:
    """Meetings with somebody else by who took part."""
    counts = attended.loc[attended["meeting_id"].isin(_shared(attended)), "who"].value_counts()
    return {str(who): int(number) for who, number in counts.items()}


def pairs(attended: pd.DataFrame) -> pd.DataFrame:
    """One row a pair that met, ``a`` before ``b`` in the alphabet, most meetings first: ``PAIR_COLUMNS``."""
    met: dict[tuple[str, str], int] = {}
    for _, group in attended.groupby("meeting_id", sort=False)["who"]:
        for pair in combinations(sorted(set(group)), 2):
            met[pair] = met.get(pair, 0) + 1
    rows = [(a, b, number) for (a, b), number in met.items()]
    return (
        pd.DataFrame(rows, columns=PAIR_COLUMNS)
        .sort_values(["meetings", "a", "b"], ascending=[False, True, True], kind="stable")
        .reset_index(drop=True)
    )


def crossed(met: pd.DataFrame, names: list[str]) -> pd.DataFrame:
    """``met`` (of ``pairs``) as a table of ``names`` by ``names``: how often the two met, else missing."""
    both = pd.concat([met, met.rename(columns={"a": "b", "b": "a"})])
    table = both.pivot_table(index="a", columns="b", values="meetings", aggfunc="sum")
    table = table.reindex(index=names, columns=names).astype("Int64")
    return table.rename_axis(index=None, columns=None)


def together(attended: pd.DataFrame, *who: str) -> set[str]:
    """Ids of the meetings in which all of ``who`` took part."""
    found = [set(attended.loc[attended["who"] == one, "meeting_id"]) for one in who]
    return set.intersection(*found) if found else set(attended["meeting_id"])


def _shared(attended: pd.DataFrame) -> set[str]:
    """Meetings of at least two."""
    sizes = attended["meeting_id"].value_counts()
    return set(sizes[sizes > 1].index)
