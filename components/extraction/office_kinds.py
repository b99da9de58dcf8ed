"""Kinds of office: what "the president", "the leader" and "the minister" can mean."""

from __future__ import annotations

from components.reference.offices import MONARCHS, PREMIERS

_FAMILIES = {
    "chancellor": "prime minister",
    "premier": "prime minister",
    "supreme leader": "leader",
    "queen": "king",
    "emir": "king",
    "sultan": "king",
    "emperor": "king",
    "monarch": "king",
    "grand duke": "king",
    "secretary of state": "foreign minister",
    "secretary of defense": "defence minister",
    "sovereign": "king",
    "deputy secretary of state": "under secretary",
    "under secretary of state": "under secretary",
    "assistant secretary of state": "under secretary",
}
HEADS = MONARCHS | PREMIERS | {"president", "supreme leader", "pope"}
LEADING = frozenset(
    {
        "president",
        "prime minister",
        "king",
        "leader",
        "pope",
        "party leader",
        "secretary-general",
    }  # "the UN chief"
)


def family(office: str) -> str:
    """The kind of office: a chancellor is a kind of prime minister, an emir a kind of king."""
    return _FAMILIES.get(office, office)


def can_be_called(office: str, title: str) -> bool:
    """True where a text can call the holder of an office by a title: a chancellor "the leader"."""
    own = family(office)
    if title == "leader":
        return own in LEADING
    if title == "minister":
        return own.endswith(("minister", "secretary")) and own != "prime minister"
    return own == family(title)
