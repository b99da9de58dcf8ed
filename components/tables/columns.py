"""The columns of each frame and their types. Every load gives exactly these, also for an empty library."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

# "category" where few values recur in many rows; "str" where nearly every row has its own.
_PLACE = {
    "country": "category",
    "country_name": "category",
    "city": "category",
    "latitude": "float64",
    "longitude": "float64",
    "located": "category",  # what the coordinates are of: "city" or "country" (its capital)
}
_TIME = {
    "start": "datetime64[s]",  # first and last possible day; NaT where unknown
    "end": "datetime64[s]",
    "start_iso": "str",  # as known: "2022-06-28", "2022-06", "2022"; the end missing where not told
    "end_iso": "str",
    "when": "str",
    "precision": "category",
    "basis": "category",
    "within": "bool",  # start and end only bound it
    "expression": "str",
}
_EVIDENCE = {
    "article_id": "category",
    "evidence": "str",
    "evidence_start": "int64",
    "evidence_end": "int64",
    "in_title": "bool",
    "rule": "category",
}
_TOLD = {
    "sources": "int64",  # different texts: an agency's report in two papers is one
    "articles": "int64",
    "conflicts": "int64",  # what sources disagree about: date, city, status; rows of ``conflicts``
    "corrected": "bool",  # whether somebody's correction has made it what it is
    "by_hand": "str",  # "corrected by hand by Ana on 24 November 2026"; missing where nobody touched it
    "history": "str",  # "announced 20 June 2022, took place 28 June 2022"; missing where no article is dated
}

VISITS = {
    "visit_id": "str",
    "traveller": "category",
    "traveller_id": "category",
    "office": "category",
    "traveller_country": "category",
    "traveller_country_name": "category",
    **_PLACE,
    "origin_city": "category",  # capital of the traveller's country
    "origin_latitude": "float64",
    "origin_longitude": "float64",
    **_TIME,
    "status": "category",
    "occasion": "category",
    "background": "bool",
    "implied": "bool",
    "confidence": "float64",
    **_TOLD,
    **_EVIDENCE,
    "search": "str",  # names, places, occasion and evidence, folded, for the text filter
}
MEETINGS = {
    "meeting_id": "str",
    "people": "category",
    **_PLACE,
    **_TIME,
    "status": "category",
    "form": "category",
    "background": "bool",
    "confidence": "float64",
    **_TOLD,
    **_EVIDENCE,
    "search": "str",  # names, places, occasion and evidence, folded, for the text filter
}
PARTICIPANTS = {
    "meeting_id": "str",
    "name": "category",
    "person_id": "category",
    "country": "category",
    "country_name": "category",
    "office": "category",
}
ARTICLES = {
    "article_id": "str",
    "title": "str",
    "source": "category",
    "url": "str",
    "published": "str",
    "published_basis": "category",
    "published_reason": "str",
    "text_id": "category",  # the same for articles that print the same text
    "visits": "int64",
    "meetings": "int64",
    "loaded_at": "str",
}
REPORTS = {
    "event_id": "str",
    "kind": "category",
    "when": "str",
    "status": "category",
    "confidence": "float64",
    **_EVIDENCE,
}
# A row for each report on one side of a disagreement.
CONFLICTS = {
    "event_id": "str",
    "about": "category",  # "date", "city" or "status"
    "value": "str",  # an ISO date (start and end parted by a slash), a city or a status
    "in_words": "str",
    "used": "bool",  # whether the event has this value
    "sources": "int64",  # how many texts give it
    **_EVIDENCE,
}


def frame(rows: Iterable[Mapping[str, object]], columns: Mapping[str, str]) -> pd.DataFrame:
    """Rows as a frame with exactly ``columns``, each of its type. KeyError where a row lacks one."""
    values: dict[str, list[object]] = {name: [] for name in columns}
    for row in rows:
        for name, column in values.items():
            column.append(row[name])
    return pd.DataFrame({name: _series(values[name], kind) for name, kind in columns.items()})


def _series(values: list[object], kind: str) -> pd.Series:
    if kind == "category":  # by way of str: an empty or all-missing column has text categories too
        return pd.Series(values, dtype="str").astype("category")
    return pd.Series(values, dtype=kind)
