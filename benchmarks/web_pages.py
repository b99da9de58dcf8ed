"""How well the body of a web page is found: real pages beside the clean text of their articles.

Counted in words: what share of the words found is right (precision), what share of the right ones is found.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from benchmarks.labelled import REAL, read
from components import articles

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from components.records import Article

BAR = 0.98  # F1: within 0.02 of the clean text


@dataclass(frozen=True, slots=True)
class PageRead:
    """One page: the words in common with its clean text, and whether title and date came out too."""

    precision: float
    recall: float
    title: bool
    date: bool

    @property
    def f1(self) -> float:
        """The mean of precision and recall that leans to the lower."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


def compare(found: Article, clean: Article) -> PageRead:
    """What was read of a page, beside its clean text."""
    ours, true = _words(found.text), _words(clean.text)
    common = (ours & true).total()
    return PageRead(
        common / max(ours.total(), 1),
        common / max(true.total(), 1),
        (found.title or "").casefold() == (clean.title or "").casefold(),
        found.published == clean.published,
    )


def _words(text: str) -> Counter[str]:
    return Counter(re.findall(r"\w+", text.casefold()))


def read_pages(folder: Path = REAL) -> list[PageRead]:
    """Every page in the folder's ``html`` with its clean text in articles.jsonl; none where absent."""
    pages = sorted((folder / "html").glob("*.html"))
    if not pages:
        return []
    clean = {one.label["id"]: one.article for one in read(folder)}
    return [
        compare(articles.read(page.name, page.read_bytes())[0], clean[page.stem])
        for page in pages
        if page.stem in clean
    ]


def table(pages: Sequence[PageRead]) -> str:
    """A Markdown table with the mean and the worst of each figure."""
    if not pages:
        return "Not measured: the pages are not here."
    lines = [
        f"{len(pages)} real pages as browsers saved them, beside the text of their articles.",
        "",
        "| words of the body | mean | worst page |",
        "|---|---|---|",
    ]
    for name, values in (
        ("precision", [one.precision for one in pages]),
        ("recall", [one.recall for one in pages]),
        ("F1", [one.f1 for one in pages]),
    ):
        lines.append(f"| {name} | {sum(values) / len(values):.3f} | {min(values):.3f} |")
    titles, days = sum(one.title for one in pages), sum(one.date for one in pages)
    lines += ["", f"Titles right: {titles} of {len(pages)}. Dates right: {days} of {len(pages)}."]
    return "\n".join(lines)
