"""Offices: which titles mean the same post, and which post leads."""

from __future__ import annotations

MONARCHS = frozenset(
    {"king", "queen", "monarch", "emperor", "empress", "sultan", "emir", "grand duke", "grand duchess"}
)
PREMIERS = frozenset({"prime minister", "premier", "chancellor", "taoiseach", "federal chancellor"})
FOREIGN_MINISTERS = frozenset(
    {"foreign minister", "foreign secretary", "secretary of state", "high representative"}
)
HEADS_OF_ORGANISATIONS = frozenset(
    {
        "secretary-general",
        "president of the european council",
        "president of the european commission",
        "director-general",
        "managing director",
        "chairman",
        "chairperson",
    }
)

# Whoever is beside a head of state: a companion, not a party to talks.
CONSORTS = frozenset(
    {"first lady", "queen consort", "empress consort", "princess consort", "consort of the emir"}
)

# Any word of a family asks for all of it: "the Irish premier" finds the taoiseach.
FAMILIES: dict[str, frozenset[str]] = {
    **dict.fromkeys(MONARCHS, MONARCHS),
    **dict.fromkeys(PREMIERS | {"head of government", "pm"}, PREMIERS),
    **dict.fromkeys(
        ("foreign minister", "foreign secretary", "external affairs minister"), FOREIGN_MINISTERS
    ),
    "secretary of state": FOREIGN_MINISTERS,
    "top diplomat": FOREIGN_MINISTERS | {"top diplomat"},
    **dict.fromkeys(
        (
            "defence minister",
            "defense minister",
            "defence secretary",
            "secretary of defense",
            "defense secretary",
        ),
        frozenset({"defence minister", "defense minister", "secretary of defense", "defence secretary"}),
    ),
    "president": frozenset(
        {
            "president",
            "president of the european council",
            "president of the european commission",
            "acting president",
        }
    ),
    "secretary-general": frozenset({"secretary-general", "secretary general"}),
    "deputy prime minister": frozenset(
        {"deputy prime minister", "vice premier", "first deputy prime minister"}
    ),
    "vice premier": frozenset({"deputy prime minister", "vice premier", "first deputy prime minister"}),
    "prince": frozenset({"prince", "crown prince", "prince of wales"}),
}

# Where the head of government leads and the president or monarch represents.
LED_BY_PREMIER = frozenset(
    {
        "ALB", "AND", "ARM", "AUS", "AUT", "BEL", "BGD", "BGR", "BHS", "BLZ", "BRB", "BTN", "CAN", "CZE",
        "DEU", "DMA", "DNK", "ESP", "EST", "ETH", "FJI", "GBR", "GEO", "GRC", "GRD", "GRL", "HRV", "HUN",
        "IND", "IRL", "IRQ", "ISL", "ISR", "ITA", "JAM", "JPN", "KHM", "KNA", "LBN", "LCA", "LSO", "LUX",
        "LVA", "MKD", "MLT", "MNE", "MUS", "MYS", "NLD", "NOR", "NPL", "NZL", "PAK", "PNG", "POL", "PRT",
        "SGP", "SLB", "SVK", "SVN", "SWE", "THA", "TON", "TTO", "TUV", "VCT", "VUT", "WSM", "XKX",
    }
)  # fmt: skip

# Where the prince reigns; elsewhere a prince is an heir.
PRINCIPALITIES = frozenset({"LIE", "MCO"})

# Highest first. A country led by its premier sorts the premier before the others.
_ORDER = (
    "pope",
    "supreme leader",
    *sorted(MONARCHS),
    "president",
    "acting president",
    "co-prince",
    "captain regent",
    "federal councillor",
    *sorted(PREMIERS),
    "chief executive",
    "party leader",
    *sorted(HEADS_OF_ORGANISATIONS),
    "crown prince",
    "prince",
    "high representative",
    "vice president",
    "deputy prime minister",
    "secretary of state",
    "foreign minister",
    "secretary of defense",
    "defence minister",
)
_RANK = {office: rank for rank, office in enumerate(_ORDER)}
_LEADING = frozenset(_ORDER[: _ORDER.index("crown prince")])


def family(office: str) -> frozenset[str]:
    """The offices that a word of the press can mean: "premier" is prime minister, chancellor, taoiseach."""
    office = office.lower()
    return FAMILIES.get(office, frozenset({office}))


def leads(office: str, country: str) -> bool:
    """Whether the holder is a head of state, of government, or of an organisation."""
    return office in _LEADING or (office == "prince" and country in PRINCIPALITIES)


def ranked(office: str) -> bool:
    """Whether the office is of weight: a head, an heir, a deputy, a foreign or defence minister."""
    return office in _RANK


def rank(office: str, country: str) -> tuple[int, int]:
    """A sorting key: the office that leads the country first, lesser and unknown offices last."""
    leading = PREMIERS if country in LED_BY_PREMIER else {"prince"} if country in PRINCIPALITIES else ()
    first = 0 if office in leading else 1
    return first, _RANK.get(office, len(_ORDER))
