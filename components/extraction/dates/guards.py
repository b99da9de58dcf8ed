"""Where words that look like a date are none: May the politician, the 14th president, Black Friday.

Every test sees a match in its place: at most ``REACH`` characters before and after it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from components.extraction.dates.expressions import (
    CalendarDate,
    CalendarUnit,
    DayOfMonth,
    Elapsed,
    Meaning,
    MonthSpan,
    Span,
    Weekday,
    Years,
)
from components.extraction.dates.vocabulary import LONG_MONTH, MONTH

REACH = 48


@dataclass(frozen=True, slots=True)
class Place:
    """Words and what stands around them; whether the text speaks of somebody called May."""

    words: str
    before: str
    after: str
    may_is_a_name: bool


def _at_end(pattern: str, flags: int = re.IGNORECASE) -> re.Pattern[str]:
    return re.compile(rf"(?:{pattern})\Z", flags)


def _at_start(pattern: str, flags: int = re.IGNORECASE) -> re.Pattern[str]:
    return re.compile(rf"(?:{pattern})", flags)


# Digits, currency or a hyphenated word to the left make a number part of something longer.
_GLUED_LEFT = _at_end(r"[\w$€£#@/+%]|\d[.,:–-]|[-–][A-Za-z]|(?<=[A-Za-z\d])-")
_COUNTED = _at_start(
    r"\s(?:people|persons|percent|per\s?cent|million|billion|thousand|hundred|countries|nations|leaders|soldiers|troops"
    r"|ministers|delegates|members|years?|months?|weeks?|days?|hours?|minutes|km|kilomet|miles|met(?:er|re)s|dollars|dlrs|euros"
    r"|pounds|tons|tonnes|cases|deaths|civilians|migrants|refugees|jobs|schools|cities|words|votes|seats|points|times"
    r"|passengers|protesters|demonstrators|firms|companies|hectares|acres|officials|others|a\.m|p\.m|am\b|pm\b|o['’]clock)"
)
_YEAR_LEFT_JOIN = _at_end(
    r"\b(?:in|since|until|by|from|during|between|before|after|both)\s"
    r"(?:(?:19|20)\d\d(?:\s?[-–]\s?|,\s(?:and\s)?|/|\s(?:and|or|to)\s)){1,4}"
)
_YEAR_PREPOSITION = _at_end(
    r"\b(?:in|since|until|till|by|from|during|between|before|after|through|early|late|mid|around|circa|year|both)\s(?:early\s|late\s|mid\s)?"
)
_OF = _at_end(r"\bof\s")
_ATTRIBUTE_LEFT = _at_end(r"\b(?:the|a|an|his|her|its|their|my|our|’s|'s)\s(?:\w+\s)?|['’]s\s(?:\w+\s)?")
_TRAVEL = _at_start(
    r"\s(?:\w+\s)?(?:visits?|trips?|tours?|meetings?|talks|summits?|state\svisit|encounter)\b"
)
_ENDS = _at_start(r"[ \t]*(?:[.,;:!?)\]\"'”’—–-]|\r?\n|$)")
_ENDS_OR_GOES_ON = _at_start(
    r"[ \t]*(?:[.,;:!?)\]\"'”’—–-]|\r?\n|$)"
    r"|\s(?:in|at|on|with|and|or|but|by|from|to|where|as|for|while|when|after|before|that|until|he|she|they|it|of\s(?:this|that|the|last|next)|during|will|would|is|are|was|were|has|had)\b"
)
_TIME_WORD = _at_end(
    r"\b(?:in|since|until|till|by|during|before|after|through|throughout|of|for|around|early|mid|late|last|next|this|between)\s(?:early\s|mid\s|late\s)?"
)
_FROM = _at_end(r"\bfrom\s")
_DETERMINER = _at_end(
    r"\b(?:the|a|an|his|her|its|their|landmark|planned|upcoming|’s|'s)\s(?:landmark\s|planned\s|upcoming\s|historic\s)?|['’]s\s"
)
_OCCASION = _at_start(
    r"\s(?:\w+\s)?(?:summits?|meetings?|visits?|trips?|tours?|talks|elections?|votes?|conferences?|sessions?|deadline"
    r"|agreements?|referendum|attacks?|invasion|deal|polls?|inauguration|coup|war)\b"
)
_VERB_AFTER = _at_start(
    r"\s(?:took|became|becomes|was|had|has|is|will|would|called|calls|won|said|says|came|comes|lost|faces|faced|left|met|told"
    r"|resigned|announced|and\sher|and\shis)\b"
)
_BELIEF = _at_end(r"\b(?:confidence|faith|trust|believe|believes|believed|interest|disappointed|hope)\sin\s")
_FORENAME = _at_start(r"\s[A-Z][a-z]+", 0)
_NAMES = frozenset({"may", "april", "june", "july", "august", "january"})
_CERTAIN_TIME = _at_end(
    r"\b(?:in|last|next|this|early|mid|late|until|(?:planned|set|scheduled|slated|due|fixed)\sfor)\s"
)
_MONTH_LEFT = _at_end(rf"{LONG_MONTH}(?:\s\d{{4}})?(?:\s(?:and|or|to|through)\s|\s?[-–]\s?|,\s)")
_DAY_PREPOSITION = _at_end(r"\b(?:on|until|from|by|since|and|to|through|between)\s")
_THE = _at_end(r"\b(?:the|his|her|their|its|my|our)\s")
_BETWEEN = _at_end(r"\bbetween\s(?:the\s)?")
_NUMBERED = _at_end(
    r"\b(?:article|section|chapter|group|room|flight|page|resolution|rule|part|clause|no\.|del|channel|route)\s"
)
# "More than two weeks ago" is no month that is certain.
_VAGUE = _at_end(r"\b(?:(?:more|less|fewer)\sthan|over|under|at\sleast|within|half|or|to)\s")
# "1 March-2 March": the hyphen joins two dates.
_DATE_LEFT = _at_end(rf"\b(?:\d\d?\s{MONTH}|(?:19|20)\d\d)[-–]")
_BORN = _at_end(r"\bborn\son\s(?:the\s)?(?:fourth\sof\s)?")
_YEAR_LAST = re.compile(r"\d{4}\Z")
_WEEKDAY_NAME = re.compile(r"\b(?:mon|tue|wed|thu|fri|sat|sun)\w*\.?", re.IGNORECASE)
_DATE_RIGHT = _at_start(
    rf",?\s(?:\d{{1,2}}(?:st|nd|rd|th)?[ -]|{LONG_MONTH[:-1]}|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec))"
)
_NUMBERED_SPAN = re.compile(r"\d|year|\b(?:half|quarter)\b")
_SEASON_PREPOSITION = re.compile(r"\b(?:in|during|since|until|by|before|after|over)\s\Z")
_HABIT_LEFT = _at_end(
    r"\b(?:every|each|weekly|most|Black|Bloody|Super|Cyber|Giving|Ruby|Blue|Manic|Red|Throwback)\s"
)
_HABIT_RIGHT = _at_start(
    r"\s(?:Times|Telegraph|Mail|Mirror|Night\sLive|Express|Herald|Addams|nights\b|mornings\b|afternoons\b)", 0
)
_SUPERLATIVE = _at_end(
    r"\b(?:first|second|third|fourth|fifth|\d(?:st|nd|rd|th)|only|last|latest|longest|biggest|worst|most|times?|lowest|highest)\b[^.]{0,40}"
)
_SHORT_WEEKDAY_LEFT = _at_end(r"\b(?:on|last|next|this|late|early|said|until|since|by|from|and)\s|,\s")


_TITLED = re.compile(r"\b(?:Theresa|Mrs\.?|Ms\.?|Mr\.?|Miss|Minister|President|Secretary|Brian)\sMay\b")


def speaks_of_may(text: str) -> bool:
    """Whether somebody called May appears ("Theresa May", "Mrs May"); read once a text."""
    return bool(_TITLED.search(text))


def is_date(text: str, start: int, end: int, meaning: Meaning, *, may_is_a_name: bool) -> bool:
    """Whether the words at ``start``..``end`` stand where a date stands."""
    place = Place(
        text[start:end], text[max(0, start - REACH) : start], text[end : end + REACH], may_is_a_name
    )
    glued = place.words[0].isdigit() and _GLUED_LEFT.search(place.before)
    if glued and not (_YEAR_LEFT_JOIN.search(place.before) or _DATE_LEFT.search(place.before)):
        return False
    match meaning:
        case Weekday():
            return _weekday(place)
        case CalendarDate() | DayOfMonth() | Span():
            return _by_name(place, meaning)
        case MonthSpan():
            return _season(place)
        case Elapsed(ahead=ahead):
            return not (_VAGUE.search(place.before) or (ahead and _SUPERLATIVE.search(place.before)))
        case CalendarUnit(origin="anchor"):
            return _unit(place)
        case Years() if "s" not in place.words:
            return bool(_YEAR_PREPOSITION.search(place.before))
    return True


def _by_name(place: Place, meaning: CalendarDate | DayOfMonth | Span) -> bool:
    match meaning:
        case DayOfMonth():
            return _day_alone(place)
        case Span(within=within):
            return (not within or bool(_BETWEEN.search(place.before))) and _month_and_day(place)
        case CalendarDate(month=None):
            return not place.words.isdigit() or _year(place)
        case CalendarDate(day=None):
            return _month(place, meaning)
        case _:
            return _month_and_day(place)


def _unit(place: Place) -> bool:
    """ "In the last year" counts back from now, and "the last week of talks" is no calendar week."""
    if re.match(r"(?:last|next)\b", place.words, re.IGNORECASE):
        return not (_THE.search(place.before) or re.match(r"\sof\b", place.after))
    return True


def _year(place: Place) -> bool:
    before, after = place.before, place.after
    if _COUNTED.match(after) or re.match(r"\s?[-–]\s?\d{1,2}\b|-(?!(?:19|20)\d\d\b)\w", after):
        return False
    if _YEAR_PREPOSITION.search(before) or _YEAR_LEFT_JOIN.search(before):
        return True
    if _OF.search(before):
        return bool(_ENDS.match(after)) and not re.match(r"\s?[-–]\s?\d", after)
    return bool(_ATTRIBUTE_LEFT.search(before) and _TRAVEL.match(after))


def _day_alone(place: Place) -> bool:
    if "month" in place.words.lower():
        return True
    return bool(_DAY_PREPOSITION.search(place.before) and _ENDS_OR_GOES_ON.match(place.after))


def _month_and_day(place: Place) -> bool:
    """ "In June 20 people …" has no day in it; "may 20" in small letters is a verb and a number."""
    words = place.words
    if words[-1].isdigit() and not _YEAR_LAST.search(words) and _COUNTED.match(place.after):
        return False
    if _NUMBERED.search(place.before):
        return False
    if _BORN.search(place.before) and "july" in words.lower():
        return False  # the film
    return not re.match(r"(?:may|march|mar|dec|sat)\b", words) or bool(_YEAR_LAST.search(words))


def _month(place: Place, meaning: CalendarDate) -> bool:
    words, before, after = place.words, place.before, place.after
    if meaning.year or meaning.year_shift is not None:
        return not words.startswith(("may ", "march "))
    name = re.split(r"[\s-]", words)[-1].rstrip(".")
    if not name[:1].isupper() or (name.isupper() and len(name) > 1):
        return False
    if not re.fullmatch(LONG_MONTH, name) and not (words.endswith(".") and _TIME_WORD.search(before)):
        return False
    if " " in words or meaning.part:
        return not (name == "May" and _VERB_AFTER.match(after))
    return _bare_month(place, name.lower())


def _bare_month(place: Place, name: str) -> bool:
    """A month's name alone, which for some is a person's too, or a verb at the head of a sentence."""
    before, after = place.before, place.after
    ambiguous = name in _NAMES or name == "march"
    if _TIME_WORD.search(before):
        if not ambiguous:
            return True
        certain = bool(_CERTAIN_TIME.search(before))
        if _BELIEF.search(before) or (_VERB_AFTER.match(after) and not certain) or _BORN.search(before):
            return False
        return certain or not (name == "may" and place.may_is_a_name)
    if _DETERMINER.search(before):
        return bool(_OCCASION.match(after)) if ambiguous else True
    if _FROM.search(before):
        return not ambiguous or bool(_ENDS.match(after) or re.match(r"\s(?:to|until|through|till)\s", after))
    if ambiguous:
        return bool(_MONTH_LEFT.search(before))
    return not _FORENAME.match(after) or bool(re.search(r"[,.]\s\Z|\A\Z", before))


def _weekday(place: Place) -> bool:
    """Not "on Wednesdays", "every Sunday", "Black Friday"; short forms only with a dot or beside a date."""
    words, before, after = place.words, place.before, place.after
    if re.match(r"s\b", after) or _HABIT_LEFT.search(before) or _HABIT_RIGHT.match(after):
        return False
    name = _WEEKDAY_NAME.search(words)
    if name is None or name[0].lower().endswith("day"):
        return name is not None
    if not name[0][0].isupper():
        return False
    return bool(_DATE_RIGHT.match(after) or (name[0].endswith(".") and _SHORT_WEEKDAY_LEFT.search(before)))


def _season(place: Place) -> bool:
    """ "Spring" is also a well and "fall" a verb: a bare season needs "in the" or a year."""
    words, before = place.words.lower(), place.before.lower()
    if _NUMBERED_SPAN.search(words):
        return not words.startswith("fall ") or bool(re.search(r"\b(?:the|in)\s\Z", before))
    if re.match(r"(?:last|this|next)\b", words):
        return True
    return "fall" not in words and bool(_SEASON_PREPOSITION.search(before))
