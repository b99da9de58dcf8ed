"""Articles about anything but leaders' travel, for a pile of news as it comes: mostly about something else.

Put together from sentences written for this benchmark (other_news_sentences.py) with names, places, numbers
and days filled in. They meet, travel, visit and open things as such news does; nobody in them is a leader.
The same seed gives the same articles.
"""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from benchmarks.other_news_sentences import SUBJECTS
from components.records import Article

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


_FIRST = _words(
    "Anna Ben Carla Daniel Elena Frank Grace Hassan Ingrid James Katya Liam Maria Nadia Oscar Priya Quentin "
    "Rosa Samuel Tara Umar Vera William Ximena Yusuf Zoe Mei Jorge Aisha Pieter"
)
_LAST = _words(
    "Adams Baker Castillo Doyle Eriksen Fischer Gupta Hughes Ibrahim Jansen Kowalski Lindqvist Moretti Novak "
    "Okafor Patel Quinn Rossi Schmidt Tanaka Ueda Vance Walker Yilmaz Zimmer Osei Laurent Silva"
)
_CITIES = _words(
    "London Leeds Paris Lyon Berlin Hamburg Madrid Seville Rome Turin Vienna Prague Warsaw Oslo Helsinki "
    "Athens Lisbon Dublin Chicago Boston Denver Toronto Sydney Auckland Tokyo Osaka Seoul Mumbai Nairobi "
    "Lagos Cairo Lima Bogotá"
)
_COUNTRIES = _words(
    "Britain France Germany Spain Italy Austria Poland Norway Finland Greece Portugal Ireland Canada "
    "Australia Japan India Kenya Nigeria Egypt Peru Brazil Mexico Chile Turkey"
)
_DAYS = _words("Monday Tuesday Wednesday Thursday Friday Saturday Sunday")
_MONTHS = _words("January February March April May June July August September October November December")
_SYLLABLES = _words("ba do ri mel tar vin sco pel gan hu rom ket lis nor fa wen zu dra mo tik")
_COMPANY_ENDS = ("Group", "Foods", "Motors", "Bank", "Energy", "Media", "Holdings", "Systems")
_TEAM_ENDS = ("United", "City", "Rovers", "Athletic", "Wanderers", "Tigers")


class OtherNews:
    """A source of such articles; every one has its own people, companies and places."""

    def __init__(self, seed: int) -> None:
        self._chance = random.Random(seed)

    def articles(self, lengths: Sequence[int]) -> Iterator[Article]:
        """One article for each length in words, none much longer or shorter, all on one subject each."""
        for number, words in enumerate(lengths):
            yield self.article(SUBJECTS[number % len(SUBJECTS)], words)

    def article(self, sentences: Sequence[str], words: int) -> Article:
        """An article of about that many words from one subject's sentences, three or four a paragraph."""
        cast = self._cast()
        paragraphs: list[list[str]] = [[]]
        bag: list[str] = []
        while words > 0:
            bag = bag or self._chance.sample(sentences, len(sentences))
            sentence = bag.pop().format(**cast, **self._figures())
            words -= len(sentence.split())
            if len(paragraphs[-1]) >= self._chance.randint(3, 4):
                paragraphs.append([])
            paragraphs[-1].append(sentence)
        text = "\n\n".join(" ".join(paragraph) for paragraph in paragraphs)
        return Article(
            text, title=paragraphs[0][0].rstrip("."), published="2024-03-14", published_basis="file"
        )

    def _cast(self) -> dict[str, str]:
        """Who and where an article is about: the same from its first sentence to its last."""
        pick, invent = self._chance.sample, self._invented
        (one, two), (one_last, two_last) = pick(_FIRST, 2), (invent(), self._chance.choice(_LAST))
        (city, other_city), (country, other_country) = pick(_CITIES, 2), pick(_COUNTRIES, 2)
        return {
            "person": f"{one} {one_last}",
            "surname": one_last,
            "other": f"{two} {two_last}",
            "other_surname": two_last,
            "city": city,
            "other_city": other_city,
            "country": country,
            "other_country": other_country,
            "company": f"{invent()} {self._chance.choice(_COMPANY_ENDS)}",
            "other_company": f"{invent()} {self._chance.choice(_COMPANY_ENDS)}",
            "team": f"{city} {self._chance.choice(_TEAM_ENDS)}",
            "other_team": f"{other_city} {self._chance.choice(_TEAM_ENDS)}",
            "street": f"{invent()} Street",
        }

    def _figures(self) -> dict[str, str]:
        """Numbers and dates, new in every sentence."""
        chance = self._chance
        return {
            "few": str(chance.randint(2, 9)),
            "many": str(chance.randint(12, 98)),
            "year": str(chance.randint(1998, 2023)),
            "day": chance.choice(_DAYS),
            "date": f"{chance.randint(1, 28)} {chance.choice(_MONTHS)}",
            "month": chance.choice(_MONTHS),
        }

    def _invented(self) -> str:
        """A name that hardly any other article has, as real news is full of them."""
        return "".join(self._chance.choices(_SYLLABLES, k=self._chance.randint(2, 4))).capitalize()
