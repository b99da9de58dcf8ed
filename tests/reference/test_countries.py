from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.reference.countries import countries

WORDS = countries()


def codes(surface: str) -> list[str]:
    return list(dict.fromkeys(word.code for word in WORDS.words(surface)))


@pytest.mark.parametrize(
    ("surface", "code"),
    [
        ("Czechia", "CZE"), ("Czech Republic", "CZE"), ("Türkiye", "TUR"), ("Turkiye", "TUR"),
        ("Ivory Coast", "CIV"),
        ("Cote d'Ivoire", "CIV"), ("Côte d’Ivoire", "CIV"), ("Burma", "MMR"), ("DR Congo", "COD"),
        ("Congo-Brazzaville", "COG"),
        ("North Korea", "PRK"), ("DPRK", "PRK"), ("Republic of Korea", "KOR"), ("USSR", "RUS"),
        ("Soviet Union", "RUS"),
        ("Yugoslavia", "SRB"), ("Holy See", "VAT"), ("US", "USA"), ("U.S.", "USA"), ("U.S.A.", "USA"),
        ("United States", "USA"),
        ("America", "USA"), ("UK", "GBR"), ("Britain", "GBR"), ("UAE", "ARE"), ("Kosovo", "XKX"),
        ("Eswatini", "SWZ"),
        ("Swaziland", "SWZ"), ("Zaire", "COD"), ("East Timor", "TLS"), ("Timor-Leste", "TLS"),
        ("West Germany", "DEU"),
        ("East Germany", "DDR"), ("Macedonia", "MKD"), ("Cape Verde", "CPV"), ("Ceylon", "LKA"),
        ("Upper Volta", "BFA"),
        ("Rhodesia", "ZWE"), ("Persia", "IRN"), ("Greenland", "GRL"), ("Puerto Rico", "PRI"),
        ("Macau", "MAC"),
        ("EU", "EU"), ("European Union", "EU"), ("NATO", "NATO"), ("Nato", "NATO"), ("U.N.", "UN"),
        ("ASEAN", "ASEAN"),
        ("Kremlin", "RUS"), ("White House", "USA"), ("Élysée", "FRA"), ("Downing Street", "GBR"),
        ("Zhongnanhai", "CHN"),
        ("Foggy Bottom", "USA"), ("State Department", "USA"), ("Moscow", "RUS"), ("Vatican", "VAT"),
    ],
)  # fmt: skip
def test_a_name_means_its_country(surface: str, code: str) -> None:
    assert codes(surface) == [code]


@pytest.mark.parametrize(
    ("surface", "code", "adjective", "noun"),
    [
        ("Tajik", "TJK", True, True), ("Russians", "RUS", False, True), ("French", "FRA", True, False),
        ("Frenchman", "FRA", False, True), ("Emirati", "ARE", True, True), ("Salvadoran", "SLV", True, True),
        ("Azeri", "AZE", True, True), ("Dutch", "NLD", True, False), ("Britons", "GBR", False, True),
        ("Chinese", "CHN", True, True), ("Filipino", "PHL", True, True), ("Kosovar", "XKX", True, True),
    ],
)  # fmt: skip
def test_a_demonym_says_what_it_can_be(surface: str, code: str, adjective: bool, noun: bool) -> None:
    (word,) = WORDS.words(surface)
    assert (word.code, word.kind, word.adjective, word.noun) == (code, "demonym", adjective, noun)


@pytest.mark.parametrize(
    ("surface", "expected"),
    [
        ("Korean", ["KOR", "PRK"]), ("Congolese", ["COD", "COG"]), ("Congo", ["COD", "COG"]),
        ("Dominican", ["DOM", "DMA"]),
        ("Georgia", ["GEO"]), ("Jordan", ["JOR"]), ("Chad", ["TCD"]), ("Turkey", ["TUR"]),
        ("Guinea", ["GIN"]), ("Niger", ["NER"]),
        ("Moscow", ["RUS"]),
    ],
)  # fmt: skip
def test_an_ambiguous_word_says_so(surface: str, expected: list[str]) -> None:
    assert codes(surface) == expected
    assert all(word.ambiguous for word in WORDS.words(surface))


@pytest.mark.parametrize("surface", ["us", "turkey", "polish", "chad", "china", "who", "au", "Atlantis", ""])
def test_a_common_word_is_no_country(surface: str) -> None:
    assert WORDS.words(surface) == ()


def test_a_headline_in_capitals_is_read() -> None:
    assert codes("RUSSIA") == ["RUS"]
    assert codes("SOUTH KOREA") == ["KOR"]


def test_every_united_nations_member_and_the_others_are_there() -> None:
    states = [country for country in WORDS.by_code.values() if country.kind == "country"]
    assert len(states) == 193 + len(["VAT", "PSE", "XKX", "TWN"])
    assert {"UN", "EU", "NATO", "AU", "ASEAN"} <= {
        c.code for c in WORDS.by_code.values() if c.kind == "organisation"
    }


def test_every_name_of_a_country_is_a_word_for_it() -> None:
    silent = [c.name for c in WORDS.by_code.values() if c.code not in codes(c.name)]
    assert silent == []


def test_a_country_is_told_in_full() -> None:
    tajikistan = WORDS.by_code["TJK"]
    assert (tajikistan.name, tajikistan.capital, tajikistan.subregion) == (
        "Tajikistan",
        "Dushanbe",
        "Central Asia",
    )
    assert (tajikistan.latitude, tajikistan.longitude) == pytest.approx((38.54, 68.78), abs=0.05)


@given(st.text(max_size=30))
def test_any_text_can_be_looked_up(text: str) -> None:
    assert all(word.code in WORDS.by_code for word in WORDS.words(text))
