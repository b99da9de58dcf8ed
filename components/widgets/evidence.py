"""The sentence that a record was read from, marked in its paragraph; article text is escaped."""

from __future__ import annotations

import html

CONTEXT = 420  # characters kept on each side of the evidence; paragraphs of some web pages never end
_ENDS = ".!?…:”\"’')"  # a line that ends otherwise goes on in the next: the text is broken into short lines


def paragraph(text: str, start: int, end: int) -> tuple[int, int]:
    """The span of the paragraph around ``text[start:end]``, cut to words where it is very long."""
    first = _breaks_before(text, start)
    last = _breaks_after(text, end)
    if start - first > CONTEXT:
        first = text.find(" ", start - CONTEXT, start) + 1 or start - CONTEXT
    if last - end > CONTEXT:
        cut = text.rfind(" ", end, end + CONTEXT)
        last = cut if cut > 0 else end + CONTEXT
    return first, last


def _breaks_before(text: str, position: int) -> int:
    while (newline := text.rfind("\n", 0, position)) >= 0:
        if _is_break(text, newline):
            return newline + 1
        position = newline
    return 0


def _breaks_after(text: str, position: int) -> int:
    while (newline := text.find("\n", position)) >= 0:
        if _is_break(text, newline):
            return newline
        position = newline + 1
    return len(text)


def _is_break(text: str, newline: int) -> bool:
    """Whether a paragraph ends at this newline: a blank line beside it, or a whole sentence before it."""
    before, after = text[newline - 1 : newline], text[newline + 1 : newline + 2]
    return before in ("", "\n", *_ENDS) or after in ("", "\n")


def quote(text: str, start: int, end: int) -> str:
    """The paragraph around ``text[start:end]`` as HTML, those characters marked."""
    start = max(0, min(start, len(text)))
    end = max(start, min(end, len(text)))
    first, last = paragraph(text, start, end)
    before = "… " if first > 0 and text[first - 1] != "\n" else ""
    after = " …" if last < len(text) and text[last] != "\n" else ""
    return (
        f"<blockquote>{before}{html.escape(text[first:start])}<mark>{html.escape(text[start:end])}</mark>"
        f"{html.escape(text[end:last])}{after}</blockquote>"
    )
