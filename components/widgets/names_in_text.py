"""Where people, places and dates stand in an article's text, by the tables alone: no sentence is parsed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from components.extraction import dates, geography, offices, people
from components.extraction.cast import Cast, Character
from components.extraction.origin import home_of
from components.extraction.words import words_of
from components.reference.countries import countries
from components.reference.leaders import leaders
from components.widgets.marked_text import Mark

if TYPE_CHECKING:
    from components.records import Article


def names_in(article: Article, published: str | None) -> list[Mark]:
    """A mark for each person (class "person"), place ("place") and date ("date") of the text, in order."""
    text = article.text
    words = words_of(text)
    told = geography.countries_told(text, words)
    cast = Cast(leaders(), published, frozenset(told))
    told_people = people.find(text, words, offices.scan(text, words), cast, home_of(article))
    taken = frozenset(place for mention in told_people for place in range(mention.first, mention.stop))
    places = geography.scan(text, words, taken, told)
    marks = [
        *(
            Mark(one.start, one.end, "person", " and ".join(map(_who, one.who)))
            for one in told_people
            if one.who
        ),
        *(Mark(one.start, one.end, "place", _where(one)) for one in places),
        *(Mark(one.start, one.end, "date", "A date") for one in dates.find(text)),
    ]
    return sorted(marks, key=lambda mark: mark.start)


def _who(person: Character) -> str:
    """ "Emomali Rahmon, president, Tajikistan"."""
    name = person.leader.name if person.leader else person.name
    country = countries().by_code.get(person.country or "")
    parts = [name, "" if person.unnamed and not person.leader else person.office]
    return ", ".join(part for part in [*parts, country.name if country else ""] if part)


def _where(place: geography.PlaceMention) -> str:
    """ "Dushanbe, Tajikistan"."""
    country = countries().by_code.get(place.country)
    return ", ".join(part for part in (place.city_name, country.name if country else place.country) if part)
