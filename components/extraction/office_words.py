"""The words that tell an office: titles, portfolios, and what may stand before and after them."""

from __future__ import annotations

# Words of an office, lower case -> the office as tables call it. Longest match wins.
OFFICES: dict[tuple[str, ...], str] = {
    tuple(words.split()): office
    for office, forms in {
        "president": "president|head of state|state president|co-president",
        "prime minister": "prime minister|premier|taoiseach|head of government|pm|prime-minister",
        "chancellor": "chancellor",
        "leader": "leader|ruler|strongman|chief|supremo|master|boss",
        "supreme leader": "supreme leader|paramount leader",
        "king": "king|monarch",
        "queen": "queen",
        "emperor": "emperor",
        "empress": "empress",
        "sultan": "sultan",
        "emir": "emir|amir|ruler of dubai",
        "crown prince": "crown prince|crown princess",
        "prince": "prince|princess|duke|duchess|grand duke",
        "pope": (
            "pope|pontiff|holy father|supreme pontiff|head of the catholic church"
            "|head of the roman catholic church"
        ),
        "foreign minister": (
            "foreign minister|foreign secretary|external affairs minister|minister of external affairs"
            "|minister of foreign affairs|minister for foreign affairs|foreign affairs minister|top diplomat"
            "|chief diplomat"
        ),
        "secretary of state": "secretary of state",
        "defence minister": (
            "defence minister|defense minister|minister of defence|minister of defense|defence chief"
            "|defense chief|minister for defence|secretary for defence|defence secretary"
        ),
        "secretary of defense": "secretary of defense|defense secretary|secretary of defence|pentagon chief",
        "vice president": "vice president|vice-president",
        "deputy prime minister": (
            "deputy prime minister|vice prime minister|vice premier|vice-premier|deputy premier|tánaiste"
            "|vice- prime minister"
        ),
        "minister": "minister|cabinet minister|state minister|minister of state|secretary"
        "|chancellor of the exchequer",
        "envoy": "envoy|special envoy|special representative|presidential envoy|mediator|peace envoy"
        "|negotiator|chief negotiator|special adviser|special coordinator",
        "ambassador": "ambassador|high commissioner|permanent representative|head of mission",
        "speaker": "speaker|parliament speaker|house speaker|parliamentary speaker|legislative speaker"
        "|senate president|senate speaker|president of the senate|president of the national assembly",
        "chairman": "chairman|chairwoman|chairperson|chair",
        "president of the european commission": "president of the european commission"
        "|european commission president|european commission chief|commission president|commission chief",
        "president of the european council": "president of the european council|european council president"
        "|european council chief|council president",
        "president of the european parliament": "president of the european parliament"
        "|european parliament president|european parliament speaker",
        "secretary-general": "secretary-general|secretary general|general secretary|party secretary",
        "director-general": "director-general|director general|managing director|executive director",
        "high representative": "high representative|foreign policy chief|commissioner",
        "under secretary": "under secretary|undersecretary|assistant secretary|deputy secretary"
        "|under secretary of state|undersecretary of state|assistant secretary of state"
        "|deputy secretary of state|deputy secretary of defense|principal deputy assistant secretary"
        "|deputy assistant secretary of state"
        "|under-secretary|deputy assistant secretary|vice foreign minister|deputy foreign minister"
        "|vice minister|deputy minister|vice-foreign minister|permanent secretary",
        "national security adviser": "national security adviser|national security advisor"
        "|security adviser|security advisor",
        "military chief": "army chief|military chief|chief of staff|chief of the general staff|army commander"
        "|commander|defence force chief|navy chief|air force chief|chief of defence staff",
        "governor": "governor|premier of|chief minister",
        "mayor": "mayor",
        "senator": "senator|sen|rep|congressman|congresswoman|lawmaker|mp|representative|legislator",
        "chief executive": "chief executive",
        "first lady": "first lady",
        "councillor": "federal councillor|state councilor|state councillor|politburo member"
        "|member of the political bureau|member of the politburo|member of the standing committee",
        "counterpart": "counterpart|opposite number|host",
        "general": "general|lieutenant general|major general|admiral|marshal|colonel",
    }.items()
    for words in forms.split("|")
}
# "Sen. Ed Markey": American for "senator", always with its stop.
ABBREVIATED = frozenset({"sen", "rep"})
AMERICAN_PARTIES = frozenset({"democratic", "republican"})
LONGEST = max(map(len, OFFICES))
# "oil minister", "Minister of Energy": what ministries are about.
PORTFOLIOS = frozenset(
    """agriculture aviation budget commerce communications culture development economic economics economy
    education employment energy environment finance fisheries health home housing immigration industry
    information infrastructure interior justice labour labor law oil petroleum planning police railways
    science security sports technology telecommunications tourism trade transport transportation treasury
    water welfare war affairs women youth resources mines foreign mining investment petro-chemical""".split()
)
MODIFIERS = frozenset(
    """former ex ex- then- now- late outgoing acting interim caretaker visiting new newly elected current then
    incoming deputy vice senior first assistant re-elected president-elect veteran embattled ailing hardline
    moderate reformist conservative longtime long-time long-ruling right-wing left-wing far-right
    populist authoritarian federal national state chief special presidential rotating retired opposition
    ousted democratic republican""".split()
)
FORMER = frozenset({"former", "ex", "ex-", "late", "ousted", "retired"})
REALM = frozenset(
    "republic state kingdom federation federative people's peoples democratic islamic arab union "
    "commonwealth bolivarian socialist grand duchy principality".split()
)
# Offices that a place name may stand straight before without a demonym: "White House chief of staff".
HEADS = frozenset(
    {
        "president",
        "prime minister",
        "chancellor",
        "king",
        "queen",
        "emperor",
        "sultan",
        "emir",
        "supreme leader",
    }
)
# What an under secretary or an envoy is for.
FIELDS = frozenset(
    """affairs policy security hemisphere growth environment rights labor labour operations control energy
    resources diplomacy migration refugees trade finance intelligence verification nonproliferation
    management change""".split()
)


# What officials head whose country an adjective tells: "the speaker of the Iraqi parliament".
BODIES = frozenset(
    "parliament senate house assembly legislature congress government cabinet army navy military duma "
    "knesset bundestag".split()
)
