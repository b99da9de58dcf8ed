"""The queue of what most needs a human, ordered by how many rows are probably wrong because of it.

First the corrections under which the ground shifted. Then events, people, places and articles: each weighs
as much as the rows that rest on it times the doubt in them.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from math import prod
from typing import TYPE_CHECKING, Literal

from components import people_file
from components.merging import person_key
from components.records import Visit
from components.reference.countries import countries
from components.reference.leaders import leaders
from components.reference.names import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from components.corrections import Corrected
    from components.records import Article, Person
    from components.reference.leaders import Leaders
    from components.store import Store
    from components.store.listing import ArticleRow, EventRow, Snapshot

About = Literal["correction", "event", "person", "place", "article"]
# Below this confidence ("not quite sure") an event is worth a look by itself: about one such reading in two
# is wrong in its date, its town or its status, if not in more.
SURE = 0.75
# How probably a row is wrong where ... These order the queue and are shown to nobody.
UNKNOWN_PERSON = 0.2  # ... a person is in no table: mostly right, for tables hold leaders alone
UNKNOWN_PLACE = 0.3  # ... a city is in no table, or no country is known
CONTRADICTED = 0.5  # ... it is dated by an article whose own date the text contradicts
UNDATED = 0.3  # ... it has no date, and its article has none
# Corrections of an event after which nobody needs to be asked how sure it is.
_SEEN = ("add", "change", "confirm")


@dataclass(frozen=True, slots=True)
class Item:
    """One thing to look at: an event or correction by its id, a person or place by name, an article by id.

    ``reasons`` are sentences; ``event_ids`` the events concerned; ``weight`` the rows probably wrong.
    """

    about: About
    subject: str
    reasons: tuple[str, ...]
    event_ids: tuple[str, ...]
    weight: float


def queue(
    shown: Corrected,
    contradictions: Mapping[str, tuple[str, ...]] | None = None,
    people: Leaders | None = None,
) -> list[Item]:
    """What most needs a human first. ``contradictions`` are those of ``contradicted_dates``.

    ``people``: the table in use, with the user's own people, say.
    """
    snapshot = shown.snapshot
    seen, confirmed = _seen(shown)
    open_ = [event for event in snapshot.events if event.id not in confirmed]
    items = [
        *_events(open_, seen),
        *_people(open_, _named_by_hand(shown), people or leaders()),
        *_places(open_),
        *_articles(snapshot, open_, contradictions or {}, _undatable(shown)),
    ]
    items.sort(key=lambda item: (-item.weight, item.about, item.reasons, item.subject))
    return [*_corrections(shown), *items]


def contradictions_in(article: Article, people: Leaders) -> tuple[str, ...]:
    """The parts of an article's text that do not fit the date worked out for it, a sentence each.

    Some milliseconds an article.
    """
    from components.extraction.dating import date_article  # noqa: PLC0415 - only when needed
    from components.reference.summits import summits  # noqa: PLC0415

    return date_article(article, people, summits()).contradictions


def worked_out(articles: Iterable[ArticleRow]) -> list[str]:
    """Ids of the articles whose date nobody gave: those that their text may contradict."""
    return [article.id for article in articles if article.published_basis in ("inferred", "dateline")]


def contradicted_dates(store: Store) -> dict[str, tuple[str, ...]]:
    """Articles whose date was worked out although not all of their text fits it, and these parts in words."""
    people = people_file.with_own(people_file.people_in(store.folder))
    dated = (store.article(article_id) for article_id in worked_out(store.snapshot().articles))
    found = {article.id: contradictions_in(article, people) for article in dated if article}
    return {name: sentences for name, sentences in found.items() if sentences}


def _seen(shown: Corrected) -> tuple[set[str], set[str]]:
    """Events that somebody has looked at, and those that were confirmed and have not changed since."""
    applied = [outcome for outcome in shown.outcomes if outcome.applied and not outcome.look]
    seen = {name for o in applied if o.correction.kind in _SEEN for name in o.event_ids}
    confirmed = {name for o in applied if o.correction.kind == "confirm" for name in o.event_ids}
    return seen, confirmed


def _corrections(shown: Corrected) -> Iterator[Item]:
    for outcome in shown.needing_a_look:
        yield Item("correction", outcome.correction.id, (outcome.look or "",), outcome.event_ids, 1.0)


def _events(events: Iterable[EventRow], seen: set[str]) -> Iterator[Item]:
    for event in events:
        doubts = dict(_doubts(event, event.id in seen))
        if doubts:
            weight = 1 - prod(1 - doubt for doubt in doubts.values())
            yield Item("event", event.id, tuple(doubts), (event.id,), round(weight, 4))


def _doubts(event: EventRow, seen: bool) -> Iterator[tuple[str, float]]:
    """Each reason to doubt an event, and how probably it is wrong for it."""
    for conflict in event.conflicts:
        sources = [said.sources for said in conflict.values]
        yield f"Sources disagree about its {conflict.about}.", 1 - sources[0] / sum(sources)
    if event.record.confidence < SURE and not seen:
        confidence = event.record.confidence
        yield f"The reading is only {round(100 * confidence)} % sure.", 1 - confidence
    if event.record.place.country is None:
        yield "Its country is not known.", UNKNOWN_PLACE


def _people(events: Iterable[EventRow], named: set[str], table: Leaders) -> Iterator[Item]:
    """People that no table knows and nobody has named, by the name that the articles give."""
    told: dict[str, dict[str, Person]] = defaultdict(dict)
    for event in events:
        record = event.record
        for person in (record.traveller,) if isinstance(record, Visit) else record.participants:
            if person.id is None and fold(person.name) not in named:
                told[person_key(person)][event.id] = person
    for by_event in told.values():
        name = next(iter(by_event.values())).name
        if not table.lookup(name):
            reason = f"“{name}” is in no table of people."
            yield Item("person", name, (reason,), tuple(by_event), round(UNKNOWN_PERSON * len(by_event), 4))


def _undatable(shown: Corrected) -> set[str]:
    """The articles of which somebody has said that their date is not known."""
    dates = (o.correction for o in shown.outcomes if o.correction.kind == "date" and o.applied)
    return {correction.target or "" for correction in dates if correction.after is None}


def _named_by_hand(shown: Corrected) -> set[str]:
    """The folded names that corrections have given."""
    corrections = (o.correction for o in shown.outcomes if o.applied and o.correction.kind == "person")
    return {fold(correction.after["name"]) for correction in corrections}


def _places(events: Iterable[EventRow]) -> Iterator[Item]:
    """Cities that no table knows: the map shows the country's capital instead."""
    told: dict[tuple[str, str], list[str]] = defaultdict(list)
    for event in events:
        place = event.record.place
        if place.city and place.latitude is None:
            told[place.city, place.country or ""].append(event.id)
    for (city, code), event_ids in told.items():
        country = countries().by_code.get(code)
        reason = f"“{city}”{f' in {country.name}' if country else ''} is in no table of places."
        yield Item("place", city, (reason,), tuple(event_ids), round(UNKNOWN_PLACE * len(event_ids), 4))


def _articles(
    snapshot: Snapshot,
    events: Iterable[EventRow],
    contradictions: Mapping[str, tuple[str, ...]],
    undatable: set[str],
) -> Iterator[Item]:
    """Articles whose date is contradicted by their text, or missing where events need it."""
    open_ = {event.id: event for event in events}
    told: dict[str, list[EventRow]] = defaultdict(list)
    for report in snapshot.reports:
        if report.event_id in open_:
            told[report.article_id].append(open_[report.event_id])
    for article in snapshot.articles:
        if article.id in undatable:
            continue
        if item := _article(article, told[article.id], contradictions.get(article.id, ())):
            yield item


def _article(article: ArticleRow, events: list[EventRow], contradictions: tuple[str, ...]) -> Item | None:
    if article.published and contradictions:
        reason = f"Its date, {article.published}, was worked out, and not all of the text fits it."
        ids = tuple(dict.fromkeys(event.id for event in events))
        return Item("article", article.id, (reason, *contradictions), ids, CONTRADICTED * max(len(ids), 1))
    undated = tuple(dict.fromkeys(event.id for event in events if event.record.when.start is None))
    if article.published is None and undated:
        reason = "It has no date, so what it tells has none either."
        return Item("article", article.id, (reason,), undated, round(UNDATED * len(undated), 4))
    return None
