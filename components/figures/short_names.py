"""Names as short as a column or a chart has room for."""

from __future__ import annotations

WIDEST = 24  # characters that a column beside the map has room for

# As newspapers shorten them; "Washington, United States" is too wide for a column beside the map.
COUNTRIES = {
    "United States": "US",
    "United Kingdom": "UK",
    "United Arab Emirates": "UAE",
    "Democratic Republic of the Congo": "DR Congo",
    "Central African Republic": "CAR",
    "Bosnia and Herzegovina": "Bosnia",
    "Dominican Republic": "Dominican Rep.",
    "Papua New Guinea": "PNG",
    "Trinidad and Tobago": "Trinidad",
    "Saint Vincent and the Grenadines": "St. Vincent",
    "Saint Kitts and Nevis": "St. Kitts",
    "Antigua and Barbuda": "Antigua",
    "São Tomé and Príncipe": "São Tomé",
    "Equatorial Guinea": "Eq. Guinea",
}


def short_name(name: str, widest: int = WIDEST) -> str:
    """ "M. bin Zayed Al Nahyan": first names as letters, from the left, until the name is short enough.

    A country has its usual short name instead: "UAE".
    """
    if len(name) > widest and name in COUNTRIES:
        return COUNTRIES[name]
    words = name.split()
    for number, word in enumerate(words[:-1]):
        if len(" ".join(words)) <= widest:
            break
        if word[0].isupper():  # "bin", "van der" stay
            words[number] = f"{word[0]}."
    return " ".join(words)
