"""Years and their parts: "2019", "the 1990s", "the first half of 2023", "spring 2021", named holidays."""

from __future__ import annotations

from components.extraction.dates.calendar_forms import PARTS, YEAR_SHIFTS
from components.extraction.dates.expressions import CalendarDate, Holiday, MonthSpan, Which, Years
from components.extraction.dates.forms import Form, Groups, Reading, form
from components.extraction.dates.holidays import HOLIDAY, HOLIDAY_LEADS
from components.extraction.dates.vocabulary import GAP, ORDINALS, SEASON, SEASONS, YEAR


def _year(groups: Groups) -> int | None:
    return int(groups["year"]) if "year" in groups else None


def _shift(groups: Groups) -> int | None:
    return YEAR_SHIFTS[groups["shift"]] if "shift" in groups else None


def _which(groups: Groups) -> Which:
    word = groups.get("which", "")
    return "last" if word == "last" else "next" if word in ("next", "coming") else "this" if word else ""


def _bare_year(groups: Groups) -> Reading:
    return "year", CalendarDate(_year(groups), part=PARTS[groups["part"]] if "part" in groups else "")


def _decade(groups: Groups) -> Reading:
    first = int(groups["decade"])
    return "year", Years(first, first + 9)


def _two_years(groups: Groups) -> Reading:
    first = int(groups["year"])
    last = first // 100 * 100 + int(groups["short"])
    return ("range", Years(first, last)) if first < last else None


def _portion(groups: Groups) -> Reading:
    length = 6 if groups["portion"] == "half" else 3
    number = ORDINALS.get(groups["nth"], 12 // length)
    if number * length > 12:
        return None
    shift = None if "year" in groups else _shift(groups) or 0
    return "half", MonthSpan(number * length - length + 1, number * length, _year(groups), year_shift=shift)


def _season(groups: Groups) -> Reading:
    first, last = SEASONS[groups["season"]]
    if first == 12 and "year" in groups:
        # "the winter of 2021" may begin or end in that year.
        return "season", CalendarDate(_year(groups))
    return "season", MonthSpan(first, last, _year(groups), _which(groups), _shift(groups))


def _winter(groups: Groups) -> Reading:
    """ "winter 2021-22": both years are told, so the months are certain."""
    if (int(groups["year"]) + 1) % 100 != int(groups["short"]) % 100:
        return None
    return "season", MonthSpan(12, 2, _year(groups))


def _holiday(groups: Groups) -> Reading:
    name = " ".join(groups["holiday"].replace("’", "'").split())
    return "holiday", Holiday(name, _year(groups), _which(groups), _shift(groups))


_DIGIT = frozenset({"#"})
_WHICH = frozenset({"last", "this", "next"})
_THE = rf"(?:the{GAP})?"
_SHIFT = rf"(?:,?{GAP}(?:of{GAP})?(?P<shift>last|this|next){GAP}year\b)"
_YEAR = rf"(?:,?{GAP}(?:of{GAP})?(?P<year>{YEAR}))"
_NTH = r"(?P<nth>first|second|third|fourth|last|final)"
_SEASONS = frozenset(SEASONS)

YEAR_FORMS: tuple[Form, ...] = (
    form("2019", _DIGIT, rf"(?P<year>{YEAR})", _bare_year),
    form("2021-22", _DIGIT, r"(?P<year>(?:19|20)\d\d)[-–/](?P<short>\d\d)(?![\w/-])", _two_years),
    form("the 1990s", frozenset({"#", "the"}), rf"{_THE}(?P<decade>(?:19|20)\d0)['’]?s\b", _decade),
    form(
        "late 2021",
        frozenset({"early", "mid", "late"}),
        rf"(?P<part>early|mid|late)(?:{GAP}in{GAP}|{GAP}|[-‐‑–])(?P<year>{YEAR})",
        _bare_year,
    ),
    form(
        "the end of 2021",
        frozenset({"the", "end", "start", "beginning", "middle"}),
        rf"{_THE}(?P<part>start|beginning|middle|end){GAP}of{GAP}(?P<year>{YEAR})",
        _bare_year,
    ),
    form(
        "the first half of 2023",
        frozenset({"the", "first", "second", "third", "fourth", "last"}),
        rf"{_THE}{_NTH}{GAP}(?P<portion>half|quarter){GAP}of{GAP}(?:(?P<year>{YEAR})|(?P<shift>last|this|next){GAP}year\b|the{GAP}(?:current{GAP})?year\b)",
        _portion,
    ),
    form(
        "winter 2021-22",
        frozenset({"winter", "the"}),
        rf"{_THE}(?P<season>winter){GAP}(?:of{GAP})?(?P<year>(?:19|20)\d\d)[-–/](?P<short>(?:\d\d)?\d\d)(?!\w)",
        _winter,
    ),
    form("spring 2021", _SEASONS | {"the"}, rf"{_THE}(?P<season>{SEASON}){_YEAR}", _season),
    form("the spring of last year", _SEASONS | {"the"}, rf"{_THE}(?P<season>{SEASON}){_SHIFT}", _season),
    form(
        "last spring",
        _WHICH,
        rf"(?P<which>last|this|next)(?:{GAP}coming)?{GAP}(?P<season>{SEASON})\b",
        _season,
    ),
    form("the spring", _SEASONS | {"the"}, rf"{_THE}(?P<season>{SEASON})\b", _season),
    form("Christmas Day", HOLIDAY_LEADS, rf"(?P<holiday>{HOLIDAY})(?:{_YEAR}|{_SHIFT})?", _holiday),
    form("last Christmas Day", _WHICH, rf"(?P<which>last|this|next){GAP}(?P<holiday>{HOLIDAY})", _holiday),
)
