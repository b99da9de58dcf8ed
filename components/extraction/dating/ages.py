"""Ages and birthdays of leaders whose birth date the table knows."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from components.extraction.dates.expressions import CalendarDate, CalendarUnit, Weekday
from components.extraction.dating.clues import Clue
from components.extraction.dating.days import Days, around, in_year, shifted, weekdays
from components.extraction.dating.officeholders import birth_of
from components.extraction.dating.titles import by_line
from components.extraction.dating.weekdays import NAMES
from components.reference import offices

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date

    from components.extraction.dating.story import Line, Telling
    from components.extraction.dating.titles import Mention

_AGE_AFTER = re.compile(
    r"^,?\s(?:\((?P<bare>\d\d)\)|(?:aged\s|age\s|who\sis\s)?(?P<age>\d\d)(?=,|\s(?:and|years\sold)\b|\)))"
)
_AGE_BEFORE = re.compile(
    r"\b(?P<age>\d\d)[-\s]year[-\s]old\s(?:[A-Z][\w.’'-]*\s|(?:president|leader|pope|king|queen)\s){0,3}$"
)
_BIRTHDAY = re.compile(
    r"\b(?:h(?:is|er)|own|leader['’]s|[a-z]{3,}ent['’]s|pope['’]s|[A-Z]\w+['’]s?|the|a)\s(?:\w+\s)?(?P<age>\d\d)(?:st|nd|rd|th)"
    r"\sbirthday\b(?!\sof\s(?!h(?:is|er)\b))|\b(?P<past>turned)\s(?P<turned>\d\d)\b(?!\sper|%|\spercent)"
    r"|\b(?:turns|will\sturn|turning|due\sto\sturn)\s(?P<turns>\d\d)\b(?!\sper|%|\spercent)",
)
# "the 84-year-old pope": somebody named just before by that office.
_AGE_OF_OFFICE = re.compile(
    r"\b[Tt]he\s(?P<age>\d\d)[-\s]year[-\s]old\s(?:\w+\s)?(?P<office>pope|pontiff|king|queen|monarch|president|chancellor"
    r"|prime\sminister|premier|leader|statesman)\b"
)
# "the 85-year-old has been using a wheelchair", "dies at 97", "He was 97.": of the one person named.
_AGE_ALONE = re.compile(
    r"\b[Tt]he\s(?P<age>\d\d)[-\s]year[-\s]old(?=,?\s(?:has|had|is|was|will|would|said|told|who|also|came|plans)\b)"
    r"|\b(?:dies|died|dead|passed\saway)\s(?:[\w’'-]+\s){0,4}?(?:at|aged)\s(?:the\sage\sof\s)?(?P<dead>\d{2,3})\b"
    r"(?![:.]\d|\s[ap]\.?m)"
    r"|\b(?:He|She)\swas\s(?P<was>\d{2,3})(?=\.|$)"
)
_NEAR = 45  # characters between a birthday and its day


def age_clues(lines: Sequence[Line], found: Sequence[Mention]) -> Iterator[Clue]:
    """A clue for each age and each birthday told of somebody in the leader table."""
    for mention in found:
        yield from _age(mention)
    known = by_line(one for one in found if len(one.people) == 1 and birth_of(one.people[0]))
    for position, line in enumerate(lines):
        earlier = lines[max(position - 3, 0) : position]
        for words in _AGE_OF_OFFICE.finditer(line.text):
            person = _whose(line, earlier, line.start + words.start(), known)
            if person is not None and not line.looks_back and _has_held(person, words["office"].lower()):
                end = line.start + words.end()
                yield from _aged(line, person, int(words["age"]), line.start + words.start(), end)
        for words in _AGE_ALONE.finditer(line.text):
            person = _whose(line, earlier, line.start + words.start(), known)
            if person is not None and not line.looks_back:
                age = int(words["age"] or words["dead"] or words["was"])
                yield from _aged(line, person, age, line.start + words.start(), line.start + words.end())
        for words in _BIRTHDAY.finditer(line.text):
            person = _whose(line, earlier, line.start + words.start(), known)
            if person is not None:
                yield from _birthday(line, words, person)


def _age(mention: Mention) -> Iterator[Clue]:
    """ "Emmanuel Macron, 39," and "the 39-year-old Emmanuel Macron": within that year of his life."""
    if len(mention.people) != 1:
        return
    line = mention.line
    head, tail = line.text[: mention.start - line.start], line.text[mention.end - line.start :]
    words = _AGE_AFTER.match(tail) or _AGE_BEFORE.search(head)
    if words is None or line.looks_back:
        return
    age = int(next(group for group in words.groups() if group))
    shift = mention.end if words.re is _AGE_AFTER else line.start
    start, end = min(mention.start, shift + words.start()), max(mention.end, shift + words.end())
    yield from _aged(line, mention, age, start, end)


def _aged(line: Line, mention: Mention, age: int, start: int, end: int) -> Iterator[Clue]:
    person = mention.people[0]
    if (birth := birth_of(person)) is None:
        return
    first, last = in_year(birth[0], birth[0].year + age), in_year(birth[1], birth[1].year + age + 1)
    says = f"{person.name}, born {person.birth_date}, is {age}"
    allowed = Days.between(shifted(first, -2), shifted(last, 1))
    yield Clue("age", line.quote(start, end), start, end, says, allowed, line.in_title)


def _has_held(mention: Mention, office: str) -> bool:
    wanted = {"pontiff": "pope", "leader": "president", "statesman": "president"}.get(office, office)
    held = {term.office for term in mention.people[0].terms}
    return bool(held & offices.family(wanted)) or (office in ("leader", "statesman") and bool(held))


def _whose(
    line: Line, earlier: Sequence[Line], at: int, known: Mapping[int, Sequence[Mention]]
) -> Mention | None:
    """The person named last before a birthday in its sentence, else the only one named in those before."""
    here = [one for one in known.get(id(line), ()) if one.start < at]
    if here:
        return here[-1]
    people = {one.people[0].key: one for other in earlier for one in known.get(id(other), ())}
    return next(iter(people.values())) if len(people) == 1 else None


def _birthday(line: Line, words: re.Match[str], mention: Mention) -> Iterator[Clue]:
    person = mention.people[0]
    birth = birth_of(person)
    if birth is None:
        return
    age = int(words["age"] or words["turned"] or words["turns"])
    year = birth[0].year + age
    first, last = in_year(birth[0], year), in_year(birth[1], year)
    telling = _day_told(line, words.end())
    past = bool(words["past"]) or (telling is not None and telling.tense == "past")
    allowed, told = _around(first, last, telling, past=past)
    start = line.start + words.start()
    end = max(telling.expression.end, line.start + words.end()) if telling else line.start + words.end()
    when = f"on {first:%A} {first.day} {first:%B %Y}" if first == last else f"in {first:%Y}"
    says = f"{person.name}, born {person.birth_date}, turns {age} {when}{told}"
    quote = line.quote(mention.start if mention.line is line else start, end)
    yield Clue("birthday", quote, start, end, says, allowed, line.in_title, 4)


def _day_told(line: Line, at: int) -> Telling | None:
    near = [one for one in line.tellings if 0 <= one.expression.start - line.start - at <= _NEAR]
    return near[0] if near else None


def _around(first: date, last: date, telling: Telling | None, *, past: bool) -> tuple[Days, str]:
    """The days of writing around a birthday that lies between two days."""
    exact = first == last
    match telling.expression.fields if telling else None:
        case Weekday(weekday=weekday, which="") if exact:
            on = weekdays(weekday)
            if first not in on:
                return around(first, last, 60, 60), f", which was no {NAMES[weekday]}"
            return (around(first, first, 0, 6) if past else around(first, first, 6, 0)), ""
        case CalendarUnit(unit="day", shift=int(shift)) if exact:
            return around(first, first, shift, -shift), ""
        case CalendarUnit(unit="week" | "month", shift=int(shift)):
            length = 7 if telling and "week" in telling.expression.text.lower() else 31
            return around(first, last, length * (abs(shift) + 1), length * (abs(shift) + 1)), ""
        case CalendarDate(month=int(month)) if month == first.month:
            # "who turns 88 in December" is told in that year, or shortly before it begins.
            return (around(first, last, 0, 330) if past else around(first, last, 330, 0)), ""
    return (around(first, last, 3, 365) if past else around(first, last, 365, 3)), ""
