"""What a person's visits add up to, on rows whose sums are known."""

from __future__ import annotations

import datetime as dt

import pandas as pd

from components.profiles import Gap, gaps, km_by_year, most, travelled
from components.trips import Trip


def visits(*rows: tuple[str | None, str | None, str]) -> pd.DataFrame:
    """Rows of first day, last day and status."""
    frame = pd.DataFrame(rows, columns=["start", "end", "status"])
    return frame.assign(start=pd.to_datetime(frame["start"]), end=pd.to_datetime(frame["end"]))


def trip(first_day: str | None, km: float | None, status: str = "completed") -> Trip:
    """A trip of that length; of its legs only the sum counts."""

    class Long(Trip):
        @property
        def km(self) -> float | None:
            return km

    day = dt.date.fromisoformat(first_day) if first_day else None
    return Long("t", "A", None, None, status, first_day, None, day, day, None, (), ())  # type: ignore[arg-type]


def test_the_time_between_two_visits_is_a_gap() -> None:
    rows = visits(
        ("2022-06-28", "2022-06-29", "planned"),
        ("2022-02-04", "2022-02-05", "completed"),
        ("2022-07-01", "2022-07-01", "completed"),  # two days later: no gap worth telling
    )
    (gap,) = gaps(rows)
    assert gap == Gap(dt.date(2022, 2, 5), dt.date(2022, 6, 28))
    assert gap.days == 142


def test_a_visit_that_did_not_happen_ends_no_gap() -> None:
    rows = visits(
        ("2022-01-01", "2022-01-01", "completed"),
        ("2022-03-01", "2022-03-02", "cancelled"),
        ("2022-05-01", "2022-05-01", "completed"),
    )
    assert gaps(rows) == [Gap(dt.date(2022, 1, 1), dt.date(2022, 5, 1))]
    assert len(travelled(rows)) == 2


def test_a_visit_known_to_the_month_may_have_been_on_any_of_its_days() -> None:
    rows = visits(
        ("2022-01-10", "2022-01-10", "completed"),
        ("2022-02-01", "2022-02-28", "completed"),
        ("2022-03-10", "2022-03-10", "completed"),
        (None, None, "completed"),
    )
    assert gaps(rows) == []


def test_a_long_stay_covers_a_short_one_within_it() -> None:
    rows = visits(
        ("2022-01-01", "2022-03-31", "completed"),
        ("2022-01-05", "2022-01-06", "completed"),
        ("2022-06-01", "2022-06-01", "completed"),
    )
    assert gaps(rows) == [Gap(dt.date(2022, 3, 31), dt.date(2022, 6, 1))]


def test_longest_gap_first() -> None:
    days = ["2022-01-01", "2022-03-01", "2022-12-01"]
    rows = visits(*((day, day, "completed") for day in days))
    assert [gap.days for gap in gaps(rows)] == [274, 58]


def test_kilometres_by_year_with_the_empty_years_between() -> None:
    trips = [trip("2020-05-01", 100.4), trip("2020-06-01", 200), trip("2022-01-01", 50)]
    trips += [trip("2022-02-01", None), trip(None, 70), trip("2023-01-01", 900, "planned")]
    assert km_by_year(trips) == {2020: 300.0, 2021: 0.0, 2022: 50.0}
    assert km_by_year([]) == {}


def test_most_often_first_then_by_name() -> None:
    assert most(pd.Series(["b", "a", "c", "c", None])) == [("c", 2), ("a", 1), ("b", 1)]
