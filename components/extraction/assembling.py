"""From stays and encounters to records: names, places, dates, confidence and evidence."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from components.extraction import certainty
from components.extraction.timing import day_of
from components.records import Evidence, Meeting, Person, Place, Visit, When
from components.reference.countries import countries
from components.reference.places import gazetteer

if TYPE_CHECKING:
    from collections.abc import Iterable

    from components.extraction.cast import Character
    from components.extraction.encounters import Encounter
    from components.extraction.geography import PlaceMention
    from components.extraction.reading import Story
    from components.extraction.stay import Stay

_SMALL = frozenset({"of", "the", "for", "and"})
# A past event so many days before the article is told in passing.
_BACKGROUND_DAYS = 14


def person(character: Character) -> Person:
    """The record of a character: the usual English name, or the office where nobody knows who held it."""
    leader = character.leader
    told = _office(character) if character.unnamed else None
    return Person(
        name=leader.name if leader else told or character.name,
        id=leader.id if leader else None,
        country=character.country,
        office=character.office if character.office != "leader" else None,
        told=told if leader else None,
    )


def _office(character: Character) -> str:
    """ "President of India", for whom the article names by the office alone."""
    country = countries().by_code.get(character.country or "")
    words = " ".join(w if w in _SMALL else w[:1].upper() + w[1:] for w in character.name.split())
    told = country is None or "European" in words  # "President of the European Commission"
    return words if told or country is None else f"{words} of {country.name}"


def visit(stay: Stay, story: Story) -> Visit:
    """The record of one stay."""
    published = story.calendar.published
    when = stay.when()
    status = stay.status(published)
    main = stay.main_clause()
    read = Visit(
        traveller=person(stay.traveller),
        place=_place(stay.country, stay.places),
        when=when,
        status=status,
        evidence=_evidence(story, [main.sentence, *(frame.sentence for frame, _ in stay.told)]),
        rule=main.rule.name,
        confidence=main.rule.confidence,
        occasion=next((frame.occasion for frame, _ in stay.told if frame.occasion), None),
        background=_background(status, when, published, general=stay.past()),
        implied=stay.implied,
    )
    doubts = certainty.doubts_of_visit(stay, read, published)
    return replace(read, confidence=certainty.confidence(main.rule, doubts))


def meeting(encounter: Encounter, story: Story) -> Meeting:
    """The record of one encounter."""
    published = story.calendar.published
    when, status = encounter.when(published), encounter.status(published)
    frame = encounter.told[0][0]
    places = [encounter.place] if encounter.place else []
    if encounter.stay is not None and encounter.stay.country == encounter.country:
        places += _only_city(encounter.stay)
    read = Meeting(
        participants=_distinct(person(p) for p in encounter.participants),
        place=_place(encounter.country, places),
        when=when,
        status=status,
        evidence=_evidence(story, [f.sentence for f, _ in encounter.told]),
        rule=frame.rule.name,
        confidence=frame.rule.confidence,
        form="bilateral" if len({p.country for p in encounter.participants}) == 2 else "multilateral",
        background=_background(status, when, published, general=frame.reading.general),
    )
    doubts = certainty.doubts_of_meeting(encounter, read, published)
    return replace(read, confidence=certainty.confidence(frame.rule, doubts))


def _distinct(people: Iterable[Person]) -> tuple[Person, ...]:
    """Each person once, though the article told one of them by name and by office."""
    found: dict[str, Person] = {}
    for one in people:
        key = one.id or one.name
        if key not in found or found[key].told:
            found[key] = one
    return tuple(found.values())


def _background(status: str, when: When, published: str | None, *, general: bool) -> bool:
    if status not in {"completed", "cancelled"}:
        return False
    today, end = day_of(published), day_of(when.end or when.start)
    if today is not None and end is not None:
        return (today - end).days > _BACKGROUND_DAYS
    if today is not None and when.start:
        return when.start < today.isoformat()[: len(when.start)]
    return general


def _place(country: str | None, places: list[PlaceMention]) -> Place:
    """The country with the first city told in it; coordinates of the city, else none."""
    for mention in places:
        if mention.city is not None and mention.city_name:
            return Place(country, mention.city_name, mention.city.latitude, mention.city.longitude)
    for mention in places:
        if mention.city_name:
            capital = gazetteer().in_country(mention.city_name, mention.country)
            if capital:
                return Place(country, mention.city_name, capital.latitude, capital.longitude)
            return Place(country, mention.city_name)
    return Place(country)


def _only_city(stay: Stay) -> list[PlaceMention]:
    """The city of a stay that has but one: its meetings are there."""
    return list(stay.cities.values()) if len(stay.cities) == 1 else []


def _evidence(story: Story, sentences: list[int]) -> tuple[Evidence, ...]:
    found = []
    for index in dict.fromkeys(sentences):
        sentence = story.sentences[index]
        found.append(Evidence(story.text[sentence.start : sentence.end], sentence.start, sentence.end))
    return tuple(found)
