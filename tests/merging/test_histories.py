"""The steps of an event: announced, confirmed, took place; or called off."""

from __future__ import annotations

import pytest

from components.merging import Event, in_plain_words, merge
from components.records import Place, Visit
from tests.building import visit
from tests.merging.telling import report, told

PLANNED = visit("2022-06-28", status="planned")
DONE = visit("2022-06-28")
UNDER_WAY = visit("2022-06-28", status="ongoing")
CANCELLED = visit("2022-06-28", status="cancelled")


def story(*records: Visit | tuple[Visit, str]) -> str:
    (event,) = merge(told(*records))
    return in_plain_words(event.history, event.record.when)


@pytest.mark.parametrize(
    ("records", "expected"),
    [
        pytest.param(
            [(DONE, "2022-06-29"), (PLANNED, "2022-06-20"), (PLANNED, "2022-06-27")],
            "announced 20 June 2022, confirmed 27 June 2022, took place 28 June 2022",
            id="the usual way",
        ),
        pytest.param(
            [(PLANNED, "2022-06-20"), (CANCELLED, "2022-06-26")],
            "announced 20 June 2022, cancelled 26 June 2022",
            id="called off",
        ),
        pytest.param(
            [
                (PLANNED, "2022-06-20"),
                (CANCELLED, "2022-06-22"),
                (PLANNED, "2022-06-24"),
                (DONE, "2022-06-28"),
            ],
            "announced 20 June 2022, cancelled 22 June 2022, on again 24 June 2022, took place 28 June 2022",
            id="on again",
        ),
        pytest.param(
            [(PLANNED, f"2022-06-{day}") for day in (20, 22, 24, 27)],
            "announced 20 June 2022, confirmed 27 June 2022",
            id="the last confirmation is enough",
        ),
        pytest.param(
            [(UNDER_WAY, "2022-06-28"), (DONE, "2022-06-30"), (DONE, "2025-10-06")],
            "under way 28 June 2022, took place 28 June 2022",
            id="told again years later",
        ),
        pytest.param([(visit(), "2022-06-29")], "took place, told 29 June 2022", id="day unknown"),
        pytest.param(
            [(PLANNED, "2022-06"), (DONE, "2022-06-29")],
            "announced June 2022, took place 28 June 2022",
            id="month",
        ),
        pytest.param([PLANNED, DONE], "", id="no article has a date"),
    ],
)
def test_history(records: list[Visit | tuple[Visit, str]], expected: str) -> None:
    assert story(*records) == expected


def test_a_step_names_its_reports() -> None:
    (event,) = merge(told((PLANNED, "2022-06-20"), (PLANNED, "2022-06-20"), (DONE, "2022-06-29")))
    assert [(step.published, step.status, step.reports) for step in event.history] == [
        ("2022-06-20", "planned", ("a0-Visit-0", "a1-Visit-0")),
        ("2022-06-29", "completed", ("a2-Visit-0",)),
    ]


def test_the_same_text_a_day_later_confirms_nothing() -> None:
    reports = [
        report(PLANNED, "2022-06-20", "a", text="t"),
        report(PLANNED, "2022-06-21", "b", text="t"),
    ]
    (event,) = merge(reports)
    assert in_plain_words(event.history, event.record.when) == "announced 20 June 2022"
    assert (event.sources, event.articles) == (1, 2)


def when(*records: Visit | tuple[Visit, str]) -> str:
    (event,) = merge(told(*records))
    return f"{event.record.when.start}/{event.record.when.end}"


def test_the_stay_is_put_together_from_its_stops() -> None:
    shima, hiroshima = Place("JPN", "Shima"), Place("JPN", "Hiroshima")
    arrived = visit("2016-05-25", place=shima, status="ongoing")
    announced = visit("2016-05-27", place=hiroshima, status="planned")
    spoke = visit("2016-05-27", place=hiroshima)
    told_ = [(announced, "2016-05-10"), (arrived, "2016-05-25"), (spoke, "2016-05-28")]
    assert when(*told_) == "2016-05-25/2016-05-27"
    (event,) = merge(told(*told_))
    assert event.conflicts == ()
    assert event.record.place.city == "Hiroshima"


def test_a_plan_does_not_lengthen_what_happened() -> None:
    plan = visit("2022-06-29", place=Place("TJK", "Khujand"), status="planned")
    assert when((plan, "2022-06-20"), (DONE, "2022-06-29")) == "2022-06-28/None"


def test_who_tells_all_of_the_stay_is_believed_by_those_who_tell_a_day_of_it() -> None:
    whole = visit("2022-06-27", "2022-06-29")
    assert when(DONE, visit("2022-06-28"), whole) == "2022-06-27/2022-06-29"


def test_an_aside_does_not_move_the_date() -> None:
    aside = visit("2022-06-29", background=True)
    assert when((DONE, "2022-06-29"), (aside, "2022-07-10"), (aside, "2022-07-11")) == "2022-06-28/None"


def test_event_ids_stay_when_later_articles_come() -> None:
    def first(*records: tuple[Visit, str]) -> Event:
        return merge(told(*records))[0]

    assert first((PLANNED, "2022-06-20")).id == first((PLANNED, "2022-06-20"), (DONE, "2022-06-29")).id
