"""The same article gives the same records: at once, in another process, under another clock."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from components.extraction import extract
from components.records import Article, Extraction

ROOT = Path(__file__).resolve().parents[2]
TEXT = (
    "CAIRO, June 12 (Reuters) - French President Emmanuel Macron arrived here for a two-day visit.\n\n"
    "He will meet President Abdel Fattah el-Sisi on Thursday, then fly to Amman to see King Abdullah.\n\n"
    "“He comes as a friend,” an Egyptian minister said. Macron’s trip to Beirut has been postponed.\n\n"
    "The presidents of Poland, Lithuania and Latvia were in Kyiv on Monday. "
    "Macron last visited Egypt in 2019."
)
ARTICLES = {
    "dated": Article(TEXT, "Macron in Cairo", published="2024-06-12", published_basis="given"),
    "undated": Article(TEXT, "Macron in Cairo"),
}
_IN_ANOTHER_PROCESS = """
import sys
from tests.extraction.test_purity import ARTICLES
from components.extraction import extract
print([repr(extract(article)) for article in ARTICLES.values()])
"""
_WHAT_IS_IMPORTED = """
import sys
from components.extraction import extract
from components.records import Article
article = Article("President Macron visited Egypt.", published="2024-06-12", published_basis="given")
extraction = extract(article)
assert len(extraction.visits) == 1
print(sorted({name.partition(".")[0] for name in sys.modules}))
"""


def _run(code: str, **environment: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env={**os.environ, "PYTHONIOENCODING": "utf-8", **environment},
        capture_output=True,
        check=False,
        encoding="utf-8",
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


@pytest.mark.parametrize("article", ARTICLES.values(), ids=list(ARTICLES))
def test_twice_in_one_process(article: Article) -> None:
    first = extract(article)
    extract(
        Article("President Xi will visit Kenya. He met President Ruto in Beijing.", published="2023-01-04")
    )
    assert extract(article) == first
    assert len(first.visits) > 4, "an empty answer would be the same every time"


def test_in_another_process_with_another_clock_language_and_hash_seed() -> None:
    here = str([repr(extract(article)) for article in ARTICLES.values()])
    there = _run(
        _IN_ANOTHER_PROCESS, TZ="Pacific/Kiritimati", LC_ALL="C", PYTHONHASHSEED="4711", SOURCE_DATE_EPOCH="1"
    )
    assert there == here


def test_no_dashboard_and_no_frames_are_loaded() -> None:
    loaded = _run(_WHAT_IS_IMPORTED)
    assert "'spacy'" in loaded
    for name in ("streamlit", "pandas", "plotly", "sqlalchemy", "dask"):
        assert f"'{name}'" not in loaded


@pytest.mark.parametrize("article", ARTICLES.values(), ids=list(ARTICLES))
def test_evidence_is_the_articles_own_text(article: Article) -> None:
    extraction = extract(article)
    for record in (*extraction.visits, *extraction.meetings):
        assert record.evidence
        for evidence in record.evidence:
            text = article.title if evidence.in_title else article.text
            assert text is not None
            assert text[evidence.start : evidence.end] == evidence.text


def test_neither_the_source_nor_the_file_name_changes_an_article_that_says_all() -> None:
    def rows(extraction: Extraction) -> set[tuple[object, ...]]:
        return {(v.traveller.name, v.place, v.when, v.status) for v in extraction.visits}

    plain = ARTICLES["dated"]
    other = Article(
        plain.text,
        plain.title,
        "Agency",
        "https://example.com/1",
        plain.published,
        "file",
        external_id="7",
    )
    assert rows(extract(other)) == rows(extract(plain))
