"""Text of articles inside a chart: shown, never obeyed.

plotly reads a few HTML tags, links among them, in hover boxes and labels; names and quotes come from
strangers' articles, so everything that is not ours is escaped first.
"""

from __future__ import annotations

import html


def plain(text: object, limit: int = 80) -> str:
    """``text`` on one line, cut at ``limit`` characters, with nothing in it that plotly would act on."""
    line = " ".join(str(text).split())
    if len(line) > limit:
        line = line[: limit - 1].rstrip() + "…"
    return html.escape(line, quote=False)


def count(number: int, one: str, many: str | None = None) -> str:
    """ "1 visit", "1,200 visits"; ``many`` for plurals that do not just add an s."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"
