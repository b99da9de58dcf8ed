"""Who met abroad was abroad, though no verb of going says so."""

from __future__ import annotations

import pytest

from components.extraction.implied import RULE
from tests.extraction.telling import told


def implied(text: str) -> list[tuple[str, str | None, str | None, str | None, str]]:
    return [
        (v.traveller.name, v.place.country, v.place.city, v.when.start, v.status)
        for v in told(text).visits
        if v.implied
    ]


def test_the_guest_of_a_meeting_at_home() -> None:
    text = "Talks between President Macron and President Sisi took place in Cairo on Monday."
    assert implied(text) == [("Emmanuel Macron", "EGY", "Cairo", "2024-06-10", "completed")]
    (visit,) = told(text).visits
    assert (visit.rule, visit.evidence[0].text) == (RULE.name, text)


def test_both_in_a_third_country() -> None:
    text = "A meeting between President Biden and President Xi is planned for Friday in Lima."
    assert implied(text) == [
        ("Joe Biden", "PER", "Lima", "2024-06-14", "planned"),
        ("Xi Jinping", "PER", "Lima", "2024-06-14", "planned"),
    ]


def test_a_cancelled_meeting_is_a_cancelled_stay() -> None:
    text = "President Biden's meeting with President Xi in Lima has been cancelled."
    assert {(name, status) for name, _, _, _, status in implied(text)} == {
        ("Joe Biden", "cancelled"),
        ("Xi Jinping", "cancelled"),
    }


@pytest.mark.parametrize(
    "text",
    [
        "President Macron flew to Cairo on Monday. Talks between Macron and President Sisi took place there.",
        "President Macron arrived in Cairo on Monday. He met President Sisi on Monday.",
        "President Macron met President Sisi in Cairo on Monday.",
        "President Macron met President Sisi on Monday. They met in Cairo.",
    ],
)
def test_no_second_stay_beside_one_that_is_told(text: str) -> None:
    assert [(v.traveller.name, v.place.country, v.when.start) for v in told(text).visits] == [
        ("Emmanuel Macron", "EGY", "2024-06-10")
    ]


@pytest.mark.parametrize(
    "text",
    [
        "President Macron met President Sisi on Monday.",
        "President Biden cancelled a meeting with President Xi.",
        "Talks between President Macron and President Sisi took place on Monday.",
    ],
)
def test_a_meeting_without_a_place_implies_no_stay(text: str) -> None:
    extraction = told(text)
    assert len(extraction.meetings) == 1
    assert extraction.visits == ()


def test_officials_of_an_organisation_are_at_home_at_its_seat() -> None:
    text = "Jens Stoltenberg met President Duda in Brussels on Monday."
    assert [(v.traveller.name, v.place.country) for v in told(text).visits] == [("Andrzej Duda", "BEL")]
