"""Where a traveller is at home: the own country, its territories, the seat of the own organisation."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from components.extraction.geography import PlaceMention

# Territories whose sovereign's leaders are at home there.
_SOVEREIGNS = {
    "PRI": "USA", "GUM": "USA", "VIR": "USA", "ASM": "USA", "MNP": "USA", "GRL": "DNK", "FRO": "DNK",
    "GIB": "GBR", "BMU": "GBR", "FLK": "GBR", "CYM": "GBR", "VGB": "GBR", "NCL": "FRA", "PYF": "FRA",
    "GUF": "FRA", "REU": "FRA", "MTQ": "FRA", "GLP": "FRA", "MYT": "FRA", "ABW": "NLD", "CUW": "NLD",
    "SXM": "NLD",
}  # fmt: skip

# Where the officials of an organisation have their offices.
_SEATS = {
    "EU": "BEL",
    "NATO": "BEL",
    "UN": "USA",
    "AU": "ETH",
    "AL": "EGY",
    "OAS": "USA",
    "IMF": "USA",
    "WB": "USA",
}


def at_home(country: str, place: PlaceMention) -> bool:
    """True where a place is no abroad for somebody of a country; for the pope Rome is none."""
    if _SEATS.get(country) == place.country:
        return True
    if country == "VAT" and place.country == "ITA" and place.city_name == "Rome":
        return True
    return country in {place.country, _SOVEREIGNS.get(place.country)}
