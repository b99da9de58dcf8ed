"""One article read from its first sentence to its last: the way from text to stays and encounters."""

from __future__ import annotations

import re
from bisect import bisect
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

from components.extraction import dates, geography, going, language, meeting, offices, people
from components.extraction.cast import Cast, Character
from components.extraction.encounters import Encounters
from components.extraction.passage import Passage
from components.extraction.salience import Salience
from components.extraction.sentences import Sentence, split
from components.extraction.stays import Stays
from components.extraction.timing import Calendar
from components.extraction.words import words_of

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Sequence

    from components.extraction.cast import PersonMention
    from components.extraction.frames import MeetingFrame, VisitFrame
    from components.extraction.geography import PlaceMention
    from components.reference.leaders import Leaders

# A sentence is parsed only where one of these stands in it: cheap, and most sentences have none.
_TRIGGER = re.compile(
    r"\b(?:visit|tour|trip|travel|journey|fl(?:y|ies|ew|own|ying)\b|go(?:es|ing|ne)?\b|went\b|head"
    r"|arriv|land|touch|leav|left\b"
    r"|depart|return|c[oa]m(?:e|es|ing)\b|stay|stop|spen[dt]|attend|join|participat|summit|mission|swing|pilgrim|voyage"
    r"|m(?:ee|e)t|talks?\b|talked|discuss|confer|receiv|welcom|greet|host|negotiat|sit\b|sat\b|sits\b|hold|held|sign"
    r"|address|speak|spoke|open|inaugurat|due\b|expected\b|congratulat|dine|lunch|jet|bound\b|lay|laid|celebrat|"
    r"appear|is in\b|was in\b|were in\b|are in\b|been to\b|been in\b|be in\b|deliver|said in\b|told|officiat|call)",
    re.IGNORECASE,
)
_LONE_SURROGATE = re.compile(r"[\ud800-\udfff]")
# "In August Guterres was in Lviv": without a comma the parser makes one name of month and man.
_DATE_BEFORE_NAME = re.compile(
    r"^((?:In|On|By|Last|This|Late in|Early in)\s(?:January|February|March|April|May|June|July"
    r"|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)(?:\s\d{4})?)\s(?=[A-Z])"
)
_PRONOUN = re.compile(r"\b(?:he|she|they|his|her|their)\b", re.IGNORECASE)
_DATELINE = re.compile(
    r"\s*(?P<place>[^\W\d_][^\n:–—_/()\d]{1,60}?)\s*"
    r"(?:,?\s*(?:on\s)?[A-Z][A-Za-z]{2,8}\.?\s\d{1,2}(?:,?\s\d{4})?|,?\s*\d{1,2}\s[A-Z][a-z]+|\([^)\n]{2,40}\)"
    r"|/[A-Z]{3,}/?\.?|\b(?:CNN|AP|AFP)\b|\s)*"
    r"(?:\s[-–—_]{1,2}(?=\s)|\s?[–—_]{1,2}\s|--\s|(?<=[A-Z]):\s|/\.\s|\n)"
)


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
    frames: list[VisitFrame | MeetingFrame] = field(default_factory=list)


def read(
    text: str,
    leaders: Leaders,
    published: str | None,
    home: str | None,
    title: str | None = None,
    speaker: str | None = None,
) -> Story:
    """Read a whole article; ``home`` is the country that its source speaks from, where known.

    ``speaker`` is the office whose page it is. ``title`` tells where "here" is if no dateline does:
    "Arafat in Cairo to ask Egypt's help".
    """
    words = words_of(text)
    found_offices = offices.scan(text, words)
    told = geography.countries_told(text, words)
    cast = Cast(leaders, published, frozenset(told))
    mentions = people.find(text, words, found_offices, cast, home or _most_told(told))
    taken = frozenset(i for m in mentions for i in range(m.first, m.stop))
    places = geography.scan(text, words, taken, told)
    sentences = split(text, _after_dateline(text, places))
    calendar = Calendar(dates.find(text), published)
    stays = Stays(calendar)
    story = Story(
        text,
        sentences,
        mentions,
        places,
        calendar,
        stays,
        Encounters(calendar, stays),
        cast,
        _dateline(text, places),
    )
    if story.dateline is None and title and re.search(r"\bhere\b", text):
        story.dateline = _place_of_title(title)
    by_word = {words[i].start: office for office in found_offices for i in range(office.first, office.stop)}
    for mention in mentions:
        for i in range(mention.first, mention.stop):
            by_word.pop(words[i].start, None)
    _read_sentences(story, by_word, _narrator(text, cast, found_offices, home, speaker), home)
    stays.settle()
    return story


def _read_sentences(
    story: Story, bare: dict[int, offices.Office], narrator: Character | None, home: str | None
) -> None:
    salience = Salience(story.cast, home, _protagonist(story))
    text = story.text
    if not story.people and narrator is None:
        return  # nobody told: nothing to read, and parsing is what costs
    placed, peopled = _starts(story, story.places), _starts(story, story.people)
    wanted = [
        s
        for s in story.sentences
        if _TRIGGER.search(text, s.start, s.end)
        or (s.index in placed and (s.index in peopled or _PRONOUN.search(text, s.start, s.end)))
    ]
    docs = iter(language.parse(_plain(text[s.start : s.end]) for s in wanted))
    parsed = {s.index: doc for s, doc in zip(wanted, docs, strict=True)}
    people, places, found = _Window(story.people), _Window(story.places), _Window(list(story.calendar.found))
    durations = _Window(list(dates.durations(text)))
    there: PlaceMention | None = None
    for sentence in story.sentences:
        here = people.within(sentence), places.within(sentence), found.within(sentence)
        doc = parsed.get(sentence.index)
        if doc is None:
            there = next((p for p in reversed(here[1]) if not p.adjective), there)
            salience.begin_sentence()
            for mention in here[0]:
                for who in mention.who:
                    salience.tell(who)
            continue
        passage = Passage(sentence, doc, *here, bare, salience, narrator, there)
        passage.read()
        stretch = durations.within(sentence)
        _tell(story, passage, stretch[0].days if stretch else None)
        there = next((p for p in reversed(here[1]) if not p.adjective), there)


def _starts(story: Story, mentions: Sequence[_Spanned]) -> set[int]:
    """The sentences in which mentions stand, by index."""
    starts = [s.start for s in story.sentences]
    return {bisect(starts, m.start) - 1 for m in mentions}


def _tell(story: Story, passage: Passage, days: int | None) -> None:
    """Put what a sentence tells into the stays and encounters: stays first, since meetings lean on them."""
    for told in going.frames(passage, story.dateline):
        frame = replace(told, duration=days) if days and told.rule.weight >= 3 and not told.several else told
        if story.stays.add(frame) is not None:
            story.frames.append(frame)
            if frame.traveller is not None and frame.place is not None:
                passage.salience.travellers.add(frame.traveller)
    for meeting_frame in meeting.frames(passage):
        encounter = story.encounters.add(meeting_frame, story.dateline)
        if encounter is not None:
            story.frames.append(meeting_frame)
            if not meeting_frame.reading.general:
                passage.salience.meet(meeting_frame.participants)
            passage.salience.hosts |= {p for p in encounter.participants if p.country == encounter.country}


def _plain(sentence: str) -> str:
    """Line breaks as spaces, quotes as one character each: offsets stay."""
    sentence = _LONE_SURROGATE.sub("\ufffd", sentence)
    sentence = _DATE_BEFORE_NAME.sub(r"\1,", sentence)
    return sentence.replace("\n", " ").replace("“", '"').replace("”", '"').replace("’", "'").replace("‘", "'")


class _Spanned(Protocol):
    """Whatever stands at characters start..end of the text."""

    @property
    def start(self) -> int: ...

    @property
    def end(self) -> int: ...


_T = TypeVar("_T", bound=_Spanned)


class _Window(Generic[_T]):
    """Mentions in order, handed out sentence by sentence in one pass."""

    def __init__(self, items: list[_T]) -> None:
        self._items, self._at = items, 0

    def within(self, sentence: Sentence) -> list[_T]:
        found = []
        while self._at < len(self._items) and self._items[self._at].start < sentence.end:
            item = self._items[self._at]
            if item.start >= sentence.start and item.end <= sentence.end:
                found.append(item)
            self._at += 1
        return found


def _dateline(text: str, places: list[PlaceMention]) -> PlaceMention | None:
    """The place that "here" means: the one in the dateline."""
    match = _DATELINE.match(text)
    if not match:
        return None
    start, end = match.span("place")
    inside = [p for p in places if p.start >= start and p.end <= end + 30 and not p.adjective]
    if not inside:
        return None
    first = inside[0]
    return first if first.start - start <= 14 else None


def _after_dateline(text: str, places: list[PlaceMention]) -> int:
    """Where the news begins: the parser stumbles over "ALGIERS, March 6 (Reuters) -"."""
    match = _DATELINE.match(text)
    return match.end() if match and _dateline(text, places) is not None else 0


def _most_told(told: Counter[str]) -> str | None:
    """The country that an article without a known source is at home in: the one told far more than others."""
    first, second = [*told.most_common(2), ("", 0), ("", 0)][:2]
    return first[0] if first[1] >= 4 and first[1] >= 2 * second[1] else None


def _place_of_title(title: str) -> PlaceMention | None:
    places = [p for p in geography.scan(title, words_of(title), frozenset()) if not p.adjective]
    return next((p for p in places if p.city is not None), places[0] if places else None)


def _protagonist(story: Story) -> Character | None:
    """Whom the article is about: the most often named, who is named in its first sentences."""
    if not story.sentences:
        return None
    lead = story.sentences[min(2, len(story.sentences) - 1)].end
    counts: dict[int, int] = {}
    first: dict[int, Character] = {}
    for mention in story.people:
        for who in mention.who:
            if mention.start < lead or id(who) in first:
                first.setdefault(id(who), who)
                counts[id(who)] = counts.get(id(who), 0) + 1 + (mention.start < story.sentences[0].end)
    return first[max(counts, key=lambda key: counts[key])] if counts else None


def _narrator(
    text: str, cast: Cast, found: list[offices.Office], home: str | None, speaker: str | None
) -> Character | None:
    """Who says "I" in a statement of an office: "I will visit China … as Prime Minister"."""
    if home is None or not re.search(
        r"(?<![\w“\"'])I(?:'| (?:will|am|have|shall|look|had|was|wish|met|hope))", text
    ):
        return None
    for office in found:
        if office.title in offices.HEADS | {"foreign minister", "secretary of state"} and office.country in {
            None,
            home,
        }:
            return cast.holder(home, office.title, office.words)
    return cast.holder(home, speaker, speaker.title()) if speaker else None
