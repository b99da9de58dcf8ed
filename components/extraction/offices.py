"""Offices in running text: "Russian President", "the prime minister of Japan", "his Tajik counterpart"."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from components.extraction.office_words import (
    ABBREVIATED,
    AMERICAN_PARTIES,
    BODIES,
    FIELDS,
    FORMER,
    LONGEST,
    MODIFIERS,
    OFFICES,
    PORTFOLIOS,
    REALM,
)
from components.extraction.words import surface
from components.reference.countries import Countries, countries

if TYPE_CHECKING:
    from components.extraction.words import Word

_WHERE = frozenset({"in", "at", "to", "from", "for"})


@dataclass(frozen=True, slots=True)
class Office:
    """An office told by words ``first``..``stop`` of the text, its country (code) where the text says it."""

    first: int
    stop: int
    title: str  # as tables call it: "president"
    words: str  # as the article says it: "Oil Minister"
    country: str | None = None
    former: bool = False
    plural: bool = False
    elect: bool = False  # "president-elect": chosen, and not yet in office


def scan(text: str, words: list[Word]) -> list[Office]:
    """Every office in the text, in order, with its modifiers and its country taken in."""
    table, found, at = countries(), [], 0
    while at < len(words):
        office = _match(words, at)
        if office is None:
            at += 1
            continue
        office = _with_country_after(text, words, _with_what_stands_before(text, words, office, table), table)
        found.append(office)
        at = office.stop
    return _coordinated(words, found)


def _coordinated(words: list[Word], found: list[Office]) -> list[Office]:
    """ "Singapore's president and prime minister", "the President and Premier of Vietnam": one country."""
    for i in range(len(found) - 1):
        a, b = found[i], found[i + 1]
        if [w.low for w in words[a.stop : b.first]] not in (["and"], ["and", "the"], ["and", "its"]):
            continue
        if a.country and not b.country and not a.plural:
            found[i + 1] = replace(b, country=a.country)
        elif (
            b.country
            and not a.country
            and words[b.first].low not in {b.country.lower()}
            and b.stop > b.first + 2
        ):
            found[i] = replace(a, country=b.country)
    return found


# The words that an office begins with; in the plural the last one, which may be the first, ends in "s".
_BEGIN = frozenset(title[0] for title in OFFICES)


def _match(words: list[Word], at: int) -> Office | None:
    begin = words[at].low.removesuffix("-elect")
    if begin not in _BEGIN and begin.removesuffix("s") not in _BEGIN:
        return None
    if begin in ABBREVIATED:
        return _abbreviated(words, at)
    low = [word.low.removesuffix("-elect") for word in words[at : at + LONGEST]]
    for length in range(len(low), 0, -1):
        title, plural = _title(low[:length])
        if title:
            office = Office(
                at,
                at + length,
                title,
                " ".join(w.core for w in words[at : at + length]),
                "EU" if title.startswith("president of the european") else None,
                plural=plural,
                elect=words[at + length - 1].low.endswith("-elect"),
            )
            return _portfolio(words, office) if title == "minister" else office
    return None


def _abbreviated(words: list[Word], at: int) -> Office | None:
    """ "Sen. Ed Markey" is a senator of the United States."""
    stop = at + 2
    told = words[at].capital and [w.core for w in words[at + 1 : stop]] == ["."]
    return Office(at, stop, "senator", "Senator", "USA") if told else None


def _title(low: list[str]) -> tuple[str | None, bool]:
    title = OFFICES.get(tuple(low))
    if title:
        return title, False
    if low[-1].endswith("s"):
        return OFFICES.get((*low[:-1], low[-1][:-1])), True
    return None, False


_JOINTS = frozenset({"and", ",", "&", "the"})
_LONGEST_JOINT = 4  # ", and the" and the word behind
_PORTFOLIO_PARTS = frozenset("industries foreign chemical higher natural social public".split())


def _portfolio(words: list[Word], office: Office) -> Office:
    """Take in "oil" before "minister", or "of Energy, Chemical and … Industries" after it."""
    first, stop = office.first, office.stop
    while first > 0 and words[first - 1].low in PORTFOLIOS | {"and", "&"} and first > office.first - 6:
        first -= 1
    while words[first].low in {"and", "&"}:
        first += 1
    if words[stop - 1].low != "secretary" and stop < len(words) and words[stop].low in {"of", "for"}:
        end = stop + 1
        while end < min(len(words), stop + 10) and _portfolio_word(words, end):
            end += 1
        while words[end - 1].low in _JOINTS:
            end -= 1
        stop = end if end > stop + 1 else stop
    text = " ".join(word.core for word in words[first:stop])
    title = "foreign minister" if "foreign affairs" in text.lower() else "minister"
    return replace(office, first=first, stop=stop, words=text, title=title)


def _portfolio_word(words: list[Word], at: int) -> bool:
    """True for a word of what a ministry is about, and for "and", "," or "the" with one behind it."""
    goes_on = (word.low for word in words[at : at + _LONGEST_JOINT] if word.low not in _JOINTS)
    low = next(goes_on, "")
    return low in PORTFOLIOS or low in _PORTFOLIO_PARTS


def _with_what_stands_before(text: str, words: list[Word], office: Office, table: Countries) -> Office:
    first, former, country = office.first, office.former, office.country
    while first > 0 and words[first - 1].low in MODIFIERS:
        first -= 1
        former = former or words[first].low in FORMER
        if words[first].low in AMERICAN_PARTIES and office.title in {"senator", "governor"}:
            country = country or "USA"
        if words[first].low in {"deputy", "vice", "assistant"} and office.title in {
            "foreign minister",
            "minister",
        }:
            office = replace(office, title="under secretary")
        if words[first].low in {"deputy", "vice"} and office.title == "chancellor":
            office = replace(office, title="deputy prime minister")
    for length in range(min(table.max_words, first), 0, -1):
        span = words[first - length : first]
        if not span[0].capital or any(word.mark for word in span) or span[-1].stop + 1 < words[first].start:
            continue
        known = table.words(surface(text, words, first - length, first))
        if (
            known
            and known[0].kind == "metonym"
            and words[first - length - 1].low in _WHERE
            and first > length
        ):
            break  # "In Moscow President Putin said"
        if known:
            country, first = known[0].code, first - length
            break
    while first > 0 and words[first - 1].low in MODIFIERS and words[first - 1].low not in {"state", "first"}:
        first -= 1
        former = former or words[first].low in FORMER
    return replace(office, first=first, former=former, country=country)


def _with_field_after(words: list[Word], office: Office) -> Office:
    """Take in "for African Affairs" after an under secretary or an envoy: the name stands behind it."""
    at = office.stop
    if (
        office.title not in {"under secretary", "envoy", "minister"}
        or at >= len(words)
        or words[at].low not in {"for", "of"}
    ):
        return office
    last = next((i for i in range(min(at + 9, len(words)) - 1, at, -1) if words[i].low in FIELDS), None)
    if last is None or any(w.mark and w.core != "," for w in words[at:last]):
        return office
    return replace(office, stop=last + 1)


def _body_after(text: str, words: list[Word], at: int, table: Countries) -> tuple[str, int] | None:
    """The country of a body that begins at a word, and the word after the body."""
    for length in range(min(3, len(words) - at - 1), 0, -1):
        known = table.words(surface(text, words, at, at + length)) if words[at].capital else ()
        if known and words[at + length].low in BODIES:
            return known[0].code, at + length + 1
    return None


def _with_country_after(text: str, words: list[Word], office: Office, table: Countries) -> Office:
    office = _with_field_after(words, office)
    at = office.stop
    if at >= len(words) or words[at].low not in {"of", "for", "to"} or words[at - 1].possessive:
        return office
    at += 1
    if at < len(words) and words[at].low == "the":
        at += 1
    body = _body_after(text, words, at, table)
    if body:
        return replace(office, stop=body[1], country=office.country or body[0])
    for skip in range(4):
        for length in range(table.max_words, 0, -1):
            span = words[at + skip : at + skip + length]
            known = (
                table.words(surface(text, words, at + skip, at + skip + length))
                if len(span) == length
                else ()
            )
            if known and span[0].capital and not span[-1].mark and known[0].kind != "demonym":
                code = known[0].code
                stop = at + skip + length
                keep = office.country or (code if words[office.stop].low == "of" else None)
                return replace(office, stop=stop, country=keep)
        if at + skip >= len(words) or words[at + skip].low not in REALM | {"of", "the"}:
            break
    return office
