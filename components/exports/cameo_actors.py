"""Who acts, in CAMEO actor codes: country or organisation, then role.

Source of the codes: CAMEO Codebook 1.1b3 (Schrodt and others, 2012), chapter 3 and its list of actors. It
takes countries from the United Nations' list, which is ISO 3166 alpha-3; only what differs is listed here.
"""

from __future__ import annotations

from components.reference import offices
from components.reference.countries import countries

COUNTRIES = {"XKX": "KSV"}
ORGANISATIONS = {
    "UN": "IGOUNO",
    "EU": "IGOEUREEC",
    "EP": "IGOEUREECLEG",
    "NATO": "IGOWSTNAT",
    "AU": "IGOAFRAFU",
    "ASEAN": "IGOSEAASN",
    "AL": "IGOMEAARL",
    "GCC": "IGOPGSGCC",
    "OIC": "IGOMOSOIC",
    "CW": "IGOCWN",
    "OSCE": "IGOEURSCE",
    "COE": "IGOEURCOE",
    "CIS": "IGOCASCIS",
    "IMF": "IGOBUSIMF",
    "WB": "IGOUNODEVWBK",
    "WTO": "IGOBUSWTO",
    "WHO": "IGOUNOHLHWHO",
    "IAEA": "IGOUNOIAE",
    "ILO": "IGOUNOLABILO",
    "UNHCR": "IGOUNOREFHCR",
    "UNICEF": "IGOUNOKID",
    "ICC": "IGOJUDICC",
    "ICRC": "NGOHLHCRC",
    "OPEC": "IGOBUSOPC",
    "OAS": "IGOOAS",
    "ECOWAS": "IGOWAFWAS",
    "EAC": "IGOEAFEAC",
    "SADC": "IGOSAFDEVSAD",
    "IGAD": "IGOEAFDEVIAD",
    "SAARC": "IGOSASSAA",
    "G7": "IGOBUSGOS",
    "G8": "IGOBUSGOE",
    "NAMV": "IGONON",
    "AFDB": "IGOAFRDEVAFB",
    "ADB": "IGOSEADEVADB",
    "EBRD": "IGOEURDEVEBR",
    "INTERPOL": "IGOCOPITP",
}
UNNAMED_ORGANISATION = "IGO"
GOVERNMENT = "GOV"
_ROLES = {
    **dict.fromkeys(
        (
            "defence minister",
            "defense minister",
            "secretary of defense",
            "deputy secretary of defense",
            "military leader",
        ),
        "GOVMIL",
    ),
    **dict.fromkeys(
        (
            "army chief",
            "chairman of the joint chiefs of staff",
            "chairman of the military committee",
            "chief of the general staff",
            "commander",
            "commander-in-chief",
            "commander of the quds force",
            "commander of the revolutionary guards",
            "vice chairman of the central military commission",
        ),
        "MIL",
    ),
    **dict.fromkeys(("cia director", "intelligence chief"), "SPY"),
    **dict.fromkeys(
        (
            "speaker",
            "speaker of the upper house",
            "majority leader",
            "minority leader",
            "senator",
            "representative",
        ),
        "LEG",
    ),
    **dict.fromkeys(
        (
            "rebel leader",
            "tigray leader",
            "hamas leader",
            "hezbollah leader",
            "commander of the syrian democratic forces",
        ),
        "REB",
    ),
    **dict.fromkeys(
        (
            "cleric",
            "patriarch",
            "ecumenical patriarch",
            "catholicos",
            "coptic pope",
            "archbishop of canterbury",
            "grand imam of al-azhar",
        ),
        "REL",
    ),
    "opposition leader": "OPP",
    "party leader": "PTY",
    **dict.fromkeys((*offices.CONSORTS, "princess"), "ELI"),
}


def country_code(code: str | None) -> str | None:
    """CAMEO's code of a country that we know by its ISO code; None for organisations and the unknown."""
    country = countries().by_code.get(code or "")
    if country is None or country.kind == "organisation":
        return None
    return COUNTRIES.get(country.code, country.code)


def role_code(office: str | None) -> str | None:
    """The role of somebody who holds ``office``; None where no office is known."""
    if not office:
        return None
    if office.startswith(("former ", "ex-")):
        return "ELI"
    return _ROLES.get(office, GOVERNMENT)


def actor_code(country: str | None, role: str | None) -> str | None:
    """The whole code, "RUSGOV" or "IGOUNO"; None where the country is not known."""
    if country is None:
        return None
    state = country_code(country)
    if state is None:
        return ORGANISATIONS.get(country, UNNAMED_ORGANISATION)
    return f"{state}{role or ''}"
