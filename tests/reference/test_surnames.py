"""The short names of a person: by the customs of the country."""

from __future__ import annotations

import pytest

from components.reference.surnames import short_names


@pytest.mark.parametrize(
    ("name", "country", "short"),
    [
        ("Abdel Fattah el-Sisi", "EGY", {"sisi", "el sisi"}),
        ("Ulisses Correia e Silva", "CPV", {"silva", "correia", "correia e silva"}),
        ("Jorge Castañeda y Álvarez", "MEX", {"alvarez", "castaneda", "castaneda y alvarez"}),
        ("Enrique Peña Nieto", "MEX", {"nieto", "pena", "pena nieto"}),
        ("Ursula von der Leyen", "DEU", {"leyen", "von der leyen", "der leyen"}),
        ("Xi Jinping", "CHN", {"xi"}),
    ],
)
def test_short_names(name: str, country: str, short: set[str]) -> None:
    assert set(short_names(name, country)) == short
