"""Weekdays: "Tuesday", "late on Monday", "next Friday", "Tuesday of last week", "the following Monday"."""

from __future__ import annotations

from components.extraction.dates.expressions import Weekday
from components.extraction.dates.forms import Form, Groups, Reading, form
from components.extraction.dates.vocabulary import (
    GAP,
    NUMBER,
    NUMBER_LEADS,
    PART_OF_DAY,
    WEEKDAY,
    WEEKDAY_LEADS,
    number,
    weekday_number,
)

_WEEKS = {"last": -1, "this": 0, "next": 1}


def _weekday(groups: Groups) -> Reading:
    week = _WEEKS[groups["week"]] if "week" in groups else None
    return "weekday", Weekday(weekday_number(groups["weekday"]), week=week)


def _which(groups: Groups) -> Reading:
    day, word = weekday_number(groups["weekday"]), groups["which"]
    if word in ("following", "previous", "that"):
        which = {"following": "next", "previous": "last"}.get(word)
        if which is None:
            return None
        return "weekday", Weekday(day, "next" if which == "next" else "last", origin="previous")
    if word in ("last", "past"):
        return "weekday", Weekday(day, "last")
    return "weekday", Weekday(day, "next" if word in ("next", "coming") else "this")


def _weeks_from(groups: Groups) -> Reading:
    plus = number(groups["count"]) if "count" in groups else 1
    return "weekday", Weekday(weekday_number(groups["weekday"]), plus=plus)


_W = rf"(?P<weekday>{WEEKDAY})(?!\w)"
_PART = rf"(?:{GAP}{PART_OF_DAY}\b)?"
_LATE = rf"(?:(?:early|late)(?:{GAP}on)?{GAP})?"

WEEKDAY_FORMS: tuple[Form, ...] = (
    form("late on Tuesday evening", WEEKDAY_LEADS | {"late", "early"}, rf"{_LATE}{_W}{_PART}", _weekday),
    form(
        "Tuesday of last week",
        WEEKDAY_LEADS | {"late", "early"},
        rf"{_LATE}{_W}{_PART}(?:{GAP}of)?{GAP}(?P<week>last|this|next){GAP}week\b",
        _weekday,
    ),
    form(
        "next Tuesday",
        frozenset({"last", "this", "next"}),
        rf"(?:this{GAP})?(?P<which>last|this|next|past|coming){GAP}{_W}{_PART}",
        _which,
    ),
    form(
        "the following Tuesday",
        frozenset({"the", "that", "coming"}),
        rf"(?:(?:the|that){GAP})?(?P<which>following|previous|coming){GAP}{_W}{_PART}",
        _which,
    ),
    form("Tuesday last", WEEKDAY_LEADS, rf"{_W}{GAP}(?P<which>last)(?=[ \t]?(?:[.,;:)]|\r?\n|$))", _which),
    form("Tuesday week", WEEKDAY_LEADS, rf"{_W}{GAP}week\b", _weeks_from),
    form(
        "a week from Tuesday",
        NUMBER_LEADS,
        rf"(?P<count>{NUMBER}){GAP}weeks?{GAP}(?:from|on{GAP}from){GAP}{_W}",
        _weeks_from,
    ),
)
