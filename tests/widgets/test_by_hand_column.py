"""Tables say which rows somebody has touched, and have no such column where nobody has touched any."""

from __future__ import annotations

from typing import TYPE_CHECKING

from components import tables
from components.store import open_store
from components.widgets import meeting_table, visit_table
from tests.building import RAHMON, XI, article, extraction, meeting, visit
from tests.corrections.editing import Editing

if TYPE_CHECKING:
    from pathlib import Path


def test_a_column_for_what_was_done_by_hand(tmp_path: Path) -> None:
    with open_store(f"sqlite:///{tmp_path / 'library.sqlite'}") as store:
        told = [visit("2022-06-28"), visit("2021", traveller=XI), visit("2020", traveller=RAHMON), meeting()]
        store.add(article("One."), extraction(*told), "1")
        assert "By hand" not in visit_table.as_shown(tables.load(store).visits)
        ana = Editing(store)
        rahmon, xi, _ = ana.visits
        ana.put(ana.make.confirm(xi.id))
        ana.put(ana.make.change(rahmon.id, "status", "denied", ""))
        ana.put(ana.make.add(visit("2023", traveller=RAHMON), ""))
        shown = tables.load(store)
    assert visit_table.as_shown(shown.visits)["By hand"].tolist() == ["corrected", "checked", "", "added"]
    assert "By hand" not in meeting_table.as_shown(shown.meetings)
