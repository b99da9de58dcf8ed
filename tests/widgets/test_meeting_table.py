"""Names of those who met, short enough for their column."""

from __future__ import annotations

import pytest

from components.widgets.meeting_table import WIDEST_PEOPLE, WIDEST_PLACE, WIDTHS, short_names

LETTER, EDGES = 5.75, 17  # pixels: a letter of a name in the tables' type, and the sides of a cell
ROOM = 506  # pixels that the list has for these columns at 1280


@pytest.mark.parametrize(
    ("people", "short"),
    [
        ("Joe Biden, Xi Jinping", "Joe Biden, Xi Jinping"),
        ("Luiz Inácio Lula da Silva, Xi Jinping", "L. I. Lula da Silva, Xi Jinping"),
        ("Miguel Díaz-Canel, Recep Tayyip Erdoğan", "M. Díaz-Canel, R. T. Erdoğan"),
        ("Narendra Modi, Karl Nehammer, Alexander Van der Bellen", "Narendra Modi, Karl Nehammer +1"),
    ],
)
def test_short_names(people: str, short: str) -> None:
    assert short_names(people) == short


def test_names_and_places_fit_their_columns() -> None:
    assert len("Ashgabat, Turkmenistan") == WIDEST_PLACE
    assert WIDTHS["In"] >= WIDEST_PLACE * LETTER + EDGES
    assert WIDTHS["Who"] + 1 >= WIDEST_PEOPLE * LETTER + EDGES
    assert sum(WIDTHS.values()) == ROOM
