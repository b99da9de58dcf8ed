"""Bytes -> text: UTF-8 and UTF-16 as their marks say, else the Western Windows page, else a guess."""

from __future__ import annotations

import codecs
import re

import charset_normalizer

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16: its mark begins with UTF-16's
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# English in cp1252 has a quotation mark or an accent here and there; more is another alphabet.
_WESTERN_SHARE = 0.25
_HIGH = re.compile(rb"[\x80-\xff]")


def decode(data: bytes) -> str | None:
    """The text of ``data``, its byte order mark taken off; None where no encoding fits."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data.decode(encoding, errors="replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _damaged_utf8(data) or _western(data) or _guessed(data)


def _damaged_utf8(data: bytes) -> str | None:
    """UTF-8 with a broken character here or there, as where a file was cut: the rest is still UTF-8."""
    text = data.decode("utf-8", errors="replace")
    broken = text.count("\ufffd")
    whole = sum(1 for character in text if ord(character) > 127) - broken
    return text if whole > broken else None


def _western(data: bytes) -> str | None:
    if len(_HIGH.findall(data)) > _WESTERN_SHARE * len(data):
        return None
    try:
        return data.decode("cp1252")
    except UnicodeDecodeError:
        return None


def _guessed(data: bytes) -> str | None:
    best = charset_normalizer.from_bytes(data).best()
    return str(best) if best else None
