"""What became of each file or text: the visits found in it, "already known", or why it was not read."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING, Any

from components.figures.plain_text import count
from components.figures.rows import rows_of

if TYPE_CHECKING:
    from components.ingest import Outcome
    from components.tables import Tables

MOST_FILES = 20  # before the rest is folded away
MOST_LINES = 12  # visits listed for one file


def results(outcomes: list[Outcome], tables: Tables) -> str:
    """A list as HTML, an entry a file: first those not read, then in the order read; many are folded away.

    Everything from files is escaped.
    """
    entries = [_result(outcome, tables) for outcome in sorted(outcomes, key=lambda one: one.ok)]
    more = _list(entries[MOST_FILES:])
    if more:
        more = f"<details><summary>{count(len(entries) - MOST_FILES, 'more file')}</summary>{more}</details>"
    return f'<div class="mc-results">{_list(entries[:MOST_FILES])}{more}</div>'


def _list(entries: list[str]) -> str:
    return f'<div role="list">{"".join(entries)}</div>' if entries else ""


def summary(outcomes: list[Outcome]) -> str:
    """One sentence over all files."""
    added = sum(outcome.added for outcome in outcomes)
    known = sum(outcome.known for outcome in outcomes)
    failed = sum(not outcome.ok for outcome in outcomes)
    visits = sum(outcome.visits for outcome in outcomes)
    meetings = sum(outcome.meetings for outcome in outcomes)
    parts = [f"{count(added, 'article')} added"] if added or not (known or failed) else []
    parts += [f"{known:,} already known"] if known else []
    parts += [f"{count(failed, 'file')} not read"] if failed else []
    found = f": {count(visits, 'visit')} and {count(meetings, 'meeting')}" if added else ""
    return ", ".join(parts) + found + "."


def _result(outcome: Outcome, tables: Tables) -> str:
    if not outcome.ok:
        return f'<div role="listitem" class="mc-failed">{_head("Not read", outcome)}</div>'
    mark = "Already known" if outcome.already_known else "Added"
    return f'<div role="listitem">{_head(mark, outcome)}{_visits(outcome, tables)}</div>'


def _head(mark: str, outcome: Outcome) -> str:
    name = html.escape(outcome.name)
    return f"<b>{name}</b> · {mark}<p>{html.escape(outcome.sentence)}</p>"


def _visits(outcome: Outcome, tables: Tables) -> str:
    mine = tables.reports[tables.reports["article_id"].isin(outcome.article_ids)]
    rows = tables.visits[tables.visits["visit_id"].isin(mine["event_id"])]
    lines = [
        f"<li>{html.escape(str(row.traveller))} → {html.escape(_place(row))}, {html.escape(_when(row))} · "
        f'<span class="mc-status {row.status}">{row.status}</span></li>'
        for row in rows_of(rows.head(MOST_LINES))
    ]
    more = len(rows) - len(lines)
    if more:
        lines.append(f"<li>and {more:,} more</li>")
    return f"<ul>{''.join(lines)}</ul>" if lines else ""


def _when(row: Any) -> str:
    return str(row.when) if row.precision != "unknown" else "date unknown"


def _place(row: object) -> str:
    city = getattr(row, "city", None)
    country = str(getattr(row, "country_name", ""))
    return f"{city}, {country}" if isinstance(city, str) and city else country
