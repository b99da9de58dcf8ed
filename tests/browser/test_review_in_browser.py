"""Review in a real Chromium: from a card to its correction and back, merging, adding, the ledger as a file."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from components.corrections import as_lines
from components.store import open_store
from tests.browser.driving import becomes, card_title, click_row, explore, settled, table_rows
from tests.browser.seeding import seed
from tests.browser.serving import serving
from tests.corrections.editing import Editing

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from playwright.sync_api import Page


@pytest.fixture
def library(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path / 'library.sqlite'}"


@pytest.fixture
def served(library: str, tmp_path: Path) -> Iterator[str]:
    """A server on a library of its own: these tests change it."""
    with open_store(library) as store:
        seed(store)
    with serving(tmp_path / "library.sqlite", tmp_path / "server.log") as address:
        yield address


@pytest.fixture
def opened(page_at: Callable[..., Page], served: str) -> Iterator[Callable[..., Page]]:
    """Opens a page of the server; after the test nothing may have been asked of the outside or thrown."""
    pages: list[Page] = []

    def at(path: str = "review", **options: object) -> Page:
        page = page_at(f"{served}/{path}", **options)
        page.wait_for_selector(".st-key-review-bar, .st-key-map-box")
        settled(page)
        pages.append(page)
        return page

    yield at
    for page in pages:
        assert page.outside == []  # type: ignore[attr-defined]
        assert page.errors == []  # type: ignore[attr-defined]


def event(library: str, *words: str) -> str:
    with open_store(library) as store:
        (found,) = (e.id for e in Editing(store).events if all(word in str(e.record) for word in words))
    return found


def kinds(library: str) -> list[str]:
    """The kinds of the corrections in the ledger."""
    with open_store(library) as store:
        return [row.kind for row in store.ledger()]


def press(page: Page, name: str) -> None:
    page.get_by_role("button", name=name, exact=True).first.click()
    settled(page)


def pick(page: Page, label: str, text: str) -> None:
    """Choose in a list by typing and pressing Enter."""
    box = page.get_by_role("combobox", name=label)
    box.click()
    box.fill(text)
    page.get_by_role("option", name=text).first.click()
    settled(page)


def test_from_a_card_to_its_correction_and_back(opened: Callable[..., Page], library: str) -> None:
    page = opened("")
    explore(page)
    rows = table_rows(page)
    click_row(page, next(at for at, row in enumerate(rows) if "Ebrahim Raisi" in row))
    page.get_by_role("link", name="Correct", exact=True).click()
    page.wait_for_selector(".st-key-review-form")
    settled(page)
    assert card_title(page) == "Ebrahim Raisi → Ashgabat"
    pick(page, "Status", "cancelled")
    page.get_by_label("Occasion").fill("summit")
    page.get_by_label("Why", exact=True).fill("His office said so.")
    press(page, "Save the change")
    page.get_by_text("✓ Changed: Ebrahim Raisi → Ashgabat").wait_for()
    assert "corrected by hand by" in page.locator(".mc-card").first.inner_text()
    history = page.locator(".st-key-review-history").inner_text()
    assert "from “planned” to “cancelled”" in history
    assert "“His office said so.”" in history
    page.get_by_role("link", name="Explore").click()
    explore(page)
    assert ["Ebrahim Raisi", "Ashgabat, Turkmenistan", "29 Jun 2022", "cancelled"] in [
        row[:4] for row in table_rows(page)
    ]
    page.go_back()
    page.wait_for_selector(".st-key-review-form")
    settled(page)
    for undone in (1, 2):
        page.locator(".st-key-review-history").get_by_role("button", name="Undo").first.click()
        assert becomes(page, lambda: kinds(library).count("undo"), undone)
        settled(page)
    with open_store(library) as store:
        (raisi,) = (e for e in Editing(store).events if "Raisi" in str(e.record))
    assert sorted(kinds(library)) == ["change", "change", "undo", "undo"]
    assert (raisi.record.status, raisi.corrections) == ("planned", ())


def test_two_visits_are_made_one(opened: Callable[..., Page], library: str) -> None:
    first, second = event(library, "Visit", "Biden"), event(library, "Visit", "Putin", "Geneva")
    page = opened(f"review?item=event:{first}")
    press(page, "Merge")
    pick(page, "The same visit", "Vladimir Putin → Geneva, June 2021")
    page.keyboard.press("Escape")
    page.get_by_label("Why are they one?").fill("One delegation.")
    press(page, "Make them one")
    page.get_by_text("✓ Made 2 visits one").wait_for()
    with open_store(library) as store:
        ids = {e.id for e in Editing(store).events}
    assert not {first, second} <= ids
    press(page, "Undo")
    page.get_by_text("✓ Taken back.").wait_for()
    assert event(library, "Visit", "Biden") == first


def test_somebody_is_added_with_the_words_of_an_article(opened: Callable[..., Page], library: str) -> None:
    page = opened()
    press(page, "Add a visit")
    pick(page, "Traveller", "Xi Jinping")
    pick(page, "Country", "Turkmenistan")
    page.get_by_label("City or place").fill("Ashgabat")
    page.get_by_role("textbox", name="From").fill("2022-06")
    pick(page, "Article that tells it", "Two Central Asian stops for the Russian president")
    page.get_by_label("Its words, copied").fill("a summit of the states around the Caspian Sea")
    press(page, "Add this visit")
    page.get_by_text("✓ Added: Xi Jinping → Ashgabat, June 2022.").wait_for()
    assert page.locator(".mc-card mark").first.inner_text() == "a summit of the states around the Caspian Sea"
    press(page, "Delete")
    press(page, "Delete this visit")
    page.get_by_text("✓ Deleted: Xi Jinping").wait_for()
    with open_store(library) as store:
        assert len(Editing(store).events) == 9


def test_a_ledger_goes_out_and_comes_in(opened: Callable[..., Page], library: str, tmp_path: Path) -> None:
    with open_store(f"sqlite:///{tmp_path / 'other.sqlite'}") as other:
        seed(other)
        bo = Editing(other, "Bo")
        (raisi,) = (e for e in bo.events if "Raisi" in str(e.record))
        bo.put(bo.make.change(raisi.id, "status", "cancelled", "He fell ill."))
        lines = as_lines(other.ledger()).encode()
    page = opened("review?show=history")
    press(page, "Take over a colleague's corrections")
    file = {"name": "bo.jsonl", "mimeType": "application/jsonl", "buffer": lines}
    page.set_input_files("input[type=file]", file)  # type: ignore[arg-type]
    settled(page)
    press(page, "Take them over")
    page.get_by_text("1 correction taken over.").wait_for()
    assert table_rows(page)[0][:2] == [
        "Changed the status of Ebrahim Raisi → Ashgabat, 29 June 2022 from “planned” to “cancelled”",
        "Bo",
    ]
    click_row(page, 0)
    assert card_title(page).startswith("Changed the status of Ebrahim Raisi")
    with page.expect_download() as saved:
        page.get_by_role("button", name="Save all corrections as a file").click()
    written = saved.value.path().read_text(encoding="utf-8").splitlines()
    assert [json.loads(line)["by"] for line in written] == ["Bo"]
    assert "\n".join(written) + "\n" == lines.decode()


def test_the_list_by_keyboard(opened: Callable[..., Page]) -> None:
    page = opened("review?show=all")
    first = card_title(page)
    page.get_by_role("button", name="→").focus()
    page.keyboard.press("Enter")
    settled(page)
    assert card_title(page) != first
    page.get_by_role("button", name="←").focus()
    page.keyboard.press("Enter")
    settled(page)
    assert card_title(page) == first


@pytest.mark.parametrize("query", ["", "?show=history", "?add=visit", "?show=all"])
def test_nothing_is_wider_than_a_phone(opened: Callable[..., Page], query: str) -> None:
    page = opened(f"review{query}", width=390, height=844)
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
