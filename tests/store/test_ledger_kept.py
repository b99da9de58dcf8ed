"""The ledger in both databases: appended to, never changed, and its dates used for reading."""

from __future__ import annotations

import datetime as dt
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

from components import ingest
from components.corrections import Maker, as_lines, from_lines, replay
from components.records import Article
from components.store import open_store
from components.store.ledger import Correction, in_force
from tests.building import article, extraction, visit

if TYPE_CHECKING:
    from components.store import Store

BERLIN = Article(
    "French President Emmanuel Macron arrived in Berlin on Monday for talks.", "Macron in Berlin"
)
HOUR = dt.datetime(2026, 11, 24, 9, tzinfo=dt.UTC)


def undo(target: Correction, minute: int) -> Correction:
    return Correction("undo", "Ana", f"2026-11-24T09:{minute:02}:00.000000+00:00", "", target=target.id)


def source(name: str, minute: int) -> Correction:
    return Correction(
        "source", "Ana", f"2026-11-24T08:{minute:02}:00.000000+00:00", "naïve 中文 🚗", target=name
    )


def maker(store: Store, hours: int = 0) -> Maker:
    return Maker(replay(store.snapshot()), "Ana", HOUR + dt.timedelta(hours=hours))


def test_rows_are_added_once_and_kept_in_the_order_of_their_making(library_url: str) -> None:
    rows = [source(f"Paper {number}", number) for number in range(5)]
    with open_store(library_url) as store:
        before = store.revision
        assert store.correct(rows[3:]) == 2
        assert store.revision == before + 1
        assert store.correct(rows) == 3
        assert store.correct(rows) == 0
        assert store.correct([rows[0], rows[0]]) == 0
        assert store.revision == before + 2
    with open_store(library_url) as store:
        assert store.ledger() == store.snapshot().ledger == tuple(rows)


def test_of_one_moment_the_order_of_coming_in_holds(library_url: str) -> None:
    rows = [source(name, 0) for name in "zaqxb"]
    with open_store(library_url) as store:
        store.correct(rows[:2])
        store.correct(rows)
        assert store.ledger() == tuple(rows)


def test_an_undo_can_be_undone_whatever_clocks_say() -> None:
    row = source("Paper", 0)
    first, second, third = undo(row, 9), (), ()
    assert in_force([row]) == (row,)
    assert in_force([row, first]) == ()
    second = undo(first, 5)
    assert in_force([row, second, first]) == (row,)
    third = undo(second, 1)
    assert in_force([third, row, second, first]) == ()
    assert in_force([first]) == ()


def test_eight_people_at_once_lose_no_correction(library_url: str) -> None:
    def write(person: int) -> int:
        with open_store(library_url) as store:
            shared = [source("Shared", number) for number in range(5)]
            own = [source(f"Paper {person}", number) for number in range(10)]
            return sum(store.correct([row]) for row in (*shared, *own))

    with ThreadPoolExecutor(8) as pool:
        added = list(pool.map(write, range(8)))
    with open_store(library_url) as store:
        assert sum(added) == len(store.ledger()) == 85
        assert store.revision == 85


def test_corrections_survive_a_new_reading_in_both_databases(library_url: str) -> None:
    told = article("Putin went.", published="2022-06-29")
    with open_store(library_url) as store:
        store.add(told, extraction(visit("2022-06-28")), "1")
        (event,) = store.snapshot().events
        changed = maker(store).change(event.id, "status", "cancelled", "Called off.")
        store.correct([changed])
        store.replace(told, extraction(visit("2021"), visit("2022-06-28")), "2")
    with open_store(library_url) as store:
        shown = replay(store.snapshot())
        assert sorted((e.record.when.start, e.record.status) for e in shown.snapshot.events) == [
            ("2021", "completed"),
            ("2022-06-28", "cancelled"),
        ]
        assert from_lines(as_lines(store.ledger()).encode()) == [changed]


def days(store: Store) -> list[str | None]:
    return [event.record.when.start for event in store.snapshot().events]


def test_a_date_is_used_for_reading_and_taken_back(library_url: str) -> None:
    with open_store(library_url) as store:
        ingest.load_article(BERLIN, store)
        assert days(store) == [None]
        first = maker(store).date(BERLIN.id, "2024-05-27", "Printed on the page.")
        assert (first.before, first.after) == ({"published": None, "basis": "unknown"}, "2024-05-27")
        assert ingest.correct(store, [first]) == 1
        assert days(store) == ["2024-05-27"]
        assert store.read_with_another_date() == []
        second = maker(store, 1).date(BERLIN.id, "2024-06-03", "No, a week later.")
        ingest.correct(store, [second])
        assert days(store) == ["2024-06-03"]
        ingest.correct(store, [maker(store, 2).undo(second.id)])
        assert days(store) == ["2024-05-27"]
        ingest.correct(store, [maker(store, 3).undo(first.id)])
        assert (days(store), store.article(BERLIN.id)) == ([None], BERLIN)


def test_a_date_given_by_the_file_comes_back(library_url: str) -> None:
    given = Article(BERLIN.text, BERLIN.title, published="2024-05-27", published_basis="file")
    with open_store(library_url) as store:
        ingest.load_article(given, store)
        unknown = maker(store).date(given.id, None, "The file is wrong.")
        ingest.correct(store, [unknown])
        assert days(store) == [None]
        assert replay(store.snapshot()).outcomes[0].applied
        ingest.correct(store, [maker(store, 1).undo(unknown.id)])
        assert (days(store), store.article(given.id)) == (["2024-05-27"], given)


def test_a_colleagues_date_waits_for_its_article(library_url: str) -> None:
    dated = Correction(
        "date", "Eve", "2026-11-24T08:00:00.000000+00:00", "", target=BERLIN.id, after="2024-05-27"
    )
    with open_store(library_url) as store:
        assert ingest.correct(store, [dated]) == 1
        assert (
            replay(store.snapshot()).outcomes[0].look == "The article that it dates is not in this library."
        )
        ingest.load_article(BERLIN, store)
        assert days(store) == ["2024-05-27"]
        (outcome,) = replay(store.snapshot()).outcomes
        assert (outcome.applied, outcome.look) == (True, None)


def test_a_date_whose_reading_was_broken_off_is_taken_up_again(library_url: str) -> None:
    with open_store(library_url) as store:
        ingest.load_article(BERLIN, store)
        store.correct([maker(store).date(BERLIN.id, "2024-05-27", "")])  # and then the power went
        assert not replay(store.snapshot()).outcomes[0].applied
        assert store.read_with_another_date() == [BERLIN.id]
        ingest.refresh(store)
        assert days(store) == ["2024-05-27"]
