"""Presidencies that go round: "Indonesia's upcoming G20 presidency", "holds the rotating EU presidency"."""

from __future__ import annotations

import re
from functools import reduce
from operator import or_
from typing import TYPE_CHECKING

from components.extraction.dating.clues import Clue
from components.extraction.dating.days import Days, around, shifted
from components.extraction.dating.nations import nations
from components.extraction.dating.tenses import tense_of
from components.extraction.dating.titles import by_line
from components.reference.countries import countries
from components.reference.presidencies import Presidency, bodies, turns

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from components.extraction.dating.story import Line
    from components.extraction.dating.titles import Mention

_NAME = r"[A-Z][\w.-]*(?:\s(?:[A-Z][\w.-]*|\d+|of|and)){0,4}"
_POST = r"[Pp]residency|[Cc]hairmanship|[Cc]hairship"
# "Indonesia's G20 presidency"; "presidency of the EU", "is chairing it"; "the EU, which Malta now chairs".
_PRESIDENCIES = (
    re.compile(rf"(?P<body>{_NAME})(?:['’]s?)?\s(?:rotating\s|six-month\s)?(?:{_POST})\b"),
    re.compile(
        rf"\b(?:(?:{_POST}|rotating\s(?:chair|presiden(?:t|cy))|chair|current\spresident)\s(?:of|in)"
        rf"|(?:is|are|now|currently)\s(?:currently\s)?chair(?:s|ing))\s"
        rf"(?:the\s)?(?:Council\sof\sthe\s)?(?P<body>{_NAME})"
    ),
    re.compile(
        rf"(?P<body>{_NAME}),?\s(?:which|that)\s{_NAME}\s(?:is\s)?(?:now|currently)\schair(?:s|ing)\b"
    ),
)
_COMING = re.compile(
    r"\b(?:upcoming|forthcoming|incoming|future|next|will|due\sto|set\sto|to\s(?:take|assume|hold|chair)"
    r"|ahead\sof|prepar\w+)\b",
    re.IGNORECASE,
)
_BEGUN = re.compile(
    r"\b(?:took|taken|taking|takes|assumed|assumes|assuming|began|begun|inherited)\b", re.IGNORECASE
)
_HELD = re.compile(
    r"\b(?:current(?:ly)?|holds?|holding|now|is\schairing|as\s(?:the\s)?(?:rotating|holder))\b", re.IGNORECASE
)
_THIS_YEAR = re.compile(r"\bthis\syear\b")
_EIGHT = range(1997, 2015)
_SPOKEN_OF = 60  # days after a presidency in which it is still spoken of
_REACH = 70  # characters before the words in which they are said to be coming, begun or held
_AHEAD = 425  # days: a presidency to come is spoken of from about a year before
_BEHIND = 366  # days: what has begun is told without its year within a year


def presidency_clues(lines: Sequence[Line], found: Sequence[Mention]) -> Iterator[Clue]:
    """A clue for each presidency whose body and country the sentence names."""
    of_line = by_line(found)
    for line in lines:
        if "residen" not in line.text and "hair" not in line.text:
            continue
        people = of_line.get(id(line), [])
        for words in (found for pattern in _PRESIDENCIES for found in pattern.finditer(line.text)):
            held = _turns(line, words, people)
            if held:
                yield _clue(line, words, held)


def _turns(line: Line, words: re.Match[str], people: Sequence[Mention]) -> tuple[Presidency, ...]:
    """The turns of the country named nearest before the words, else after; else of the person named."""
    body = _body(words)
    if body is None:
        return ()
    named = list(nations(line.text))
    before = [code for at, codes in named for code in codes if at < words.end()]
    after = [code for at, codes in named for code in codes if at >= words.end()]
    for code in (*reversed(before), *after):
        if held := _held(body, code):
            return held
    homes = {term.country for one in people for person in one.people for term in person.terms}
    several = [held for home in sorted(homes) if (held := _held(body, home))]
    return several[0] if len(several) == 1 else ()


def _held(body: str, country: str) -> tuple[Presidency, ...]:
    """The turns of a country; the seven are eight from 1997, when Russia came, to 2014."""
    if body != "G8":
        return turns(body, country)
    return tuple(turn for turn in turns("G7", country) if turn.start.year in _EIGHT)


def _body(words: re.Match[str]) -> str | None:
    """The body that the longest run of words beside "presidency" names."""
    name = words["body"].split()
    behind = words.start("body") > words.start()
    for length in range(len(name), 0, -1):
        part = name[:length] if behind else name[-length:]
        shown = " ".join(part).removesuffix("’s").removesuffix("'s").rstrip(".’'")
        for meant in countries().words(shown):
            if meant.code in bodies() or meant.code == "G8":
                return meant.code
    return None


def _clue(line: Line, words: re.Match[str], held: Sequence[Presidency]) -> Clue:
    weight = 2
    around_it = line.text[max(words.start() - _REACH, 0) : words.end()]
    if line.looks_back:
        allowed, told = Days.between(held[0].start, None), "has begun"
    elif _BEGUN.search(around_it) and not _COMING.search(around_it):
        allowed, told = _each(held, 0, _BEHIND), "has begun within the year"
    elif _COMING.search(around_it):
        allowed, told = _each(held, _AHEAD, 2), "is still to come"
    elif _THIS_YEAR.search(line.text):
        allowed, told = reduce(or_, (_year_of(turn) for turn in held)), "is this year's"
    elif _HELD.search(around_it):
        allowed = reduce(or_, (Days.between(shifted(t.start, -2), shifted(t.end, 7)) for t in held))
        told = "goes on"
    elif tense_of(line.text[: words.start()], line.text[words.end() :]) != "past":
        spans_of = (around(turn.start, turn.end, _AHEAD, _SPOKEN_OF) for turn in held)
        allowed, told, weight = reduce(or_, spans_of), "is spoken of as of these days", 1
    else:
        allowed, told = Days.between(shifted(held[0].start, -_AHEAD), None), "is spoken of"
    spans = ", ".join(f"{turn.start} to {turn.end}" for turn in held[-3:])
    start, end = line.start + words.start(), line.start + words.end()
    name = countries().by_code[held[0].country].name
    says = f"the {held[0].body} presidency of {name} ({spans}) {told}"
    quote = line.quote(max(start - 25, line.start), end)
    return Clue("presidency", quote, start, end, says, allowed, line.in_title, weight)


def _year_of(turn: Presidency) -> Days:
    return Days.between(turn.start.replace(month=1, day=1), turn.end.replace(month=12, day=31))


def _each(held: Sequence[Presidency], before: int, after: int) -> Days:
    return reduce(or_, (around(turn.start, turn.start, before, after) for turn in held))
