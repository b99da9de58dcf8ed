"""Web pages saved as one file: MHTML (Chrome, Edge, Internet Explorer) and Safari's web archive."""

from __future__ import annotations

import plistlib
from xml.parsers.expat import ExpatError

from components.articles.mail_parts import declared_encoding, header, header_names, message_of, payload
from components.articles.reader import Reader, Reading, UnreadableArticle
from components.articles.web_page import read_page

_NAMES = (".mht", ".mhtml")
_PLIST = b"bplist00"
_EMPTY = "There is no web page in this file. Save the page again, as “web page, HTML only”, and load that."


def _takes(name: str, data: bytes) -> bool:
    if data.startswith(_PLIST) or b"<key>WebMainResource</key>" in data[:1000]:
        return True
    names = header_names(data)
    if name.lower().endswith(_NAMES):
        return "content-type" in names
    return "snapshot-content-location" in names or (
        "content-type" in names and b"<Saved by" in data[:200].split(b"\n\n")[0]
    )


def _read(name: str, data: bytes) -> Reading:
    if data.startswith((_PLIST, b"<?xml", b"<!DOCTYPE")):
        return _safari(name, data)
    try:
        message = message_of(data)
        parts = list(message.walk())
    except RecursionError:  # thousands of parts within parts: made to do harm
        raise UnreadableArticle(name, _EMPTY) from None
    for part in parts:
        if part.get_content_type() in ("text/html", "application/xhtml+xml") and (page := payload(part)):
            # The address of the page; an address within the archive ("cid:…") is of no use to a reader.
            address = header(message, "Snapshot-Content-Location") or header(part, "Content-Location")
            url = address if address and address.startswith(("http://", "https://")) else None
            return read_page(name, in_utf8(page, declared_encoding(part)), url)
    raise UnreadableArticle(name, _EMPTY)


def _safari(name: str, data: bytes) -> Reading:
    try:
        archive = plistlib.loads(data)
        main = archive["WebMainResource"]
        page, url = bytes(main["WebResourceData"]), main.get("WebResourceURL")
        encoding = str(main.get("WebResourceTextEncodingName") or "utf-8")
    except (
        plistlib.InvalidFileException,
        ExpatError,
        KeyError,
        TypeError,
        ValueError,
        AttributeError,
        RecursionError,
    ):
        raise UnreadableArticle(name, _EMPTY) from None
    return read_page(name, in_utf8(page, encoding), str(url) if url else None)


def in_utf8(page: bytes, encoding: str | None) -> bytes:
    """The page in UTF-8, where it came with another encoding beside it, and fits it."""
    if not encoding:
        return page
    try:
        return b"\xef\xbb\xbf" + page.decode(encoding).encode("utf-8")
    except (LookupError, ValueError):
        return page


READER = Reader(_takes, _read)
