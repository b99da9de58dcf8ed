"""Places in running text, and what settles which place a word means."""

from __future__ import annotations

import pytest

from components.extraction import geography
from components.extraction.words import words_of
from tests.extraction.telling import who_went_where


def places(text: str) -> list[tuple[str, str, str | None]]:
    """(words, country, city) of each place, demonyms left out."""
    found = geography.scan(text, words_of(text), frozenset())
    return [(text[m.start : m.end], m.country, m.city_name) for m in found if not m.adjective]


@pytest.mark.parametrize(
    ("text", "words", "country", "city"),
    [
        ("in Egypt", "Egypt", "EGY", None),
        ("in Hanoi", "Hanoi", "VNM", "Hanoi"),
        ("in Lima, Peru", "Lima, Peru", "PER", "Lima"),
        ("in Dar es Salaam, Tanzania", "Dar es Salaam, Tanzania", "TZA", "Dar es Salaam"),
        ("in Tbilisi, Georgia", "Tbilisi, Georgia", "GEO", "Tbilisi"),
        ("in Cordoba, Argentina", "Cordoba, Argentina", "ARG", "Córdoba"),
        ("in Cordoba, Spain", "Cordoba, Spain", "ESP", "Córdoba"),
        ("in Victoria, Seychelles", "Victoria, Seychelles", "SYC", "Victoria"),
        ("the Tajik capital", "Tajik capital", "TJK", "Dushanbe"),
        ("in Singapore", "Singapore", "SGP", "Singapore"),
        ("in Hong Kong", "Hong Kong", "HKG", "Hong Kong"),
        ("in the West Bank", "West Bank", "PSE", None),
        ("in N'Djamena", "N'Djamena", "TCD", "N'Djamena"),
        ("in Côte d'Ivoire", "Côte d'Ivoire", "CIV", None),
        ("in Ivory Coast", "Ivory Coast", "CIV", None),
        ("the U.S.", "U.S.", "USA", None),
        ("in Washington, D.C.", "Washington", "USA", "Washington"),
        ("at Camp David", "Camp David", "USA", "Camp David"),
        ("in Davos", "Davos", "CHE", "Davos"),
        ("at the Kremlin", "Kremlin", "RUS", "Moscow"),
        ("in Mar-a-Lago", "Mar-a-Lago", "USA", "Palm Beach"),
        ("in Saint Petersburg", "Saint Petersburg", "RUS", "St. Petersburg"),
        ("in St. Petersburg", "St. Petersburg", "RUS", "St. Petersburg"),
        ("in Sharm el-Sheikh", "Sharm el-Sheikh", "EGY", "Sharm el-Sheikh"),
        ("in Bethlehem", "Bethlehem", "PSE", "Bethlehem"),
    ],
)
def test_one_place(text: str, words: str, country: str, city: str | None) -> None:
    assert places(text) == [(words, country, city)]


@pytest.mark.parametrize(
    ("names", "country", "city"),
    [
        (("Kiev", "Kyiv"), "UKR", "Kyiv"),
        (("Ashkhabad", "Ashgabat"), "TKM", "Ashgabat"),
        (("Nur-Sultan", "Astana"), "KAZ", "Astana"),
        (("Peking", "Beijing"), "CHN", "Beijing"),
        (("Saigon", "Ho Chi Minh City"), "VNM", "Ho Chi Minh City"),
        (("Burma", "Myanmar"), "MMR", None),
        (("Swaziland", "Eswatini"), "SWZ", None),
        (("Turkey", "Türkiye"), "TUR", None),
        (("the Democratic Republic of Congo", "Zaire"), "COD", None),
        (("Persia", "Iran"), "IRN", None),
    ],
)
def test_old_and_new_names_are_one_place(names: tuple[str, ...], country: str, city: str | None) -> None:
    for name in names:
        assert [row[1:] for row in places(f"in {name}")] == [(country, city)], name


@pytest.mark.parametrize(
    "text",
    [
        "Reading is fun",
        "on Monday in March",
        "of us in May",
        "Of all things",
        "Nice words, she said",
        "Mobile phones are dear",
        "the turkey was cold",
        "a piece of china",
        "",
    ],
)
def test_words_that_are_no_place_here(text: str) -> None:
    assert places(text) == []


def test_an_adjective_is_told_apart() -> None:
    text = "a Tajik poet and a NATO plane"
    found = geography.scan(text, words_of(text), frozenset())
    assert [(text[m.start : m.end], m.country, m.adjective) for m in found] == [
        ("Tajik", "TJK", True),
        ("NATO", "NATO", True),
    ]


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("President Macron visited Tbilisi, Georgia, on Monday.", ("GEO", "Tbilisi")),
        ("President Macron visited Georgia on Monday. The Georgian parliament heard him.", ("GEO", None)),
        ("President Macron visited Victoria, the capital of the Seychelles.", ("SYC", "Victoria")),
        ("President Macron visited Victoria, Canada.", ("CAN", "Victoria")),
        ("President Macron visited Dakar, the Senegalese capital.", ("SEN", "Dakar")),
        (
            "President Macron visited Kinshasa, the capital of the Democratic Republic of Congo.",
            ("COD", "Kinshasa"),
        ),
        ("President Macron visited the Republic of Congo.", ("COG", None)),
        ("President Macron visited North Korea.", ("PRK", None)),
        ("President Macron visited Guinea-Bissau.", ("GNB", None)),
        ("President Macron visited Niger.", ("NER", None)),
        ("President Macron visited Nigeria.", ("NGA", None)),
        ("President Macron visited Ramallah in the West Bank.", ("PSE", "Ramallah")),
        ("President Macron landed at Ben Gurion Airport on Monday.", ("ISR", "Tel Aviv")),
        ("President Macron visited the Vatican.", ("VAT", "Vatican City")),
        ("President Macron visited Jordan.", ("JOR", None)),
        ("President Macron visited Chad.", ("TCD", None)),
        ("President Sisi visited Nice on Monday.", ("FRA", "Nice")),
        ("President Macron went from Berlin to Warsaw on Monday.", ("POL", "Warsaw")),
    ],
)
def test_where_a_visit_went(text: str, row: tuple[str, str | None]) -> None:
    assert [place[1:] for place in who_went_where(text)] == [row]


def test_destinations_in_a_row() -> None:
    text = "President Macron travelled to Germany, the United Arab Emirates and Estonia in May."
    assert [row[1] for row in who_went_where(text)] == ["DEU", "ARE", "EST"]
    text = "President Macron visited Seoul and Tokyo in May."
    assert [row[1:] for row in who_went_where(text)] == [("KOR", "Seoul"), ("JPN", "Tokyo")]


def test_a_city_has_its_coordinates() -> None:
    text = "in Hanoi"
    (hanoi,) = geography.scan(text, words_of(text), frozenset())
    assert hanoi.city is not None
    assert (round(hanoi.city.latitude), round(hanoi.city.longitude)) == (21, 106)
    assert (hanoi.first, hanoi.stop, hanoi.start, hanoi.end) == (1, 2, 3, 8)


def test_words_taken_by_a_name_are_no_place() -> None:
    text = "Jordan spoke in Chad"
    assert [row[1] for row in places(text)] == ["JOR", "TCD"]
    assert [m.country for m in geography.scan(text, words_of(text), frozenset({0}))] == ["TCD"]
