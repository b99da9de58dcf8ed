"""Reports become events: which do, which do not, and that no order shows."""

from __future__ import annotations

import itertools
import random
import time
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.merging import made_up_reports
from components.merging import keys, merge
from components.records import Meeting, Person, Place, Visit, When
from tests.building import DUSHANBE, PUTIN, RAHMON, TAJIKISTAN, XI, meeting, visit
from tests.merging.telling import report, told

if TYPE_CHECKING:
    from components.merging import Event, Record, Report

KYRGYZSTAN = Place("KGZ")
KHUJAND = Place("TJK", "Khujand", 40.28, 69.63)


def inferred(day: str) -> Visit:
    """A visit whose day is only the day of the news."""
    record = visit(day)
    return replace(record, when=replace(record.when, basis="inferred"))


def groups(events: tuple[Event, ...]) -> list[list[str]]:
    return sorted(sorted(report.article_id for report in event.reports) for event in events)


@pytest.mark.parametrize(
    ("records", "expected"),
    [
        pytest.param([visit("2022-06-28"), visit("2022-06-28")], [["a0", "a1"]], id="same day"),
        pytest.param([visit("2022-06-27"), visit("2022-06-28")], [["a0", "a1"]], id="days that touch"),
        pytest.param([visit("2022-06-26"), visit("2022-06-28")], [["a0", "a1"]], id="a day without news"),
        pytest.param([visit("2022-06-25"), visit("2022-06-28")], [["a0"], ["a1"]], id="two days between"),
        pytest.param(
            [visit(f"2022-06-{day:02}") for day in range(1, 31, 2)],
            [[f"a{n}" for n in sorted(map(str, range(11)))], ["a11", "a12", "a13", "a14"]],
            id="no chain of gaps for ever",
        ),
        pytest.param(
            [inferred("2022-06-29"), visit("2022-06-27"), visit("2022-06-13")],
            [["a0", "a1"], ["a2"]],
            id="a day that was only inferred",
        ),
        pytest.param(
            [inferred("2022-06-29"), visit("2022-06-20")], [["a0"], ["a1"]], id="inferred a week later"
        ),
        pytest.param(
            [
                (visit("2022-06-12", status="planned"), "2022-05-10"),
                (visit("2022-05-24", status="cancelled"), "2022-05-24"),
            ],
            [["a0", "a1"]],
            id="the day of calling it off",
        ),
        pytest.param(
            [(visit("2022-05-02"), "2022-05-03"), (visit("2022-05-24", status="cancelled"), "2022-05-24")],
            [["a0"], ["a1"]],
            id="what is over is not called off",
        ),
        pytest.param(
            [visit("2022-06-26", "2022-06-30"), visit("2022-06-28", place=KHUJAND)],
            [["a0", "a1"]],
            id="two cities of one stay",
        ),
        pytest.param([visit("2022-06"), visit("2022-06-28")], [["a0", "a1"]], id="month and day"),
        pytest.param([visit("2022"), visit("2022-06")], [["a0", "a1"]], id="year and month"),
        pytest.param(
            [visit("2022-06", place=KHUJAND), visit("2022-06-28")], [["a0"], ["a1"]], id="cities in conflict"
        ),
        pytest.param(
            [visit("2022-06"), visit("2022-06-02"), visit("2022-06-28")],
            [["a0"], ["a1"], ["a2"]],
            id="a month with two stays: not guessed",
        ),
        pytest.param(
            [visit("2022-06", place=KHUJAND), visit("2022-06-02", place=KHUJAND), visit("2022-06-28")],
            [["a0", "a1"], ["a2"]],
            id="a month with two stays: the city tells",
        ),
        pytest.param(
            [visit("2022-06-27", "2022-07-01", within=True), visit("2022-06-28", place=TAJIKISTAN)],
            [["a0", "a1"]],
            id="a day within bounds",
        ),
        pytest.param([visit("2022-06"), visit("2022-07")], [["a0"], ["a1"]], id="two months"),
        pytest.param(
            [visit("2022-06-28"), visit("2022-06-28", place=Place("KGZ"))],
            [["a0"], ["a1"]],
            id="two countries",
        ),
        pytest.param(
            [visit("2022-06-28"), visit("2022-06-28", traveller=XI)], [["a0"], ["a1"]], id="two travellers"
        ),
        pytest.param(
            [visit("2022-06-28"), visit("2022-06-28", traveller=Person("Vladimir PUTIN", "Q7747"))],
            [["a0", "a1"]],
            id="one id, two spellings",
        ),
        pytest.param(
            [
                visit("2022-06-28", traveller=Person("Ana Núñez")),
                visit("2022-06-28", traveller=Person("Ana Nunez")),
            ],
            [["a0", "a1"]],
            id="no id: the folded name",
        ),
        pytest.param(
            [(visit(status="planned"), "2022-06-20"), (visit("2022-06-28"), "2022-06-29")],
            [["a0", "a1"]],
            id="announced without a day, then done",
        ),
        pytest.param(
            [(visit(status="planned"), "2022-01-20"), (visit("2022-06-28"), "2022-06-29")],
            [["a0"], ["a1"]],
            id="announced half a year before",
        ),
        pytest.param(
            [(visit(background=True), "2022-06-29"), (visit("2022-06-28"), "2022-06-29")],
            [["a0"], ["a1"]],
            id="an undated aside on the past",
        ),
        pytest.param(
            [(visit(), "2022-06-20"), (visit(), "2022-06-22"), (visit(), "2022-09-01")],
            [["a0", "a1"], ["a2"]],
            id="undated, published together",
        ),
        pytest.param(
            [meeting(start="2022-06-28"), meeting(start="2022-06-28")], [["a0", "a1"]], id="one meeting"
        ),
        pytest.param(
            [meeting(start="2022-06-28"), meeting(start="2022-06-29")], [["a0"], ["a1"]], id="met on two days"
        ),
        pytest.param(
            [meeting(start="2022-06-28"), meeting(start="2022-06-28", place=Place("KGZ", "Osh"))],
            [["a0"], ["a1"]],
            id="met in two countries",
        ),
        pytest.param(
            [meeting(start="2022-06-28"), meeting(start="2022-06", place=Place(None))],
            [["a0", "a1"]],
            id="met, place not told",
        ),
        pytest.param(
            [meeting(PUTIN, RAHMON, XI, start="2022-06-28"), meeting(XI, PUTIN, start="2022-06-28")],
            [["a0", "a1"]],
            id="a pair of three",
        ),
        pytest.param(
            [meeting(PUTIN, RAHMON, start="2022-06-28"), meeting(XI, RAHMON, start="2022-06-28")],
            [["a0"], ["a1"]],
            id="one person shared",
        ),
        pytest.param([visit("2022-06-28"), meeting(start="2022-06-28")], [["a0"], ["a1"]], id="two kinds"),
    ],
)
def test_which_reports_are_one_event(
    records: list[Record | tuple[Record, str]], expected: list[list[str]]
) -> None:
    reports = told(*records)
    assert groups(merge(reports)) == expected
    assert groups(merge(reports[::-1])) == expected


def test_two_stays_that_one_article_tells_apart_stay_apart() -> None:
    month, day = report(visit("2022-06"), number=0), report(visit("2022-06-28"), number=1)
    assert len(merge([month, day])) == 2


def test_the_latest_article_says_the_status_and_the_finest_date_wins() -> None:
    reports = told(
        (visit("2022-06-28", "2022-06-29", status="planned"), "2022-06-20"),
        (visit("2022-06", place=TAJIKISTAN, confidence=0.95), "2022-07-02"),
        (visit("2022-06-28", place=TAJIKISTAN, status="ongoing"), "2022-06-28"),
    )
    (event,) = merge(reports)
    assert isinstance(event.record, Visit)
    assert event.record.status == "completed"
    assert event.record.when == When("2022-06-28", "2022-06-29", "day", "stated")
    assert event.record.place == DUSHANBE
    assert event.record.confidence == 0.95
    assert event.sources == 3


def test_a_cancelled_visit_is_cancelled_after_all() -> None:
    planned = visit("2022-06-28", status="planned")
    cancelled = visit("2022-06-28", status="cancelled")
    (event,) = merge(told((cancelled, "2022-06-26"), (planned, "2022-06-20"), (planned, "2022-06-24")))
    assert event.record.status == "cancelled"


def test_the_first_report_says_what_the_event_says() -> None:
    planned = visit("2022-06-28", status="planned", confidence=0.99)
    (event,) = merge(told((planned, "2022-06-20"), (visit("2022-06-28"), "2022-06-29")))
    assert [report.article_id for report in event.reports] == ["a1", "a0"]


def test_gaps_in_a_person_are_filled() -> None:
    bare = Person("Vladimir Putin", "Q7747")
    (event,) = merge(told(visit("2022-06-28", traveller=bare, confidence=0.99), visit("2022-06-28")))
    assert isinstance(event.record, Visit)
    assert event.record.traveller == PUTIN


def test_the_city_that_most_articles_name_wins() -> None:
    days = [visit("2022-06-28", place=place) for place in (KHUJAND, DUSHANBE, DUSHANBE)]
    (event,) = merge(told(*days))
    assert event.record.place == DUSHANBE


def test_keys() -> None:
    assert keys(visit()) == ("visit|Q7747|TJK",)
    assert keys(meeting(PUTIN, RAHMON, XI)) == (
        "meeting|Q15031|Q57414",
        "meeting|Q15031|Q7747",
        "meeting|Q57414|Q7747",
    )


people = st.sampled_from([PUTIN, RAHMON, XI, Person("Ana Núñez"), Person("Ana Nunez")])
starts = st.sampled_from(
    [None, "2022", "2022-06", "2022-07", *(f"2022-06-{day:02}" for day in range(1, 29, 3))]
)
places = st.sampled_from([DUSHANBE, TAJIKISTAN, KHUJAND, Place("KGZ"), Place(None)])
statuses = st.sampled_from(["planned", "ongoing", "completed", "cancelled", "denied"])
published = st.sampled_from([None, "2022-06", "2022-06-01", "2022-06-14", "2022-06-30"])
visits = st.builds(
    visit,
    starts,
    traveller=people,
    place=places,
    status=statuses,
    background=st.booleans(),
    within=st.booleans(),
    confidence=st.sampled_from([0.5, 0.9]),
)
meetings = st.builds(
    lambda who, start, place, status: meeting(*who, start=start, place=place, status=status),
    st.lists(people, min_size=2, max_size=4, unique=True),
    starts,
    places,
    statuses,
)
report_lists = st.lists(
    st.tuples(st.one_of(visits, meetings), published, st.integers(0, 4)), max_size=14
).map(lambda rows: [report(row[0], row[1], f"a{row[2]}", n, f"t{row[2] // 2}") for n, row in enumerate(rows)])


@given(report_lists, st.randoms(use_true_random=False))
def test_no_order_shows(reports: list[Report], chance: random.Random) -> None:
    events = merge(reports)
    shuffled = reports.copy()
    chance.shuffle(shuffled)
    assert merge(shuffled) == events
    held = [report.id for event in events for report in event.reports]
    assert sorted(held) == sorted(report.id for report in reports)
    assert len({event.id for event in events}) == len(events)


@given(report_lists)
def test_stories_speak_of_their_own_reports(reports: list[Report]) -> None:
    for event in merge(reports):
        own = {report.id: report for report in event.reports}
        days = [step.published for step in event.history]
        assert days == sorted(days)
        for step in event.history:
            assert {(own[i].published, own[i].record.status) for i in step.reports} == {
                (step.published, step.status)
            }
        for conflict in event.conflicts:
            sides = [{own[i].source for i in said.reports} for said in conflict.values]
            assert len(sides) > 1
            assert all(sides)
            assert [said.sources for said in conflict.values] == [len(side) for side in sides]
            assert len({said.value for said in conflict.values}) == len(sides)


@given(report_lists)
def test_an_event_never_joins_what_cannot_be_one(reports: list[Report]) -> None:
    for event in merge(reports):
        records = [report.record for report in event.reports]
        assert len({type(record) for record in records}) == 1
        if isinstance(event.record, Visit):
            assert len({keys(record) for record in records}) == 1
        else:
            assert isinstance(event.record, Meeting)
            assert {p.name for r in records if isinstance(r, Meeting) for p in r.participants} >= {
                p.name for p in event.record.participants
            }


def test_ten_thousand_reports_are_merged_in_seconds() -> None:
    reports = [*itertools.islice(made_up_reports(random.Random(1)), 10_000)]
    began = time.process_time()
    events = merge(reports)
    assert time.process_time() - began < 5
    assert 5_000 < len(events) < 10_000


def test_a_thousand_reports_of_one_event_are_no_trouble() -> None:
    reports = told(*[visit(f"2022-06-{20 + n % 4}", place=(DUSHANBE, KHUJAND)[n % 2]) for n in range(1000)])
    began = time.process_time()
    (event,) = merge(reports)
    assert time.process_time() - began < 2
    assert event.sources == 1000
