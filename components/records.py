"""The nouns that every room shares, as frozen dataclasses.

Dates are ISO 8601 strings cut to their precision ("2022-06-28", "2022-06", "2022"), countries ISO 3166
alpha-3 codes (and UN, EU, NATO… for organisations), coordinates WGS 84 degrees, spans character offsets
into ``Article.text`` (or ``Article.title``, where ``in_title`` says so).
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import Literal

Status = Literal["planned", "ongoing", "completed", "cancelled", "denied"]
Basis = Literal["stated", "weekday", "relative", "event", "inferred", "given", "unknown"]
Precision = Literal["day", "month", "year", "unknown"]
Form = Literal["bilateral", "multilateral"]
# How an article's publication date came to be known.
PublishedBasis = Literal["given", "file", "dateline", "inferred", "unknown"]

STATUSES: tuple[Status, ...] = ("planned", "ongoing", "completed", "cancelled", "denied")


@dataclass(frozen=True, slots=True)
class Article:
    """One text as published. ``published`` is YYYY-MM-DD (or coarser) or None where nobody said."""

    text: str
    title: str | None = None
    source: str | None = None
    url: str | None = None
    published: str | None = None
    published_basis: PublishedBasis = "unknown"
    # The id that the file itself gave (JSON Lines dumps), kept for the user's own cross-reference.
    external_id: str | None = None

    @property
    def id(self) -> str:
        """Content hash: the same title and text are the same article, whichever file brought it."""
        content = f"{self.title or ''}\0{self.text}"
        return hashlib.sha256(content.encode("utf-8", "surrogatepass")).hexdigest()[:24]


@dataclass(frozen=True, slots=True)
class Evidence:
    """The characters of an article that a record was read from."""

    text: str
    start: int
    end: int
    in_title: bool = False


@dataclass(frozen=True, slots=True)
class When:
    """A stay or a moment in time. ``end`` equals ``start`` for one day and is None where unknown.

    ``within`` says that start..end only bounds the event (a tour's span, "last week").
    """

    start: str | None = None
    end: str | None = None
    precision: Precision = "unknown"
    basis: Basis = "unknown"
    within: bool = False
    expression: str | None = None  # the words that the date was read from, "on Tuesday"


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody known by a name; ``id`` is a Wikidata id where known, else None.

    ``told`` is the office in words where an article names the person by it alone ("President of India"): who
    held it then is ours to know.
    """

    name: str
    id: str | None = None
    country: str | None = None
    office: str | None = None
    told: str | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """A country and, where told, a city or venue in it with its coordinates."""

    country: str | None
    city: str | None = None
    latitude: float | None = None
    longitude: float | None = None


@dataclass(frozen=True, slots=True)
class Visit:
    """One traveller in one foreign country for one stay, as one article tells it."""

    traveller: Person
    place: Place
    when: When
    status: Status
    evidence: tuple[Evidence, ...]  # the main one first
    rule: str
    confidence: float
    occasion: str | None = None
    background: bool = False
    implied: bool = False  # follows from a meeting abroad; no travel verb


@dataclass(frozen=True, slots=True)
class Meeting:
    """Two or more people in one place at one time, in person, as one article tells it."""

    participants: tuple[Person, ...]
    place: Place
    when: When
    status: Status
    evidence: tuple[Evidence, ...]
    rule: str
    confidence: float
    form: Form = "bilateral"
    background: bool = False


@dataclass(frozen=True, slots=True)
class Claim:
    """A sentence about visits that rows can test ("only three trips between …")."""

    kind: str
    evidence: Evidence
    traveller: str | None = None
    value: int | None = None
    start: str | None = None
    end: str | None = None


@dataclass(frozen=True, slots=True)
class Extraction:
    """All that was read out of one article."""

    published: str | None
    published_basis: PublishedBasis
    published_reason: str | None = None
    visits: tuple[Visit, ...] = ()
    meetings: tuple[Meeting, ...] = ()
    claims: tuple[Claim, ...] = ()
