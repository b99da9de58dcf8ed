"""Clauses about one stay become one visit; two stays are kept apart."""

from __future__ import annotations

import pytest

from tests.extraction.telling import VisitRow, told, visits, when_of, wrong

MACRON = "Emmanuel Macron"


def rows(*visited: tuple[str, str | None, str | None, str | None, str]) -> list[VisitRow]:
    return [(MACRON, *row) for row in visited]


@pytest.mark.parametrize(
    ("text", "row"),
    [
        (
            "President Macron will visit Egypt from Sunday to Tuesday. In Cairo he will meet President Sisi. "
            "The president will then fly to Aswan on Tuesday.",
            ("EGY", "Cairo", "2024-06-16", "2024-06-18", "planned"),
        ),
        (
            "President Macron visited Egypt on Monday. The visit was his third to the country.",
            ("EGY", None, "2024-06-10", "2024-06-10", "completed"),
        ),
        (
            "President Macron will visit Egypt on Friday, his office said. "
            "It will be his first visit to Egypt since 2019.",
            ("EGY", None, "2024-06-14", "2024-06-14", "planned"),
        ),
        (
            "President Macron arrived in Cairo on Monday for a three-day visit to Egypt. "
            "He will leave on Wednesday.",
            ("EGY", "Cairo", "2024-06-10", "2024-06-12", "ongoing"),
        ),
        (
            "President Macron left Egypt on Monday after a three-day visit.",
            ("EGY", None, "2024-06-08", "2024-06-10", "completed"),
        ),
        (
            "President Macron will visit Egypt on Friday. He and President Sisi will meet in Cairo. "
            "Macron leaves Egypt on Sunday.",
            ("EGY", "Cairo", "2024-06-14", "2024-06-16", "planned"),
        ),
        (
            "President Macron visited Cairo on Monday. On Tuesday he travelled to Alexandria.",
            ("EGY", "Cairo", "2024-06-10", "2024-06-11", "completed"),
        ),
        (
            "President Macron has visited Egypt several times.",
            ("EGY", None, None, None, "completed"),
        ),
        pytest.param(
            "President Macron arrived in Cairo on Monday for a three-day visit to Egypt. "
            "On Tuesday he travelled to Alexandria.",
            ("EGY", "Cairo", "2024-06-10", "2024-06-12", "ongoing"),
        ),
        pytest.param(
            "President Macron is on a four-day visit to China. "
            "He was in Beijing on Monday and in Chengdu on Tuesday.",
            ("CHN", "Beijing", "2024-06-10", "2024-06-13", "ongoing"),
        ),
        pytest.param(
            "President Macron's visit to Egypt began on Monday. He leaves on Wednesday.",
            ("EGY", None, "2024-06-10", "2024-06-12", "ongoing"),
            marks=wrong(
                "“began” does not make a visit an ongoing one, and “leaves” without a place adds no end"
            ),
        ),
    ],
)
def test_one_stay(text: str, row: tuple[str, str | None, str | None, str | None, str]) -> None:
    assert visits(text) == rows(row)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "President Macron visited Egypt in 2019. He will visit Egypt again in July.",
            [("EGY", None, "2019", "2019", "completed"), ("EGY", None, "2024-07", "2024-07", "planned")],
        ),
        (
            "President Macron will travel to Berlin on Friday. He visited Berlin in May.",
            [
                ("DEU", "Berlin", "2024-06-14", "2024-06-14", "planned"),
                ("DEU", "Berlin", "2024-05", "2024-05", "completed"),
            ],
        ),
        (
            "President Macron visited Cairo on 3 March 2023. Macron returned to Cairo on 9 May 2023.",
            [
                ("EGY", "Cairo", "2023-03-03", "2023-03-03", "completed"),
                ("EGY", "Cairo", "2023-05-09", "2023-05-09", "completed"),
            ],
        ),
        (
            "President Macron visited Egypt in March 2019. In May 2021 he visited Egypt again.",
            [
                ("EGY", None, "2019-03", "2019-03", "completed"),
                ("EGY", None, "2021-05", "2021-05", "completed"),
            ],
        ),
        (
            "President Macron will travel to Kyiv on Monday and to Warsaw on Tuesday.",
            [
                ("UKR", "Kyiv", "2024-06-17", "2024-06-17", "planned"),
                ("POL", "Warsaw", "2024-06-18", "2024-06-18", "planned"),
            ],
        ),
        (
            "President Macron will be in Tokyo on Friday, in Hanoi on Sunday and in Delhi on Tuesday.",
            [
                ("JPN", "Tokyo", "2024-06-14", "2024-06-14", "planned"),
                ("VNM", "Hanoi", "2024-06-16", "2024-06-16", "planned"),
                ("IND", "Delhi", "2024-06-18", "2024-06-18", "planned"),
            ],
        ),
        (
            "President Macron visited Egypt in March 2019 and again in May 2021.",
            [
                ("EGY", None, "2019-03", "2019-03", "completed"),
                ("EGY", None, "2021-05", "2021-05", "completed"),
            ],
        ),
        pytest.param(
            "President Macron arrived in Berlin on Monday and flew to Warsaw on Tuesday.",
            [
                ("DEU", "Berlin", "2024-06-10", "2024-06-11", "completed"),
                ("POL", "Warsaw", "2024-06-11", "2024-06-11", "completed"),
            ],
            marks=wrong("who has flown on is still said to be where he arrived"),
        ),
    ],
)
def test_stays_apart(text: str, expected: list[tuple[str, str | None, str | None, str | None, str]]) -> None:
    assert visits(text) == rows(*expected)


def test_two_travellers_in_one_country_are_two_stays() -> None:
    text = "President Macron visited Egypt on 3 May. Chancellor Scholz visited Egypt on 5 May."
    assert [(v.traveller.name, v.when.start) for v in told(text).visits] == [
        (MACRON, "2024-05-03"),
        ("Olaf Scholz", "2024-05-05"),
    ]


def test_a_span_over_several_countries_only_bounds_each_stay() -> None:
    for text in (
        "President Macron will travel to Kenya and Rwanda from Friday to Monday.",
        "President Macron begins a four-day tour of Kenya and Rwanda on Friday.",
    ):
        found = told(text).visits
        assert [v.place.country for v in found] == ["KEN", "RWA"], text
        assert {(v.when.start, v.when.end) for v in found} == {("2024-06-14", "2024-06-17")}, text


def test_a_shared_span_says_that_it_is_one() -> None:
    found = told("President Macron will travel to Kenya and Rwanda from Friday to Monday.").visits
    assert [v.when.within for v in found] == [True, True]
    assert not when_of("President Macron will travel to Kenya from Friday to Monday.").within


@wrong("a tour's length laid on its first day does not say that it only bounds each stay")
def test_a_tour_of_several_countries_says_that_its_length_only_bounds_each() -> None:
    found = told("President Macron begins a four-day tour of Kenya and Rwanda on Friday.").visits
    assert [v.when.within for v in found] == [True, True]


@pytest.mark.parametrize(
    ("text", "statuses"),
    [
        (
            "President Macron will visit Kenya and Rwanda in July. The stop in Rwanda has been dropped.",
            {"KEN": "planned", "RWA": "cancelled"},
        ),
        (
            "President Macron cancelled his trip to Kenya. He will travel to Rwanda on Friday.",
            {"KEN": "cancelled", "RWA": "planned"},
        ),
        (
            "President Macron will visit Egypt in July. The stop in Alexandria has been cancelled.",
            {"EGY": "planned"},
        ),
        (
            "President Macron's trips to Egypt and Jordan were cancelled.",
            {"EGY": "cancelled", "JOR": "cancelled"},
        ),
        (
            "President Macron will visit Egypt in July. On Tuesday he called off the trip.",
            {"EGY": "cancelled"},
        ),
    ],
)
def test_what_is_called_off_and_what_is_not(text: str, statuses: dict[str, str]) -> None:
    found = told(text).visits
    assert {v.place.country: v.status for v in found} == statuses
    assert len(found) == len(statuses)


def test_a_length_gives_the_end() -> None:
    when = when_of("President Macron will arrive in Cairo on Friday for a three-day visit.")
    assert (when.start, when.end, when.precision) == ("2024-06-14", "2024-06-16", "day")
    when = when_of("President Macron wrapped up a two-day visit to Egypt on Monday.")
    assert (when.start, when.end) == ("2024-06-09", "2024-06-10")


def test_a_date_is_never_finer_than_it_is_told() -> None:
    assert when_of("President Macron will visit Egypt in July.").precision == "month"
    assert when_of("President Macron visited Egypt in 2019.").precision == "year"
    assert when_of("President Macron will visit Egypt.").precision == "unknown"
    week = when_of("President Macron will visit Egypt next week.")
    assert (week.start, week.end, week.within) == ("2024-06-17", "2024-06-23", True)


def test_without_a_day_of_publication_a_weekday_is_no_date() -> None:
    when = when_of("Emmanuel Macron visited Egypt on Monday.", None)
    assert (when.start, when.end, when.precision) == (None, None, "unknown")


def test_evidence_of_a_stay_is_every_sentence_that_tells_it_the_main_one_first() -> None:
    text = "On Monday President Macron was in Egypt. He flew to Cairo on Monday. Rain fell. He was in Cairo."
    (visit,) = told(text).visits
    assert visit.evidence[0].text == "He flew to Cairo on Monday."
    assert "Rain fell." not in [e.text for e in visit.evidence]
    assert len(visit.evidence) == 3


def test_the_occasion_is_the_articles_word() -> None:
    (visit,) = told("President Macron will make a state visit to Egypt in July.").visits
    assert visit.occasion == "state visit"
    (visit,) = told("President Macron visited Egypt on Monday.").visits
    assert visit.occasion is None


@pytest.mark.parametrize(
    ("text", "background"),
    [
        ("President Macron will visit Egypt on Friday.", [False]),
        ("President Macron visited Egypt on Monday.", [False]),
        ("President Macron visited Egypt in 2019.", [True]),
        ("President Macron will visit Egypt on Friday. He last visited Egypt in 2019.", [False, True]),
    ],
)
def test_the_past_told_in_passing_is_background(text: str, background: list[bool]) -> None:
    assert [v.background for v in told(text).visits] == background
