"""Lines broken to fit a page or a mail's width -> paragraphs, as the author typed them."""

from __future__ import annotations

import re
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
    current, last = "", ""
    for raw in lines:
        line = raw.strip()
        if current and (not line or _ends(last, line, width)):
            paragraphs.append(current)
            current = ""
        if line:
            current = _append(current, line)
        last = line
    return "\n\n".join([*paragraphs, current] if current else paragraphs)


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


def _append(paragraph: str, line: str) -> str:
    if not paragraph:
        return line
    if _HYPHENATED.search(paragraph) and line[0].islower():
        return paragraph[:-1] + line
    return f"{paragraph} {line}"
