"""Lines over the globe, held against geopy's distances and the rules of RFC 7946."""

from __future__ import annotations

from itertools import pairwise

import pytest
from geopy.distance import geodesic
from hypothesis import assume, example, given
from hypothesis import strategies as st

from components.exports.great_circle import Line, Position, great_circle

TOKYO, WASHINGTON, MOSCOW, SUVA = (139.69, 35.69), (-77.04, 38.9), (37.62, 55.75), (178.44, -18.14)
positions = st.tuples(
    st.floats(-180, 180).map(lambda degrees: round(degrees, 4)),
    st.floats(-90, 90).map(lambda degrees: round(degrees, 4)),
)


def metres(a: Position, b: Position) -> float:
    return float(geodesic((a[1], a[0]), (b[1], b[0])).m)


def length(lines: tuple[Line, ...]) -> float:
    return sum(metres(a, b) for line in lines for a, b in pairwise(line))


def test_one_line_where_the_date_line_is_far() -> None:
    (line,) = great_circle(MOSCOW, WASHINGTON)
    assert (line[0], line[-1]) == (MOSCOW, WASHINGTON)
    assert max(latitude for _, latitude in line) > 64  # over Greenland, not along a parallel
    assert length((line,)) == pytest.approx(metres(MOSCOW, WASHINGTON), rel=1e-6)


def test_eastward_over_the_date_line_is_cut_in_two() -> None:
    west, east = great_circle(TOKYO, WASHINGTON)
    assert (west[0], east[-1]) == (TOKYO, WASHINGTON)
    assert (west[-1][0], east[0][0]) == (180.0, -180.0)
    assert west[-1][1] == east[0][1]
    assert length((west, east)) == pytest.approx(metres(TOKYO, WASHINGTON), rel=1e-6)


def test_westward_is_the_same_line_the_other_way() -> None:
    there, back = great_circle(WASHINGTON, TOKYO), great_circle(TOKYO, WASHINGTON)
    assert [line[::-1] for line in there][::-1] == list(back)


def test_no_way_from_a_place_to_itself() -> None:
    assert great_circle(MOSCOW, MOSCOW) == ()


def test_from_the_date_line_itself() -> None:
    (line,) = great_circle((180.0, 0.0), (-170.0, 0.0))
    assert (line[0], line[-1]) == ((-180.0, 0.0), (-170.0, 0.0))
    (line,) = great_circle((180.0, 0.0), (170.0, 0.0))
    assert (line[0], line[-1]) == ((180.0, 0.0), (170.0, 0.0))


def test_along_the_date_line_is_one_line() -> None:
    (line,) = great_circle((0.0, 90.0), (-180.0, -44.4434))
    assert (line[0], line[-1]) == ((0.0, 90.0), (-180.0, -44.4434))


@given(positions, positions)
@example(SUVA, (-171.76, -13.83))  # Fiji to Samoa
@example((0.0, 90.0), (0.0, -90.0))
@example((10.0, 60.0), (-170.0, 60.0))  # over the pole
def test_any_way(start: Position, end: Position) -> None:
    assume(metres(start, end) > 10)
    lines = great_circle(start, end)
    for line in lines:
        assert len(line) > 1
        assert all(-180 <= x <= 180 and -90 <= y <= 90 for x, y in line)
        for a, b in pairwise(line):
            assert metres(a, b) <= 100_010
            # No jump round the globe, except over a pole, where meridians meet.
            assert abs(a[0] - b[0]) <= 180 or max(abs(a[1]), abs(b[1])) > 89
    for before, after in pairwise(lines):
        assert (abs(before[-1][0]), before[-1][0]) == (180, -after[0][0])
        assert before[-1][1] == after[0][1]
    assert metres(lines[0][0], start) < 2
    assert metres(lines[-1][-1], end) < 2
    assert length(lines) == pytest.approx(metres(start, end), rel=1e-4, abs=10)
