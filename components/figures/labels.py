"""Where names fit on the map: each label at the side of its ring where it meets no other, or not at all.

The map's Miller projection is rebuilt here to know where plotly will put a point.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, get_args

if TYPE_CHECKING:
    from collections.abc import Sequence

Side = Literal[
    "top center", "middle right", "bottom center", "middle left",
    "top right", "bottom right", "top left", "bottom left",
]  # fmt: skip
SIDES: tuple[Side, ...] = get_args(Side)  # in the order in which they are tried

CHARACTER_WIDTH = 6.1  # pixels of an average letter at the label size of 11
LINE_HEIGHT = 13.0


@dataclass(frozen=True, slots=True)
class Mark:
    """A ring on the map with the name that it would like to carry; ``radius`` in pixels."""

    name: str
    latitude: float
    longitude: float
    radius: float


@dataclass(frozen=True, slots=True)
class _Box:
    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: _Box) -> bool:
        return (
            self.left < other.right
            and other.left < self.right
            and self.top < other.bottom
            and other.top < self.bottom
        )


def miller(latitude: float, longitude: float) -> tuple[float, float]:
    """Miller cylindrical projection: x and y in radians of the globe, y growing to the north."""
    return math.radians(longitude), 1.25 * math.log(math.tan(math.pi / 4 + 0.4 * math.radians(latitude)))


def place_labels(
    marks: Sequence[Mark], width: float, kept: Sequence[Side | None] | None = None
) -> list[Side | None]:
    """A side for each mark's name on a map ``width`` pixels wide, or None where there is no room.

    Marks are served in the order given, so the most important come first. ``kept`` are sides found for a
    narrower map: those names come before all others, at that side or not at all.
    """
    scale = width / (2 * math.pi)
    points = [(x * scale, -y * scale) for x, y in (miller(m.latitude, m.longitude) for m in marks)]
    return sides_at(points, marks, width / 2, kept)


def sides_at(
    points: Sequence[tuple[float, float]],
    marks: Sequence[Mark],
    edge: float,
    kept: Sequence[Side | None] | None = None,
) -> list[Side | None]:
    """The same for marks that stand at ``points``: pixels, y downwards; names end within x = ±``edge``."""
    rings = [
        _Box(x - m.radius, y - m.radius, x + m.radius, y + m.radius)
        for (x, y), m in zip(points, marks, strict=True)
    ]
    wished = list(kept or [None] * len(marks))
    taken: list[_Box] = []
    sides: list[Side | None] = [None] * len(marks)
    for number in sorted(range(len(marks)), key=lambda number: wished[number] is None):
        wish = wished[number]
        boxes = {
            side: _label_box(marks[number], points[number], side) for side in ([wish] if wish else SIDES)
        }
        others = [*taken, *rings[:number], *rings[number + 1 :]]
        sides[number] = next((side for side, box in boxes.items() if _is_free(box, others, edge)), None)
        if found := sides[number]:
            taken.append(boxes[found])
    return sides


def _is_free(box: _Box, others: Sequence[_Box], edge: float) -> bool:
    """Whether ``box`` is on the map, which ends at ``edge`` on both sides, and meets none of ``others``."""
    return -edge <= box.left and box.right <= edge and not any(box.meets(other) for other in others)


def _label_box(mark: Mark, point: tuple[float, float], side: Side) -> _Box:
    x, y = point
    width, reach = len(mark.name) * CHARACTER_WIDTH, mark.radius + 2
    row, column = side.split()
    left = {"left": x - reach - width, "center": x - width / 2, "right": x + reach}[column]
    top = {"top": y - reach - LINE_HEIGHT, "middle": y - LINE_HEIGHT / 2, "bottom": y + reach}[row]
    return _Box(left, top, left + width, top + LINE_HEIGHT)
