"""What was recognised and which rule fired, sentence by sentence: for those who mend the rules."""

from __future__ import annotations

from typing import TYPE_CHECKING

from components.extraction.dating import date_article
from components.extraction.frames import VisitFrame
from components.extraction.origin import home_of, speaker_of
from components.extraction.reading import read
from components.reference.leaders import Leaders, leaders
from components.reference.summits import summits

if TYPE_CHECKING:
    from collections.abc import Iterator

    from components.extraction.frames import MeetingFrame
    from components.extraction.reading import Story
    from components.records import Article


def explain_article(article: Article, table: Leaders | None = None) -> Iterator[str]:
    """The lines for one article, read as ``extract`` reads it; the first say when it was published."""
    people = table or leaders()
    dating = date_article(article, people, summits())
    yield f"published: {dating.published or 'unknown'} ({dating.reason or dating.basis})"
    for clue in dating.clues:
        yield f"    clue: {clue.says}"
    for sentence in dating.contradictions:
        yield f"    does not fit: {sentence}"
    published = dating.published
    yield from explain(
        read(article.text, people, published, home_of(article), article.title, speaker_of(article))
    )


def explain(story: Story) -> Iterator[str]:
    """Lines of plain text for each sentence that holds a name, a place or a rule that fired."""
    for sentence in story.sentences:
        start, end = sentence.start, sentence.end
        people = [m for m in story.people if start <= m.start < end]
        places = [m for m in story.places if start <= m.start < end]
        dates = [d for d in story.calendar.found if start <= d.start < end]
        frames = [f for f in story.frames if f.sentence == sentence.index]
        if not (people or places or frames):
            continue
        yield f"[{sentence.index}] {story.text[start:end]}"
        if people:
            told = (f"{story.text[m.start : m.end]} = {', '.join(w.name for w in m.who)}" for m in people)
            yield "    people: " + "; ".join(told)
        if places:
            yield "    places: " + "; ".join(
                f"{story.text[m.start : m.end]} = {m.country}" + (f", {m.city_name}" if m.city_name else "")
                for m in places
            )
        if dates:
            yield "    dates: " + "; ".join(date.text for date in dates)
        for frame in frames:
            yield "    " + _line(frame)
        if not frames:
            yield "    no rule fired"


def _line(frame: VisitFrame | MeetingFrame) -> str:
    place = frame.place.city_name or frame.place.country if frame.place else "no place told"
    told = f"{frame.reading.status}, {place}"
    dates = ", ".join(date.text for date in frame.dates)
    if isinstance(frame, VisitFrame):
        who = frame.traveller.name if frame.traveller else "the traveller told before"
        return f"visit by rule “{frame.rule.name}”: {who}; {told}" + (f"; {dates}" if dates else "")
    who = " and ".join(p.name for p in frame.participants)
    return f"meeting by rule “{frame.rule.name}”: {who}; {told}" + (f"; {dates}" if dates else "")
