"""Web pages saved as one file: MHTML as Chromium writes it, and Safari's web archive."""

from __future__ import annotations

import email.policy
import plistlib
from email.message import EmailMessage

import pytest

from tests.articles.opening import only, refusal

PAGE = """<html><head><title>Modi lands in Tokyo</title>
<meta property="og:site_name" content="The Daily">
<meta property="article:published_time" content="2022-05-23T08:00Z"></head>
<body><nav><a href="/">Home</a></nav><article><h1>Modi lands in Tokyo</h1>
<p>Prime Minister Narendra Modi arrived in Tokyo on Monday for the summit of the Quad – his office said.</p>
<p>He is to meet the prime minister of Japan, Fumio Kishida, on Tuesday, &amp; the president of the US.</p>
<p>The visit, his fifth to Japan as prime minister, ends on Tuesday, when he flies home to New Delhi.</p>
</article><footer>Subscribe to our newsletter</footer></body></html>"""
URL = "https://daily.example/modi-tokyo"


def mhtml(page: str = PAGE, charset: str = "utf-8") -> bytes:
    message = EmailMessage(policy=email.policy.SMTP)
    message["From"] = "<Saved by Blink>"
    message["Snapshot-Content-Location"] = URL
    message["Subject"] = "Modi lands in Tokyo"
    message["Date"] = "Mon, 24 Nov 2030 03:51:00 +0000"
    message.set_content(page, subtype="html", charset=charset, cte="quoted-printable")
    message.make_related()
    message.add_related(b"\x89PNG", "image", "png", headers=["Content-Location: https://daily.example/a.png"])
    return message.as_bytes()


@pytest.mark.parametrize("name", ["a.mhtml", "a.mht", "a.eml", "a.txt"])
@pytest.mark.parametrize("charset", ["utf-8", "cp1252"])
def test_a_page_saved_by_chrome(name: str, charset: str) -> None:
    article = only(name, mhtml(charset=charset))
    assert (article.title, article.source, article.url) == ("Modi lands in Tokyo", "The Daily", URL)
    assert (article.published, article.published_basis) == ("2022-05-23", "file")
    assert "summit of the Quad – his office said" in article.text
    assert "& the president" in article.text
    assert "Subscribe" not in article.text


def test_the_encoding_beside_the_page_counts_more_than_the_one_in_it() -> None:
    page = PAGE.replace("<head>", '<head><meta charset="iso-8859-2">')
    assert "summit of the Quad – his office said" in only("a.mhtml", mhtml(page)).text


def test_the_day_of_saving_is_not_the_day_of_publication() -> None:
    page = "\n".join(line for line in PAGE.split("\n") if "published_time" not in line)
    assert only("a.mhtml", mhtml(page + "</head>")).published is None


@pytest.mark.parametrize("kind", [plistlib.FMT_BINARY, plistlib.FMT_XML])
def test_a_page_saved_by_safari(kind: plistlib.PlistFormat) -> None:
    main = {"WebResourceData": PAGE.encode("utf-16-le"), "WebResourceTextEncodingName": "utf-16-le"}
    data = plistlib.dumps({"WebMainResource": main | {"WebResourceURL": URL}}, fmt=kind)
    article = only("a.webarchive", data)
    assert (article.title, article.url, article.published) == ("Modi lands in Tokyo", URL, "2022-05-23")
    assert "summit of the Quad – his office said" in article.text


def test_archives_without_a_page() -> None:
    message = b"From: <Saved by Blink>\r\nContent-Type: text/plain\r\n\r\nx"
    for name, data in (("a.mhtml", message), ("a.webarchive", plistlib.dumps({}, fmt=plistlib.FMT_BINARY))):
        assert refusal(name, data).startswith("There is no web page in this file.")
