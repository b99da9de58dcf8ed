"""Leaders named in a sentence, with the title that they bear there: "outgoing Irish Prime Minister X"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from components.extraction.dating.bearers import bearers_of, called
from components.extraction.dating.office_names import COUNTERPART, OFFICES, meant
from components.extraction.words import words_of
from components.reference import offices
from components.reference.countries import countries
from components.reference.surnames import PARTICLES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from components.extraction.dating.story import Line
    from components.extraction.words import Word
    from components.reference.leaders import Leader, Leaders

_PART = "president of "  # before the part of a state, in the leader table
# Whom the words "for Yemen", "to the United Nations" behind the office do not make an office of that state.
_SENT = frozenset({"envoy", "ambassador"})
_POSTED = "ambassador to "  # before the place, in the leader table
_UN = frozenset({"UN"})
_NOWHERE = frozenset({"?"})  # a place that is no country
# Words that say too little where no country stands by them.
_OF_MANY = frozenset({"leader", "ruler", "strongman", "speaker", "chairman", "chief"})
_BY_LENGTH = sorted(OFFICES, key=len, reverse=True)
OFFICE = rf"(?P<office>{'|'.join(re.escape(office) for office in _BY_LENGTH)})"
_HONORIFIC = (
    r"(?:(?:Mr|Mrs|Ms|Dr|Sir|Dame|H\.?\s?E|Lt|Lieutenant|Maj|Gen|General|Sheikh|Shaikh|Lord|Baroness"
    r"|Field Marshal|Senator|Shri|Smt|Prof|Professor|Ayatollah|Colonel|Adm|Admiral|Marshal|Madam|Madame"
    r"|(?:the\s)?(?:(?:Rt|Right)\.?\s)?Hon(?:ou?rable)?)\.?,?\s)*"
)
CAPITAL = r"(?-i:[A-ZÀ-Þ])[\w.’'-]*"
# The words before an office that can name its country: not where an office begins, as "Vice President".
_WORDY = [
    office for office in _BY_LENGTH if " " in office and office.split()[0] not in {"eu", "un", "supreme"}
]
_LOWER = r"vice|deputy|assistant|acting|interim|caretaker|under"
_NO_COUNTRY = rf"(?!(?:{'|'.join(map(re.escape, _WORDY))}|{_LOWER})\b)"
COUNTRY = rf"(?P<country>(?:{_NO_COUNTRY}{CAPITAL}\s){{0,3}})"
_STATE = r"(?:[\w’']+\s){0,4}?(?:Republic|Kingdom|States?|Federation|Union)\sof\s(?:the\s)?"
_NAMED = rf"(?P<of>{CAPITAL}(?:\s(?:and\s)?{CAPITAL}){{0,4}}?)"
_OF = rf"(?:\s(?P<link>of|for|to|in|on)\s(?:the\s)?(?:{_STATE})?{_NAMED})?"
_ELECT = r"(?P<elect>[\s-]elect)?"
_MODIFIER = (
    r"(?P<modifier>former|ex|then|late|new(?!\s(?:Zealand|Delhi|York|Caledonia|Guinea)\b)"
    r"|newly elected|newly appointed|newly inaugurated|incoming|outgoing"
    r"|deputy|vice|assistant|shadow|deceased|ousted|first deputy|under|veteran former)"
)
_INNER = rf"(?:{_MODIFIER.replace('modifier', 'inner')}[\s-])?"  # "Chinese Vice Foreign Minister"
# Ends where a name begins; "former U.S. President", "ex-president", "then Pakistani Prime Minister".
_BEFORE = re.compile(
    rf"(?:\b{_MODIFIER}[\s-])?{COUNTRY}{_INNER}\b{OFFICE}{_ELECT}(?:\s\([^)]{{3,40}}\))?,?"
    rf"{_OF},?\s{_HONORIFIC}$",
    re.IGNORECASE,
)
_AFTER = re.compile(
    rf"^,\s(?:the\s)?(?:{_MODIFIER}[\s-])?{COUNTRY}{_INNER}\b{OFFICE}{_ELECT}{_OF}"
    r"(?=[,.;]|\sand\b|$)",
    re.IGNORECASE,
)
_SHIP = re.compile(r"\b(?:carrier|USS|ship|submarine|destroyer|frigate|vessel)\s$")
_IN_TURN = re.compile(r"\b(?:and|,)\s$", re.IGNORECASE)  # "met senators and then President Biden"
_BUILDING = re.compile(
    r"\s(?:[A-Z][a-z]+\s)?(?:Airport|Library|Cent(?:er|re)|Building|Institute|Foundation|Stadium|University|Bridge|Prize"
    r"|Hospital|Avenue|Street|Square|Park|Mausoleum|Memorial)\b"
)
# In London the chancellor is the finance minister; no prime minister is called so.
_LONDON = "GBR"
_CHANCELLOR = re.compile(r"\bchancellor\b", re.IGNORECASE)
_AT_THE_UN = re.compile(r"\b(?:UN|U\.N\.|United Nations)\s$", re.IGNORECASE)  # "Russia's UN ambassador"
_LOOK_BACK = 110
# Offices under the one that follows them, which the table seldom knows.
LESSER = frozenset({"deputy", "vice", "assistant", "shadow", "first deputy", "under"})
_BEFORE_NAMES = frozenset({"pm", "president", "premier", "chancellor", "secretary"})
_ROYAL = offices.MONARCHS | {"pope"}
_WITHIN_NAMES = PARTICLES | {"arap", "e", "y"}


@dataclass(frozen=True, slots=True)
class Title:
    """An office as a text names it: the offices that it can mean, its countries, what qualifies it."""

    offices: frozenset[str]
    surface: str
    codes: frozenset[str]
    modifier: str
    start: int
    place: frozenset[str] = frozenset()  # where an ambassador is sent to


@dataclass(frozen=True, slots=True)
class Mention:
    """A name that the leader table knows, at an offset of the passage; ``people`` are all it can mean."""

    line: Line
    start: int
    end: int
    people: tuple[Leader, ...]
    title: Title | None


def by_line(found: Iterable[Mention]) -> dict[int, list[Mention]]:
    """The mentions of each line that has any, by ``id(line)``: looked up, where searching would take long."""
    lines: dict[int, list[Mention]] = {}
    for one in found:
        lines.setdefault(id(one.line), []).append(one)
    return lines


def mentions(line: Line, table: Leaders) -> Iterator[Mention]:
    """Leaders by full name, and by surname behind a title."""
    words = words_of(line.text)
    at = 0
    while at < len(words):
        found = _named(line, words, at, table) if words[at].capital else None
        if found is None:
            at += 1
            continue
        stop, mention = found
        if mention is not None:
            yield mention
        at = stop


def _named(line: Line, words: Sequence[Word], at: int, table: Leaders) -> tuple[int, Mention | None] | None:
    start = words[at].start
    for stop in range(_last_of_name(words, at, table.max_words), at, -1):
        end = words[stop - 1].end
        name = line.text[start:end]
        # "PM Modi" may be somebody's alias, but the title tells more.
        people = () if stop - at > 1 and words[at].low in _BEFORE_NAMES else table.lookup(name)
        bearers = () if people else bearers_of(table, name)
        if bearers and not line.in_title and goes_on(line.text, words, stop):
            bearers = ()  # "Foreign Minister Abdulrahman Shalgam" is nobody called Abdulrahman
        if not people and not bearers:
            continue
        title = _royal(words[at], start) or _title(line.text, start, end)
        if not people and title and title.modifier not in LESSER:
            people = tuple(leader for leader in bearers if _could_bear(leader, title))
        if title and title.surface.lower().endswith("prince") and stop - at == 1:
            people = ()  # "Prince Mohammed": there are many
        if title is None and stop - at == 1:
            people = tuple(leader for leader in people if called(leader, name))
        if people and _a_thing(line.text, start, end):
            return stop, None
        if people:
            return stop, Mention(line, line.start + start, line.start + end, people, title)
    return None


def _a_thing(text: str, start: int, end: int) -> bool:
    """ "the aircraft carrier Ronald Reagan", "Jomo Kenyatta International Airport"."""
    return bool(_SHIP.search(text[max(start - 30, 0) : start]) or _BUILDING.match(text[end : end + 40]))


def goes_on(text: str, words: Sequence[Word], stop: int) -> bool:
    """Whether another word of a name follows at once."""
    if stop >= len(words) or words[stop - 1].possessive:
        return False
    following = words[stop]
    between = text[words[stop - 1].end : following.start]
    return between == " " and following.capital and not following.calendar


def _last_of_name(words: Sequence[Word], at: int, longest: int) -> int:
    """The first index behind the words that can belong to one name: it ends at a mark, and with a capital."""
    stop = last = at + 1
    while stop < len(words) and stop - at < longest and words[stop].core[0].isalnum():
        capital = any(letter.isupper() for letter in words[stop].core)  # el-Sisi too
        if words[stop - 1].possessive or not (capital or words[stop].low in _WITHIN_NAMES):
            break
        stop += 1
        last = stop if capital else last
    return last


def _could_bear(leader: Leader, title: Title) -> bool:
    return any(bears(term.office, term.country, title) for term in leader.terms)


def bears(office: str, country: str, title: Title) -> bool:
    """Whether an office of a country is the one that a title names."""
    if title.codes and country not in title.codes:
        return False
    if office.startswith(_PART) and "president" in title.offices and title.codes:
        return True
    if COUNTERPART in title.offices:
        return bool(title.codes)
    if country == _LONDON and _CHANCELLOR.search(title.surface):
        return office == "finance minister"
    if office.startswith(_POSTED):
        return "ambassador" in title.offices and (
            not title.place or not title.place.isdisjoint(_post(office))
        )
    return office in title.offices or ("leader" in title.offices and offices.leads(office, country))


def of_part(office: str, title: Title) -> bool:
    """Whether an office is of the part of a state that the title names: "Serbian President" in Yugoslavia."""
    place = office.removeprefix(_PART).removeprefix("the ")
    return office.startswith(_PART) and title.surface.lower().startswith(place[:4])


def _title(text: str, start: int, end: int) -> Title | None:
    low = max(start - _LOOK_BACK, 0)
    before = _BEFORE.search(text[low:start])
    if before is not None:
        return _read(before, low)
    after = _AFTER.search(text[end : end + _LOOK_BACK])
    return _read(after, end) if after is not None else None


def _royal(first: Word, start: int) -> Title | None:
    """ "Pope Francis", "King Charles": the title is part of the name."""
    if first.low not in _ROYAL:
        return None
    return Title(offices.family(first.low), first.core, frozenset(), "", start)


def _read(match: re.Match[str], offset: int) -> Title | None:
    surface = match["office"].lower()
    written, modifier = match["office"], (match["modifier"] or "").lower()
    for word in filter(None, (match["inner"], match["modifier"])):
        if f"{word} {surface}".lower() in OFFICES:  # "Vice President" is an office, "former" none
            written, surface = f"{word} {written}", f"{word} {surface}".lower()
            modifier = "" if modifier == word.lower() else modifier
        else:
            modifier = word.lower()
    if modifier == "then" and _IN_TURN.search(match.string[: match.start()]):
        modifier = ""
    named = meant(surface)
    sent = not _SENT.isdisjoint(named)
    if match["link"] not in {None, "of", "for"} and not sent:
        return None
    sender, place = _posting(match) if "ambassador" in named else (match["country"], frozenset[str]())
    own, of = codes_of(sender), codes_of(match["of"] or "")
    if surface == "secretary" and match["country"] and not own:
        return None  # "Chief Cabinet Secretary"
    codes = own if sent else own | of  # "special envoy for Yemen" is of another state
    if surface in _OF_MANY and not codes:
        return None
    country = " ".join(_country_words(match["country"]))
    whole = f"{country} {written}".strip()
    modifier = "elect" if match["elect"] else modifier
    return Title(named, whole, codes, modifier, offset + match.start(), place)


def _posting(match: re.Match[str]) -> tuple[str, frozenset[str]]:
    """The words that name an ambassador's own country, and where the ambassador is sent to."""
    if match["link"]:
        return match["country"], codes_of(match["of"]) or _NOWHERE
    sender, at_un = _AT_THE_UN.subn("", match["country"])
    return sender, _UN if at_un else frozenset()


@cache
def _post(office: str) -> frozenset[str]:
    """Where an "ambassador to south korea" is sent to."""
    return codes_of(office.removeprefix(_POSTED).removeprefix("the ").title())


def _country_words(words: str) -> list[str]:
    """The longest run at the end of some words that names a country: "But Tanzanian" -> Tanzanian."""
    parts = words.split()
    for first in range(len(parts)):
        surface = " ".join(parts[first:])
        if any(countries().words(form) for form in (surface, _bare(surface))):
            return parts[first:]
    return []


def codes_of(words: str) -> frozenset[str]:
    """The countries that they can mean."""
    surface = " ".join(_country_words(words))
    found = countries().words(surface) or countries().words(_bare(surface)) if surface else ()
    codes = frozenset(word.code for word in found)
    return codes | {"EU"} if "EP" in codes else codes  # the European Parliament's offices stand under the EU


def _bare(surface: str) -> str:
    return surface.removesuffix("’s").removesuffix("'s")
