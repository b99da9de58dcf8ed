"""What somebody added by hand, in no article, is carried away in every format like any other row."""

from __future__ import annotations

import csv
import datetime as dt
import io
from typing import TYPE_CHECKING

import pyarrow.parquet as pq
import pytest

from components import exports, tables
from components.corrections import Maker, replay
from components.exports import offered
from components.store import open_store
from tests.building import RAHMON, XI, article, extraction, meeting, visit

if TYPE_CHECKING:
    from pathlib import Path

    from components.tables import Tables

MADE = dt.date(2026, 11, 24)


@pytest.fixture
def corrected(tmp_path: Path) -> Tables:
    with open_store(f"sqlite:///{tmp_path / 'library.sqlite'}") as store:
        store.add(article("One."), extraction(visit("2022-06-28"), meeting(start="2022-06-28")), "1")
        for minute, record in enumerate(
            (visit("2021-01-01", traveller=XI), meeting(XI, RAHMON, start="2021"))
        ):
            at = dt.datetime(2026, 11, 24, 9, minute, tzinfo=dt.UTC)
            store.correct([Maker(replay(store.snapshot()), "Ana", at).add(record, "I was there.")])
        return tables.load(store)


def test_rows_in_no_article_have_empty_cells(corrected: Tables) -> None:
    rows = list(
        csv.DictReader(io.StringIO(exports.export(corrected, "visits", "csv").removeprefix("\ufeff")))
    )
    assert [(row["traveller"], row["article_title"], row["evidence"], row["rule"]) for row in rows] == [
        ("Xi Jinping", "", "", "by hand"),
        ("Vladimir Putin", "", "He went.", "went_to"),
    ]
    assert rows[0]["article_id"] == ""
    assert [(row["corrected"], row["by_hand"]) for row in rows] == [
        ("true", "added by hand by Ana on 24 November 2026"),
        ("false", ""),
    ]


def test_the_mark_comes_back_from_parquet(corrected: Tables) -> None:
    written = exports.write(corrected, "meetings", "parquet", made=MADE)
    assert pq.read_table(io.BytesIO(written)).select(["corrected", "by_hand"]).to_pylist() == [
        {"corrected": True, "by_hand": "added by hand by Ana on 24 November 2026"},
        {"corrected": False, "by_hand": None},
    ]


@pytest.mark.parametrize(("what", "form"), [(what, form) for what in exports.WHATS for form in offered(what)])
def test_every_format_takes_them(corrected: Tables, what: exports.What, form: exports.Format) -> None:
    written = exports.write(corrected, what, form, made=MADE)
    if what in ("visits", "meetings") and form not in ("xlsx", "parquet"):  # text: it can be looked for
        assert b"Xi Jinping" in written
    else:
        assert written or what == "conflicts"  # there are none
