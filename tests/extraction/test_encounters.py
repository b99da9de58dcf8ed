"""Clauses about one meeting become one meeting, placed and dated by the stay that it belongs to."""

from __future__ import annotations

import pytest

from tests.extraction.telling import meetings, told

MACRON, SISI, SCHOLZ = "Emmanuel Macron", "Abdel Fattah el-Sisi", "Olaf Scholz"
MONDAY, FRIDAY = "2024-06-10", "2024-06-14"
IN_CAIRO = ("EGY", "Cairo", MONDAY, "completed")


@pytest.mark.parametrize(
    "text",
    [
        "President Macron met President Sisi in Cairo on Monday.",
        "President Macron met with President Sisi in Cairo on Monday.",
        "President Macron and President Sisi met in Cairo on Monday.",
        "Presidents Macron and Sisi held talks in Cairo on Monday.",
        "President Macron held talks in Cairo with President Sisi on Monday.",
        "President Macron had a meeting with President Sisi in Cairo on Monday.",
        "President Macron conferred with President Sisi in Cairo on Monday.",
        "President Macron sat down with President Sisi in Cairo on Monday.",
        "President Macron was received by President Sisi in Cairo on Monday.",
        "President Sisi received President Macron in Cairo on Monday.",
        "President Sisi hosted President Macron in Cairo on Monday.",
        "President Sisi welcomed President Macron to Cairo on Monday.",
        "Talks between President Macron and President Sisi took place in Cairo on Monday.",
        "President Macron flew to Cairo for talks with President Sisi on Monday.",
        "President Macron was in Egypt on Monday. He met President Sisi in Cairo.",
        "President Macron arrived in Cairo on Monday. He met President Sisi the same day.",
        "President Macron dined with President Sisi in Cairo on Monday.",
        "President Macron held a bilateral with President Sisi in Cairo on Monday.",
    ],
)
def test_ways_of_saying_that_two_met(text: str) -> None:
    ((people, *rest),) = meetings(text)
    assert set(people) == {MACRON, SISI}
    assert tuple(rest) == IN_CAIRO


@pytest.mark.parametrize(
    ("text", "start", "status"),
    [
        ("President Macron will meet President Sisi in Cairo on Friday.", FRIDAY, "planned"),
        ("President Macron is to meet President Sisi in Cairo on Friday.", FRIDAY, "planned"),
        ("President Macron is due to meet President Sisi in Cairo on Friday.", FRIDAY, "planned"),
        (
            "A meeting between President Macron and President Sisi is planned for Friday in Cairo.",
            FRIDAY,
            "planned",
        ),
        (
            "Talks between President Macron and President Sisi will be held in Cairo on Friday.",
            FRIDAY,
            "planned",
        ),
        ("President Macron's talks with President Sisi in Cairo were cancelled.", None, "cancelled"),
        ("President Macron cancelled a meeting with President Sisi in Cairo.", None, "cancelled"),
        (
            "President Macron was to meet President Sisi in Cairo on Friday, but the talks were cancelled.",
            FRIDAY,
            "cancelled",
        ),
    ],
)
def test_planned_and_cancelled(text: str, start: str | None, status: str) -> None:
    ((people, country, city, told_start, told_status),) = meetings(text)
    assert (set(people), country, city) == ({MACRON, SISI}, "EGY", "Cairo")
    assert (told_start, told_status) == (start, status)


@pytest.mark.parametrize(
    ("text", "people"),
    [
        (
            "President Macron, Chancellor Scholz and Prime Minister Meloni met in Rome on Monday.",
            {MACRON, SCHOLZ, "Giorgia Meloni"},
        ),
        (
            "President Biden will hold a trilateral summit with President Yoon and Prime Minister Kishida.",
            {"Joe Biden", "Yoon Suk-yeol", "Fumio Kishida"},
        ),
        (
            "President Biden met Prime Minister Kishida and President Yoon at Camp David in August 2023.",
            {"Joe Biden", "Yoon Suk-yeol", "Fumio Kishida"},
        ),
    ],
)
def test_three_in_one_clause_are_one_meeting(text: str, people: set[str]) -> None:
    (met,) = told(text).meetings
    assert {p.name for p in met.participants} == people
    assert met.form == "multilateral"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "President Macron met President Sisi in Cairo on Monday and King Abdullah in Amman on Tuesday.",
            [
                ((MACRON, SISI), *IN_CAIRO),
                ((MACRON, "King Abdullah II"), "JOR", "Amman", "2024-06-11", "completed"),
            ],
        ),
        (
            "President Macron will meet President Sisi in Cairo on Friday. "
            "He will then meet President Sisi again in Paris in July.",
            [
                ((MACRON, SISI), "EGY", "Cairo", FRIDAY, "planned"),
                ((MACRON, SISI), "FRA", "Paris", "2024-07", "planned"),
            ],
        ),
        (
            "President Macron met President Sisi in Cairo in 2019. In 2022 Macron met Sisi in Paris.",
            [
                ((MACRON, SISI), "EGY", "Cairo", "2019", "completed"),
                ((MACRON, SISI), "FRA", "Paris", "2022", "completed"),
            ],
        ),
        (
            "Joe Biden is president. He met Vladimir Putin in Geneva in June 2021, Narendra Modi in Delhi "
            "in September 2023, then Xi Jinping in Bali in November 2022.",
            [
                (("Joe Biden", "Vladimir Putin"), "CHE", "Geneva", "2021-06", "completed"),
                (("Joe Biden", "Narendra Modi"), "IND", "Delhi", "2023-09", "completed"),
                (("Joe Biden", "Xi Jinping"), "IDN", "Bali", "2022-11", "completed"),
            ],
        ),
        (
            "President Macron met President Sisi in Cairo in 2019 and in Paris in 2022.",
            [
                ((MACRON, SISI), "EGY", "Cairo", "2019", "completed"),
                ((MACRON, SISI), "FRA", "Paris", "2022", "completed"),
            ],
        ),
    ],
)
def test_meetings_apart(text: str, expected: list[tuple[object, ...]]) -> None:
    assert meetings(text) == expected


def test_separate_meetings_are_not_one_table() -> None:
    text = (
        "Prime Minister Kishida held separate meetings with President Marcos and Prime Minister Albanese "
        "in Manila on Monday."
    )
    assert [people for people, *_ in meetings(text)] == [
        ("Fumio Kishida", "Ferdinand Marcos Jr."),
        ("Fumio Kishida", "Anthony Albanese"),
    ]


def test_a_meeting_told_again_is_told_once() -> None:
    text = (
        "President Macron met President Sisi in Cairo on Monday. "
        "At the meeting Macron and Sisi spoke of trade. Macron held talks with Sisi in Cairo."
    )
    assert meetings(text) == [((MACRON, SISI), *IN_CAIRO)]
    (met,) = told(text).meetings
    assert met.evidence[0].text == "President Macron met President Sisi in Cairo on Monday."


def test_within_a_longer_stay_a_meeting_is_known_to_the_month() -> None:
    text = "President Macron will visit Egypt from Sunday to Tuesday. He will meet President Sisi in Cairo."
    (met,) = told(text).meetings
    assert (met.when.start, met.when.precision, met.place.city) == ("2024-06", "month", "Cairo")


def test_a_dateline_places_the_news_that_it_opens() -> None:
    text = "BERLIN, June 12 (Reuters) - Chancellor Scholz met President Macron on Wednesday."
    assert meetings(text) == [((SCHOLZ, MACRON), "DEU", "Berlin", "2024-06-12", "completed")]


def test_a_meeting_told_as_past_is_not_of_today() -> None:
    (met,) = told(
        "President Macron will visit Oman in July. He met President Sisi in Cairo in 2019."
    ).meetings
    assert (met.when.start, met.background) == ("2019", True)


def test_have_met_before_has_no_date() -> None:
    past, coming = told(
        "President Macron has met President Sisi before. He will meet him in Cairo on Friday."
    ).meetings
    assert (past.when.start, past.status) == (None, "completed")
    assert (coming.when.start, coming.status) == (FRIDAY, "planned")


@pytest.mark.parametrize(
    "text",
    [
        "President Macron met students in Cairo on Monday.",
        "President Biden met senior Chinese officials in Geneva on Monday.",
        "President Macron met Prime Minister Attal in Cairo on Monday.",
        "President Macron met the board of a bank in Cairo on Monday.",
        "President Macron met the press in Cairo on Monday.",
    ],
)
def test_who_is_no_party_to_a_meeting(text: str) -> None:
    assert meetings(text) == []


def test_a_spouse_beside_a_president_is_a_companion() -> None:
    text = "President Macron and First Lady Brigitte Macron met President Sisi in Cairo on Monday."
    assert [people for people, *_ in meetings(text)] == [(MACRON, SISI)]


def test_a_queen_beside_her_king_is_a_companion_too_and_a_party_alone() -> None:
    text = "King Felipe VI and Queen Letizia met President Sisi in Cairo on Monday."
    assert [people for people, *_ in meetings(text)] == [("King Felipe VI", SISI)]
    text = "Queen Letizia met President Sisi in Cairo on Monday."
    assert [people for people, *_ in meetings(text)] == [("Queen Letizia", SISI)]
