"""The visits and meetings that one article tells, numbered as they stand in it, and their cards."""

from __future__ import annotations

import html
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from components.figures.rows import rows_of
from components.widgets import reading_rules, visit_words
from components.widgets.marked_text import Mark
from components.widgets.visit_words import known

if TYPE_CHECKING:
    import pandas as pd

    from components.tables import Tables

Kind = Literal["visit", "meeting"]
_VALUES = {"date": "the date", "city": "the city", "status": "the status"}


@dataclass(frozen=True, slots=True)
class Told:
    """One record of the article: ``report`` is its row of ``tables.reports``, ``event`` what it tells."""

    number: int
    kind: Kind
    report: Any
    event: Any

    @property
    def title(self) -> str:
        """ "Vladimir Putin → Dushanbe" or "Vladimir Putin, Emomali Rahmon"."""
        if self.kind == "meeting":
            return str(self.event.people)
        return f"{self.event.traveller} → {known(self.event.city) or known(self.event.country_name)}"

    @property
    def mark(self) -> Mark:
        """Its sentence, as a mark in the text (or in the title, where ``report.in_title`` says so)."""
        note = f"{self.kind.capitalize()}: {self.title}"
        start, end = self.report.evidence_start, self.report.evidence_end
        return Mark(start, end, self.kind, note, self.number)


def told_in(article_id: str, tables: Tables) -> list[Told]:
    """The records of an article, those of its title first, then by where they stand."""
    reports = tables.reports[tables.reports["article_id"] == article_id]
    ordered = reports.sort_values(
        ["in_title", "evidence_start", "kind"], ascending=[False, True, False], kind="stable"
    )
    events = {
        **_by_id(tables.visits, "visit_id", ordered["event_id"]),
        **_by_id(tables.meetings, "meeting_id", ordered["event_id"]),
    }
    pairs = [(row, events[row.event_id]) for row in rows_of(ordered) if row.event_id in events]
    return [
        Told(number, "meeting" if hasattr(event, "meeting_id") else "visit", report, event)
        for number, (report, event) in enumerate(pairs, 1)
    ]


def _by_id(frame: pd.DataFrame, key: str, wanted: pd.Series[str]) -> dict[str, Any]:
    return {getattr(row, key): row for row in rows_of(frame[frame[key].isin(wanted)])}


def cards(records: list[Told], tables: Tables, chosen: str = "") -> str:
    """The list as HTML, a card a record; ``chosen`` is the id of the event to set apart."""
    return "".join(_card(record, tables, chosen) for record in records)


def _card(record: Told, tables: Tables, chosen: str) -> str:
    event, report, number = record.event, record.report, record.number
    place = ", ".join(part for part in (known(event.city), known(event.country_name)) if part)
    facts = [
        f"<b>{_safe(report.when if report.when != 'unknown' else 'date unknown')}</b>",
        f'<span class="mc-status {_safe(report.status)}">{_safe(report.status)}</span>',
        _safe(place) if place else "",
    ]
    mark = " chosen" if record.report.event_id == chosen else ""
    return (
        f'<div class="mc-record {record.kind} r{number}{mark}" id="record-{number}" role="listitem">'
        f'<a class="mc-number {record.kind}" href="#told-{number}" '
        f'aria-label="Record {number}: show its sentence">{number}</a>'
        f"<h2>{_safe(record.title)}</h2><p>{' · '.join(fact for fact in facts if fact)}</p>"
        f"<details><summary>Why?</summary><ul>{_reasons(record, tables)}</ul></details></div>"
    )


def _reasons(record: Told, tables: Tables) -> str:
    lines = [
        reading_rules.in_words(record.kind, str(record.report.rule)),
        _date(record),
        f"How sure is this reading: {visit_words.sureness(float(record.report.confidence))}.",
        _others(record),
        *disagreements(str(record.report.event_id), tables),
        by_hand(record.event),
    ]
    return "".join(f"<li>{_safe(line)}</li>" for line in lines if line)


def by_hand(event: Any) -> str:
    """ "Corrected by hand by Ana on 24 November 2026.", empty where nobody has touched it."""
    told = known(event.by_hand)
    return f"{told[:1].upper()}{told[1:]}." if told else ""


def _date(record: Told) -> str:
    event = record.event
    if event.when != record.report.when:
        return f"This article says {record.report.when}; with all sources together it is {event.when}."
    told = visit_words.date_source(str(event.basis), known(event.expression), bool(event.within))
    return f"{told[:1].upper()}{told[1:]}."


def _others(record: Told) -> str:
    sources = int(record.event.sources)
    told = "Only this source tells it." if sources == 1 else f"{sources:,} sources tell it."
    history = known(record.event.history)
    return f"{told} {history[:1].upper()}{history[1:]}." if history else told


def disagreements(event_id: str, tables: Tables) -> list[str]:
    """What the sources of an event say differently, a sentence for each matter."""
    mine = tables.conflicts[tables.conflicts["event_id"] == event_id]
    lines = []
    for about, rows in mine.groupby("about", observed=True, sort=True):
        values = rows.drop_duplicates("value")
        said = [f"{row.in_words} ({visit_words.sources(int(row.sources))})" for row in rows_of(values)]
        lines.append(f"Sources disagree about {_VALUES.get(str(about), about)}: {' or '.join(said)}.")
    return lines


def _safe(text: object) -> str:
    return html.escape(str(text))
