"""What users like, with a type: defaults, a name of each user's own, and values that make no sense."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from components.preferences import (
    ONLINE_GEOCODING,
    READ_ADDRESSES,
    Preferences,
    preferences,
    set_my_name,
    set_switch,
    set_watched,
    system_user,
)
from components.store import open_store

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from components.store import Store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_store(f"sqlite:///{tmp_path / 'library.sqlite'}") as opened:
        yield opened


def test_nothing_goes_online_by_itself(store: Store) -> None:
    assert preferences(store) == Preferences(my_name=system_user())


def test_what_is_set_is_read(store: Store) -> None:
    set_my_name(store, "  Maria \n Lind ")
    set_watched(store, ["Emomali Rahmon", "Joe Biden", "Emomali Rahmon"])
    set_switch(store, ONLINE_GEOCODING, on=True)
    set_switch(store, READ_ADDRESSES, on=True)
    assert preferences(store) == Preferences("Maria Lind", ("Emomali Rahmon", "Joe Biden"), True, True)
    set_my_name(store, " ")
    assert preferences(store).my_name == system_user()
    with pytest.raises(KeyError):
        set_switch(store, "anything", on=True)


def test_each_user_of_a_shared_library_has_a_name(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LOGNAME", "maria")
    set_my_name(store, "Maria Lind")
    monkeypatch.setenv("LOGNAME", "ole")
    assert preferences(store).my_name == "ole"
    monkeypatch.setenv("LOGNAME", "maria")
    assert preferences(store).my_name == "Maria Lind"


def test_values_of_another_kind_are_passed_over(store: Store) -> None:
    store.prefer("watched", "everybody")
    store.prefer("online_geocoding", "yes")
    assert preferences(store) == Preferences(my_name=system_user())
