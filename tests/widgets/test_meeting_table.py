"""Names of those who met, short enough for their column."""

from __future__ import annotations

import pytest

from components.widgets.meeting_table import short_names


@pytest.mark.parametrize(
    ("people", "short"),
    [
        ("Joe Biden, Xi Jinping", "Joe Biden, Xi Jinping"),
        ("Luiz Inácio Lula da Silva, Xi Jinping", "L. I. Lula da Silva, Xi Jinping"),
        ("Narendra Modi, Karl Nehammer, Alexander Van der Bellen", "Narendra Modi, Karl Nehammer +1"),
    ],
)
def test_short_names(people: str, short: str) -> None:
    assert short_names(people) == short
