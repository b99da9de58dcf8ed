"""Whatever a file holds, it is read or refused with a sentence: files of every kind, spoilt at random."""

from __future__ import annotations

import io
from functools import cache

import docx
import odfdo
import openpyxl
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from components.articles import SUFFIXES, UnreadableArticle, columns_of, read_all
from tests.articles.making_pdfs import pdf, written
from tests.articles.test_archive import archive
from tests.articles.test_feed import ATOM, RSS
from tests.articles.test_mail import mail
from tests.articles.test_web_archives import PAGE, mhtml

STARTS = {
    "pdf": b"%PDF-1.7\n",
    "zip": b"PK\x03\x04",
    "empty zip": b"PK\x05\x06",
    "parquet": b"PAR1",
    "mbox": b"From a@b Mon May 27 10:00:00 2024\nSubject: x\n\n",
    "eml": b"From: a\nSubject: b\nMIME-Version: 1.0\n",
    "mhtml": b"Snapshot-Content-Location: https://x\nContent-Type: multipart/related; boundary=",
    "webarchive": b"bplist00",
    "rss": b"<rss><channel><item><description>",
    "atom": b"<feed xmlns='http://www.w3.org/2005/Atom'><entry>",
    "html": b"<!doctype html><html><body>",
    "csv": b"title,text,date\n",
    "json": b'[{"text": "',
}


def saved(document: object) -> bytes:
    file = io.BytesIO()
    document.save(file)  # type: ignore[attr-defined]
    return file.getvalue()


@cache
def whole(kind: str) -> bytes:
    """A small sound file of each kind."""
    if kind == "docx":
        document = docx.Document()
        document.add_paragraph("He went.")
        return saved(document)
    if kind == "odt":
        return saved(odfdo.Document("text"))
    if kind == "xlsx":
        book = openpyxl.Workbook()
        book.active.append(["text", "date"])
        book.active.append(["He went.", "2024-05-27"])
        return saved(book)
    if kind == "parquet":
        return pd.DataFrame({"text": ["He went.", "They met."], "date": ["2024", None]}).to_parquet()
    made = {
        "pdf": lambda: written(pdf([["He went to Berlin on Monday."]])),
        "zip": lambda: archive({"a.txt": b"He went.", "b.csv": b"text\nx\n"}),
        "mhtml": mhtml,
        "eml": lambda: mail().as_bytes(),
        "rss": RSS.encode,
        "atom": ATOM.encode,
        "html": PAGE.encode,
    }
    return made[kind]()


def check(name: str, data: bytes) -> None:
    """Read or refused, in sentences; and so is the look at its columns."""
    texts: list[str] = []
    sentences: list[str] = []
    names: set[str] = {name}
    try:
        reading = read_all(name, data)
        texts += [article.text for article in reading.articles]
        sentences += reading.notes
        columns_of(name, data)
    except UnreadableArticle as error:
        sentences.append(error.reason)
        names.add(error.name)
    assert texts or sentences
    assert all(text.strip() and text.encode() for text in texts)
    assert all(sentence.endswith((".", ")")) for sentence in sentences)
    assert names == {name}


@given(st.sampled_from(sorted(STARTS)), st.binary(max_size=200), st.sampled_from(("", *SUFFIXES)))
@settings(max_examples=300)
def test_files_that_begin_well(kind: str, rest: bytes, suffix: str) -> None:
    check(f"a{suffix}", STARTS[kind] + rest)


KINDS = ["docx", "odt", "xlsx", "parquet", "pdf", "zip", "mhtml", "eml", "rss", "atom", "html"]


@pytest.mark.parametrize("kind", KINDS)
@given(st.data())
@settings(max_examples=40)
def test_sound_files_spoilt(kind: str, data: st.DataObject) -> None:
    spoilt = bytearray(whole(kind))
    for at in data.draw(st.lists(st.integers(0, len(spoilt) - 1), min_size=1, max_size=5)):
        spoilt[at] = data.draw(st.integers(0, 255))
    end = data.draw(st.one_of(st.none(), st.integers(1, len(spoilt))))
    check(f"a.{kind}", bytes(spoilt[:end]))
