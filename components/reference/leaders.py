"""Leaders by name, surname or office: who a name means, and who held a post on a day."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import chain
from typing import TYPE_CHECKING

from components.reference import offices
from components.reference.dates import overlap
from components.reference.files import TABLES
from components.reference.leader_rows import LeaderRow, people_rows, read_leader_rows
from components.reference.names import fold, skeleton
from components.reference.own_people import joined
from components.reference.surnames import FAMILY_FIRST, short_names, without_title

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

# Offices that the press puts before the bare name: Pope Francis, King Felipe.
_TITLE_OFFICES = offices.MONARCHS | {"pope", "prince", "crown prince"}
# Whom the press calls by the first name alone: not a queen's consort, for "in Sofia" is a town.
_FIRST_NAME_OFFICES = offices.MONARCHS | {"pope", "crown prince"}


@dataclass(frozen=True, slots=True)
class Term:
    """One stretch in one office; dates are ISO cut to their precision, ``end`` None: in office still."""

    office: str
    country: str
    start: str
    end: str | None


@dataclass(frozen=True, slots=True)
class Leader:
    """A person of the table. ``key`` is the Wikidata id where known, else "name|country".

    ``terms`` stand by their start; of those that begin on one day the highest office stands last.
    """

    key: str
    name: str
    id: str | None
    aliases: tuple[str, ...]
    gender: str | None
    birth_date: str | None
    terms: tuple[Term, ...]


class Leaders:
    """The table by full name, by surname and by office."""

    def __init__(self, people: Iterable[Leader]) -> None:
        self.people = tuple(people)
        self._names: dict[str, list[Leader]] = {}
        self._surnames: dict[str, list[Leader]] = {}
        self._sounds: dict[str, list[Leader]] = {}
        self._offices: dict[str, list[tuple[Term, Leader]]] = {}
        for leader in self.people:
            self._index(leader)
        self._begin = frozenset(key.partition(" ")[0] for key in self._names)
        keys = chain(self._names, self._surnames)
        self.max_words = max((key.count(" ") + 1 for key in keys), default=0)

    def _index(self, leader: Leader) -> None:
        full, short = _keys(leader)
        for key in full:
            self._names.setdefault(key, []).append(leader)
        for key in short:
            self._surnames.setdefault(key, []).append(leader)
        for term in leader.terms:
            self._offices.setdefault(term.country, []).append((term, leader))

    def lookup(self, name: str) -> tuple[Leader, ...]:
        """The people whose full name or alias this is, whatever the accents, hyphens and case."""
        return tuple(self._names.get(fold(name), ()))

    def begins(self, word: str) -> bool:
        """Whether a full name or alias can begin with this word: a quick no for most words of a text."""
        return fold(word).partition(" ")[0] in self._begin

    def sounding(self, name: str) -> tuple[Leader, ...]:
        """The people whose full name sounds like this one: "Anura Disanayake", "Khursheed Mahmood Kasuri"."""
        if not self._sounds:
            for key, people in self._names.items():
                if " " in key:
                    self._sounds.setdefault(skeleton(key), []).extend(people)
        return tuple(dict.fromkeys(self._sounds.get(skeleton(name), ())))

    def by_surname(self, word: str) -> tuple[Leader, ...]:
        """The people whom the press calls this for short: "Putin", "de Gaulle", "bin Salman", "Lula"."""
        return tuple(self._surnames.get(fold(word), ()))

    def holders(self, country: str, office: str, day: str) -> tuple[Leader, ...]:
        """Who held an office of a country on a (partial) date, the latest to take office first.

        ``office`` asks for its family (premier, chancellor and taoiseach are prime ministers); "leader" for
        whoever leads: the premier of a parliamentary country, else the president or monarch.
        """
        terms = [pair for pair in self._offices.get(country, ()) if overlap(pair[0].start, pair[0].end, day)]
        if office.lower() == "leader":
            terms = _highest([pair for pair in terms if offices.leads(pair[0].office, country)])
        else:
            wanted = offices.family(office)
            terms = [pair for pair in terms if pair[0].office in wanted]
        terms.sort(key=lambda pair: pair[0].start, reverse=True)
        return tuple(dict.fromkeys(leader for _, leader in terms))

    def term_at(self, leader: Leader, day: str) -> Term | None:
        """The highest office that a person held on a (partial) date, or None."""
        terms = [term for term in leader.terms if overlap(term.start, term.end, day)]
        return min(terms, key=lambda term: offices.rank(term.office, term.country), default=None)


def _highest(terms: Sequence[tuple[Term, Leader]]) -> list[tuple[Term, Leader]]:
    best = min((offices.rank(term.office, term.country) for term, _ in terms), default=None)
    return [pair for pair in terms if offices.rank(pair[0].office, pair[0].country) == best]


def _keys(leader: Leader) -> tuple[dict[str, None], dict[str, None]]:
    """The folded full names and short names of a person (dicts keep order and drop repeats)."""
    full: dict[str, None] = {}
    short: dict[str, None] = {}
    countries = dict.fromkeys(term.country for term in leader.terms)
    # Ban Ki-moon leads the United Nations and keeps the order of names of his country.
    countries = {code: None for code in countries if code in FAMILY_FIRST} or countries
    titles = dict.fromkeys(term.office for term in leader.terms if term.office in _TITLE_OFFICES)
    first_name = any(term.office in _FIRST_NAME_OFFICES for term in leader.terms)
    names = (leader.name, *leader.aliases)
    for name in names:
        key = fold(name)
        bare = without_title(key)
        full.update(dict.fromkeys((key, *(f"{title} {bare}" for title in titles))))
        if bare.count(" ") or first_name:
            full[bare] = None
        for country in countries:
            short.update(dict.fromkeys(short_names(name, country, names)))
    return full, short


def _order(term: Term) -> tuple[str, tuple[int, ...], str, str]:
    """By start; of terms that begin on one day the highest last: King Charles is the United Kingdom's."""
    lowest_first = tuple(-part for part in offices.rank(term.office, term.country))
    return term.start, lowest_first, term.office, term.country


def _leader(rows: Sequence[LeaderRow]) -> Leader:
    first = rows[0]
    names = dict.fromkeys(chain.from_iterable((row.name, *row.aliases) for row in rows))
    wikidata_id = next((row.wikidata_id for row in rows if row.wikidata_id), None)
    terms = sorted({Term(row.office, row.country, row.start, row.end) for row in rows}, key=_order)
    return Leader(
        key=wikidata_id or f"{first.name}|{first.country}",
        name=first.name,
        id=wikidata_id,
        aliases=tuple(name for name in names if name != first.name),
        gender=next((row.gender for row in rows if row.gender), None),
        birth_date=next((row.birth_date for row in rows if row.birth_date), None),
        terms=tuple(terms),
    )


@cache
def leaders() -> Leaders:
    """The shipped table, read once a process."""
    return Leaders(_leader(rows) for rows in people_rows(_shipped()))


@lru_cache(maxsize=2)  # the user's table as it is, and as it was a moment ago
def leaders_with(own: tuple[LeaderRow, ...]) -> Leaders:
    """The shipped table with a user's own rows (own_people.py), which count where the two differ."""
    return Leaders(_leader(rows) for rows in people_rows(joined(_shipped(), own))) if own else leaders()


@cache
def _shipped() -> tuple[LeaderRow, ...]:
    return tuple(read_leader_rows(TABLES / "leaders.csv"))
