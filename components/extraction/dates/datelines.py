"""The date that an article gives itself: in a dateline at its head, or on a line of its own."""

from __future__ import annotations

import re
from dataclasses import replace

from components.extraction.dates.expressions import CalendarDate, DateExpression
from components.extraction.dates.scanner import find

_LINES = 6
_HEAD = 300  # characters of a line that are looked at: a dateline stands at its head
_CLOCK = (
    r"\d{1,2}(?:[:.]\d\d){1,2}(?:\s?[ap]\.?m\b\.?)?|\d{1,2}\s?[ap]\.?m\b\.?"
    r"|\b(?:GMT|UTC|BST|CES?T|[ECMP][SD]?T|IST|JST|MSK)\b"
)
# What may share a line with the date without being a sentence.
_LABEL = re.compile(
    r"(?:for\simmediate\srelease|for\s(?:the\s)?(?:media|press|release)|immediate\srelease|first\spublished|published"
    r"|last\s(?:updated|modified)|updated|modified|posted|issued|released|dated?|release|embargo(?:ed)?(?:\suntil)?|press|statement"
    rf"|news|(?:by|from)\s[^|]{{2,60}}|on|at|{_CLOCK}|[-–—•*|:,.()\[\]/·\s]+)",
    re.IGNORECASE,
)
_PLACE_WORD = r"[(/]?[^\W\d_a-zß-ÿ][\w.'’()-]*"
_PLACE = re.compile(
    rf"(?P<words>{_PLACE_WORD}(?:[ ,/]{{1,3}}(?:(?:of|de|la|el|al|and|es|du)\s)?{_PLACE_WORD}){{0,6}})"
    r"\s?(?P<mark>[,./|–—:-]{0,2}(?:\s[–—-])?)\s?"
)
# "(Reuters) –", "(Xinhua) --", "- ", ": ", "/TASS/." after the date, or nothing at all.
_AFTER = re.compile(
    r"\.?\s?(?:\((?P<agency>[A-Z][^)\n]{1,60})\)|/(?P<slashed>[A-Z][^/\n]{1,40})/)?"
    r"[.,]?\s?(?P<dash>[-–—:_|]{1,3}(?=\s|\Z))?"
)


def dateline(text: str) -> DateExpression | None:
    """The day that an article says it is of, with offsets into ``text``; only its first and last lines count.

    The year may be missing, as in "MOSCOW, March 5 (Reuters) –".
    """
    top = _lines(text[:8_000])[:_LINES]
    tail = max(0, len(text) - 4_000)
    bottom = [(tail + start, line) for start, line in _lines(text[tail:])][-_LINES:]
    for start, line in top:
        if (found := _in_line(line[:_HEAD], at_top=True)) is not None:
            return replace(found, start=start + found.start, end=start + found.end)
    for start, line in reversed(bottom):
        if (found := _in_line(line[:_HEAD], at_top=False)) is not None:
            return replace(found, start=start + found.start, end=start + found.end)
    return None


def _lines(text: str) -> list[tuple[int, str]]:
    """The lines that are not empty, with their offsets."""
    lines, start = [], 0
    for line in text.split("\n"):
        if line and not line.isspace():
            lines.append((start, line))
        start += len(line) + 1
    return lines


def _in_line(line: str, *, at_top: bool) -> DateExpression | None:
    for one in find(line):
        if not isinstance(one.fields, CalendarDate) or one.fields.day is None:
            continue
        before, after = line[: one.start], line[one.end :]
        if _only_labels(before) and _only_labels(after):
            return one if at_top or one.fields.year else None
        if at_top and _heads_a_sentence(before, after):
            return one
    return None


def _heads_a_sentence(before: str, after: str) -> bool:
    """ "KYIV, Ukraine, May 4 (AP) — The president …": a place, the day, then an agency or a dash."""
    tail = _AFTER.match(after)
    marked = bool(tail and (tail["agency"] or tail["slashed"] or tail["dash"]))
    if not marked and after.strip(" ."):
        return False
    place = _PLACE.fullmatch(before.strip())
    if place is None:
        return _only_labels(before) and marked
    return len(before) <= 80 and bool(place["mark"] or place["words"].isupper())


def _only_labels(words: str) -> bool:
    return not _LABEL.sub("", words).strip()
