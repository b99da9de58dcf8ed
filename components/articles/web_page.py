"""Web pages saved from a browser: the article's body, title, date and source, without the page around it."""

from __future__ import annotations

import codecs
import re
from urllib.parse import urlsplit

from components.articles.encoding import decode
from components.articles.reader import Reader, Reading, UnreadableArticle
from components.records import Article

_LOOKS_LIKE = re.compile(r"(?:<\?xml[^>]*>|<!--.*?-->|\s)*<(?:!doctype\s+html|html|head|body)\b", re.I | re.S)
_NAMES = (".html", ".htm", ".xhtml")
_NO_ARTICLE = "No article was found in this web page. Copy its text and paste it, or save it as plain text."
_CHARSET = re.compile(rb"<meta[^>]+charset", re.I)


def _takes(name: str, data: bytes) -> bool:
    start = decode(data[:4096]) or ""
    tagged = "<" in start and name.lower().endswith(_NAMES)
    return tagged or _LOOKS_LIKE.match(start) is not None


def read_page(name: str, data: bytes, url: str | None = None) -> Reading:
    """The article of a page; ``url`` is its address where the page itself tells none.

    Raises UnreadableArticle where the page holds no article.
    """
    import trafilatura  # noqa: PLC0415 - slow to import, and only pages need it

    page: str | bytes = data
    # Where the page does not say its encoding, or a mark says it better, text files' own rules decide.
    if data.startswith(codecs.BOM_UTF8) or not _CHARSET.search(data[:4096]):
        page = decode(data) or data
    document = trafilatura.bare_extraction(
        page,
        with_metadata=True,
        include_comments=False,
        date_extraction_params={"original_date": True, "extensive_search": True},
    )
    text = document.text if document and not isinstance(document, dict) else None
    if document is None or isinstance(document, dict) or not text:
        raise UnreadableArticle(name, _NO_ARTICLE)
    date = document.date or None
    address = document.url or url
    article = Article(
        text=text,
        title=document.title,
        source=document.sitename or _host(address),
        url=address,
        published=date,
        published_basis="file" if date else "unknown",
    )
    return Reading([article])


def _host(address: str | None) -> str | None:
    try:
        return urlsplit(address or "").hostname
    except ValueError:  # "http://[x": no address
        return None


def _read(name: str, data: bytes) -> Reading:
    return read_page(name, data)


READER = Reader(_takes, _read)
