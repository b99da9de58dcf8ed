"""What a rule finds: the words, a plain sentence of what they say, and the days that they leave."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from components.extraction.dating.days import Days
    from components.records import PublishedBasis


@dataclass(frozen=True, slots=True)
class Clue:
    """A piece of evidence for the day that an article was written.

    ``start`` and ``end`` are offsets into the text, or into the title where ``in_title`` says so. ``allowed``
    are the days that fit. ``weight`` is what the clue counts for where clues contradict each other.
    """

    rule: str
    text: str
    start: int
    end: int
    says: str
    allowed: Days
    in_title: bool = False
    weight: int = 2


@dataclass(frozen=True, slots=True)
class Leaning:
    """A clue that only makes some days likelier: ``likelihood`` of a publication day, from 0 to 1.

    It may choose between the years or months that the clues leave open; it never chooses a day. ``window``
    holds the days outside which the likelihood is next to nothing; None where every year is alike. ``core``
    are the days in which all whom the lead names were in office, for articles that bound no days themselves.
    """

    clue: Clue
    likelihood: Callable[[date], float]
    window: Days | None
    core: Days | None = None


@dataclass(frozen=True, slots=True)
class Dating:
    """The publication date of an article, how it came to be known, and why.

    ``published`` is YYYY-MM-DD, YYYY-MM, YYYY or None; ``reason`` one sentence for the user;
    ``contradictions`` a sentence for each clue that does not fit; ``confidence`` from 0 to 1.
    """

    published: str | None
    basis: PublishedBasis
    reason: str | None
    clues: tuple[Clue, ...] = ()
    contradictions: tuple[str, ...] = ()
    confidence: float = 0.0
