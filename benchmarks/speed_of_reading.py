"""The whole extraction beside the bare language model on the same articles, and how its time grows.

The bare model is all that spaCy's small English pipeline does, ``nlp(text)``, which every tool built on it
pays before it has read a single visit.
"""

from __future__ import annotations

import itertools
import random
from functools import partial
from typing import TYPE_CHECKING

from benchmarks.labelled import article_sets
from benchmarks.measuring import Row, seconds, turn_about
from benchmarks.other_news import OtherNews
from benchmarks.simple_recipe import pipeline
from components.extraction import extract
from components.records import Article

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

# In the mixed pile, for each labelled article so many about anything else.
OTHERS = 10
LENGTHS = (62_500, 250_000, 1_000_000)


def rows(share: float = 1.0) -> Iterator[Row]:
    """Measure; ``share`` of the articles will do for a trial."""
    labelled = [one for articles in article_sets().values() for one in articles]
    labelled = labelled[: max(1, round(len(labelled) * share))]
    rich = [one.article for one in labelled if one.rich]
    mixed = mixed_pile([one.article for one in labelled])
    extract(rich[0])  # tables and models are loaded once, before the clock starts
    pipeline()(rich[0].text)
    yield from _beside_the_model("articles about visits", rich, bar=1.0, rounds=3)
    yield from _beside_the_model("a mixed pile", mixed, bar=3.0, rounds=1)
    yield _growth("a mixed pile", mixed, share)
    yield _growth("articles about visits", rich, share)


def mixed_pile(labelled: Sequence[Article]) -> list[Article]:
    """The labelled articles among ten times as many others of the same lengths, shuffled."""
    lengths = [len(article.text.split()) for article in labelled]
    pile = [*labelled, *OtherNews(seed=1).articles(lengths * OTHERS)]
    random.Random(1).shuffle(pile)
    return pile


def _beside_the_model(name: str, articles: Sequence[Article], bar: float, rounds: int) -> Iterator[Row]:
    nlp = pipeline()
    ours, theirs = turn_about(articles, extract, lambda article: nlp(article.text), rounds)
    words = sum(len(article.text.split()) for article in articles)
    what = f"{name}: {len(articles):,} articles, {words:,} words"
    yield Row(what, f"{words / ours:,.0f} words a second, the bare model {words / theirs:,.0f}")
    ratio = theirs / ours
    yield Row(f"{name}: times as fast as the bare model", f"{ratio:.2f}", f"≥ {bar:.1f}", ratio >= bar)


def _growth(name: str, articles: Sequence[Article], share: float) -> Row:
    """Time for a text of 1 MB against that for a sixteenth of it: sixteen times as long is linear."""
    longest = round(LENGTHS[-1] * share)
    joined: list[str] = []
    size = 0
    for article in itertools.cycle(articles):
        joined.append(article.text)
        size += len(article.text) + 2
        if size > longest:
            break
    text = "\n\n".join(joined)
    taken = []
    for length in LENGTHS:
        part = Article(text[: round(length * share)], published="2024-03-14", published_basis="given")
        taken.append(seconds(partial(extract, part)))
    per_length = [one / (length * share) for one, length in zip(taken, LENGTHS, strict=True)]
    growth = per_length[-1] / per_length[0]
    return Row(
        f"one text of {longest:,} characters, {name}",
        f"{taken[-1]:.1f} s; {growth:.2f} × the time a character of a text a sixteenth as long",
        "≤ 1.5 ×",
        growth <= 1.5,
    )
