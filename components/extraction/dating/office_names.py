"""What the press calls offices, and which offices of the leader table that can mean."""

from __future__ import annotations

from components.reference import offices

# The press's wording -> the offices of the leader table.
SAME = {
    "pm": "prime minister",
    "minister of foreign affairs": "foreign minister",
    "minister for foreign affairs": "foreign minister",
    "foreign affairs minister": "foreign minister",
    "external affairs minister": "foreign minister",
    "minister of external affairs": "foreign minister",
    "minister of defence": "defence minister",
    "minister of defense": "defence minister",
    "secretary general": "secretary-general",
    "special envoy": "envoy",
    "under secretary of state for political affairs": "under secretary of state",
    "national security advisor": "national security adviser",
    "eu foreign policy chief": "high representative",
    "eu foreign affairs chief": "high representative",
    "general secretary": "party leader",
    "party general secretary": "party leader",
    "party chief": "party leader",
    "amir": "emir",
    "un chief": "secretary-general",
    "un secretary-general": "secretary-general",
    "vice-president": "vice president",
    "strongman": "leader",
    "ruler": "leader",
    "minister of finance": "finance minister",
    "economics minister": "economy minister",
    "minister of economy": "economy minister",
    "oil minister": "energy minister",
    "petroleum minister": "energy minister",
    "minister of energy": "energy minister",
    "minister of petroleum": "energy minister",
    "special presidential envoy": "envoy",
    "legislative speaker": "speaker",
    "parliament speaker": "speaker",
    "parliamentary speaker": "speaker",
    "house speaker": "speaker",
    "senate president": "speaker",
    "national assembly president": "speaker",
    "assistant secretary": "assistant secretary of state",
    "deputy secretary": "deputy secretary of state",
    "under secretary": "under secretary of state",
    "undersecretary": "under secretary of state",
    "undersecretary of state": "under secretary of state",
    "commerce minister": "trade minister",
    "minister of commerce": "trade minister",
    "minister of trade": "trade minister",
    "trade secretary": "trade minister",
    "international trade minister": "trade minister",
    "foreign trade minister": "trade minister",
    "agriculture secretary": "agriculture minister",
    "farm minister": "agriculture minister",
    "minister of agriculture": "agriculture minister",
    "energy secretary": "energy minister",
    "chancellor of the exchequer": "finance minister",
    "treasurer": "finance minister",
    "economic planning minister": "economy minister",
    "central bank president": "central bank governor",
    "bundesbank president": "central bank governor",
    "national bank president": "central bank governor",
    "federal reserve chairman": "central bank governor",
    "federal reserve board chairman": "central bank governor",
    "fed chairman": "central bank governor",
    "bank of england governor": "central bank governor",
    "bank of japan governor": "central bank governor",
    "trade commissioner": "european commissioner",
    "external relations commissioner": "european commissioner",
    "spokesman": "spokesperson",
    "spokeswoman": "spokesperson",
    "press secretary": "spokesperson",
    "minister of the interior": "interior minister",
    "minister of interior": "interior minister",
    "interior secretary": "interior minister",
    "labour secretary": "labor secretary",
    "army chief of staff": "army chief",
    "armed forces chief": "army chief",
    "deputy us trade representative": "deputy trade representative",
    "military chief": "army chief",
    "chief of army staff": "army chief",
    "vice foreign minister": "deputy foreign minister",
    "first deputy foreign minister": "deputy foreign minister",
    "deputy minister of foreign affairs": "deputy foreign minister",
    "deputy defense minister": "deputy defence minister",
    "security council secretary": "national security adviser",
    "security council chief": "national security adviser",
    "spy chief": "intelligence chief",
    "minister of atomic energy": "atomic energy minister",
    "nuclear energy minister": "atomic energy minister",
    "atomic energy chief": "nuclear chief",
    "minister of unification": "unification minister",
    "state councilor": "state councillor",
    "un ambassador": "ambassador to the united nations",
    "permanent representative": "ambassador",
}
# Who speaks for somebody, as the table has it; several of one state speak at a time.
_SPEAKING = frozenset({"spokesperson", "foreign ministry spokeswoman", "presidential spokesman"})
_SECRETARIES = frozenset(
    {"secretary of state", "secretary of defense", "treasury secretary", "commerce secretary"}
)
# Words that stand for more than one office of the table.
_SEVERAL = {
    "secretary": _SECRETARIES,
    "spokesperson": _SPEAKING,
    "foreign secretary": offices.FOREIGN_MINISTERS | {"head of the foreign service"},
    "chief of staff": frozenset({"chief of staff", "army chief", "chief of the general staff"}),
    "army chief": frozenset({"army chief", "chief of the general staff"}),
    "state councillor": frozenset({"state councillor", "top diplomat"}),
    "chief negotiator": frozenset({"chief negotiator", "nuclear envoy"}),
    "nuclear negotiator": frozenset({"nuclear envoy", "national security adviser"}),
    "chief nuclear negotiator": frozenset({"nuclear envoy", "national security adviser"}),
    "opposition leader": frozenset({"opposition leader", "party leader"}),
}
COUNTERPART = "counterpart"
# "his Algerian counterpart X": of the same office, whichever that is.
COUNTERPARTS = frozenset({COUNTERPART, "colleague", "opposite number"})
OFFICES = (
    frozenset(SAME)
    | frozenset(offices.FAMILIES)
    | _SECRETARIES
    | {"pope", "leader", "supreme leader", "secretary", "high representative", "envoy", "chairman", "speaker"}
    | {"vice president", "national security adviser", "crown prince", "under secretary of state"}
    | {"deputy secretary of state", "assistant secretary of state", "managing director", "director-general"}
    | {"spokesperson", "trade minister", "agriculture minister", "central bank governor", "army chief"}
    | {"trade representative", "deputy trade representative", "interior minister", "home minister"}
    | {"home secretary", "labor secretary", "attorney general", "chief of staff"}
    | {
        "deputy foreign minister",
        "deputy defence minister",
        "unification minister",
        "chief cabinet secretary",
    }
    | {"intelligence chief", "nuclear chief", "nuclear envoy", "presidential aide", "atomic energy minister"}
    | {"chief of the general staff", "ambassador", "chief cabinet secretary"}
    | frozenset(_SEVERAL)
    | {"finance minister", "economy minister", "energy minister"}
    | COUNTERPARTS
)


def meant(office: str) -> frozenset[str]:
    """The offices of the leader table that a word of the press can mean."""
    office = COUNTERPART if office in COUNTERPARTS else SAME.get(office, office)
    return _SEVERAL.get(office) or frozenset(offices.family(office))
