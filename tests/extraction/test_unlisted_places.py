"""Towns that no table knows, told with their country."""

from __future__ import annotations

import pytest

from components.extraction import extract, geography
from components.extraction.words import words_of
from components.records import Article


def unlisted(text: str) -> list[tuple[str, str]]:
    found = geography.scan(text, words_of(text), frozenset())
    return [(mention.unlisted, mention.country) for mention in found if mention.unlisted]


@pytest.mark.parametrize(
    ("text", "town"),
    [
        ("He flew to Little Fishmere, Canada.", ("Little Fishmere", "CAN")),
        ("They met in Zhezkentbulak, Kazakhstan, on Friday.", ("Zhezkentbulak", "KAZ")),
        ("She went to the village of Barskoon, Kyrgyzstan, where she", ("Barskoon", "KGZ")),
        # Known, but in other countries alone.
        ("Macron went to Palma, Mozambique, last week.", ("Palma", "MOZ")),
    ],
)
def test_a_town_told_with_its_country_is_one(text: str, town: tuple[str, str]) -> None:
    assert unlisted(text) == [town]


@pytest.mark.parametrize(
    "text",
    [
        "talks in Brussels, Belgium.",
        "In Parliament, Canada said no.",
        "In Congress, Mexico, he said, was mentioned.",
        "In Asia, China has many friends.",
        "He replied to Fishmere, Canada's minister.",
        "They met in March, France, Germany and Italy said.",
        "In Germany, France, and Italy they met.",
        "Fishmere, Canada, is cold.",
    ],
)
def test_nothing_else_is(text: str) -> None:
    assert unlisted(text) == []


def test_it_is_the_city_of_a_visit_and_has_no_coordinates() -> None:
    text = "French President Emmanuel Macron arrived in Little Fishmere, Canada, on Monday for talks."
    (visit,) = extract(Article(text, published="2024-05-27", published_basis="given")).visits
    assert (visit.place.country, visit.place.city, visit.place.latitude) == ("CAN", "Little Fishmere", None)
    assert text in visit.evidence[0].text
