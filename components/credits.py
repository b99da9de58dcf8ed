"""Whose data and whose programs Motorcade stands on: the texts that the Settings page shows under About."""

from __future__ import annotations

import re
from dataclasses import dataclass
from importlib.metadata import PackageMetadata, metadata, requires, version

NAME = "motorcade"
LICENCE = "Motorcade is free software under the MIT licence. © 2026 The Motorcade maintainers."


@dataclass(frozen=True, slots=True)
class Credit:
    """One source of data: what of it is used, the sentence that its licence asks for, and where it is."""

    title: str
    what: str
    text: str
    url: str
    licence: str
    licence_url: str


GEONAMES = Credit(
    "GeoNames",
    "Towns: names, places and populations; coordinates of capitals.",
    "Cities: © GeoNames (https://www.geonames.org/), licensed under CC BY 4.0 "
    "(https://creativecommons.org/licenses/by/4.0/); selected, renamed and joined with tables of our own.",
    "https://www.geonames.org/",
    "CC BY 4.0",
    "https://creativecommons.org/licenses/by/4.0/",
)
OPENSTREETMAP = Credit(
    "OpenStreetMap",
    "Coordinates of towns that no table knows; only where online geocoding is switched on.",
    "Places asked online: © OpenStreetMap contributors, available under the Open Database License "
    "(https://www.openstreetmap.org/copyright).",
    "https://www.openstreetmap.org/",
    "ODbL 1.0",
    "https://www.openstreetmap.org/copyright",
)
MAP = Credit(
    "Natural Earth and plotly.js",
    "Outlines of countries on the map.",
    "Map: country outlines made with Natural Earth (public domain) and data of the United Nations, as packed "
    "in plotly.js, © Plotly, Inc., MIT licence.",
    "https://github.com/plotly/plotly.js",
    "MIT",
    "https://github.com/plotly/plotly.js/blob/master/LICENSE",
)
MODEL = Credit(
    "en_core_web_sm",
    "The English model that takes sentences apart.",
    "English model: en_core_web_sm 3.8.0, © Explosion AI, MIT licence.",
    "https://spacy.io/models/en",
    "MIT",
    "https://github.com/explosion/spacy-models",
)
DATA: tuple[Credit, ...] = (GEONAMES, MAP, MODEL, OPENSTREETMAP)
OWN_TABLES = (
    "Leaders, countries and their words, venues, summits and all sample articles were written for Motorcade, "
    "from general knowledge, in November 2026: MIT licence. Leaders are known up to May 2026."
)


@dataclass(frozen=True, slots=True)
class Library:
    """A program that Motorcade is built on, as installed here."""

    name: str
    version: str
    licence: str


def motorcade_version() -> str:
    """The version of Motorcade that is running."""
    return version(NAME)


def libraries() -> tuple[Library, ...]:
    """The programs that Motorcade asks for by name, with the version and licence that each states itself."""
    asked = (requirement for requirement in requires(NAME) or () if "extra ==" not in requirement)
    names = (re.split(r"[^\w.-]", requirement, maxsplit=1)[0] for requirement in asked)
    found = ((name, metadata(name)) for name in names)
    return tuple(Library(name, about["Version"], _licence(about)) for name, about in found)


def _licence(about: PackageMetadata) -> str:
    """The licence that a package states: as an expression, in a word, or among its classifiers."""
    words = [*(about.get_all("License-Expression") or ()), *(about.get_all("License") or ())]
    words += [line.rpartition(":: ")[2] for line in about.get_all("Classifier") or () if "License ::" in line]
    first_lines = (text.strip().partition("\n")[0] for text in words)
    return next(filter(None, first_lines), "not stated")
