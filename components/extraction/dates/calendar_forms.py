"""Days and months by name and number: "4 February 2022", "Feb. 4-5", "2022-02-04", "late February"."""

from __future__ import annotations

from calendar import monthrange

from components.extraction.dates.expressions import CalendarDate, DayOfMonth, Part, Span, Which
from components.extraction.dates.forms import Form, Groups, Reading, form
from components.extraction.dates.vocabulary import (
    DASH,
    DAY,
    GAP,
    MONTH,
    MONTH_LEADS,
    YEAR,
    day_number,
    month_number,
)

YEAR_SHIFTS = {"last": -1, "this": 0, "next": 1}
PARTS: dict[str, Part] = {
    "early": "early", "start": "early", "beginning": "early", "mid": "mid", "middle": "mid",
    "late": "late", "end": "late",
}  # fmt: skip


def is_day(year: int | None, month: int, day: int) -> bool:
    """Whether the calendar has that day; without a year, 29 February counts."""
    return 1 <= month <= 12 and 1 <= day <= monthrange(year or 2000, month)[1]


def _year(digits: str) -> int:
    """ "2022", or "'22" after a month: 1951 to 2050."""
    if digits.isdigit():
        return int(digits)
    return (1900 if int(digits[1:]) > 50 else 2000) + int(digits[1:])


def _calendar(groups: Groups, day: int | None = None, part: Part = "") -> CalendarDate:
    year = _year(groups["year"]) if "year" in groups else None
    shift = YEAR_SHIFTS[groups["shift"]] if "shift" in groups else None
    return CalendarDate(year, month_number(groups["month"]), day, year_shift=shift, part=part)


def _one_day(groups: Groups) -> Reading:
    date = _calendar(groups, day_number(groups["day"]))
    return ("day_month", date) if is_day(date.year, date.month or 0, date.day or 0) else None


def _days(groups: Groups) -> Reading:
    first, last = (_calendar(groups, day_number(groups[name])) for name in ("day", "last"))
    one, two = first.day or 0, last.day or 0
    if one >= two or not is_day(last.year, last.month or 0, two):
        return None
    # "4 and 20 October" are two dates, unless "between" stands before them; guards.py looks.
    apart = groups["join"].strip() in ("and", "&") and two != one + 1
    return "range", Span(first, last, within=apart)


def _iso(groups: Groups) -> Reading:
    year, month, day = int(groups["year"]), int(groups["month"]), int(groups["day"])
    return ("day_month", CalendarDate(year, month, day)) if is_day(year, month, day) else None


def _numeric(groups: Groups) -> Reading:
    """04/02/2022 may be February or April: where the order is not certain, only the year is taken."""
    one, two, year = int(groups["one"]), int(groups["two"]), int(groups["year"])
    possible = [(month, day) for month, day in {(two, one), (one, two)} if is_day(year, month, day)]
    if len(possible) == 1:
        return "day_month", CalendarDate(year, *possible[0])
    return ("year", CalendarDate(year)) if possible else None


def _month(groups: Groups) -> Reading:
    return "month", _calendar(groups)


def _which_month(groups: Groups) -> Reading:
    month, word = month_number(groups["month"]), groups["which"]
    if word == "that":
        return "month", CalendarDate(month=month, origin="previous")
    which: Which = "last" if word in ("last", "past") else "next" if word in ("next", "coming") else "this"
    return "month", CalendarDate(month=month, which=which)


def _part(groups: Groups) -> Reading:
    """The part is kept, but a date is known to the month and never shown finer."""
    return "part_of_month", _calendar(groups, part=PARTS[groups["part"]])


def _half_of_month(groups: Groups) -> Reading:
    return "part_of_month", _calendar(groups, part="early" if groups["nth"] == "first" else "late")


def _fourth(groups: Groups) -> Reading:
    return "day_month", _calendar(groups, 4)


def _day_alone(groups: Groups) -> Reading:
    return "day", DayOfMonth(day_number(groups["day"]))


_DIGIT = frozenset({"#"})
_THE = rf"(?:the{GAP})?"
_SHIFT = rf"(?:,?{GAP}(?:of{GAP})?(?P<shift>last|this|next){GAP}year\b)"
# "10 May 2016", "May 10, 2016"; pages glued together have "May 10 ,2016" too.
_YEAR = rf"(?:(?:[ ]?,{GAP}?|{GAP})(?:of{GAP})?(?P<year>{YEAR}|['’]\d\d(?!\w)))"
_YEAR_OR_SHIFT = rf"(?:{_YEAR}|{_SHIFT})?"
_M = rf"(?P<month>{MONTH})"
_D = rf"(?P<day>{DAY})"
_JOIN = rf"(?P<join>{DASH}|/|{GAP}(?:to|and|until|till|through|thru|&){GAP}){_THE}"
_OF = rf"(?:{GAP}of{GAP}|{GAP})"
_PART_WORD = r"(?P<part>early|mid|late)"

CALENDAR_FORMS: tuple[Form, ...] = (
    form("28 June 2022", _DIGIT, rf"{_D}{_OF}{_M}{_YEAR_OR_SHIFT}", _one_day),
    form("28-Jun-2022", _DIGIT, rf"{_D}-{_M}-(?P<year>{YEAR})", _one_day),
    form(
        "4-5 February 2022",
        _DIGIT,
        rf"(?P<day>\d\d?(?:st|nd|rd|th)?){_JOIN}(?P<last>{DAY}){_OF}{_M}{_YEAR_OR_SHIFT}",
        _days,
    ),
    form("June 28, 2022", MONTH_LEADS, rf"{_M}{GAP}{_THE}{_D}{_YEAR_OR_SHIFT}", _one_day),
    form(
        "June 28-30",
        MONTH_LEADS,
        rf"{_M}{GAP}{_THE}(?P<day>\d\d?(?:st|nd|rd|th)?){_JOIN}(?P<last>{DAY})(?!{GAP}{MONTH}\b){_YEAR_OR_SHIFT}",
        _days,
    ),
    form(
        "2022-06-28",
        _DIGIT,
        r"(?P<year>(?:19|20)\d\d)(?P<sep>[-/.])(?P<month>\d\d?)(?P=sep)(?P<day>\d\d?)(?!\d|[-/]\d)(?:T\d\d:\d\d(?::\d\d)?(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)?)?",
        _iso,
    ),
    form(
        "28/06/2022",
        _DIGIT,
        r"(?P<one>\d\d?)(?P<sep>[-/.])(?P<two>\d\d?)(?P=sep)(?P<year>(?:19|20)\d\d)(?![\w/-]|\.\d)",
        _numeric,
    ),
    form("June 2022", MONTH_LEADS, rf"{_M}{_YEAR_OR_SHIFT}", _month),
    form(
        "last June",
        frozenset({"last", "this", "next", "that"}),
        rf"(?P<which>last|this|next|that)(?:{GAP}(?:past|coming))?{GAP}{_M}(?!{GAP}\d)",
        _which_month,
    ),
    form(
        "late February",
        frozenset({"early", "mid", "late"}),
        rf"{_PART_WORD}(?:{GAP}in{GAP}|{GAP}|[-‐‑–]){_M}{_YEAR_OR_SHIFT}(?!{GAP}\d\d?\b)",
        _part,
    ),
    form(
        "the end of June",
        frozenset({"the", "end", "start", "beginning", "middle"}),
        rf"{_THE}(?:very{GAP})?(?P<part>start|beginning|middle|end){GAP}of{GAP}{_M}{_YEAR_OR_SHIFT}",
        _part,
    ),
    form(
        "the first week of June",
        frozenset({"the"}),
        rf"the{GAP}(?:first|second|third|fourth|last|final)(?:{GAP}full)?{GAP}(?:week|weekend|days){GAP}(?:of|in){GAP}{_M}{_YEAR_OR_SHIFT}",
        _month,
    ),
    form(
        "the first half of June",
        frozenset({"the", "first", "second"}),
        rf"{_THE}(?P<nth>first|second){GAP}half{GAP}of{GAP}{_M}{_YEAR_OR_SHIFT}",
        _half_of_month,
    ),
    form(
        "the Fourth of July",
        frozenset({"the", "fourth", "july"}),
        rf"{_THE}(?:(?P<fourth>fourth){GAP}of{GAP}(?P<month>July)|(?P<month2>July){GAP}(?P<fourth2>fourth)){_YEAR_OR_SHIFT}",
        _fourth,
    ),
    form(
        "the 14th",
        frozenset({"#", "the"}),
        rf"{_THE}(?P<day>(?:3[01]|[12]\d|[1-9])(?:st|nd|rd|th))(?:{GAP}of{GAP}(?:this|the){GAP}month)?(?!\w)",
        _day_alone,
    ),
)
