"""The labelled articles, in four sets: two of our own, real ones to learn from, and real ones held back.

Our own (data/gold) come with the project. Real articles belong to their publishers and do not: where a
folder ``shared/accuracy/dev`` stands beside the checkout, its articles are measured too. Those whose number
is divisible by three are held back: nobody looks at them while rules are written.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from components import articles

if TYPE_CHECKING:
    from collections.abc import Mapping

    from components.records import Article

ROOT = Path(__file__).parent.parent
GOLD = ROOT / "data" / "gold"
REAL = ROOT.parent / "shared" / "accuracy" / "dev"

Label = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Labelled:
    """One article as a user's file would give it, and what a careful reader found in it."""

    article: Article
    label: Label

    @property
    def rich(self) -> bool:
        """Whether the article is mostly about visits."""
        return bool(self.label["kind"] == "visit-rich")


def article_sets() -> Mapping[str, list[Labelled]]:
    """``gold``, ``fresh`` and, where the real articles are at hand, ``dev`` and ``held back``."""
    sets = {"gold": read(GOLD), "fresh": read(GOLD, "fresh_")}
    if REAL.is_dir():
        real = read(REAL)
        sets["dev"] = [one for one in real if not held_back(one.label["id"])]
        sets["held back"] = [one for one in real if held_back(one.label["id"])]
    return sets


def dated_sets() -> Mapping[str, list[Labelled]]:
    """Articles of ours labelled with their day alone, to be taken away and worked out.

    ``agencies`` are written for that; ``groups`` are those of merging, which tell of trips.
    """
    files = {"agencies": "undated_articles.jsonl", "groups": "groups_articles.jsonl"}
    return {name: _dated(GOLD / file) for name, file in files.items()}


def _dated(path: Path) -> list[Labelled]:
    read_in = articles.read(path.name, path.read_bytes())
    return [Labelled(one, {"id": one.external_id, "published": one.published}) for one in read_in]


def held_back(article_id: str) -> bool:
    """Whether a real article is kept from those who write rules: every third by its number."""
    return article_id.isdigit() and int(article_id) % 3 == 0


def read(folder: Path, prefix: str = "") -> list[Labelled]:
    """The articles and labels of a folder, in the order of the articles. KeyError where one lacks labels."""
    path = folder / f"{prefix}articles.jsonl"
    lines = (folder / f"{prefix}labels.jsonl").read_text(encoding="utf-8").split("\n")
    labels = {str(label["id"]): label for label in map(json.loads, filter(None, lines))}
    return [
        Labelled(article, labels[article.external_id or ""])
        for article in articles.read(path.name, path.read_bytes())
    ]
