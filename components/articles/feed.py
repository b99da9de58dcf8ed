"""RSS and Atom feeds, by feedparser: an article for each entry. Nothing is fetched."""

from __future__ import annotations

import io
import re
from typing import Any

from components.articles.dates import publication_date
from components.articles.encoding import decode
from components.articles.markup import without_entities, without_markup
from components.articles.reader import Reader, Reading, UnreadableArticle
from components.records import Article

_LOOKS_LIKE = re.compile(
    r"(?:<\?xml[^>]*>|<\?[^>]*\?>|<!--.*?-->|<!DOCTYPE[^>\[]*(?:\[.*?\])?\s*>|\s)*<(?:\w+:)?(?:rss|feed|RDF)[\s>]",
    re.S,
)
# No feed needs entities of its own; those that stand for each other ten by ten take seconds to be refused.
_OWN_ENTITIES = re.compile(rb"<!DOCTYPE[^>\[]{0,1000}\[.*?\]\s*>", re.S)
_HEAD = 65_536  # bytes
_TEASER = 400  # characters: shorter is the beginning of an article, not the article


def _takes(_name: str, data: bytes) -> bool:
    if b"<" not in data[:2048]:
        return False
    return _LOOKS_LIKE.match((decode(data[:8192]) or "").lstrip("\ufeff")) is not None


def _read(name: str, data: bytes) -> Reading:
    feed = _parsed(name, data)
    reading = Reading()
    origin = _word(feed.feed.get("title"))
    teasers = 0
    for number, entry in enumerate(feed.entries, 1):
        article = _article(entry, origin)
        if article is None:
            reading.notes.append(f"Entry {number} was left out: it has no text.")
            continue
        teasers += len(article.text) < _TEASER
        reading.articles.append(article)
    if not reading.articles:
        left_out = "its entries have no text" if feed.entries else "there is no entry in it"
        raise UnreadableArticle(
            name,
            f"There is no article in this feed: {left_out}. Save the articles' own pages, and load those.",
        )
    if teasers:
        which = (
            "Its entry is"
            if len(reading.articles) == 1
            else f"{teasers} of {len(reading.articles)} entries are"
        )
        reading.notes.append(
            f"{which} only the beginning of an article: load the pages themselves to read all."
        )
    return reading


def _parsed(name: str, data: bytes) -> Any:
    import feedparser  # noqa: PLC0415 - slow to import, and only feeds need it

    head = _OWN_ENTITIES.sub(b"", data[:_HEAD], count=1)
    try:
        return feedparser.parse(io.BytesIO(head + data[_HEAD:]))  # bare bytes would be tried as a file's name
    except Exception:  # it means never to raise; what it does raise is a damaged feed
        raise UnreadableArticle(
            name, "The feed is damaged. Download or save it again, and load that."
        ) from None


def _article(entry: Any, origin: str | None) -> Article | None:
    """One entry: the longest of what it offers as text; None where it offers none."""
    offered = [_word(content.get("value")) for content in entry.get("content") or []]
    offered.append(_word(entry.get("summary")))
    texts = [without_markup(text).strip() for text in offered if text]
    text = max(texts, key=len, default="")
    if not text:
        return None
    title = _word(entry.get("title"))
    published = publication_date(entry.get("published") or entry.get("updated"))
    return Article(
        text=text,
        title=without_entities(title) if title else None,
        source=_word((entry.get("source") or {}).get("title")) or origin,
        url=_word(entry.get("link")),
        published=published,
        published_basis="file" if published else "unknown",
        external_id=_word(entry.get("id")),
    )


def _word(value: object) -> str | None:
    return value if isinstance(value, str) and value.strip() else None


READER = Reader(_takes, _read)
