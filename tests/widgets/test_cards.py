"""Rows of a table as cards in a narrow window."""

from __future__ import annotations

import pandas as pd
import pytest

from components.widgets import cards, window

ROWS = pd.DataFrame(
    {
        "Traveller": ["Ada Example", "Bo Example"],
        "To": ["Rome, Italy", "Kenya"],
        "When": ["3 May 2024", "2024"],
        "Status": ["completed", None],
    }
)
HEADS = ("Visit", "When")


def in_a_window(monkeypatch: pytest.MonkeyPatch, *, narrow: bool) -> None:
    monkeypatch.setattr(window, "narrow", lambda: narrow)


def test_in_a_wide_window_the_table_keeps_its_columns(monkeypatch: pytest.MonkeyPatch) -> None:
    in_a_window(monkeypatch, narrow=False)
    assert cards.fitted(ROWS, HEADS, 2) is ROWS
    assert cards.widths(HEADS) == {}
    assert cards.row_height() == cards.ROW


def test_in_a_narrow_one_two_columns_hold_everything_that_is_known(monkeypatch: pytest.MonkeyPatch) -> None:
    in_a_window(monkeypatch, narrow=True)
    assert cards.fitted(ROWS, HEADS, 2).to_dict("list") == {
        "Visit": ["Ada Example → Rome, Italy", "Bo Example → Kenya"],
        "When": ["3 May 2024, completed", "2024"],
    }


def test_the_two_columns_fill_the_phone(monkeypatch: pytest.MonkeyPatch) -> None:
    in_a_window(monkeypatch, narrow=True)
    widths = [column["width"] for column in cards.widths(HEADS, 125).values()]
    assert widths == [cards.ROOM - 125, 125]


@pytest.mark.parametrize(
    ("narrow", "rows", "pixels"),
    [
        (False, 3, 4 * cards.ROW + cards.BORDER),
        (False, 99, 10 * cards.ROW + cards.BORDER),
        (True, 3, 3 * cards.CARD + cards.ROW + cards.BORDER),
        (True, 99, 5 * cards.CARD + cards.ROW + cards.BORDER),
    ],
)
def test_a_table_is_as_high_as_its_rows_up_to_the_most(
    monkeypatch: pytest.MonkeyPatch, narrow: bool, rows: int, pixels: int
) -> None:
    in_a_window(monkeypatch, narrow=narrow)
    assert cards.height(rows, 10) == pixels
