"""The labelled expressions: at least 0.97 right, and none confidently wrong."""

from __future__ import annotations

from benchmarks.date_expressions import expected, ours, rows, score


def test_the_bar() -> None:
    table = rows()
    counts, misses = score(ours, table)
    wrong = [(row["expression"], row["text"], answer) for row, answer in misses if answer]
    assert len(table) >= 120
    assert wrong == []
    assert counts["right"] >= 0.97 * len(table)


def test_the_labels_are_in_form() -> None:
    for row in rows():
        length = {"day": 10, "month": 7, "year": 4, "unknown": 0}[row["precision"]]
        assert all(len(one) == length for one in (row["start"], row["end"]) if one), row
        assert (expected(row) is None) == (row["precision"] == "unknown"), row
        assert row["expression"] is None or row["text"].count(row["expression"]) == 1, row
