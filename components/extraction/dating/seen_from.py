"""The days of writing from which a day lies "this year", "last month", "in May"."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from components.extraction.dates.expressions import CalendarDate, CalendarUnit
from components.extraction.dating.days import NO_DAYS, Days, around

if TYPE_CHECKING:
    from components.extraction.dates.expressions import Meaning


def days_of_writing(day: date, fields: Meaning) -> Days:
    """The days on which a past day may be called so; none where the words tell no such distance."""
    match fields:
        case CalendarUnit(unit="year", shift=-1 | 0 as shift):
            return Days.between(max(day, date(day.year - shift, 1, 1)), date(day.year - shift, 12, 31))
        case CalendarUnit(unit="month", shift=-1 | 0 as shift):
            return around(day, day, 0, 62 if shift else 31)
        case CalendarUnit(unit="week" | "day", shift=int(shift)) if -1 <= shift <= 0:
            return around(day, day, 0, 14)
        case CalendarDate(year=None, year_shift=None, month=int(month)) if month == day.month:
            return around(day, day, 0, 355)
    return NO_DAYS
