"""What one clause tells: a stay or an encounter, before clauses are joined into records."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from components.extraction.cast import Character
    from components.extraction.dates import DateExpression
    from components.extraction.geography import PlaceMention
    from components.extraction.modality import Reading


@dataclass(frozen=True, slots=True)
class Rule:
    """A regularity of English. ``example`` is a sentence of ours that it reads, and that its test reads.

    ``words``: lemmas of the trigger. ``places``: how the place hangs on it (prepositions, "object", "poss").
    """

    name: str
    example: str
    words: frozenset[str]
    places: frozenset[str]
    confidence: float
    weight: int  # of two clauses about one stay, the heavier one gives the date


@dataclass(frozen=True, slots=True)
class VisitFrame:
    """One clause about one traveller in one country; ``place`` None: "the visit", a stay told before."""

    traveller: Character | None
    place: PlaceMention | None
    reading: Reading
    dates: tuple[DateExpression, ...]
    rule: Rule
    sentence: int
    offset: int  # of the trigger in the text: reading order
    several: bool = False  # "several trips": no single date
    shared: bool = False  # one date for several countries: it bounds each stay
    after: bool = False  # in another country first: the date is that of setting out
    leaving: bool = False  # the dates tell the end of the stay
    duration: int | None = None  # days
    day: int = 1  # of the stay: "on his second day in Egypt"
    stop: bool = False  # a stop within a longer stay
    later: bool = False  # "days later": some time after the date told last
    occasion: str | None = None
    again: bool = False  # "the trip": one told before


@dataclass(frozen=True, slots=True)
class MeetingFrame:
    """One clause about people who meet; ``place`` None where the clause names none."""

    participants: tuple[Character, ...]
    place: PlaceMention | None
    reading: Reading
    dates: tuple[DateExpression, ...]
    rule: Rule
    sentence: int
    offset: int
    near: PlaceMention | None = None  # the place told in the sentences before
    on_arrival: bool = False  # "welcomed him at the airport": on the first day of the stay
    other_time: bool = False  # "will meet after his trip to Japan": not during the trip told beside it
