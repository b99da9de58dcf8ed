"""Towns that no table knows get coordinates on the way into the library, where its user allows it."""

from __future__ import annotations

import datetime as dt
import gc
import time
import weakref
from typing import TYPE_CHECKING

import pytest

from components import ingest, preferences, tables
from components.corrections import Maker, replay
from components.locating import Locator, online_allowed
from components.records import Place
from components.store import open_store
from tests.place_service import PlaceService, place_service

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from components.store import Store

ARTICLE = (
    b"Talks\n\nFrench President Emmanuel Macron arrived in Little Fishmere, Canada, on Monday for talks.\n"
)


@pytest.fixture
def service(monkeypatch: pytest.MonkeyPatch) -> Iterator[PlaceService]:
    monkeypatch.delenv("MOTORCADE_ONLINE_GEOCODING", raising=False)
    with place_service() as running:
        monkeypatch.setenv("MOTORCADE_NOMINATIM_URL", running.address)
        yield running


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_store(f"sqlite:///{tmp_path / 'library.sqlite'}") as store:
        yield store


def where(store: Store) -> list[tuple[str, float | None]]:
    shown = store.snapshot().events
    return [(str(event.record.place.city), event.record.place.latitude) for event in shown]


def test_nothing_is_asked_until_it_is_switched_on(store: Store, service: PlaceService) -> None:
    (outcome,) = ingest.load([("a.txt", ARTICLE)], store, published="2024-05-27")
    assert (outcome.notes, service.asked, where(store)) == ([], [], [("Little Fishmere", None)])
    assert not online_allowed(store)


def test_the_switch_of_the_library_and_that_of_the_environment(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    preferences.set_switch(store, preferences.ONLINE_GEOCODING, on=True)
    assert online_allowed(store)
    monkeypatch.setenv("MOTORCADE_ONLINE_GEOCODING", "off")
    assert not online_allowed(store)
    preferences.set_switch(store, preferences.ONLINE_GEOCODING, on=False)
    monkeypatch.setenv("MOTORCADE_ONLINE_GEOCODING", "1")
    assert online_allowed(store)


def test_an_unknown_town_is_asked_once_and_kept(store: Store, service: PlaceService) -> None:
    preferences.set_switch(store, preferences.ONLINE_GEOCODING, on=True)
    ingest.load([("a.txt", ARTICLE)], store, published="2024-05-27")
    ingest.load([("b.txt", ARTICLE + b"More tomorrow.\n")], store, published="2024-05-27")
    assert service.asked == ["Little Fishmere, Canada"]
    (visit,) = tables.load(store).visits.to_dict("records")
    assert (visit["city"], visit["latitude"], visit["longitude"], visit["located"]) == (
        "Little Fishmere",
        45.2,
        -75.9,
        "city",
    )


def test_what_was_loaded_before_is_placed_by_reading_anew(store: Store, service: PlaceService) -> None:
    ingest.load([("a.txt", ARTICLE)], store, published="2024-05-27")
    assert ingest.refresh(store) == 0
    preferences.set_switch(store, preferences.ONLINE_GEOCODING, on=True)
    assert ingest.refresh(store) == 1
    assert where(store) == [("Little Fishmere", 45.2)]
    assert ingest.refresh(store) == 0


def test_a_failure_is_told_once_with_the_file_and_nothing_is_lost(
    store: Store, service: PlaceService
) -> None:
    service.status = 500
    preferences.set_switch(store, preferences.ONLINE_GEOCODING, on=True)
    (outcome,) = ingest.load([("a.txt", ARTICLE)], store, published="2024-05-27")
    (note,) = outcome.notes
    assert note.startswith("OpenStreetMap could not be reached (")
    assert (outcome.added, where(store)) == (1, [("Little Fishmere", None)])
    asked = len(service.asked)
    ingest.load([("b.txt", ARTICLE + b"More tomorrow.\n")], store, published="2024-05-27")
    assert len(service.asked) == asked  # left alone for a while


def test_a_namesake_in_another_country_is_no_answer(store: Store, service: PlaceService) -> None:
    preferences.set_switch(store, preferences.ONLINE_GEOCODING, on=True)
    place = Place("CAN", "Farawayville")
    assert Locator(store).located(place) == place
    assert service.asked == ["Farawayville, Canada"]


def test_programs_on_one_library_share_the_pace(store: Store, service: PlaceService, tmp_path: Path) -> None:
    """Another program has just taken its turn: ours comes a second later, also for the second try."""
    preferences.set_switch(store, preferences.ONLINE_GEOCODING, on=True)
    service.status = 500
    with open_store(f"sqlite:///{tmp_path / 'library.sqlite'}") as other:
        time.sleep(other.turn_to_ask())
    started = time.monotonic()
    Locator(store).located(Place("CAN", "Little Fishmere"))
    first, second = (moment - started for moment in service.times)
    assert first >= 0.9
    assert second - first >= 0.9


def test_a_town_given_by_hand_is_asked_too(store: Store, service: PlaceService) -> None:
    preferences.set_switch(store, preferences.ONLINE_GEOCODING, on=True)
    ingest.load([("a.txt", ARTICLE.replace(b"Little Fishmere", b"Ottawa"))], store, published="2024-05-27")
    maker = Maker(replay(store.snapshot()), "Ana", dt.datetime.now(dt.UTC), Locator(store).located)
    (event,) = store.snapshot().events
    row = maker.change(event.id, "place", Place("CAN", "Little Fishmere"), "the paper says so")
    assert row.after == {
        "country": "CAN",
        "city": "Little Fishmere",
        "latitude": 45.2,
        "longitude": -75.9,
    }
    assert service.asked == ["Little Fishmere, Canada"]


def test_a_server_that_is_no_address_is_told(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MOTORCADE_NOMINATIM_URL", "somewhere")
    preferences.set_switch(store, preferences.ONLINE_GEOCODING, on=True)
    (outcome,) = ingest.load([("a.txt", ARTICLE)], store, published="2024-05-27")
    (note,) = outcome.notes
    assert note.startswith(
        "OpenStreetMap could not be reached (MOTORCADE_NOMINATIM_URL: 'somewhere' is no web address)."
    )


def test_a_closed_library_is_not_held(tmp_path: Path, service: PlaceService) -> None:
    store = open_store(f"sqlite:///{tmp_path / 'library.sqlite'}")
    preferences.set_switch(store, preferences.ONLINE_GEOCODING, on=True)
    assert Locator(store).located(Place("CAN", "Little Fishmere")).latitude == 45.2
    store.close()
    gone = weakref.ref(store)
    del store
    gc.collect()
    assert gone() is None
