"""Text into sentences, by punctuation and paragraph, keeping character offsets."""

from __future__ import annotations

import re
from dataclasses import dataclass

_ABBREVIATIONS = frozenset(
    """mr mrs ms messrs dr prof gen lt col maj capt sgt sen rep gov rev hon st sr jr no vs etc inc ltd co corp
    jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
    u.s u.n u.k e.u u.a.e d.c a.m p.m ph.d i.e e.g h.e adm cmdr pres amb supt bros mt ft approx
    dept""".split()
)
# A full stop, question or exclamation mark, closing quotes, then space and a capital, digit or opening quote.
_BOUNDARY = re.compile(r"(?<![.!?…])[.!?…]++[\"”’'»)\]]*+(?=\s+[\"“‘'«(\[`]*[A-ZÀ-ÖØ-ÞА-Я0-9]|\s*$)")
# "U.S.Secretary", "talks.Afterwards": pages glued together lose the space after the full stop.
# So do captions: "on Aug. 20, 2024.(REUTERS/A. Name)ISRAELI MINISTER …".
_GLUED = re.compile(
    r"(?<=[a-z)\d][a-z)][.!?])(?=[A-Z][a-z])|(?<=[.!?][\"”)])(?=[A-Z][A-Za-z])"
    r"|(?<=[a-z\d]{2}\.)(?=\([A-Z])|(?<=[a-z]{2}\))(?=[A-Z][A-Za-z])"
)
_PARAGRAPH = re.compile(r"\n\s*\n|\n(?=\s*[-•*·]\s)|\n(?=[A-Z\"“])|\r")
_TITLES = frozenset({"h.e", "h.h", "h.m", "h.r.h", "t.r.h", "m.p"})
# "U.S.", "G.L. Peiris", "P.V. Narasimha Rao".
_INITIALS = re.compile(r"[A-Z](?:\.[A-Z])+", re.IGNORECASE)
_WORD_BEFORE = re.compile(r"([\w.]+)$")
# No sentence is longer: the parser's time grows with length, and what is longer is a table or a list.
_LONGEST = 1500


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence at ``text[start:end]``; ``paragraph`` counts from 0; quoted: all of it is."""

    start: int
    end: int
    paragraph: int
    index: int


def split(text: str, begin: int = 0) -> tuple[Sentence, ...]:
    """Cut a text from ``begin`` on into sentences; whitespace at their ends is left out."""
    sentences: list[Sentence] = []
    for number, (start, end) in enumerate(_paragraphs(text, begin)):
        for first, last in _cut(text, start, end):
            sentences.append(Sentence(first, last, number, len(sentences)))
    return tuple(sentences)


def _paragraphs(text: str, begin: int) -> list[tuple[int, int]]:
    bounds, at = [], begin
    for match in _PARAGRAPH.finditer(text, begin):
        bounds.append((at, match.start()))
        at = match.end()
    bounds.append((at, len(text)))
    return [(start, end) for start, end in bounds if text[start:end].strip()]


def _cut(text: str, start: int, end: int) -> list[tuple[int, int]]:
    ends = [m.end() for m in _BOUNDARY.finditer(text, start, end) if not _abbreviation(text, start, m)]
    ends += [m.start() for m in _GLUED.finditer(text, start, end)]
    pieces, at = [], start
    for stop in [*sorted(set(ends)), end]:
        pieces += _trimmed(text, at, stop)
        at = max(at, stop)
    return pieces


def _abbreviation(text: str, start: int, match: re.Match[str]) -> bool:
    """True where the stop belongs to "Mr.", "U.S." or an initial, and ends no sentence."""
    if match.group()[0] != ".":
        return False
    word = _WORD_BEFORE.search(text, max(start, match.start() - 12), match.start())
    if not word:
        return False
    before = word.group(1)
    if before.lower() in _TITLES:
        return True
    if before.lower() in {"a.m", "p.m", "jr", "sr"} or _INITIALS.fullmatch(before):
        following = text[match.end() : match.end() + 40].split()
        return not (following and following[0] in _OPENERS)
    return before.lower().strip(".") in _ABBREVIATIONS or (len(before) == 1 and before.isupper())


# Words that open a sentence and follow no abbreviation within one: "… in the U.S. He left on Friday."
_OPENERS = frozenset(
    "The He She It They In On At But And Mr. His Her Their This That After Before While When".split()
)


def _trimmed(text: str, start: int, end: int) -> list[tuple[int, int]]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    pieces = []
    while end - start > _LONGEST:
        cut = text.rfind(" ", start + 1, start + _LONGEST)
        cut = cut if cut > start else start + _LONGEST
        pieces.append((start, cut))
        start = cut + 1 if text[cut : cut + 1].isspace() else cut
    return [*pieces, (start, end)] if end > start else pieces
