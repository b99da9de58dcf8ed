"""Article -> visits and meetings. Pure: no I/O, no clock, no network; the same article gives the same records."""

from __future__ import annotations

from components.extraction import assembling, dates
from components.extraction.implied import implied_stays
from components.extraction.origin import home_of
from components.extraction.reading import read
from components.extraction.timing import day_of
from components.records import Article, Extraction
from components.reference.leaders import Leaders, leaders

EXTRACTOR_VERSION = "1"

__all__ = ["EXTRACTOR_VERSION", "extract"]


def extract(article: Article, table: Leaders | None = None) -> Extraction:
    """Read one article; ``table`` replaces the shipped leader table (with a user's own people, say)."""
    published, basis, reason = _published(article)
    home = home_of(article)
    story = read(article.text, table or leaders(), published, home, article.title)
    stays = [*story.stays.all, *implied_stays(story)]
    return Extraction(
        published=published,
        published_basis=basis,  # type: ignore[arg-type]
        published_reason=reason,
        visits=tuple(assembling.visit(stay, story) for stay in stays),
        meetings=tuple(assembling.meeting(encounter, story) for encounter in story.encounters.all),
    )


def _published(article: Article) -> tuple[str | None, str, str | None]:
    if article.published:
        basis = article.published_basis if article.published_basis != "unknown" else "given"
        return article.published, basis, None
    line = dates.dateline(article.text)
    if line is not None:
        when = dates.resolve(line, anchor=None, tense="unknown")
        if when.start and day_of(when.start):
            return when.start, "dateline", f"the dateline says “{line.text}”"
    return None, "unknown", None
