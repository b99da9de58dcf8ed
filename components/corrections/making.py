"""Making corrections of what a library shows. Each function returns the row for ``ingest.correct``.

``by`` is who makes it, ``at`` when (with a time zone), ``why`` in their words. ValueError with one sentence
where it cannot be made: there is no such event, or the value makes no sense.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from typing import TYPE_CHECKING, Any

from components.corrections.anchoring import anchor_on, mention_of
from components.corrections.checking import check
from components.corrections.values import as_json, kind_of, record_as_json
from components.records import Place
from components.reference.places import gazetteer
from components.store.ledger import Correction
from components.store.ledger_json import utc

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Collection

    from components.corrections.outcomes import Corrected
    from components.merging.reports import Record
    from components.records import Evidence, Person
    from components.store.ledger import Anchor, Kind
    from components.store.listing import EventRow, ReportRow


@dataclass(frozen=True, slots=True)
class Maker:
    """Makes corrections of ``shown``, the library as its user sees it, in one person's name.

    ``locate`` gives a place that no table knows its coordinates, where it can.
    """

    shown: Corrected
    by: str
    at: dt.datetime
    locate: Callable[[Place], Place] = lambda place: place

    def change(self, event_id: str, field: str, value: Any, why: str) -> Correction:
        """Another value for a field (values.FIELDS) of a visit or meeting: a noun of records.py, or plain.

        A city without coordinates gets those of the gazetteer, or else those that ``locate`` finds.
        """
        event = self._event(event_id)
        if isinstance(value, Place):
            value = self._located(value)
        before = as_json(getattr(event.record, field, None))
        return self._made(
            "change", why, self._anchors(event_id), field=field, before=before, after=as_json(value)
        )

    def confirm(self, event_id: str, why: str = "") -> Correction:
        """Say that a visit or meeting is right as it is shown."""
        before = record_as_json(self._event(event_id).record)
        return self._made("confirm", why, self._anchors(event_id), before=before)

    def delete(self, event_id: str, why: str) -> Correction:
        """Take a visit or meeting out of the tables."""
        before = record_as_json(self._event(event_id).record)
        return self._made("delete", why, self._anchors(event_id), before=before)

    def add(self, record: Record, why: str, article_id: str | None = None) -> Correction:
        """A visit or meeting that no rule has found; its first evidence is of the article ``article_id``."""
        record = replace(record, place=self._located(record.place))
        quote = record.evidence[0] if record.evidence and article_id else None
        after = {"record": record_as_json(record), "evidence": _quote(article_id, quote)}
        return self._made("add", why, field=kind_of(record), after=after)

    def merge(self, event_ids: Collection[str], why: str) -> Correction:
        """Make one visit (or meeting) of several."""
        anchors = tuple(anchor for event_id in event_ids for anchor in self._anchors(event_id))
        return self._made("merge", why, anchors, before=[anchor.event_id for anchor in anchors])

    def split(self, event_id: str, report_ids: Collection[str], why: str) -> Correction:
        """Make the reports with these ids a visit (or meeting) of their own."""
        rows = [row for row in self._reports(event_id) if row.id in set(report_ids)]
        after = [{**asdict(mention), "people": list(mention.people)} for mention in map(mention_of, rows)]
        return self._made("split", why, self._anchors(event_id), after=after)

    def date(self, article_id: str, published: str | None, why: str) -> Correction:
        """The day on which an article was published (YYYY-MM-DD, YYYY-MM, YYYY); None for not known."""
        article = next((row for row in self.shown.snapshot.articles if row.id == article_id), None)
        if article is None:
            raise ValueError("There is no such article in this library.")
        before = {"published": article.published, "basis": article.published_basis}
        return self._made("date", why, target=article_id, before=before, after=published)

    def person(self, name: str, person: Person, why: str) -> Correction:
        """Who somebody is that articles call ``name`` and no table knows."""
        return self._made("person", why, target=name, before={"name": name}, after=as_json(person))

    def source(self, source: str, why: str) -> Correction:
        """Set aside what an unreliable outlet (by its name) or one article (by its id) tells."""
        return self._made("source", why, target=source, before="reliable", after="unreliable")

    def looked(self, correction_id: str, why: str = "") -> Correction:
        """Say that a correction under which the ground shifted is to stay as it is."""
        outcome = next((one for one in self.shown.outcomes if one.correction.id == correction_id), None)
        if outcome is None or not outcome.look:
            raise ValueError("Nothing of this correction needs a look any more.")
        return self._made("looked", why, target=correction_id, before=outcome.look)

    def undo(self, correction_id: str, why: str = "") -> Correction:
        """Take back a correction, or the undoing of one."""
        if all(row.id != correction_id for row in self.shown.snapshot.ledger):
            raise ValueError("There is no such correction in this library.")
        return self._made("undo", why, target=correction_id)

    def _made(self, kind: Kind, why: str, anchors: tuple[Anchor, ...] = (), **what: Any) -> Correction:
        return check(Correction(kind, self.by, utc(self.at), why, anchors, **what))

    def _located(self, place: Place) -> Place:
        if place.city is None or place.country is None or place.latitude is not None:
            return place
        city = gazetteer().in_country(place.city, place.country)
        return (
            replace(place, latitude=city.latitude, longitude=city.longitude) if city else self.locate(place)
        )

    def _event(self, event_id: str) -> EventRow:
        event = next((event for event in self.shown.snapshot.events if event.id == event_id), None)
        if event is None:
            raise ValueError(
                "There is no such visit or meeting any more: it may have been merged or deleted."
            )
        return event

    def _reports(self, event_id: str) -> list[ReportRow]:
        return [row for row in self.shown.snapshot.reports if row.event_id == event_id]

    def _anchors(self, event_id: str) -> tuple[Anchor, ...]:
        return (anchor_on(self._event(event_id), self._reports(event_id)),)


def _quote(article_id: str | None, quote: Evidence | None) -> dict[str, Any] | None:
    return {"article_id": article_id, **as_json(quote)} if quote else None
