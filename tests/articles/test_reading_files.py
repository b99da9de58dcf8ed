"""Files of every kind, good and bad, as they come from people's disks."""

from __future__ import annotations

import codecs
import json
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from components import articles
from components.articles import UnreadableArticle, read, read_all
from components.articles.checks import MAX_CHARACTERS
from tests.articles.opening import only, refusal

SHARED = Path(__file__).resolve().parents[3] / "shared" / "accuracy" / "dev"
TEXT = "Macron in Kraków\n\nThe president’s visit – his “first” – cost €3.\n"


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(TEXT.encode(), id="UTF-8"),
        pytest.param(codecs.BOM_UTF8 + TEXT.encode(), id="UTF-8 with its mark"),
        pytest.param(TEXT.encode("utf-16"), id="UTF-16"),
        pytest.param(codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"), id="UTF-16, the other way round"),
        pytest.param(TEXT.encode("utf-32"), id="UTF-32"),
        pytest.param(TEXT.encode("cp1252"), id="cp1252"),
        pytest.param(TEXT.replace("\n", "\r\n").encode("cp1252"), id="cp1252 with Windows newlines"),
        pytest.param(TEXT.replace("\n", "\r").encode(), id="old Macintosh newlines"),
    ],
)
def test_encodings_are_read_right(data: bytes) -> None:
    article = only("a.txt", data)
    assert article.text == TEXT
    assert article.title == "Macron in Kraków"


def test_a_file_cut_within_a_letter_stays_utf8() -> None:
    assert only("a.txt", "Visit – “first” – the €".encode()[:-1]).text == "Visit – “first” – the \ufffd"


def test_another_alphabet_is_guessed() -> None:
    text = "Президент России Владимир Путин прибыл с рабочим визитом в Душанбе. " * 5
    assert only("a.txt", text.encode("cp1251")).text == text


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Putin in Dushanbe\n\nHe went.", "Putin in Dushanbe"),
        ("\n  Putin in Dushanbe  \n \nHe went.", "Putin in Dushanbe"),
        ("Putin went to Dushanbe.\n\nHe met Rahmon.", None),
        ("DUSHANBE, 27 June —\n\nHe went.", None),
        ("Putin in Dushanbe\nHe went.", None),
        ("x" * 161 + "\n\nHe went.", None),
        ("He went.", None),
    ],
)
def test_a_short_first_line_by_itself_is_the_title_and_stays_in_the_text(
    text: str, title: str | None
) -> None:
    article = only("a.txt", text.encode())
    assert (article.title, article.text) == (title, text)


def test_who_gave_the_date() -> None:
    dated = json.dumps([{"text": "He went.", "published": "2022-06-27"}, {"text": "They met."}]).encode()
    assert [(a.published, a.published_basis) for a in read("a.json", dated, "2022-07-01")] == [
        ("2022-06-27", "file"),
        ("2022-07-01", "given"),
    ]
    assert only("a.txt", b"He went.").published_basis == "unknown"
    with pytest.raises(ValueError, match="“tomorrow” is not a date"):
        read("a.txt", b"He went.", "tomorrow")


NEWS = {"headline": "Summit", "content": "They met.", "pubDate": "Tue, 28 Jun 2022 23:30:00 -0500"}


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(json.dumps([NEWS]), id="a list"),
        pytest.param(json.dumps(NEWS), id="one article"),
        pytest.param(json.dumps({"status": "ok", "articles": [NEWS]}, indent=2), id="a list in a wrapper"),
        pytest.param("\ufeff" + json.dumps(NEWS) + "\n\n", id="with a mark and blank lines"),
    ],
)
@pytest.mark.parametrize("name", ["news.json", "news.jsonl", "news.txt", "news"])
def test_json_in_its_shapes_whatever_the_name(name: str, data: str) -> None:
    article = only(name, data.encode())
    assert (article.title, article.text, article.published) == ("Summit", "They met.", "2022-06-28")


def test_json_lines_and_the_usual_field_names() -> None:
    rows = [
        {"id": 7, "title": "A", "text": "a", "source": {"id": None, "name": "AFP"}, "url": "https://x.org/a"},
        {
            "Article_ID": "n-8",
            "headline": "B",
            "maintext": "b",
            "source_domain": "x.org",
            "date_publish": "2021",
        },
        {"title": "", "headline": "C", "body": "c", "outlet": "Tass", "publish_date": "2021-03-04 10:00:00"},
        {"webTitle": "D", "articleBody": "d", "publisher": "El País", "datePublished": 1656374400000},
    ]
    found = read("dump.jsonl", "\r\n".join(json.dumps(row) for row in rows).encode())
    assert [(a.external_id, a.title, a.text, a.source, a.published, a.url) for a in found] == [
        ("7", "A", "a", "AFP", None, "https://x.org/a"),
        ("n-8", "B", "b", "x.org", "2021", None),
        (None, "C", "c", "Tass", "2021-03-04", None),
        (None, "D", "d", "El País", "2022-06-28", None),
    ]


def test_what_a_dump_lacks_is_left_out_with_a_sentence() -> None:
    lines = ['{"text": "He went."}', '{"title": "No text"}', "[1, 2]", '{"text": "cut off', '{"text": " "}']
    lines.append('{"text": "They met.", "date": "03/04/2021"}')
    reading = read_all("dump.jsonl", "\n".join(lines).encode())
    assert [article.text for article in reading.articles] == ["He went.", "They met."]
    assert reading.notes == [
        "Line 2 was left out: it has no text.",
        "Line 3 was left out: it is not an article.",
        "Line 4 was left out: it is not an article.",
        "Line 5 was left out: it has no text.",
        "Line 6 was read without a date: “03/04/2021” cannot be made out.",
    ]


def test_text_that_begins_like_json_is_text() -> None:
    for text in ("[Reuters] He went.", "{He went}", "[1] He went."):
        assert only("a.txt", text.encode()).text == text


PAGE = """<!DOCTYPE html>
<html><head><title>Modi lands in Tokyo | Daily</title><meta charset="utf-8">
<meta property="og:site_name" content="The Daily">
<meta property="article:published_time" content="2022-05-23T08:00Z">
<link rel="canonical" href="https://daily.example/modi-tokyo"><script>alert("never")</script></head>
<body><nav><a href="/">Home</a> <a href="/world">World</a></nav><article><h1>Modi lands in Tokyo</h1>
<p>Prime Minister Narendra Modi arrived in Tokyo on Monday for the summit of the Quad, his office said.</p>
<p>He is to meet the prime minister of Japan, Fumio Kishida, on Tuesday, &amp; the president of the US.</p>
<p>The visit, his fifth to Japan as prime minister, ends on Tuesday, when he flies home to New Delhi.</p>
<script>document.write("<p>never</p>")</script></article>
<footer>Subscribe to our newsletter</footer></body></html>"""


@pytest.mark.parametrize("name", ["page.html", "page.htm", "page.txt"])
def test_a_saved_web_page_gives_body_title_date_and_source(name: str) -> None:
    article = only(name, PAGE.encode(), "2030-01-01")
    assert article.title == "Modi lands in Tokyo"
    assert (article.source, article.url) == ("The Daily", "https://daily.example/modi-tokyo")
    assert (article.published, article.published_basis) == ("2022-05-23", "file")
    assert "arrived in Tokyo on Monday" in article.text
    assert "& the president" in article.text
    assert not any(word in article.text for word in ("never", "alert", "Subscribe", "<p>", "World"))


@pytest.mark.skipif(not SHARED.is_dir(), reason="the labelled articles are not here")
@pytest.mark.parametrize("number", ["041", "042", "048", "060"])
def test_real_web_pages_are_read_like_their_clean_text(number: str) -> None:
    lines = (SHARED / "articles.jsonl").read_text(encoding="utf-8").splitlines()
    clean = {row["id"]: row for row in map(json.loads, lines)}[number]
    article = only(f"{number}.html", (SHARED / "html" / f"{number}.html").read_bytes())
    got, want = Counter(article.text.split()), Counter(clean["text"].split())
    shared = (got & want).total()
    assert 2 * shared / (got.total() + want.total()) >= 0.98
    assert (article.title, article.published) == (clean["title"], clean["published"])


@pytest.mark.parametrize(
    ("name", "data", "sentence"),
    [
        ("a.txt", b"", "The file is empty"),
        ("a.txt", b" \r\n\t", "The file is empty"),
        ("a.txt", codecs.BOM_UTF8 + b"\n", "There is no text in it"),
        ("a.txt", bytes(range(256)) * 10, "The file is not text but binary data"),
        ("a.txt", b"%PDF-1.7 ...", "The PDF is damaged or was cut short"),
        ("a.txt", b"PK\x03\x04....", "The ZIP archive is damaged or was cut short"),
        (
            "a.doc",
            b"\xd0\xcf\x11\xe0....",
            "The file is an old office document (DOC, XLS) or an Outlook message",
        ),
        (
            "a.xlsx",
            b"\xd0\xcf\x11\xe0...." + "EncryptedPackage".encode("utf-16-le"),
            "The document is locked with a password",
        ),
        ("a.parquet", b"PAR1....", "The Parquet table is damaged"),
        ("a.parquet", b"PARE....PARE", "The Parquet table is encrypted"),
        ("a.jsonl.gz", b"\x1f\x8b\x08....", "The file is a compressed file"),
        ("a.txt", b"\x89PNG\r\n\x1a\n....", "The file is a picture"),
        ("a.txt", b"word " * 4_000_000, "It has 20,000,000 characters, and 1,000,000 is the limit"),
        ("a.json", b'{"name": "no article"}', "There is no article in this JSON file"),
        ("a.json", b'"He went."', "This JSON file is not a list of articles"),
        ("a.json", b"[1, 2, 3]", "There is no article in this JSON file. Article 1 was left out"),
        ("a.json", b"[]", "There is no article in this JSON file"),
        ("a.json", b'[{"text": "He', "The file is not valid JSON"),
        ("a.jsonl", b'{"text"\n{"text": "He went."}', "The file is not valid JSON"),
        ("a.json", b"[" * 100_000, "The file is not valid JSON"),
        ("a.html", b"<html><script>alert(1)</script></html>", "No article was found in this web page"),
        ("a.html", b"<html><body></body></html>", "No article was found in this web page"),
    ],
)
def test_bad_files_get_one_clear_sentence(name: str, data: bytes, sentence: str) -> None:
    reason = refusal(name, data)
    assert reason.startswith(sentence)
    assert len(reason) < 300


def test_an_article_at_the_limit_passes() -> None:
    assert len(only("a.txt", b"word " * (MAX_CHARACTERS // 5)).text) == MAX_CHARACTERS


def test_one_endless_article_does_not_spoil_the_others() -> None:
    data = json.dumps([{"text": "word " * 300_000}, {"text": "He went."}]).encode()
    reading = read_all("a.json", data)
    assert [article.text for article in reading.articles] == ["He went."]
    assert reading.notes[0].startswith("Article 1 was left out. It has 1,500,000 characters")


def test_what_no_database_takes_is_replaced() -> None:
    article = only("a.json", b'{"text": "He \\u0000 went \\ud800.", "title": "A\\n  b", "id": "\\u0000"}')
    assert (article.text, article.title, article.external_id) == ("He \ufffd went \ufffd.", "A b", "\ufffd")


@given(st.binary(max_size=300), st.sampled_from(["a.txt", "a.json", "a.jsonl", "a", "a.html"]))
def test_any_bytes_give_articles_or_a_sentence(data: bytes, name: str) -> None:
    try:
        found, reason = articles.read(name, data), "."
    except UnreadableArticle as error:
        found, reason = [], error.reason
    assert reason.endswith(".")
    assert found or reason != "."
    for article in found:
        assert article.text.strip()
        assert "\r" not in article.text
        article.text.encode()


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1).filter(str.strip))
def test_utf8_text_comes_back_letter_for_letter(text: str) -> None:
    assert only("a.txt", f"He went. {text}".encode()).text == f"He went. {text}"
