"""A new article touches only its neighbours, and the events are still those of merging all at once."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import pytest

from components.merging import Report, merge
from components.records import Person, Place
from components.store import open_store
from tests.building import article, extraction, meeting, visit

if TYPE_CHECKING:
    from pathlib import Path

    from components.records import Extraction

PEOPLE = [Person(f"Leader {n}", f"Q{n}") for n in range(4)]
PLACES = [Place("TJK", "Dushanbe", 38.54, 68.78), Place("TJK"), Place("KGZ"), Place(None)]
DAYS = [None, "2022-06", "2022", *(f"2022-06-{day:02}" for day in range(10, 24, 2))]


def some_reading(chance: random.Random) -> Extraction:
    records = []
    for _ in range(chance.randrange(1, 4)):
        start, place = chance.choice(DAYS), chance.choice(PLACES)
        if chance.random() < 0.5:
            records.append(visit(start, traveller=chance.choice(PEOPLE), place=place))
        else:
            people = chance.sample(PEOPLE, chance.choice([2, 2, 3]))
            records.append(meeting(*people, start=start, place=place))
    published = chance.choice([None, "2022-06-12", "2022-06-20"])
    return extraction(*records, published=published)


def reports_of(readings: dict[str, Extraction]) -> list[Report]:
    return [
        Report(f"{article_id}-{kind}-{n:04}", article_id, reading.published, record)
        for article_id, reading in readings.items()
        for kind, records in (("visit", reading.visits), ("meeting", reading.meetings))
        for n, record in enumerate(records)
    ]


@pytest.mark.parametrize("seed", range(6))
def test_one_by_one_gives_what_all_at_once_gives(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    readings: dict[str, Extraction] = {}
    with open_store(f"sqlite:///{tmp_path / 'library.sqlite'}") as store:
        for number in range(25):
            item, reading = article(f"Text {number}"), some_reading(chance)
            store.add(item, reading, "1")
            readings[item.id] = reading
        for number in chance.sample(range(25), 6):  # read anew, differently
            item, reading = article(f"Text {number}"), some_reading(chance)
            store.replace(item, reading, "2")
            readings[item.id] = reading
        snapshot = store.snapshot()
    kept: dict[str, list[str]] = {}
    for report in snapshot.reports:
        kept.setdefault(report.event_id, []).append(report.article_id)
    expected = merge(reports_of(readings))
    assert kept == {event.id: [report.article_id for report in event.reports] for event in expected}
    statuses = {event.id: (event.record.status, event.record.when, event.sources) for event in expected}
    assert {e.id: (e.record.status, e.record.when, e.sources) for e in snapshot.events} == statuses
