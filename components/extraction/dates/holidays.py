"""Holidays that fall on a known day of the year, fixed or counted from Easter.

National days that differ from country to country (Independence Day, Labor Day) are left out on purpose.
Easter follows the anonymous Gregorian computus (Meeus, Astronomical Algorithms, chapter 8).
"""

from __future__ import annotations

from datetime import date, timedelta

_FIXED = {
    "new year's day": (1, 1), "orthodox christmas": (1, 7), "valentine's day": (2, 14), "may day": (5, 1),
    "international women's day": (3, 8), "bastille day": (7, 14), "armistice day": (11, 11),
    "christmas eve": (12, 24), "christmas day": (12, 25), "boxing day": (12, 26), "new year's eve": (12, 31),
}  # fmt: skip
_FROM_EASTER = {
    "ash wednesday": -46, "palm sunday": -7, "maundy thursday": -3, "good friday": -2, "holy saturday": -1,
    "easter sunday": 0, "easter day": 0, "easter monday": 1, "whit monday": 50,
}  # fmt: skip
_NAMES = sorted({*_FIXED, *_FROM_EASTER}, key=len, reverse=True)

HOLIDAY = (
    "(?:" + "|".join(_NAMES).replace("'", "['’]").replace(" ", r"[ \t\u00a0]") + r")(?!\w)"
)  # "’" is what word processors write
HOLIDAY_LEADS = frozenset(name.split()[0].split("'")[0] for name in _NAMES)


def easter(year: int) -> date:
    """Western Easter Sunday of a year from 1583 on."""
    golden = year % 19
    century, of_century = divmod(year, 100)
    leap_centuries, rest = divmod(century, 4)
    correction = (century - (century + 8) // 25 + 1) // 3
    epact = (19 * golden + century - leap_centuries - correction + 15) % 30
    leaps, after_leap = divmod(of_century, 4)
    to_sunday = (32 + 2 * rest + 2 * leaps - epact - after_leap) % 7
    shift = (golden + 11 * epact + 22 * to_sunday) // 451
    month, day = divmod(epact + to_sunday - 7 * shift + 114, 31)
    return date(year, month, day + 1)


def holiday(name: str, year: int) -> date:
    """The day of a holiday in a year; the name in lower case with a straight apostrophe."""
    if name in _FIXED:
        return date(year, *_FIXED[name])
    return easter(year) + timedelta(days=_FROM_EASTER[name])
