"""Dates counted from the article's day or the last date told: "tomorrow", "last week", "a day later"."""

from __future__ import annotations

import re

from components.extraction.dates.expressions import CalendarDate, CalendarUnit, Elapsed, Part, Unit, WeekOf
from components.extraction.dates.forms import Form, Groups, Reading, form
from components.extraction.dates.vocabulary import (
    DAY,
    GAP,
    MONTH,
    NUMBER,
    NUMBER_LEADS,
    PART_OF_DAY,
    YEAR,
    day_number,
    month_number,
    number,
)

_DAYS = {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1}
_SHIFTS = {"last": -1, "this": 0, "next": 1}
_PARTS: dict[str, Part] = {
    "earlier": "early", "early": "early", "start": "early", "beginning": "early", "mid": "mid",
    "middle": "mid", "later": "late", "late": "late", "end": "late",
}  # fmt: skip
_UNITS: dict[str, Unit] = {
    "day": "day", "night": "day", "morning": "day", "afternoon": "day", "evening": "day",
    "week": "week", "weekend": "weekend", "month": "month", "year": "year",
}  # fmt: skip
_ABOUT = re.compile(
    r"about|around|some|roughly|nearly|almost|approximately|little|just|couple", re.IGNORECASE
)


def _unit(groups: Groups) -> Unit:
    return _UNITS[groups["unit"].removesuffix("s")]


def _today(groups: Groups) -> Reading:
    day = int(groups["bracket"]) if "bracket" in groups else None
    return "today", CalendarUnit("day", _DAYS[groups["word"]] if "word" in groups else 0, day=day)


def _last_night(_: Groups) -> Reading:
    return "today", CalendarUnit("day", -1)


def _two_days_off(groups: Groups) -> Reading:
    return "today", CalendarUnit("day", -2 if groups["word"] == "yesterday" else 2)


def _which_unit(groups: Groups) -> Reading:
    part = _PARTS[groups["part"]] if "part" in groups else ""
    word = groups.get("which", "this")
    if word == "coming":
        return "relative", Elapsed("week", 1, ahead=True)
    return "relative", CalendarUnit(_unit(groups), _SHIFTS[word], part=part)


def _weekend(groups: Groups) -> Reading:
    word = groups.get("which")
    shift = {"last": -1, "past": -1, "next": 1}.get(word or "", 0 if word else None)
    return "relative", CalendarUnit("weekend", shift)


def _same(groups: Groups) -> Reading:
    unit = _unit(groups)
    return "same_day" if unit == "day" else "relative", CalendarUnit(unit, 0, "previous")


def _following(groups: Groups) -> Reading:
    ahead = groups["which"] in ("following", "next", "after")
    return "later", CalendarUnit(_unit(groups), 1 if ahead else -1, "previous")


def _elapsed(groups: Groups) -> Reading:
    """ "ago" counts from the article's day, "later" and "earlier" from the last date told."""
    about = groups.get("about", "")
    if about and not _ABOUT.search(about):
        return None  # "more than two weeks ago" has no day, no month and no year that is certain
    count, unit, word = number(groups["count"]), groups["unit"].removesuffix("s"), groups["word"]
    if unit == "fortnight":
        count, unit = 2 * count, "week"
    if unit == "hour":
        if count % 24:
            return None
        count, unit = count // 24, "day"
    ago = word == "ago"
    sign = 1 if word in ("later", "after", "afterwards") else -1
    approximate = bool(about) or groups["count"].startswith("a couple")
    meaning = Elapsed(_UNITS[unit], sign * count, "anchor" if ago else "previous", approximate)
    return "ago" if ago else "later", meaning


def _apart(groups: Groups) -> Reading:
    """ "on Friday, a day after he flew to Rome": of the flight, a day before what was told before it."""
    unit = groups["unit"].removesuffix("s")
    count = 0 if unit == "hour" else number(groups["count"]) if "count" in groups else 1
    sign = -1 if groups["word"] == "after" else 1
    return "apart", Elapsed(_UNITS[unit] if count else "day", sign * count, "previous")


def _ahead(groups: Groups) -> Reading:
    unit, count = _unit(groups), number(groups["count"])
    return "relative", Elapsed(unit, count, approximate="about" in groups, ahead=True)


def _week_of(groups: Groups) -> Reading:
    year = int(groups["year"]) if "year" in groups else None
    return "relative", WeekOf(CalendarDate(year, month_number(groups["month"]), day_number(groups["day"])))


_ABOUT_WORDS = (
    rf"(?:(?P<about>(?:a{GAP}little{GAP}(?:over|under|more{GAP}than|less{GAP}than)|just{GAP}(?:over|under)|about|around|some"
    rf"|roughly|nearly|almost|approximately|more{GAP}than|over|at{GAP}least|less{GAP}than|under)){GAP})?"
)
_ABOUT_LEADS = frozenset(
    {"a", "just", "about", "around", "some", "roughly", "nearly", "almost", "approximately",
     "more", "over", "at", "less", "under"}
)  # fmt: skip
_COUNT = rf"(?P<count>{NUMBER})(?:{GAP}|-)"
_UNIT_WORD = r"(?P<unit>days?|weeks?|months?|years?)"
_LATE = rf"(?:(?P<part>earlier|later|early|late)(?:{GAP}on)?{GAP})?"
# "the day before the summit" hangs on the summit, not on the last date told.
_ENDS = (
    r"(?=[ \t]{0,3}(?:[.,;:!?)\"'”’\]–—-]|\r?\n|$)|\s{1,3}(?:in|at|on|with|and|but|by|from|where|as|for)\b)"
)

RELATIVE_FORMS: tuple[Form, ...] = (
    form(
        "later today (10)",
        frozenset({"today", "tomorrow", "yesterday", "tonight", "later", "earlier", "early", "late"}),
        rf"(?:(?:later|earlier|early|late){GAP})?(?P<word>today|tomorrow|yesterday|tonight)(?:{GAP}{PART_OF_DAY})?\b(?:{GAP}\((?P<bracket>0?[1-9]|[12]\d|3[01])\))?",
        _today,
    ),
    form(
        "this morning",
        frozenset({"this", "later", "earlier"}),
        rf"(?:(?:later|earlier){GAP})?this{GAP}{PART_OF_DAY}\b(?:{GAP}\((?P<bracket>0?[1-9]|[12]\d|3[01])\))?",
        _today,
    ),
    form("last night", frozenset({"last"}), rf"last{GAP}(?:night|evening)\b", _last_night),
    form(
        "the day after tomorrow",
        frozenset({"the"}),
        rf"the{GAP}day{GAP}(?:before{GAP}(?P<word>yesterday)|after{GAP}(?P<word2>tomorrow))\b",
        _two_days_off,
    ),
    form(
        "earlier last week",
        frozenset({"last", "this", "next", "later", "earlier", "early", "late", "mid"}),
        rf"{_LATE}(?P<which>last|this|next){GAP}(?P<unit>week|month|year)\b(?![-‐]long)",
        _which_unit,
    ),
    form(
        "the end of the month",
        frozenset({"the", "end", "start", "beginning", "middle"}),
        rf"(?:the{GAP})?(?P<part>start|beginning|middle|end){GAP}of{GAP}(?:(?P<which>last|this|next){GAP}|the{GAP}(?:current{GAP})?)(?P<unit>week|month|year)\b",
        _which_unit,
    ),
    form(
        "the coming week", frozenset({"the"}), rf"the{GAP}(?P<which>coming){GAP}(?P<unit>week)\b", _which_unit
    ),
    form(
        "last weekend",
        frozenset({"last", "this", "next", "the"}),
        rf"(?:the{GAP})?(?:this{GAP})?(?P<which>last|this|next|past|coming){GAP}weekend\b",
        _weekend,
    ),
    form("the weekend", frozenset({"the"}), rf"the{GAP}weekend\b(?!{GAP}of\b)", _weekend),
    form(
        "the same day",
        frozenset({"the", "that", "later", "earlier"}),
        rf"(?:(?:later|earlier){GAP}(?:(?:in|on){GAP})?)?(?:the{GAP}(?:very{GAP})?same|that(?:{GAP}same)?){GAP}(?P<unit>day|week|month|year|evening|afternoon|morning|night)\b",
        _same,
    ),
    form(
        "later in the day",
        frozenset({"later", "earlier"}),
        rf"(?:later|earlier){GAP}in{GAP}the{GAP}(?P<unit>day|evening|afternoon|morning)\b",
        _same,
    ),
    form(
        "later in the week",
        frozenset({"later", "earlier", "late", "early"}),
        rf"(?P<part>later|earlier|late|early){GAP}in{GAP}the{GAP}(?P<unit>week|month|year)\b",
        _which_unit,
    ),
    form(
        "the following day",
        frozenset({"the"}),
        rf"the{GAP}(?:(?P<which>following|previous){GAP}(?P<unit>day|week|month|year|weekend|morning|afternoon|evening)|(?P<which2>next){GAP}(?P<unit2>day|morning|afternoon|evening))\b",
        _following,
    ),
    form(
        "the day before",
        frozenset({"the"}),
        rf"the{GAP}(?P<unit>day|night|week|month|year){GAP}(?P<which>before|after){_ENDS}",
        _following,
    ),
    form(
        "three days ago",
        NUMBER_LEADS | _ABOUT_LEADS,
        rf"{_ABOUT_WORDS}{_COUNT}(?P<unit>days?|weeks?|fortnight|months?|years?|hours){GAP}(?P<word>ago)\b",
        _elapsed,
    ),
    form(
        "two weeks later",
        NUMBER_LEADS | _ABOUT_LEADS,
        rf"{_ABOUT_WORDS}{_COUNT}{_UNIT_WORD}{GAP}(?P<word>later|earlier|afterwards|beforehand)\b",
        _elapsed,
    ),
    form(
        "two days after",
        NUMBER_LEADS | _ABOUT_LEADS,
        rf"{_ABOUT_WORDS}{_COUNT}{_UNIT_WORD}{GAP}(?P<word>before|after){_ENDS}",
        _elapsed,
    ),
    form(
        "a day after he came",
        NUMBER_LEADS,
        rf"{_COUNT}(?P<unit>days?|hours?|weeks?){GAP}(?P<word>before|after)\b(?!{_ENDS})",
        _apart,
    ),
    form(
        "hours after he came",
        frozenset({"hours", "the"}),
        rf"(?:the{GAP})?(?P<unit>hours|day){GAP}(?P<word>before|after)\b(?!{_ENDS})",
        _apart,
    ),
    form(
        "in six weeks",
        frozenset({"in"}),
        rf"in{GAP}(?P<about>about{GAP}|around{GAP}|some{GAP})?(?P<count>{NUMBER}){GAP}(?P<unit>days?|weeks?|months?)(?:['’])?(?:{GAP}time\b)?(?!{GAP}of\b)",
        _ahead,
    ),
    form("two weeks from now", NUMBER_LEADS, rf"{_COUNT}{_UNIT_WORD}{GAP}from{GAP}(?:now|today)\b", _ahead),
    form(
        "the week of June 6",
        frozenset({"the"}),
        rf"the{GAP}week{GAP}(?:of|beginning|starting){GAP}(?:(?P<month>{MONTH}){GAP}(?P<day>{DAY})|(?P<day2>{DAY}){GAP}(?P<month2>{MONTH}))(?:,?{GAP}(?P<year>{YEAR}))?",
        _week_of,
    ),
)
