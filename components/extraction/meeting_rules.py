"""The rules of meeting as data: the words that tell it, each with a sentence that shows it."""

from __future__ import annotations

from components.extraction.frames import Rule


def _rule(name: str, example: str, words: str, places: str, confidence: float) -> Rule:
    return Rule(name, example, frozenset(words.split()), frozenset(places.split()), confidence, 1)


VERBS = (
    _rule(
        "meet", "President Macron met President Sisi in Cairo.", "meet gather convene", "object with", 0.95
    ),
    _rule(
        "receive",
        "President Sisi received President Macron.",
        "receive welcome greet host entertain",
        "object",
        0.81,
    ),
    _rule(
        "confer with",
        "President Macron conferred with President Sisi.",
        "confer talk sit negotiate dine din lunch huddle",
        "with",
        0.8,
    ),
    _rule("join for talks", "President Macron joined President Sisi for talks.", "join", "object", 0.93),
    _rule(
        "tell at talks",
        "President Macron told President Sisi at a meeting in Cairo that France would help.",
        "tell assure inform",
        "object",
        0.91,
    ),
    _rule(
        "give an audience",
        "President Sisi gave President Macron an audience in Cairo.",
        "give accord grant offer hold host throw",
        "object",
        0.94,
    ),
    _rule(
        "face to face",
        "President Macron came face to face with President Sisi in Cairo.",
        "come stand be sit",
        "with",
        0.88,
    ),
    _rule(
        "bring together",
        "President Macron was brought together with President Sisi in Cairo.",
        "bring",
        "object with",
        0.93,
    ),
    _rule("see", "In Cairo on Sunday President Macron saw President Sisi.", "see", "object", 0.88),
    _rule(
        "spend time with",
        "President Macron spent Sunday with President Sisi.",
        "spend walk stroll",
        "with",
        0.82,
    ),
    _rule("sit with", "President Macron sat across from President Sisi.", "sit", "with from opposite", 0.92),
    _rule("be with", "On Wednesday President Macron was in Cairo with President Sisi.", "be", "with", 0.92),
    _rule("visit", "President Macron visited President Sisi.", "visit", "object", 0.92),
    _rule("call on", "President Macron called on King Felipe.", "call congratulate", "on object", 0.94),
    _rule(
        "discuss with",
        "President Macron discussed trade with President Sisi in Cairo.",
        "discuss sign co-chair chair speak address compare announce unveil launch witness",
        "with",
        0.9,
    ),
)
NOUNS = (
    _rule("courtesy call", "President Macron paid a courtesy call on King Felipe.", "call", "on", 0.77),
    _rule("a visit to", "President Macron paid a visit to President Sisi.", "visit", "to", 0.92),
    _rule(
        "talks with",
        "President Macron held talks with President Sisi.",
        "talk meeting discussion summit negotiation conference dinner lunch breakfast conversation "
        "consultation "
        "dialogue session encounter audience guest bilateral trilateral",
        "with between of",
        0.82,
    ),
)
