"""Mails and mailboxes written with the standard library, read by the mail reader."""

from __future__ import annotations

import mailbox
from email.message import EmailMessage
from typing import TYPE_CHECKING

import pytest

from components.articles import read_all
from tests.articles.opening import only, refusal

if TYPE_CHECKING:
    from pathlib import Path

BODY = (
    "French President Emmanuel Macron arrived in Berlin on Monday for talks\n"
    "with Chancellor Olaf Scholz – their “first” in a year, the office said.\n"
    "\n"
    "He flies home on Tuesday.\n"
)
TEXT = (
    "French President Emmanuel Macron arrived in Berlin on Monday for talks with Chancellor Olaf Scholz – "
    "their “first” in a year, the office said.\n\nHe flies home on Tuesday."
)


def mail(subject: str = "Macron à Berlin", body: str = BODY) -> EmailMessage:
    message = EmailMessage()
    message["From"] = "Agence Exemple <wire@agency.example>"
    message["To"] = "me@example.org"
    message["Subject"] = subject
    message["Date"] = "Mon, 27 May 2024 23:30:00 -0500"
    message["Message-ID"] = "<1@agency.example>"
    message.set_content(body)
    return message


@pytest.mark.parametrize("name", ["a.eml", "a.txt", "a"])
def test_a_mail(name: str) -> None:
    article = only(name, mail().as_bytes())
    assert (article.title, article.text) == ("Macron à Berlin", TEXT)
    assert (article.source, article.published, article.published_basis) == (
        "Agence Exemple",
        "2024-05-27",
        "file",
    )


@pytest.mark.parametrize("encoding", ["base64", "quoted-printable", "8bit"])
@pytest.mark.parametrize("charset", ["utf-8", "cp1252"])
def test_encodings_of_mails(charset: str, encoding: str) -> None:
    message = mail()
    message.set_content(BODY, charset=charset, cte=encoding)
    assert only("a.eml", message.as_bytes()).text == TEXT


def test_a_mail_of_html_alone() -> None:
    message = mail()
    message.set_content(
        "<html><head><style>p {}</style></head><body><h1>Macron &amp; Scholz</h1>"
        "<p>He <b>met</b> Olaf\nScholz.</p>"
        "<p>He left.<br>By train.</p><script>never()</script></body></html>",
        subtype="html",
    )
    assert (
        only("a.eml", message.as_bytes()).text
        == "Macron & Scholz\n\nHe met Olaf Scholz.\n\nHe left.\nBy train."
    )


def test_of_two_versions_the_plain_one_and_attachments_are_told() -> None:
    message = mail()
    message.add_alternative("<p>Other</p>", subtype="html")
    message.add_attachment(b"%PDF-1.7", maintype="application", subtype="pdf", filename="report.pdf")
    reading = read_all("a.eml", message.as_bytes())
    assert reading.articles[0].text == TEXT
    assert reading.notes == ["The mail: attached files were not read (report.pdf). Save and load them."]


@pytest.mark.parametrize(
    "header",
    [
        "---------- Forwarded message ---------\nFrom: The Daily <news@daily.example>\n"
        "Date: Fri, May 24, 2024 at 10:15 AM\nSubject: Scholz in Paris\nTo: <friend@example.org>\n\n",
        "\n\nBegin forwarded message:\n\nFrom: The Daily <news@daily.example>\nSubject: Scholz in Paris\n"
        "Date: 24 May 2024 at 10:15:00 CEST\nTo: friend@example.org\n\n",
        "From: The Daily <news@daily.example>\nSent: Friday, May 24, 2024 10:15 AM\nTo: A Friend\n"
        "Subject: Scholz in Paris\n\n",
    ],
)
def test_a_forwarded_article_has_its_own_source_and_date(header: str) -> None:
    article = only("a.eml", mail("Fwd: Scholz in Paris", header + BODY).as_bytes())
    assert (article.title, article.text) == ("Scholz in Paris", TEXT)
    assert (article.source, article.published) == ("The Daily", "2024-05-24")


def test_a_forwarded_article_without_a_date_gets_none() -> None:
    header = "---------- Forwarded message ---------\nFrom: news@daily.example\nSubject: Scholz in Paris\n\n"
    article = only("a.eml", mail("Fwd: Scholz in Paris", header + BODY).as_bytes())
    assert (article.source, article.published, article.published_basis) == ("daily.example", None, "unknown")


def test_a_mailbox(tmp_path: Path) -> None:
    box = mailbox.mbox(tmp_path / "box")
    box.add(mail("One", "He went.\n\nFrom Berlin he flew on.\n"))
    box.add(mail("Empty", " "))
    box.add(mail("Two", "They met."))
    box.close()
    data = (tmp_path / "box").read_bytes()
    assert b">From Berlin" in data
    for name in ("a.mbox", "a.txt"):
        reading = read_all(name, data)
        assert [(a.title, a.text, a.published) for a in reading.articles] == [
            ("One", "He went.\n\nFrom Berlin he flew on.", "2024-05-27"),
            ("Two", "They met.", "2024-05-27"),
        ]
        assert reading.notes == ["Mail 2 has no text."]


@pytest.mark.parametrize("charset", ["vutf-8", "idna", "base64"])
def test_a_mail_that_names_no_encoding(charset: str) -> None:
    data = mail().as_bytes().replace(b'charset="utf-8"', f'charset="{charset}"'.encode())
    assert charset.encode() in data
    assert only("a.eml", data).text == TEXT


def test_parts_within_parts_without_end() -> None:
    parts = "".join(f"Content-Type: multipart/mixed; boundary=b{n}\n\n--b{n}\n" for n in range(1100))
    for kind in ("Content-Type: message/rfc822\n\n" * 1100, parts):
        data = f"From: a@b.example\nSubject: x\nMIME-Version: 1.0\n{kind}\nx".encode()
        assert refusal("a.eml", data) == "The mail was left out: it cannot be made out."
        assert "no web page" in refusal("a.mhtml", b"Snapshot-Content-Location: https://x.org\n" + data)


def test_a_mail_without_text() -> None:
    assert refusal("a.eml", mail(body=" ").as_bytes()) == "The mail has no text."


def test_a_text_with_a_head_of_its_own_is_no_mail() -> None:
    text = "Title: Macron in Berlin\nDate: 27 May 2024\nFrom: Berlin\n\nHe went."
    assert only("a.txt", text.encode()).text == text
