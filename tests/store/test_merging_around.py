"""A new article touches only its neighbours, and the events are still those of merging all at once."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import create_engine

from components.merging import Report, merge, text_ids
from components.records import Person, Place
from components.store import open_store
from tests.building import article, extraction, meeting, visit

if TYPE_CHECKING:
    from pathlib import Path

    from components.records import Extraction, Status

PEOPLE = [Person(f"Leader {n}", f"Q{n}") for n in range(4)]
PLACES = [Place("TJK", "Dushanbe"), Place("TJK", "Khujand"), Place("TJK"), Place("KGZ"), Place(None)]
STATUSES: tuple[Status, ...] = ("planned", "completed", "completed", "cancelled")
DAYS = [None, "2022-06", "2022", *(f"2022-06-{day:02}" for day in range(10, 24, 2))]


def some_reading(chance: random.Random) -> Extraction:
    records = []
    for _ in range(chance.randrange(1, 4)):
        start, place = chance.choice(DAYS), chance.choice(PLACES)
        if chance.random() < 0.5:
            status = chance.choice(STATUSES)
            records.append(visit(start, traveller=chance.choice(PEOPLE), place=place, status=status))
        else:
            people = chance.sample(PEOPLE, chance.choice([2, 2, 3]))
            records.append(meeting(*people, start=start, place=place))
    published = chance.choice([None, "2022-06-12", "2022-06-20"])
    return extraction(*records, published=published)


def some_text(number: int) -> str:
    """Words of its own for each number, or the same agency text, cut and framed, for every third."""
    chance = random.Random(number)
    if number % 3:
        return " ".join(f"word{chance.randrange(1000)}" for _ in range(60))
    agency = [f"agency{n}" for n in range(number % 2 * 100, number % 2 * 100 + 60)]
    return " ".join([f"Paper {number}:", *agency[: chance.randrange(40, 60)]])


def reports_of(readings: dict[str, Extraction], texts: dict[str, str]) -> list[Report]:
    names = text_ids(texts)
    return [
        Report(f"{article_id}-{kind}-{n:04}", article_id, reading.published, record, names[article_id])
        for article_id, reading in readings.items()
        for kind, records in (("visit", reading.visits), ("meeting", reading.meetings))
        for n, record in enumerate(records)
    ]


@pytest.mark.parametrize("seed", range(6))
def test_one_by_one_gives_what_all_at_once_gives(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    readings: dict[str, Extraction] = {}
    texts: dict[str, str] = {}
    with open_store(f"sqlite:///{tmp_path / 'library.sqlite'}") as store:
        for number in chance.sample(range(40), 40):
            item, reading = article(some_text(number)), some_reading(chance)
            store.add(item, reading, "1")
            readings[item.id], texts[item.id] = reading, item.text
        for number in chance.sample(range(40), 9):  # read anew, differently
            item, reading = article(some_text(number)), some_reading(chance)
            store.replace(item, reading, "2")
            readings[item.id] = reading
        snapshot = store.snapshot()
    expected = merge(reports_of(readings, texts))
    kept: dict[str, list[str]] = {}
    for report in snapshot.reports:
        kept.setdefault(report.event_id, []).append(report.id)
    assert kept == {event.id: [report.id for report in event.reports] for event in expected}
    assert [(e.id, e.record.status, e.record.when, e.history, e.conflicts) for e in snapshot.events] == [
        (e.id, e.record.status, e.record.when, e.history, e.conflicts) for e in expected
    ]
    assert [(e.sources, e.articles) for e in snapshot.events] == [(e.sources, e.articles) for e in expected]
    assert len({row.text_id for row in snapshot.articles}) < len(snapshot.articles)
    assert any(event.conflicts for event in snapshot.events)
    assert {row.id: row.text_id for row in snapshot.articles} == text_ids(texts)


def test_a_new_article_leaves_the_events_of_others_alone(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'library.sqlite'}"
    with open_store(url) as store:
        for number in range(30):
            when = f"2022-{1 + number % 12:02}-03"
            reading = extraction(visit(when, traveller=PEOPLE[number % 4], place=PLACES[number % 3]))
            store.add(article(f"Text {number}"), reading, "1")
        engine = create_engine(url)
        with engine.begin() as connection:  # what is written anew gets a new row number
            connection.exec_driver_sql("CREATE TABLE written (id TEXT)")
            connection.exec_driver_sql(
                "CREATE TRIGGER seen AFTER INSERT ON events BEGIN INSERT INTO written VALUES (new.id); END"
            )
        store.add(article("One more"), extraction(visit("2022-01-03", traveller=PEOPLE[0])), "1")
        with engine.connect() as connection:
            written = connection.exec_driver_sql("SELECT id FROM written").scalars().all()
        engine.dispose()
        (changed,) = written
        assert {r.article_id for r in store.snapshot().reports if r.event_id == changed} >= {
            article("One more").id
        }
