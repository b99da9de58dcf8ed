"""Days counted from the article's day or from the last date told: weekdays, "last week", "two days later"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from components.extraction.dates.calendar_forms import is_day
from components.extraction.dates.intervals import (
    Interval,
    Setting,
    Tense,
    month_of,
    nearest,
    one_day,
    shift_days,
    shift_months,
    week_of,
    year_of,
)
from components.extraction.dates.named_days import resolve_calendar

if TYPE_CHECKING:
    from datetime import date

    from components.extraction.dates.expressions import CalendarUnit, DayOfMonth, Elapsed, Weekday, WeekOf


def resolve_weekday(point: Weekday, setting: Setting) -> Interval | None:
    """Past tense backwards, otherwise forwards, the article's own day included; unknown tense the nearest."""
    anchor, tense = setting.anchor, setting.tense
    if point.origin == "previous":
        anchor = _edge(setting.previous, point.which == "next")
    if anchor is None:
        return None
    if point.week is not None:
        return one_day(shift_days(week_of(anchor).first, point.week * 7 + point.weekday))
    return one_day(shift_days(anchor, _days_off(point, anchor, tense) + 7 * point.plus))


def _days_off(point: Weekday, anchor: date, tense: Tense) -> int:
    back, ahead = (anchor.weekday() - point.weekday) % 7, (point.weekday - anchor.weekday()) % 7
    if point.which == "last":
        return -(back or 7)
    if point.which == "next":
        return ahead or 7
    if point.which == "this" and tense == "unknown":
        return point.weekday - anchor.weekday()
    if tense == "past":
        return -back
    if tense == "unknown" and not point.plus:
        return ahead if ahead < back else -back
    return ahead


def _edge(previous: Interval | None, forward: bool) -> date | None:
    """The day that "the next day" or "the day before" counts from; None unless it is known to the day."""
    if previous is None or previous.precision != "day" or previous.within:
        return None
    return previous.last if forward else previous.first


def resolve_unit(point: CalendarUnit, setting: Setting) -> Interval | None:
    """A whole day, week, month or year; weeks and weekends bound what is told of them."""
    shift, anchor, tense = point.shift, setting.anchor, setting.tense
    if point.origin == "previous":
        return _unit_after(point, shift or 0, setting.previous)
    if anchor is None:
        return None
    match point.unit:
        case "day":
            return one_day(_bracketed(point.day, shift_days(anchor, shift or 0)))
        case "week":
            return _week(point, anchor, tense)
        case "weekend":
            return _weekend(shift, anchor, tense)
        case "month":
            return month_of(shift_months(anchor, shift or 0))
        case "year":
            return year_of(anchor.year + (shift or 0))


def _bracketed(day: int | None, guess: date) -> date:
    """ "today (10)": the nearest day with that number, within a week of the article's own count."""
    if day is None or guess.day == day:
        return guess
    near = sorted((shift_days(guess, days) for days in range(-7, 8)), key=lambda one: abs((one - guess).days))
    return next((one for one in near if one.day == day), guess)


def _week(point: CalendarUnit, anchor: date, tense: Tense) -> Interval:
    week = week_of(shift_days(anchor, 7 * (point.shift or 0)))
    if point.shift == 0 and point.part == "early":
        return replace(week, last=max(week.first, shift_days(anchor, -1)))
    if point.shift == 0 and point.part == "late":
        return replace(week, first=min(week.last, shift_days(anchor, 1)))
    if point.shift == 0 and tense == "future" and anchor.weekday() == 6:
        # Said on a Sunday, "this week" to come is the week that begins tomorrow, or today where weeks do.
        return Interval(anchor, shift_days(anchor, 7), "day", within=True)
    return week


def _weekend(shift: int | None, anchor: date, tense: Tense) -> Interval | None:
    saturday = shift_days(week_of(anchor).first, 5)
    weekends = [
        Interval(shift_days(saturday, 7 * weeks), shift_days(saturday, 7 * weeks + 1), "day", within=True)
        for weeks in (-1, 0, 1)
    ]
    last, this, following = weekends
    if shift == -1:
        return last
    if shift == 1:
        return following
    if tense == "present" or (shift == 0 and tense == "unknown"):
        return this  # "leaves for Jakarta at the weekend"
    return nearest([last, this], anchor, tense)


def _unit_after(point: CalendarUnit, shift: int, previous: Interval | None) -> Interval | None:
    if previous is None:
        return None
    match point.unit:
        case "year":
            return year_of((previous.last if shift > 0 else previous.first).year + shift)
        case "month" if previous.precision != "year":
            return month_of(shift_months(previous.last if shift > 0 else previous.first, shift))
        case "week" | "weekend" if (day := _edge(previous, shift > 0)) is not None:
            week = week_of(shift_days(day, 7 * shift))
            return replace(week, first=shift_days(week.first, 5)) if point.unit == "weekend" else week
        case "day" if (day := _edge(previous, shift > 0)) is not None:
            if shift == 0 and previous.first != previous.last:
                return None
            return one_day(shift_days(day, shift))
    return None


def resolve_elapsed(point: Elapsed, setting: Setting) -> Interval | None:
    """ "Two weeks ago" is told to the month that it falls in, "three days ago" to the day."""
    if point.ahead and setting.tense != "future":
        return None  # "three countries in two days" is no date
    base = setting.previous
    if point.origin == "anchor":
        base = one_day(setting.anchor) if setting.anchor else None
    if base is None:
        return None
    start = base.last if point.count > 0 else base.first
    match point.unit:
        case "year":
            return None if point.approximate and abs(point.count) > 2 else year_of(start.year + point.count)
        case "month":
            return _months_off(point, start, base)
        case _:
            return _days_or_weeks_off(point, start) if base.precision == "day" and not base.within else None


def _months_off(point: Elapsed, start: date, base: Interval) -> Interval | None:
    if base.precision == "year":
        return None
    there = shift_months(start, point.count)
    return year_of(there.year) if point.approximate or abs(point.count) >= 12 else month_of(there)


def _days_or_weeks_off(point: Elapsed, start: date) -> Interval:
    weeks = point.unit == "week"
    there = shift_days(start, point.count * (7 if weeks else 1))
    if weeks and point.ahead and point.count == 1:
        return Interval(start, there, "day", within=True)  # "in the coming week"
    return month_of(there) if weeks or point.approximate else one_day(there)


def resolve_day_of_month(point: DayOfMonth, setting: Setting) -> Interval | None:
    """ "On the 14th": of the month told before, else the one that the tense picks around the anchor."""
    previous, anchor = setting.previous, setting.anchor
    if previous is not None and previous.precision != "year":
        months = [month_of(shift_months(previous.first, months)).first for months in (0, 1)]
        days = [one.replace(day=point.day) for one in months if is_day(one.year, one.month, point.day)]
        later = [day for day in days if day >= previous.first]
        return one_day((later or days)[0]) if days else None
    if anchor is None:
        return None
    months = [month_of(shift_months(anchor, months)).first for months in (-2, -1, 0, 1, 2)]
    days = [one.replace(day=point.day) for one in months if is_day(one.year, one.month, point.day)]
    return nearest([one_day(day) for day in days], anchor, setting.tense)


def resolve_week_of(point: WeekOf, setting: Setting) -> Interval | None:
    """The calendar week around a day by name."""
    day = resolve_calendar(point.day, setting)
    return week_of(day.first) if day else None
