"""Figures kept for whoever comes back to a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

import plotly.graph_objects as go

from components.store import Store
from components.tables import Filters
from components.widgets import library
from components.widgets.figure_shelf import Shelf, View, kept

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    import pytest


def drawing(log: list[str], name: str) -> Callable[[], go.Figure]:
    def draw() -> go.Figure:
        log.append(name)
        return go.Figure()

    return draw


def test_what_was_asked_for_last_is_kept_and_the_oldest_given_up() -> None:
    log: list[str] = []
    shelf = Shelf(most=2)
    first = shelf.at("a", drawing(log, "a"))
    shelf.at("b", drawing(log, "b"))
    assert shelf.at("a", drawing(log, "a again")) is first
    shelf.at("c", drawing(log, "c"))  # "b" has not been asked for as long as any other
    shelf.at("a", drawing(log, "a again"))
    shelf.at("b", drawing(log, "b again"))
    assert log == ["a", "b", "c", "b again"]


def test_two_libraries_at_the_same_revision_do_not_share_figures(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    log: list[str] = []
    view = View(1, Filters())
    with Store(f"sqlite:///{tmp_path / 'one'}") as one, Store(f"sqlite:///{tmp_path / 'two'}") as two:
        for store, name in ((one, "of one"), (two, "of two"), (one, "again")):
            monkeypatch.setattr(library, "store", lambda store=store: store)
            kept(view, "map", drawing(log, name))
    assert log == ["of one", "of two"]
