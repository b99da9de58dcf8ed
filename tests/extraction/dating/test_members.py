"""How many members a body has."""

from __future__ import annotations

import pytest

from components.extraction.dating.members import member_clues
from components.extraction.dating.story import lines_of
from components.records import Article


def spans(text: str) -> list[tuple[str, str]]:
    clues = member_clues(lines_of(Article(text)))
    return [(str(clue.allowed.first), str(clue.allowed.last)) for clue in clues]


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("Leaders of the 15-nation European Union dined.", "1994-12-30", "2004-05-30"),
        ("The 28-member bloc is divided, an EU official said.", "2013-06-29", "2020-03-01"),
        ("The six-nation Association of Southeast Asian Nations met.", "1984-01-05", "1995-08-26"),
        ("Leaders of the 16-nation NATO alliance dined.", "1982-05-28", "1999-04-10"),
    ],
)
def test_since_when_and_until_when(text: str, first: str, last: str) -> None:
    assert spans(text) == [(first, last)]


@pytest.mark.parametrize(
    "text",
    [
        "The 28-member bloc is divided.",  # which?
        "The 17-member European Union dined.",  # never
        "The 28-member delegation dined with the European Union's envoy to the town and to the sea.",
        "In 2003 the 15-nation European Union dined.",
    ],
)
def test_nothing_is_told(text: str) -> None:
    assert spans(text) == []
