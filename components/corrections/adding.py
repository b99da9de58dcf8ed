"""The sentence of an article that something added by hand stands on."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from components.records import Evidence

if TYPE_CHECKING:
    from components.records import Article


def evidence_of(article: Article, words: str) -> Evidence:
    """Where ``words`` stand in an article, however its lines are broken.

    Raises ValueError with a sentence where they do not stand there.
    """
    if not words.strip():
        raise ValueError("Copy the words of the article that tell it into the field, or choose no article.")
    pattern = re.compile(r"\s+".join(map(re.escape, words.split())), re.IGNORECASE)
    for text, in_title in ((article.text, False), (article.title or "", True)):
        if found := pattern.search(text):
            return Evidence(found.group(), found.start(), found.end(), in_title)
    raise ValueError("These words do not stand in the article: copy them from it letter by letter.")
