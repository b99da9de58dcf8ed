"""The network and the matrix: dots and lines by how often people met, everything clickable."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as some

from components.figures import matrix as squares
from components.figures.network import MOST, dot_size, network
from components.figures.palette import LIGHT
from components.figures.spring import positions

PAIRS = pd.DataFrame([("Lula", "Xi", 2), ("Biden", "Xi", 1)], columns=["a", "b", "meetings"])
MEETINGS = {"Xi": 3, "Lula": 2, "Biden": 1}


def traces(figure: object, name: str) -> list[object]:
    return [trace for trace in figure.data if trace.name == name]  # type: ignore[attr-defined]


def test_those_who_met_stand_closer() -> None:
    place = positions(4, [(0, 1, 3), (2, 3, 1)])
    near, far = np.linalg.norm(place[0] - place[1]), np.linalg.norm(place[0] - place[2])
    assert near < far


@given(some.integers(0, 12), some.lists(some.tuples(some.integers(0, 11), some.integers(0, 11)), max_size=20))
def test_every_network_stays_in_its_frame_and_is_drawn_the_same_again(
    dots: int, ties: list[tuple[int, int]]
) -> None:
    known = [(a, b, 1.0) for a, b in ties if a != b and max(a, b) < dots]
    place = positions(dots, known, 1.6)
    assert place.shape == (dots, 2)
    assert np.isfinite(place).all()
    assert (place >= 0).all()
    assert (place <= [1.6, 1.0]).all()
    assert (place == positions(dots, known, 1.6)).all()


def test_dots_grow_with_meetings_and_lines_with_times_met() -> None:
    figure = network(PAIRS, MEETINGS, LIGHT)
    (people,) = traces(figure, "people")
    assert list(people.customdata) == ["who:Xi", "who:Lula", "who:Biden"]
    assert list(people.marker.size) == [dot_size(3), dot_size(2), dot_size(1)]
    assert sorted(line.line.width for line in traces(figure, "lines")) == [1.4, 2.8]
    (middles,) = traces(figure, "pairs")
    assert list(middles.customdata) == ["pair:Lula\tXi", "pair:Biden\tXi"]


@pytest.mark.parametrize(("chosen", "loud"), [((), 0), (("Xi",), 2), (("Lula", "Xi"), 1)])
def test_lines_of_the_chosen_stand_out(chosen: tuple[str, ...], loud: int) -> None:
    figure = network(PAIRS, MEETINGS, LIGHT, chosen)
    lines = [line for line in traces(figure, "lines") if line.line.color == LIGHT.accent]
    assert sum(list(line.x).count(None) for line in lines) == loud


def test_of_very_many_the_most_met_and_the_chosen_are_drawn() -> None:
    many = {f"P{number:03}": 1000 - number for number in range(MOST + 40)}
    figure = network(PAIRS.iloc[:0], many, LIGHT, ("P090",))
    (people,) = traces(figure, "people")
    assert len(people.customdata) == MOST + 1
    assert people.customdata[-1] == "who:P090"


def test_names_are_letters_only() -> None:
    rows = pd.DataFrame([("<b>A</b>", "B", 1)], columns=["a", "b", "meetings"])
    figure = network(rows, {"<b>A</b>": 1, "B": 1}, LIGHT)
    (people,) = traces(figure, "people")
    assert people.hovertext[0] == "<b>&lt;b&gt;A&lt;/b&gt;</b><br>1 meeting"


def test_the_matrix_is_the_same_on_both_sides_of_its_diagonal() -> None:
    figure = squares.matrix(PAIRS, ["Xi", "Lula", "Biden"], LIGHT)
    (grid,) = traces(figure, "squares")
    drawn = [[None if value is None else round(value, 2) for value in row] for row in grid.z]
    assert drawn == [[None, 1.0, 0.65], [1.0, None, None], [0.65, None, None]]
    (numbers,) = traces(figure, "numbers")
    assert list(numbers.text) == ["2", "1", "2", "1"]
    assert set(numbers.customdata) == {"pair:Lula\tXi", "pair:Biden\tXi"}
