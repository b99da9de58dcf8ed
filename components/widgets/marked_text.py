"""Text of an article as HTML with stretches of it marked: the one place where such text is escaped."""

from __future__ import annotations

import html
from bisect import bisect_left
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_ENDS = ".!?…:”\"’')"  # a line that ends otherwise goes on in the next: the text is broken into short lines


@dataclass(frozen=True, slots=True)
class Mark:
    """Characters ``start``..``end`` in the look of ``classes`` (ours, never an article's words).

    ``note`` tells in words what is marked. ``number`` is that of a record: a link to its card stands before
    its first character, and the stretch has the class ``r<number>`` too.
    """

    start: int
    end: int
    classes: str
    note: str = ""
    number: int | None = None


def is_break(text: str, newline: int) -> bool:
    """Whether a paragraph ends at this newline: a blank line beside it, or a whole sentence before it."""
    before, after = text[newline - 1 : newline], text[newline + 1 : newline + 2]
    return before in ("", "\n", *_ENDS) or after in ("", "\n")


def paragraphs(text: str) -> Iterator[tuple[int, int]]:
    """The spans of the paragraphs that are not blank."""
    start = 0
    for position in [*(i for i, sign in enumerate(text) if sign == "\n" and is_break(text, i)), len(text)]:
        if text[start:position].strip():
            yield start, position
        start = position + 1


def marked(text: str, marks: Sequence[Mark], first: int = 0, last: int | None = None) -> str:
    """``text[first:last]`` as HTML. Marks may overlap: each stretch has the classes of all that cover it."""
    last = len(text) if last is None else last
    inside = [_clipped(mark, first, last) for mark in marks if mark.start < last and mark.end > first]
    inside.sort(key=lambda pair: (pair[0].start, -pair[0].end, pair[0].number or 0))  # the innermost last
    cuts = sorted({first, last, *(mark.start for mark, _ in inside), *(mark.end for mark, _ in inside)})
    covering: list[list[tuple[Mark, bool]]] = [[] for _ in cuts]
    for mark, begins in inside:
        for place in range(bisect_left(cuts, mark.start), bisect_left(cuts, mark.end)):
            covering[place].append((mark, begins))
    stretches = zip(cuts, cuts[1:], covering, strict=False)
    return "".join(_stretch(text, start, end, over) for start, end, over in stretches)


def article(text: str, marks: Sequence[Mark], first: int = 0) -> str:
    """The text from the paragraph at ``first`` on, a ``<p>`` a paragraph."""
    spans = (span for span in paragraphs(text) if span[0] >= first)
    return "".join(f"<p>{marked(text, marks, start, end)}</p>" for start, end in spans)


def _clipped(mark: Mark, first: int, last: int) -> tuple[Mark, bool]:
    """The part of a mark in first..last, and whether it begins there."""
    start, end = max(mark.start, first), min(mark.end, last)
    return replace(mark, start=start, end=end), mark.start >= first


def _stretch(text: str, start: int, end: int, over: Sequence[tuple[Mark, bool]]) -> str:
    words = html.escape(text[start:end])
    if not over:
        return words
    marks = [mark for mark, _ in over]
    classes = " ".join(dict.fromkeys(name for mark in marks for name in _classes(mark)))
    note = next((mark.note for mark in reversed(marks) if mark.note), "")
    title = f' title="{html.escape(note)}"' if note else ""
    links = "".join(_link(mark) for mark, begins in over if begins and mark.start == start)
    return f'{links}<span class="{classes}"{title}>{words}</span>'


def _classes(mark: Mark) -> list[str]:
    return [*mark.classes.split(), *([f"r{mark.number}"] if mark.number else [])]


def _link(mark: Mark) -> str:
    if mark.number is None:
        return ""
    classes = " ".join(["mc-number", *_classes(mark)])
    return (
        f'<a class="{classes}" id="told-{mark.number}" href="#record-{mark.number}" '
        f'aria-label="Record {mark.number}: {html.escape(mark.note)}">{mark.number}</a>'
    )
