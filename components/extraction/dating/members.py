"""How many members a body has: "the 15-nation European Union", "the 28-member alliance" (memberships.csv)."""

from __future__ import annotations

import re
from datetime import date
from functools import cache, reduce
from operator import or_
from typing import TYPE_CHECKING

from components.extraction.dating.clues import Clue
from components.extraction.dating.days import Days, shifted
from components.reference.files import MEMBER_COLUMNS, TABLES, rows

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from components.extraction.dating.story import Line

_NUMBERS = (
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
)
_COUNTED = re.compile(
    rf"\b(?P<count>\d{{1,3}}|{'|'.join(_NUMBERS)})[\s-](?:nation|member|country|state|strong)s?\s"
    r"(?P<name>(?:[A-Za-z.-]+\s?){1,8})",
    re.IGNORECASE,
)
_LONGEST = 7  # words between the number and the end of the body's name
_SHARED = frozenset(
    {"bloc", "alliance", "cartel", "world body"}
)  # of a body that the article names elsewhere
_OTHER = frozenset(
    {"with", "of", "from", "to", "in", "at", "and", "by", "for", "against", "visit", "delegation"}
)
_LINGERING = 30  # days for which the old number is still in use

Spans = dict[int, tuple[tuple[date, date | None], ...]]


@cache
def _table() -> tuple[dict[str, str], dict[str, Spans]]:
    """The body that each word names, and of each body the spans in which it had so many members."""
    by_word: dict[str, str] = {}
    spans: dict[str, Spans] = {}
    for _, row in rows(TABLES / "memberships.csv", MEMBER_COLUMNS):
        since, until = (date.fromisoformat(row[name]) if row[name] else None for name in ("since", "until"))
        assert since is not None
        by_word |= dict.fromkeys(row["words"].split("|"), row["body"])
        of = spans.setdefault(row["body"], {})
        of[int(row["members"])] = (*of.get(int(row["members"]), ()), (since, until))
    return by_word, spans


def member_clues(lines: Sequence[Line]) -> Iterator[Clue]:
    """A clue for each number of members told of a body that the table knows."""
    for line in lines:
        if line.looks_back:
            continue
        for words in _COUNTED.finditer(line.text):
            body = _body(words["name"], lines)
            count = _number(words["count"])
            spans = _table()[1][body].get(count, ()) if body else ()
            if body and spans:
                yield _clue(line, words, body, count, spans)


def _number(words: str) -> int:
    return int(words) if words.isdigit() else _NUMBERS.index(words.lower()) + 5


def _body(name: str, lines: Sequence[Line]) -> str | None:
    """The body that one of the next words names; "bloc" is that of a body named anywhere."""
    by_word = _table()[0]
    words = name.split()[:_LONGEST]
    for first in range(len(words)):
        for end in range(len(words), first, -1):
            found = " ".join(words[first:end]).rstrip(".")
            body = by_word.get(found)
            if body and (found not in _SHARED or _named(body, lines)):
                return body
        if words[first].lower() in _OTHER:
            break
    return None


def _named(body: str, lines: Sequence[Line]) -> bool:
    own = [word for word, of in _table()[0].items() if of == body and word not in _SHARED]
    pattern = re.compile(rf"\b(?:{'|'.join(map(re.escape, own))})\b")
    return any(pattern.search(line.text) for line in lines)


def _clue(
    line: Line, words: re.Match[str], body: str, count: int, spans: Sequence[tuple[date, date | None]]
) -> Clue:
    start, end = line.start + words.start(), line.start + words.end()
    allowed = reduce(
        or_,
        (
            Days.between(shifted(since, -2), shifted(until, _LINGERING) if until else None)
            for since, until in spans
        ),
    )
    told = ", ".join(f"from {since}" + (f" to {until}" if until else " on") for since, until in spans)
    says = f"{body} had {count} members {told}"
    quote = line.quote(start, end)
    return Clue("number of members", quote, start, end, says, allowed, line.in_title)
