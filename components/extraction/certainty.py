"""How sure a record is, in all its fields together: its rule's own precision, less for each thing in doubt.

The numbers were estimated on labelled articles by ``python -m benchmarks.estimating_doubts``.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import prod
from typing import TYPE_CHECKING

from components.extraction.timing import day_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from components.extraction.encounters import Encounter
    from components.extraction.frames import Rule
    from components.extraction.stay import Stay
    from components.records import Meeting, Visit, When

# Nothing that a program reads is surer.
MOST = 0.98
# A reading no surer than this is a guess: "may visit", "the first premier to visit".
_GUESS = 0.7


@dataclass(frozen=True, slots=True)
class Doubt:
    """Something that a record lacks or that was worked out; ``factor``: what it leaves of the confidence."""

    name: str
    factor: float
    says: str


NO_COUNTRY = Doubt("no country", 0.65, "the article does not say where")
GUESS = Doubt("guess", 0.8, "whether it happens is a guess from its words")
UNDATED = Doubt("undated", 0.45, "the article gives no date for it")
BY_CALENDAR = Doubt("by calendar", 0.85, "its status follows from the calendar, not from its words")
OFFICE_ALONE = Doubt(
    "office alone", 0.75, "somebody is named by an office alone, and we do not know by whom held"
)
UNPUBLISHED = Doubt("no day of publication", 0.85, "the day of the article is not known")
DATE_ELSEWHERE = Doubt("date elsewhere", 0.9, "its date is told in another clause than its place")
TWO_DATES = Doubt("two dates", 0.95, "its clause tells several dates")
NO_TOWN = Doubt("no town", 0.95, "no town is told")
DATE_INFERRED = Doubt("date inferred", 0.95, "its date is worked out from the rest of the article")

DOUBTS = (
    NO_COUNTRY, GUESS, UNDATED, BY_CALENDAR, OFFICE_ALONE, UNPUBLISHED, DATE_ELSEWHERE, TWO_DATES, NO_TOWN,
    DATE_INFERRED,
)  # fmt: skip


def confidence(rule: Rule, doubts: Iterable[Doubt]) -> float:
    """How probably every field of a record is right, 0 to 1, to two places."""
    return round(min(MOST, rule.confidence * prod(doubt.factor for doubt in doubts)), 2)


def doubts_of_visit(stay: Stay, visit: Visit, published: str | None) -> tuple[Doubt, ...]:
    """What is in doubt about a visit, as read from a stay."""
    main = stay.main_clause()
    dated_beside_place = any(when.start for frame, when in stay.told if frame.rule is main.rule)
    told = (
        (NO_TOWN, not visit.place.city),
        (GUESS, main.reading.sure <= _GUESS),
        (BY_CALENDAR, visit.status not in stay.statuses),
        (OFFICE_ALONE, stay.traveller.unnamed),
        (
            DATE_ELSEWHERE,
            bool(visit.when.start) and visit.when.basis != "inferred" and not dated_beside_place,
        ),
        (TWO_DATES, any(len(frame.dates) > 1 for frame, _ in stay.told)),
    )
    return (*(doubt for doubt, holds in told if holds), *_of_date(visit.when, published))


def doubts_of_meeting(encounter: Encounter, meeting: Meeting, published: str | None) -> tuple[Doubt, ...]:
    """What is in doubt about a meeting, as read from an encounter."""
    place = meeting.place
    told = (
        (NO_COUNTRY, not place.country),
        (NO_TOWN, bool(place.country) and not place.city),
        (GUESS, encounter.told[0][0].reading.sure <= _GUESS),
        (OFFICE_ALONE, any(who.unnamed for who in encounter.participants)),
    )
    return (*(doubt for doubt, holds in told if holds), *_of_date(meeting.when, published))


def _of_date(when: When, published: str | None) -> Sequence[Doubt]:
    told = (
        (UNDATED, not when.start),
        (DATE_INFERRED, bool(when.start) and when.basis == "inferred"),
        (UNPUBLISHED, day_of(published) is None),
    )
    return [doubt for doubt, holds in told if holds]
