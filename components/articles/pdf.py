"""PDF files: their text layer, page by page, by pypdf (pure Python, BSD; PyMuPDF reads faster but is AGPL).

The dates of a PDF say when the file was made or printed, not when the article was published: not used.
"""

from __future__ import annotations

import io
import logging
import re
import unicodedata
from typing import TYPE_CHECKING

from components.articles.checks import MAX_CHARACTERS
from components.articles.page_lines import address_of_pages, text_of_pages
from components.articles.reader import Reader, Reading, UnreadableArticle
from components.articles.titles import leading_title
from components.records import Article

if TYPE_CHECKING:
    from pypdf import PdfReader

MAX_PAGES = 1000
_MARK = b"%PDF-"
_MARK_WITHIN = 1024  # some programs write a few bytes before the mark
_LEAST_LETTERS = 20  # fewer on all pages: stamps on a scan, not text
_LIGATURES = {ord(one): unicodedata.normalize("NFKC", one) for one in "ﬀﬁﬂﬃﬄﬅﬆ"}
_LETTERS = re.compile(r"[^\W\d_]")
_DAMAGED = "The PDF is damaged or was cut short. Download or save it again, and load that."
_LOCKED = (
    "The PDF is locked with a password. Open it, print it to a new PDF without a password, and load that."
)
_SCAN = (
    "The PDF holds pictures of pages and no text. Put it through a text recognition (OCR) program, or paste "
    "the article's text."
)


def _takes(_name: str, data: bytes) -> bool:
    return _MARK in data[:_MARK_WITHIN]


def _read(name: str, data: bytes) -> Reading:
    reader = _open(name, data)
    pages = _pages(name, reader)
    text = text_of_pages(pages)
    if len(_LETTERS.findall(text)) < _LEAST_LETTERS:
        raise UnreadableArticle(name, _SCAN)
    article = Article(text=text, title=_title(reader, text), url=address_of_pages(pages))
    return Reading([article], _notes(pages))


def _open(name: str, data: bytes) -> PdfReader:
    from pypdf import PdfReader  # noqa: PLC0415 - slow to import, and only PDFs need it
    from pypdf.errors import DependencyError  # noqa: PLC0415

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # it tells of every slip that it repairs
    try:
        reader = PdfReader(io.BytesIO(data), strict=False)
        locked = reader.is_encrypted and not reader.decrypt("")
        count = 0 if locked else len(reader.pages)
    except DependencyError:
        raise UnreadableArticle(name, _LOCKED) from None
    except Exception:  # pypdf raises whatever its parser stumbled over
        raise UnreadableArticle(name, _DAMAGED) from None
    if locked:
        raise UnreadableArticle(name, _LOCKED)
    if count > MAX_PAGES:
        raise UnreadableArticle(
            name,
            f"The PDF has {count:,} pages, and {MAX_PAGES:,} is the limit. Load the article's pages alone.",
        )
    return reader


def _pages(name: str, reader: PdfReader) -> list[str]:
    """The text of each page. A page that cannot be read is empty; where all fail, the file is damaged."""
    from pypdf.errors import DependencyError  # noqa: PLC0415

    pages: list[str] = []
    failed = length = 0
    for page in reader.pages:
        try:
            pages.append(letter_by_letter(page.extract_text()))
        except DependencyError:
            raise UnreadableArticle(name, _LOCKED) from None
        except Exception:  # as above
            pages.append("")
            failed += 1
        length += len(pages[-1])
        if length > MAX_CHARACTERS:
            break  # what has been read is more than any article: the general check refuses it
    if failed == len(pages):
        raise UnreadableArticle(name, _DAMAGED)
    return pages


def letter_by_letter(text: str) -> str:
    """Text without ligatures: what a font sets as one glyph, "ﬁ" of "ﬁfth", is two letters again."""
    return text.translate(_LIGATURES)


def _notes(pages: list[str]) -> list[str]:
    empty = [str(number) for number, page in enumerate(pages, 1) if not page.strip()]
    if not empty:
        return []
    shown = ", ".join(empty[:10]) + (" and others" if len(empty) > 10 else "")
    return [f"Page {shown} has no text." if len(empty) == 1 else f"Pages {shown} have no text."]


def _title(reader: PdfReader, text: str) -> str | None:
    """The file's own title where the text repeats it (many are a file name), else a short first paragraph."""
    try:
        given = " ".join(str(reader.metadata.title or "").split()) if reader.metadata else ""
    except Exception:  # as above
        given = ""
    if given and _plain(given) in _plain(text[:3000]):
        return given
    return leading_title(text.split("\n\n", 2))


def _plain(text: str) -> str:
    return "".join(character for character in text.lower() if character.isalnum())


READER = Reader(_takes, _read)
