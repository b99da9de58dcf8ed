"""The groups of articles about the same trips keep the form that data/gold/README.md promises."""

from __future__ import annotations

import json
from collections import defaultdict
from pathlib import Path
from typing import Any

from components.periods import bounds, last_day
from components.records import STATUSES, When
from components.reference.countries import countries

GOLD = Path(__file__).parent.parent / "data" / "gold"
LENGTHS = {"unknown": 0, "year": 4, "month": 7, "day": 10}

Row = dict[str, Any]


def rows(name: str) -> list[Row]:
    return [json.loads(line) for line in (GOLD / name).read_text(encoding="utf-8").splitlines()]


ARTICLES = {row["id"]: row for row in rows("groups_articles.jsonl")}
LABELS = {row["id"]: row for row in rows("groups_labels.jsonl")}
VISITS = [(article, visit) for article, label in LABELS.items() for visit in label["visits"]]


def test_articles_and_labels_belong_together() -> None:
    assert len(ARTICLES) == len(rows("groups_articles.jsonl"))
    assert {i: a["published"] for i, a in ARTICLES.items()} == {i: x["published"] for i, x in LABELS.items()}
    assert all(set(a) == {"id", "title", "source", "url", "published", "text"} for a in ARTICLES.values())
    assert len({a["text"] for a in ARTICLES.values()}) == len(ARTICLES)


def test_there_are_enough_groups_of_two_to_five_articles() -> None:
    groups = defaultdict(list)
    for article in ARTICLES:
        groups[article[:3]].append(article)
    assert len(groups) >= 25
    assert all(2 <= len(group) <= 5 for group in groups.values())


def test_a_third_of_the_groups_has_a_trip_to_confuse_with() -> None:
    """The same traveller in the same country another time, or another traveller there."""
    events: dict[str, set[tuple[str, str]]] = defaultdict(set)
    for _, visit in VISITS:
        events[visit["event"]].add((visit["traveller"], visit["country"]))
    assert all(len(told) == 1 for told in events.values())
    lands = defaultdict(list)
    for event, told in events.items():
        lands[event[:3], next(iter(told))[1]].append(event)
    confusing = {group for (group, _), there in lands.items() if len(there) > 1}
    assert len(confusing) * 3 >= len({event[:3] for event in events})


def test_evidence_is_quoted_and_dates_have_their_precision() -> None:
    known = countries().by_code
    for article, visit in VISITS:
        assert visit["evidence"] in ARTICLES[article]["text"], article
        assert len(visit["start"] or "") == LENGTHS[visit["precision"]], article
        assert bounds(When(visit["start"], visit["end"])) or visit["end"] is None, article
        assert visit["country"] in known, article
        assert visit["country"] != visit["traveller_country"], article
        assert visit["status"] in STATUSES, article


def test_what_took_place_did_so_before_it_was_told() -> None:
    late = [
        (article, visit["start"])
        for article, visit in VISITS
        if visit["status"] == "completed"
        and visit["start"]
        and visit["start"] > ARTICLES[article]["published"]
    ]
    assert late == []


def test_reports_of_one_trip_lie_close_together() -> None:
    """A key for a trip is not used for another one by mistake."""
    days: dict[str, list[str]] = defaultdict(list)
    for _, visit in VISITS:
        if visit["precision"] == "day":
            days[visit["event"]].append(visit["start"])
    far = [
        event for event, starts in days.items() if (last_day(max(starts)) - last_day(min(starts))).days > 7
    ]
    assert far == []
