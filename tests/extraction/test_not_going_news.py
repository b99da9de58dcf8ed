"""Words of going that take nobody anywhere: "went to war", "left Egypt out of his speech".

Each sentence with its visits (traveller, country, city, first day, last day, status) and its meetings
(people, country, city, day, status); told on Wednesday 2024-06-12.
"""

from __future__ import annotations

import pytest

from tests.extraction.telling import MeetingRow, VisitRow, meetings, visits

SENTENCES: list[tuple[str, list[VisitRow], list[MeetingRow]]] = [
    (
        "President Macron left Egypt out of his speech.",
        [],
        [],
    ),
    (
        "President Macron is in favour of talks in Egypt.",
        [],
        [],
    ),
    (
        "President Macron addressed the war in Gaza.",
        [],
        [],
    ),
    (
        "President Biden stopped in Poland's defence.",
        [],
        [],
    ),
    (
        "President Macron reached a deal with Egypt.",
        [],
        [],
    ),
    (
        "President Putin went to war in Ukraine.",
        [],
        [],
    ),
    (
        "President Macron returned a statue to Egypt.",
        [],
        [],
    ),
    (
        "NATO chief Jens Stoltenberg brought an invitation for President Recep Tayyip Erdogan to speak at the headquarters in Brussels.",
        [],
        [],
    ),
]


@pytest.mark.parametrize(("text", "went", "met"), SENTENCES, ids=[text for text, _, _ in SENTENCES])
def test_nobody_goes(text: str, went: list[VisitRow], met: list[MeetingRow]) -> None:
    assert visits(text) == went
    assert meetings(text) == met
