"""Who plays which part in an article: the one whom it is about, the one who says "I", the country at home."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from components.extraction.office_words import HEADS

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Sequence

    from components.extraction.cast import Cast, Character, PersonMention
    from components.extraction.offices import Office
    from components.extraction.sentences import Sentence

_FIRST_PERSON = re.compile(r"(?<![\w“\"'])I(?:'| (?:will|am|have|shall|look|had|was|wish|met|hope))")
# Who speaks, in a transcript.
_SPEAKER = re.compile(r"[A-Z][A-Z'’.\- ]{0,40}:")
# Offices whose holder speaks on the office's own page.
_SPEAKING = HEADS | {"foreign minister", "secretary of state"}
# The sentences that lead an article.
_LEAD = 3


def most_told(told: Counter[str]) -> str | None:
    """The country that an article without a known source is at home in: the one told far more than others."""
    first, second = [*told.most_common(2), ("", 0), ("", 0)][:2]
    return first[0] if first[1] >= 4 and first[1] >= 2 * second[1] else None


def protagonist(sentences: Sequence[Sentence], people: Sequence[PersonMention]) -> Character | None:
    """Whom the article is about: the most often named, who is named in its first sentences."""
    if not sentences:
        return None
    first_end, lead = sentences[0].end, sentences[:_LEAD][-1].end
    counts: dict[Character, int] = {}
    for mention in people:
        for who in mention.who:
            if mention.start < lead or who in counts:
                counts[who] = counts.get(who, 0) + 1 + (mention.start < first_end)
    return max(counts, key=lambda who: counts[who], default=None)


def speaks_from(
    text: str, sentence: Sentence, people: Sequence[PersonMention]
) -> tuple[Character, ...] | None:
    """Who is said to speak from a sentence on: "SECRETARY POWELL: …"; nobody where we do not know him.

    None where the sentence names no speaker.
    """
    label = _SPEAKER.match(text, sentence.start, sentence.end)
    if label is None:
        return None
    return next((m.who[:1] for m in people if m.end == label.end() - 1), ())


def narrator(
    text: str, cast: Cast, found: list[Office], home: str | None, speaker: str | None
) -> Character | None:
    """Who says "I" in a statement of an office: "I will visit China … as Prime Minister"."""
    if home is None or not _FIRST_PERSON.search(text):
        return None
    for office in found:
        if office.title in _SPEAKING and office.country in {None, home}:
            return cast.holder(home, office.title, office.words)
    return cast.holder(home, speaker, speaker.title()) if speaker else None
