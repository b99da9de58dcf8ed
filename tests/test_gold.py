"""The labelled articles in data/gold keep the form that their README promises."""

from __future__ import annotations

import csv
import datetime as dt
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from components.records import STATUSES

if TYPE_CHECKING:
    from collections.abc import Iterator

DATA = Path(__file__).parent.parent / "data"
ORGANISATIONS = {"UN", "EU", "NATO"}
LENGTHS = {"day": 10, "month": 7, "year": 4}
FORMATS = {"day": "%Y-%m-%d", "month": "%Y-%m", "year": "%Y"}

Row = dict[str, Any]


def rows(name: str) -> list[Row]:
    return [json.loads(line) for line in (DATA / name).read_text(encoding="utf-8").splitlines()]


ARTICLES = {row["id"]: row for file in ("", "fresh_") for row in rows(f"gold/{file}articles.jsonl")}
LABELS = {row["id"]: row for file in ("", "fresh_") for row in rows(f"gold/{file}labels.jsonl")}
SAMPLES = rows("samples/articles.jsonl")


def records() -> Iterator[tuple[str, str, Row]]:
    """Article id, the key of its first date, and the record, for each visit and meeting."""
    for article, label in LABELS.items():
        yield from ((article, "start", visit) for visit in label["visits"])
        yield from ((article, "date", meeting) for meeting in label["meetings"])


def countries() -> set[str]:
    with (DATA / "reference" / "countries.csv").open(encoding="utf-8", newline="") as file:
        return {row["code"] for row in csv.DictReader(file)}


def is_date(text: str, precision: str) -> bool:
    try:
        dt.datetime.strptime(text, FORMATS[precision])
    except ValueError:
        return False
    return len(text) == LENGTHS[precision]


def is_date_of_any_precision(text: str) -> bool:
    return any(is_date(text, precision) for precision in FORMATS)


def test_every_article_has_labels_and_the_same_date() -> None:
    assert len(ARTICLES) == len(rows("gold/articles.jsonl")) + len(rows("gold/fresh_articles.jsonl"))
    assert list(ARTICLES) == list(LABELS)
    assert {i: a["published"] for i, a in ARTICLES.items()} == {i: x["published"] for i, x in LABELS.items()}


def test_there_are_enough_articles_with_and_without_visits() -> None:
    without = [label for label in LABELS.values() if not label["visits"]]
    assert len(ARTICLES) >= 60
    assert len(without) >= 20
    assert all((label["kind"] == "negative") == (not label["visits"]) for label in LABELS.values())
    assert all(not label["meetings"] for label in without)


@pytest.mark.parametrize("article", [*ARTICLES.values(), *SAMPLES], ids=lambda article: article["id"])
def test_articles_are_complete(article: Row) -> None:
    assert set(article) == {"id", "title", "source", "url", "published", "text"}
    assert article["title"]
    assert article["source"]
    assert article["published"] is None or is_date(article["published"], "day")
    assert 25 <= len(article["text"].split()) <= 450


def test_evidence_is_quoted_from_the_article() -> None:
    lost = [(a, r["evidence"]) for a, _, r in records() if r["evidence"] not in ARTICLES[a]["text"]]
    assert lost == []
    assert all(record["evidence"].strip() for _, _, record in records())


def test_dates_have_the_length_of_their_precision() -> None:
    for article, key, record in records():
        start, end, precision = record[key], record.get("end"), record["precision"]
        if start is None:
            assert (precision, end) == ("unknown", None), article
            continue
        assert is_date(start, precision), (article, start)
        assert end is None or (is_date(end, precision) and start <= end), (article, start, end)


def test_other_accepted_dates_are_dates() -> None:
    accepted = [date for _, _, record in records() for date in record.get("accept", []) if date is not None]
    assert [date for date in accepted if not is_date_of_any_precision(date)] == []


def test_completed_days_do_not_lie_after_publication() -> None:
    late = [
        (article, record[key])
        for article, key, record in records()
        if record["status"] == "completed"
        and (published := ARTICLES[article]["published"])
        and (record[key] or "") > published
    ]
    assert late == []


def test_countries_and_statuses_are_known() -> None:
    known = countries()
    assert {"XKX", "TWN", "PSE", "VAT"} <= known
    for article, _, record in records():
        assert {record["country"], *record.get("country_alt", [])} <= known, article
        assert record.get("traveller_country", "USA") in known | ORGANISATIONS, article
        assert {record["status"], *record.get("status_alt", [])} <= set(STATUSES), article


def test_nobody_visits_the_country_that_they_represent() -> None:
    at_home = [
        v for label in LABELS.values() for v in label["visits"] if v["traveller_country"] == v["country"]
    ]
    assert at_home == []


def test_meetings_have_two_different_people_or_more() -> None:
    for article, label in LABELS.items():
        for meeting in label["meetings"]:
            people = meeting["participants"]
            assert len(set(people)) == len(people) >= 2, article


def test_labels_are_not_told_twice() -> None:
    """Two visits of one person to one country in one article differ in time or in city."""
    for article, label in LABELS.items():
        told = [(v["traveller"], v["country"], v["city"], v["start"]) for v in label["visits"]]
        assert len(set(told)) == len(told), article


def test_labels_cover_every_status_and_many_people() -> None:
    visits = [visit for label in LABELS.values() for visit in label["visits"]]
    assert {visit["status"] for visit in visits} == set(STATUSES)
    assert len({visit["traveller"] for visit in visits}) >= 40
    assert len({visit["country"] for visit in visits}) >= 60


def test_samples_span_four_years() -> None:
    assert len(SAMPLES) == 16
    assert len({sample["id"] for sample in SAMPLES}) == 16
    assert {sample["published"][:4] for sample in SAMPLES} == {"2021", "2022", "2023", "2024"}
