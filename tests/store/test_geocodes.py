"""Answers of a geocoding service stay in the library, on SQLite and PostgreSQL."""

from __future__ import annotations

from components.store import open_store


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
