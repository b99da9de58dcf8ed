"""The quoted sentence in its paragraph: exactly those characters are marked, and nothing comes alive."""

from __future__ import annotations

import html
import re

import pytest
from hypothesis import given
from hypothesis import strategies as some

from components.widgets.evidence import CONTEXT, paragraph, quote


def shown(markup: str) -> str:
    """What a reader sees of ``quote``'s HTML."""
    return html.unescape(re.sub(r"</?(?:blockquote|mark)>", "", markup))


def test_only_the_paragraph_is_quoted() -> None:
    text = "Before.\n\nHe said so. Putin flies to Dushanbe. It rains.\n\nAfter."
    start = text.index("Putin")
    end = text.index(" It rains")
    assert quote(text, start, end) == (
        "<blockquote>He said so. <mark>Putin flies to Dushanbe.</mark> It rains.</blockquote>"
    )


def test_lines_that_are_broken_in_the_middle_of_a_sentence_are_one_paragraph() -> None:
    text = "A first one.\nThe president is\nto fly to\nRome today.\nA last one."
    start, end = text.index("to fly"), text.index(" today")
    first, last = paragraph(text, start, end)
    assert text[first:last] == "The president is\nto fly to\nRome today."


def test_a_paragraph_without_end_is_cut_at_a_word() -> None:
    text = "word " * 500 + "EVIDENCE" + " word" * 500
    start = text.index("EVIDENCE")
    markup = quote(text, start, start + 8)
    assert markup.startswith("<blockquote>… word ")
    assert markup.endswith(" word …</blockquote>")
    assert len(shown(markup)) <= 2 * CONTEXT + 8 + 4


@pytest.mark.parametrize(
    "nasty", ["<script>alert(1)</script>", "<img src=x onerror=a()>", "&lt;b&gt;", "\"'"]
)
def test_markup_stays_text(nasty: str) -> None:
    text = f"Look: {nasty} here."
    markup = quote(text, 6, 6 + len(nasty))
    assert re.findall(r"<[^>]*>", markup) == ["<blockquote>", "<mark>", "</mark>", "</blockquote>"]
    assert shown(markup) == text


@given(some.text("ab .\n<&", max_size=80), some.integers(-5, 90), some.integers(-5, 90))
def test_any_span_of_any_text_can_be_quoted(text: str, start: int, end: int) -> None:
    markup = quote(text, start, end)
    marked = re.search(r"<mark>(.*)</mark>", markup, re.DOTALL)
    assert marked
    low = max(0, min(start, len(text)))
    assert html.unescape(marked[1]) == text[low : max(low, min(end, len(text)))]
