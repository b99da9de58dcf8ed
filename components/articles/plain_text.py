"""Plain text: one article a file, its title being a short first line with an empty line below it."""

from __future__ import annotations

import re

from components.articles.encoding import decode
from components.articles.reader import Reader, Reading, UnreadableArticle
from components.articles.titles import MAX_TITLE, SENTENCE_ENDS
from components.records import Article

_TITLE = re.compile(rf"\s*(\S[^\r\n]{{0,{MAX_TITLE - 1}}})(?:\r\n|\r|\n)[^\S\r\n]*(?:\r\n|\r|\n)")


def title_of(text: str) -> str | None:
    """A first line that stands by itself. It stays in the text too: offsets count from the file's start."""
    match = _TITLE.match(text)
    if match is None:
        return None
    line = match[1].strip()
    return None if line.endswith(SENTENCE_ENDS) else line


def _takes(_name: str, _data: bytes) -> bool:
    return True


def _read(name: str, data: bytes) -> Reading:
    text = decode(data)
    if text is None:
        raise UnreadableArticle(name, "The letters of the file cannot be made out. Save it as UTF-8 text.")
    return Reading([Article(text=text, title=title_of(text))])


READER = Reader(_takes, _read)
