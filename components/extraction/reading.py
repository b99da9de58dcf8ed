"""One article read from its first sentence to its last: the way from text to stays and encounters."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace
from itertools import accumulate
from typing import TYPE_CHECKING

from components.extraction import (
    by_wire,
    clause_dates,
    dates,
    days_of_meetings,
    geography,
    going,
    headings,
    meeting,
    offices,
    only_cities,
    parsing,
    people,
    placing,
)
from components.extraction.cast import Cast
from components.extraction.encounters import Encounters
from components.extraction.here import after_dateline, place_of_here
from components.extraction.passage import Passage
from components.extraction.refusals import carry
from components.extraction.roles import most_told, narrator, protagonist, speaks_from
from components.extraction.salience import Salience
from components.extraction.sentences import Sentence, split
from components.extraction.stays import Stays
from components.extraction.timing import Calendar
from components.extraction.told_places import place_of_event
from components.extraction.windows import Window
from components.extraction.words import words_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from components.extraction.cast import Character, PersonMention
    from components.extraction.dates import DateExpression
    from components.extraction.frames import MeetingFrame, VisitFrame
    from components.extraction.geography import PlaceMention
    from components.extraction.offices import Office
    from components.extraction.refusals import Refusals
    from components.extraction.words import Word
    from components.reference.leaders import Leaders


@dataclass(slots=True)
class Story:
    """What was read: the stays and encounters, and all that rules and explanations look back on."""

    text: str
    sentences: tuple[Sentence, ...]
    people: list[PersonMention]
    places: list[PlaceMention]
    calendar: Calendar
    stays: Stays
    encounters: Encounters
    cast: Cast
    dateline: PlaceMention | None
    headings: dict[int, DateExpression]  # by paragraph
    frames: list[VisitFrame | MeetingFrame] = field(default_factory=list)


def read(
    text: str,
    leaders: Leaders,
    published: str | None,
    home: str | None,
    title: str | None = None,
    speaker: str | None = None,
    refusals: Refusals | None = None,
) -> Story:
    """Read a whole article; ``home`` is the country that its source speaks from, where known.

    ``speaker`` is the office whose page it is. ``title`` tells where "here" is if no dateline does:
    "Arafat in Cairo to ask Egypt's help". What gives no record is written into ``refusals``, where given.
    """
    words = words_of(text)
    told_offices = offices.scan(text, words)
    told = geography.countries_told(text, words)
    cast = Cast(leaders, published, frozenset(told))
    mentions = people.find(text, words, told_offices, cast, home or most_told(told))
    told_of = told + Counter(who.country for mention in mentions for who in mention.who if who.country)
    places = geography.scan(text, words, _words_of_mentions(mentions), told_of)
    found = dates.find(text)
    headed = headings.find(text, split(text, after_dateline(text, places)), found)
    calendar = Calendar(found, published)
    stays = Stays(calendar, refusals)
    here = place_of_here(text, places, title)
    encounters = Encounters(calendar, stays, refusals)
    story = Story(
        text, headed.sentences, mentions, places, calendar, stays, encounters, cast, here, headed.of
    )
    bare = _bare_offices(words, told_offices, mentions)
    _read_sentences(story, bare, narrator(text, cast, told_offices, home, speaker), home, refusals)
    _settle(story)
    return story


def _settle(story: Story) -> None:
    """Once all is read: dates, places and days that a clause leaves out."""
    stays, encounters = story.stays, story.encounters
    stays.settle()
    only_cities.place_talks(encounters, only_cities.places_of_talks(story.text, story.places))
    placing.settle(stays, encounters, story.dateline)
    only_cities.settle(stays, encounters, only_cities.only_cities(story.text, story.places))
    days_of_meetings.settle(stays, encounters)


def _words_of_mentions(mentions: list[PersonMention]) -> frozenset[int]:
    return frozenset(i for mention in mentions for i in range(mention.first, mention.stop))


def _bare_offices(words: list[Word], found: list[Office], mentions: list[PersonMention]) -> dict[int, Office]:
    """The offices that belong to no mention, by the first character of each of their words.

    The parser takes the parts of "secretary-general" for words of their own.
    """
    named = _words_of_mentions(mentions)
    return {
        start: office
        for office in found
        for i in range(office.first, office.stop)
        if i not in named
        for start in accumulate(map(len, words[i].core.split("-")[:-1]), _past_hyphen, initial=words[i].start)
    }


def _past_hyphen(start: int, length: int) -> int:
    return start + length + 1


def _read_sentences(
    story: Story,
    bare: dict[int, Office],
    speaking: Character | None,
    home: str | None,
    refusals: Refusals | None,
) -> None:
    """Read sentence by sentence; one that is not parsed still tells who and where was spoken of last."""
    if not story.people and speaking is None:
        return  # nobody told: nothing to read, and parsing is what costs
    salience = Salience(story.cast, home, protagonist(story.sentences, story.people))
    docs = parsing.parsed(story.text, story.sentences, story.people, story.places)
    people_told, places_told = Window(story.people), Window(story.places)
    dates_told, durations = Window(list(story.calendar.found)), Window(_lengths(story))
    there: PlaceMention | None = None
    event: PlaceMention | None = None
    for sentence in story.sentences:
        who, where = people_told.within(sentence), places_told.within(sentence)
        if (named := speaks_from(story.text, sentence, who)) is not None:
            speaking = named[0] if named else None
        when, doc = dates_told.within(sentence), docs.get(sentence.index)
        if doc is None:
            _pass_over(who, salience)
        else:
            if refusals is not None:
                carry(doc, sentence, refusals)
            passage = Passage(sentence, doc, who, where, when, bare, salience, speaking, there, event)
            passage.read()
            stretch = durations.within(sentence)
            _tell(story, passage, stretch[0] if stretch else None)
        by_wire.take_back(story.text, sentence, story.encounters, story.frames)
        there = next((place for place in reversed(where) if not place.adjective), there)
        event = place_of_event(story.text, sentence, where) or event


def _undated_news(frame: VisitFrame | MeetingFrame, passage: Passage) -> bool:
    """A clause without a date that tells of what its paragraph's heading dates, and of nothing before."""
    dated = any(date.start < frame.offset for date in passage.dates)
    return not (frame.dates or dated or frame.reading.before or frame.reading.general)


def _lengths(story: Story) -> list[dates.Duration]:
    """How long what is told lasts; the days of "two days after his visit" are no length."""
    apart = {date.start for date in story.calendar.found if date.kind == "apart"}
    return [length for length in dates.durations(story.text) if length.start not in apart]


def _pass_over(mentions: list[PersonMention], salience: Salience) -> None:
    """Note who is named in a sentence that is not parsed."""
    salience.begin_sentence()
    for mention in mentions:
        for who in mention.who:
            salience.tell(who)


def _with_length(frames: list[VisitFrame], length: dates.Duration | None) -> Iterator[VisitFrame]:
    """The frames with the length of stay told: of "two days in Rome before going to Oslo" in Rome alone."""
    able = [frame for frame in frames if frame.rule.weight >= 3 and not frame.several]
    near = min((abs(frame.offset - length.start) for frame in able), default=0) if length else 0
    countries = {frame.place.country for frame in able if frame.place is not None}
    for frame in frames:
        told = length is not None and frame in able
        one_of_two = len(countries) == 2 and length is not None and abs(frame.offset - length.start) > near
        yield replace(frame, duration=length.days) if told and length and not one_of_two else frame


def _tell(story: Story, passage: Passage, length: dates.Duration | None) -> None:
    """Put what a sentence tells into the stays and encounters: stays first, since meetings lean on them."""
    heading = story.headings.get(passage.sentence.paragraph)
    head = (heading,) if heading is not None else ()
    for date, tense in clause_dates.tenses(passage):
        story.calendar.resolve(date, tense)
    for told in _with_length(list(going.frames(passage, story.dateline)), length):
        undated = told.place is not None and _undated_news(told, passage)
        frame = replace(told, dates=head) if undated else told
        if story.stays.add(frame) is not None:
            story.frames.append(frame)
            if frame.traveller is not None and frame.place is not None:
                passage.salience.travellers.add(frame.traveller)
    for met in meeting.frames(passage):
        meeting_frame = replace(met, dates=head) if _undated_news(met, passage) else met
        encounter = story.encounters.add(meeting_frame, story.dateline)
        if encounter is not None:
            story.frames.append(meeting_frame)
            if not meeting_frame.reading.general:
                passage.salience.meet(meeting_frame.participants)
            passage.salience.hosts |= {p for p in encounter.participants if p.country == encounter.country}
