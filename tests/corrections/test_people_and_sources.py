"""People named and sources set aside: events are then what merging makes of the corrected reports."""

from __future__ import annotations

import random
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from components import tables
from components.merging import Report, merge, text_ids
from components.records import Article, Meeting, Person, Place, Visit
from tests.building import PUTIN, RAHMON, TAJIKISTAN, XI, article, extraction, meeting, visit

if TYPE_CHECKING:
    from components.merging import Record
    from components.records import Extraction
    from tests.corrections.editing import Editing

PUTTIN = Person("Vladimir Puttin")
ENVOY = Person("Ana Núñez", None, "EU", "envoy")


def from_outlet(text: str, outlet: str) -> Article:
    return replace(article(text), source=outlet)


def test_somebody_named_is_the_same_as_the_one_known(ana: Editing) -> None:
    ana.store.add(article("One."), extraction(visit("2022-06-28", traveller=PUTTIN)), "1")
    ana.store.add(article("Two."), extraction(visit("2022-06-28")), "1")
    ana.store.add(article("Three."), extraction(visit("2022-06-28", traveller=RAHMON)), "1")
    assert len(ana.visits) == 3
    made = ana.put(ana.make.person("vladimir PUTTIN", PUTIN, "A misprint."))
    putin, rahmon = sorted(ana.visits, key=lambda event: -event.sources)
    assert isinstance(putin.record, Visit)
    assert (putin.record.traveller, putin.sources, putin.corrections) == (PUTIN, 2, (made.id,))
    assert (rahmon.sources, rahmon.corrections) == (1, ())
    assert ana.outcome.event_ids == (putin.id,)
    ana.store.add(article("Four."), extraction(visit("2022-06-28", traveller=PUTTIN)), "1")
    assert max(event.sources for event in ana.visits) == 3  # those who come later too
    ana.undo(made)
    assert len(ana.visits) == 3


def test_the_later_name_holds_and_an_idle_one_asks_for_a_look(ana: Editing) -> None:
    ana.store.add(article("One."), extraction(meeting(ENVOY, RAHMON)), "1")
    ana.put(ana.make.person("Ana Nunez", replace(ENVOY, id="Q1"), ""))
    ana.put(ana.make.person("Ana Núñez", replace(ENVOY, id="Q2"), ""))
    (event,) = ana.events
    assert isinstance(event.record, Meeting)
    assert {person.id for person in event.record.participants} == {"Q2", "Q57414"}
    assert [(o.applied, o.look) for o in ana.shown.outcomes] == [(False, None), (True, None)]
    ana.store.replace(article("One."), extraction(meeting(XI, RAHMON)), "2")
    assert [o.look for o in ana.shown.outcomes] == [
        None,
        "No article tells of an unknown “Ana Núñez” any more.",
    ]


def test_somebody_named_twice_in_one_meeting_is_there_once(ana: Editing) -> None:
    ana.store.add(article("One."), extraction(meeting(PUTIN, PUTTIN, RAHMON)), "1")
    ana.put(ana.make.person(PUTTIN.name, PUTIN, ""))
    assert tables.load(ana.store).participants["name"].tolist() == ["Vladimir Putin", "Emomali Rahmon"]


def test_an_unreliable_source_counts_for_nothing(ana: Editing) -> None:
    ana.store.add(
        from_outlet("One.", "Daily Rumour"), extraction(visit("2022-06-29"), published="2022-07-01"), "1"
    )
    ana.store.add(from_outlet("Two.", "Agency"), extraction(visit("2022-06-28"), published="2022-06-29"), "1")
    ana.store.add(from_outlet("Three.", "Daily Rumour"), extraction(visit("2021", traveller=XI)), "1")
    assert [(e.record.when.start, e.sources) for e in ana.visits] == [("2021", 1), ("2022-06-29", 2)]
    made = ana.put(ana.make.source("daily rumour", "It makes things up."))
    event = ana.visit
    assert (event.record.when.start, event.sources, event.conflicts) == ("2022-06-28", 1, ())
    assert event.corrections == (made.id,)
    assert len(tables.load(ana.store).articles) == 3  # the articles stay
    ana.undo(made)
    assert len(ana.visits) == 2


def test_one_article_can_be_set_aside(ana: Editing) -> None:
    told = article("One.")
    ana.store.add(told, extraction(visit("2022-06-28")), "1")
    ana.store.add(article("Two."), extraction(visit("2022-06-28")), "1")
    ana.put(ana.make.source(told.id, "A hoax."))
    assert ana.visit.sources == 1
    ana.store.replace(told, extraction(), "2")
    assert (ana.outcome.applied, ana.outcome.look) == (True, None)  # it has nothing to tell


def test_a_source_that_is_not_here_asks_for_a_look(ana: Editing) -> None:
    ana.put(ana.make.source("Daily Rumour", ""))
    assert ana.outcome.look == "No article of “Daily Rumour” is in this library."


NAMES = {f"leader {n}": Person(f"Known {n}", f"Q{n}") for n in range(3)}
PEOPLE = [Person(f"Leader {n}") for n in range(5)] + list(NAMES.values())
PLACES = [Place("TJK", "Dushanbe", 38.54, 68.78), TAJIKISTAN, Place("KGZ"), Place(None)]
DAYS = [None, "2022-06", "2022", *(f"2022-06-{day:02}" for day in range(10, 24, 2))]


def some_reading(chance: random.Random) -> Extraction:
    records: list[Visit | Meeting] = []
    for _ in range(chance.randrange(1, 4)):
        start, place = chance.choice(DAYS), chance.choice(PLACES)
        if chance.random() < 0.5:
            records.append(visit(start, traveller=chance.choice(PEOPLE), place=place))
        else:
            records.append(meeting(*chance.sample(PEOPLE, 2), start=start, place=place))
    return extraction(*records, published=chance.choice([None, "2022-06-12", "2022-06-20"]))


def named(record: Record) -> Record:
    def name(person: Person) -> Person:
        return NAMES.get(person.name.lower(), person) if person.id is None else person

    if isinstance(record, Visit):
        return replace(record, traveller=name(record.traveller))
    people = {name(person).name: name(person) for person in record.participants}
    return replace(record, participants=tuple(people.values()))


@pytest.mark.parametrize("seed", range(8))
def test_it_is_as_if_the_articles_had_been_read_so(ana: Editing, seed: int) -> None:
    """Merging what is touched anew gives the events of merging all corrected reports at once."""
    chance = random.Random(seed)
    reports, texts = [], {}
    for number in range(40):
        outlet = chance.choice(["Agency", "Daily Rumour", "Times"])
        item, reading = from_outlet(f"Text {number}", outlet), some_reading(chance)
        ana.store.add(item, reading, "1")
        texts[item.id] = item.text
        reports += [
            Report(f"{item.id}-{kind}-{n:04}", item.id, reading.published, named(record))
            for kind, records in (("visit", reading.visits), ("meeting", reading.meetings))
            for n, record in enumerate(records)
            if outlet != "Daily Rumour"
        ]
    for name, person in NAMES.items():
        ana.put(ana.make.person(name, person, ""))
    ana.put(ana.make.source("Daily Rumour", ""))
    names = text_ids(texts)
    expected = merge(replace(report, text_id=names[report.article_id]) for report in reports)
    shown = ana.shown.snapshot
    assert [(e.id, e.sources, e.record.when, e.record.status, e.conflicts) for e in shown.events] == [
        (e.id, e.sources, e.record.when, e.record.status, e.conflicts) for e in expected
    ]
    kept: dict[str, list[str]] = {}
    for report in shown.reports:
        kept.setdefault(report.event_id, []).append(report.id)
    assert kept == {event.id: [report.id for report in event.reports] for event in expected}
    assert any(event.corrections for event in shown.events)
    assert not all(event.corrections for event in shown.events)
