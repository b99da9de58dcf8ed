"""Which sentences are parsed: parsing is what costs, and most sentences tell of no visit and no meeting."""

from __future__ import annotations

import re
from bisect import bisect
from typing import TYPE_CHECKING

from components.extraction import language

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spacy.tokens import Doc

    from components.extraction.sentences import Sentence
    from components.extraction.windows import Spanned

# A sentence is parsed where one of these stands in it.
_TRIGGER = re.compile(
    r"\b(?:visit|tour|trip|travel|journey|fl(?:y|ies|ew|own|ying)\b|go(?:es|ing|ne)?\b|went\b|head"
    r"|arriv|land|touch|leav|left\b"
    r"|depart|return|c[oa]m(?:e|es|ing)\b|stay|stop|spen[dt]|attend|join|participat|summit|mission|swing|pilgrim|voyage"
    r"|m(?:ee|e)t|talks?\b|talked|discuss|confer|receiv|welcom|greet|host|negotiat|sit\b|sat\b|sits\b|hold|held|sign"
    r"|address|speak|spoke|open|inaugurat|due\b|expected\b|congratulat|dine|lunch|jet|bound\b|lay|laid|celebrat|"
    r"appear|is in\b|was in\b|were in\b|are in\b|been to\b|been in\b|be in\b|deliver|said in\b"
    r"|told|officiat|call)",
    re.IGNORECASE,
)
_LONE_SURROGATE = re.compile(r"[\ud800-\udfff]")
# "In August Guterres was in Lviv": without a comma the parser makes one name of month and man.
_DATE_BEFORE_NAME = re.compile(
    r"^((?:In|On|By|Last|This|Late in|Early in)\s(?:January|February|March|April|May|June|July"
    r"|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)(?:\s\d{4})?)\s(?=[A-Z])"
)
_PRONOUN = re.compile(r"\b(?:he|she|they|his|her|their)\b", re.IGNORECASE)


def parsed(
    text: str, sentences: Sequence[Sentence], people: Sequence[Spanned], places: Sequence[Spanned]
) -> dict[int, Doc]:
    """The parses of sentences with a trigger word, or with a place and a person, by the sentence's index."""
    placed, peopled = _sentences_of(sentences, places), _sentences_of(sentences, people)
    wanted = [
        s
        for s in sentences
        if _TRIGGER.search(text, s.start, s.end)
        or (s.index in placed and (s.index in peopled or _PRONOUN.search(text, s.start, s.end)))
    ]
    docs = language.parse(_plain(text[s.start : s.end]) for s in wanted)
    return {s.index: doc for s, doc in zip(wanted, docs, strict=True)}


def _sentences_of(sentences: Sequence[Sentence], mentions: Sequence[Spanned]) -> set[int]:
    """The sentences in which mentions stand, by index."""
    starts = [s.start for s in sentences]
    return {bisect(starts, m.start) - 1 for m in mentions}


def _plain(sentence: str) -> str:
    """Line breaks as spaces, quotes as one character each: offsets stay."""
    sentence = _LONE_SURROGATE.sub("\ufffd", sentence)
    sentence = _DATE_BEFORE_NAME.sub(r"\1,", sentence)
    return sentence.replace("\n", " ").replace("“", '"').replace("”", '"').replace("’", "'").replace("‘", "'")
