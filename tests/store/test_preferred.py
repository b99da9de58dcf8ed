"""Preferences and named views, kept in a library on both databases."""

from __future__ import annotations

from components.store import open_store
from components.store.preferred import View


def test_preferences_outlive_the_program(library_url: str) -> None:
    with open_store(library_url) as store:
        before = store.revision
        assert store.preferences() == {}
        store.prefer("watched", ["Emomali Rahmon", "José Díaz"])
        store.prefer("online_geocoding", True)
        store.prefer("online_geocoding", False)
    with open_store(library_url) as store:
        assert store.preferences() == {
            "watched": ["Emomali Rahmon", "José Díaz"],
            "online_geocoding": False,
        }
        assert store.revision == before


def test_views_are_listed_replaced_and_taken_away(library_url: str) -> None:
    asia = View("Asia", "explore", "country=TKM&country=TJK")
    planned = View("Planned", "meetings", "status=planned")
    with open_store(library_url) as store:
        store.save_view(asia)
        store.save_view(planned)
        assert store.views() == (planned, asia)
        again = View("Asia", "explore", "country=UZB")
        store.save_view(again)
        assert store.views() == (again, planned)
        assert store.delete_view("Asia")
        assert not store.delete_view("Asia")
        assert store.views() == (planned,)
