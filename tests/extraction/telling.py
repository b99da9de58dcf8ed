"""What the engine reads out of a few sentences, as short rows that a test can write down."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import pytest

from components.extraction import extract, language
from components.records import Article

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

    from components.records import Extraction, When

# A Wednesday; "on Monday" before it is 2024-06-10, "on Friday" after it 2024-06-14.
PUBLISHED = "2024-06-12"

VisitRow = tuple[str, str | None, str | None, str | None, str | None, str]
MeetingRow = tuple[tuple[str, ...], str | None, str | None, str | None, str]


@cache
def told(
    text: str, published: str | None = PUBLISHED, title: str | None = None, source: str | None = None
) -> Extraction:
    """The records of a text; by default it is published on Wednesday 2024-06-12."""
    basis = "given" if published else "unknown"
    return extract(Article(text, title, source, published=published, published_basis=basis))


def visits(text: str, published: str | None = PUBLISHED, title: str | None = None) -> list[VisitRow]:
    """(traveller, country, city, start, end, status) of each visit, in the order that the engine gives."""
    return [
        (v.traveller.name, v.place.country, v.place.city, v.when.start, v.when.end, v.status)
        for v in told(text, published, title).visits
    ]


def meetings(text: str, published: str | None = PUBLISHED) -> list[MeetingRow]:
    """(participants, country, city, start, status) of each meeting."""
    return [
        (tuple(p.name for p in m.participants), m.place.country, m.place.city, m.when.start, m.status)
        for m in told(text, published).meetings
    ]


def who_went_where(text: str, published: str | None = PUBLISHED) -> list[tuple[str, str | None, str | None]]:
    """(traveller, country, city) of each visit, for tests that are not about time."""
    return [row[:3] for row in visits(text, published)]


def when_of(text: str, published: str | None = PUBLISHED) -> When:
    """The date of the only visit that a text tells."""
    (visit,) = told(text, published).visits
    return visit.when


@cache
def parsed(sentence: str) -> Doc:
    """The dependency parse of one sentence."""
    return language.model()(sentence)


def word(sentence: str, text: str) -> Token:
    """The first token of a sentence that is written so."""
    return next(token for token in parsed(sentence) if token.text == text)


def wrong(reason: str) -> pytest.MarkDecorator:
    """A sentence that the engine misreads today; the test says so, and fails on the day that it is mended."""
    return pytest.mark.xfail(strict=True, reason=reason)
