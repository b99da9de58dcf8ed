"""Names cut to what a column has room for."""

from __future__ import annotations

import pytest

from components.figures.short_names import short_name


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("Emmanuel Macron", "Emmanuel Macron"),
        ("Luiz Inácio Lula da Silva", "L. Inácio Lula da Silva"),
        ("Mohamed bin Zayed Al Nahyan", "M. bin Zayed Al Nahyan"),
        ("Gurbanguly Berdimuhamedow", "G. Berdimuhamedow"),
        ("Abdul Fattah Abdelrahman al-Burhan", "A. F. A. al-Burhan"),
        ("Frank-Walter van der Steinmeierssen", "F. van der Steinmeierssen"),
        ("Averylongsinglenamewithoutspaces", "Averylongsinglenamewithoutspaces"),
        ("", ""),
    ],
)
def test_long_names_are_shortened_from_the_left(name: str, short: str) -> None:
    assert short_name(name) == short


def test_a_country_has_its_usual_short_name() -> None:
    assert short_name("Democratic Republic of the Congo") == "DR Congo"
    assert short_name("United Arab Emirates") == "United Arab Emirates"
    assert short_name("United Arab Emirates", 19) == "UAE"
