"""What merging reads and gives: reports, events, and the keys that two reports must share to be joined."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations
from typing import Literal

from components.records import Meeting, Person, Visit
from components.reference.names import fold

Record = Visit | Meeting
Kind = Literal["visit", "meeting"]


@dataclass(frozen=True, slots=True)
class Report:
    """One record as one article told it. ``id`` is unique in the library; ``published`` is the article's."""

    id: str
    article_id: str
    published: str | None
    record: Record

    @property
    def kind(self) -> Kind:
        return "visit" if isinstance(self.record, Visit) else "meeting"


@dataclass(frozen=True, slots=True)
class Event:
    """One real-world visit or meeting: the agreed values and the reports behind them, the best first."""

    id: str
    kind: Kind
    record: Record
    reports: tuple[Report, ...]

    @property
    def sources(self) -> int:
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
