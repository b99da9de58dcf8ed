"""Publication dates in the ways that dumps write them."""

from __future__ import annotations

import pytest

from components.articles.dates import publication_date, written_order


@pytest.mark.parametrize(
    ("written", "date"),
    [
        ("2022-06-27", "2022-06-27"),
        ("2022-06", "2022-06"),
        ("2022", "2022"),
        (2022, "2022"),
        ("2022-06-27T23:30:00Z", "2022-06-27"),
        ("2022-06-27T23:30:00+05:00", "2022-06-27"),
        ("2022-06-27 08:00:00", "2022-06-27"),
        ("Mon, 27 Jun 2022 23:30:00 -0500", "2022-06-27"),
        ("Monday, June 27, 2022", "2022-06-27"),
        ("June 27, 2022 at 10:15 AM", "2022-06-27"),
        ("27 June 2022", "2022-06-27"),
        ("27 Jun 2022, 10:15", "2022-06-27"),
        ("2022/06/27", "2022-06-27"),
        ("20220627", "2022-06-27"),
        (1656288000, "2022-06-27"),
        (1656288000000, "2022-06-27"),
        ("03/04/2022", None),  # 3 April or 4 March
        ("yesterday", None),
        ("2022-02-30", None),
        ("", None),
        (None, None),
        (True, None),
        ([], None),
        (float("nan"), None),
        (10**30, None),
        ("Mon, 99999999999 May 2024 23:30:00 -0500", None),
        (44739, None),  # a day as spreadsheets count them
        (20220627, "2022-06-27"),
        ("1656288000", "2022-06-27"),
        (1656288000.5, "2022-06-27"),
        (2022.0, "2022"),
        ("27/06/2022", "2022-06-27"),
        ("6/27/2022 9:05 PM", "2022-06-27"),
        ("27.6.2022", "2022-06-27"),
        ("05/05/2022", "2022-05-05"),
        ("31/02/2022", None),
    ],
)
def test_publication_dates(written: object, date: str | None) -> None:
    assert publication_date(written) == date


@pytest.mark.parametrize(
    ("values", "order"),
    [
        (["03/04/2022", "27/06/2022"], "day first"),
        (["03/04/2022", "06/27/2022", 5, None], "month first"),
        (["27/06/2022", "06/27/2022"], None),
        (["03/04/2022"], None),
        ([], None),
    ],
)
def test_other_dates_tell_the_order(values: list[object], order: str | None) -> None:
    assert written_order(values) == order
    if order:
        assert publication_date("03/04/2022", order) == (
            "2022-04-03" if order == "day first" else "2022-03-04"
        )
