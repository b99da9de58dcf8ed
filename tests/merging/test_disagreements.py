"""Sources that contradict each other: what is used, and that both sentences are kept."""

from __future__ import annotations

import pytest

from components.merging import Event, Report, merge
from components.records import Meeting, Place, Visit
from tests.building import DUSHANBE, TAJIKISTAN, meeting, visit
from tests.merging.telling import report, told

KHUJAND = Place("TJK", "Khujand", 40.28, 69.63)
Told = Visit | Meeting | tuple[Visit | Meeting, str]


def conflicts(*records: Told) -> list[tuple[str, list[tuple[str, list[str], int]]]]:
    """Each conflict as its subject and sides: value, articles, number of sources."""
    return sides_of(told(*records))


def sides_of(reports: list[Report]) -> list[tuple[str, list[tuple[str, list[str], int]]]]:
    (event,) = merge(reports)
    article = {report.id: report.article_id for report in event.reports}
    return [
        (c.about, [(said.value, [article[i] for i in said.reports], said.sources) for said in c.values])
        for c in event.conflicts
    ]


def test_more_sources_are_likelier() -> None:
    records = [visit("2022-06-28"), visit("2022-06-27"), visit("2022-06-28")]
    assert conflicts(*records) == [
        ("date", [("2022-06-28", ["a0", "a2"], 2), ("2022-06-27", ["a1"], 1)]),
    ]
    (event,) = merge(told(*records))
    assert event.record.when.start == "2022-06-28"


def test_of_as_many_sources_the_later_article_is_likelier() -> None:
    records = [(visit("2022-06-27", confidence=0.99), "2022-06-28"), (visit("2022-06-28"), "2022-06-30")]
    assert conflicts(*records) == [
        ("date", [("2022-06-28", ["a1"], 1), ("2022-06-27", ["a0"], 1)]),
    ]


def test_of_equal_articles_the_surer_reading_is_likelier() -> None:
    records = [visit("2022-06-27", confidence=0.6), visit("2022-06-28", confidence=0.7)]
    assert conflicts(*records) == [
        ("date", [("2022-06-28", ["a1"], 1), ("2022-06-27", ["a0"], 1)]),
    ]


def test_what_happened_is_likelier_than_several_plans() -> None:
    plan = visit("2022-06-27", status="planned")
    records: list[Told] = [(plan, "2022-06-20"), (plan, "2022-06-21"), (visit("2022-06-28"), "2022-06-29")]
    assert conflicts(*records) == [
        ("date", [("2022-06-28", ["a2"], 1), ("2022-06-27", ["a1", "a0"], 2)]),
    ]


def test_an_agency_text_in_three_papers_is_one_source() -> None:
    reports = [report(visit("2022-06-27"), "2022-06-28", f"a{n}", text="agency") for n in range(3)]
    reports += [report(visit("2022-06-28"), "2022-06-28", f"b{n}") for n in range(2)]
    assert sides_of(reports) == [
        ("date", [("2022-06-28", ["b0", "b1"], 2), ("2022-06-27", ["a0", "a1", "a2"], 1)]),
    ]


def test_cities_of_one_day_and_of_one_meeting() -> None:
    assert conflicts(visit("2022-06-28"), visit("2022-06-28", place=KHUJAND), visit("2022-06-28")) == [
        ("city", [("Dushanbe", ["a0", "a2"], 2), ("Khujand", ["a1"], 1)]),
    ]
    elsewhere = meeting(start="2022-06-28", place=KHUJAND)
    assert conflicts((meeting(start="2022-06-28"), "2022-06-29"), (elsewhere, "2022-06-30")) == [
        ("city", [("Khujand", ["a1"], 1), ("Dushanbe", ["a0"], 1)]),
    ]


def test_took_place_or_not() -> None:
    done, off = visit("2022-06-28"), visit("2022-06-28", status="cancelled")
    records: list[Told] = [(off, "2022-06-27"), (done, "2022-06-29"), (done, "2022-06-29")]
    assert conflicts(*records) == [
        ("status", [("completed", ["a1", "a2"], 2), ("cancelled", ["a0"], 1)]),
    ]
    records = [(off, "2022-06-27"), (off, "2022-06-28"), (done, "2022-06-29")]
    assert conflicts(*records) == [
        ("status", [("cancelled", ["a1", "a0"], 2), ("completed", ["a2"], 1)]),
    ]
    (event,) = merge(told(*records))
    assert event.record.status == "cancelled"


@pytest.mark.parametrize(
    "records",
    [
        pytest.param([visit("2022-06-28")], id="one source"),
        pytest.param([visit("2022-06-28"), visit("2022-06")], id="one knows less"),
        pytest.param([visit("2022-06-28"), visit("2022-06-28", place=TAJIKISTAN)], id="no city"),
        pytest.param([visit("2022-06-28"), visit("2022-06-27", "2022-06-29")], id="a day of the stay"),
        pytest.param([visit("2022-06-27"), visit("2022-06-28", place=KHUJAND)], id="two stops"),
        pytest.param([visit("2022-06-27", "2022-06-29"), visit("2022-06-28", place=KHUJAND)], id="a stop"),
        pytest.param([visit("2022-06-28"), (visit(), "2022-06-30")], id="no date"),
        pytest.param([visit("2022-06-28"), visit("2022-06-29", background=True)], id="an aside"),
        pytest.param(
            [(visit("2022-06-28", status="planned"), "2022-06-20"), (visit("2022-06-28"), "2022-06-29")],
            id="planned, then done",
        ),
        pytest.param(
            [(visit("2022-06-28", status="planned"), "2022-06-20"),
             (visit("2022-06-28", status="cancelled"), "2022-06-26")],
            id="planned, then called off",
        ),
    ],
)  # fmt: skip
def test_no_contradiction(records: list[Told]) -> None:
    assert conflicts(*records) == []


def test_a_source_does_not_contradict_itself() -> None:
    both = [report(visit("2022-06-27"), None, "a", 0), report(visit("2022-06-28"), None, "a", 1)]
    assert sides_of(both) == []
    assert sides_of([*both, report(visit("2022-06-28"), None, "b")]) == []
    stops = [
        report(visit("2022-06-28", place=place), None, "a", n) for n, place in enumerate((DUSHANBE, KHUJAND))
    ]
    assert sides_of([*stops, report(visit("2022-06-28"), None, "b")]) == []


def test_every_report_of_both_sides_stays_in_the_event() -> None:
    (event,) = merge(told(visit("2022-06-28", quote="On Tuesday."), visit("2022-06-27", quote="On Monday.")))
    assert isinstance(event, Event)
    assert {report.record.evidence[0].text for report in event.reports} == {"On Tuesday.", "On Monday."}
