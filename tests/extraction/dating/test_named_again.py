"""Leaders named again by their surnames alone."""

from __future__ import annotations

import pytest

from components.extraction.dating.named_again import with_surnames
from components.extraction.dating.story import lines_of
from components.extraction.dating.titles import mentions
from components.records import Article
from components.reference.leaders import leaders


def named(text: str, title: str | None = None) -> list[str]:
    lines = lines_of(Article(text, title))
    found = [mention for line in lines for mention in mentions(line, leaders())]
    more = [one for one in with_surnames(lines, found, leaders()) if one not in found]
    return [one.line.text[one.start - one.line.start : one.end - one.line.start] for one in more]


@pytest.mark.parametrize(
    ("text", "again"),
    [
        ("Jack Straw packs. Mr Straw will land in Kenya, where Straw has kin.", ["Straw", "Straw"]),
        ("Emmanuel Macron packs. Brigitte Macron does not. Macron Street is closed.", []),
        ("Mr Straw will land in Kenya.", []),  # nobody is named in full
    ],
)
def test_a_surname_again(text: str, again: list[str]) -> None:
    assert named(text) == again


def test_the_title_may_have_the_surname_alone() -> None:
    assert named("Jack Straw is to see his kin.", "Straw lands in Kenya") == ["Straw"]


def test_a_surname_of_two_is_nobodys() -> None:
    assert named("Hillary Clinton met Bill Clinton. Clinton was glad.") == []


def test_of_two_presidents_of_a_name_the_one_named_in_full_is_meant() -> None:
    lines = lines_of(Article("George W. Bush packs. President Bush will land in Kenya."))
    found = [mention for line in lines for mention in mentions(line, leaders())]
    assert [len(one.people) for one in found] == [1, 2]
    assert [len(one.people) for one in with_surnames(lines, found, leaders())] == [1, 1]
