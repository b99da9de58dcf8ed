"""Which sentences are parsed: parsing is what costs, and most sentences tell of no visit and no meeting."""

from __future__ import annotations

import re
from bisect import bisect
from typing import TYPE_CHECKING

from components.extraction import language, names_as_words
from components.extraction.names_as_words import Name

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from spacy.tokens import Doc

    from components.extraction.cast import Character, PersonMention
    from components.extraction.geography import PlaceMention
    from components.extraction.sentences import Sentence
    from components.extraction.windows import Spanned

# A sentence is parsed where one of these stands in it.
_TRIGGER = re.compile(
    r"\b(?:visit|tour|trip|destination|travel|journey|fl(?:y|ies|ew|own|ying)\b|go(?:es|ing|ne)?\b|went\b|head"
    r"|arriv|land|touch|leav|left\b"
    r"|depart|return|c[oa]m(?:e|es|ing)\b|stay|stop|spen[dt]|attend|join|participat|summit|mission|swing|pilgrim|voyage"
    r"|m(?:ee|e)t|talks?\b|talked|discuss|confer|receiv|welcom|greet|host|negotiat|sit\b|sat\b|sits\b|hold|held|sign"
    r"|address|speak|spoke|open|inaugurat|due\b|expected\b|congratulat|dine|lunch|jet|bound\b|lay|laid|celebrat|"
    r"appear|is in\b|was in\b|were in\b|are in\b|been to\b|been in\b|be in\b|deliver|said in\b"
    r"|told|officiat|call|present\b|brief|be there\b|also there\b)",
    re.IGNORECASE,
)
_PLAIN = str.maketrans({"\n": " ", ";": ",", "“": '"', "”": '"', "’": "'", "‘": "'"})
_LONE_SURROGATE = re.compile(r"[\ud800-\udfff]")
# "In Lviv in August Guterres met": without a comma the parser makes one name of month and man.
_DATE_BEFORE_NAME = re.compile(
    r"^(?:And|At|But|By|Early|From|In|Last|Late|Later|Meanwhile|On|Since|Then|This)\b[^,]*"
    r"\b(?:[A-Z][a-z]+day|January|February|March|April|May|June|July|August|September|October|November|December)"
    r"(?: \d{1,2})?(?: \d{4})?\s$"
)
_APPOSITION = re.compile(r", (?:the )?")
# Short words that the model knows well as a person and as a place.
_A_PERSON, _A_PLACE = "John", "Berlin"
_PRONOUN = re.compile(r"\b(?:he|she|they|his|her|their)\b", re.IGNORECASE)


def parsed(
    text: str, sentences: Sequence[Sentence], people: Sequence[PersonMention], places: Sequence[PlaceMention]
) -> dict[int, Doc]:
    """The parses of sentences with a trigger word, or with a place and a person, by the sentence's index."""
    placed, peopled = _sentences_of(sentences, places), _sentences_of(sentences, people)
    wanted = [
        s
        for s in sentences
        if _TRIGGER.search(text, s.start, s.end)
        or (s.index in placed and (s.index in peopled or _PRONOUN.search(text, s.start, s.end)))
    ]
    names = _names(text, sentences, people, places)
    told = (_plain(text[s.start : s.end], names.get(s.index, [])) for s in wanted)
    docs = names_as_words.parse(language.model(), told)
    return {s.index: doc for s, doc in zip(wanted, docs, strict=True)}


def _names(
    text: str, sentences: Sequence[Sentence], people: Sequence[PersonMention], places: Sequence[PlaceMention]
) -> dict[int, list[Name]]:
    """The names that the parser gets as one word each, by the sentence's index."""
    told = [*_person_names(text, people), *_place_names(text, places)]
    starts = [s.start for s in sentences]
    found: dict[int, list[Name]] = {}
    for name in told:
        if text[name.start : name.end].isupper():
            continue  # in a line of capitals a word in small letters would stand out
        at = bisect(starts, name.start) - 1
        if at < 0:
            continue  # before the first sentence: in the dateline
        sentence = sentences[at]
        if name.start >= sentence.start and name.end <= sentence.end:
            base = sentence.start
            inside = Name(name.start - base, name.head - base, name.end - base, name.word)
            found.setdefault(sentence.index, []).append(inside)
    return found


def _person_names(text: str, people: Sequence[PersonMention]) -> Iterator[Name]:
    """People by name; what stands straight after a name and means the same person goes on with it."""
    name: Name | None = None
    who: tuple[Character, ...] = ()
    for mention in people:
        if mention.kind != "name" or len(mention.who) != 1:
            continue
        if name and mention.who == who and text[name.end : mention.start] == " ":
            name = name._replace(head=mention.end, end=mention.end)
            continue
        if name:
            yield name
        name, who = Name(mention.start, mention.end, mention.end, _A_PERSON), mention.who
    if name:
        yield name


def _place_names(text: str, places: Sequence[PlaceMention]) -> Iterator[Name]:
    """Places, each with what stands in apposition to it: "Cairo, Egypt", "Ashgabat, the Turkmen capital"."""
    name: Name | None = None
    before: PlaceMention | None = None
    for place in places:
        if place.adjective:
            continue
        if name and before and _again(before, place) and _APPOSITION.fullmatch(text, name.end, place.start):
            name = name._replace(end=place.end)
            continue
        if name:
            yield name
        name, before = Name(place.start, place.end, place.end, _A_PLACE), place
    if name:
        yield name


def _again(city: PlaceMention, place: PlaceMention) -> bool:
    """Whether a place is a city's country, or the city told another way."""
    return city.city is not None and place.country == city.country and place.city in {None, city.city}


def _sentences_of(sentences: Sequence[Sentence], mentions: Sequence[Spanned]) -> set[int]:
    """The sentences in which mentions stand, by index."""
    starts = [s.start for s in sentences]
    return {bisect(starts, m.start) - 1 for m in mentions}


def _plain(sentence: str, names: list[Name]) -> tuple[str, list[Name]]:
    """Line breaks as spaces, quotes as one character, commas for semicolons and between a day and a name.

    Offsets stay.
    """
    sentence = _LONE_SURROGATE.sub("\ufffd", sentence)
    for name in names:
        if name.word == _A_PERSON and _DATE_BEFORE_NAME.match(sentence, 0, name.start):
            sentence = f"{sentence[: name.start - 1]},{sentence[name.start :]}"
    return sentence.translate(_PLAIN), names
