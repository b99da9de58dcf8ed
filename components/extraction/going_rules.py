"""The rules of going as data: verbs and nouns that tell a stay, each with a sentence that it reads."""

from __future__ import annotations

from components.extraction.frames import Rule


def _rule(name: str, example: str, words: str, places: str, confidence: float, weight: int) -> Rule:
    return Rule(name, example, frozenset(words.split()), frozenset(places.split()), confidence, weight)


VERBS = (
    _rule("visit", "President Macron visited Egypt.", "visit tour revisit reach enter", "object", 0.94, 5),
    _rule(
        "travel to",
        "President Macron will travel to Egypt.",
        "travel go fly head come jet journey proceed return sail move rush drive trek hop dash take "
        "continue lead cross "
        "carry bring ferry send dispatch despatch",
        "to into on",
        0.91,
        5,
    ),
    _rule(
        "arrive in",
        "President Macron arrived in Cairo.",
        "arrive land touch alight surface",
        "in at on to",
        0.92,
        5,
    ),
    _rule(
        "leave for",
        "President Macron left for Egypt.",
        "leave depart set bind head embark fly",
        "for",
        0.91,
        4,
    ),
    _rule("leave", "President Macron left Egypt on Friday.", "leave depart", "object from", 0.84, 2),
    _rule("return from", "President Macron returned from Egypt.", "return arrive come fly", "from", 0.92, 2),
    _rule("be in", "President Macron is in Cairo.", "be", "in at", 0.94, 3),
    _rule("have been to", "President Macron has been to Egypt.", "be", "to", 0.93, 2),
    _rule(
        "stay in",
        "President Macron spent two days in Cairo.",
        "stay spend stop remain arrive",
        "in at",
        0.78,
        3,
    ),
    _rule("due in", "President Macron is due in Cairo on Friday.", "due expect", "in at here", 0.95, 4),
    _rule(
        "attend in",
        "President Macron will attend a summit in Cairo.",
        "attend join participate take address speak represent appear deliver open inaugurate partake chair "
        "co-chair conclude wrap begin start kick lead",
        "in at",
        0.9,
        3,
    ),
    _rule(
        "act in",
        "In Cairo, President Macron laid a wreath.",
        "meet gather convene hold sign lay pay tell say celebrate discuss confer talk begin conclude "
        "receive greet host give make address visit sit inspect unveil launch pray officiate deliver answer "
        "announce declare",
        "in at",
        0.9,
        1,
    ),
)
NOUNS = (
    _rule(
        "a visit to",
        "During his visit to Egypt, President Macron spoke.",
        "visit trip tour journey travel voyage pilgrimage mission swing stopover stop return",
        "to in into at through compound of",
        0.86,
        5,
    ),
    _rule(
        "next stop", "The first leg of President Macron's tour will be Egypt.", "destination leg", "", 0.92, 4
    ),
    _rule("arrival in", "On his arrival in Cairo, President Macron spoke.", "arrival", "in at to", 0.92, 5),
    _rule(
        "departure for",
        "Before his departure for Egypt, President Macron spoke.",
        "departure",
        "for to",
        0.85,
        3,
    ),
    _rule(
        "attendance at",
        "His attendance at a summit in Egypt was a surprise.",
        "attendance appearance stay participation",
        "at in",
        0.8,
        2,
    ),
    _rule(
        "second day in",
        "On his second day in Egypt, President Macron spoke.",
        "day",
        "in",
        0.9,
        3,
    ),
    _rule(
        "his talks in",
        "After his talks in Cairo, President Macron spoke.",
        "talk meeting speech address discussion negotiation audience",
        "in at",
        0.88,
        1,
    ),
)
HOSTING = _rule(
    "host",
    "President Sisi hosted President Macron.",
    "host welcome receive greet entertain",
    "object",
    0.85,
    4,
)
FRONTED = _rule("in the place", "While in Cairo, President Macron laid a wreath.", "", "in at", 0.92, 2)
ATTENDANCE = _rule(
    "those present",
    "The summit was held in Cairo. Also present was President Macron.",
    "attend attending present join participate",
    "in at on",
    0.85,
    3,
)
SINCE = _rule(
    "since whom", "No French leader had been to Egypt since President Macron in 2019.", "since", "", 0.89, 3
)
VISITING = _rule(
    "visiting",
    "Cairo, June 12 (AFP) - Visiting President Macron said that France would help.",
    "",
    "",
    0.92,
    2,
)
# Rules whose place may be told by "here" or "there" alone.
OF_HERE = frozenset({"arrive in", "due in", "stay in", "travel to", "attend in", "be in", "act in"})
# Rules of nouns that tell a stay only of their owner: "his talks in Cairo".
OF_THE_OWNER = frozenset({"his talks in"})
# Rules whose words tell of a journey by themselves: without a place, they are worth an explanation.
OF_JOURNEYS = frozenset({"visit", "travel to", "arrive in", "leave for", "leave", "return from"})
