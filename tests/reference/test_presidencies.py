"""Presidencies that go round by the year or half-year."""

from __future__ import annotations

from datetime import date

from components.reference.presidencies import bodies, turns


def test_turns_of_a_country_in_order() -> None:
    assert [(one.start, one.end) for one in turns("EU", "HUN")] == [
        (date(2011, 1, 1), date(2011, 6, 30)),
        (date(2024, 7, 1), date(2024, 12, 31)),
    ]
    assert turns("G20", "PER") == ()


def test_bodies() -> None:
    assert {"EU", "G7", "G20", "ASEAN", "OSCE", "AU", "BRICS", "SCO"} == bodies()
