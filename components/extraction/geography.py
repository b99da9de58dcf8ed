"""Places in running text, and what settles which place a word means."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from components.extraction.unlisted_towns import country_named, town_at
from components.extraction.words import surface
from components.reference.countries import CountryWord, countries
from components.reference.names import fold
from components.reference.places import City, gazetteer, misleading

if TYPE_CHECKING:
    from components.extraction.words import Word

# Words that a place follows: without one of them a doubtful name is not read as a place.
_LOCATIVES = frozenset(
    "in to from at near for of via through into toward towards outside around across "
    "visit visits visited visiting "
    "tour toured leave left leaving reach reached capital city town resort port".split()
)
# Where the state is one city, the city goes without saying.
_PARTS_OF_TOWNS = frozenset(
    "international airport airfield palace university city province district region stadium central "
    "railway train "
    "station hotel cathedral mosque".split()
)
_MISSIONS = frozenset({"embassy", "consulate", "ambassador", "mission", "consul"})
_CITY_STATES = frozenset({"SGP", "MCO", "VAT", "HKG", "MAC"})
_CAPITAL_WORDS = frozenset({"capital"})
_STATES_NAMED_LIKE = {"GEO": "USA"}
_SMALL = 50_000
# A town of a country that the article does not tell of is another's namesake, unless it is large.
_LARGE = 60_000


@dataclass(frozen=True, slots=True)
class PlaceMention:
    """A country or a place in it told by words ``first``..``stop``, at ``text[start:end]``.

    ``adjective``: a demonym ("the Tajik …"), which names a destination only before a word like "trip".
    """

    start: int
    end: int
    first: int
    stop: int
    country: str
    city: City | None = None
    adjective: bool = False
    unlisted: str | None = None  # a town that no table knows, told with its country

    @property
    def city_name(self) -> str | None:
        """What a table shows as the city: for a venue its town, for a city state itself."""
        if self.city is not None:
            return self.city.city
        if self.unlisted is not None:
            return self.unlisted
        return countries().by_code[self.country].name if self.country in _CITY_STATES else None


def scan(
    text: str, words: list[Word], taken: frozenset[int], told: Counter[str] | None = None
) -> list[PlaceMention]:
    """Every place outside the words ``taken`` by people; homonyms settled by the article's countries."""
    told = countries_told(text, words) if told is None else told
    found, at = [], 0
    while at < len(words):
        at += _misleading(text, words, at)
        if at >= len(words):
            break
        mention = None if at in taken else _place_at(text, words, at, taken, told)
        if mention is None:
            at += 1
            continue
        found.append(_of_a_mission(words, mention))
        at = mention.stop
    return _joined(words, found)


def _of_a_mission(words: list[Word], mention: PlaceMention) -> PlaceMention:
    """ "at Japan's embassy in Beijing": whose embassy, and not where."""
    after = words[mention.stop].low if mention.stop < len(words) else ""
    abroad = words[mention.stop - 1].possessive and after in _MISSIONS
    return replace(mention, adjective=True) if abroad else mention


def countries_told(text: str, words: list[Word]) -> Counter[str]:
    """How often each country is told by a word that can mean no other."""
    table, told = countries(), Counter[str]()
    for at, word in enumerate(words):
        if not word.capital or not table.begins(word.core):
            continue
        for length in range(min(table.max_words, len(words) - at), 0, -1):
            known = table.words(surface(text, words, at, at + length))
            if known:
                sure = words[at + length - 1].possessive or (at > 0 and words[at - 1].low in _LOCATIVES)
                told.update(m.code for m in known if sure or not m.ambiguous or m.kind == "metonym")
                break
    return told


def _misleading(text: str, words: list[Word], at: int) -> int:
    """How many words a name has here that holds a place and means none: "Paris Agreement", "Asia"."""
    table = misleading()
    if not words[at].capital:
        return 0
    for length in range(min(table.max_words, len(words) - at), 0, -1):
        if surface(text, words, at, at + length) in table:
            return length
    return 0


def _place_at(
    text: str, words: list[Word], at: int, taken: frozenset[int], told: Counter[str]
) -> PlaceMention | None:
    word = words[at]
    if not (word.capital or word.core[0] in "’'") or word.calendar:
        return None
    table = countries()
    known = table.begins(word.core)
    for stop in range(_last_of_name(words, at, taken), at, -1):
        if stop > at + 1 and not words[stop - 1].core[-1].isalnum():
            continue
        name = surface(text, words, at, stop)
        meaning = _meaning(table.words(name), told) if known else None
        if meaning and meaning.kind != "metonym" and table.by_code[meaning.code].kind == "organisation":
            return PlaceMention(
                words[at].start, words[stop - 1].end, at, stop, meaning.code, None, adjective=True
            )
        if meaning and meaning.kind != "metonym":
            adjective = meaning.kind == "demonym"
            return PlaceMention(words[at].start, words[stop - 1].end, at, stop, meaning.code, None, adjective)
        city = _city(words, at, stop, name, told)
        if city:
            return PlaceMention(words[at].start, words[stop - 1].end, at, stop, city.country, city)
    if town := town_at(text, words, at, taken):
        return PlaceMention(
            words[at].start, words[town.stop - 1].end, at, town.stop, town.country, unlisted=town.name
        )
    return None


def _last_of_name(words: list[Word], at: int, taken: frozenset[int]) -> int:
    """The first index behind the words that can belong to one name, of a line and none of them taken."""
    longest = min(at + max(countries().max_words, gazetteer().max_words), len(words))
    if at in taken:
        return at
    for i in range(at + 1, longest):
        if i in taken or words[i].mark or words[i].start - words[i - 1].stop > 1:
            return i
    return longest


def _meaning(meanings: tuple[CountryWord, ...], told: Counter[str]) -> CountryWord | None:
    """The likeliest reading of a country word: of two countries, the one that the article tells more of."""
    if not meanings:
        return None
    return max(meanings, key=lambda meaning: told[meaning.code])


def _city(words: list[Word], at: int, stop: int, name: str, told: Counter[str]) -> City | None:
    places = gazetteer()
    key = fold(name)
    candidates = places.lookup_key(key)
    if not candidates or (len(key) < 3 and not name.isupper()):  # "LA", and no "La Baule"
        return None
    after = _country_after(words, stop)
    if after:
        there = next((city for city in candidates if city.country == after), None)
        return there or _in_state(candidates, after)
    best = _likeliest(candidates, told)
    if best.kind == "city" and not told[best.country] and best.population < _LARGE:
        return None
    if key in places.common and not _after_locative(words, at):
        return None
    return best if _stands_alone(words, at, stop, best) else None


def _in_state(candidates: tuple[City, ...], country: str) -> City | None:
    """ "Atlanta, Georgia": a state that bears the name of a country."""
    best = candidates[0]
    return best if _STATES_NAMED_LIKE.get(country) == best.country else None


def _likeliest(candidates: tuple[City, ...], told: Counter[str]) -> City:
    """Of namesakes the best known, unless the article tells of another's country and that is no village."""
    best = candidates[0]
    if told[best.country]:
        return best
    return next((c for c in candidates[1:] if told[c.country] and c.population * 2 > best.population), best)


def _after_locative(words: list[Word], at: int) -> bool:
    return at > 0 and words[at - 1].low in _LOCATIVES


def _stands_alone(words: list[Word], at: int, stop: int, best: City) -> bool:
    """False for a small town's name within a longer capitalised name: "Lincoln Financial Field"."""
    town = best.kind == "city" and best.population < 10 * _SMALL
    before = words[at - 1] if at > 0 else None
    named = before is not None and before.capital and not before.calendar and not _after_locative(words, at)
    if before is not None and named and town and words[at].start - before.end == 1:
        return False
    following = words[stop] if stop < len(words) else None
    if following is None or following.low in _PARTS_OF_TOWNS or not following.capital:
        return True
    apart = following.start - words[stop - 1].end != 1 or words[stop - 1].possessive
    return apart or following.calendar or best.kind != "city" or best.population > 10 * _SMALL


def _country_after(words: list[Word], stop: int) -> str | None:
    """The code of Tanzania in "Dar es Salaam, Tanzania", or of the country in "Goa state, India"."""
    if named := country_named(words, stop):
        return named[0]
    if stop + 1 >= len(words) or words[stop].core != ",":
        return None
    region = gazetteer().lookup(words[stop + 1].core) if words[stop + 1].capital else ()
    return region[0].country if region and region[0].kind == "region" else None


def _joined(words: list[Word], found: list[PlaceMention]) -> list[PlaceMention]:
    """ "Lima, Peru" is one mention; "the Tajik capital" is a mention of Dushanbe."""
    joined: list[PlaceMention] = []
    for mention in found:
        last = joined[-1] if joined else None
        if last and _names_its_country(words, last, mention):
            joined[-1] = replace(last, end=mention.end, stop=mention.stop)
        elif last and _names_its_state(words, last, mention):
            continue
        elif mention.adjective and mention.stop < len(words) and words[mention.stop].low in _CAPITAL_WORDS:
            joined.append(_capital(words, mention))
        else:
            joined.append(mention)
    return joined


def _names_its_country(words: list[Word], city: PlaceMention, country: PlaceMention) -> bool:
    if (
        not (city.city or city.unlisted)
        or country.city
        or country.adjective
        or country.country != city.country
    ):
        return False
    return _set_off(words, city, country)


def _names_its_state(words: list[Word], city: PlaceMention, state: PlaceMention) -> bool:
    named = _STATES_NAMED_LIKE.get(state.country) == city.country
    return bool(named and city.city and not state.city and _set_off(words, city, state))


def _set_off(words: list[Word], first: PlaceMention, second: PlaceMention) -> bool:
    return [word.core for word in words[first.stop : second.first]] == [","]


def _capital(words: list[Word], demonym: PlaceMention) -> PlaceMention:
    name = countries().by_code[demonym.country].capital
    city = gazetteer().in_country(name, demonym.country)
    end = words[demonym.stop].end
    return replace(demonym, end=end, stop=demonym.stop + 1, city=city, adjective=False)
