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
    "special representative": "envoy",
    "special coordinator": "envoy",
    "personal envoy": "envoy",
    "peace envoy": "envoy",
    "mediator": "envoy",
    "permanent representative": "ambassador",
    "under secretary of state for political affairs": "under secretary of state",
    "national security advisor": "national security adviser",
    "eu foreign policy chief": "high representative",
    "eu foreign affairs chief": "high representative",
    "general secretary": "party leader",
    "party general secretary": "party leader",
    "party chief": "party leader",
    "amir": "emir",
    "foreign policy chief": "high representative",
    "pentagon chief": "secretary of defense",
    "un chief": "secretary-general",
    "un secretary-general": "secretary-general",
    "vice-president": "vice president",
    "vice chancellor": "deputy prime minister",
    "vice-chancellor": "deputy prime minister",
    "tanaiste": "deputy prime minister",
    "tánaiste": "deputy prime minister",
    "chief": "leader",
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
    **dict.fromkeys(
        [
            f"{about}commissioner"
            for about in (
                "",
                "eu ",
                "trade ",
                "external relations ",
                "enlargement ",
                "economic affairs ",
                "development ",
                "energy ",
                "climate ",
                "home affairs ",
                "competition ",
            )
        ],
        "european commissioner",
    ),
    "spokesman": "spokesperson",
    "spokeswoman": "spokesperson",
    "press secretary": "spokesperson",
    "minister of the interior": "interior minister",
    "minister of interior": "interior minister",
    "interior secretary": "interior minister",
    "labour secretary": "labor secretary",
    "army chief of staff": "army chief",
    "armed forces chief": "army chief",
    "joint chiefs chairman": "chairman of the joint chiefs of staff",
    "joint chiefs of staff chairman": "chairman of the joint chiefs of staff",
    "chairman of the joint chiefs": "chairman of the joint chiefs of staff",
    "supreme commander": "commander",
    "supreme allied commander": "commander",
    "cia chief": "cia director",
    "director of national intelligence": "intelligence chief",
    "national intelligence director": "intelligence chief",
    "spy chief": "intelligence chief",
    "fbi chief": "fbi director",
    "administrator": "administrator in iraq",
    "civilian administrator": "administrator in iraq",
    "undersecretary-general": "under-secretary-general",
    "under secretary-general": "under-secretary-general",
    "under-secretary general": "under-secretary-general",
    "peacekeeping chief": "under-secretary-general",
    "political affairs chief": "under-secretary-general",
    "human rights commissioner": "commissioner for human rights",
    "general assembly president": "president of the general assembly",
    "eurogroup president": "president of the eurogroup",
    "eurogroup chairman": "president of the eurogroup",
    "eurogroup chief": "president of the eurogroup",
    "brexit negotiator": "chief negotiator",
    "prosecutor": "chief prosecutor",
    "emergency relief coordinator": "humanitarian chief",
    "relief coordinator": "humanitarian chief",
    "aid chief": "humanitarian chief",
    "human rights chief": "high commissioner",
    "refugee chief": "high commissioner",
    "deputy national security advisor": "deputy national security adviser",
    "deputy defense secretary": "deputy secretary of defense",
    "undersecretary of defense": "under secretary of defense",
    "minister for europe": "europe minister",
    "european affairs minister": "europe minister",
    "minister for european affairs": "europe minister",
    "minister of european affairs": "europe minister",
    "chief of cabinet": "cabinet chief",
    "peace negotiator": "chief negotiator",
    "high commissioner for peace": "peace commissioner",
    "minister of public safety": "public safety minister",
    "minister of justice": "justice minister",
    "minister of the environment": "environment minister",
    "minister for the environment": "environment minister",
    "international development secretary": "development minister",
    "minister for development": "development minister",
    "senate majority leader": "majority leader",
    "house majority leader": "majority leader",
    "senate minority leader": "minority leader",
    "house minority leader": "minority leader",
    "health and human services secretary": "health secretary",
    "environmental protection agency administrator": "epa administrator",
    "treasury undersecretary": "under secretary of the treasury",
    "undersecretary of the treasury": "under secretary of the treasury",
    "treasury under secretary": "under secretary of the treasury",
    "nasa chief": "nasa administrator",
    "usaid chief": "usaid administrator",
    "deputy us trade representative": "deputy trade representative",
    "military chief": "army chief",
    "chief of army staff": "army chief",
    "vice foreign minister": "deputy foreign minister",
    "first deputy foreign minister": "deputy foreign minister",
    "deputy minister of foreign affairs": "deputy foreign minister",
    "foreign office minister": "deputy foreign minister",
    "deputy defense minister": "deputy defence minister",
    "security council secretary": "national security adviser",
    "security council chief": "national security adviser",
    "minister of atomic energy": "atomic energy minister",
    "nuclear energy minister": "atomic energy minister",
    "atomic energy chief": "nuclear chief",
    "minister of unification": "unification minister",
    "state councilor": "state councillor",
    "deputy chairman": "deputy chairperson",
    "hamas chief": "hamas leader",
    "hamas political leader": "hamas leader",
    "hezbollah chief": "hezbollah leader",
    "houthi chief": "houthi leader",
    "rebel chief": "rebel leader",
    "minister of information": "information minister",
    "royal advisor": "royal adviser",
    "presidential adviser": "presidential aide",
    "presidential advisor": "presidential aide",
}
# Who speaks for somebody, as the table has it; several of one state speak at a time.
_SPEAKING = frozenset({"spokesperson", "foreign ministry spokeswoman", "presidential spokesman"})
_SECRETARIES = frozenset(
    {"secretary of state", "secretary of defense", "treasury secretary", "commerce secretary"}
)
_PARTY_LEADERS = frozenset({"party leader", "opposition leader"})
_NUCLEAR_ENVOYS = frozenset({"nuclear envoy", "national security adviser"})
# Words that stand for more than one office of the table.
_SEVERAL = {
    "secretary": _SECRETARIES,
    "spokesperson": _SPEAKING,
    "foreign secretary": offices.FOREIGN_MINISTERS | {"head of the foreign service"},
    "deputy foreign minister": frozenset({"deputy foreign minister", "vice foreign minister"}),
    "high representative": frozenset({"high representative", "high representative for bosnia"}),
    "chief of staff": frozenset({"chief of staff", "army chief", "chief of the general staff"}),
    "army chief": frozenset({"army chief", "chief of the general staff"}),
    "state councillor": frozenset({"state councillor", "top diplomat"}),
    "chief negotiator": frozenset({"chief negotiator", "nuclear envoy"}),
    "nuclear negotiator": _NUCLEAR_ENVOYS,
    "chief nuclear negotiator": _NUCLEAR_ENVOYS,
    # Of the leaders of one people, those who headed its state or its party too.
    "bosnian serb leader": _PARTY_LEADERS
    | {"bosnian serb leader", "president of republika srpska", "president"},
    "bosnian croat leader": _PARTY_LEADERS | {"bosnian croat leader", "president"},
    "turkish cypriot leader": frozenset({"turkish cypriot leader"}),
    "turkish cypriot president": frozenset({"turkish cypriot leader"}),
    "opposition leader": _PARTY_LEADERS,
    "labour leader": _PARTY_LEADERS,
    "labour party leader": _PARTY_LEADERS,
    "conservative leader": _PARTY_LEADERS,
    "conservative party leader": _PARTY_LEADERS,
    "liberal democrat leader": _PARTY_LEADERS,
    "social democratic leader": _PARTY_LEADERS,
    "hamas leader": frozenset({"hamas leader", "party leader"}),
    "peace and security commissioner": frozenset({"commissioner"}),
}
# Bodies of the United Nations that an executive director heads.
_AGENCIES = ("unicef", "wfp", "unfpa", "unep", "unaids", "unodc", "un women")
COUNTERPART = "counterpart"
# "his Algerian counterpart X": of the same office, whichever that is.
COUNTERPARTS = frozenset({COUNTERPART, "colleague", "opposite number"})
OFFICES = (
    frozenset(SAME)
    | frozenset(offices.FAMILIES)
    | frozenset(_SEVERAL)
    | _SECRETARIES
    | COUNTERPARTS
    | {"pope", "leader", "supreme leader", "party leader", "majority leader", "minority leader", "senator"}
    | {
        "chairman",
        "speaker",
        "vice president",
        "crown prince",
        "presidential aide",
        "chief cabinet secretary",
    }
    | {"under secretary of state", "deputy secretary of state", "assistant secretary of state"}
    | {"under secretary of defense", "deputy secretary of defense", "assistant secretary of defense"}
    | {"deputy defence minister", "deputy national security adviser", "national security adviser"}
    | {"envoy", "nuclear envoy", "ambassador", "high commissioner", "managing director", "director-general"}
    | {"humanitarian chief", "climate chief", "undp administrator", "special rapporteur", "chief prosecutor"}
    | {f"{agency} executive director" for agency in _AGENCIES}
    | {"fao director-general", "iom director-general", "unctad secretary-general"}
    | {"under-secretary-general", "deputy secretary-general", "president of the general assembly"}
    | {"unrwa commissioner-general", "commissioner for human rights", "president of the eurogroup"}
    | {"trade representative", "deputy trade representative", "trade minister", "agriculture minister"}
    | {"finance minister", "economy minister", "energy minister", "central bank governor"}
    | {"interior minister", "home minister", "home secretary", "homeland security secretary"}
    | {"labor secretary", "attorney general", "justice minister", "europe minister", "development minister"}
    | {
        "cabinet chief",
        "security minister",
        "public safety minister",
        "planning minister",
        "governor-general",
    }
    | {
        "peace commissioner",
        "environment minister",
        "business secretary",
        "brexit secretary",
        "northern ireland secretary",
    }
    | {"unification minister", "atomic energy minister", "nuclear chief", "intelligence chief"}
    | {"commander", "chief of the general staff", "chairman of the joint chiefs of staff"}
    | {"cia director", "fbi director", "police chief", "security chief", "information minister"}
    | {"rebel leader", "separatist leader", "hezbollah leader", "houthi leader", "islamic jihad leader"}
    | {"royal adviser", "irrigation minister", "national guard minister", "senior minister"}
    | {"coordinating minister", "public security minister", "deputy chairperson", "water minister"}
    | {"cia director", "fbi director", "deputy treasury secretary", "under secretary of the treasury"}
    | {"health secretary", "transportation secretary", "economic adviser", "trade adviser"}
    | {"usaid administrator", "nasa administrator", "epa administrator"}
)


def meant(office: str) -> frozenset[str]:
    """The offices of the leader table that a word of the press can mean."""
    office = COUNTERPART if office in COUNTERPARTS else SAME.get(office, office)
    return _SEVERAL.get(office) or frozenset(offices.family(office))
