"""Article in a real Chromium: the marked text, records lit from either side, search, dating, hostile words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from components.ingest import load_article
from components.records import Article
from components.store import open_store
from tests.browser.driving import card_title, click_row, explore, quiet, settled
from tests.browser.serving import serving

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from playwright.sync_api import Page

ASIA = "Two Central Asian stops for the Russian president"
CAIRO = "French President Emmanuel Macron arrived in Cairo on Tuesday."
GROUND = "element => getComputedStyle(element).backgroundColor"
SEARCH = "Search titles and texts of all articles"


@pytest.fixture
def page(page_at: Callable[..., Page], address: str) -> Iterator[Page]:
    """Article, standing; after the test nothing may have been asked of the outside, and nothing thrown."""
    with quiet(page_at(f"{address}/article")) as opened:
        opened.wait_for_selector(".mc-reader")
        settled(opened)
        yield opened


def title(page: Page) -> str:
    return page.locator(".mc-title").inner_text()


def step(page: Page, label: str) -> None:
    page.get_by_role("button", name=label).click()
    settled(page)


def search(page: Page, words: str) -> None:
    page.get_by_label(SEARCH).fill(words)
    page.get_by_label(SEARCH).press("Enter")
    settled(page)


def test_the_latest_comes_first_and_the_others_are_a_step_away(page: Page) -> None:
    assert title(page).startswith("The king stays home <b>for now</b> [link]")
    assert page.title() != "broken"
    assert page.locator(".mc-article :is(script, img, a:not(.mc-number))").count() == 0
    step(page, "Next")
    assert title(page) == ASIA
    step(page, "Next")
    assert title(page) == "By the lake"
    assert page.get_by_role("button", name="Next").is_disabled()
    step(page, "Previous")
    assert title(page) == ASIA


def test_records_stand_beside_their_sentences(page: Page) -> None:
    step(page, "Next")
    assert page.locator(".mc-record h2").all_inner_texts() == [
        "Vladimir Putin → Dushanbe",
        "Vladimir Putin, Emomali Rahmon",
        "Vladimir Putin → Ashgabat",
        "Ebrahim Raisi → Ashgabat",
        "Alexander Lukashenko → Russia",
    ]
    people = page.locator(".mc-article .person").all_inner_texts()
    assert people == ["Vladimir Putin", "Emomali Rahmon", "Ebrahim Raisi", "Alexander Lukashenko"]
    assert "Dushanbe" in page.locator(".mc-article .place").all_inner_texts()
    assert "Tuesday" in " ".join(page.locator(".mc-article .date").all_inner_texts())


def test_pointing_at_either_side_lights_the_other(page: Page) -> None:
    step(page, "Next")
    card = page.locator("#record-1")
    sentence = page.locator(".mc-article .visit.r1:not(.mc-number)").first
    page.mouse.move(0, 0)
    plain = sentence.evaluate(GROUND)
    card.hover()
    lit = sentence.evaluate(GROUND)
    page.mouse.move(0, 0)
    sentence.hover()
    assert card.evaluate("element => getComputedStyle(element).outlineStyle") == "solid"
    assert plain != lit == sentence.evaluate(GROUND)
    page.mouse.move(0, 0)
    page.locator(".mc-article a.mc-number").first.focus()  # by keyboard the same
    assert card.evaluate("element => getComputedStyle(element).outlineStyle") == "solid"
    assert sentence.evaluate(GROUND) == lit


def test_why_says_rule_date_and_sureness(page: Page) -> None:
    step(page, "Next")
    page.locator("#record-1 summary").click()
    reasons = page.locator("#record-1 li").all_inner_texts()
    assert reasons[1:] == [
        "Date worked out from the weekday, “on Tuesday”.",
        "How sure is this reading: sure (93 %).",
        "Only this source tells it. Announced 27 June 2022.",
    ]


def test_words_find_articles_in_titles_texts_and_sources(page: Page) -> None:
    search(page, "lake GENEVA")
    assert page.get_by_text("1 article found").count() == 1
    hits = page.locator(".st-key-article-hits")
    assert hits.locator("mark").all_inner_texts() == ["Lake", "Geneva"]
    assert "Lakeside Post · 2 July 2021" in hits.inner_text()
    hits.get_by_role("button", name="By the lake").click()
    settled(page)
    assert title(page) == "By the lake"
    search(page, "zebra")
    assert page.get_by_text("No article holds all of these words").count() == 1


def test_a_card_of_explore_leads_to_its_sentence(page_at: Callable[..., Page], address: str) -> None:
    page = page_at(address)
    explore(page)
    click_row(page, 1)
    chosen = card_title(page)
    page.get_by_role("link", name="Read in article").click()
    page.wait_for_selector(".mc-reader")
    settled(page)
    assert page.locator(".mc-record.chosen h2").inner_text() == chosen
    assert page.errors == []  # type: ignore[attr-defined]
    assert page.outside == []  # type: ignore[attr-defined]


def test_a_date_given_dates_what_counts_from_it(page_at: Callable[..., Page], tmp_path: Path) -> None:
    library = tmp_path / "library.sqlite"
    with open_store(f"sqlite:///{library}") as store:
        load_article(Article(title="To Cairo", text=CAIRO), store)
    with serving(library, tmp_path / "server.log") as address:
        page = page_at(f"{address}/article")
        page.wait_for_selector(".mc-reader")
        assert page.locator(".mc-record p").first.inner_text().startswith("date unknown")
        page.locator(".st-key-article-date button").first.click()
        field = page.get_by_label("Published on")
        field.fill("29 June")
        page.get_by_role("button", name="Use this date").click()
        page.get_by_text("“29 June” is not a date").wait_for()
        field.fill("2022-06-29")
        page.get_by_role("button", name="Use this date").click()
        page.get_by_text("28 June 2022").first.wait_for()
        assert page.locator(".mc-record p").first.inner_text().startswith("28 June 2022")
        assert page.errors == []  # type: ignore[attr-defined]


def test_nothing_is_wider_than_a_phone(page_at: Callable[..., Page], address: str) -> None:
    page = page_at(f"{address}/article", width=390, height=844)
    page.wait_for_selector(".mc-reader")
    settled(page)
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    assert page.locator(".mc-reader").bounding_box()["width"] <= 390  # type: ignore[index]
