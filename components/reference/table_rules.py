"""What must hold in the tables of countries, words, places and summits."""

from __future__ import annotations

import re
from collections import Counter
from datetime import date
from typing import TYPE_CHECKING

from components.reference.countries import COUNTRY_COLUMNS, WORD_COLUMNS, read_countries
from components.reference.elections import ELECTION_COLUMNS
from components.reference.files import EVENT_COLUMNS, MEMBER_COLUMNS, PERIOD_COLUMNS, TableError, rows
from components.reference.journeys import JOURNEY_COLUMNS, STAY_COLUMNS
from components.reference.names import fold
from components.reference.places import VENUE_COLUMNS
from components.reference.presidencies import PRESIDENCY_COLUMNS
from components.reference.relations import RELATION_COLUMNS
from components.reference.summits import SUMMIT_COLUMNS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from components.reference.places import Gazetteer

Problem = tuple[int, str]

_ALPHA_3 = re.compile(r"[A-Z]{3}")
_KINDS = frozenset({"country", "territory", "organisation", "former"})
_MONTH = re.compile(r"(?:19|20)\d\d-(?:0[1-9]|1[0-2])")
_FORESEEN = ("no", "yes", "long")
_WORD_KINDS = frozenset({"name", "demonym", "metonym", "former"})


def told(path: Path, rule: Callable[[], Iterator[Problem]]) -> list[str]:
    """The problems of one table as "file, line N: sentence"."""
    try:
        return [str(TableError(path, line, problem)) for line, problem in rule()]
    except TableError as error:
        return [str(error)]


def off_the_map(row: dict[str, str]) -> str | None:
    """What is wrong with the coordinates of a row, or None."""
    try:
        latitude, longitude = float(row["latitude"]), float(row["longitude"])
    except ValueError:
        return f"latitude {row['latitude']!r} and longitude {row['longitude']!r} must be numbers"
    if abs(latitude) > 90 or abs(longitude) > 180:
        return f"latitude {latitude} and longitude {longitude} are not on the globe"
    return None


def country_problems(path: Path) -> Iterator[Problem]:
    """Codes are unique and well formed, kinds known; all but organisations have a capital on the globe."""
    seen: set[str] = set()
    for line, row in rows(path, COUNTRY_COLUMNS):
        if row["code"] in seen:
            yield line, f"the code {row['code']} is there twice"
        seen.add(row["code"])
        if row["kind"] not in _KINDS:
            yield line, f"the kind {row['kind']!r} is none of {', '.join(sorted(_KINDS))}"
        elif row["kind"] != "organisation":
            if not _ALPHA_3.fullmatch(row["code"]):
                yield line, f"the code {row['code']!r} is not three capital letters"
            if problem := off_the_map(row):
                yield line, problem
            for column in ("name", "official", "capital", "region", "subregion"):
                if not row[column]:
                    yield line, f"the {column} is missing"


def word_problems(path: Path, countries: Path) -> Iterator[Problem]:
    """Words mean known codes; a word of two countries says that it is ambiguous; demonyms have a use."""
    codes = {country.code for country in read_countries(countries)}
    table = list(rows(path, WORD_COLUMNS))
    meant: dict[str, set[str]] = {}
    for _, row in table:
        meant.setdefault(row["word"], set()).add(row["code"])
    twice = Counter((row["word"], row["code"], row["kind"]) for _, row in table)
    for line, row in table:
        if row["code"] not in codes:
            yield line, f"the code {row['code']} is not in countries.csv"
        if row["kind"] not in _WORD_KINDS:
            yield line, f"the kind {row['kind']!r} is none of {', '.join(sorted(_WORD_KINDS))}"
        if twice[row["word"], row["code"], row["kind"]] > 1:
            yield line, f"{row['word']} is there twice"
        if len(meant[row["word"]]) > 1 and row["ambiguous"] != "yes":
            yield (
                line,
                f"{row['word']} means {', '.join(sorted(meant[row['word']]))} and is not marked ambiguous",
            )
        if (row["kind"] == "demonym") != bool(row["adjective"] or row["noun"]):
            yield line, f"{row['word']}: demonyms alone are marked as adjective or noun"
        if {row["ambiguous"], row["adjective"], row["noun"]} - {"yes", ""}:
            yield line, f"{row['word']}: marks are yes or nothing"


def venue_problems(path: Path, countries: Path) -> Iterator[Problem]:
    """Venues are on the globe, in a known country, and no name means two of them in one country."""
    codes = {country.code for country in read_countries(countries)}
    owners: dict[tuple[str, str], str] = {}
    for line, row in rows(path, VENUE_COLUMNS):
        if problem := off_the_map(row):
            yield line, problem
        if row["country"] not in codes:
            yield line, f"the country {row['country']!r} is not in countries.csv"
        if not row["city"]:
            yield line, f"{row['name']} has no city to be shown as"
        for key in {fold(name) for name in (row["name"], *row["aliases"].split("|")) if name}:
            owner = owners.setdefault((key, row["country"]), row["name"])
            if owner != row["name"]:
                yield line, f"“{key}” is {row['name']} and {owner}"


def _days_told(row: dict[str, str]) -> int | None:
    """The days from a row's start to its end; None where one of them is no day."""
    try:
        return (date.fromisoformat(row["end"]) - date.fromisoformat(row["start"])).days
    except ValueError:
        return None


def _no_days(row: dict[str, str]) -> str:
    return f"{row['start']}–{row['end']}: write days as YYYY-MM-DD"


def summit_problems(path: Path, gazetteer: Gazetteer) -> Iterator[Problem]:
    """Summits have real days in order, a length under a month, a city on the map and a source."""
    names: set[str] = set()
    for line, row in rows(path, SUMMIT_COLUMNS):
        days = _days_told(row)
        if days is None:
            yield line, _no_days(row)
            continue
        if not 0 <= days < 31:
            yield line, f"{row['name']} lasts from {row['start']} to {row['end']}"
        if gazetteer.in_country(row["city"], row["country"]) is None:
            yield line, f"the gazetteer has no {row['city']} in {row['country']!r}"
        if row["name"] in names:
            yield line, f"{row['name']} is there twice"
        if not row["source"]:
            yield line, f"{row['name']} has no source"
        names.add(row["name"])


def presidency_problems(path: Path, countries: Path) -> Iterator[Problem]:
    """Presidencies have known codes, days in order, and a body has one at a time."""
    codes = {country.code for country in read_countries(countries)}
    last: dict[str, str] = {}
    for line, row in sorted(
        rows(path, PRESIDENCY_COLUMNS), key=lambda one: (one[1]["body"], one[1]["start"])
    ):
        for column in ("body", "country"):
            if row[column] not in codes:
                yield line, f"the {column} {row[column]!r} is not in countries.csv"
        days = _days_told(row)
        if days is None:
            yield line, _no_days(row)
            continue
        if days <= 0:
            yield line, f"the end {row['end']} is not after the start {row['start']}"
        if row["start"] < last.get(row["body"], ""):
            yield line, f"{row['body']} has another presidency on {row['start']}"
        last[row["body"]] = row["end"]


def journey_problems(path: Path, countries: Path, leaders: Path) -> Iterator[Problem]:
    """Travellers are leaders, countries known, and a stay is not longer than a month."""
    codes = {country.code for country in read_countries(countries)}
    names = {row["name"] for _, row in rows(leaders, ("name",))}
    for line, row in rows(path, JOURNEY_COLUMNS):
        if row["traveller"] not in names:
            yield line, f"{row['traveller']} is not in {leaders.name}"
        if row["country"] not in codes:
            yield line, f"the country {row['country']!r} is not in countries.csv"
        days = _days_told(row)
        if days is None:
            yield line, _no_days(row)
            continue
        if not 0 <= days < 31:
            yield line, f"the stay lasts from {row['start']} to {row['end']}"


def stay_problems(path: Path, countries: Path, leaders: Path) -> Iterator[Problem]:
    """Stays are of leaders, in known countries, in a month, each once."""
    codes = {country.code for country in read_countries(countries)}
    names = {row["name"] for _, row in rows(leaders, ("name",))}
    seen: set[tuple[str, str, str]] = set()
    for line, row in rows(path, STAY_COLUMNS):
        stay = row["traveller"], row["country"], row["month"]
        if row["traveller"] not in names:
            yield line, f"{row['traveller']} is not in {leaders.name}"
        if row["country"] not in codes:
            yield line, f"the country {row['country']!r} is not in countries.csv"
        if not _MONTH.fullmatch(row["month"]):
            yield line, f"the month {row['month']!r} is none; write YYYY-MM"
        if stay in seen:
            yield line, f"{' '.join(stay)} is there twice"
        seen.add(stay)


def relation_problems(path: Path, countries: Path) -> Iterator[Problem]:
    """Pairs of known countries, each once, with a year."""
    codes = {country.code for country in read_countries(countries)}
    seen: set[frozenset[str]] = set()
    for line, row in rows(path, RELATION_COLUMNS):
        pair = frozenset((row["one"], row["other"]))
        if unknown := pair - codes:
            yield line, f"{', '.join(sorted(unknown))} is not in countries.csv"
        if len(pair) < 2 or pair in seen:
            yield line, f"{row['one']} and {row['other']} are one country or there twice"
        seen.add(pair)
        if not re.fullmatch(r"1[789]\d\d|20\d\d", row["year"]):
            yield line, f"the year {row['year']!r} is none"


def period_problems(path: Path) -> Iterator[Problem]:
    """Words of their time have a first or a last day, in order, and mean one thing."""
    seen: set[str] = set()
    for line, row in rows(path, PERIOD_COLUMNS):
        try:
            days = [date.fromisoformat(row[name]) for name in ("since", "until") if row[name]]
        except ValueError:
            yield line, f"{row['since']}–{row['until']}: write days as YYYY-MM-DD"
            continue
        if not days or days != sorted(days):
            yield line, f"{row['what']} needs a first or a last day, in order"
        words = set(row["words"].split("|"))
        if twice := words & seen:
            yield line, f"{', '.join(sorted(twice))} is there twice"
        seen |= words


def member_problems(path: Path) -> Iterator[Problem]:
    """Numbers of members have a first day, no earlier last day, and a body no two numbers at once."""
    until: dict[str, str] = {}
    for line, row in rows(path, MEMBER_COLUMNS):
        try:
            days = [date.fromisoformat(row[name]) for name in ("since", "until") if row[name]]
        except ValueError:
            yield line, f"{row['since']}–{row['until']}: write days as YYYY-MM-DD"
            continue
        if not row["since"] or days != sorted(days):
            yield line, f"{row['body']} needs a first day, and no last day before it"
        if not row["members"].isdigit():
            yield line, f"the number of members {row['members']!r} is none"
        if row["since"] <= until.get(row["body"], ""):
            yield line, f"{row['body']} has another number of members on {row['since']}"
        until[row["body"]] = row["until"] or "9999"


def event_problems(path: Path) -> Iterator[Problem]:
    """Events have one name each, days in order, a known word for "foreseen", and no phrase twice."""
    names: set[str] = set()
    for line, row in rows(path, EVENT_COLUMNS):
        if row["name"] in names:
            yield line, f"{row['name']} is there twice"
        names.add(row["name"])
        whole = {**row, "end": row["end"] or row["start"]}
        days = _days_told(whole)
        if days is None:
            yield line, _no_days(whole)
        elif days < 0:
            yield line, f"the end {row['end']} is before the start {row['start']}"
        if row["foreseen"] not in _FORESEEN:
            yield line, f"foreseen is {row['foreseen']!r}; write {', '.join(_FORESEEN)}"
        phrases = [phrase.lower() for phrase in row["phrases"].split("|")]
        if "" in phrases or len(set(phrases)) < len(phrases):
            yield line, f"{row['name']} has a phrase twice, or an empty one"


def election_problems(path: Path, countries: Path) -> Iterator[Problem]:
    """Elections are days of known countries, each once."""
    codes = {country.code for country in read_countries(countries)}
    seen: set[tuple[str, str]] = set()
    for line, row in rows(path, ELECTION_COLUMNS):
        if row["country"] not in codes:
            yield line, f"the country {row['country']!r} is not in countries.csv"
        try:
            date.fromisoformat(row["day"])
        except ValueError:
            yield line, f"{row['day']}: write days as YYYY-MM-DD"
        if (row["country"], row["day"]) in seen:
            yield line, f"{row['country']} votes twice on {row['day']}"
        seen.add((row["country"], row["day"]))
