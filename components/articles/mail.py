"""Mails (EML) and mailboxes (MBOX): newsletters, agency wires and forwarded articles.

The subject is the title, the sender the source, the day of sending the publication date. For a forwarded mail
those are what its inner header says.
"""

from __future__ import annotations

import mailbox
import re
import tempfile
from email.utils import parseaddr
from pathlib import Path
from typing import TYPE_CHECKING

from components.articles.dates import publication_date
from components.articles.mail_parts import header, header_names, message_of, text_of
from components.articles.markup import html_text
from components.articles.paragraphs import joined
from components.articles.reader import Reader, Reading, UnreadableArticle
from components.records import Article

if TYPE_CHECKING:
    from email.message import EmailMessage

_NAMES = (".eml", ".mbox", ".mbx")
_MBOX = re.compile(rb"From \S+.*\d{4}\s*\r?\n[!-9;-~]+:")
# One of these, that only mail programs write, tells a mail from a text that begins "Title: …".
_OF_MAIL = frozenset({"message-id", "received", "return-path", "delivered-to", "mime-version"})
_QUOTED_FROM = re.compile(r"(?m)^>(>*From )")
_FORWARD = re.compile(r"^\s*(?:(?:fwd?|wg|tr|rv|i)\s*:\s*)+", re.I)
_FORWARDED = re.compile(
    r"(?:^|\n)[ \t]*(?:-{3,}.{0,40}-{3,}|Begin forwarded message:)?[ \t]*\n*"
    r"((?:[ \t]*\*?(?:From|Date|Sent|Subject|To|Cc|Reply-To):\*?[ \t].*\n+){2,})",
    re.I,
)
_INNER = re.compile(r"^[ \t]*\*?(From|Date|Sent|Subject):\*?[ \t]+(.+)$", re.I | re.M)
# "The Daily <news@daily.example>", "Reuters via Google Alerts": what stands before is the source.
_ADDRESS_ONLY = re.compile(r"^[^@\s]+@([^@\s]+)$")


def _takes(name: str, data: bytes) -> bool:
    if _MBOX.match(data.lstrip(b"\r\n")):
        return True
    names = header_names(data)
    by_name = name.lower().endswith(_NAMES) and len(names & {"from", "subject", "date", "to"}) >= 2
    return by_name or ("from" in names and "subject" in names and not names.isdisjoint(_OF_MAIL))


def _read(name: str, data: bytes) -> Reading:
    reading = Reading()
    if _MBOX.match(data.lstrip(b"\r\n")):
        for number, mail in enumerate(_mails(data.lstrip(b"\r\n")), 1):
            _take(f"Mail {number}", mail, reading, in_mailbox=True)
    else:
        _take("The mail", data, reading, in_mailbox=False)
    if not reading.articles:
        raise UnreadableArticle(
            name, reading.notes[0] if reading.notes else "There is no mail in this mailbox."
        )
    return reading


def _mails(data: bytes) -> list[bytes]:
    """The mails of a mailbox. The standard library splits it, and wants it as a file."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "mailbox"
        path.write_bytes(data)
        box = mailbox.mbox(path, create=False)
        try:
            return [box.get_bytes(key) for key in box.iterkeys()]
        finally:
            box.close()


def _take(where: str, data: bytes, reading: Reading, *, in_mailbox: bool) -> None:
    try:
        message = message_of(data)
        text = _text(message)
        attached = [n for part in message.walk() if part.is_attachment() and (n := _filename(part))]
    except RecursionError:  # thousands of parts within parts: made to do harm
        reading.notes.append(f"{where} was left out: it cannot be made out.")
        return
    if in_mailbox:
        text = _QUOTED_FROM.sub(r"\1", text)
    if not text.strip():
        reading.notes.append(f"{where} has no text.")
        return
    if attached:
        reading.notes.append(
            f"{where}: attached files were not read ({', '.join(attached[:5])}). Save and load them."
        )
    reading.articles.append(_article(message, text))


def _article(message: EmailMessage, text: str) -> Article:
    subject = header(message, "Subject") or ""
    sender, sent = header(message, "From"), header(message, "Date")
    title = _FORWARD.sub("", subject)
    inner = _FORWARDED.search(text[:5000])
    if inner and (title != subject or "forwarded" in inner[0].lower()):
        told = {key.lower(): value.strip() for key, value in _INNER.findall(inner[1])}
        sender, sent = told.get("from"), told.get("date") or told.get("sent")
        title = _FORWARD.sub("", told.get("subject") or title)
        text = text[inner.end() :]
    published = publication_date(sent)
    return Article(
        text=text.strip("\n"),
        title=title or None,
        source=_source(sender),
        published=published,
        published_basis="file" if published else "unknown",
    )


def _source(sender: str | None) -> str | None:
    """The sender's name; without one the host of the address."""
    if not sender:
        return None
    name, address = parseaddr(sender)
    host = _ADDRESS_ONLY.match(address or sender)
    return name or (host[1] if host else sender)


def _text(message: EmailMessage) -> str:
    """The mail as plain text, broken lines joined; from its HTML where it has nothing else."""
    try:
        part = message.get_body(("plain", "html"))
    except (AttributeError, ValueError, TypeError, LookupError):  # malformed beyond the parser
        part = None
    if part is None:
        return ""
    text = text_of(part).replace("\r\n", "\n")
    if part.get_content_type() == "text/html":
        return html_text(text)
    return joined(text.split("\n"))


def _filename(part: EmailMessage) -> str | None:
    try:
        return part.get_filename()
    except (ValueError, TypeError, LookupError, AttributeError):
        return None


READER = Reader(_takes, _read)
