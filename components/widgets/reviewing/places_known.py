"""Choosing a place: a country of the table, a city of the gazetteer or any other with its coordinates."""

from __future__ import annotations

import re

import streamlit as st

from components.corrections.values import value_from
from components.records import Place
from components.reference.countries import countries
from components.reference.places import gazetteer

_STATES = ("country", "territory")
_NUMBERS = re.compile(r"\s*(-?\d+(?:\.\d+)?)\s*[,; ]\s*(-?\d+(?:\.\d+)?)\s*")


def country_field(label: str, code: str | None, key: str, *, everything: bool = False) -> str | None:
    """Choose a country, or (with ``everything``) an organisation; its code, None for not known."""
    names = {
        country.code: country.name
        for country in countries().by_code.values()
        if everything or country.kind in _STATES or country.code == code
    }
    codes = sorted(names, key=names.__getitem__)
    return st.selectbox(
        label,
        codes,
        index=codes.index(code) if code in codes else None,
        format_func=names.__getitem__,
        key=key,
        placeholder="Not known",
    )


def place_field(place: Place, key: str, *, ask: bool = False) -> Place:
    """Choose country and city; a city that no table knows may be given coordinates.

    ``ask`` shows the field for these at once. Raises ValueError with a sentence where they make no sense.
    """
    left, right = st.columns(2)
    with left:
        code = country_field("Country", place.country, f"{key}-country")
    city = right.text_input("City or place", value=place.city or "", key=f"{key}-city").strip() or None
    if not ask and (code, city) == (place.country, place.city):
        return place
    known = gazetteer().in_country(city, code) if city and code else None
    if not city or known:
        return Place(code, city, *((known.latitude, known.longitude) if known else ()))
    now = "" if place.latitude is None or place.city != city else f"{place.latitude}, {place.longitude}"
    written = st.text_input(
        "Latitude, longitude",
        value=now,
        key=f"{key}-at",
        placeholder="38.54, 68.78",
        help="No table knows this place. Without coordinates the map shows the country's capital.",
    )
    return _at(code, city, written)


def _at(code: str | None, city: str, written: str) -> Place:
    if not written.strip():
        return Place(code, city)
    numbers = _NUMBERS.fullmatch(written)
    if numbers is None:
        raise ValueError(f"“{written}” is no place on the map: write two numbers in degrees, 38.54, 68.78.")
    latitude, longitude = map(float, numbers.groups())
    given = {"country": code, "city": city, "latitude": latitude, "longitude": longitude}
    found: Place = value_from("place", given)
    return found
