"""Leaders whose office the article tells apart from their names: "Jacinda Ardern … the prime minister"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import reduce
from operator import or_
from typing import TYPE_CHECKING

from components.extraction.dating.clues import Clue
from components.extraction.dating.days import EVERY_DAY
from components.extraction.dating.office_names import COUNTERPARTS, OFFICES, meant
from components.extraction.dating.officeholders import days_in_office, span_of
from components.extraction.dating.titles import (
    CAPITAL,
    COUNTRY,
    OFFICE,
    Mention,
    Title,
    bears,
    by_line,
    codes_of,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from components.extraction.dating.story import Line
    from components.reference.leaders import Leader, Term

# "the Turkish president", "Israel's prime minister", "the emir of Qatar", "the two prime ministers".
_DESCRIBED = re.compile(
    rf"(?P<the>\b(?:the|its|their|his|her|both)\s(?:two\s)?)?{COUNTRY}\b{OFFICE}s?\b"
    rf"(?!\s(?:{CAPITAL})|-|\s(?:elect|general)\b)(?P<behind>\sof\s(?:the\s)?(?P<of>{CAPITAL}(?:\s{CAPITAL}){{0,3}})?)?",
    re.IGNORECASE,
)
_OWN = re.compile(r"['’]s?\s$")
_SEVERAL = re.compile(r"\b(?:two|both)\b", re.IGNORECASE)
_SPLIT = re.compile(r"[^a-z]+")
_WORDS = frozenset(word for office in OFFICES for word in (office.split()[-1], f"{office.split()[-1]}s"))
_VAGUE = frozenset({"leader", "ruler", "strongman", "speaker", "chairman", "chief of staff"})


@dataclass(frozen=True, slots=True)
class Described:
    """An office that a sentence names without a name beside it, and where."""

    line: Line
    title: Title
    start: int
    end: int
    several: bool  # "the two prime ministers"


def offices_told(lines: Sequence[Line]) -> list[Described]:
    """Every office that a sentence names without a name beside it."""
    return [
        one
        for line in lines
        if not _WORDS.isdisjoint(_SPLIT.split(line.text.lower()))
        for one in _described(line)
    ]


def described_clues(offices: Sequence[Described], found: Sequence[Mention]) -> Iterator[Clue]:
    """A clue for each leader who never bears a title, but whose office is told of somebody unnamed."""
    titled = [mention for mention in found if mention.title is not None]
    known = {person.key for mention in titled for person in mention.people}
    bare: dict[str, Mention] = {}
    for mention in found:
        if len(mention.people) == 1 and mention.people[0].key not in known and not mention.line.looks_back:
            bare.setdefault(mention.people[0].key, mention)
    if not bare:
        return
    told: set[str] = set()
    for one in offices:
        if not one.several and any(_terms(who, one.title) for named in titled for who in named.people):
            continue  # it is told of the one who bears it
        all_terms = [(mention, _terms(mention.people[0], one.title)) for mention in bare.values()]
        holders = [(mention, terms) for mention, terms in all_terms if terms]
        clue = _clue(one, holders, told) if holders else None
        if clue is not None:
            yield clue


def with_described(
    lines: Sequence[Line], found: Sequence[Mention], offices: Sequence[Described]
) -> list[Mention]:
    """The mentions, and those by office alone of the one leader named anywhere who ever held it.

    "Barack Obama embraced a survivor. The US president visited Hiroshima": the second is of him too.
    """
    order = {id(line): number for number, line in enumerate(lines)}
    people = {one.people[0].key: one.people[0] for one in found if len(one.people) == 1}
    of_line = by_line(found)
    more: list[Mention] = []
    for one in offices:
        holders = [person for person in people.values() if _terms(person, one.title)]
        beside = of_line.get(id(one.line), ())
        inside = any(one.start < other.end + 2 and other.start < one.end + 2 for other in beside)
        if len(holders) == 1 and not one.several and not inside:
            more.append(Mention(one.line, one.start, one.end, (holders[0],), None))
    return sorted([*found, *more], key=lambda one: (order[id(one.line)], one.start))


def _described(line: Line) -> Iterator[Described]:
    if line.looks_back:
        return
    for words in _DESCRIBED.finditer(line.text):
        codes = codes_of(words["country"]) | codes_of(words["of"] or "")
        own = bool(_OWN.search(words["country"])) and bool(codes)
        if not (words["the"] or own) or (words["behind"] and not codes_of(words["of"] or "")):
            continue
        if words["country"] and not codes:
            continue
        surface = words["office"].lower()
        if (surface in _VAGUE and not codes) or surface in COUNTERPARTS:
            continue
        title = Title(meant(surface), words.group().strip(), codes, "", words.start())
        several = bool(_SEVERAL.search(words["the"] or ""))
        yield Described(line, title, line.start + words.start(), line.start + words.end(), several)


def _terms(person: Leader, title: Title) -> list[Term]:
    return [term for term in person.terms if bears(term.office, term.country, title)]


def _clue(one: Described, holders: Sequence[tuple[Mention, list[Term]]], told: set[str]) -> Clue | None:
    keys = {mention.people[0].key for mention, _ in holders}
    if keys <= told:
        return None
    told |= keys
    allowed = reduce(or_, (days_in_office(terms) for _, terms in holders))
    if allowed == EVERY_DAY:
        return None
    names = " or ".join(mention.people[0].name for mention, _ in holders)
    spans = span_of([term for _, terms in holders for term in terms])
    says = f"{names} is {one.title.surface}: {spans}"
    quote = one.line.quote(one.start, one.end)
    return Clue("office told elsewhere", quote, one.start, one.end, says, allowed, one.line.in_title)
