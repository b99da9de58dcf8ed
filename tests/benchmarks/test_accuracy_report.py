"""The page of figures, on a few labelled articles that are read for real."""

from __future__ import annotations

import datetime as dt

import pytest

from benchmarks import accuracy, calibration, published_dates, readings, simple_recipe
from benchmarks.labelled import GOLD, REAL, article_sets, held_back, read
from benchmarks.scoring import Judged
from components.records import Article

ARTICLE = (
    "MOSCOW, June 27 - Russian President Vladimir Putin will travel to Germany on June 28.\n\n"
    "Putin will meet Angela Merkel in Berlin on June 28."
)


def test_every_gold_article_has_its_labels() -> None:
    gold = read(GOLD)
    assert len(gold) == 70
    assert all(one.article.external_id == one.label["id"] for one in gold)
    assert all(one.article.published == one.label["published"] for one in gold)
    assert {one.rich for one in gold} == {True, False}


def test_a_third_is_held_back_by_number() -> None:
    numbers = ["001", "003", "012", "100", "seed", "g003"]
    assert [held_back(number) for number in numbers] == [False, True, True, False, False, False]


@pytest.mark.skipif(not REAL.is_dir(), reason="the real articles are not here")
def test_no_real_article_is_in_two_sets() -> None:
    sets = article_sets()
    dev, held = ({one.label["id"] for one in sets[name]} for name in ("dev", "held back"))
    assert not dev & held
    assert len(dev | held) == len(read(REAL))
    assert len(held) >= 0.3 * len(dev | held)


def test_the_recipe_reads_a_plain_article() -> None:
    found = simple_recipe.read(Article(ARTICLE, published="2022-06-27"))
    assert found["visits"] == [
        {
            "traveller": "Vladimir Putin",
            "country": "DEU",
            "city": None,
            "start": "2022-06-28",
            "end": None,
            "status": "planned",
        }
    ]
    (meeting,) = found["meetings"]
    assert meeting["participants"] == ["Vladimir Putin", "Angela Merkel"]
    assert (meeting["country"], meeting["city"], meeting["start"]) == ("DEU", "Berlin", "2022-06-28")


def test_the_recipe_gives_no_date_where_none_can_be_known() -> None:
    found = simple_recipe.read(Article("Vladimir Putin will travel to Tajikistan on Tuesday."))
    assert [visit["start"] for visit in found["visits"]] == [None]


def test_the_page_compares_both_on_every_set() -> None:
    rich = [one for one in read(GOLD) if one.rich][:2]
    sets = {"gold": [readings.read(one) for one in rich[:1]], "dev": [readings.read(one) for one in rich[1:]]}
    page = accuracy.report(sets, dt.date(2026, 1, 2))
    assert "on 02 January 2026" in page
    assert page.count("| | gold | recipe | dev | recipe |") == 2
    assert page.count("\n| whole record F1 | ") == 2
    labels = [
        len([v for v in one.label["visits"] if not v.get("optional", v.get("implied"))]) for one in rich
    ]
    assert f"| labels | {labels[0]} | {labels[0]} | {labels[1]} | {labels[1]} |" in page
    assert not any(sentence in page for one in rich for sentence in one.article.text.split("\n") if sentence)


def test_calibration_counts_each_record_once() -> None:
    label = {"city": None}
    judged = [
        Judged(label, {"confidence": 0.97}, None, True, True),
        Judged(None, {"confidence": 0.95}),
        Judged(label, {"confidence": 0.9}, False, True, True),
        Judged(label, {"confidence": 0.3}, True, True, False),
        Judged(label, None),
    ]
    assert calibration.table({"visits": judged}).split("\n") == [
        "| confidence | visits | who and where right | all right |",
        "|---|---|---|---|",
        "| 0.95 and more | 2 | 0.50 | 0.50 |",
        "| 0.90 to 0.95 | 1 | 1.00 | 0.00 |",
        "| 0.80 to 0.90 | 0 | – | – |",
        "| 0.70 to 0.80 | 0 | – | – |",
        "| 0.50 to 0.70 | 0 | – | – |",
        "| 0.00 to 0.50 | 1 | 1.00 | 0.00 |",
        "| **all from 0.90** | 3 | 0.67 | 0.33 |",
    ]


def test_worked_out_dates_are_right_as_far_as_they_go() -> None:
    found = [
        published_dates.WorkedOut("2022-06-27", "2022-06-27", "inferred"),
        published_dates.WorkedOut("2022-06-27", "2022-06-28", "dateline"),
        published_dates.WorkedOut("2022-06-27", "2022-06", "inferred"),
        published_dates.WorkedOut("2022-06-27", "2021", "inferred"),
        published_dates.WorkedOut("2022-06-27", None, "unknown"),
        published_dates.WorkedOut(None, "2022-06-27", "inferred"),
    ]
    assert published_dates.table({"gold": found}).split("\n")[2:] == [
        "| gold | 5 | 1 of 2 | 1 of 1 | 0 of 1 | 0.67 | 0.80 |",
        "| all | 5 | 1 of 2 | 1 of 1 | 0 of 1 | 0.67 | 0.80 |",
    ]
