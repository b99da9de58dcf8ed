"""Answers of a geocoding service stay in the library, on SQLite and PostgreSQL."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

from components.store import geocodes, open_store

if TYPE_CHECKING:
    from components.store import Store


def test_answers_and_misses_are_kept_and_change_no_table(library_url: str) -> None:
    with open_store(library_url) as store:
        revision = store.revision
        assert store.place_answer("Rogun Dam, Tajikistan") is None
        store.keep_place_answer("Rogun Dam, Tajikistan", (38.77, 69.87, "Rogun Dam"))
        store.keep_place_answer("Nowhere", None)
        store.keep_place_answer("Nowhere" * 100, None)
        assert store.revision == revision
    with open_store(library_url) as store:
        assert store.place_answer("Rogun Dam, Tajikistan") == ((38.77, 69.87, "Rogun Dam"),)
        assert store.place_answer("Nowhere") == (None,)
        assert store.place_answer("Nowhere" * 100) == (None,)
        store.keep_place_answer("Nowhere", (1.0, 2.0, ""))
        assert store.place_answer("Nowhere") == ((1.0, 2.0, ""),)


def test_turns_to_ask_are_a_second_apart_whoever_takes_them(library_url: str) -> None:
    """Two openings of one library stand for two programs; each takes turns from two threads."""
    now = 1_798_000_000.25
    with open_store(library_url) as one, open_store(library_url) as other:

        def taken(store: Store) -> float:
            return store._write(lambda connection: geocodes.turn(connection, now))

        with ThreadPoolExecutor(4) as threads:
            waits = sorted(threads.map(taken, [one, other, one, other]))
        assert waits == [0.75, 1.75, 2.75, 3.75]
        assert one.revision == 0


def test_a_turn_given_by_a_clock_that_was_wrong_does_not_hold_others_up(library_url: str) -> None:
    with open_store(library_url) as store:
        store._write(lambda connection: geocodes.turn(connection, 1_798_086_400.0))
        assert store._write(lambda connection: geocodes.turn(connection, 1_798_000_000.0)) == 0.0
        assert 0.0 <= store.turn_to_ask() <= 1.0
