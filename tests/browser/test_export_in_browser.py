"""Exports in a real Chromium: the file that is saved holds what the filters leave."""

from __future__ import annotations

import csv
import io
from pathlib import Path
from typing import TYPE_CHECKING

from tests.browser.driving import click_country, explore, settled

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Page


def saved(page: Page, label: str) -> tuple[str, bytes]:
    """Press the button and take the file: its name and bytes."""
    with page.expect_download() as download:
        page.get_by_role("button", name=label).click()
    return download.value.suggested_filename, Path(download.value.path()).read_bytes()


def test_the_visits_on_show_as_a_table_and_as_a_report(page_at: Callable[..., Page], address: str) -> None:
    page = page_at(address)
    explore(page)
    click_country(page, "TKM", 0.75, 0.6)
    page.locator(".st-key-export button").first.click()
    name, data = saved(page, "Save visits.csv")
    assert name == "visits.csv"
    rows = list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"))))
    assert sorted(row["traveller"] for row in rows) == ["Ebrahim Raisi", "Vladimir Putin"]
    page.get_by_role("combobox", name="What").click()
    page.get_by_role("option", name="All: everything at once").click()
    settled(page)
    page.get_by_role("combobox", name="Format").click()
    page.get_by_role("option", name="HTML").click()
    settled(page)
    name, data = saved(page, "Save motorcade.html")
    assert name == "motorcade.html"
    report = data.decode()
    assert "Only: destinations: Turkmenistan." in report
    assert "Plotly.newPlot" in report
    assert page.outside == []  # type: ignore[attr-defined]
    assert page.errors == []  # type: ignore[attr-defined]
