"""Weekdays, "today" and "tomorrow": which day of the week, or of the month, an article was written on."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from components.extraction.dates.expressions import CalendarDate, CalendarUnit, Weekday
from components.extraction.dating.clues import Clue, Leaning
from components.extraction.dating.days import (
    EVERY_DAY,
    Days,
    days_of_month,
    each_year,
    month_of_year,
    weekdays,
)
from components.extraction.dating.tenses import reported

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from components.extraction.dating.story import Line, Telling

NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_DAY_WORDS = {-1: "yesterday", 0: "today", 1: "tomorrow"}
_TALKS = 3  # days over which one sentence may follow its news
_NEAR = 3  # days between today and a date told beside it
_CAPITAL = re.compile(r"\b[A-ZÀ-Þ][\w’'-]+")
_BETWEEN = re.compile(r"\s?[,(–-]?\s?(?:on\s)?")
# What share of articles that report a word of Monday come out on Monday, Tuesday, Wednesday…
_LAG = (0.72, 0.19, 0.04, 0.02, 0.01, 0.01, 0.01)
_LAG_OF_AGENCIES = (0.94, 0.045, 0.005, 0.003, 0.003, 0.002, 0.002)


def weekday_clues(lines: Sequence[Line]) -> Iterator[Clue]:
    """Days of the week or of the month that the article's own day must be."""
    for line in lines:
        yield from _today_with_its_number(line)
        yield from _today_with_its_weekday(line)
    yield from _today_in_its_month(lines)
    yield from _tomorrow_named(lines)
    yield from _month_named(lines)


def news_weekday(lines: Sequence[Line], *, dateline: bool) -> Leaning | None:
    """ "the Kremlin said on Monday": mostly written on that Monday, else within the days after.

    The weekday of a report or of the first sentence tells most; where several are told as past, the article
    may be of any. Agencies with a dateline name the day of writing more often than others.
    """
    past = _told_weekdays(lines)
    strong = [one for one in past if one[0].in_title or one[0].index == 0 or reported(one[0].before(one[1]))]
    chosen = next(iter(strong), None) or next((one for one in past if one[0].leads), None)
    if chosen is None:
        return None
    for one in past:  # "on Tuesday night and again on Wednesday": the later day is the news
        if one[0] is chosen[0] and 0 < (one[2] - chosen[2]) % 7 <= _TALKS:
            chosen = one
    line, telling, weekday = chosen
    shares = _LAG_OF_AGENCIES if dateline else _LAG
    named = {one[2] for one in past}
    trust = _trust(line, told_as_news=bool(strong), dateline=dateline)
    if len(named) == 1 or (reported(line.before(telling)) and line.leads):
        trust = 1.0
    likely = {
        day: trust * shares[(day - weekday) % 7]
        + (1 - trust) * (0.85 / len(named) if day in named else 0.15 / (8 - len(named)))
        for day in range(7)
    }
    says = f"written on a {NAMES[weekday]}, or within a few days after"
    clue = _clue(line, "weekday of the news", _clause(line, telling), says, EVERY_DAY, weight=0)
    return Leaning(clue, lambda day: likely[day.weekday()], None)


def _told_weekdays(lines: Sequence[Line]) -> list[tuple[Line, Telling, int]]:
    """The weekdays told as past; where there are none, those of the lead whose tense is open."""
    plain = [
        (line, telling, weekday)
        for line in lines
        for telling in line.tellings
        if (weekday := _plain_weekday(telling)) is not None
    ]
    return [one for one in plain if one[1].tense == "past"] or [
        one for one in plain if one[1].tense == "unknown" and one[0].leads and not one[0].in_title
    ]


def _trust(line: Line, *, told_as_news: bool, dateline: bool) -> float:
    """How surely the weekday of a sentence is that of the news, where the article names others too."""
    if line.index == 0 or line.in_title:
        return 0.95 if dateline else 0.75
    if dateline and line.leads:
        return 0.7
    return 0.3 if told_as_news else 0.0


def _today_with_its_number(line: Line) -> Iterator[Clue]:
    """ "left today (10)": written on the 10th of a month."""
    for telling in line.tellings:
        match telling.expression.fields:
            case CalendarUnit(unit="day", shift=shift, day=number) if number and shift in _DAY_WORDS:
                allowed = _moved(days_of_month(number), -shift)
                says = f"{_DAY_WORDS[shift]} is day {number} of a month"
                one = telling.expression
                yield _clue(line, "day of the month", (one.start, one.end), says, allowed, weight=4)


def _today_in_its_month(lines: Sequence[Line]) -> Iterator[Clue]:
    """ "leaves this evening (13) … from January 14 to 17": today is 13 January."""
    leading = [(line, telling) for line in lines if line.leads for telling in line.tellings]
    for line, telling in leading:
        match telling.expression.fields:
            case CalendarUnit(unit="day", shift=0, day=int(number)):
                pass
            case _:
                continue
        for _, other in leading:
            for point in other.points:
                match point:
                    case CalendarDate(year=None, month=int(month), day=int(day)) if (
                        abs(day - number) <= _NEAR
                    ):
                        one = telling.expression
                        says = f"today is day {number}, and “{other.expression.text}” is close"
                        allowed = Days.on(each_year(month, number))
                        yield _clue(line, "today in its month", (one.start, one.end), says, allowed, weight=3)
                        return


def _today_with_its_weekday(line: Line) -> Iterator[Clue]:
    """ "today, Wednesday", "tomorrow (Tuesday)"."""
    for first, second in zip(line.tellings, line.tellings[1:], strict=False):
        between = line.text[first.expression.end - line.start : second.expression.start - line.start]
        if not _BETWEEN.fullmatch(between):
            continue
        for day, other in ((first, second), (second, first)):
            match day.expression.fields, _plain_weekday(other):
                case CalendarUnit(unit="day", shift=shift), int(weekday) if shift in _DAY_WORDS:
                    written = (weekday - shift) % 7
                    says = f"{_DAY_WORDS[shift]} is a {NAMES[weekday]}, so written on a {NAMES[written]}"
                    ends = first.expression.start, second.expression.end
                    yield _clue(line, "today by name", ends, says, weekdays(written), weight=4)


def _tomorrow_named(lines: Sequence[Line]) -> Iterator[Clue]:
    """The same plan told as "on Tuesday" and as "tomorrow": written on a Monday.

    Two sentences tell the same plan where they share two names, or one and a word of the day before.
    """
    spoken = {
        _plain_weekday(telling)
        for line in lines
        for telling in line.tellings
        if reported(line.before(telling))
    }
    by_tomorrow = [(line, t) for line in lines for t in line.tellings if _is_tomorrow(t)]
    by_weekday = [*_coming_weekdays(lines)]
    for line, tomorrow in by_tomorrow:
        for other, weekday in by_weekday:
            written = (weekday - 1) % 7
            shared = _names(line) & _names(other)
            if line is other or len(shared) < (1 if written in spoken else 2):
                continue
            says = f"the plan for “tomorrow” is for {NAMES[weekday]}, so written on a {NAMES[written]}"
            yield _clue(line, "tomorrow by name", _clause(line, tomorrow), says, weekdays(written), weight=4)
            return


def _month_named(lines: Sequence[Line]) -> Iterator[Clue]:
    """The same plan told as "next month" and as "from 7 to 9 December": written in November."""
    leading = [(line, telling) for line in lines if line.leads for telling in line.tellings]
    for line, unit in leading:
        match unit.expression.fields:
            case CalendarUnit(unit="month", shift=0 | 1 as shift, origin="anchor"):
                pass
            case _:
                continue
        for other, telling in leading:
            match telling.points[0]:
                case CalendarDate(year=None, month=int(month), which="", year_shift=None):
                    if telling.tense != "future" or not (line is other or _names(line) & _names(other)):
                        continue
                    written = (month - 1 - shift) % 12 + 1
                    says = f"“{unit.expression.text}” is that of “{telling.expression.text}”"
                    span = unit.expression.start, unit.expression.end
                    yield _clue(line, "month by name", span, says, month_of_year(written), weight=3)
                    return


def _coming_weekdays(lines: Sequence[Line]) -> Iterator[tuple[Line, int]]:
    for line in lines:
        for telling in line.tellings:
            weekday = _plain_weekday(telling)
            if weekday is not None and telling.tense == "future" and line.leads:
                yield line, weekday


def _is_tomorrow(telling: Telling) -> bool:
    match telling.expression.fields:
        case CalendarUnit(unit="day", shift=1, origin="anchor", day=None):
            return True
    return False


def _plain_weekday(telling: Telling) -> int | None:
    """The weekday of "on Tuesday"; none for "Tuesday of last week"."""
    match telling.expression.fields:
        case Weekday(weekday=weekday, which="" | "this", week=None, plus=0, origin="anchor"):
            return weekday
    return None


def _names(line: Line) -> set[str]:
    """Capitalised words within a sentence, calendar words aside."""
    words = {match.group() for match in _CAPITAL.finditer(line.text) if match.start() > 0}
    return {word.removesuffix("’s").removesuffix("'s") for word in words} - set(NAMES)


def _moved(days: Days, count: int) -> Days:
    return Days(days.bits << count if count >= 0 else days.bits >> -count) & EVERY_DAY


def _clause(line: Line, telling: Telling) -> tuple[int, int]:
    """From the last comma or quotation mark before a date to the date's end: enough words to recognise."""
    before = line.before(telling)
    cut = max(before.rfind(mark) for mark in ',;“”"–—') + 1
    ends = (one.expression.end - line.start for one in line.tellings)
    cut = max([cut, *(end for end in ends if end <= len(before))])  # "BONN, April 27 - Kohl said on Friday"
    cut += len(before[cut:]) - len(before[cut:].lstrip(" -.("))
    start = line.start + cut + (len(before[cut:]) - len(before[cut:].lstrip()))
    return start, telling.expression.end


def _clue(line: Line, rule: str, span: tuple[int, int], says: str, allowed: Days, *, weight: int) -> Clue:
    return Clue(rule, line.quote(*span), *span, says, allowed, line.in_title, weight)
