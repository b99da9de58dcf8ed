"""The values of one event from the reports that tell it, and the order of its reports."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from components.merging.conflicts import conflicts_of
from components.merging.reports import Event, Record, Report, person_key
from components.merging.stay import when_of
from components.merging.story import history_of, status_of
from components.merging.votes import votes
from components.records import Meeting, Person, Place, Visit

if TYPE_CHECKING:
    from collections.abc import Sequence

_PRECISIONS = ("unknown", "year", "month", "day")


def event_of(reports: Sequence[Report]) -> Event:
    """Join the reports of one event. Raises ValueError where there are none."""
    ranked = sorted(reports, key=lambda report: report.id)
    ranked.sort(key=_rank, reverse=True)
    record = _record(ranked)
    ranked.sort(key=lambda report: _agreement(report, record), reverse=True)  # stable: equals keep their rank
    return Event(
        _event_id(reports),
        ranked[0].kind,
        record,
        tuple(ranked),
        history_of(ranked),
        conflicts_of(ranked, record.place.city),
    )


def _agreement(report: Report, record: Record) -> int:
    """How many of the event's values a report gives: the sentence shown should be one that says them."""
    told = report.record
    return (
        (told.when.start == record.when.start)
        + (told.place.city == record.place.city)
        + (told.status == record.status)
    )


def _rank(report: Report) -> tuple[bool, int, bool, float, str]:
    """What makes a report the one to quote: the main news, a fine date, a city, sureness, then lateness."""
    record = report.record
    return (
        not record.background,
        _PRECISIONS.index(record.when.precision),
        record.place.city is not None,
        record.confidence,
        report.published or "",
    )


def _event_id(reports: Sequence[Report]) -> str:
    """From the first report published, so that later articles leave the id as it is."""
    first = min(reports, key=lambda report: (report.published or "9999", report.id))
    return hashlib.sha256(f"{first.kind}|{first.id}".encode()).hexdigest()[:16]


def _record(ranked: Sequence[Report]) -> Record:
    best = ranked[0].record
    place, when, status = _place(ranked), when_of(ranked), status_of(ranked)
    confidence = max(report.record.confidence for report in ranked)
    background = all(report.record.background for report in ranked)
    if isinstance(best, Visit):
        visits = [report.record for report in ranked if isinstance(report.record, Visit)]
        return replace(
            best,
            traveller=_person([visit.traveller for visit in visits]),
            place=place,
            when=when,
            status=status,
            confidence=confidence,
            background=background,
            occasion=next((visit.occasion for visit in visits if visit.occasion), None),
            implied=all(visit.implied for visit in visits),
        )
    meetings = [report.record for report in ranked if isinstance(report.record, Meeting)]
    people = _participants(meetings)
    return replace(
        best,
        participants=people,
        place=place,
        when=when,
        status=status,
        confidence=confidence,
        background=background,
        form="multilateral" if any(meeting.form == "multilateral" for meeting in meetings) else "bilateral",
    )


def _person(mentions: Sequence[Person]) -> Person:
    """The first mention, its gaps filled from the others; told by the office alone only if all tell it so."""
    first = mentions[0]
    country = next((person.country for person in mentions if person.country), None)
    office = next((person.office for person in mentions if person.office), None)
    return replace(
        first, country=country, office=office, told=first.told if all(p.told for p in mentions) else None
    )


def _participants(meetings: Sequence[Meeting]) -> tuple[Person, ...]:
    mentions: dict[str, list[Person]] = defaultdict(list)
    for meeting in meetings:
        for person in meeting.participants:
            mentions[person_key(person)].append(person)
    return tuple(_person(people) for people in mentions.values())


def _place(ranked: Sequence[Report]) -> Place:
    """The likeliest city with its coordinates, else the country."""
    places = [report.record.place for report in ranked]
    cities = votes(ranked, lambda report: report.record.place.city)
    if cities:
        named = [report.record.place for report in cities[0].reports]
        return next((place for place in named if place.latitude is not None), named[0])
    return next((place for place in places if place.country), places[0])
