"""Neighbouring dates that are one expression: "Monday, 4 May", "from Friday to Sunday", "since 2019"."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import pairwise

from components.extraction.dates.expressions import (
    Bound,
    CalendarDate,
    CalendarUnit,
    DayOfMonth,
    Meaning,
    Side,
    Span,
    Weekday,
)


@dataclass(frozen=True, slots=True)
class Found:
    """A date found in a text: offsets, kind, meaning."""

    start: int
    end: int
    kind: str
    meaning: Meaning


_Step = Callable[[str, Found, Found], Found | None]
_LONGEST_GAP = 14
_WEEKDAY_DATE = re.compile(r",?\s(?:the\s)?|,?\son\s|\s\(")
_THROUGH = re.compile(r"\s?[-\u2010-\u2014]\s?|,?\s(?:to|until|till|through|thru)\s(?:the\s|late\s|early\s)?")
_AND = re.compile(r"\s(?:and|or)\s(?:on\s|in\s)?")
_LIST = re.compile(r",?\s(?:and|or)\s(?:on\s|in\s)?|,\s(?:on\s|in\s)?")
_BETWEEN = re.compile(r"\bbetween\s(?:the\s|late\s|early\s)?\Z", re.IGNORECASE)
_FROM = re.compile(r"\bfrom\s(?:the\s)?\Z", re.IGNORECASE)
_MOVED = re.compile(
    r"\b(?:postpon|mov|reschedul|delay|push|shift|brought|bring|chang|extend|advanc)\w*\b[^.]{0,60}\Z",
    re.IGNORECASE,
)
_SIDE = re.compile(
    r"\b(?P<side>since|until|till|by|before|after|from|starting|beginning)\s(?:on\s|the\s|in\s)?\Z",
    re.IGNORECASE,
)
_SIDES: dict[str, Side] = {
    "since": "since", "until": "until", "till": "until", "by": "by", "before": "before", "after": "after",
    "from": "from", "starting": "from", "beginning": "from",
}  # fmt: skip
_POSSESSIVE = re.compile(r"['’]s?\b")


def join(text: str, found: list[Found]) -> list[Found]:
    """Join neighbours, first a weekday with its date, then ranges, then years, then open ends."""
    for step in (_weekday_with_date, _range):
        found = _pairwise(text, found, step)
    ends = [_open_end(text, _between(text, one)) for one in _share_years(text, found)]
    # Of "three days before January" the bound is told, the distance has no day of its own.
    limits = [*(one.start for one in ends[1:]), len(text)]
    return [one for one, limit in zip(ends, limits, strict=False) if one.end <= limit]


def _between(text: str, one: Found) -> Found:
    """ "between June 6 and 11": the word belongs to the expression."""
    opening = _BETWEEN.search(text, max(0, one.start - 16), one.start)
    if not isinstance(one.meaning, Span) or opening is None:
        return one
    return Found(opening.start(), one.end, one.kind, replace(one.meaning, within=True))


def _pairwise(text: str, found: list[Found], step: _Step) -> list[Found]:
    joined: list[Found] = []
    for one in found:
        pair = step(text, joined[-1], one) if joined and one.start - joined[-1].end <= _LONGEST_GAP else None
        if pair is None:
            joined.append(one)
        else:
            joined[-1] = pair
    return joined


def _weekday_with_date(text: str, left: Found, right: Found) -> Found | None:
    """ "Monday, 4 May" is 4 May, told to be a Monday."""
    if not isinstance(left.meaning, Weekday) or not _WEEKDAY_DATE.fullmatch(text, left.end, right.start):
        return None
    end = right.end + (text[right.start - 1] == "(" and text[right.end : right.end + 1] == ")")
    match right.meaning:
        case CalendarDate(day=int(), weekday=None) as day:
            return Found(left.start, end, right.kind, replace(day, weekday=left.meaning.weekday))
        case Span(first=CalendarDate(day=int(), weekday=None) as day) as span:
            first = replace(day, weekday=left.meaning.weekday)
            return Found(left.start, end, right.kind, replace(span, first=first))
    return None


def _grain(meaning: Meaning) -> str:
    """Two ends of a range are told alike: both days, both months or both years."""
    match meaning:
        case Weekday() | CalendarDate(day=int()) | DayOfMonth() | CalendarUnit(unit="day"):
            return "day"
        case CalendarDate(month=int()):
            return "month"
        case CalendarDate(year=int()):
            return "year"
        case _:
            return ""


def _range(text: str, left: Found, right: Found) -> Found | None:
    first, last = left.meaning, right.meaning
    if isinstance(first, Span | Bound) or isinstance(last, Span | Bound):
        return None
    grain = _grain(first)
    if not grain or grain != _grain(last):
        return None
    before = text[max(0, left.start - 80) : left.start]
    between = _BETWEEN.search(before)
    start = left.start
    if _AND.fullmatch(text, left.end, right.start):
        if between:
            return Found(left.start - len(between[0]), right.end, "range", Span(first, last, within=True))
        if not _adjacent(first, last):
            return None
    elif _THROUGH.fullmatch(text, left.end, right.start):
        if _MOVED.search(before):
            return None
        opening = _FROM.search(before)
        start -= len(opening[0]) if opening else 0
    else:
        return None
    return Found(start, right.end, "range", Span(first, last, within=grain != "day"))


def _adjacent(first: Meaning, last: Meaning) -> bool:
    """ "Tuesday and Wednesday" is a stay of two days, "Tuesday and Friday" are two dates."""
    match first, last:
        case Weekday(), Weekday(which=""):
            return (last.weekday - first.weekday) % 7 == 1 and first.week == last.week
        case CalendarUnit(unit="day", shift=int(one)), CalendarUnit(unit="day", shift=int(two)):
            return two - one == 1 and first.origin == last.origin
    return False


def _share_years(text: str, found: list[Found]) -> list[Found]:
    """ "on January 11 and November 26, 2021": the year at the end of a list is everyone's."""
    shared = list(found)
    for at in range(len(shared) - 2, -1, -1):
        left, right = shared[at], shared[at + 1]
        match left.meaning, right.meaning:
            case CalendarDate(year=None, month=int(), year_shift=None, which=""), CalendarDate(
                year=int(year), month=int()
            ):
                if right.start - left.end <= _LONGEST_GAP and _LIST.fullmatch(text, left.end, right.start):
                    shared[at] = replace(left, meaning=replace(left.meaning, year=year))
    return _years_in_front(text, shared)


def _years_in_front(text: str, found: list[Found]) -> list[Found]:
    """ "in 2006, in May and in November", "twice this year, in May and …": the year of what is listed."""
    told, year = list(found), None
    for at, (left, right) in enumerate(pairwise(found), start=1):
        near = right.start - left.end <= _LONGEST_GAP and _LIST.fullmatch(text, left.end, right.start)
        year = (_bare_year(left.meaning) if text[left.end : left.end + 1] == "," else None) or year
        match right.meaning:
            case CalendarDate(year=None, month=int(), year_shift=None, which="") as month if near and year:
                told[at] = replace(right, meaning=replace(month, year=year.year, year_shift=year.year_shift))
            case _:
                year = None
    return told


def _bare_year(meaning: Meaning) -> CalendarDate | None:
    """ "2006", "this year" """
    match meaning:
        case CalendarDate(month=None, year=int()):
            return meaning
        case CalendarUnit(unit="year", shift=int(shift), origin="anchor"):
            return CalendarDate(year_shift=shift)
    return None


def _open_end(text: str, one: Found) -> Found:
    """ "since 2019", "until Friday" … but "after Friday's talks" dates the talks."""
    if isinstance(one.meaning, Span | Bound):
        return one
    side = _SIDE.search(text, max(0, one.start - 16), one.start)
    if side is None or _POSSESSIVE.match(text, one.end):
        return one
    name = _SIDES[side["side"].lower()]
    if name == "from" and (
        not _grain(one.meaning) or _MOVED.search(text, max(0, side.start() - 64), side.start())
    ):
        return one  # "up from last year" compares, and what is "moved from Tuesday" does not begin then
    kind = {"before": "until", "by": "until", "after": "since"}.get(name, name)
    return Found(side.start(), one.end, kind, Bound(name, one.meaning))
