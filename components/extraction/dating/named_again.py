"""Leaders named again by surname alone: "Barack Obama … Mr Obama lands in Kenya"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from components.extraction.dating.titles import Mention, by_line, goes_on
from components.extraction.words import words_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from components.extraction.dating.story import Line
    from components.reference.leaders import Leader, Leaders

_LONGEST = 3  # words of a surname: "de la Calle"
_MOST = 40  # people of one article: more make a list, whose surnames mean little
_HONORIFICS = frozenset(
    {"mr", "mrs", "ms", "dr", "president", "minister", "secretary", "premier", "chancellor"}
)


def with_surnames(lines: Sequence[Line], found: Sequence[Mention], table: Leaders) -> list[Mention]:
    """The mentions, and those by the surname of the one person named in full who bears it."""
    known = dict.fromkeys(one.people[0] for one in found if len(one.people) == 1)
    if not known or len(known) > _MOST:
        return list(found)
    found = [_settled(one, known) for one in found]
    of_line = by_line(found)
    more = [
        mention
        for line in lines
        for mention in _in_line(
            line, [(one.start, one.end) for one in of_line.get(id(line), ())], known, table
        )
    ]
    order = {id(line): number for number, line in enumerate(lines)}
    return sorted([*found, *more], key=lambda one: (order[id(one.line)], one.start))


def _settled(mention: Mention, known: dict[Leader, None]) -> Mention:
    """ "President Bush", where one Bush alone is named in full: he is meant."""
    meant = [one for one in mention.people if one in known]
    return replace(mention, people=(meant[0],)) if len(mention.people) > 1 and len(meant) == 1 else mention


def _in_line(
    line: Line, taken: Sequence[tuple[int, int]], known: dict[Leader, None], table: Leaders
) -> list[Mention]:
    words = words_of(line.text)
    more: list[Mention] = []
    at = 0
    while at < len(words):
        step = 1
        for stop in range(min(at + _LONGEST, len(words)), at, -1) if words[at].capital else ():
            start, end = line.start + words[at].start, line.start + words[stop - 1].end
            bearers = [
                one
                for one in table.by_surname(line.text[words[at].start : words[stop - 1].end])
                if one in known
            ]
            if not bearers:
                continue
            step = stop - at
            full = at > 0 and words[at - 1].capital and words[at - 1].low not in _HONORIFICS and at > 1
            inside = any(low < end and start < high for low, high in taken)
            if len(bearers) == 1 and not inside and not full and not goes_on(line.text, words, stop):
                more.append(Mention(line, start, end, (bearers[0],), None))
            break
        at += step
    return more
