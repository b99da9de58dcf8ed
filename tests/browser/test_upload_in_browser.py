"""From files to the map in a real Chromium: the first start, files good and bad, a known article."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from components.store import open_store
from tests.browser.driving import click_country, counts, explore, settled, table_rows
from tests.browser.seeding import seed_one
from tests.browser.serving import serving

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Page

ARTICLE = Path(__file__).resolve().parents[3] / "shared" / "samples" / "putin-tajikistan.txt"
SOME_VISITS = "/^[1-9]/.test(document.querySelector('.mc-counts')?.innerText ?? '')"
NEWS = b"French President Emmanuel Macron arrived in Berlin on Tuesday for a working visit.\n"


def read_files(page: Page, files: list[dict[str, object]], day: str | None = None) -> str:
    """Upload, read, and give what the page says of it."""
    before = page.locator(".mc-results").count()
    page.set_input_files("input[type=file]", files)  # type: ignore[arg-type]
    settled(page)
    if day:
        page.get_by_test_id("stDateInput").first.locator("[role=spinbutton], input").first.click()
        page.keyboard.type(day)
        page.keyboard.press("Escape")
        settled(page)
    page.locator(".st-key-read-files button").click()
    if before:
        page.wait_for_selector(".st-key-read-files button:disabled")
    page.wait_for_selector(".mc-results")
    settled(page)
    # What was said of the files before stays until a busy server has begun.
    page.locator(".st-key-outcome").get_by_role("button", name="Stop").wait_for(state="detached")
    page.wait_for_selector(".mc-results")
    settled(page)
    return page.locator(".st-key-outcome").inner_text()


def upload_page(page_at: Callable[..., Page], served: str) -> Page:
    page = page_at(f"{served}/add_articles")
    page.wait_for_selector("[data-testid='stFileUploader']")
    settled(page)
    return page


def test_the_first_start_loads_the_samples(page_at: Callable[..., Page], tmp_path: Path) -> None:
    with serving(tmp_path / "library.sqlite", tmp_path / "server.log") as served:
        page = page_at(served)
        page.wait_for_selector(".st-key-map-box .geo")
        assert counts(page).startswith("0 visits")  # the map stands before anything is read
        page.wait_for_selector("[data-testid='stProgress']")
        page.wait_for_function(SOME_VISITS, timeout=90_000)
        explore(page)
        with open_store(f"sqlite:///{tmp_path / 'library.sqlite'}") as store:
            assert len(store.snapshot().articles) > 10
        assert page.locator(".mc-card mark").count() == 1
        assert page.outside == []  # type: ignore[attr-defined]


def test_good_and_bad_files_and_the_same_again(page_at: Callable[..., Page], address: str) -> None:
    page = upload_page(page_at, address)
    said = read_files(
        page,
        [
            {"name": "macron.txt", "mimeType": "text/plain", "buffer": NEWS},
            {"name": "empty.txt", "mimeType": "text/plain", "buffer": b""},
            {"name": "picture.txt", "mimeType": "text/plain", "buffer": b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" * 9},
            {"name": "list.json", "mimeType": "application/json", "buffer": b'{"not": "articles"}'},
        ],
    )
    assert "1 article added, 3 files not read" in said
    assert "Emmanuel Macron → Berlin, Germany" in said
    for name in ("empty.txt", "picture.txt", "list.json"):
        assert f"{name} · Not read" in said
    assert "Traceback" not in page.locator("body").inner_text()
    page.get_by_role("button", name="See them on the map").click()
    explore(page)
    assert counts(page).startswith("8 visits")
    page.get_by_role("link", name="Add articles").click()
    page.wait_for_selector("[data-testid='stFileUploader']")
    settled(page)
    again = read_files(page, [{"name": "copy.txt", "mimeType": "text/plain", "buffer": NEWS}])
    assert "copy.txt · Already known" in again
    assert page.outside == []  # type: ignore[attr-defined]
    assert page.errors == []  # type: ignore[attr-defined]


@pytest.mark.skipif(not ARTICLE.exists(), reason="the article of the brief is not part of the project")
def test_the_article_of_the_brief(page_at: Callable[..., Page], tmp_path: Path) -> None:
    library = tmp_path / "library.sqlite"
    with open_store(f"sqlite:///{library}") as store:
        seed_one(store)  # an empty library would be filled with the samples
    with serving(library, tmp_path / "server.log") as served:
        page = upload_page(page_at, served)
        file = {"name": ARTICLE.name, "mimeType": "text/plain", "buffer": ARTICLE.read_bytes()}
        read_files(page, [file], day="20220627")
        page.get_by_role("link", name="Explore").click()
        explore(page)
        rows = sorted(row[:4] for row in table_rows(page))  # the fifth says that it is new
        assert rows == [
            ["Alexander Lukashenko", "Russia", "unknown", "completed"],
            ["Charles III", "Paris, France", "26 Mar 2023", "cancelled"],
            ["Ebrahim Raisi", "Ashgabat, Turkmenistan", "29 Jun 2022", "planned"],
            ["Ilham Aliyev", "Ashgabat, Turkmenistan", "29 Jun 2022", "planned"],
            ["Joe Biden", "Geneva, Switzerland", "Jun 2021", "completed"],
            ["Vladimir Putin", "Ashgabat, Turkmenistan", "29 Jun 2022", "planned"],
            ["Vladimir Putin", "Beijing, China", "4–5 Feb 2022", "completed"],
            ["Vladimir Putin", "Dushanbe, Tajikistan", "28 Jun 2022", "planned"],
            ["Vladimir Putin", "Geneva, Switzerland", "Jun 2021", "completed"],
            ["Vladimir Putin", "New Delhi, India", "Dec 2021", "completed"],
        ]
        click_country(page, "TKM", 0.75, 0.6)
        assert {row[1] for row in table_rows(page)} == {"Ashgabat, Turkmenistan"}
        assert len(table_rows(page)) == 3
