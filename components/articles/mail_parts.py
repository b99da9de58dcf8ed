"""Messages of headers and parts, which mails and saved web pages (MHTML) are: by the standard library."""

from __future__ import annotations

import email
import email.policy
import re
from typing import TYPE_CHECKING

from components.articles.encoding import decode

if TYPE_CHECKING:
    from email.message import EmailMessage, MIMEPart

_HEADER = re.compile(rb"[!-9;-~]+:[ \t]?[^\r\n]*(?:\r?\n[ \t]+[^\r\n]*)*\r?\n")
_BEGINNING = 32_768  # bytes in which all headers end


def message_of(data: bytes) -> EmailMessage:
    """The message; what cannot be made out is missing. Parts within parts without end: RecursionError."""
    return email.message_from_bytes(data.lstrip(b"\r\n"), policy=email.policy.default)


def header_names(data: bytes) -> frozenset[str]:
    """Names, in lower case, of the headers that the file begins with; none where it begins otherwise."""
    start = data[:_BEGINNING].lstrip(b"\xef\xbb\xbf\r\n")
    names, at = set(), 0
    while match := _HEADER.match(start, at):
        names.add(match[0].split(b":", 1)[0].decode("ascii").lower())
        at = match.end()
    return frozenset(names)


def header(message: EmailMessage, name: str) -> str | None:
    """A header as one line; None where it is missing, empty or cannot be made out."""
    try:
        value = message[name]
        return " ".join(str(value).split()) or None if value is not None else None
    except (
        ValueError,
        TypeError,
        LookupError,
        AttributeError,
        RecursionError,
    ):  # malformed beyond the parser
        return None


def payload(part: MIMEPart) -> bytes:
    """The bytes of a part, its transfer encoding undone; empty where that is not possible."""
    try:
        content = part.get_payload(decode=True)
    except (ValueError, TypeError, LookupError, AttributeError):
        return b""
    return content if isinstance(content, bytes) else b""


def text_of(part: MIMEPart) -> str:
    """The text of a part, by the encoding that it names, else by that which fits."""
    content, encoding = payload(part), declared_encoding(part)
    try:
        return content.decode(encoding, "replace") if encoding else decode(content) or ""
    except ValueError:  # an encoding that tolerates nothing (idna)
        return decode(content) or ""


def declared_encoding(part: MIMEPart) -> str | None:
    """The encoding that the part names, where Python knows it."""
    try:
        charset = part.get_content_charset()
        " ".encode(charset or "ascii")
    except (LookupError, ValueError, TypeError, AttributeError):
        return None
    return charset
