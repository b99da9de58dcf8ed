"""From words to days: the tense, the article's day and the last date told decide."""

from __future__ import annotations

from datetime import date

import pytest

from components.extraction.dates import Tense, find, resolve
from components.extraction.dates.holidays import easter
from components.records import When

MONDAY = date(2022, 6, 27)


def read(
    words: str, tense: Tense = "past", anchor: date | None = MONDAY, previous: When | None = None
) -> tuple[str | None, str | None, str, str, bool]:
    (one,) = find(words)
    when = resolve(one, anchor=anchor, tense=tense, previous=previous)
    assert when.expression == one.text
    return when.start, when.end, when.precision, when.basis, when.within


def day(
    words: str, tense: Tense = "past", anchor: date | None = MONDAY, previous: When | None = None
) -> str | None:
    start, end, precision, _, within = read(words, tense, anchor, previous)
    assert (end, precision, within) == (start, "day" if start else "unknown", False)
    return start


@pytest.mark.parametrize(
    ("words", "past", "present", "future", "unknown"),
    [
        ("on Monday", "2022-06-27", "2022-06-27", "2022-06-27", "2022-06-27"),
        ("on Tuesday", "2022-06-21", "2022-06-28", "2022-06-28", "2022-06-28"),
        ("on Friday", "2022-06-24", "2022-07-01", "2022-07-01", "2022-06-24"),
        ("on Sunday", "2022-06-26", "2022-07-03", "2022-07-03", "2022-06-26"),
        ("last Monday", "2022-06-20", "2022-06-20", "2022-06-20", "2022-06-20"),
        ("next Monday", "2022-07-04", "2022-07-04", "2022-07-04", "2022-07-04"),
        ("Tuesday last week", "2022-06-21", "2022-06-21", "2022-06-21", "2022-06-21"),
        ("Sunday next week", "2022-07-10", "2022-07-10", "2022-07-10", "2022-07-10"),
    ],
)
def test_weekdays(words: str, past: str, present: str, future: str, unknown: str) -> None:
    assert day(words, "past") == past
    assert day(words, "present") == present
    assert day(words, "future") == future
    assert day(words, "unknown") == unknown


@pytest.mark.parametrize(
    ("words", "past", "future", "unknown"),
    [
        ("on June 27", "2022-06-27", "2022-06-27", "2022-06-27"),
        ("on May 1", "2022-05-01", "2023-05-01", "2022-05-01"),
        ("on July 20", "2021-07-20", "2022-07-20", "2022-07-20"),
        ("on June 28", "2022-06-28", "2022-06-28", "2022-06-28"),  # a day ahead: another time zone
        ("on June 20", "2022-06-20", "2022-06-20", "2022-06-20"),  # "will" a week after the trip began
        ("on February 29", "2020-02-29", "2024-02-29", "2024-02-29"),
        ("on Friday, June 24", "2022-06-24", "2022-06-24", "2022-06-24"),
        ("on Saturday, June 24", "2023-06-24", "2023-06-24", "2023-06-24"),  # the weekday gives the year
    ],
)
def test_days_without_a_year(words: str, past: str, future: str, unknown: str) -> None:
    assert (day(words, "past"), day(words, "future"), day(words, "unknown")) == (past, future, unknown)


def test_months_without_a_year() -> None:
    assert [read("in June", tense)[0] for tense in ("past", "future", "unknown")] == ["2022-06"] * 3
    assert read("in July", "past") == ("2021-07", "2021-07", "month", "stated", False)
    assert read("in May", "future")[0] == "2023-05"
    assert read("last June", "past") == ("2021-06", "2021-06", "month", "relative", False)
    assert read("last May")[0] == "2022-05"
    assert read("this March")[0] == "2022-03"
    assert read("next June", "future")[0] == "2023-06"


def test_what_needs_an_anchor_stays_unknown_without_one() -> None:
    unknown = (None, None, "unknown", "unknown", False)
    for words in (
        "on Monday",
        "last week",
        "tomorrow",
        "in June",
        "on June 5",
        "three days ago",
        "last June",
    ):
        assert read(words, anchor=None) == unknown
    assert day("on June 5, 2019", anchor=None) == "2019-06-05"
    assert read("in 2019", anchor=None)[0] == "2019"


def test_the_last_date_told() -> None:
    told = When("2022-02-04", "2022-02-05", "day", "stated")
    assert read("two weeks later", previous=told)[:3] == ("2022-02", "2022-02", "month")
    assert day("the following day", previous=told) == "2022-02-06"
    assert day("the day before", previous=told) == "2022-02-03"
    assert day("two days later", previous=told) == "2022-02-07"
    assert day("two days earlier", previous=told) == "2022-02-02"
    assert day("the following Monday", previous=told) == "2022-02-07"
    assert day("the same day", previous=told) is None  # two days: which of them is not said
    assert read("the following week", previous=told)[:2] == ("2022-02-07", "2022-02-13")
    assert read("that year", previous=told)[0] == "2022"
    assert read("that June", previous=told)[0] == "2022-06"
    assert day("on the 14th.", previous=told) == "2022-02-14"
    assert day("on May 9", anchor=None, previous=When("1961", "1961", "year", "stated")) == "1961-05-09"
    for words in ("two weeks later", "the following day", "the same day", "that year"):
        assert read(words)[0] is None
    month = When("2022-02", "2022-02", "month", "stated")
    assert read("two days later", previous=month)[0] is None
    assert read("two months later", previous=month)[0] == "2022-04"


@pytest.mark.parametrize(
    ("words", "tense", "expected"),
    [
        ("last week", "past", ("2022-06-20", "2022-06-26")),
        ("this week", "past", ("2022-06-27", "2022-07-03")),
        ("next week", "future", ("2022-07-04", "2022-07-10")),
        ("earlier this week", "past", ("2022-06-27", "2022-06-27")),
        ("later this week", "future", ("2022-06-28", "2022-07-03")),
        ("this weekend", "future", ("2022-07-02", "2022-07-03")),
        ("this weekend", "past", ("2022-06-25", "2022-06-26")),
        ("last weekend", "past", ("2022-06-25", "2022-06-26")),
        ("next weekend", "future", ("2022-07-09", "2022-07-10")),
        ("over the weekend", "past", ("2022-06-25", "2022-06-26")),
        ("in the coming week", "future", ("2022-06-27", "2022-07-04")),
        ("between Monday and Wednesday", "future", ("2022-06-27", "2022-06-29")),
        ("the week of June 8", "past", ("2022-06-06", "2022-06-12")),
    ],
)
def test_what_only_bounds_the_event(words: str, tense: Tense, expected: tuple[str, str]) -> None:
    start, end, precision, _, within = read(words, tense)
    assert (start, end, precision, within) == (*expected, "day", True)


def test_this_week_said_on_a_sunday_looks_forward() -> None:
    sunday = date(2024, 10, 6)
    assert read("this week", "future", sunday)[:2] == ("2024-10-06", "2024-10-13")
    assert read("this week", "past", sunday)[:2] == ("2024-09-30", "2024-10-06")


def test_ranges() -> None:
    assert read("from Monday to Thursday", "past", date(2022, 7, 2))[:2] == ("2022-06-27", "2022-06-30")
    # Thursday would lie ahead of the past tense: the week before.
    assert read("from Saturday to Tuesday", "past")[:2] == ("2022-06-18", "2022-06-21")
    assert read("from 30 December to 2 January", "past")[:2] == ("2021-12-30", "2022-01-02")
    assert read("December 30 to January 2, 2020")[:2] == ("2019-12-30", "2020-01-02")
    assert read("28 December to 2 January last year")[:2] == ("2020-12-28", "2021-01-02")
    assert read("from Friday to today", "past")[:2] == ("2022-06-24", "2022-06-27")
    assert read("from March to May")[:5] == ("2022-03", "2022-05", "month", "stated", True)
    assert read("from 17 August to the 19th", "future")[:2] == ("2022-08-17", "2022-08-19")


def test_open_ends() -> None:
    assert read("since Friday") == ("2022-06-24", None, "day", "weekday", True)
    assert read("until July 3", "future") == (None, "2022-07-03", "day", "stated", True)
    assert read("from July 3", "future") == ("2022-07-03", None, "day", "stated", False)


def test_only_the_year_of_an_ambiguous_number() -> None:
    assert read("on 04/02/2022") == ("2022", "2022", "year", "stated", False)
    assert day("on 04/04/2022") == "2022-04-04"
    assert day("on 13/02/2022") == day("on 02/13/2022") == "2022-02-13"


def test_a_day_in_brackets_is_believed() -> None:
    assert day("today (24)") == "2022-06-24"
    assert day("this morning (27)") == "2022-06-27"


def test_famous_days() -> None:
    assert day("the September 11 attacks") == "2001-09-11"
    assert day("the Oct. 7 terrorist attacks", anchor=None) == "2023-10-07"
    assert day("on September 11") == "2021-09-11"


def test_forward_counts_are_dates_only_where_the_sentence_looks_forward() -> None:
    assert day("in two days", "future") == "2022-06-29"
    assert day("in two days", "past") is None
    assert read("in six weeks", "future")[:3] == ("2022-08", "2022-08", "month")


# Sundays as printed in almanacs.
@pytest.mark.parametrize(
    ("year", "month", "number"),
    [(1961, 4, 2), (1983, 4, 3), (2000, 4, 23), (2008, 3, 23), (2022, 4, 17), (2038, 4, 25)],
)
def test_easter(year: int, month: int, number: int) -> None:
    assert easter(year) == date(year, month, number)


def test_the_ends_of_the_calendar() -> None:
    assert read("last year", anchor=date(1, 1, 3))[0] is None
    assert day("yesterday", anchor=date(1, 1, 1)) == "0001-01-01"
    assert read("in six weeks", "future", date(9999, 12, 30))[0] == "9999-12"
