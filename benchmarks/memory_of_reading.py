"""Memory of one process that reads thousands of short articles: prints MB after each tenth, as JSON.

    python -m benchmarks.memory_of_reading [ARTICLES]

Every eleventh article is a labelled one, the others are about anything else; nearly all hold names that no
other article holds, which is what a language model's dictionary grows by.
"""

from __future__ import annotations

import gc
import itertools
import json
import sys

from benchmarks.labelled import GOLD, read
from benchmarks.measuring import Row, in_fresh_process, one_core, resident_mb
from benchmarks.other_news import OtherNews
from components.extraction import extract

ARTICLES, WORDS = 10_000, 50
# What counts as flat: MB more after the last article than after the first fifth.
FLAT = 10.0


def measure(articles: int) -> list[float]:
    """MB after each tenth of the articles."""
    labelled = itertools.cycle([one.article for one in read(GOLD)])
    others = OtherNews(seed=2).articles([WORDS] * articles)
    taken = []
    for number, other in enumerate(others, 1):
        extract(next(labelled) if number % 11 == 0 else other)
        if number % (articles // 10) == 0:
            gc.collect()
            taken.append(round(resident_mb(), 1))
    return taken


def row(share: float = 1.0) -> Row:
    """Measure in a process of its own; ``share`` of the articles will do for a trial."""
    articles = round(ARTICLES * share)
    taken: list[float] = in_fresh_process("benchmarks.memory_of_reading", str(articles))
    growth = taken[-1] - taken[1]
    what = f"memory after {articles:,} short articles"
    return Row(
        what, f"{taken[-1]:.0f} MB; {growth:+.1f} MB since the {articles // 5:,}th", "flat", growth < FLAT
    )


if __name__ == "__main__":
    one_core()
    print(json.dumps(measure(int(sys.argv[1]) if sys.argv[1:] else ARTICLES)))
