"""One article with its day worked out, read: what records and explanations are both made from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from components.extraction.dating import date_article
from components.extraction.implied import implied_stays
from components.extraction.origin import home_of, speaker_of
from components.extraction.reading import read
from components.reference.leaders import Leaders, leaders
from components.reference.summits import summits

if TYPE_CHECKING:
    from components.extraction.dating import Dating
    from components.extraction.reading import Story
    from components.extraction.refusals import Refusals
    from components.extraction.stay import Stay
    from components.records import Article


def read_article(
    article: Article, table: Leaders | None = None, refusals: Refusals | None = None
) -> tuple[Dating, Story]:
    """When an article was published, and what it tells; ``table`` replaces the shipped leader table."""
    people = table or leaders()
    dating = date_article(article, people, summits())
    home, speaker = home_of(article), speaker_of(article)
    return dating, read(article.text, people, dating.published, home, article.title, speaker, refusals)


def stays_of(story: Story) -> list[Stay]:
    """Every stay in the order of the records: those told, then those that follow from meetings."""
    return [*story.stays.all, *implied_stays(story)]
