"""Lines broken to fit a page or a mail's width -> paragraphs, as the author typed them."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_HYPHENATED = re.compile(r"(?<=[a-zà-öø-ÿ])[-\u00ad\u2010]$")
_SENTENCE_END = re.compile(r"[.!?…:][\"”’')\]]*$")
_LIST_ITEM = re.compile(r"[-*•·–]\s|\d{1,2}[.)]\s|>")
# A line is full that reaches this share of the usual width; a paragraph's last line rarely does.
_FULL = 0.75
_NARROWEST = 25  # characters: shorter lines are a list, a table or a poem
_WIDEST = 160  # longer lines were not broken to fit anything


def joined(lines: Sequence[str]) -> str:
    """The lines as paragraphs, an empty line between two. Words divided at a line's end are made whole."""
    width = usual_width(lines)
    paragraphs: list[str] = []
    current: list[str] = []
    for raw in lines:
        line = raw.strip()
        if current and (not line or _ends(current[-1], line, width)):
            paragraphs.append(_one_line(current))
            current = []
        if line:
            current.append(line)
    return "\n\n".join([*paragraphs, _one_line(current)] if current else paragraphs)


def usual_width(lines: Sequence[str]) -> int:
    """The length of a full line: the ninth decile of those that are not empty; 0 where there is none."""
    lengths = sorted(len(line.strip()) for line in lines if line.strip())
    return lengths[int(0.9 * len(lengths))] if lengths else 0


def _ends(line: str, following: str, width: int) -> bool:
    """Whether a paragraph ends after ``line``: the next word would still have fitted on it."""
    if _LIST_ITEM.match(following) or not _NARROWEST <= width <= _WIDEST:
        return True
    if following[0].islower():
        return False
    if len(line) < _FULL * width:
        return True
    next_word = following.split(maxsplit=1)[0]
    return _SENTENCE_END.search(line) is not None and len(line) + len(next_word) + 1 < width * 0.95


def _one_line(lines: Sequence[str]) -> str:
    pieces = [lines[0]]
    for before, line in pairwise(lines):
        if line[0].islower() and _HYPHENATED.search(before[-2:]):
            pieces[-1] = pieces[-1][:-1]
            pieces.append(line)
        else:
            pieces.append(f" {line}")
    return "".join(pieces)
