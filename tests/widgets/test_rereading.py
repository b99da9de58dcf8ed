"""Reading anew beside the page: how far it is, the end, and Stop."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from components.records import Article
from components.store import StoreError, open_store
from components.widgets.rereading import Rereading
from tests.building import extraction

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from components.store import Store

TEXTS = [f"Emmanuel Macron flew to Berlin on {day} May 2024." for day in range(1, 5)]


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A library whose articles were read by rules that found nothing."""
    with open_store(f"sqlite:///{tmp_path / 'library.sqlite'}") as opened:
        for text in TEXTS:
            opened.add(Article(text), extraction(), "old rules")
        yield opened


def test_every_article_is_read_with_the_rules_of_now(store: Store) -> None:
    reading = Rereading(store)
    assert (reading.finished, reading.share) == (False, 0.0)
    assert reading.start().wait(60)
    assert reading.sentence == "4 articles read anew."
    assert (reading.share, reading.failure, reading.stopped) == (1.0, None, False)
    assert {event.record.place.city for event in store.snapshot().events} == {"Berlin"}


def test_stop_ends_after_the_article_in_hand(store: Store) -> None:
    reading = Rereading(store)
    reading.stop()
    assert reading.start().wait(60)
    assert reading.stopped
    assert reading.sentence == "1 article read anew."


def test_a_library_that_gives_up_is_one_sentence(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    def gone(*_: object) -> None:
        raise StoreError("The library cannot be used: disk full.")

    monkeypatch.setattr(type(store), "replace", gone)
    reading = Rereading(store)
    assert reading.start().wait(60)
    assert reading.failure == "The library cannot be used: disk full."
