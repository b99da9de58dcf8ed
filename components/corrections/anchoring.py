"""Making an anchor on an event, and finding the event again, also after the articles were read anew.

A new reading may give other ids, other values and a sentence cut differently. What it keeps is the article,
roughly the place of the sentence in it, and mostly who and which country.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from components.corrections.values import kind_of
from components.merging import person_key
from components.records import Visit
from components.store.ledger import Anchor, Mention

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from components.corrections.working import Working
    from components.merging.reports import Record
    from components.store.listing import EventRow, ReportRow

ADDED = "added-"  # ids of events made by hand begin so, and stay what they are


@dataclass(frozen=True, slots=True)
class Found:
    """Where an anchor leads; ``doubt`` is a sentence where it may be another event."""

    event_id: str
    doubt: str | None = None


def anchor_on(event: EventRow, rows: Iterable[ReportRow]) -> Anchor:
    """An anchor on an event that has these reports."""
    return Anchor(kind_of(event.record), event.id, tuple(mention_of(row) for row in rows))


def mention_of(row: ReportRow) -> Mention:
    """A report in terms that a new reading keeps."""
    quote = row.evidence
    return Mention(
        row.article_id,
        quote.start,
        quote.end,
        quote.in_title,
        people_of(row.record),
        row.record.place.country,
        row.record.when.start,
    )


def people_of(record: Record) -> tuple[str, ...]:
    """The keys of the people of a record, sorted."""
    people = (record.traveller,) if isinstance(record, Visit) else record.participants
    return tuple(sorted({person_key(person) for person in people}))


def find(working: Working, anchor: Anchor) -> Found | None:
    """The event that an anchor is about, the likeliest of several; None where nothing tells it any more."""
    if anchor.event_id.startswith(ADDED):
        event_id = anchor.event_id
        while event_id in working.merged_into:
            event_id = working.merged_into[event_id]
        event = working.events.get(event_id)
        return Found(event_id) if event and kind_of(event.record) == anchor.kind else None
    rows = [row for mention in anchor.mentions if (row := find_mention(working, anchor, mention))]
    if not rows:
        return _by_content(working, anchor)
    votes = Counter(row.event_id for row in rows)
    (event_id, most), *others = votes.most_common()
    if any(number == most for _, number in others) and anchor.event_id in votes:
        event_id = anchor.event_id
    doubt = "Its articles now tell several events." if others else None
    return Found(event_id, doubt)


def find_mention(working: Working, anchor: Anchor, mention: Mention) -> ReportRow | None:
    """The report of the mention's article that is most like it; None where none is like it at all."""
    rows = [
        row
        for row in working.by_article.get(mention.article_id, {}).values()
        if kind_of(row.record) == anchor.kind
    ]
    alike = [(_likeness(mention, row), row.id, row) for row in rows]
    likely = [one for one in alike if one[0] > (0,)]
    return min(likely, key=lambda one: ([-part for part in one[0]], one[1]))[2] if likely else None


def _likeness(mention: Mention, row: ReportRow) -> tuple[int, ...]:
    """How much a report tells what a mention told, the weightiest first; (0,) for not at all."""
    quote = row.evidence
    shared = min(quote.end, mention.end) - max(quote.start, mention.start)
    if quote.in_title != mention.in_title:
        shared = 0
    people = len(set(mention.people) & set(people_of(row.record)))
    country = row.record.place.country == mention.country
    date = row.record.when.start == mention.date
    if shared > 0 and (people or country):
        return 2 * bool(people) + country, date, people, shared
    if people and country:  # told elsewhere in the article
        return 1, date, people, 0
    return (0,)


def _by_content(working: Working, anchor: Anchor) -> Found | None:
    """In a library without the anchor's articles: the one event of these people, there, from that day on."""
    wanted = {(m.people, m.country, m.date) for m in anchor.mentions if m.country and m.date}
    there = any(mention.article_id in working.articles for mention in anchor.mentions)
    if there or not wanted:
        return None
    found = [
        row
        for rows in working.reports.values()
        for row in rows
        if kind_of(row.record) == anchor.kind and _content(row) in wanted
    ]
    if len({row.event_id for row in found}) != 1:
        return None
    doubt = "Its articles are not in this library; it was found by who, where and when."
    return Found(found[0].event_id, doubt)


def _content(row: ReportRow) -> tuple[Sequence[str], str | None, str | None]:
    return people_of(row.record), row.record.place.country, row.record.when.start
