"""Records for tests, built by hand: what is not named in a call is the same everywhere."""

from __future__ import annotations

from components.records import (
    Article,
    Evidence,
    Extraction,
    Meeting,
    Person,
    Place,
    Status,
    Visit,
    When,
)

PUTIN = Person("Vladimir Putin", "Q7747", "RUS", "president")
RAHMON = Person("Emomali Rahmon", "Q57414", "TJK", "president")
XI = Person("Xi Jinping", "Q15031", "CHN", "president")
DUSHANBE = Place("TJK", "Dushanbe", 38.54, 68.78)
TAJIKISTAN = Place("TJK")


def when(start: str | None = None, end: str | None = None, *, within: bool = False) -> When:
    """A When whose precision follows from the length of ``start``."""
    precision = {0: "unknown", 4: "year", 7: "month", 10: "day"}[len(start or "")]
    return When(start, end, precision, "stated" if start else "unknown", within)  # type: ignore[arg-type]


def visit(
    start: str | None = None,
    end: str | None = None,
    *,
    traveller: Person = PUTIN,
    place: Place = DUSHANBE,
    status: Status = "completed",
    quote: str = "He went.",
    confidence: float = 0.9,
    background: bool = False,
    within: bool = False,
) -> Visit:
    evidence = (Evidence(quote, 0, len(quote)),)
    day = when(start, end, within=within)
    return Visit(traveller, place, day, status, evidence, "went_to", confidence, background=background)


def meeting(
    *people: Person,
    start: str | None = None,
    place: Place = DUSHANBE,
    status: Status = "completed",
    quote: str = "They met.",
) -> Meeting:
    evidence = (Evidence(quote, 0, len(quote)),)
    form = "multilateral" if len(people) > 2 else "bilateral"
    return Meeting(people or (PUTIN, RAHMON), place, when(start), status, evidence, "met", 0.8, form)  # type: ignore[arg-type]


def article(
    text: str = "He went. They met.", title: str | None = None, published: str | None = None
) -> Article:
    return Article(
        text, title, "Agency", published=published, published_basis="given" if published else "unknown"
    )


def extraction(
    *records: Visit | Meeting, published: str | None = None, reason: str | None = None
) -> Extraction:
    return Extraction(
        published,
        "given" if published else "unknown",
        reason,
        tuple(record for record in records if isinstance(record, Visit)),
        tuple(record for record in records if isinstance(record, Meeting)),
    )
