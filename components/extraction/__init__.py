"""Article -> visits and meetings. Pure: no I/O, no clock; the same article gives the same records."""

from __future__ import annotations

from typing import TYPE_CHECKING

from components.extraction import assembling
from components.extraction.article_story import read_article, stays_of
from components.records import Article, Extraction

if TYPE_CHECKING:
    from components.extraction.dating import Dating
    from components.extraction.reading import Story
    from components.reference.leaders import Leaders

EXTRACTOR_VERSION = "5"

__all__ = ["EXTRACTOR_VERSION", "assemble", "extract"]


def extract(article: Article, table: Leaders | None = None) -> Extraction:
    """Read one article; ``table`` replaces the shipped leader table (with a user's own people, say)."""
    return assemble(*read_article(article, table))


def assemble(dating: Dating, story: Story) -> Extraction:
    """What an article tells, as records."""
    return Extraction(
        published=dating.published,
        published_basis=dating.basis,
        # A given date stands; what the text says against it is told beside it.
        published_reason=dating.reason or " ".join(dating.contradictions) or None,
        visits=tuple(assembling.visit(stay, story) for stay in stays_of(story)),
        meetings=tuple(assembling.meeting(encounter, story) for encounter in story.encounters.all),
    )
