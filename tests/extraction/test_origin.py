"""The country that an article's source speaks from."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.extraction.origin import home_of
from components.records import Article
from components.reference.countries import countries


@pytest.mark.parametrize(
    ("source", "url", "home"),
    [
        ("Kremlin", None, "RUS"),
        ("The Irish Times", None, "IRL"),
        ("Egypt Today", None, "EGY"),
        ("Reuters", None, None),
        (None, "https://www.mfa.gov.ua/news/1", "UKR"),
        (None, "https://www.state.gov/briefing", "USA"),
        (None, "https://pmo.gov.lk/x", "LKA"),
        (None, "https://www.bbc.co.uk/news/1", "GBR"),
        (None, "https://example.com/news", None),
        ("dawn.pk", None, "PAK"),
        ("kuwaittimes.com", None, "KWT"),
        ("Daily News", "https://dailynews.lk/1", "LKA"),
        (None, None, None),
        ("", "", None),
    ],
)
def test_home(source: str | None, url: str | None, home: str | None) -> None:
    assert home_of(Article("text", source=source, url=url)) == home


def test_the_name_comes_before_the_address() -> None:
    assert home_of(Article("text", source="The Irish Times", url="https://example.fr/1")) == "IRL"


@given(st.text(max_size=60), st.text(max_size=60))
def test_any_source_and_address(source: str, url: str) -> None:
    home = home_of(Article("text", source=source, url=url))
    assert home is None or home in countries().by_code
