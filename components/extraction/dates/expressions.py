"""What a date expression can mean, before it is laid on a calendar: frozen, hashable, no clock.

Weekdays count from Monday = 0, months from January = 1. ``origin`` says what a meaning is counted from:
the article's publication date ("anchor") or the last date told in the text ("previous").
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Which = Literal["", "last", "this", "next"]
Origin = Literal["anchor", "previous"]
Unit = Literal["day", "week", "weekend", "month", "year"]
Part = Literal["", "early", "mid", "late"]
Side = Literal["since", "until", "before", "after", "by", "from"]


@dataclass(frozen=True, slots=True)
class Weekday:
    """ "Tuesday", "next Tuesday", "Tuesday of last week" (``week`` -1), "Tuesday week" (``plus`` 1)."""

    weekday: int
    which: Which = ""
    week: int | None = None
    plus: int = 0
    origin: Origin = "anchor"


@dataclass(frozen=True, slots=True)
class CalendarDate:
    """A day, month or year by name; what the text leaves out is None.

    ``year_shift`` is the -1 of "November last year"; ``weekday`` the one told beside the date.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    which: Which = ""
    year_shift: int | None = None
    part: Part = ""
    origin: Origin = "anchor"


@dataclass(frozen=True, slots=True)
class DayOfMonth:
    """ "on the 14th": a day whose month the text leaves to the reader."""

    day: int


@dataclass(frozen=True, slots=True)
class CalendarUnit:
    """ "today", "last week", "later this month", "the following day"; ``shift`` None for "the weekend".

    ``day`` is a day of the month told in brackets: "today (10)".
    """

    unit: Unit
    shift: int | None
    origin: Origin = "anchor"
    part: Part = ""
    day: int | None = None


@dataclass(frozen=True, slots=True)
class Elapsed:
    """ "three days ago" (-3), "two weeks later" (+2, from the previous date), "in six weeks" (``ahead``)."""

    unit: Unit
    count: int
    origin: Origin = "anchor"
    approximate: bool = False
    ahead: bool = False  # "in six weeks" is a date only where the sentence looks forward


@dataclass(frozen=True, slots=True)
class MonthSpan:
    """Months ``first``..``last`` of a year: a half, a quarter, a season (winter runs into the next year)."""

    first: int
    last: int
    year: int | None = None
    which: Which = ""
    year_shift: int | None = None


@dataclass(frozen=True, slots=True)
class Holiday:
    """A named day of the year; names and their rules stand in holidays.py."""

    name: str
    year: int | None = None
    which: Which = ""
    year_shift: int | None = None


@dataclass(frozen=True, slots=True)
class Years:
    """ "the 1990s", "winter 2021-22": whole years that bound the event."""

    first: int
    last: int


@dataclass(frozen=True, slots=True)
class WeekOf:
    """ "the week of June 6": the calendar week around a day."""

    day: CalendarDate


Point = Weekday | CalendarDate | DayOfMonth | CalendarUnit | Elapsed | MonthSpan | Holiday | Years | WeekOf


@dataclass(frozen=True, slots=True)
class Span:
    """ "from 28 June to 1 July"; ``within`` for "between": the ends only bound the event."""

    first: Point
    last: Point
    within: bool = False


@dataclass(frozen=True, slots=True)
class Bound:
    """ "since 2019", "until Friday", "from Dec. 6": one end known, the other open."""

    side: Side
    point: Point


Meaning = Point | Span | Bound


@dataclass(frozen=True, slots=True)
class DateExpression:
    """Words of a text that tell a date: character offsets, the words, their kind and their meaning."""

    start: int
    end: int
    text: str
    kind: str
    fields: Meaning
