"""Events, reports and articles of a library -> frames."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from components.corrections import mark
from components.merging import in_plain_words
from components.periods import bounds, in_words
from components.records import Meeting, Visit
from components.reference.countries import countries
from components.reference.names import fold
from components.tables.columns import ARTICLES, CONFLICTS, MEETINGS, PARTICIPANTS, REPORTS, VISITS, frame
from components.tables.disagreements import conflict_rows
from components.tables.evidence import evidence

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    import pandas as pd

    from components.records import Place, When
    from components.store.ledger import Correction
    from components.store.listing import ArticleRow, EventRow, ReportRow, Snapshot
    from components.tables.evidence import Row

    Ledger = Mapping[str, Correction]


@dataclass(frozen=True, slots=True, eq=False)
class Tables:
    """The frames (columns.py says their columns) of one revision of a library."""

    revision: int
    visits: pd.DataFrame
    meetings: pd.DataFrame
    participants: pd.DataFrame
    articles: pd.DataFrame
    reports: pd.DataFrame
    conflicts: pd.DataFrame


def tables_of(snapshot: Snapshot) -> Tables:
    """The frames of a snapshot: visits and meetings by date, the undated last."""
    best = {report.event_id: report for report in reversed(snapshot.reports)}
    ledger = {row.id: row for row in snapshot.ledger}

    def rows(kind: type, make: Callable[[EventRow, ReportRow | None, Ledger], Row]) -> Iterator[Row]:
        return (_searchable(make(event, best.get(event.id), ledger)) for event in _of(snapshot, kind))

    visits, meetings = frame(rows(Visit, _visit), VISITS), frame(rows(Meeting, _meeting), MEETINGS)
    return Tables(
        snapshot.revision,
        visits.sort_values(["start", "end", "traveller", "visit_id"], ignore_index=True),
        meetings.sort_values(["start", "end", "people", "meeting_id"], ignore_index=True),
        frame(_participants(snapshot), PARTICIPANTS),
        frame(map(_article, snapshot.articles), ARTICLES),
        frame(map(_report, snapshot.reports), REPORTS),
        frame(conflict_rows(snapshot), CONFLICTS),
    )


# What the text filter looks through.
_SEARCHED = (
    "traveller",
    "office",
    "traveller_country_name",
    "people",
    "country_name",
    "city",
    "occasion",
    "evidence",
)


def _searchable(row: Row) -> Row:
    """The row with its words folded into one text."""
    words = (str(row[name]) for name in _SEARCHED if row.get(name))
    return {**row, "search": fold("\n".join(words))}


def _of(snapshot: Snapshot, kind: type) -> Iterator[EventRow]:
    return (event for event in snapshot.events if isinstance(event.record, kind))


def _visit(event: EventRow, report: ReportRow | None, ledger: Ledger) -> Row:
    visit = event.record
    assert isinstance(visit, Visit)
    traveller = visit.traveller
    home = countries().by_code.get(traveller.country or "")
    return {
        "visit_id": event.id,
        "traveller": traveller.name,
        "traveller_id": traveller.id,
        "office": traveller.office,
        "traveller_country": traveller.country,
        "traveller_country_name": home.name if home else traveller.country,
        **_place(visit.place),
        "origin_city": home.capital if home else None,
        "origin_latitude": home.latitude if home else None,
        "origin_longitude": home.longitude if home else None,
        **_time(visit.when),
        "occasion": visit.occasion,
        "implied": visit.implied,
        **_common(event, report, ledger),
    }


def _meeting(event: EventRow, report: ReportRow | None, ledger: Ledger) -> Row:
    meeting = event.record
    assert isinstance(meeting, Meeting)
    return {
        "meeting_id": event.id,
        "people": ", ".join(person.name for person in meeting.participants),
        **_place(meeting.place),
        **_time(meeting.when),
        "form": meeting.form,
        **_common(event, report, ledger),
    }


def _common(event: EventRow, report: ReportRow | None, ledger: Ledger) -> Row:
    corrected, by_hand = mark(event.corrections, ledger)
    return {
        "status": event.record.status,
        "background": event.record.background,
        "confidence": event.record.confidence,
        "sources": event.sources,
        "articles": event.articles,
        "conflicts": len(event.conflicts),
        "corrected": corrected,
        "by_hand": by_hand,
        "history": in_plain_words(event.history, event.record.when) or None,
        **evidence(report),
    }


def _place(place: Place) -> Row:
    """A place with coordinates: the city's, else those of the country's capital."""
    country = countries().by_code.get(place.country or "")
    located: str | None = "city"
    latitude, longitude = place.latitude, place.longitude
    if latitude is None or longitude is None:
        latitude, longitude = (country.latitude, country.longitude) if country else (None, None)
        located = "country" if country else None
    return {
        "country": place.country,
        "country_name": country.name if country else place.country,
        "city": place.city,
        "latitude": latitude,
        "longitude": longitude,
        "located": located,
    }


def _time(when: When) -> Row:
    first, last = bounds(when) or (None, None)
    return {
        "start": first,
        "end": last,
        "start_iso": when.start,
        "end_iso": when.end,
        "when": in_words(when),
        "precision": when.precision,
        "basis": when.basis,
        "within": when.within,
        "expression": when.expression,
    }


def _participants(snapshot: Snapshot) -> Iterator[Row]:
    for event in snapshot.events:
        if isinstance(event.record, Meeting):
            for person in event.record.participants:
                country = countries().by_code.get(person.country or "")
                yield {
                    "meeting_id": event.id,
                    "name": person.name,
                    "person_id": person.id,
                    "country": person.country,
                    "country_name": country.name if country else person.country,
                    "office": person.office,
                }


def _article(article: ArticleRow) -> Row:
    return {
        "article_id": article.id,
        "title": article.title,
        "source": article.source,
        "url": article.url,
        "published": article.published,
        "published_basis": article.published_basis,
        "published_reason": article.published_reason,
        "text_id": article.text_id,
        "visits": article.visits,
        "meetings": article.meetings,
        "loaded_at": article.loaded_at,
    }


def _report(report: ReportRow) -> Row:
    return {
        "event_id": report.event_id,
        "kind": "visit" if isinstance(report.record, Visit) else "meeting",
        "when": in_words(report.record.when),
        "status": report.record.status,
        "confidence": report.record.confidence,
        **evidence(report),
    }
