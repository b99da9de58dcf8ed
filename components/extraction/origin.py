"""The country that an article's source speaks from: a ministry's page, a national agency, a paper."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from components.reference.countries import countries
from components.reference.places import gazetteer

if TYPE_CHECKING:
    from components.records import Article

# Country-code domains whose code is not the first two letters of the ISO alpha-3 code, and others of use.
_DOMAINS = {
    "uk": "GBR", "au": "AUS", "ua": "UKR", "ru": "RUS", "lk": "LKA", "mn": "MNG", "jp": "JPN", "cn": "CHN",
    "in": "IND", "de": "DEU", "fr": "FRA", "it": "ITA", "es": "ESP", "pt": "PRT", "pl": "POL", "ie": "IRL",
    "nl": "NLD", "be": "BEL", "ch": "CHE", "at": "AUT", "se": "SWE", "no": "NOR", "fi": "FIN", "dk": "DNK",
    "gr": "GRC", "tr": "TUR", "il": "ISR", "ir": "IRN", "iq": "IRQ", "sa": "SAU", "ae": "ARE", "qa": "QAT",
    "kw": "KWT", "eg": "EGY", "za": "ZAF", "ng": "NGA", "ke": "KEN", "gh": "GHA", "et": "ETH", "tz": "TZA",
    "ug": "UGA", "rw": "RWA", "pk": "PAK", "bd": "BGD", "np": "NPL", "mv": "MDV", "bt": "BTN", "sg": "SGP",
    "my": "MYS", "id": "IDN", "th": "THA", "vn": "VNM", "ph": "PHL", "kh": "KHM", "kr": "KOR", "tw": "TWN",
    "hk": "HKG", "nz": "NZL", "fj": "FJI", "pg": "PNG", "ca": "CAN", "mx": "MEX", "br": "BRA", "ar": "ARG",
    "cl": "CHL", "pe": "PER", "jm": "JAM", "tt": "TTO", "bb": "BRB", "gy": "GUY", "bs": "BHS", "kz": "KAZ",
    "uz": "UZB", "kg": "KGZ", "tj": "TJK", "tm": "TKM", "az": "AZE", "am": "ARM", "ge": "GEO", "by": "BLR",
    "md": "MDA", "rs": "SRB", "hr": "HRV", "si": "SVN", "ba": "BIH", "mk": "MKD", "al": "ALB", "xk": "XKX",
    "bg": "BGR", "ro": "ROU", "hu": "HUN", "cz": "CZE", "sk": "SVK", "lt": "LTU", "lv": "LVA", "ee": "EST",
    "va": "VAT", "mt": "MLT", "cy": "CYP", "lb": "LBN", "jo": "JOR", "sy": "SYR", "om": "OMN", "bh": "BHR",
    "ye": "YEM", "ma": "MAR", "dz": "DZA", "tn": "TUN", "zm": "ZMB", "zw": "ZWE", "mw": "MWI", "mz": "MOZ",
    "na": "NAM", "bw": "BWA", "sn": "SEN", "cm": "CMR", "gov": "USA", "mil": "USA", "mm": "MMR", "la": "LAO",
    "mo": "MAC", "is": "ISL", "lu": "LUX", "ao": "AGO",
}  # fmt: skip
_WORDS = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")


def home_of(article: Article) -> str | None:
    """The code of the country that the source speaks from, by its name or address, or None."""
    for text in (article.source, article.url):
        found = _by_domain(text or "") or _by_name(text or "")
        if found:
            return found
    return None


def _by_domain(text: str) -> str | None:
    host = urlsplit(text).hostname if "://" in text else text.split("/", maxsplit=1)[0].lower()
    if not host or "." not in host or " " in host:
        return None
    return _DOMAINS.get(host.rsplit(".", 1)[-1])


def _by_name(text: str) -> str | None:
    """A country or a capital in the name of the source: "The Irish Times", "kuwaittimes.com"."""
    table = countries()
    words = _WORDS.findall(text.replace("www.", ""))
    for length in range(3, 0, -1):
        for at in range(len(words) - length + 1):
            span = " ".join(w.capitalize() if len(w) > 3 else w for w in words[at : at + length])
            known = table.words(span)
            if known:
                return known[0].code
            capital = next((p for p in gazetteer().lookup(span) if p.kind == "capital"), None)
            if capital is not None and len(span) > 3:
                return capital.country
    glued = text.lower().split("//")[-1].removeprefix("www.").split(".")[0]
    for length in range(len(glued), 4, -1):
        known = table.words(glued[:length].capitalize())
        capital = next((p for p in gazetteer().lookup(glued[:length]) if p.kind == "capital"), None)
        if known or capital is not None:
            return known[0].code if known else capital.country  # type: ignore[union-attr]
    return None


_SPEAKERS = (
    (
        re.compile(r"\b(?:pm|pmo|pmtranscripts|primeminister|pmindia|number10)\b", re.IGNORECASE),
        "prime minister",
    ),
    (re.compile(r"\b(?:president|presidency|presidencia|presidence|pmd)\b", re.IGNORECASE), "president"),
    (re.compile(r"\b(?:mfa|foreignminister|mofa|dfat)\b", re.IGNORECASE), "foreign minister"),
)


def speaker_of(article: Article) -> str | None:
    """The office whose own page the source is: who says "I" there."""
    for text in (article.source, article.url):
        host = (text or "").split("//")[-1].split("/")[0]
        for pattern, office in _SPEAKERS:
            if "." in host and pattern.search(host):
                return office
    return None
