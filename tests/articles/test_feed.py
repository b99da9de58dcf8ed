"""RSS and Atom feeds, as sites give them."""

from __future__ import annotations

import pytest

from components.articles import read_all
from tests.articles.opening import only, refusal

LONG = (
    "<p>Prime Minister Modi arrived in Tokyo.</p><p>He met Fumio Kishida &amp; left.</p>" + "<p>x</p>" * 200
)
RSS = f"""<?xml version="1.0"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>The Daily</title><link>https://daily.example</link>
<item><title>Modi in Tokyo &amp; Kyoto</title><link>https://daily.example/1</link><guid>d-1</guid>
<pubDate>Mon, 23 May 2022 23:30:00 -0500</pubDate><description>A teaser.</description>
<content:encoded><![CDATA[{LONG}]]></content:encoded></item>
<item><title>Scholz in Paris</title><link>https://daily.example/2</link>
<source url="https://afp.example">AFP</source><description>He went.</description></item>
<item><title>Nothing</title></item>
</channel></rss>"""
ATOM = f"""<feed xmlns="http://www.w3.org/2005/Atom"><title>The Daily</title>
<entry><id>d-1</id><title>Modi in Tokyo</title><updated>2022-05-24T08:00:00Z</updated>
<published>2022-05-23T08:00:00Z</published><link href="https://daily.example/1"/>
<content type="html">{LONG.replace("&", "&amp;").replace("<", "&lt;")}</content></entry></feed>"""


@pytest.mark.parametrize("name", ["a.rss", "a.xml", "a.txt"])
def test_rss(name: str) -> None:
    reading = read_all(name, RSS.encode())
    one, two = reading.articles
    assert (one.title, one.url, one.external_id) == (
        "Modi in Tokyo & Kyoto",
        "https://daily.example/1",
        "d-1",
    )
    assert one.text.startswith("Prime Minister Modi arrived in Tokyo.\n\nHe met Fumio Kishida & left.\n\nx")
    assert (one.source, one.published, one.published_basis) == ("The Daily", "2022-05-23", "file")
    assert (two.text, two.source, two.published) == ("He went.", "AFP", None)
    assert reading.notes == [
        "Entry 3 was left out: it has no text.",
        "1 of 2 entries are only the beginning of an article: load the pages themselves to read all.",
    ]


def test_atom_in_another_encoding() -> None:
    data = ('<?xml version="1.0" encoding="iso-8859-1"?>' + ATOM.replace("Daily", "Défi")).encode("latin-1")
    article = only("a.atom", data)
    assert (article.title, article.source, article.published) == ("Modi in Tokyo", "The Défi", "2022-05-23")
    assert article.text.startswith("Prime Minister Modi arrived in Tokyo.\n\nHe met Fumio Kishida & left.")


def test_feeds_without_articles() -> None:
    empty = b'<rss version="2.0"><channel><title>x</title></channel></rss>'
    assert refusal("a.rss", empty).startswith("There is no article in this feed: there is no entry in it.")
    titles = b'<rss version="2.0"><channel><item><title>x</title></item></channel></rss>'
    assert refusal("a.rss", titles).startswith("There is no article in this feed: its entries have no text.")


def test_a_feed_reads_no_other_file_and_does_not_grow() -> None:
    grow = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 10))
    declared = f'<!DOCTYPE rss [<!ENTITY out SYSTEM "file:///etc/hostname"><!ENTITY e0 "ha">{grow}]>'
    item = "<item><description>He met &out;&e9;.</description></item>"
    feed = f"<?xml version='1.0'?>{declared}<rss version='2.0'><channel>{item}</channel></rss>"
    assert len(only("a.rss", feed.encode()).text) < 40
