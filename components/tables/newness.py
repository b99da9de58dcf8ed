"""What the last upload brought: events that only its articles tell, and events that they tell again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from components.tables.ids import among

if TYPE_CHECKING:
    import pandas as pd

    from components.tables.frames import Tables

Newness = Literal["new", "again"]


def told_since(articles: pd.DataFrame, moment: str) -> pd.Series[bool]:
    """Which articles were loaded at ``moment`` (UTC, ISO 8601) or later."""
    return articles["loaded_at"] >= moment


def newness(tables: Tables, moment: str) -> dict[str, Newness]:
    """Events told by articles loaded at ``moment`` or later, by id; none for an empty moment.

    "new" where no earlier article tells it, else "again".
    """
    if not moment:
        return {}
    recent = tables.articles.loc[told_since(tables.articles, moment), "article_id"]
    lately = among(tables.reports["article_id"], recent)
    before = set(tables.reports.loc[~lately, "event_id"])
    told = tables.reports.loc[lately, "event_id"].unique()
    return {str(event): "again" if event in before else "new" for event in told}
