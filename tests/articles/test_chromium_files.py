"""Pages that a real Chromium saves as one file (MHTML) and prints to PDF: the same article comes back."""

from __future__ import annotations

import html
import json
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.articles.opening import only
from tests.browser.finding import chromium

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, BrowserContext

SHARED = Path(__file__).resolve().parents[3] / "shared" / "accuracy" / "dev"
SENTENCES = (
    "Prime Minister Narendra Modi arrived in Tokyo on Monday for the summit of the Quad – his office said.",
    "He is to meet the prime minister of Japan, Fumio Kishida, on Tuesday, & the president of the US.",
    "“The visit,” his fifth to Japan as prime minister, ends on Wednesday, when he flies home to New Delhi.",
)
PARAGRAPHS = [" ".join(SENTENCES[n % 3 :] + SENTENCES[: n % 3]) for n in range(24)]
TITLE = "Modi lands in Tokyo"

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(not chromium(), reason="no Chromium on this machine: run tests/browser/chromium.sh"),
]


@pytest.fixture(scope="module")
def reader(browser: Browser) -> Iterator[BrowserContext]:
    """A context that loads nothing from elsewhere and runs no script."""
    opened = browser.new_context(offline=True, java_script_enabled=False)
    yield opened
    opened.close()


@pytest.fixture
def page_file(tmp_path: Path) -> Path:
    body = "".join(f"<p>{html.escape(paragraph)}</p>" for paragraph in PARAGRAPHS)
    path = tmp_path / "page.html"
    path.write_text(
        f"<!doctype html><html><head><meta charset='utf-8'><title>{TITLE}</title>"
        "<meta property='article:published_time' content='2022-05-23T08:00Z'></head>"
        f"<body><nav><a href='/'>Home</a></nav><article><h1>{TITLE}</h1>{body}</article></body></html>",
        encoding="utf-8",
    )
    return path


def mhtml_of(reader: BrowserContext, path: Path) -> bytes:
    page = reader.new_page()
    page.goto(path.as_uri(), wait_until="domcontentloaded")
    saved: str = reader.new_cdp_session(page).send("Page.captureSnapshot")["data"]
    page.close()
    return saved.encode()


def words_shared(one: str, other: str) -> float:
    """F1 of the words of two texts."""
    first, second = Counter(one.split()), Counter(other.split())
    return 2 * (first & second).total() / (first.total() + second.total())


def test_a_saved_page(reader: BrowserContext, page_file: Path) -> None:
    article = only("a.mhtml", mhtml_of(reader, page_file))
    assert (article.title, article.published, article.url) == (TITLE, "2022-05-23", None)
    assert [line for line in article.text.split("\n") if line and line != TITLE] == PARAGRAPHS


def test_a_printed_page(reader: BrowserContext, page_file: Path) -> None:
    page = reader.new_page()
    page.goto(page_file.as_uri(), wait_until="domcontentloaded")
    margins = {"top": "2cm", "bottom": "2cm", "left": "2cm", "right": "2cm"}
    data = page.pdf(format="A5", display_header_footer=True, margin=margins)  # type: ignore[arg-type]
    page.close()
    article = only("a.pdf", data)
    assert (article.title, article.published) == (TITLE, None)
    assert article.text.replace("Home\n\n", "").split("\n\n") == [TITLE, *PARAGRAPHS]


@pytest.mark.skipif(not SHARED.is_dir(), reason="the labelled articles are not here")
@pytest.mark.parametrize("number", ["041", "042", "048", "060"])
def test_real_pages_saved(reader: BrowserContext, number: str) -> None:
    lines = (SHARED / "articles.jsonl").read_text(encoding="utf-8").splitlines()
    clean = {row["id"]: row for row in map(json.loads, lines)}[number]
    article = only("a.mhtml", mhtml_of(reader, SHARED / "html" / f"{number}.html"))
    assert words_shared(article.text, clean["text"]) >= 0.98
    assert (article.title, article.published) == (clean["title"], clean["published"])
