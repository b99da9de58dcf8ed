"""Names on the map never overlap each other or a ring that is not theirs."""

from __future__ import annotations

import math

from hypothesis import given
from hypothesis import strategies as some

from components.figures.labels import Mark, _Box, _label_box, miller, place_labels

marks = some.lists(
    some.builds(
        Mark,
        name=some.text("abcdefgh ", min_size=1, max_size=18),
        latitude=some.floats(-60, 82),
        longitude=some.floats(-180, 180),
        radius=some.floats(4, 17),
    ),
    max_size=25,
)


def test_the_projection_is_millers() -> None:
    assert math.isclose(miller(0, 0)[1], 0, abs_tol=1e-12)
    x, y = miller(90, 180)
    assert math.isclose(x, math.pi)
    assert math.isclose(y, 2.303412543, rel_tol=1e-6)  # the pole, as the projection's author gives it


def test_a_lonely_place_is_named_above() -> None:
    assert place_labels([Mark("Dushanbe", 38.5, 68.8, 5)], 700) == ["top center"]


def test_a_second_name_beside_gives_way_and_a_third_is_left_out() -> None:
    near = [Mark("Ashgabat", 37.9, 58.4, 5), Mark("Mashhad", 37.9, 60.4, 5), Mark("Sarakhs", 37.9, 59.4, 5)]
    sides = place_labels(near, 700)
    assert sides[0] == "top center"
    assert sides[1] not in (None, "top center")


@given(marks)
def test_names_never_overlap(found: list[Mark]) -> None:
    scale = 700 / (2 * math.pi)
    points = [(x * scale, -y * scale) for x, y in (miller(m.latitude, m.longitude) for m in found)]
    boxes: list[_Box] = []
    for number, (mark, point, side) in enumerate(zip(found, points, place_labels(found, 700), strict=True)):
        if side is None:
            continue
        box = _label_box(mark, point, side)
        assert not any(box.meets(other) for other in boxes)
        for other, (x, y) in zip(
            found[:number] + found[number + 1 :], points[:number] + points[number + 1 :], strict=True
        ):
            assert not box.meets(_Box(x - other.radius, y - other.radius, x + other.radius, y + other.radius))
        boxes.append(box)


def test_a_name_at_the_edge_stays_on_the_map() -> None:
    assert place_labels([Mark("Suva in the Pacific", -18, 178, 5)], 700) == ["middle left"]


def test_names_of_a_narrow_map_keep_their_side_on_a_wide_one() -> None:
    found = [Mark("Juba", 4.85, 31.6, 5), Mark("Kinshasa", -4.3, 15.3, 5), Mark("Nairobi", -1.3, 36.8, 5)]
    narrow = place_labels(found, 360)
    wide = place_labels(found, 720, narrow)
    assert None not in wide
    assert all(side in (None, now) for side, now in zip(narrow, wide, strict=True))
