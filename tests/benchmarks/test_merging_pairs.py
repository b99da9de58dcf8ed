"""Counting pairs of reports, and the bars that merging must hold."""

from __future__ import annotations

from benchmarks.merging import Pairs, count_pairs, label_of, labelled_groups, merging_alone, speed
from components.merging import Report, merge
from components.records import Person
from tests.building import XI, visit


def test_pairs_are_counted_by_trips() -> None:
    days = {"a": "2022-06-28", "b": "2022-06-28", "c": "2022-09-01", "d": "2022-06-28"}
    reports = [Report(name, name, None, visit(day)) for name, day in days.items()]
    trips = {"a": ("a", "first"), "b": ("b", "first"), "c": ("c", "first"), "d": ("d", "second")}
    # a, b and d were joined; a–b–c are one trip.
    assert count_pairs(trips, merge(reports)) == Pairs(true=3, joined=3, right=1)
    unread = [("e", "first"), ("f", "third")]
    pairs = count_pairs(trips, merge(reports), unread)
    assert pairs == Pairs(true=6, joined=3, right=1)
    assert (round(pairs.precision, 2), round(pairs.recall, 2)) == (0.33, 0.17)
    assert (count_pairs({}, []).precision, count_pairs({}, []).recall) == (1.0, 1.0)


def test_a_visit_is_of_the_nearest_label() -> None:
    labels = [
        {
            "traveller": "Vladimir Putin",
            "traveller_country": "RUS",
            "country": "TJK",
            "city": None,
            "start": start,
            "end": None,
            "precision": "day",
            "status": "completed",
            "evidence": "",
        }
        for start in ("2022-06-28", "2025-10-08")
    ]
    putin = visit("2025-10-09", traveller=Person("Wladimir Putin"))
    assert label_of(putin, labels) is labels[1]
    assert label_of(visit("2022-06-28", traveller=XI), labels) is None


def test_merging_holds_its_bars() -> None:
    pairs = merging_alone(labelled_groups())
    assert pairs.true > 150
    assert pairs.precision >= 0.95
    assert pairs.recall >= 0.90


def test_twice_the_reports_take_about_twice_the_time() -> None:
    few = min(speed(3_000)[0] for _ in range(4))  # the least: other work on the machine only adds
    many = min(speed(12_000)[0] for _ in range(2))
    assert many < 8 * few
