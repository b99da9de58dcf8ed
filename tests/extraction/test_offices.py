"""Offices in running text: whose they are, and of which country."""

from __future__ import annotations

import pytest

from components.extraction.offices import scan
from components.extraction.words import surface, words_of


def offices(text: str) -> list[tuple[str, str, str | None]]:
    """(words taken in, office as tables call it, country) of each office."""
    words = words_of(text)
    return [(surface(text, words, o.first, o.stop), o.title, o.country) for o in scan(text, words)]


@pytest.mark.parametrize(
    ("text", "taken", "title", "country"),
    [
        ("Russian President Vladimir Putin", "Russian President", "president", "RUS"),
        ("the prime minister of Japan", "prime minister of Japan", "prime minister", "JPN"),
        ("Japan's foreign minister", "Japan's foreign minister", "foreign minister", "JPN"),
        ("Iran’s supreme leader", "Iran’s supreme leader", "supreme leader", "IRN"),
        ("the German chancellor", "German chancellor", "chancellor", "DEU"),
        ("New Zealand Prime Minister", "New Zealand Prime Minister", "prime minister", "NZL"),
        ("the Crown Prince of Saudi Arabia", "Crown Prince of Saudi Arabia", "crown prince", "SAU"),
        (
            "the president of the Republic of Korea",
            "president of the Republic of Korea",
            "president",
            "KOR",
        ),
        (
            "Democratic Republic of Congo President",
            "Democratic Republic of Congo President",
            "president",
            "COD",
        ),
        ("the acting Dutch prime minister", "acting Dutch prime minister", "prime minister", "NLD"),
        ("his Tajik counterpart", "Tajik counterpart", "counterpart", "TJK"),
        ("UN Secretary-General", "UN Secretary-General", "secretary-general", "UN"),
        ("Secretary of State Antony Blinken", "Secretary of State", "secretary of state", None),
        ("King Felipe", "King", "king", None),
        ("Zambian minister of mines", "Zambian minister of mines", "minister", "ZMB"),
        (
            "Minister of Energy and Petroleum",
            "Minister of Energy and Petroleum",
            "minister",
            None,
        ),
        (
            "Minister for Foreign Affairs of Kenya",
            "Minister for Foreign Affairs of Kenya",
            "foreign minister",
            "KEN",
        ),
        ("Egyptian deputy foreign minister", "Egyptian deputy foreign minister", "under secretary", "EGY"),
        ("oil minister", "oil minister", "minister", None),
        ("the speaker of the Iraqi parliament", "speaker of the Iraqi parliament", "speaker", "IRQ"),
        (
            "the president of the European Commission",
            "president of the European Commission",
            "president of the european commission",
            "EU",
        ),
        ("the president-elect of Mexico", "president-elect of Mexico", "president", "MEX"),
    ],
)
def test_one_office(text: str, taken: str, title: str, country: str | None) -> None:
    assert offices(text) == [(taken, title, country)]


def test_two_offices_share_the_country_that_is_told_once() -> None:
    assert offices("Singapore's president and prime minister") == [
        ("Singapore's president", "president", "SGP"),
        ("prime minister", "prime minister", "SGP"),
    ]
    assert offices("the President and Prime Minister of Vietnam") == [
        ("President", "president", "VNM"),
        ("Prime Minister of Vietnam", "prime minister", "VNM"),
    ]


@pytest.mark.parametrize(
    ("text", "former", "plural"),
    [
        ("former US President Bill Clinton", True, False),
        ("the late Egyptian president", True, False),
        ("the Egyptian president", False, False),
        ("the presidents of Poland and Lithuania", False, True),
        ("both prime ministers", False, True),
        ("the ex-president of Brazil", True, False),
    ],
)
def test_former_and_plural(text: str, former: bool, plural: bool) -> None:
    (office,) = scan(text, words_of(text))
    assert (office.former, office.plural) == (former, plural)


@pytest.mark.parametrize("text", ["", "a quiet morning", "the kingdom of heaven", "premiership", "ministry"])
def test_no_office(text: str) -> None:
    assert offices(text) == []


def test_an_adjective_that_stands_apart_is_not_the_offices() -> None:
    assert offices("He is French. President Biden spoke") == [("President", "president", None)]
    assert offices("in France, President Biden") == [("President", "president", None)]
