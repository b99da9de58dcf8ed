"""The columns of every table that is carried away: name, kind, and the meaning that its reader is told."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

# people: a list of name, id, country, office; texts: a list of texts; day: a whole calendar day.
Kind = Literal["text", "day", "integer", "number", "flag", "people", "texts"]


@dataclass(frozen=True, slots=True)
class Column:
    """One column; ``meaning`` is what the README says of it."""

    name: str
    kind: Kind
    meaning: str


def _text(name: str, meaning: str) -> Column:
    return Column(name, "text", meaning)


_WHERE = (
    _text("country", "country visited: ISO 3166 alpha-3, or initials of an organisation"),
    _text("city", "city or place, where told"),
    Column("latitude", "number", "degrees north (WGS 84)"),
    Column("longitude", "number", "degrees east (WGS 84)"),
    _text("located", "what the coordinates are of: city, or country (its capital)"),
)
_WHEN = (
    _text("start", "first day, as finely as it is known: 2022-06-28, 2022-06 or 2022"),
    _text("end", "last day, as finely as it is known; empty where not told"),
    Column("first_day", "day", "first day that start can mean"),
    Column("last_day", "day", "last day that end (or start) can mean"),
    _text("precision", "how finely the date is known: day, month, year or unknown"),
    _text(
        "basis",
        "how the date is known: stated, weekday, relative, event, inferred, given by hand, unknown",
    ),
    Column("within", "flag", "true where start and end only bound it: some time between them"),
)
_STATUS = _text("status", "planned, ongoing, completed, cancelled or denied, as last reported")
_ARTICLE = (
    _text("article_id", "the article that tells it best"),
    _text("article_title", "its title"),
    _text("article_source", "who published it"),
    _text("article_url", "its address"),
    _text("article_published", "when it was published"),
)
_EVIDENCE = (
    _text("evidence", "the words that it was read from"),
    Column("evidence_start", "integer", "first character of them in the article's text (or title)"),
    Column("evidence_end", "integer", "character after the last"),
    Column("in_title", "flag", "true where they stand in the title"),
    _text("rule", "the rule that read them"),
)
_CONFIDENCE = Column("confidence", "number", "how sure the reading is, 0 to 1")
_TOLD = (
    Column("sources", "integer", "how many different texts tell it"),
    Column("articles", "integer", "how many articles tell it: two papers can print one text"),
    Column("conflicts", "integer", "what the sources disagree about: rows of the table conflicts"),
    Column("corrected", "flag", "true where somebody has corrected it or put it in by hand"),
    _text("by_hand", "who did, and when; or who looked at it and found it right"),
    _text("history", "how the news of it went: announced, confirmed, took place, cancelled"),
)
_BACKGROUND = Column("background", "flag", "true where it is told as background, not as news")

VISITS = (
    _text("visit_id", "id of the visit"),
    _text("traveller", "who went"),
    _text("traveller_id", "Wikidata id of the traveller, where known"),
    _text("office", "the traveller's office, as told or known"),
    _text("traveller_country", "the traveller's country or organisation"),
    *_WHERE,
    *_WHEN,
    _STATUS,
    _text("occasion", "what for: state visit, summit, funeral…"),
    _BACKGROUND,
    Column("implied", "flag", "true where it follows from a meeting abroad, without a word of travel"),
    _CONFIDENCE,
    *_TOLD,
    *_ARTICLE,
    *_EVIDENCE,
)
MEETINGS = (
    _text("meeting_id", "id of the meeting"),
    Column("participants", "people", "who met"),
    *_WHERE,
    *_WHEN,
    _STATUS,
    _text("form", "bilateral or multilateral"),
    _BACKGROUND,
    _CONFIDENCE,
    *_TOLD,
    *_ARTICLE,
    *_EVIDENCE,
)
_TRAVELLER = (
    _text("traveller", "who travels"),
    _text("traveller_id", "Wikidata id of the traveller, where known"),
    _text("traveller_country", "the traveller's country or organisation"),
)
_TRIP_STATUS = _text(
    "status", "planned, ongoing or completed; ongoing too where some visits are still planned"
)
TRIPS = (
    _text("trip_id", "id of the trip: that of its first visit"),
    *_TRAVELLER,
    _text("route", "the stops, from the capital and back"),
    _text("start", "first day, as finely as it is known"),
    _text("end", "last day, as finely as it is known; empty where not told"),
    Column("first_day", "day", "first day that start can mean"),
    Column("last_day", "day", "last day that end (or start) can mean"),
    Column("nights", "integer", "nights from the first day to the last; empty where a day is not known"),
    Column(
        "km",
        "number",
        "kilometres of all legs; a stop without a city counts as the capital; empty if one is off the map",
    ),
    Column("stops", "integer", "how many places, home left out"),
    _TRIP_STATUS,
    Column("visit_ids", "texts", "ids of its visits, in the order of travel"),
)
LEGS = (
    _text("trip_id", "the trip that it belongs to"),
    Column("leg", "integer", "1 for the first of the trip"),
    *_TRAVELLER,
    _text("from_country", "where it begins: country"),
    _text("from_city", "where it begins: city"),
    Column("from_latitude", "number", "degrees north (WGS 84)"),
    Column("from_longitude", "number", "degrees east (WGS 84)"),
    _text("to_country", "where it ends: country"),
    _text("to_city", "where it ends: city"),
    Column("to_latitude", "number", "degrees north (WGS 84)"),
    Column("to_longitude", "number", "degrees east (WGS 84)"),
    Column(
        "km",
        "number",
        "length in kilometres over the ground (geodesic); empty where an end is not on the map",
    ),
    Column("first_day", "day", "first day at its end; empty for the way home"),
    Column("last_day", "day", "last day at its end"),
    Column("nights", "integer", "nights at its end; empty where a day is not known"),
    _TRIP_STATUS,
    Column("visit_ids", "texts", "ids of the visits at its end"),
)
ARTICLES = (
    _text("article_id", "id of the article: from its title and text"),
    _text("title", "title"),
    _text("source", "who published it"),
    _text("url", "address"),
    _text("published", "when it was published, as finely as it is known"),
    _text("published_basis", "how that is known: given, file, dateline, inferred or unknown"),
    _text("published_reason", "why, where it was worked out"),
    _text("text_id", "the same for articles that print the same text"),
    Column("visits", "integer", "how many visits were read from it"),
    Column("meetings", "integer", "how many meetings were read from it"),
    _text("loaded_at", "when it was added to the library (UTC)"),
)
SOURCES = (
    _text("event_id", "the visit or meeting that is told"),
    _text("kind", "visit or meeting"),
    *_ARTICLE,
    _text("when", "when it is, as this article tells it"),
    _text("status", "as this article tells it"),
    _CONFIDENCE,
    *_EVIDENCE,
)
CONFLICTS = (
    _text("event_id", "the visit or meeting that sources disagree about"),
    _text("about", "date, city or status"),
    _text("value", "what this article says: an ISO date (first and last day parted by /), a city, a status"),
    Column("used", "flag", "true where the other tables have this value"),
    Column("sources", "integer", "how many different texts say so"),
    *_ARTICLE,
    *_EVIDENCE,
)
COLUMNS: dict[str, tuple[Column, ...]] = {
    "visits": VISITS,
    "meetings": MEETINGS,
    "trips": TRIPS,
    "legs": LEGS,
    "articles": ARTICLES,
    "sources": SOURCES,
    "conflicts": CONFLICTS,
}


def names(columns: tuple[Column, ...]) -> list[str]:
    """The names of columns, in order."""
    return [column.name for column in columns]
