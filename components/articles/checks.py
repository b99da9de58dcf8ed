"""What every file and every article must pass, whatever its format."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from components.articles.reader import UnreadableArticle

if TYPE_CHECKING:
    from components.records import Article

MAX_FILE_BYTES = 200_000_000
# What the parser takes in one piece, and far more than any article: a thousand pages are a wrong file.
MAX_CHARACTERS = 1_000_000

_UTF16_OR_32 = (b"\xff\xfe", b"\xfe\xff", b"\x00\x00\xfe\xff")
# First bytes of files that people take for text, or rename to .txt.
_FOREIGN = {
    b"\xd0\xcf\x11\xe0": "an old office document (DOC, XLS) or an Outlook message (MSG)",
    b"{\\rtf": "a rich text document (RTF)",
    b"\x89PNG": "a picture",
    b"\xff\xd8\xff": "a picture",
    b"GIF8": "a picture",
    b"\x1f\x8b": "a compressed file",
    b"7z\xbc\xaf": "a 7z archive",
    b"Rar!": "a RAR archive",
    b"ARROW1": "an Arrow table",
}
_LOCKED_OFFICE = "EncryptedPackage".encode("utf-16-le")  # how Word and Excel wrap what has a password
_WAY_OUT = "Save it as text, PDF, DOCX, a web page or a table (CSV, XLSX), or unpack it, and load that."
_CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_CONTROL_SHARE = 0.01
# Not text in any language, and refused by PostgreSQL (NUL) or by UTF-8 (half a surrogate pair).
_IMPOSSIBLE = re.compile("[\x00\ud800-\udfff]")
_BLANK = re.compile(r"\s+")


def refuse_size(name: str, data: bytes) -> None:
    """Raise UnreadableArticle for an empty or a huge file."""
    if not data.strip():
        raise UnreadableArticle(name, "The file is empty. Check that it was saved, and load it again.")
    if len(data) > MAX_FILE_BYTES:
        limit = MAX_FILE_BYTES // 1_000_000
        raise UnreadableArticle(
            name, f"The file is larger than {limit} MB, the limit for one file. Split it and load the parts."
        )


def refuse_foreign(name: str, data: bytes) -> None:
    """Raise UnreadableArticle for bytes that are no text."""
    if data.startswith(b"\xd0\xcf\x11\xe0") and _LOCKED_OFFICE in data:
        raise UnreadableArticle(
            name,
            "The document is locked with a password. Save it without one in Word or Excel, and load that.",
        )
    for start, what in _FOREIGN.items():
        if data.startswith(start):
            raise UnreadableArticle(name, f"The file is {what}, which Motorcade does not read. {_WAY_OUT}")
    if data.startswith(_UTF16_OR_32):
        return
    sample = data[:65536]
    if b"\x00" in sample or len(_CONTROL.findall(sample)) > _CONTROL_SHARE * len(sample):
        raise UnreadableArticle(name, f"The file is not text but binary data. {_WAY_OUT}")


def checked(name: str, article: Article) -> Article:
    """The article with "\\n" for every newline, short fields on one line, and impossible signs replaced.

    Raises UnreadableArticle where there is no text, or too much of it.
    """
    text = _IMPOSSIBLE.sub("\ufffd", article.text).replace("\r\n", "\n").replace("\r", "\n")
    if not text.strip():
        raise UnreadableArticle(name, "There is no text in it. Check that it is the article itself.")
    if len(text) > MAX_CHARACTERS:
        raise UnreadableArticle(
            name,
            f"It has {len(text):,} characters, and {MAX_CHARACTERS:,} is the limit for one article. "
            "Split it into its articles: a file each, or JSON with one article a line.",
        )
    return replace(
        article,
        text=text,
        title=_line(article.title),
        source=_line(article.source),
        url=_line(article.url),
        external_id=_line(article.external_id),
    )


def _line(value: str | None) -> str | None:
    """One line without odd blanks; None where nothing is left."""
    return _BLANK.sub(" ", _IMPOSSIBLE.sub("\ufffd", value)).strip() or None if value else None
