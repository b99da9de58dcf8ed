"""Sentence by sentence: what was recognised, which rule fired, and why a near miss was refused."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeVar

from components.extraction import assembling, certainty
from components.extraction.article_story import read_article, stays_of
from components.extraction.frames import VisitFrame
from components.extraction.refusals import Refusals, Why
from components.extraction.windows import Window

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from components.extraction.cast import PersonMention
    from components.extraction.certainty import Doubt
    from components.extraction.dates import DateExpression
    from components.extraction.frames import MeetingFrame
    from components.extraction.geography import PlaceMention
    from components.extraction.reading import Story
    from components.extraction.refusals import Refusal
    from components.extraction.sentences import Sentence
    from components.extraction.windows import Spanned
    from components.records import Article, Meeting, Visit
    from components.reference.leaders import Leaders

_T = TypeVar("_T", "VisitFrame | MeetingFrame", "Refusal")
_WORD = re.compile(r"\w+(?:[-'’]\w+)*")
_WITHOUT_PLACE = frozenset({Why.NO_PLACE, Why.NOTHING_BEFORE, Why.NOTHING_NEW})


def explain_article(article: Article, table: Leaders | None = None) -> Iterator[str]:
    """The lines for one article, read as ``extract`` reads it; the first say when it was published."""
    refusals = Refusals()
    dating, story = read_article(article, table, refusals)
    yield f"published: {dating.published or 'unknown'} ({dating.reason or dating.basis})"
    for clue in dating.clues:
        yield f"    clue: {clue.says}"
    for sentence in dating.contradictions:
        yield f"    does not fit: {sentence}"
    yield from explain(story, refusals)
    yield from _records(story)


@dataclass(slots=True)
class _Told:
    """What one sentence holds."""

    people: list[PersonMention]
    places: list[PlaceMention]
    dates: list[DateExpression]
    frames: list[VisitFrame | MeetingFrame] = field(default_factory=list)
    refused: list[Refusal] = field(default_factory=list)


def explain(story: Story, refusals: Refusals) -> Iterator[str]:
    """Lines of plain text for each sentence that holds a name, a place, or a word that a rule knows."""
    names, implied = _names_of_records(story), _implied(story)
    frames, refused = _by_sentence(story.frames), _by_sentence(nearest(refusals.all, story))
    people, places, dates = (
        Window(story.people),
        Window(story.places),
        Window(list(story.calendar.found)),
    )
    for sentence in story.sentences:
        i = sentence.index
        told = _Told(
            people.within(sentence), places.within(sentence), dates.within(sentence), frames[i], refused[i]
        )
        if told.people or told.places or told.frames or told.refused:
            yield f"[{i}] {_words(story, sentence)}"
            yield from _recognised(story, told)
            yield from (f"    {_line(frame)}; {names[id(frame)]}" for frame in told.frames)
            yield from (f"    {line}" for line in implied.get(i, ()))
            yield from (f"    {_refused(story, told, one)}" for one in told.refused)
            if not (told.frames or told.refused):
                yield f"    {_nothing(story, sentence, refusals)}"


def _records(story: Story) -> Iterator[str]:
    """A line for each record: what it says in the end, how sure it is, and what is in doubt about it."""
    published = story.calendar.published
    for n, stay in enumerate(stays_of(story), 1):
        visit = assembling.visit(stay, story)
        doubts = certainty.doubts_of_visit(stay, visit, published)
        yield f"visit {n}: {visit.traveller.name}; {_summary(visit, doubts)}"
    for n, encounter in enumerate(story.encounters.all, 1):
        meeting = assembling.meeting(encounter, story)
        who = " and ".join(person.name for person in meeting.participants)
        doubts = certainty.doubts_of_meeting(encounter, meeting, published)
        yield f"meeting {n}: {who}; {_summary(meeting, doubts)}"


def _summary(record: Visit | Meeting, doubts: Iterable[Doubt]) -> str:
    place, when = record.place, record.when
    where = ", ".join(part for part in (place.city, place.country) if part) or "place unknown"
    days = when.start or "date unknown"
    if when.end and when.end != when.start:
        days += f" to {when.end}"
    told = f"{where}; {days}; {record.status}; {record.confidence:.0%} sure".replace("%", " %")
    return "; but ".join((told, ", ".join(doubt.says for doubt in doubts))).removesuffix("; but ")


def _by_sentence(told: Iterable[_T]) -> Mapping[int, list[_T]]:
    found: defaultdict[int, list[_T]] = defaultdict(list)
    for one in told:
        found[one.sentence].append(one)
    return found


def nearest(refusals: Iterable[Refusal], story: Story) -> list[Refusal]:
    """For each word that gave no record by any rule the refusal by the rule that came nearest."""
    given = {("visit" if isinstance(f, VisitFrame) else "meeting", f.offset) for f in story.frames}
    found: dict[tuple[str, int], Refusal] = {}
    for one in refusals:
        key = one.record, one.offset
        if key not in given and (key not in found or one.why.nearness > found[key].why.nearness):
            found[key] = one
    return sorted(found.values(), key=lambda one: one.offset)


def _names_of_records(story: Story) -> dict[int, str]:
    """For each clause, by its ``id``, the record that it is part of: "visit 1", "visit 1, as in [0]"."""
    records: dict[str, list[VisitFrame | MeetingFrame]] = {}
    for n, stay in enumerate(story.stays.all, 1):
        records[f"visit {n}"] = [frame for frame, _ in stay.told]
    for n, encounter in enumerate(story.encounters.all, 1):
        records[f"meeting {n}"] = [frame for frame, _ in encounter.told]
    names: dict[int, str] = {}
    for name, frames in records.items():
        names |= {id(frame): f"{name}, as in [{frames[0].sentence}]" for frame in frames}
        names[id(frames[0])] = name
    return names


def _implied(story: Story) -> Mapping[int, list[str]]:
    """Lines for the visits that follow from meetings, by the sentence that tells the meeting first."""
    found: defaultdict[int, list[str]] = defaultdict(list)
    told = len(story.stays.all)
    for number, stay in enumerate(stays_of(story)[told:], told + 1):
        frame = stay.told[0][0]
        found[frame.sentence].append(f"visit by rule “{frame.rule.name}”: {_visit(frame)}; visit {number}")
    return found


def _recognised(story: Story, told: _Told) -> Iterator[str]:
    if told.people:
        yield "    people: " + "; ".join(
            f"{_words(story, m)} = {', '.join(w.name for w in m.who)}" for m in told.people
        )
    if told.places:
        yield "    places: " + "; ".join(
            f"{_words(story, m)} = {m.country}" + (f", {m.city_name}" if m.city_name else "")
            for m in told.places
        )
    if told.dates:
        yield "    dates: " + "; ".join(_words(story, date) for date in told.dates)


def _words(story: Story, told: Spanned) -> str:
    """The article's words on one line."""
    return " ".join(story.text[told.start : told.end].split())


def _line(frame: VisitFrame | MeetingFrame) -> str:
    if isinstance(frame, VisitFrame):
        return f"visit by rule “{frame.rule.name}”: {_visit(frame)}"
    who = " and ".join(p.name for p in frame.participants)
    return f"meeting by rule “{frame.rule.name}”: {who}; {_assertion(frame)}"


def _visit(frame: VisitFrame) -> str:
    who = frame.traveller.name if frame.traveller else "the traveller told before"
    return f"{who}; {_assertion(frame)}"


def _assertion(frame: VisitFrame | MeetingFrame) -> str:
    place = frame.place.city_name or frame.place.country if frame.place else "no place told"
    dates = ", ".join(" ".join(date.text.split()) for date in frame.dates)
    return f"{frame.reading.status}, {place}" + (f"; {dates}" if dates else "")


def _refused(story: Story, told: _Told, one: Refusal) -> str:
    """Why a word gave no record; a place that the sentence tells elsewhere is named."""
    word = _WORD.match(story.text, one.offset)
    reason = one.says()
    outside = next((place for place in told.places if not place.adjective), None)
    if one.why in _WITHOUT_PLACE and outside is not None:
        reason += f" (“{_words(story, outside)}” stands outside its clause)"
    return f"no {one.record} by “{word.group() if word else '…'}”: {reason}"


def _nothing(story: Story, sentence: Sentence, refusals: Refusals) -> str:
    if sentence.index in refusals.parsed:
        return "no rule fired"
    if not refusals.parsed and not story.people:
        return "not read closely: the article names nobody"
    return "not read closely: no word of going or meeting stands in it, and no place beside a person"
