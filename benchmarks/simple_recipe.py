"""The recipe that ready-made packages suggest, for comparison: names by spaCy, a list of words, dateparser.

Each sentence is read by itself. A person named before a word of travel, and the places named after it, are
a visit; two people named beside a word of meeting are a meeting; the sentence's first date is its date.
Surnames take the full name under which the article gave them, and countries and cities are looked up in
the same tables that Motorcade uses. Made as well as it can be without reading grammar.
"""

from __future__ import annotations

from datetime import datetime
from functools import cache
from typing import TYPE_CHECKING, Any

from components.extraction.language import MODEL
from components.reference.countries import countries
from components.reference.places import gazetteer

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from spacy.language import Language
    from spacy.tokens import Doc, Span, Token

    from components.records import Article

Record = dict[str, Any]

_GOING = (
    "visit travel trip arrive fly tour journey land head stopover pilgrimage attend go leave welcome host"
)
_TALKING = "meet meeting talk summit confer negotiation negotiate receive discuss"
_COMING = "will would plan planned expect expected due schedule scheduled next tomorrow upcoming"
TRAVEL, MEETING, PLANNED = (frozenset(words.split()) for words in (_GOING, _TALKING, _COMING))
CANCELLED = frozenset(("cancel", "postpone", "scrap", "scuttle"))
# How much of a date its words gave, in characters of an ISO date.
_LENGTHS = {"day": 10, "month": 7, "year": 4}


@cache
def pipeline() -> Language:
    """The small English model with its name tagger, which our own extraction does without."""
    import spacy  # noqa: PLC0415

    return spacy.load(MODEL)


def read(article: Article) -> Record:
    """The visits and meetings of one article, in the form that ``motorcade extract`` prints."""
    doc = pipeline()(article.text)
    names = _full_names(doc)
    visits: dict[tuple[str, str], Record] = {}
    meetings: dict[tuple[str, ...], Record] = {}
    for sentence in doc.sents:
        for visit in _visits(sentence, names, article.published):
            _keep(visits, (visit["traveller"], visit["country"]), visit)
        for meeting in _meetings(sentence, names, article.published):
            _keep(meetings, tuple(sorted(meeting["participants"])), meeting)
    return {"visits": [*visits.values()], "meetings": [*meetings.values()]}


def _keep(known: dict[Any, Record], key: Any, record: Record) -> None:
    """One record for each key: the first, with what later ones add."""
    first = known.setdefault(key, record)
    for field in ("city", "start", "country"):
        first[field] = first[field] or record[field]


def _visits(sentence: Span, names: dict[str, str], published: str | None) -> Iterator[Record]:
    word = next((token for token in sentence if token.lemma_.lower() in TRAVEL), None)
    if word is None:
        return
    people = _people(sentence, names)
    before = [name for name, at in people if at < word.i]
    travellers = before or [name for name, _ in people][:1]
    places = [place for place in _places(sentence) if place[2] > word.i] or _places(sentence)
    stays: dict[str, str | None] = {}
    for country, city, _ in places:
        stays[country] = stays.get(country) or city
    for traveller in travellers[-1:]:
        for country, city in stays.items():
            place = {"country": country, "city": city}
            yield {"traveller": traveller, **place, **_when(sentence, word, published)}


def _meetings(sentence: Span, names: dict[str, str], published: str | None) -> Iterator[Record]:
    word = next((token for token in sentence if token.lemma_.lower() in MEETING), None)
    people = [*dict.fromkeys(name for name, _ in _people(sentence, names))]
    if word is None or len(people) < 2:
        return
    places = _places(sentence)
    country, city = places[-1][:2] if places else (None, None)
    when = _when(sentence, word, published)
    yield {"participants": people, "country": country, "city": city, **when}


def _full_names(doc: Doc) -> dict[str, str]:
    """The longest name under which each surname stands in the article."""
    names: dict[str, str] = {}
    for entity in doc.ents:
        if entity.label_ == "PERSON":
            name = _bare(entity)
            surname = name.split()[-1] if name else ""
            names[surname] = max(names.get(surname, ""), name, key=len)
    return names


def _bare(entity: Span) -> str:
    return entity.text.removesuffix("'s").removesuffix("’s").strip()


def _people(sentence: Span, names: dict[str, str]) -> list[tuple[str, int]]:
    """The people of a sentence by full name, each with the number of the word."""
    found = [(_bare(entity), entity.start) for entity in sentence.ents if entity.label_ == "PERSON"]
    return [(names.get(name.split()[-1], name), at) for name, at in found if name]


def _places(sentence: Span) -> list[tuple[str, str | None, int]]:
    """Country code, city and number of the word of each place that the tables know."""
    found: list[tuple[str, str | None, int]] = []
    for entity in sentence.ents:
        if entity.label_ not in ("GPE", "NORP"):  # the tagger takes Tajikistan for a nationality
            continue
        name = _bare(entity).removeprefix("the ").removeprefix("The ")
        if words := [word for word in countries().words(name) if word.kind in ("name", "former")]:
            found.append((words[0].code, None, entity.start))
        elif entity.label_ == "GPE" and (cities := gazetteer().lookup(name)):
            found.append((cities[0].country, cities[0].city or cities[0].name, entity.start))
    return found


def _when(sentence: Span, word: Token, published: str | None) -> Record:
    lemmas = {token.lower_ for token in sentence} | {token.lemma_.lower() for token in sentence}
    future = bool(lemmas & PLANNED)
    status = "cancelled" if lemmas & CANCELLED else "planned" if future else "completed"
    dates = [entity for entity in sentence.ents if entity.label_ == "DATE"]
    dates.sort(key=lambda entity: abs(entity.start - word.i))
    return {"start": _first_date(dates, published, future), "end": None, "status": status}


def _first_date(dates: Sequence[Span], published: str | None, future: bool) -> str | None:
    """The date nearest to the word that dateparser can read, cut to the precision that its words have."""
    from dateparser.date import DateDataParser  # noqa: PLC0415
    from dateparser.search import search_dates  # noqa: PLC0415

    # Without a day to count from, only dates that say their year are kept.
    base = datetime.fromisoformat(published or "2000-01-01")
    settings: Any = {"RELATIVE_BASE": base, "PREFER_DATES_FROM": "future" if future else "past"}
    parser = DateDataParser(languages=["en"], settings=settings)
    for entity in dates:
        found = parser.get_date_data(entity.text)
        day, length = found.date_obj, _LENGTHS.get(found.period, 10)
        if day is None:  # "from 31 May to 3 June": the first of several
            several = search_dates(entity.text, languages=["en"], settings=settings)
            day = several[0][1] if several else None
        if day is not None and (published or str(day.year) in entity.text):
            return str(day.date())[:length]
    return None
