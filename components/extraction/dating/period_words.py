"""Words of their time: "West German" is written before October 1990, "Eswatini" after April 2018."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import TYPE_CHECKING

from components.extraction.dating.clues import Clue
from components.extraction.dating.days import Days, shifted
from components.reference.files import PERIOD_COLUMNS, TABLES, rows

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from components.extraction.dating.story import Line

# What is told as gone: "the former Soviet Union", "after the fall of Yugoslavia", "ex-Soviet".
_GONE = re.compile(
    r"\b(?:former|ex|old|post|then|anti|formerly|late|collapse\sof|fall\sof|end\sof|break-?up\sof|dissolution\sof"
    r"|days\sof|times\sof|era\sof|called|as)(?:[\s-]the)?[\s-]$",
    re.IGNORECASE,
)
_ERA = re.compile(r"^[\s-](?:era|times|days|rule|past|bloc|successor|republics?)\b", re.IGNORECASE)
_LINGERING = 60  # days for which an old name is still in use


@dataclass(frozen=True, slots=True)
class Period:
    """What a word names, and between which days (None: open) it can be named as there."""

    what: str
    since: date | None
    until: date | None


@cache
def _table() -> tuple[re.Pattern[str], dict[str, Period]]:
    by_word: dict[str, Period] = {}
    for _, row in rows(TABLES / "period_words.csv", PERIOD_COLUMNS):
        since, until = (date.fromisoformat(row[name]) if row[name] else None for name in ("since", "until"))
        for word in row["words"].split("|"):
            by_word[word] = Period(row["what"], since, until)
    longest_first = sorted(by_word, key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest_first))})(?!\w)"), by_word


def period_clues(lines: Sequence[Line]) -> Iterator[Clue]:
    """One clue for each thing that the words name: since it is there, and while it is there."""
    pattern, by_word = _table()
    began: set[str] = set()
    ended: set[str] = set()
    for line in lines:
        for words in pattern.finditer(line.text):
            period = by_word[words.group()]
            if period.since is not None and period.what not in began:
                began.add(period.what)
                since = f"{period.since.day} {period.since:%B %Y}"
                yield _clue(line, words, f"{period.what} began on {since}", Days.between(period.since, None))
            if period.until is not None and period.what not in ended and _there(line, words):
                ended.add(period.what)
                until = f"{period.until.day} {period.until:%B %Y}"
                allowed = Days.between(None, shifted(period.until, _LINGERING))
                yield _clue(line, words, f"{period.what} ended on {until}, and is told as there", allowed)


def _there(line: Line, words: re.Match[str]) -> bool:
    """Whether the word is told of the article's own day: in the lead, and not as something gone."""
    gone = _GONE.search(line.text[: words.start()]) or _ERA.match(line.text[words.end() :])
    return line.leads and not line.looks_back and gone is None


def _clue(line: Line, words: re.Match[str], says: str, allowed: Days) -> Clue:
    start, end = line.start + words.start(), line.start + words.end()
    quote = line.quote(max(start - 25, line.start), end)
    return Clue("word of its time", quote, start, end, says, allowed, line.in_title)
