"""The measure of web pages: words in common, title and date."""

from __future__ import annotations

import pytest

from benchmarks.labelled import REAL
from benchmarks.web_pages import BAR, compare, read_pages, table
from components.records import Article


def test_words_in_common() -> None:
    clean = Article("The king went to Oslo.", "King in Oslo", published="2024-05-01", published_basis="file")
    found = Article("The king went to Oslo. Subscribe now!", "King in OSLO")
    page = compare(found, clean)
    assert (page.precision, page.recall) == (5 / 7, 1.0)
    assert page.f1 == pytest.approx(10 / 12)
    assert (page.title, page.date) == (True, False)
    assert "| F1 | 0.833 | 0.833 |" in table([page])


def test_a_page_without_a_word_in_common() -> None:
    assert compare(Article("Cookies!"), Article("The king went.")).f1 == 0
    assert compare(Article(""), Article("The king went.")).f1 == 0


@pytest.mark.skipif(not (REAL / "html").is_dir(), reason="the real pages are not part of the product")
def test_real_pages_keep_the_bar() -> None:
    pages = read_pages()
    assert len(pages) >= 4
    assert min(page.f1 for page in pages) >= BAR
    assert all(page.title and page.date for page in pages)
