"""A real file of each kind, added on the page in a real Chromium: what each tells is in the library after."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from components.articles.formats import FORMATS
from components.reference.countries import countries
from components.store import open_store
from tests.browser.driving import settled
from tests.browser.files_of_each_kind import COUNTRIES, of_each_kind, sentence
from tests.browser.seeding import seed_one
from tests.browser.serving import serving

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from playwright.sync_api import Browser, Page

# Other names of the same kinds.
_SAME = {".text", ".htm", ".xhtml", ".mht", ".webarchive", ".xml", ".ndjson", ".xlsm"}


def test_no_kind_is_forgotten() -> None:
    named = {suffix for suffixes in FORMATS.values() for suffix in suffixes}
    assert named - _SAME == {f".{kind}" for kind in COUNTRIES}


def test_a_file_of_each_kind(page_at: Callable[..., Page], browser: Browser, tmp_path: Path) -> None:
    library = tmp_path / "library.sqlite"
    with open_store(f"sqlite:///{library}") as store:
        seed_one(store)
    files = of_each_kind(browser, tmp_path)
    with serving(library, tmp_path / "server.log") as served:
        page = opened(page_at, served)
        uploads = [
            {"name": f"article.{kind}", "mimeType": "application/octet-stream", "buffer": data}
            for kind, data in files.items()
        ]
        page.set_input_files("input[type=file]", uploads)  # type: ignore[arg-type]
        settled(page)
        page.get_by_role("button", name=f"Read {len(files)} files").click()
        page.wait_for_selector(".mc-results", timeout=120_000)
        settled(page)
        said = page.locator(".st-key-outcome").inner_text()
        assert f"{len(files)} articles added: {len(files)} visits" in said
        for kind, country in COUNTRIES.items():
            assert f"article.{kind} · Added" in said
            assert f"Emmanuel Macron → {country}" in said
        assert page.outside == []  # type: ignore[attr-defined]
        assert page.errors == []  # type: ignore[attr-defined]
    names = {country.name: country.code for country in countries().by_code.values()}
    with open_store(f"sqlite:///{library}") as store:
        told = {r.record.place.country: " ".join(r.evidence.text.split()) for r in store.snapshot().reports}
    assert {names[country]: sentence(kind) for kind, country in COUNTRIES.items()}.items() <= told.items()


def test_columns_chosen_on_the_page(page_at: Callable[..., Page], tmp_path: Path) -> None:
    library = tmp_path / "library.sqlite"
    with open_store(f"sqlite:///{library}") as store:
        seed_one(store)
    rows = [
        {"kop": "Macron naar Kenia", "inhoud": sentence("jsonl"), "dag": "01/06/2022", "krant": "De Krant"}
    ]
    with serving(library, tmp_path / "server.log") as served:
        page = opened(page_at, served)
        upload = {"name": "nieuws.json", "mimeType": "application/json", "buffer": json.dumps(rows).encode()}
        page.set_input_files("input[type=file]", upload)  # type: ignore[arg-type]
        settled(page)
        page.get_by_text("Without a column for the text nothing can be read.").wait_for()
        for label, column in (("Text", "inhoud"), ("Title", "kop"), ("Source", "krant")):
            page.get_by_role("combobox", name=label, exact=True).click()
            page.get_by_role("option", name=column).click()
            settled(page)
        assert sentence("jsonl") in page.locator(".mc-preview").inner_text()
        page.get_by_role("button", name="Read the file").click()
        page.wait_for_selector(".mc-results", timeout=60_000)
        settled(page)
        assert "Emmanuel Macron → Kenya" in page.locator(".st-key-outcome").inner_text()
    with open_store(f"sqlite:///{library}") as store:
        assert ("Macron naar Kenia", "De Krant") in {(a.title, a.source) for a in store.snapshot().articles}


def opened(page_at: Callable[..., Page], served: str) -> Page:
    page = page_at(f"{served}/add_articles")
    page.wait_for_selector("[data-testid='stFileUploader']")
    settled(page)
    return page
