"""Publication dates in the ways that dumps write them."""

from __future__ import annotations

import pytest

from components.articles.dates import publication_date


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
    ],
)
def test_publication_dates(written: object, date: str | None) -> None:
    assert publication_date(written) == date
