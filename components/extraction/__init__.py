"""Article -> visits and meetings. Pure: no I/O, no clock; the same article gives the same records."""

from __future__ import annotations

from components.extraction import assembling
from components.extraction.dating import date_article
from components.extraction.implied import implied_stays
from components.extraction.origin import home_of, speaker_of
from components.extraction.reading import read
from components.records import Article, Extraction
from components.reference.leaders import Leaders, leaders
from components.reference.summits import summits

EXTRACTOR_VERSION = "2"

__all__ = ["EXTRACTOR_VERSION", "extract"]


def extract(article: Article, table: Leaders | None = None) -> Extraction:
    """Read one article; ``table`` replaces the shipped leader table (with a user's own people, say)."""
    people = table or leaders()
    dating = date_article(article, people, summits())
    story = read(article.text, people, dating.published, home_of(article), article.title, speaker_of(article))
    stays = [*story.stays.all, *implied_stays(story)]
    return Extraction(
        published=dating.published,
        published_basis=dating.basis,
        # A given date stands; what the text says against it is told beside it.
        published_reason=dating.reason or " ".join(dating.contradictions) or None,
        visits=tuple(assembling.visit(stay, story) for stay in stays),
        meetings=tuple(assembling.meeting(encounter, story) for encounter in story.encounters.all),
    )
