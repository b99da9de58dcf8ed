"""The sentence that a record was read from, marked in its paragraph; article text is escaped."""

from __future__ import annotations

from components.widgets.marked_text import is_break, marked

CONTEXT = 420  # characters kept on each side of the evidence; paragraphs of some web pages never end


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
        if is_break(text, newline):
            return newline + 1
        position = newline
    return 0


def _breaks_after(text: str, position: int) -> int:
    while (newline := text.find("\n", position)) >= 0:
        if is_break(text, newline):
            return newline
        position = newline + 1
    return len(text)


def quote(text: str, start: int, end: int) -> str:
    """The paragraph around ``text[start:end]`` as HTML, those characters marked."""
    start = max(0, min(start, len(text)))
    end = max(start, min(end, len(text)))
    first, last = paragraph(text, start, end)
    before = "… " if first > 0 and text[first - 1] != "\n" else ""
    after = " …" if last < len(text) and text[last] != "\n" else ""
    words = f"{marked(text, (), first, start)}<mark>{marked(text, (), start, end)}</mark>"
    return f"<blockquote>{before}{words}{marked(text, (), end, last)}{after}</blockquote>"
