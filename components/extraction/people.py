"""Every person told in an article: each way of finding people in turn, the surest first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from components.extraction import (
    people_again,
    people_by_office,
    people_by_table,
    people_by_title,
    people_unnamed,
)
from components.extraction.people_book import Book

if TYPE_CHECKING:
    from components.extraction.cast import Cast, PersonMention
    from components.extraction.offices import Office
    from components.extraction.words import Word


def find(
    text: str, words: list[Word], offices: list[Office], cast: Cast, home: str | None
) -> list[PersonMention]:
    """All mentions by name or by office, in order.

    ``home`` is the country that bare offices are of ("the foreign minister"); ``cast`` grows.
    """
    book = Book(text, words, offices, cast, home)
    people_by_table.find(book)
    people_by_office.find(book)
    people_by_title.find_by_honorific(book)
    people_by_title.find_in_apposition(book)
    people_again.find(book)
    people_unnamed.find(book)
    return sorted(book.mentions, key=lambda mention: mention.start)
