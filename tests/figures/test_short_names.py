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
