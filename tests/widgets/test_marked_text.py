"""Marks in a text: every character once and in order, each in the look of all marks that cover it."""

from __future__ import annotations

import html
import re

from hypothesis import given
from hypothesis import strategies as some

from components.widgets.marked_text import Mark, article, marked, paragraphs

TEXT = "Putin flies to Dushanbe on Tuesday."
VISIT = Mark(0, len(TEXT), "visit", "Visit: Putin → Dushanbe", 1)
PUTIN = Mark(0, 5, "person", "Vladimir Putin")
DUSHANBE = Mark(15, 23, "place", "Dushanbe, Tajikistan")


def shown(markup: str) -> str:
    """What a reader sees, the numbers of records left out."""
    return html.unescape(re.sub(r"<a [^>]*>\d+</a>|<[^>]+>", "", markup))


def test_a_sentence_with_the_names_in_it() -> None:
    assert marked(TEXT, [PUTIN, VISIT, DUSHANBE]) == (
        '<a class="mc-number visit r1" id="told-1" href="#record-1" '
        'aria-label="Record 1: Visit: Putin → Dushanbe">1</a>'
        '<span class="visit r1 person" title="Vladimir Putin">Putin</span>'
        '<span class="visit r1" title="Visit: Putin → Dushanbe"> flies to </span>'
        '<span class="visit r1 place" title="Dushanbe, Tajikistan">Dushanbe</span>'
        '<span class="visit r1" title="Visit: Putin → Dushanbe"> on Tuesday.</span>'
    )


def test_two_records_on_one_sentence_have_a_number_each() -> None:
    both = marked(TEXT, [VISIT, Mark(0, len(TEXT), "meeting", "Meeting", 2)])
    assert re.findall(r'id="(told-\d)"', both) == ["told-1", "told-2"]
    assert 'class="visit r1 meeting r2"' in both


def test_a_record_over_two_paragraphs_has_one_number() -> None:
    text = "He flew.\n\nHe landed."
    whole = article(text, [Mark(0, len(text), "visit", "Visit", 1)])
    assert whole.count('id="told-1"') == 1
    assert whole.count("<p>") == 2
    assert whole.count("visit r1") == 3  # the number and a stretch a paragraph


def test_broken_lines_are_one_paragraph_and_blank_ones_none() -> None:
    text = "The president\nflew home.\n\n\nThe end."
    assert [text[start:end] for start, end in paragraphs(text)] == ["The president\nflew home.", "The end."]


def test_markup_stays_text() -> None:
    text = "<script>a()</script> & <b>"
    markup = marked(text, [Mark(0, 8, "person", '"><img src=x>')])
    assert re.findall(r"<(\w+)", markup) == ["span"]
    assert 'title="&quot;&gt;&lt;img src=x&gt;"' in markup
    assert shown(markup) == text


_SPANS = some.builds(
    lambda start, length, number: Mark(start, start + length, "visit", "it", number),
    some.integers(0, 60),
    some.integers(0, 40),
    some.none() | some.integers(1, 9),
)


@given(some.text("ab .\n<&'", max_size=60), some.lists(_SPANS, max_size=6))
def test_any_marks_on_any_text_leave_the_text_as_it_is(text: str, marks: list[Mark]) -> None:
    assert shown(marked(text, marks)) == text
