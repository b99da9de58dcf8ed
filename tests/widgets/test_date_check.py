"""Dates that texts contradict are looked for beside the page, each article once."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from components import ingest, review
from components.records import Article
from components.reference.leaders import leaders
from components.store import open_store
from components.widgets.reviewing.date_check import DateCheck

if TYPE_CHECKING:
    from pathlib import Path

TEXT = (
    "Tuesday, 28 June 2022: President Putin flew to Dushanbe on Monday, 28 June 2022, the Kremlin said "
    "on Wednesday, 29 June 2022. Chancellor Angela Merkel, who is in office, will meet him on Friday."
)


def finished(check: DateCheck) -> DateCheck:
    until = time.monotonic() + 30
    while check.left and time.monotonic() < until:
        time.sleep(0.02)
    time.sleep(0.2)
    return check


def test_contradictions_are_found_beside_the_page(tmp_path: Path) -> None:
    with open_store(f"sqlite:///{tmp_path / 'library.sqlite'}") as store:
        ingest.load_article(Article(TEXT, "Putin in Dushanbe"), store)
        check = DateCheck(store, leaders())
        wanted = review.worked_out(store.snapshot().articles)
        assert len(wanted) == 1
        check.ask(wanted)
        assert finished(check).found() == review.contradicted_dates(store)
        assert check.found()
        check.ask(wanted)  # known already: nothing is read again
        assert check.left == 0
        check.ask([*wanted, "no such article"])
        assert finished(check).found() == review.contradicted_dates(store)
