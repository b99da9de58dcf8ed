"""Kilometres a year as bars."""

from __future__ import annotations

from components.figures.distance import distance
from components.figures.palette import LIGHT


def test_a_bar_a_year_with_its_number() -> None:
    (bars,) = distance({2021: 12345.0, 2022: 0.0, 2023: 900.0}, LIGHT).data
    assert list(bars.x) == ["2021", "2022", "2023"]
    assert list(bars.y) == [12345.0, 0.0, 900.0]
    assert list(bars.text) == ["12,345", "", "900"]
