"""What merging reads and gives: reports, events, and the keys that two reports must share to be joined."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations
from typing import Literal

from components.records import Meeting, Person, Status, Visit
from components.reference.names import fold

Record = Visit | Meeting
Kind = Literal["visit", "meeting"]
# What sources can disagree about.
Subject = Literal["date", "city", "status"]


@dataclass(frozen=True, slots=True)
class Report:
    """One record as one article told it. ``id`` is unique in the library; ``published`` is the article's.

    ``text_id`` names the text: articles that print the same agency text share it. Left empty, the article
    is a text of its own.
    """

    id: str
    article_id: str
    published: str | None
    record: Record
    text_id: str = ""

    @property
    def kind(self) -> Kind:
        return "visit" if isinstance(self.record, Visit) else "meeting"

    @property
    def source(self) -> str:
        """What counts as one source, in however many papers it stands."""
        return self.text_id or self.article_id


@dataclass(frozen=True, slots=True)
class Step:
    """One step of an event's history: from the day ``published`` on, articles give this status.

    ``reports`` are the ids of the reports of that day, the best first.
    """

    published: str
    status: Status
    reports: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Said:
    """A value (an ISO date, start and end parted by a slash; a city; a status) and the reports giving it."""

    value: str
    reports: tuple[str, ...]
    sources: int


@dataclass(frozen=True, slots=True)
class Conflict:
    """Sources that disagree: what each says, the value that the event uses first."""

    about: Subject
    values: tuple[Said, ...]


@dataclass(frozen=True, slots=True)
class Event:
    """One real-world visit or meeting: the agreed values and the reports behind them, the best first."""

    id: str
    kind: Kind
    record: Record
    reports: tuple[Report, ...]
    history: tuple[Step, ...] = ()
    conflicts: tuple[Conflict, ...] = ()

    @property
    def sources(self) -> int:
        """How many different texts tell it: an agency text in two papers is one."""
        return len({report.source for report in self.reports})

    @property
    def articles(self) -> int:
        """How many articles tell it."""
        return len({report.article_id for report in self.reports})


def person_key(person: Person) -> str:
    """What makes two mentions the same person: the Wikidata id, else the folded name."""
    return person.id or fold(person.name)


def keys(record: Record) -> tuple[str, ...]:
    """Keys of the blocks that a record belongs to: traveller and country, or each pair of participants."""
    if isinstance(record, Visit):
        return (f"visit|{person_key(record.traveller)}|{record.place.country or ''}",)
    people = sorted({person_key(person) for person in record.participants})
    if len(people) < 2:
        return tuple(f"meeting|{person}" for person in people)
    return tuple(f"meeting|{a}|{b}" for a, b in combinations(people, 2))
