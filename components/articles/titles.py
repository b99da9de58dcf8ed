"""Which line of a text is its title, where no format says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

MAX_TITLE = 160
# A line that ends like this is a sentence of the text (or a dateline), not a title.
SENTENCE_ENDS = (".", ",", ";", ":", "-", "–", "—")


def leading_title(paragraphs: Sequence[str]) -> str | None:
    """The first paragraph, where it is short, no sentence, and something follows it."""
    if len(paragraphs) < 2:
        return None
    first = " ".join(paragraphs[0].split())
    return first if len(first) <= MAX_TITLE and not first.endswith(SENTENCE_ENDS) else None
